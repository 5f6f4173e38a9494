// The words that a made world is put together from.
#pragma once

#include <span>
#include <string_view>

namespace vitagraph::bench {

using Words = std::span<const std::string_view>;

/// A profession: what people in it are called as they rise, study, do and know.
struct Track {
  Words titles;  ///< junior first
  Words areas;
  Words bullets;  ///< with {n} for a number and {thing} for one of `things`
  Words things;
  Words skills;
  unsigned share;  ///< of the people, in percent
  bool writes_papers;
};

/// Name and the other spellings that résumés use of it, separated by bars.
struct KnownOrganization {
  std::string_view names;
  std::string_view city;
};

Words given_names();
Words family_names();
Words cities();
Words company_stems();
Words company_kinds();
Words bullet_tails();
Words summaries();
Words paper_subjects();
Words paper_methods();
Words paper_settings();
Words venues();
std::span<const Track> tracks();
std::span<const KnownOrganization> known_companies();
std::span<const KnownOrganization> known_schools();

}  // namespace vitagraph::bench
