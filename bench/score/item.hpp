// Items of gold files and records as the scorer sees them: fields that are texts.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace vitagraph::score {

enum class Kind { work, education, publications, projects };
inline constexpr std::array<Kind, 4> all_kinds{Kind::work, Kind::education, Kind::publications,
                                               Kind::projects};

enum class Field {
  name,
  department,
  position,
  location,
  start_date,
  end_date,
  institution,
  study_type,
  area,
  score,
  authors,
  publisher,
  release_date,
  arxiv,
  doi
};
inline constexpr std::size_t field_count = 15;

/// How two values of a field are compared (compare.hpp).
enum class Rule { text, employer, unit, degree, date, release_date, people, grade, identifier };

/// A scored field of a kind. `weight` is its share in finding the partner of an item.
/// `strict`: belongs to the relation as a whole (who, what, when). `extra_is_wrong`: a value where
/// the gold has none counts as invented; otherwise gold files are not complete enough to say.
struct FieldRow {
  Field field;
  std::string_view key;
  Rule rule;
  double weight;
  bool strict;
  bool extra_is_wrong;
};

/// JSON key of a kind, and its scored fields.
struct KindRow {
  Kind kind;
  std::string_view key;
  std::string_view relation;  ///< name of its relation in the graph
  std::span<const FieldRow> fields;
};
const KindRow& row_of(Kind kind);

struct Item {
  std::array<std::string, field_count> values;  ///< by Field; an open end is "present"
  std::vector<std::string> authors;
  bool optional = false;

  const std::string& operator[](Field field) const {
    return values[static_cast<std::size_t>(field)];
  }
  std::string& operator[](Field field) { return values[static_cast<std::size_t>(field)]; }
  bool has(Field field) const {
    return field == Field::authors ? !authors.empty() : !(*this)[field].empty();
  }
};

/// A gold file, or what a record says of the same things.
struct Sheet {
  std::string language;
  std::string name;
  bool name_inferred = false;
  std::vector<std::string> emails;
  std::array<std::optional<std::vector<Item>>, 4> items;  ///< by Kind; none = the key is absent
  bool publications_complete = true;
  std::vector<std::string> not_employers;
  std::optional<std::vector<std::string>> complete_for;

  const std::optional<std::vector<Item>>& of(Kind kind) const {
    return items[static_cast<std::size_t>(kind)];
  }
  /// Is this kind (a key such as "work", or "name") wholly annotated?
  bool complete(std::string_view key) const;
};

/// Reads a gold file or a record. Throws std::runtime_error with the offset of the fault.
Sheet read_sheet(std::string_view json);

/// "meta.source" or "source" of a record; "" when it has none.
std::string source_of_record(std::string_view json);

}  // namespace vitagraph::score
