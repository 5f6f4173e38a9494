#include "extract/find/person/name_windows.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "extract/byte_set.hpp"
#include "extract/evidence/lexicon.hpp"
#include "extract/find/person/labelled_name.hpp"
#include "extract/find/person/name_tables.hpp"
#include "extract/find/person/name_words.hpp"
#include "extract/fold.hpp"

namespace vitagraph {
namespace {

constexpr std::uint32_t head_lines = 12;    ///< where a name stands when it stands anywhere
constexpr std::size_t longest_line = 14;    ///< words of a line that are looked at
constexpr std::size_t most_letters = 60;    ///< and of letter-spaced ones
constexpr std::size_t longest_name = 7;     ///< words
constexpr std::size_t most_lines = 3;       ///< of one name
constexpr std::size_t longest_joined = 60;  ///< bytes of a name on several lines

struct GapMark {
  std::string_view text;
  NameGap gap;
};

constexpr std::array gap_marks = {
    GapMark{" ", NameGap::blank},  // the commonest first
    GapMark{"\t", NameGap::mark},       GapMark{"|", NameGap::mark},
    GapMark{"·", NameGap::mark},        GapMark{"•", NameGap::mark},
    GapMark{"–", NameGap::mark},        GapMark{"—", NameGap::mark},
    GapMark{"/", NameGap::mark},        GapMark{";", NameGap::mark},
    GapMark{":", NameGap::mark},        GapMark{"：", NameGap::mark},
    GapMark{"✉", NameGap::mark},        GapMark{",", NameGap::comma},
    GapMark{"，", NameGap::comma},      GapMark{"(", NameGap::bracket},
    GapMark{")", NameGap::bracket},     GapMark{"（", NameGap::bracket},
    GapMark{"）", NameGap::bracket},    GapMark{"[", NameGap::bracket},
    GapMark{"]", NameGap::bracket},     GapMark{"　", NameGap::blank},
    GapMark{"\xC2\xA0", NameGap::blank}};

/// First bytes of the marks: most characters begin none.
constexpr auto gap_starts = [] {
  std::array<bool, 256> starts{};
  for (const GapMark& mark : gap_marks) starts[static_cast<unsigned char>(mark.text[0])] = true;
  return starts;
}();

const GapMark* mark_at(std::string_view text, std::size_t at) {
  if (!gap_starts[static_cast<unsigned char>(text[at])]) return nullptr;
  const auto found = std::ranges::find_if(
      gap_marks, [&](const GapMark& mark) { return text.substr(at).starts_with(mark.text); });
  return found == gap_marks.end() ? nullptr : &*found;
}

/// "Doe's Résumé": the name without its ending.
std::size_t without_genitive(std::string_view text) {
  for (const std::string_view ending : {"'s", "’s"}) {
    if (text.size() > ending.size() + 1 && text.ends_with(ending))
      return text.size() - ending.size();
  }
  return text.size();
}

/// The stronger of two gaps that follow each other.
NameGap stronger(NameGap a, NameGap b) {
  if (a == NameGap::edge) return a;
  return std::max(a, b);
}

/// "al-Khatib", "d'Angelo": begins with a small letter and is a name.
bool holds_particle(std::string_view text) {
  const std::size_t end = text.find_first_of("-'");
  if (end == std::string_view::npos || end + 1 >= text.size()) return false;
  const auto letter = static_cast<unsigned char>(text[end + 1]);
  return end <= 3 && ((letter >= 'A' && letter <= 'Z') || letter >= 0x80);
}

NameToken token_of(std::string_view text, Span span, std::uint32_t line, NameGap before) {
  NameToken token;
  token.span = span;
  token.line = line;
  token.before = before;
  const auto words = person::name_words(text);
  const bool plain = words.size() == 1 && words[0].text.size() == text.size();
  token.folded = plain ? words[0].folded : fold_words(text);
  constexpr ByteSet digits("0123456789@");
  token.digits = digits.any_in(text);
  token.broken = text.ends_with('-');
  token.no_name = true;
  if (words.empty()) return token;
  const NameRanks ranks = name_ranks(words.front().folded);
  token.given = ranks.given;
  token.family = words.size() == 1 ? ranks.family : family_name_rank(words.back().folded);
  // "Alistair Senior", "Messias Júnior": words of titles are names, too.
  const bool may_be_name =
      before == NameGap::blank && (token.given + token.family > 0 || token.folded == "junior");
  token.no_name = token.digits || (person::is_no_name(token.folded) && !may_be_name);
  const auto all = [&](bool person::NameWord::*flag) {
    return std::ranges::all_of(words, [&](const auto& word) { return word.*flag; });
  };
  token.capital = all(&person::NameWord::capital);
  token.all_caps = all(&person::NameWord::all_caps);
  token.initial = all(&person::NameWord::initial);
  token.particle = person::is_particle(token.folded);
  token.capital = token.capital || holds_particle(text);
  token.honorific = person::is_honorific(token.folded);
  std::string squeezed = token.folded;
  std::erase(squeezed, ' ');
  // "Maren Holt, MSN, CEN": short words in capitals behind a comma, names of nobody.
  const bool letters_behind = before == NameGap::comma && token.all_caps && squeezed.size() <= 5 &&
                              token.given + token.family == 0;
  token.credential = person::is_credential(squeezed) || letters_behind;
  return token;
}

bool is_full(const std::vector<NameToken>& tokens, std::size_t before) {
  const std::size_t count = tokens.size() - before;
  if (count < longest_line) return false;
  return count >= most_letters ||
         !std::all_of(tokens.begin() + static_cast<std::ptrdiff_t>(before), tokens.end(),
                      [](const NameToken& token) { return token.initial; });
}

void add_tokens(const Document& document, std::uint32_t index, std::vector<NameToken>& tokens) {
  const Span line = document.lines[index].span;
  const std::string_view text = document.text_of(line);
  NameGap gap = tokens.empty() ? NameGap::edge : NameGap::line;
  std::size_t begin = 0;
  const std::size_t before = tokens.size();
  tokens.reserve(before + 8);  // most lines have fewer words
  const auto end_token = [&](std::size_t end) {
    if (end <= begin || is_full(tokens, before)) return;
    end = begin + without_genitive(text.substr(begin, end - begin));
    const Span span{line.begin + static_cast<std::uint32_t>(begin),
                    line.begin + static_cast<std::uint32_t>(end)};
    tokens.push_back(token_of(text.substr(begin, end - begin), span, index, gap));
    gap = NameGap::blank;
  };
  for (std::size_t at = 0; at < text.size();) {
    const GapMark* mark = mark_at(text, at);
    const bool dash = text[at] == '-' && at > 0 && text[at - 1] == ' ';
    if (mark == nullptr && !dash) {
      ++at;
      continue;
    }
    end_token(at);
    const bool wide = mark != nullptr && text.substr(at).starts_with("  ");
    gap = stronger(gap, dash || wide ? NameGap::mark : mark->gap);
    at += dash ? 1 : mark->text.size();
    begin = at;
  }
  end_token(text.size());
}

/// The print of names on pages: the size of the largest lines of the first page, where they are
/// larger than most; else 0.
float size_of_large_print(const Document& document) {
  std::vector<float> sizes;
  for (const Line& line : document.lines) {
    if (line.page == 1 && line.font_size > 0) sizes.push_back(line.font_size);
  }
  if (sizes.size() < 8) return 0;
  const auto middle = sizes.begin() + static_cast<std::ptrdiff_t>(sizes.size() / 2);
  std::ranges::nth_element(sizes, middle);
  const float most = *std::ranges::max_element(sizes);
  return most >= 1.3F * *middle ? most : 0;
}

bool is_known_heading(const SegmentedDocument& segmented, std::uint32_t line) {
  return std::ranges::any_of(segmented.sections, [&](const Section& section) {
    return section.heading == static_cast<std::int32_t>(line) &&
           section.kind != SectionKind::unknown;
  });
}

class Lines {
 public:
  Lines(const Document& document, const SegmentedDocument& segmented)
      : document_(document), segmented_(segmented), large_(size_of_large_print(document)) {}

