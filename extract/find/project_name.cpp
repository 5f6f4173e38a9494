#include "extract/find/project_name.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "extract/evidence/lexicon.hpp"
#include "extract/evidence/text_model.hpp"
#include "extract/find/items/item_dates.hpp"
#include "extract/find/items/list_items.hpp"
#include "extract/find/joined_text.hpp"
#include "extract/find/papers/reference_cues.hpp"
#include "extract/fold.hpp"

namespace vitagraph {
namespace {

/// Verbs that begin a sentence of what was done. Regular English past tenses are told by their
/// ending; these are the others.
constexpr std::array<std::string_view, 44> deed_words = {"built",
                                                         "led",
                                                         "wrote",
                                                         "made",
                                                         "ran",
                                                         "won",
                                                         "taught",
                                                         "did",
                                                         "took",
                                                         "gave",
                                                         "grew",
                                                         "set",
                                                         "using",
                                                         "use",
                                                         "working",
                                                         "work",
                                                         "responsible",
                                                         "develop",
                                                         "design",
                                                         "implement",
                                                         "create",
                                                         "build",
                                                         "i",
                                                         "we",
                                                         "as",
                                                         "my",
                                                         "in",
                                                         "developing",
                                                         "designing",
                                                         "building",
                                                         "creating",
                                                         "implementing",
                                                         "helped",
                                                         "part",
                                                         "this",
                                                         "the project",
                                                         "entwicklung",
                                                         "entwickelte",
                                                         "konzeption",
                                                         "desarrollo de",
                                                         "desarrolle",
                                                         "developpement de",
                                                         "realisation de",
                                                         "participation"};

constexpr std::array<std::string_view, 62> label_words = {"technologies",
                                                          "technology",
                                                          "tech stack",
                                                          "tools",
                                                          "role",
                                                          "roles",
                                                          "responsibilities",
                                                          "skills",
                                                          "stack",
                                                          "description",
                                                          "link",
                                                          "links",
                                                          "github",
                                                          "demo",
                                                          "website",
                                                          "url",
                                                          "features",
                                                          "achievements",
                                                          "contributions",
                                                          "contribution",
                                                          "team size",
                                                          "duration",
                                                          "date",
                                                          "client",
                                                          "environment",
                                                          "languages",
                                                          "frameworks",
                                                          "projects",
                                                          "project",
                                                          "key projects",
                                                          "selected projects",
                                                          "relevant coursework",
                                                          "coursework",
                                                          "keywords",
                                                          "highlights",
                                                          "summary",
                                                          "overview",
                                                          "details",
                                                          "results",
                                                          "impact",
                                                          "technologies used",
                                                          "tools used",
                                                          "tasks",
                                                          "aufgaben",
                                                          "technologien",
                                                          "technologie",
                                                          "technologien und tools",
                                                          "tecnologias",
                                                          "responsabilidades",
                                                          "taches",
                                                          "missions",
                                                          "competences",
                                                          "main achievements",
                                                          "note",
                                                          "notes",
                                                          "used technologies",
                                                          "position",
                                                          "location",
                                                          "period",
                                                          "company",
                                                          "thesis",
                                                          "advisor"};

bool is_blank(char c) { return c == ' ' || c == '\t'; }

std::size_t word_count(std::string_view text) {
  std::size_t words = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    words += !is_blank(text[i]) && (i == 0 || is_blank(text[i - 1]));
  }
  return words;
}

struct Separator {
  std::string_view mark;
  bool cuts_whole_heads;  ///< also where the head as a whole (emphasised, or dated and followed by
                          ///< a description) may be the name
};
constexpr std::array separators = {
    Separator{" | ", true},  Separator{"\t", true},   Separator{"   ", true},
    Separator{" — ", false}, Separator{" – ", false}, Separator{" - ", false},
    Separator{" · ", true},  Separator{" • ", true},  Separator{" // ", true},
    Separator{"：", false},  Separator{": ", false},  Separator{" -- ", false},
    Separator{" ~ ", true},  Separator{"（", true}};

/// Between Han, Kana or Hangul a hyphen or a bracket divides without blanks; the end if none does.
std::uint32_t wide_cut(const Document& document, Span span) {
  const auto wide = [&](std::uint32_t at) {
    return at < span.end && static_cast<unsigned char>(document.text[at]) >= 0x80;
  };
  for (std::uint32_t i = span.begin + 1; i < span.end; ++i) {
    const char c = document.text[i];
    if ((c == '(' && wide(i - 1)) || (c == '-' && wide(i - 1) && wide(i + 1))) return i;
  }
  return span.end;
}

/// The end of the first part of a head: before its date, its first separator or its brackets.
std::uint32_t first_part_end(const Document& document, const SegmentedDocument& segmented,
                             Span head, bool whole_head, bool keep_bracket) {
  std::uint32_t end = head.end;
  const auto [first, last] = dates_in(segmented.dates, head);
  for (std::size_t i = first; i < last; ++i) {
    if (segmented.dates[i].span.begin > head.begin + 2) {
      end = std::min(end, segmented.dates[i].span.begin);
      break;
    }
  }
  const std::string_view text = document.text_of(Span{head.begin, end});
  for (const Separator& separator : separators) {
    if (whole_head && !separator.cuts_whole_heads) continue;
    const std::size_t at = text.find(separator.mark);
    if (at == std::string_view::npos || at == 0) continue;
    end = std::min(end, head.begin + static_cast<std::uint32_t>(at));
  }
  end = std::min(end, wide_cut(document, {head.begin, end}));
  end = trim_marks(document.text, {head.begin, end}, "", ".,;:-|").end;
  const std::string_view part = document.text_of(Span{head.begin, end});
  const std::size_t bracket = part.find(" (");
  if (bracket == std::string_view::npos || bracket == 0) return end;
  // "Example (ERA-NET)": a short bracket at the end belongs to the name.
  const std::size_t close = part.find(')', bracket);
  const bool at_end = close != std::string_view::npos && close + 3 >= part.size();
  const std::string_view inner = part.substr(bracket + 2, close - bracket - 2);
  const bool short_inner = keep_bracket && at_end && word_count(inner) <= 2 &&
                           inner.find_first_of(",/0123456789") == std::string_view::npos;
  return short_inner ? end : head.begin + static_cast<std::uint32_t>(bracket);
}

/// Separators off both ends; a closing bracket stays where its opening one is.
Span balanced(std::string_view text, Span span) {
  return trim_marks(text, span, ",;:.-|([", ",;:-|([");
}

Span trimmed(const Document& document, Span span) {
  return trim_title(document.text, balanced(document.text, span));
}

/// "Side projects", "Open source contributions": a heading over projects, the name of none.
bool heads_projects(const std::string& folded) {
  const std::string_view last = std::string_view(folded).substr(folded.rfind(' ') + 1);
  return last == "projects" || last == "contributions" || last == "projekte" || last == "projets" ||
         last == "proyectos" || last == "проекты";
}

/// "As a lead, I developed the first … (Example Navigator)": the brackets name what a clause tells.
Span bracketed_name(const Document& document, Span head) {
  const std::string_view text = document.text_of(head);
  const std::size_t open = text.find('('), close = text.find(')');
  if (open == std::string_view::npos || close == std::string_view::npos || close < open) return {};
  const Span inner{head.begin + static_cast<std::uint32_t>(open) + 1,
                   head.begin + static_cast<std::uint32_t>(close)};
  const std::string_view name = document.text_of(inner);
  const bool capital = !name.empty() && name[0] >= 'A' && name[0] <= 'Z';
  return capital && word_count(text.substr(0, open)) >= 5 && word_count(name) >= 2 &&
                 word_count(name) <= 5
             ? inner
             : Span{};
}

/// The emphasised or linked words at the line's start.
Span leading_run(const Document& document, Span head) {
  const auto [begin, end] = style_range(document, head);
  for (std::size_t i = begin; i < end; ++i) {
    const StyledRun& run = document.styles[i];
    const bool strong = run.emphasis == Emphasis::bold || run.emphasis == Emphasis::code ||
                        (run.emphasis == Emphasis::italic && run.span.end + 2 < head.end);
    if (strong && run.span.begin <= head.begin + 2 && run.span.end > head.begin) {
      return {std::max(run.span.begin, head.begin), std::min(run.span.end, head.end)};
    }
  }
  const auto [first, last] = link_range(document, head);
  for (std::size_t i = first; i < last; ++i) {
    const Link& link = document.links[i];
    if (link.span.begin <= head.begin + 2 && link.span.begin >= head.begin &&
        !is_pointer_word(fold_words(document.text_of(link.span)))) {
      return {link.span.begin, std::min(link.span.end, head.end)};
    }
  }
  return {};
}

float name_score(const Document& document, const SegmentedDocument& segmented, std::uint32_t line,
                 Span name, bool strong) {
  const std::string_view text = document.text_of(name);
  const std::size_t words = word_count(text);
  const Line& at = document.lines[line];
  const bool whole = name.size() + 2 >= at.span.size();
  float score = 0.4F;
  if (strong) score += 1.5F;
  if (at.heading_level > 0) score += 1.5F;
  if (segmented.features[line].date_count > 0) score += 1.0F;
  if (words > 9 && segmented.features[line].date_count == 0)
    score -= 0.4F * static_cast<float>(words - 9);
  if (starts_with_deed(text) && (words > 1 || !strong) && at.heading_level == 0) score -= 2.5F;
  if (whole && segmented.features[line].reads_like_prose) score -= 1.5F;
  if (whole && segmented.features[line].ends_with_period) score -= 1.0F;
  if (text[0] >= 'a' && text[0] <= 'z' && words > 2) score -= 1.0F;
  if (!strong && at.heading_level == 0 && segmented.features[line].date_count == 0) {
    if (static_cast<unsigned char>(text[0]) >= 0xE3) score -= 0.8F;
    if (words <= 3 && title_score(text) > 2.0) score -= 3.0F;
  }
  const TextScores scores = classify_text(text);
  score +=
      0.3F * std::clamp(scores.of(TextClass::project) - scores.of(TextClass::prose), -4.0F, 4.0F);
  return score;
}

}  // namespace

