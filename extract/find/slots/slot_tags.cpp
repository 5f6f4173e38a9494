#include "extract/find/slots/slot_tags.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <iterator>
#include <limits>

#include "extract/network/dense_layer.hpp"

namespace vitagraph {
namespace {

constexpr float impossible = -1e4F;

bool continues(std::size_t tag) { return tag != 0 && tag % 2 == 0; }

Slot slot_of(std::size_t tag) { return tag == 0 ? Slot::other : tagged_slots[(tag - 1) / 2]; }

/// A value is begun before it is continued.
bool may_follow(std::size_t before, std::size_t tag) {
  return !continues(tag) || before == tag || before + 1 == tag;
}

bool has_slot(HeadKind kind, Slot slot) {
  switch (slot) {
    case Slot::title:
    case Slot::employer:
      return kind == HeadKind::job;
    case Slot::school:
    case Slot::degree:
    case Slot::area:
    case Slot::grade:
      return kind == HeadKind::degree;
    default:
      return true;
  }
}

/// "Position: …" says what it is; the network saw too few to be sure. In log-odds.
constexpr float label_weight = 4.0F;

constexpr float never = -std::numeric_limits<float>::infinity();

}  // namespace

TagWays::TagWays(const TagChain& chain) {
  start.fill(impossible);
  for (TagRow& row : behind) row.fill(never);
  for (std::size_t tag = 0; tag < tag_count; ++tag) {
    if (!continues(tag)) {
      start[tag] = chain.start[tag];
      start_share[tag] = exponential(chain.start[tag]);
    }
    for (std::size_t before = 0; before < tag_count; ++before) {
      if (!may_follow(before, tag)) continue;
      behind[before][tag] = chain.behind[before][tag];
      onwards[before][tag] = exponential(chain.behind[before][tag]);
      backwards[tag][before] = onwards[before][tag];
    }
  }
}

namespace {

/// The tags of one head's tokens.
class HeadTags {
 public:
  HeadTags(const CareerHead& head, std::span<const HeadToken> tokens,
           std::span<const TagScores> scores, const TagWays& ways)
      : scores_(scores.size()), ways_(ways) {
    for (std::size_t i = 0; i < scores_.size(); ++i) {
      std::ranges::copy(scores[i], scores_[i].begin());
      std::fill(scores_[i].begin() + tag_count, scores_[i].end(), impossible);
      const HeadSegment* segment =
          tokens[i].is_date() ? nullptr
                              : &head.segments[static_cast<std::size_t>(tokens[i].segment)];
      const bool none = segment == nullptr || segment->is_label;
      for (std::size_t tag = 1; tag < tag_count; ++tag) {
        const Slot slot = slot_of(tag);
        if (none || !has_slot(head.kind, slot)) {
          scores_[i][tag] = impossible;
        } else {
          if (segment->labelled_as == static_cast<int>(slot)) scores_[i][tag] += label_weight;
        }
      }
    }
  }

  std::vector<TokenTag> best() const {
    const auto tags = likeliest();
    const auto shares = shares_of_slots();
    std::vector<TokenTag> out(tags.size());
    for (std::size_t i = 0; i < tags.size(); ++i) {
      const std::size_t slot = tags[i] == 0 ? 0 : (tags[i] + 1) / 2;
      out[i] = {slot_of(tags[i]), tags[i] % 2 == 1, shares[i][slot]};
    }
    return out;
  }

 private:
  using Shares = std::array<float, tagged_slots.size() + 1>;

  using Tags = std::array<std::int32_t, tag_row_size>;

  /// The best scores of what ends in each tag, behind those of the token before; with the tags that
  /// they come from.
  void step(const TagRow& before, TagRow& best, Tags& from) const {
    best.fill(2 * impossible);
    from.fill(0);
    for (std::size_t last = 0; last < tag_count; ++last) {
      const TagRow& behind = ways_.behind[last];
      for (std::size_t tag = 0; tag < tag_row_size; ++tag) {
        const float score = before[last] + behind[tag];
        const std::int32_t better = -static_cast<std::int32_t>(score > best[tag]);  // all bits
        from[tag] = (from[tag] & ~better) | (static_cast<std::int32_t>(last) & better);
        best[tag] = std::max(best[tag], score);
      }
    }
  }

