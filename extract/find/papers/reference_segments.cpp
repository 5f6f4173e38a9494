#include "extract/find/papers/reference_segments.hpp"

#include <algorithm>

#include "extract/find/papers/reference_tokens.hpp"

namespace vitagraph {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); }

/// "Phys. Rev. D47": the number that clings to a venue's letters, one token to the tagger, is its
/// volume. Returns the length of the number, or 0.
std::uint32_t glued_volume(std::string_view venue) {
  std::uint32_t digits = 0;
  while (digits < venue.size() && is_digit(venue[venue.size() - 1 - digits])) ++digits;
  const bool volume = digits > 0 && digits <= 4 && digits < venue.size() &&
                      is_letter(venue[venue.size() - 1 - digits]);
  return volume ? digits : 0;
}

bool says_something(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) {
    return is_digit(c) || is_letter(c) || static_cast<unsigned char>(c) >= 0x80;
  });
}

/// Without the marks at its end that part it from the next; no date ends in a stop.
Span trimmed(std::string_view text, Span span, ReferenceLabel label) {
  const std::string_view parting = label == ReferenceLabel::date ? ",;: ." : ",;: ";
  while (!span.empty() && parting.find(text[span.end - 1]) != parting.npos) --span.end;
  return span;
}

}  // namespace

std::vector<ReferenceSegment> reference_segments(std::string_view text,
                                                 const ReferenceModel& model) {
  const auto tokens = tokenize_reference(text);
  const auto labels = best_labels(tokens, score_labels(tokens, model), model);
  std::vector<ReferenceSegment> segments;
  for (std::size_t i = 0; i < labels.size();) {
    std::size_t end = i + 1;
    while (end < labels.size() && labels[end] == labels[i]) ++end;
    const Span span = trimmed(text, {tokens[i].begin, tokens[end - 1].end}, labels[i]);
    if (labels[i] != ReferenceLabel::other &&
        says_something(text.substr(span.begin, span.size()))) {
      const std::uint32_t volume = labels[i] == ReferenceLabel::venue
                                       ? glued_volume(text.substr(span.begin, span.size()))
                                       : 0;
      if (!span.empty()) segments.push_back({{span.begin, span.end - volume}, labels[i]});
      if (volume > 0) segments.push_back({{span.end - volume, span.end}, ReferenceLabel::volume});
    }
    i = end;
  }
  return segments;
}

std::vector<ReferenceSegment> reference_segments(std::string_view text) {
  return reference_segments(text, reference_model());
}

}  // namespace vitagraph