bool starts_with_deed(std::string_view text) {
  const std::string words = fold_words(text.substr(0, 48));
  const std::string first = words.substr(0, words.find(' '));
  if (first.size() > 4 && first.compare(first.size() - 2, 2, "ed") == 0) return true;
  for (const std::string_view deed : deed_words) {
    if (words.size() > deed.size() && words.compare(0, deed.size(), deed) == 0 &&
        words[deed.size()] == ' ') {
      return true;
    }
  }
  return false;
}

bool is_label_word(std::string_view folded) {
  return std::find(label_words.begin(), label_words.end(), folded) != label_words.end();
}

ProjectName project_name_in(const Document& document, const SegmentedDocument& segmented,
                            std::uint32_t line, bool description_follows) {
  const Line& at = document.lines[line];
  Span head = at.span;
  const auto [first, last] = dates_in(segmented.dates, head);
  if (first < last && segmented.dates[first].span.begin <= head.begin + 1) {
    head = trim_marks(document.text, {segmented.dates[first].span.end, head.end}, ":,;.|-)", "");
    for (const std::string_view dash : {"–", "—", "·", "•"}) {
      if (document.text_of(head).substr(0, dash.size()) == dash) {
        head.begin += static_cast<std::uint32_t>(dash.size());
        head = trim_blanks(document.text, head);
      }
    }
  }
  if (head.empty()) return {};
  const bool dated_head = segmented.features[line].date_count > 0;
  const Span run = leading_run(document, head);
  const bool strong = !run.empty();
  Span part = strong ? run : head;
  part.end =
      first_part_end(document, segmented, part,
                     at.heading_level == 0 && (strong || (dated_head && description_follows)),
                     at.heading_level == 0);
  Span name = trimmed(document, part);
  if (!strong && at.heading_level == 0 && starts_with_deed(document.text_of(head))) {
    const Span inner = bracketed_name(document, head);
    if (!inner.empty()) return {inner, 1.5F, "project/bracketed-name"};
  }
  if (name.empty()) return {};
  const std::string folded = fold_words(document.text_of(name));
  if (is_label_word(folded) || heads_projects(folded)) return {};
  const float score = name_score(document, segmented, line, name, strong);
  return {name, score, strong ? "project/emphasised-head" : "project/head"};
}

}  // namespace vitagraph
