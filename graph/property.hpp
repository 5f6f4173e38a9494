// The typed values that nodes and relations of the graph carry.
#pragma once

#include <cstdint>
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
  unit,
  relation_location,
  start,
  end,
  current,
  employment_type,
  section,
  degree,
  field,
  expected,
  grade,
  position,
  of_authors,
  papers,
  first_year,
  last_year,
  role,
  valid_from,
  status
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
  /// Sets or replaces; an empty text, list or date removes the key instead.
  void set(PropertyKey key, PropertyValue value);
  const PropertyValue* find(PropertyKey key) const;
  /// The text under `key`, or "" when absent. Precondition: the key's type is text.
  std::string_view text(PropertyKey key) const;
  std::span<const Property> all() const { return values_; }
  friend bool operator==(const Properties&, const Properties&) = default;

 private:
  std::vector<Property> values_;
};

/// lowerCamelCase name as it stands in exports, e.g. "startDate".
std::string_view name_of(PropertyKey key);
PropertyType type_of(PropertyKey key);

}  // namespace vitagraph
