#include "extract/find/slots/slot_tags.hpp"

#include <algorithm>
#include <iterator>

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

/// Not logarithms; what cannot be is 0.
struct Ways {
  TagChain chain;
  std::array<TagScores, tag_count> before{};  ///< chain.behind turned round: [tag][tag before]
};

Ways ways_of(const TagChain& chain) {
  Ways all;
  TagChain& ways = all.chain;
  for (std::size_t tag = 0; tag < tag_count; ++tag) {
    ways.start[tag] = continues(tag) ? 0 : exponential(chain.start[tag]);
    for (std::size_t before = 0; before < tag_count; ++before) {
      if (may_follow(before, tag))
        ways.behind[before][tag] = exponential(chain.behind[before][tag]);
      all.before[tag][before] = ways.behind[before][tag];
    }
  }
  return all;
}

/// The tags of one head's tokens.
class HeadTags {
 public:
  HeadTags(const CareerHead& head, std::span<const HeadToken> tokens,
           std::span<const TagScores> scores, const TagChain& chain, const Ways& ways)
      : scores_(scores.begin(), scores.end()), chain_(chain), ways_(ways) {
    for (std::size_t i = 0; i < scores_.size(); ++i) {
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

  /// Viterbi.
  std::vector<std::size_t> likeliest() const {
    const std::size_t count = scores_.size();
    std::vector<TagScores> best(count);
    std::vector<std::array<std::uint8_t, tag_count>> back(count);
    for (std::size_t i = 0; i < count; ++i) {
      for (std::size_t tag = 0; tag < tag_count; ++tag) {
        float most = i > 0 ? 2 * impossible : continues(tag) ? impossible : chain_.start[tag];
        const std::size_t first = continues(tag) ? tag - 1 : 0;
        const std::size_t last = continues(tag) ? tag : tag_count - 1;
        for (std::size_t before = first; i > 0 && before <= last; ++before) {
          const float score = best[i - 1][before] + chain_.behind[before][tag];
          back[i][tag] = score > most ? static_cast<std::uint8_t>(before) : back[i][tag];
          most = std::max(most, score);
        }
        best[i][tag] = std::max(most, impossible) + std::max(scores_[i][tag], impossible);
      }
    }
    std::vector<std::size_t> tags(count);
    if (count == 0) return tags;
    tags.back() =
        static_cast<std::size_t>(std::ranges::max_element(best.back()) - best.back().begin());
    for (std::size_t i = count; i-- > 1;) tags[i - 1] = back[i][tags[i]];
    return tags;
  }

  /// Of each token, how likely each slot is by all tags of the head.
  std::vector<Shares> shares_of_slots() const {
    const auto own = own_shares();
    const auto before = forwards(own);
    std::vector<Shares> shares(own.size());
    TagScores later;
    later.fill(1);
    for (std::size_t i = own.size(); i-- > 0;) {
      TagScores both{};
      for (std::size_t tag = 0; tag < tag_count; ++tag) both[tag] = before[i][tag] * later[tag];
      scale(both);
      for (std::size_t tag = 0; tag < tag_count; ++tag) shares[i][(tag + 1) / 2] += both[tag];
      later = backwards(own[i], later);
    }
    return shares;
  }

  /// By themselves, against the likeliest.
  std::vector<TagScores> own_shares() const {
    std::vector<TagScores> own(scores_.size());
    for (std::size_t i = 0; i < scores_.size(); ++i) {
      const float most = *std::ranges::max_element(scores_[i]);
      for (std::size_t tag = 0; tag < tag_count; ++tag) {
        own[i][tag] = scores_[i][tag] <= impossible ? 0 : exponential(scores_[i][tag] - most);
      }
    }
    return own;
  }

  /// By all tokens up to each.
  std::vector<TagScores> forwards(const std::vector<TagScores>& own) const {
    std::vector<TagScores> shares(own.size());
    for (std::size_t i = 0; i < own.size(); ++i) {
      TagScores sums = i == 0 ? ways_.chain.start : TagScores{};
      for (std::size_t before = 0; i > 0 && before < tag_count; ++before) {
        const float share = shares[i - 1][before];
        if (share == 0) continue;
        const TagScores& behind = ways_.chain.behind[before];
        for (std::size_t tag = 0; tag < tag_count; ++tag) sums[tag] += share * behind[tag];
      }
      for (std::size_t tag = 0; tag < tag_count; ++tag) shares[i][tag] = sums[tag] * own[i][tag];
      scale(shares[i]);
    }
    return shares;
  }

  /// Of what a token and those behind it say, what that means for the token before.
  TagScores backwards(const TagScores& own, const TagScores& later) const {
    TagScores shares{};
    for (std::size_t tag = 0; tag < tag_count; ++tag) {
      if (own[tag] == 0) continue;
      const TagScores& before = ways_.before[tag];
      for (std::size_t k = 0; k < tag_count; ++k) shares[k] += before[k] * own[tag] * later[tag];
    }
    scale(shares);
    return shares;
  }

  static void scale(TagScores& values) {
    float sum = 0;
    for (const float value : values) sum += value;
    if (sum <= 0) return;
    for (float& value : values) value /= sum;
  }

  std::vector<TagScores> scores_;
  const TagChain& chain_;
  const Ways& ways_;
};

}  // namespace

std::vector<TokenTag> best_tags(const std::vector<CareerHead>& heads,
                                const std::vector<HeadToken>& tokens,
                                const std::vector<TagScores>& scores, const TagChain& chain) {
  const Ways ways = ways_of(chain);
  std::vector<TokenTag> tags;
  tags.reserve(tokens.size());
  for (std::size_t begin = 0; begin < tokens.size();) {
    auto end = begin;
    while (end < tokens.size() && tokens[end].head == tokens[begin].head) ++end;
    const HeadTags head(heads[tokens[begin].head], std::span(tokens).subspan(begin, end - begin),
                        std::span(scores).subspan(begin, end - begin), chain, ways);
    std::ranges::copy(head.best(), std::back_inserter(tags));
    begin = end;
  }
  return tags;
}

}  // namespace vitagraph