  bool is_large(std::uint32_t i) const {
    const Line& line = document_.lines[i];
    return large_ > 0 && line.page == 1 && line.font_size >= 0.95F * large_;
  }
  bool has_role(std::uint32_t i) const { return segmented_.roles[i] == LineRole::name; }
  bool may_hold_name(std::uint32_t i) const {
    const LineFeatures& f = segmented_.features[i];
    if (i >= head_lines && !is_large(i) && !has_role(i)) return false;
    if (f.reads_like_prose && f.characters > 100) return false;
    return !is_known_heading(segmented_, i) &&
           !is_document_title(document_.text_of(document_.lines[i]));
  }
  /// May the name go on in the line below?
  bool goes_on(std::uint32_t i) const {
    if (i + 1 >= document_.lines.size()) return false;
    const Line& line = document_.lines[i];
    const Line& next = document_.lines[i + 1];
    const bool alike = line.font_size > 0 ? next.font_size >= 0.9F * line.font_size
                                          : segmented_.features[i + 1].words <= 3;
    const bool both = (is_large(i) || has_role(i)) && (is_large(i + 1) || has_role(i + 1));
    return (both || (has_role(i) && alike)) && may_hold_name(i + 1) &&
           document_.text_of(line) != document_.text_of(next);  // not printed again
  }

