#include "graph/cluster/person_sets.hpp"

#include <algorithm>
#include <iterator>

namespace vitagraph {
namespace {

template <typename T>
void merge_sorted(std::vector<T>& into, std::vector<T>& from) {
  if (from.empty()) return;
  std::vector<T> all;
  all.reserve(into.size() + from.size());
  std::set_union(into.begin(), into.end(), from.begin(), from.end(), std::back_inserter(all));
  into = std::move(all);
  std::vector<T>().swap(from);
}

template <typename T>
bool intersects(const std::vector<T>& a, const std::vector<T>& b) {
  for (auto x = a.begin(), y = b.begin(); x != a.end() && y != b.end();) {
    if (*x == *y) return true;
    if (*x < *y) {
      ++x;
    } else {
      ++y;
    }
  }
  return false;
}

using Slots = std::vector<std::pair<std::uint32_t, std::uint32_t>>;

bool are_coauthors(const Slots& a, const Slots& b) {
  for (auto x = a.begin(), y = b.begin(); x != a.end() && y != b.end();) {
    if (x->first == y->first && x->second != y->second) return true;
    if (*x < *y) {
      ++x;
    } else {
      ++y;
    }
  }
  return false;
}

/// Folded names: Latin ones begin with an ASCII letter, Han, Cyrillic … ones do not.
bool is_latin(const PersonKey& name) {
  const std::string text = name.family_text() + name.given_text();
  return !text.empty() && static_cast<unsigned char>(text.front()) < 0x80;
}

/// "Zhao, M." and "赵美琳" cannot be compared: neither speaks against the other.
bool are_in_two_scripts(const PersonKey& a, const PersonKey& b) {
  return is_latin(a) != is_latin(b);
}

bool allows(NameRule rule, KeyMatch match) {
  switch (rule) {
    case NameRule::any:
      return true;
    case NameRule::identifier:
      return match != KeyMatch::different;
    case NameRule::fitting:
      return match == KeyMatch::full || match == KeyMatch::abbreviated;
    case NameRule::full:
      return match == KeyMatch::full;
  }
  return false;
}

}  // namespace

PersonSets::PersonSets(const std::vector<PersonKey>& names, std::vector<PersonProfile> profiles,
                       DecisionLog& log)
    : names_(names), sets_(profiles.size()), profiles_(std::move(profiles)), log_(log) {}

std::string PersonSets::conflict(std::uint32_t root_a, std::uint32_t root_b, NameRule rule) const {
  const PersonProfile& a = profiles_[root_a];
  const PersonProfile& b = profiles_[root_b];
  if (!a.orcid.empty() && !b.orcid.empty() && a.orcid != b.orcid) return "different ORCIDs";
  const bool by_circumstance = rule == NameRule::full || rule == NameRule::fitting;
  if (by_circumstance && !a.profile_pages.empty() && !b.profile_pages.empty() &&
      !intersects(a.profile_pages, b.profile_pages)) {
    return "their LinkedIn profiles differ";
  }
  if (are_coauthors(a.slots, b.slots)) return "both are among the authors of one paper";
  // Where a name was misread it may well be that of somebody whom the document names.
  if (rule != NameRule::any &&
      (intersects(a.owned, b.named_in) || intersects(b.owned, a.named_in))) {
    return "one document names both as two people";
  }
  bool allowed = a.names.empty() || b.names.empty();
  for (const std::uint32_t x : a.names) {
    for (const std::uint32_t y : b.names) {
      const KeyMatch match = compare_names(names_[x], names_[y]);
      if (match == KeyMatch::different && rule != NameRule::any) {
        if (rule == NameRule::identifier && are_in_two_scripts(names_[x], names_[y])) continue;
        return "the names differ";
      }
      allowed = allowed || allows(rule, match);
    }
  }
  return allowed ? std::string() : "the names only resemble each other";
}

std::vector<std::uint32_t> PersonSets::vouched_names(const std::vector<std::uint32_t>& own,
                                                     const std::vector<std::uint32_t>& more) const {
  std::vector<std::uint32_t> out(own);
  for (const std::uint32_t name : more) {
    const bool fits = own.empty() || std::any_of(own.begin(), own.end(), [&](std::uint32_t mine) {
                        return compare_names(names_[mine], names_[name]) != KeyMatch::different ||
                               are_in_two_scripts(names_[mine], names_[name]);
                      });
    if (fits) out.push_back(name);
  }
  std::sort(out.begin(), out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

bool PersonSets::join(std::uint32_t a, std::uint32_t b, NameRule rule, const std::string& why) {
  const std::uint32_t root_a = root(a);
  const std::uint32_t root_b = root(b);
  if (root_a == root_b) return true;
  const std::string forbidden = conflict(root_a, root_b, rule);
  if (!forbidden.empty()) {
    log_.refused(EntityKind::person, a, b, why + "; but " + forbidden);
    return false;
  }
  log_.merged(EntityKind::person, a, b, why);
  const auto [kept, gone] = sets_.unite(root_a, root_b);
  PersonProfile& into = profiles_[kept];
  PersonProfile& from = profiles_[gone];
  if (rule == NameRule::any) {
    into.names = vouched_names(profiles_[root_a].names, profiles_[root_b].names);
  } else {
    merge_sorted(into.names, from.names);
  }
  merge_sorted(into.profile_pages, from.profile_pages);
  merge_sorted(into.slots, from.slots);
  merge_sorted(into.owned, from.owned);
  merge_sorted(into.named_in, from.named_in);
  if (into.orcid.empty()) into.orcid = std::move(from.orcid);
  return true;
}

}  // namespace vitagraph
