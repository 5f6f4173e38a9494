// Sets of mentions of people that refuse to join what cannot be one person.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "graph/cluster/disjoint_sets.hpp"
#include "graph/decision.hpp"
#include "graph/normalize/person_key.hpp"

namespace vitagraph {

/// What the evidence allows two names to be.
enum class NameRule : std::uint8_t {
  full,        ///< written out and equal
  fitting,     ///< initials may stand for names
  identifier,  ///< nicknames, parts and exchanged names too: an identifier, or the same place
               ///< among a paper's authors, vouches for it
  any          ///< something else says that the two are one: of b's names those that contradict
               ///< a's speak for nobody
};

/// What is known of a set, and what forbids that it joins another.
struct PersonProfile {
  std::vector<std::uint32_t> names;  ///< positions in the table of names, sorted
  std::string orcid;
  /// LinkedIn profiles, sorted: people have one, so different ones outweigh an agreement of
  /// circumstances (not that of an e-mail address).
  std::vector<std::string> profile_pages;
  /// Places among the authors of papers: (paper, place), sorted. Two places of one paper are two
  /// people.
  std::vector<std::pair<std::uint32_t, std::uint32_t>> slots;
  std::vector<std::uint32_t> owned;     ///< documents about them, sorted
  std::vector<std::uint32_t> named_in;  ///< documents that name them beside their owner, sorted
};

class PersonSets {
 public:
  /// `names` outlives the sets.
  PersonSets(const std::vector<PersonKey>& names, std::vector<PersonProfile> profiles,
             DecisionLog& log);

  std::uint32_t root(std::uint32_t mention) const { return sets_.root(mention); }
  const PersonProfile& profile(std::uint32_t root) const { return profiles_[root]; }
  /// Joins the sets of two mentions unless that is forbidden; says whether they are one now.
  bool join(std::uint32_t a, std::uint32_t b, NameRule rule, const std::string& why);
  /// "" or what forbids it.
  std::string conflict(std::uint32_t root_a, std::uint32_t root_b, NameRule rule) const;
  DisjointSets take() { return std::move(sets_); }

 private:
  std::vector<std::uint32_t> vouched_names(const std::vector<std::uint32_t>& own,
                                           const std::vector<std::uint32_t>& more) const;

  const std::vector<PersonKey>& names_;
  DisjointSets sets_;
  std::vector<PersonProfile> profiles_;
  DecisionLog& log_;
};

}  // namespace vitagraph
