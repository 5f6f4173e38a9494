#include "graph/property.hpp"

#include <algorithm>
#include <array>
#include <stdexcept>
#include <utility>

namespace vitagraph {
namespace {

struct Row {
  PropertyKey key;
  std::string_view name;
  PropertyType type;
};

using enum PropertyType;

// In the order of the enumeration, which a static_assert below checks.
constexpr Row kRows[] = {
    {PropertyKey::name, "name", text},
    {PropertyKey::aliases, "aliases", text_list},
    {PropertyKey::emails, "emails", text_list},
    {PropertyKey::phones, "phones", text_list},
    {PropertyKey::urls, "urls", text_list},
    {PropertyKey::orcid, "orcid", text},
    {PropertyKey::headline, "headline", text},
    {PropertyKey::location, "location", text},
    {PropertyKey::languages, "languages", text_list},
    {PropertyKey::skills, "skills", text_list},
    {PropertyKey::certificates, "certificates", text_list},
    {PropertyKey::inferred_from, "inferredFrom", text},
    {PropertyKey::country, "country", text},
    {PropertyKey::city, "city", text},
    {PropertyKey::domain, "domain", text},
    {PropertyKey::ror, "ror", text},
    {PropertyKey::wikidata, "wikidata", text},
    {PropertyKey::organization_kind, "organizationKind", text},
    {PropertyKey::acronym, "acronym", text},
    {PropertyKey::title, "title", text},
    {PropertyKey::year, "year", integer},
    {PropertyKey::date, "date", date},
    {PropertyKey::doi, "doi", text},
    {PropertyKey::arxiv, "arxiv", text},
    {PropertyKey::url, "url", text},
    {PropertyKey::publication_kind, "publicationKind", text},
    {PropertyKey::venue, "venue", text},
    {PropertyKey::path, "path", text},
    {PropertyKey::format, "format", text},
    {PropertyKey::language, "language", text},
    {PropertyKey::content_hash, "contentHash", text},
    {PropertyKey::document_date, "documentDate", date},
    {PropertyKey::error, "error", text},
    {PropertyKey::awarder, "awarder", text},
    {PropertyKey::job_title, "jobTitle", text},
    {PropertyKey::other_titles, "otherTitles", text_list},
    {PropertyKey::unit, "unit", text},
    {PropertyKey::relation_location, "workLocation", text},
    {PropertyKey::start, "startDate", date},
    {PropertyKey::end, "endDate", date},
    {PropertyKey::current, "current", boolean},
    {PropertyKey::employment_type, "employmentType", text},
    {PropertyKey::section, "section", text},
    {PropertyKey::degree, "degree", text},
    {PropertyKey::other_degrees, "otherDegrees", text_list},
    {PropertyKey::field, "field", text},
    {PropertyKey::expected, "expected", boolean},
    {PropertyKey::grade, "grade", text},
    {PropertyKey::position, "position", integer},
    {PropertyKey::of_authors, "ofAuthors", integer},
    {PropertyKey::papers, "papers", integer},
    {PropertyKey::first_year, "firstYear", integer},
    {PropertyKey::last_year, "lastYear", integer},
    {PropertyKey::role, "role", text},
    {PropertyKey::organization, "organization", text},
    {PropertyKey::valid_from, "validFrom", date},
    {PropertyKey::status, "status", text},
    {PropertyKey::origin, "origin", text},
};

constexpr bool rows_follow_enumeration() {
  for (std::size_t i = 0; i < std::size(kRows); ++i) {
    if (static_cast<std::size_t>(kRows[i].key) != i) return false;
  }
  return kRows[std::size(kRows) - 1].key == PropertyKey::origin;
}
static_assert(rows_follow_enumeration());

constexpr auto kKeys = [] {
  std::array<PropertyKey, std::size(kRows)> keys{};
  for (std::size_t i = 0; i < keys.size(); ++i) keys[i] = kRows[i].key;
  return keys;
}();

constexpr const Row& row_of(PropertyKey key) { return kRows[static_cast<std::size_t>(key)]; }

bool is_empty(const PropertyValue& value) {
  if (const auto* words = std::get_if<std::string>(&value)) return words->empty();
  if (const auto* list = std::get_if<std::vector<std::string>>(&value)) return list->empty();
  if (const auto* day = std::get_if<PartialDate>(&value)) return day->empty();
  return false;
}

}  // namespace

std::string_view name_of(PropertyKey key) { return row_of(key).name; }
PropertyType type_of(PropertyKey key) { return row_of(key).type; }
std::span<const PropertyKey> property_keys() { return kKeys; }

std::optional<PropertyKey> property_key(std::string_view name) {
  for (const Row& row : kRows) {
    if (row.name == name) return row.key;
  }
  return std::nullopt;
}

void Properties::set(PropertyKey key, PropertyValue value) {
  if (value.index() != static_cast<std::size_t>(type_of(key))) {
    throw std::invalid_argument("wrong type of value for property " + std::string(name_of(key)));
  }
  const auto place = std::lower_bound(values_.begin(), values_.end(), key,
                                      [](const Property& p, PropertyKey k) { return p.key < k; });
  const bool found = place != values_.end() && place->key == key;
  if (is_empty(value)) {
    if (found) values_.erase(place);
  } else if (found) {
    place->value = std::move(value);
  } else {
    values_.insert(place, Property{key, std::move(value)});
  }
}

const PropertyValue* Properties::find(PropertyKey key) const {
  for (const Property& property : values_) {
    if (property.key == key) return &property.value;
  }
  return nullptr;
}

std::string_view Properties::text(PropertyKey key) const {
  const PropertyValue* value = find(key);
  if (value == nullptr) return {};
  return std::get<std::string>(*value);
}

}  // namespace vitagraph
