#include "graph/cluster/author_slots.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace vitagraph {
namespace {

class Aligner {
 public:
  Aligner(const Mentions& mentions, const std::vector<PersonKey>& names,
          const std::vector<std::uint32_t>& name_of)
      : mentions_(mentions), names_(names), name_of_(name_of) {
    slots_.assign(mentions.people.size(), kNoSlot);
  }

  // The longest complete list gives the places; the others are laid against it.
  void align(std::vector<std::uint32_t> lists) {
    std::stable_sort(lists.begin(), lists.end(), [&](std::uint32_t a, std::uint32_t b) {
      const PaperMention& x = mentions_.papers[a];
      const PaperMention& y = mentions_.papers[b];
      return std::pair(x.authors_truncated, -int{x.authors}) <
             std::pair(y.authors_truncated, -int{y.authors});
    });
    heads_.clear();
    for (const std::uint32_t list : lists) lay(mentions_.papers[list]);
  }
  std::vector<std::uint32_t> take() { return std::move(slots_); }

 private:
  const PersonKey& name(MentionIndex mention) const { return names_[name_of_[mention]]; }
  bool fits(MentionIndex mention, std::uint32_t slot, bool same_place) const {
    const KeyMatch match = compare_names(name(mention), name(heads_[slot]));
    return match == KeyMatch::full || match == KeyMatch::abbreviated ||
           (same_place && (match == KeyMatch::swapped || match == KeyMatch::part));
  }

  void lay(const PaperMention& paper) {
    const auto known = static_cast<std::uint32_t>(heads_.size());
    std::vector<bool> taken(known, false);
    std::vector<MentionIndex> open;
    for (std::uint32_t i = 0; i < paper.authors; ++i) {
      const MentionIndex mention = paper.first_author + i;
      if (i < known && fits(mention, i, true)) {
        slots_[mention] = i;
        taken[i] = true;
      } else {
        open.push_back(mention);
      }
    }
    for (const MentionIndex mention : open) place(mention, known, taken);
  }

  void place(MentionIndex mention, std::uint32_t known, std::vector<bool>& taken) {
    std::uint32_t only = kNoSlot;
    for (std::uint32_t slot = 0; slot < known; ++slot) {
      if (taken[slot] || !fits(mention, slot, false)) continue;
      if (only != kNoSlot) {
        only = kNoSlot;  // two fit: the name alone does not say which
        break;
      }
      only = slot;
    }
    if (only == kNoSlot) {
      slots_[mention] = static_cast<std::uint32_t>(heads_.size());
      heads_.push_back(mention);
    } else {
      slots_[mention] = only;
      taken[only] = true;
    }
  }

  const Mentions& mentions_;
  const std::vector<PersonKey>& names_;
  const std::vector<std::uint32_t>& name_of_;
  std::vector<std::uint32_t> slots_;
  std::vector<MentionIndex> heads_;  // of the paper being aligned: one mention for each place
};

}  // namespace

std::vector<std::uint32_t> align_authors(const Mentions& mentions, const DisjointSets& papers,
                                         const std::vector<PersonKey>& names,
                                         const std::vector<std::uint32_t>& name_of) {
  std::map<std::uint32_t, std::vector<std::uint32_t>> lists_of;
  for (std::uint32_t i = 0; i < mentions.papers.size(); ++i) {
    lists_of[papers.root(i)].push_back(i);
  }
  Aligner aligner(mentions, names, name_of);
  for (auto& [paper, lists] : lists_of) aligner.align(std::move(lists));
  return aligner.take();
}

}  // namespace vitagraph
