// Kinds whose mentions are one when they share a key: venues, places, awards, projects.
#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace vitagraph {

inline constexpr std::uint32_t kNoKeyedGroup = 0xFFFFFFFFu;

struct KeyedGroups {
  struct Group {
    std::string key;
    std::vector<std::uint32_t> members;
  };
  std::vector<std::uint32_t> group_of;  ///< of each mention; kNoKeyedGroup where it has no key
  std::vector<Group> groups;            ///< in the order of their first mentions

  /// Adds the next mention; an empty key makes it a member of no group.
  void add(std::string key) {
    const auto member = static_cast<std::uint32_t>(group_of.size());
    if (key.empty()) {
      group_of.push_back(kNoKeyedGroup);
      return;
    }
    const auto next = static_cast<std::uint32_t>(groups.size());
    const auto [entry, is_new] = by_key_.emplace(std::move(key), next);
    if (is_new) groups.push_back({entry->first, {}});
    groups[entry->second].members.push_back(member);
    group_of.push_back(entry->second);
  }

 private:
  std::unordered_map<std::string, std::uint32_t> by_key_;
};

}  // namespace vitagraph
