// Which mentions of employers and schools are one organisation.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "graph/decision.hpp"
#include "graph/mention.hpp"
#include "graph/normalize/organization_aliases.hpp"

namespace vitagraph {

using GroupIndex = std::uint32_t;
inline constexpr GroupIndex kNoGroup = 0xFFFFFFFFu;

struct OrganizationGroup {
  /// What founds the organisation: "@" and the name of its row in the table of known ones, or
  /// its normalised name, legal form and, of a unit, its parent. Unique.
  std::string key;
  KnownIndex known = kUnknownOrganization;
  EntityKind kind = EntityKind::company;  ///< decided over all mentions
  bool is_unit = false;                   ///< its name says that it is a part of `parent`
  GroupIndex parent = kNoGroup;
  GroupIndex successor = kNoGroup;  ///< the later name
  std::int16_t successor_year = 0;
  std::vector<MentionIndex> mentions;  ///< empty: named only within the names of its units
  std::vector<std::string> acronyms;   ///< printed in brackets after the name, folded
};

struct Organizations {
  std::vector<GroupIndex> group_of;  ///< of each mention
  std::vector<OrganizationGroup> groups;
};

Organizations resolve_organizations(const Mentions& mentions, const TextPool& pool,
                                    DecisionLog& log);

}  // namespace vitagraph
