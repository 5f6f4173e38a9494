// The typed values that nodes and relations of the graph carry.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "extract/date.hpp"

namespace vitagraph {

/// Every property that a node or a relation can have. The table in property.cpp gives each its
/// name and type; exporters walk that table, so a new property reaches all formats at once.
enum class PropertyKey : std::uint8_t {
  // of nodes
  name,
  aliases,
  emails,
  phones,
  urls,
  orcid,
  headline,
  location,
  languages,
  skills,
  certificates,
  inferred_from,
  country,
  city,
  domain,
  ror,
  wikidata,
  organization_kind,
  acronym,
  title,
  year,
  date,
  doi,
  arxiv,
  url,
  publication_kind,
  venue,
  path,
  format,
  language,
  content_hash,
  document_date,
  error,
  awarder,
  // of relations
  job_title,
  other_titles,
  unit,
  relation_location,
  start,
  end,
  current,
  employment_type,
  section,
  degree,
  other_degrees,
  field,
  expected,
  grade,
  position,
  of_authors,
  papers,
  first_year,
  last_year,
  role,
  organization,
  valid_from,
  status,
  origin
};

enum class PropertyType : std::uint8_t { text, text_list, integer, boolean, date };

using PropertyValue =
    std::variant<std::string, std::vector<std::string>, std::int64_t, bool, PartialDate>;

struct Property {
  PropertyKey key;
  PropertyValue value;
  friend bool operator==(const Property&, const Property&) = default;
};

/// Properties of one node or relation, sorted by key, each key at most once, never an empty
/// value: what the documents do not say is absent.
class Properties {
 public:
  /// Sets or replaces; an empty text, list or date removes the key instead. Throws
  /// std::invalid_argument when the value is not of the key's type.
  void set(PropertyKey key, PropertyValue value);
  const PropertyValue* find(PropertyKey key) const;
  /// The text under `key`, or "" when absent. Precondition: the key's type is text.
  std::string_view text(PropertyKey key) const;
  std::span<const Property> all() const { return values_; }
  friend bool operator==(const Properties&, const Properties&) = default;

 private:
  std::vector<Property> values_;
};

/// lowerCamelCase name as it stands in exports, e.g. "startDate". Unique among all keys.
std::string_view name_of(PropertyKey key);
PropertyType type_of(PropertyKey key);
/// Every key, in the order of the enumeration.
std::span<const PropertyKey> property_keys();
/// The key of this name; nullopt when there is none.
std::optional<PropertyKey> property_key(std::string_view name);

}  // namespace vitagraph
