#include "graph/cluster/shared_life.hpp"

#include <algorithm>
#include <tuple>
#include <vector>

namespace vitagraph {
namespace {

// A class of a school, not a person's own life.
constexpr std::size_t kCrowd = 24;

struct Stint {
  GroupIndex group;
  PartialDate start;
  PartialDate end;
  std::uint32_t document;
  auto what() const { return std::tuple(group, start, end); }
  auto order() const { return std::tuple(group, start, end, document); }
};

template <typename Mention>
void add(const std::vector<Mention>& mentions, const Organizations& organizations,
         std::vector<Stint>& out) {
  for (const Mention& mention : mentions) {
    if (mention.start.empty() || mention.end.empty()) continue;  // classmates end in one year
    if (mention.organization == kNoMention) continue;
    out.push_back({organizations.group_of[mention.organization], mention.start, mention.end,
                   mention.anchor.document});
  }
}

}  // namespace

std::map<std::pair<std::uint32_t, std::uint32_t>, std::size_t> shared_stints(
    const Mentions& mentions, const Organizations& organizations) {
  std::vector<Stint> stints;
  add(mentions.jobs, organizations, stints);
  add(mentions.studies, organizations, stints);
  std::sort(stints.begin(), stints.end(),
            [](const Stint& x, const Stint& y) { return x.order() < y.order(); });
  stints.erase(std::unique(stints.begin(), stints.end(),
                           [](const Stint& x, const Stint& y) { return x.order() == y.order(); }),
               stints.end());
  std::map<std::pair<std::uint32_t, std::uint32_t>, std::size_t> shared;
  for (std::size_t begin = 0; begin < stints.size();) {
    std::size_t end = begin;
    while (end < stints.size() && stints[end].what() == stints[begin].what()) ++end;
    for (std::size_t i = begin; i < end && end - begin <= kCrowd; ++i) {
      for (std::size_t j = i + 1; j < end; ++j) {
        ++shared[{stints[i].document, stints[j].document}];
      }
    }
    begin = end;
  }
  std::erase_if(shared, [](const auto& entry) { return entry.second < 2; });
  return shared;
}

}  // namespace vitagraph
