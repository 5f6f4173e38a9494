#include "graph/entity.hpp"

#include <array>
#include <stdexcept>
#include <string>

namespace vitagraph {
namespace {

using Key = PropertyKey;

constexpr Key kPerson[] = {Key::name,      Key::aliases, Key::headline,     Key::emails,
                           Key::phones,    Key::urls,    Key::orcid,        Key::location,
                           Key::languages, Key::skills,  Key::certificates, Key::inferred_from};
constexpr Key kOrganization[] = {Key::name, Key::aliases, Key::acronym, Key::organization_kind,
                                 Key::city, Key::country, Key::domain,  Key::urls,
                                 Key::ror,  Key::wikidata};
constexpr Key kPaper[] = {
    Key::name,  Key::title, Key::aliases,          Key::year, Key::date, Key::doi,
    Key::arxiv, Key::url,   Key::publication_kind, Key::venue};
constexpr Key kProject[] = {Key::name, Key::aliases, Key::url, Key::urls};
constexpr Key kVenue[] = {Key::name, Key::aliases, Key::acronym};
constexpr Key kPlace[] = {Key::name, Key::aliases, Key::city, Key::country};
constexpr Key kAward[] = {Key::name, Key::aliases, Key::awarder};
constexpr Key kDocument[] = {Key::name,          Key::path,         Key::format, Key::language,
                             Key::document_date, Key::content_hash, Key::error};

constexpr Key kWorkedAt[] = {
    Key::job_title, Key::other_titles, Key::unit,    Key::relation_location,
    Key::start,     Key::end,          Key::current, Key::employment_type,
    Key::section,   Key::url};
constexpr Key kStudiedAt[] = {
    Key::degree, Key::field, Key::other_degrees, Key::unit,     Key::relation_location,
    Key::start,  Key::end,   Key::current,       Key::expected, Key::grade};
constexpr Key kAuthored[] = {Key::position, Key::of_authors, Key::status};
constexpr Key kCoAuthored[] = {Key::papers, Key::first_year, Key::last_year, Key::origin};
constexpr Key kContributedTo[] = {Key::role, Key::organization, Key::start, Key::end, Key::current};
constexpr Key kCurated[] = {Key::origin};
constexpr Key kRenamedTo[] = {Key::valid_from, Key::origin};
constexpr Key kTie[] = {Key::role, Key::organization, Key::degree};
constexpr Key kReceived[] = {Key::date};

struct EntityRow {
  EntityKind kind;
  std::string_view name;
  std::string_view label;
  std::span<const Key> properties;
};
constexpr EntityRow kEntityRows[] = {
    {EntityKind::person, "person", "Person", kPerson},
    {EntityKind::company, "company", "Company", kOrganization},
    {EntityKind::school, "school", "School", kOrganization},
    {EntityKind::paper, "paper", "Paper", kPaper},
    {EntityKind::project, "project", "Project", kProject},
    {EntityKind::venue, "venue", "Venue", kVenue},
    {EntityKind::place, "place", "Place", kPlace},
    {EntityKind::award, "award", "Award", kAward},
    {EntityKind::document, "document", "Document", kDocument},
};

struct RelationRow {
  RelationKind kind;
  std::string_view name;
  std::string_view type;
  std::span<const Key> properties;
};
constexpr RelationRow kRelationRows[] = {
    {RelationKind::worked_at, "worked_at", "WORKED_AT", kWorkedAt},
    {RelationKind::studied_at, "studied_at", "STUDIED_AT", kStudiedAt},
    {RelationKind::authored, "authored", "AUTHORED", kAuthored},
    {RelationKind::co_authored, "co_authored", "CO_AUTHORED", kCoAuthored},
    {RelationKind::contributed_to, "contributed_to", "CONTRIBUTED_TO", kContributedTo},
    {RelationKind::published_in, "published_in", "PUBLISHED_IN", {}},
    {RelationKind::part_of, "part_of", "PART_OF", kCurated},
    {RelationKind::renamed_to, "renamed_to", "RENAMED_TO", kRenamedTo},
    {RelationKind::version_of, "version_of", "VERSION_OF", kCurated},
    {RelationKind::advised_by, "advised_by", "ADVISED_BY", kTie},
    {RelationKind::worked_with, "worked_with", "WORKED_WITH", kTie},
    {RelationKind::received, "received", "RECEIVED", kReceived},
    {RelationKind::located_in, "located_in", "LOCATED_IN", {}},
    {RelationKind::described_in, "described_in", "DESCRIBED_IN", {}},
};

template <typename Rows>
constexpr bool in_order(const Rows& rows) {
  for (std::size_t i = 0; i < std::size(rows); ++i) {
    if (static_cast<std::size_t>(rows[i].kind) != i) return false;
  }
  return true;
}
static_assert(in_order(kEntityRows) && in_order(kRelationRows));

template <typename Kind, std::size_t n>
constexpr auto kinds_in_order() {
  std::array<Kind, n> kinds{};
  for (std::size_t i = 0; i < n; ++i) kinds[i] = static_cast<Kind>(i);
  return kinds;
}
constexpr auto kEntityKinds = kinds_in_order<EntityKind, std::size(kEntityRows)>();
constexpr auto kRelationKinds = kinds_in_order<RelationKind, std::size(kRelationRows)>();

const EntityRow& row_of(EntityKind kind) { return kEntityRows[static_cast<std::size_t>(kind)]; }
const RelationRow& row_of(RelationKind kind) {
  return kRelationRows[static_cast<std::size_t>(kind)];
}

template <typename Rows>
auto kind_named(const Rows& rows, std::string_view name, const char* what) {
  for (const auto& row : rows) {
    if (row.name == name) return row.kind;
  }
  throw std::invalid_argument("no " + std::string(what) + " is called \"" + std::string(name) +
                              "\"");
}

}  // namespace

std::string_view label_of(EntityKind kind) { return row_of(kind).label; }
std::string_view type_of(RelationKind kind) { return row_of(kind).type; }
std::string_view name_of(EntityKind kind) { return row_of(kind).name; }
std::string_view name_of(RelationKind kind) { return row_of(kind).name; }
EntityKind entity_kind(std::string_view name) {
  return kind_named(kEntityRows, name, "kind of node");
}
RelationKind relation_kind(std::string_view name) {
  return kind_named(kRelationRows, name, "kind of relation");
}
std::span<const EntityKind> entity_kinds() { return kEntityKinds; }
std::span<const RelationKind> relation_kinds() { return kRelationKinds; }
std::span<const PropertyKey> properties_of(EntityKind kind) { return row_of(kind).properties; }
std::span<const PropertyKey> properties_of(RelationKind kind) { return row_of(kind).properties; }

}  // namespace vitagraph
