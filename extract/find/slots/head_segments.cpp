#include "extract/find/slots/head_segments.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "extract/byte_set.hpp"
#include "extract/evidence/campus.hpp"
#include "extract/evidence/head_labels.hpp"
#include "extract/evidence/lexicon.hpp"
#include "extract/find/slots/head_marks.hpp"

namespace vitagraph {
namespace {

/// Characters that cling to a segment's ends without being part of it.
constexpr ByteSet trims(" \t,;:|-*_~/");
bool is_trim(char c) { return trims.has(c); }

Span trimmed(std::string_view text, Span span) {
  constexpr std::array<std::string_view, 8> wide = {"–",  "—",        "·",  "•",
                                                    "　", "\xC2\xA0", "・", "‧"};
  constexpr ByteSet edges(" \t,;:|-*_~/\xC2\xE2\xE3\x80\x94\x93\xB7\xA2\xA0\xBB\xA7");
  for (bool changed = true; changed && !span.empty();) {
    changed = false;
    if (!edges.has(text[span.begin]) && !edges.has(text[span.end - 1])) break;
    const std::string_view rest = text.substr(span.begin, span.size());
    if (is_trim(rest.front())) {
      ++span.begin;
      changed = true;
    } else if (is_trim(rest.back())) {
      --span.end;
      changed = true;
    }
    for (const std::string_view w : wide) {
      if (changed || span.empty()) break;
      if (rest.starts_with(w)) {
        span.begin += static_cast<std::uint32_t>(w.size());
        changed = true;
      } else if (rest.ends_with(w)) {
        span.end -= static_cast<std::uint32_t>(w.size());
        changed = true;
      }
    }
  }
  return span;
}

/// Cuts one line; keeps the state between calls of `emit`.
class LineCutter {
 public:
  LineCutter(const Document& document, const SegmentedDocument& segmented, std::uint32_t line,
             std::uint8_t line_in_head, HeadCut cut, bool read, std::vector<HeadSegment>& out)
      : document_(document),
        segmented_(segmented),
        line_(line),
        line_in_head_(line_in_head),
        cut_(cut),
        read_(read),
        out_(out) {}

  void cut() {
    const Span line = document_.lines[line_].span;
    const LineFeatures& f = segmented_.features[line_];
    note_edges(line);
    auto at = line.begin + cut_label(line);
    for (std::uint32_t d = 0; d < f.date_count; ++d) {
      const DateMention& mention = segmented_.dates[f.first_date + d];
      if (mention.duration_only && !f.date_only && d == 0) continue;
      cut_text({at, std::max(at, mention.span.begin)});
      before_ = Separator::date;
      at = std::max(at, std::min(mention.span.end, line.end));
    }
    cut_text({at, line.end});
  }

 private:
  /// Where styles begin or end within the line.
  void note_edges(Span line) {
    auto run = std::ranges::lower_bound(document_.styles, line.end, {},
                                        [](const StyledRun& r) { return r.span.begin; });
    while (run != document_.styles.begin()) {
      --run;
      for (const std::uint32_t edge : {run->span.begin, run->span.end}) {
        if (edge >= line.begin && edge < line.end) edges_.push_back(edge);
      }
      if (run->span.end + style_reach < line.begin) break;
    }
  }

  /// A label at the line's start becomes a segment of its own; returns its length in bytes.
  std::uint32_t cut_label(Span line) {
    const auto label = find_head_label(document_.text_of(line));
    if (!label) return 0;
    push({line.begin, line.begin + label->word_size});
    out_.back().is_label = true;
    before_ = Separator::colon;
    promised_ = static_cast<std::int8_t>(label->slot);
    return label->size;
  }

  void cut_text(Span piece) {
    const std::string_view text = document_.text;
    auto begin = piece.begin;
    auto at = piece.begin;
    while (at < piece.end) {
      const std::string_view rest = text.substr(0, piece.end);
      const HeadMark* mark = head_mark_at(rest, at, cut_);
      if (mark != nullptr && !keeps_together(rest, rest.substr(begin, at - begin), *mark, at)) {
        emit({begin, at});
        before_ = mark->separator;
        note_bracket(*mark);
        at += static_cast<std::uint32_t>(mark->text.size());
        // The blank behind " - " and its kin stays for the next mark to begin with.
        if (mark->text.size() > 1 && mark->text.ends_with(' ')) --at;
        begin = at;
      } else if (const auto blank = ideographic_blank(rest, at); blank > 0) {
        emit({begin, at});
        before_ = Separator::blank;
        at += blank;
        begin = at;
      } else if (ends_sentence(rest, begin, at)) {
        emit({begin, at});
        before_ = Separator::dot;
        begin = at + 1;
        ++at;
      } else if (at > begin && style_changes_at(at)) {
        emit({begin, at});
        before_ = Separator::style;
        begin = at;
        ++at;
      } else {
        ++at;
      }
    }
    emit({begin, piece.end});
  }

