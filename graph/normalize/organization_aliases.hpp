// The curated table of organisations that résumés name most: their other names, acronyms,
// parents and renamings.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "graph/entity.hpp"
#include "graph/normalize/organization_name.hpp"

namespace vitagraph {

/// One organisation. Facts of general knowledge, written for this table (names as on the
/// organisations' own pages; years of renamings as announced); nothing is copied from a registry.
struct KnownOrganization {
  std::string_view name;
  EntityKind kind;  ///< company or school
  /// Separated by '|'. One that begins with '?' is shared with others in the world: it needs a
  /// second signal (the place, or a full name in the same document).
  std::string_view aliases;
  std::string_view country;          ///< ISO 3166-1 alpha-2 of the seat
  std::string_view parent = {};      ///< name of another row; PART_OF
  std::string_view renamed_to = {};  ///< name of another row; RENAMED_TO
  std::int16_t renamed_year = 0;     ///< 0: never renamed
};

std::span<const KnownOrganization> known_companies();
std::span<const KnownOrganization> known_schools();

/// Position in the table of companies followed by schools.
using KnownIndex = std::uint32_t;
inline constexpr KnownIndex kUnknownOrganization = 0xFFFFFFFFu;

const KnownOrganization& known_organization(KnownIndex index);
KnownIndex known_parent(KnownIndex index);     ///< kUnknownOrganization: none
KnownIndex known_successor(KnownIndex index);  ///< the later name; kUnknownOrganization: none

struct KnownMatch {
  KnownIndex index = kUnknownOrganization;
  bool needs_second_signal = false;
};

/// The rows whose name or alias has exactly this key (OrganizationName::key), by index.
std::vector<KnownMatch> find_known_organization(std::string_view key);

/// The row whose name or alias is the longest run of whole words that begins `words` and leaves
/// at least one, without need of a second signal; `length` is the number of its words.
KnownMatch find_known_prefix(const std::vector<std::string>& words, std::size_t& length);

}  // namespace vitagraph
