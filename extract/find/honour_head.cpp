#include "extract/find/honour_head.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "extract/evidence/lexicon.hpp"
#include "extract/evidence/text_model.hpp"
#include "extract/find/bracket_split.hpp"
#include "extract/find/items/item_dates.hpp"
#include "extract/find/joined_text.hpp"
#include "extract/fold.hpp"

namespace vitagraph {
namespace {

/// What one was in a competition; the competition follows.
constexpr std::array<std::string_view, 24> placings = {
    "place",        "gold medal",    "silver medal",      "bronze medal",
    "winner",       "finalist",      "runner up",         "champion",
    "1st prize",    "2nd prize",     "3rd prize",         "first prize",
    "second prize", "third prize",   "honorable mention", "honourable mention",
    "top",          "semi finalist", "medalist",          "победитель",
    "призер",       "preistrager",   "laureat",           "ganador"};

bool is_placing(std::string_view text) {
  const std::string words = fold_words(text);
  if (std::count(words.begin(), words.end(), ' ') > 3) return false;
  return std::any_of(placings.begin(), placings.end(), [&](std::string_view placing) {
    const std::size_t at = words.find(placing);
    return at != std::string::npos && (at == 0 || words[at - 1] == ' ');
  });
}

/// The stretches between dates.
std::vector<Span> without_dates(const Document& document, const SegmentedDocument& segmented,
                                Span line, DateFact& date) {
  std::vector<Span> parts;
  std::uint32_t begin = line.begin;
  const auto [first, last] = dates_in(segmented.dates, line);
  for (std::size_t i = first; i < last; ++i) {
    const DateMention& mention = segmented.dates[i];
    if (mention.range.empty()) continue;
    if (date.empty()) date = date_of(mention, "honour/date");
    parts.push_back({begin, mention.span.begin});
    begin = mention.span.end;
  }
  parts.push_back({begin, line.end});
  std::vector<Span> out;
  for (const Span part : parts) {
    const Span trimmed = trim_marks(document.text, part, ",;:.|-–()[]", ",;:|-([");
    if (trimmed.size() > 2) out.push_back(trimmed);
  }
  return out;
}

std::size_t separator_at(std::string_view text, std::size_t at) {
  for (const std::string_view mark :
       {" - ", " – ", " — ", " | ", ", ", "; ", " · ", "\t", "：", ": ", "，", "   "}) {
    if (text.substr(at, mark.size()) == mark) return mark.size();
  }
  return 0;
}

std::vector<Span> cut(const Document& document, Span part) {
  std::vector<Span> out;
  for (const Span piece : split_outside_brackets(document.text_of(part), separator_at)) {
    const Span span = trim_marks(document.text, {part.begin + piece.begin, part.begin + piece.end},
                                 ",;:|-([", ",;:|-([.");
    if (!span.empty()) out.push_back(span);
  }
  return out;
}

bool gives(std::string_view text) {
  const TextScores scores = classify_text(text);
  const float giver =
      std::max(scores.probability(TextClass::employer), scores.probability(TextClass::school));
  return giver > 0.4F || find_school_word(text).has_value();
}

}  // namespace

HonourHead honour_head(const Document& document, const SegmentedDocument& segmented, Span line) {
  HonourHead head;
  std::vector<Span> pieces;
  for (const Span part : without_dates(document, segmented, line, head.date)) {
    const std::vector<Span> more = cut(document, part);
    pieces.insert(pieces.end(), more.begin(), more.end());
  }
  if (pieces.empty()) return head;
  std::size_t title = 0;
  if (pieces.size() > 1 && is_placing(document.text_of(pieces[0]))) title = 1;
  head.title = pieces[title];
  for (std::size_t i = title + 1; i < pieces.size(); ++i) {
    const std::string_view text = document.text_of(pieces[i]);
    if (head.giver.empty() && text.size() < 80 && !is_place(text) && gives(text)) {
      head.giver = pieces[i];
    }
  }
  const Span whole = head.title;
  if (document.text[whole.end - 1] == ')' &&
      document.text_of(whole).find('(') == std::string_view::npos) {
    --head.title.end;
  }
  if (!head.giver.empty() && document.text[head.giver.end - 1] == ')' &&
      document.text_of(head.giver).find('(') == std::string_view::npos) {
    --head.giver.end;
  }
  return head;
}

}  // namespace vitagraph