  /// Viterbi.
  std::vector<std::size_t> likeliest() const {
    const std::size_t count = scores_.size();
    std::vector<std::size_t> tags(count);
    if (count == 0) return tags;
    std::vector<Tags> back(count);
    TagRow before{};
    TagRow best = ways_.start;
    for (std::size_t i = 0; i < count; ++i) {
      if (i > 0) step(before, best, back[i]);
      for (std::size_t tag = 0; tag < tag_row_size; ++tag) {
        before[tag] = std::max(best[tag], impossible) + std::max(scores_[i][tag], impossible);
      }
    }
    tags.back() = static_cast<std::size_t>(
        std::max_element(before.begin(), before.begin() + tag_count) - before.begin());
    for (std::size_t i = count; i-- > 1;) {
      tags[i - 1] = static_cast<std::size_t>(back[i][tags[i]]);
    }
    return tags;
  }

  /// Of each token, how likely each slot is by all tags of the head.
  std::vector<Shares> shares_of_slots() const {
    const auto own = own_shares();
    const auto before = forwards(own);
    std::vector<Shares> shares(own.size());
    TagRow later;
    later.fill(1);
    for (std::size_t i = own.size(); i-- > 0;) {
      TagRow both{};
      for (std::size_t tag = 0; tag < tag_row_size; ++tag) both[tag] = before[i][tag] * later[tag];
      scale(both);
      for (std::size_t tag = 0; tag < tag_count; ++tag) shares[i][(tag + 1) / 2] += both[tag];
      later = backwards(own[i], later);
    }
    return shares;
  }

  /// By themselves, against the likeliest.
  std::vector<TagRow> own_shares() const {
    std::vector<TagRow> own(scores_.size());
    for (std::size_t i = 0; i < scores_.size(); ++i) {
      const float most = *std::ranges::max_element(scores_[i]);
      for (std::size_t tag = 0; tag < tag_count; ++tag) {
        own[i][tag] = scores_[i][tag] <= impossible ? 0 : exponential(scores_[i][tag] - most);
      }
    }
    return own;
  }

  /// By all tokens up to each.
  std::vector<TagRow> forwards(const std::vector<TagRow>& own) const {
    std::vector<TagRow> shares(own.size());
    for (std::size_t i = 0; i < own.size(); ++i) {
      TagRow sums = i == 0 ? ways_.start_share : TagRow{};
      for (std::size_t before = 0; i > 0 && before < tag_count; ++before) {
        const float share = shares[i - 1][before];
        if (share == 0) continue;
        const TagRow& behind = ways_.onwards[before];
        for (std::size_t tag = 0; tag < tag_row_size; ++tag) sums[tag] += share * behind[tag];
      }
      for (std::size_t tag = 0; tag < tag_row_size; ++tag) shares[i][tag] = sums[tag] * own[i][tag];
      scale(shares[i]);
    }
    return shares;
  }

  /// Of what a token and those behind it say, what that means for the token before.
  TagRow backwards(const TagRow& own, const TagRow& later) const {
    TagRow shares{};
    for (std::size_t tag = 0; tag < tag_count; ++tag) {
      if (own[tag] == 0) continue;
      const TagRow& before = ways_.backwards[tag];
      for (std::size_t k = 0; k < tag_row_size; ++k) shares[k] += before[k] * own[tag] * later[tag];
    }
    scale(shares);
    return shares;
  }

  static void scale(TagRow& values) {
    float sum = 0;
    for (const float value : values) sum += value;
    if (sum <= 0) return;
    for (float& value : values) value /= sum;
  }

  std::vector<TagRow> scores_;
  const TagWays& ways_;
};

}  // namespace

std::vector<TokenTag> best_tags(const std::vector<CareerHead>& heads,
                                const std::vector<HeadToken>& tokens,
                                const std::vector<TagScores>& scores, const TagWays& ways) {
  std::vector<TokenTag> tags;
  tags.reserve(tokens.size());
  for (std::size_t begin = 0; begin < tokens.size();) {
    auto end = begin;
    while (end < tokens.size() && tokens[end].head == tokens[begin].head) ++end;
    const HeadTags head(heads[tokens[begin].head], std::span(tokens).subspan(begin, end - begin),
                        std::span(scores).subspan(begin, end - begin), ways);
    std::ranges::copy(head.best(), std::back_inserter(tags));
    begin = end;
  }
  return tags;
}

}  // namespace vitagraph