 private:
  const Document& document_;
  const SegmentedDocument& segmented_;
  float large_;
};

bool can_stand_in(const NameToken& token) {
  if (token.no_name) return false;
  return token.capital || token.particle || token.given + token.family > 0 || token.credential ||
         token.honorific;
}

bool can_be_crossed(NameGap gap) { return gap != NameGap::mark; }

/// Between these two words a name may begin or end.
bool may_part(const NameToken& left, const NameToken& right) {
  if (right.before != NameGap::blank || left.honorific || right.credential) return true;
  if (!can_stand_in(left) || !can_stand_in(right) || left.credential) return true;
  const bool unknown = left.given + left.family == 0 || right.given + right.family == 0;
  return (unknown || left.all_caps != right.all_caps) && !left.particle && !right.particle;
}

}  // namespace

std::vector<NameLine> name_lines(const Document& document, const SegmentedDocument& segmented) {
  const Lines lines(document, segmented);
  std::vector<NameLine> found;
  for (std::uint32_t i = 0; i < document.lines.size(); ++i) {
    if (document.lines[i].page > 1 && i >= head_lines && !lines.has_role(i)) break;
    if (!lines.may_hold_name(i)) continue;
    NameLine one;
    one.large = true;
    std::uint32_t at = i;
    for (std::size_t n = 0; n < most_lines; ++n, ++at) {
      add_tokens(document, at, one.tokens);
      if (one.tokens.empty()) break;
      const auto length = document.lines[at].span.end - one.tokens.front().span.begin;
      one.large = one.large && lines.is_large(at);
      one.goes_on = lines.goes_on(at) && length <= longest_joined;
      one.large_below = one.goes_on && lines.is_large(at + 1);
      if (!one.goes_on) {
        found.push_back(std::move(one));
        break;
      }
      found.push_back(one);
    }
  }
  return found;
}

std::vector<NameWindow> name_windows(const NameLine& line) {
  const std::vector<NameToken>& tokens = line.tokens;
  const std::uint32_t last_line = tokens.back().line;
  const bool letters = tokens.size() > 3 && std::ranges::all_of(tokens, &NameToken::initial);
  if (letters) return {{0, tokens.size() - 1}};
  std::vector<NameWindow> windows;
  for (std::size_t first = 0; first < tokens.size(); ++first) {
    if (first > 0 && !may_part(tokens[first - 1], tokens[first])) continue;
    const bool behind_number =
        first > 0 && tokens[first - 1].digits && tokens[first].before == NameGap::blank;
    if (behind_number) continue;  // "12 Mill Lane"
    if (last_line != tokens.front().line && tokens[first].line != tokens.front().line) break;
    for (std::size_t last = first; last < std::min(first + longest_name, tokens.size()); ++last) {
      const bool goes_on = last > first && tokens[last - 1].broken;
      if (!goes_on && !can_stand_in(tokens[last])) break;
      if (last > first && !can_be_crossed(tokens[last].before)) break;
      const bool ends = last + 1 == tokens.size() || may_part(tokens[last], tokens[last + 1]);
      if (ends && !tokens[last].broken && tokens[last].line == last_line)
        windows.push_back({first, last});
    }
  }
  return windows;
}

Span span_of(const Document& document, const NameLine& line, NameWindow window) {
  Span span = hull(line.tokens[window.first].span, line.tokens[window.last].span);
  const std::string_view text = document.text_of(span);
  constexpr ByteSet brackets("(\xEF");
  if (!brackets.any_in(text)) return span;
  for (const auto& [open, close] : {std::pair{"(", ")"}, {"（", "）"}}) {
    const std::string_view closing = close;
    const bool unclosed = text.rfind(open) != text.npos &&
                          (text.rfind(close) == text.npos || text.rfind(close) < text.rfind(open));
    if (!unclosed) continue;
    if (std::string_view(document.text).substr(span.end).starts_with(closing)) {
      span.end += static_cast<std::uint32_t>(closing.size());
    }
  }
  return span;
}

}  // namespace vitagraph