  std::uint32_t ideographic_blank(std::string_view text, std::uint32_t at) const {
    return cut_ == HeadCut::plain ? 0 : blank_between_ideographs(text, at);
  }

  /// "Harbour Hospital. Nurse": a full stop behind a word of some length, a capital after it.
  static bool ends_sentence(std::string_view text, std::uint32_t begin, std::uint32_t at) {
    if (text[at] != '.' || at + 2 >= text.size() || text[at + 1] != ' ') return false;
    const bool capital = (text[at + 2] >= 'A' && text[at + 2] <= 'Z') ||
                         static_cast<unsigned char>(text[at + 2]) >= 0x80;
    if (!capital || at < begin + 4) return false;
    return std::ranges::all_of(text.substr(at - 4, 4), [](char c) {
      return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
    });
  }

  void note_bracket(const HeadMark& mark) {
    if (mark.separator != Separator::bracket) return;
    in_brackets_ = mark.text == "(" || mark.text == "（" || mark.text == "[" || mark.text == "【";
  }

  /// Where a separator does not cut: "Foo, Inc.", "University of Texas, Austin",
  /// "National Bakers' Union (NBU)".
  static bool keeps_together(std::string_view text, std::string_view before, const HeadMark& mark,
                             std::size_t at) {
    const std::string_view rest = text.substr(at + mark.text.size(), 40);
    const std::string_view next = rest.substr(0, rest.find_first_of(",;|(\t\n"));
    if (mark.separator == Separator::comma) {
      const auto form = find_legal_form(next);
      if (form && form->begin == 0) return true;
      return is_university_system(before) && place_kind(next) == PlaceKind::city;
    }
    if (mark.separator == Separator::dash) {
      return before.starts_with("University of ") && place_kind(next) == PlaceKind::city;
    }
    if (mark.text == "（" && is_wide_legal_form(rest)) return true;
    if (mark.text == "）" && ends_in_wide_legal_form(before)) return true;
    if (mark.text == "（" || mark.text == "）") return is_within_word(text, at, mark);
    if (mark.text == "(") {
      return is_legal_form_in_brackets(rest) ||
             is_acronym_of(rest.substr(0, rest.find(')')), before);
    }
    return mark.text == ")" && before.find('(') != before.npos;
  }

  /// "(주)", "(株)" before or behind a name; `rest` stands behind the opening bracket.
  static bool is_legal_form_in_brackets(std::string_view rest) {
    constexpr std::array<std::string_view, 8> forms = {"주)", "株)", "유)", "사)",
                                                       "재)", "有)", "합)", "社)"};
    return std::ranges::any_of(forms,
                               [&](std::string_view form) { return rest.starts_with(form); });
  }

  static constexpr std::array<std::string_view, 4> wide_forms = {"株", "有", "주", "社"};

  static bool is_wide_legal_form(std::string_view rest) {
    return std::ranges::any_of(wide_forms, [&](std::string_view form) {
      return rest.starts_with(form) && rest.substr(form.size()).starts_with("）");
    });
  }

  static bool ends_in_wide_legal_form(std::string_view before) {
    return std::ranges::any_of(wide_forms, [&](std::string_view form) {
      return before.ends_with(form) &&
             before.substr(0, before.size() - form.size()).ends_with("（");
    });
  }

  /// "爱马仕（上海）商贸": brackets with a word on both sides are a part of it.
  static bool is_within_word(std::string_view text, std::size_t at, const HeadMark& mark) {
    const auto close = mark.text == "）" ? at : text.find("）", at);
    if (close == text.npos) return false;
    const auto open = mark.text == "（" ? at : text.rfind("（", at);
    return open != text.npos && ideograph_before(text, open) &&
           ideograph_at(text, close + mark.text.size());
  }

  /// "NBU" of "National Bakers' Union": the capitals of its words, in order.
  static bool is_acronym_of(std::string_view acronym, std::string_view name) {
    if (acronym.size() < 2 || acronym.size() > 8) return false;
    std::size_t matched = 0;
    for (std::size_t i = 0; i < name.size() && matched < acronym.size(); ++i) {
      const bool starts_word = i == 0 || name[i - 1] == ' ' || name[i - 1] == '-';
      if (starts_word && name[i] == acronym[matched]) ++matched;
    }
    return matched == acronym.size();
  }

  bool style_changes_at(std::uint32_t at) const {
    if (std::ranges::find(edges_, at) == edges_.end()) return false;
    auto run = std::ranges::lower_bound(document_.styles, at, {},
                                        [](const StyledRun& r) { return r.span.begin; });
    if (run != document_.styles.end() && run->span.begin == at && run->emphasis != Emphasis::code) {
      return true;
    }
    while (run != document_.styles.begin()) {
      --run;
      if (run->span.end == at && run->emphasis != Emphasis::code) return true;
      if (run->span.end + style_reach < at) break;
    }
    return false;
  }

