#include "extract/find/slots/slots.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

#include "extract/evidence/employment_type.hpp"
#include "extract/evidence/model/models.hpp"
#include "extract/find/slots/head_tokens.hpp"
#include "extract/find/slots/slot_network.hpp"
#include "extract/find/slots/slot_tags.hpp"
#include "extract/find/slots/token_signals.hpp"

namespace vitagraph {
namespace {

const SlotNetwork& network() {
  static const SlotNetwork shipped(slot_network_bytes());
  return shipped;
}

/// "www.example.org", "example.org": one word with a dot within it that ends in letters.
bool is_web_address(std::string_view text) {
  if (text.starts_with("www.") || text.find("://") != text.npos) return true;
  const std::size_t dot = text.rfind('.');
  const bool one_word = text.find_first_of(" ,@") == text.npos;
  return one_word && dot != text.npos && dot > 1 && text.size() - dot >= 3 &&
         std::ranges::all_of(text.substr(dot + 1), [](char c) { return c >= 'a' && c <= 'z'; });
}

bool is_address_in_brackets(const Document& document, const HeadSegment& segment) {
  return segment.before == Separator::bracket && is_web_address(document.text_of(segment.span));
}

/// Whose web address stands in brackets behind it, is an organisation: "Loom Works (loom.example)".
/// The address is no part of its name.
void add_address_evidence(const Document& document, const std::vector<CareerHead>& heads,
                          const std::vector<HeadToken>& tokens, std::vector<TagScores>& scores) {
  constexpr float address_weight = 5.0F;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const HeadToken& token = tokens[i];
    if (token.is_date()) continue;
    const CareerHead& head = heads[token.head];
    const auto own = static_cast<std::size_t>(token.segment);
    if (is_address_in_brackets(document, head.segments[own])) scores[i][0] += address_weight;
    if (own + 1 >= head.segments.size()) continue;
    const HeadSegment& behind = head.segments[own + 1];
    if (behind.line != token.line || !is_address_in_brackets(document, behind)) continue;
    const Slot slot = head.kind == HeadKind::job ? Slot::employer : Slot::school;
    const auto at =
        static_cast<std::size_t>(std::ranges::find(tagged_slots, slot) - tagged_slots.begin());
    scores[i][1 + 2 * at] += address_weight;
    scores[i][2 + 2 * at] += address_weight;
  }
}

std::vector<TokenTag> tags_of(const Document& document, const SegmentedDocument& segmented,
                              const std::vector<CareerHead>& heads,
                              const std::vector<HeadToken>& tokens) {
  std::vector<TokenLetters> letters;
  for (const HeadToken& token : tokens) {
    letters.push_back(token.is_date() ? TokenLetters{}
                                      : token_letters(document.text_of(token.span)));
  }
  const auto signals = token_signals(document, segmented, heads, tokens);
  std::vector<TagScores> scores = network().scores(signals, letters);
  add_address_evidence(document, heads, tokens, scores);
  static const TagWays ways(network().chain());
  return best_tags(heads, tokens, scores, ways);
}

float log_odds(float share) {
  const float p = std::clamp(share, 0.001F, 0.999F);
  return std::log(p / (1 - p));
}

/// Puts the tokens of one head together.
class Values {
 public:
  Values(const Document& document, const CareerHead& head) : document_(document), head_(head) {}

  void add(const HeadToken& token, const TokenTag& tag) {
    if (token.is_date()) {
      finish();
      return;
    }
    const bool goes_on = open_ && tag.slot == value_.slot && !tag.begins &&
                         (tag.slot != Slot::other || token.segment == last_segment_) &&
                         !(tag.slot == Slot::title && is_behind_bar(token));
    if (!goes_on) {
      finish();
      begin(token, tag);
    }
    last_segment_ = token.segment;
    last_end_ = token.span.end;
    shares_ += tag.share;
    ++tokens_;
  }

  SlottedHead take() {
    finish();
    return std::move(values_);
  }

 private:
  /// "Baker | Sourdough": what stands behind the bar is no part of the title.
  bool is_behind_bar(const HeadToken& token) const {
    const Span between = {last_end_, std::max(last_end_, token.span.begin)};
    return token.segment != last_segment_ &&
           document_.text_of(between).find(" | ") != std::string_view::npos;
  }

  const HeadSegment& segment_at(std::int32_t number) const {
    return head_.segments[static_cast<std::size_t>(number)];
  }

  void begin(const HeadToken& token, const TokenTag& tag) {
    const HeadSegment& segment = segment_at(token.segment);
    value_ = {segment, tag.slot, 0};
    // A value that begins or ends with its segment has the segment's marks, too.
    const bool whole = last_segment_ != token.segment;
    if (!whole) value_.segment.span.begin = token.span.begin;
    open_ = true;
    shares_ = 0;
    tokens_ = 0;
  }

  void finish() {
    if (!open_) return;
    open_ = false;
    const HeadSegment& last = segment_at(last_segment_);
    const std::string_view rest =
        document_.text_of(Span{last_end_, std::max(last_end_, last.span.end)});
    const bool only_marks = std::ranges::none_of(rest, [](char c) {
      return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
             static_cast<unsigned char>(c) >= 0x80;
    });
    value_.segment.span.end = only_marks ? last.span.end : last_end_;
    value_.segment.after = last.after;
    value_.margin = log_odds(shares_ / static_cast<float>(tokens_));
    if (value_.slot == Slot::other && head_.kind == HeadKind::job &&
        is_employment_type(document_.text_of(value_.segment.span))) {
      value_.slot = Slot::employment_type;
    }
    values_.push_back(value_);
  }

  const Document& document_;
  const CareerHead& head_;
  SlottedHead values_;
  SlottedSegment value_;
  bool open_ = false;
  std::int32_t last_segment_ = -1;
  std::uint32_t last_end_ = 0;
  float shares_ = 0;
  int tokens_ = 0;
};

}  // namespace

std::string_view name_of(Slot slot) {
  constexpr std::array<std::string_view, slot_count> names = {
      "title",  "employer", "unit", "place", "employment-type",
      "school", "degree",   "area", "grade", "other"};
  return names[static_cast<std::size_t>(slot)];
}

std::vector<SlottedHead> assign_slots(const Document& document, const SegmentedDocument& segmented,
                                      const std::vector<CareerHead>& heads) {
  const auto tokens = head_tokens(document, segmented, heads);
  const auto tags = tags_of(document, segmented, heads, tokens);
  std::vector<SlottedHead> slotted(heads.size());
  std::size_t at = 0;
  for (std::size_t h = 0; h < heads.size(); ++h) {
    Values values(document, heads[h]);
    for (; at < tokens.size() && tokens[at].head == h; ++at) values.add(tokens[at], tags[at]);
    slotted[h] = values.take();
  }
  return slotted;
}

}  // namespace vitagraph