  void emit(Span span) {
    span = trimmed(document_.text, span);
    if (span.empty()) return;
    span.begin += leading_word(document_.text_of(span), cut_);
    span.end -= trailing_word(document_.text_of(span), cut_);
    if (cut_ == HeadCut::degree && split_degree(span)) return;
    push(span);
  }

  /// "Master of Science Information Technology": cut behind the degree.
  bool split_degree(Span span) {
    const std::string_view text = document_.text_of(span);
    const auto degree = find_degree(text);
    if (!degree || degree->begin != 0 || degree->end + 3 >= text.size()) return false;
    const char next = text[degree->end];
    if (next != ' ' && next != '.') return false;
    const std::uint32_t of = size_of_of(text.substr(degree->end));
    push(trimmed(document_.text, {span.begin, span.begin + degree->end}));
    before_ = of > 0 ? Separator::of : Separator::degree;
    push(trimmed(document_.text, {span.begin + degree->end + of, span.end}));
    return true;
  }

  /// Bytes of " of " and its like, which lead from a degree to its field ("Licence de chimie").
  static std::uint32_t size_of_of(std::string_view text) {
    for (const std::string_view of : {" of ", " de ", " der ", " des ", " d’", " d'", " di "}) {
      if (text.starts_with(of)) return static_cast<std::uint32_t>(of.size());
    }
    return 0;
  }

  void push(Span span) {
    if (span.empty()) return;
    HeadSegment s;
    s.span = span;
    s.line = line_;
    s.line_in_head = line_in_head_;
    s.place_in_line = place_;
    s.before = before_;
    if (place_ == 0 && before_ != Separator::date) {
      s.before = goes_on_from(span) ? Separator::wrap : Separator::line;
    }
    s.in_brackets = in_brackets_;
    s.heading = document_.lines[line_].heading_level > 0;
    s.labelled_as = promised_;
    promised_ = -1;
    fill_style(s);
    if (read_) s.text = classify_text(document_.text_of(span));
    if (!out_.empty() && out_.back().line == line_) out_.back().after = s.before;
    out_.push_back(s);
    before_ = Separator::style;
    if (place_ < 250) ++place_;
  }

  /// Is `span`, at the start of the line, what the last segment of the line above leads on to?
  bool goes_on_from(Span span) const {
    if (out_.empty() || out_.back().line + 1 != line_) return false;
    const Span above = document_.lines[out_.back().line].span;
    if (out_.back().span.end + 2 < above.end || span.begin > document_.lines[line_].span.begin) {
      return false;
    }
    return leads_on(document_.text_of(above)) || starts_small(document_.text_of(span));
  }

  static bool starts_small(std::string_view text) { return text[0] >= 'a' && text[0] <= 'z'; }

  /// "Institute of", "Research and", "Elektro-": a line that cannot end here.
  static bool leads_on(std::string_view line) {
    for (const std::string_view end :
         {" of", " and", " for", " the", " und",    " für", " der", " de",
          " et", " des", " du",  " la",  " di",     " e",   " y",   " del",
          "&",   "-",    ",",    " in",  " in der", " da",  " do"}) {
      if (line.ends_with(end)) return true;
    }
    return false;
  }

  void fill_style(HeadSegment& s) const {
    const auto middle = (s.span.begin + s.span.end) / 2;
    for (const StyledRun& run : document_.styles) {
      if (run.span.begin > middle) break;
      if (run.span.end <= middle) continue;
      s.bold = s.bold || run.emphasis == Emphasis::bold;
      s.italic = s.italic || run.emphasis == Emphasis::italic;
    }
    for (const Link& link : document_.links) {
      if (link.span.begin > middle) break;
      s.link = s.link || link.span.end > middle;
    }
  }

  static constexpr std::uint32_t style_reach = 200;  ///< bytes behind it that a style is looked for

  const Document& document_;
  const SegmentedDocument& segmented_;
  std::uint32_t line_;
  std::uint8_t line_in_head_;
  HeadCut cut_;
  bool read_;
  std::vector<HeadSegment>& out_;
  Separator before_ = Separator::line;
  std::uint8_t place_ = 0;
  std::int8_t promised_ = -1;
  bool in_brackets_ = false;
  std::vector<std::uint32_t> edges_;
};

}  // namespace

std::vector<HeadSegment> cut_head(const Document& document, const SegmentedDocument& segmented,
                                  const std::vector<std::uint32_t>& lines, HeadCut cut, bool read) {
  std::vector<HeadSegment> segments;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const auto in_head = static_cast<std::uint8_t>(std::min<std::size_t>(i, 9));
    LineCutter(document, segmented, lines[i], in_head, cut, read, segments).cut();
  }
  return segments;
}

}  // namespace vitagraph
