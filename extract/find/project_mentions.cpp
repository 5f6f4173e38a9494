#include "extract/find/project_mentions.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "extract/byte_set.hpp"
#include "extract/evidence/lexicon.hpp"
#include "extract/find/items/list_items.hpp"
#include "extract/find/joined_text.hpp"
#include "extract/find/papers/reference_cues.hpp"
#include "extract/find/project_name.hpp"
#include "extract/find/project_nouns.hpp"
#include "extract/fold.hpp"

namespace vitagraph {
namespace {

/// What one does to a project, folded; the words right before its name.
constexpr std::array<std::string_view, 36> making_words = {
    "developed",       "develop",           "developing",     "built",
    "build",           "created",           "authored",       "implemented",
    "designed",        "maintained",        "maintainer of",  "contributed to",
    "contributing to", "contribute to",     "contributor to", "implementation of",
    "design of",       "development of",    "worked on",      "launched",
    "released",        "open sourced",      "wrote",          "founded",
    "author of",       "creator of",        "co authored",    "core developer of",
    "project of",      "lead developer of", "entwickelte",    "developpe",
    "desarrolle",      "features for",      "algorithm in",   "module for"};

/// Nouns that say a link leads to something else than a project.
constexpr std::array<std::string_view, 26> other_things = {
    "workshop", "conference", "paper",  "blog",        "article",      "talk",      "video",
    "report",   "thesis",     "slides", "certificate", "presentation", "here",      "post",
    "course",   "university", "team",   "award",       "press",        "interview", "issue",
    "pull",     "commits",    "pr",     "prs",         "documentation"};

bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_name_char(char c) {
  return is_upper(c) || is_lower(c) || is_digit(c) || c == '-' || c == '_' || c == '.' || c == '+';
}

std::size_t word_count(std::string_view text) {
  return static_cast<std::size_t>(std::count(text.begin(), text.end(), ' ')) + 1;
}

bool names_other_thing(std::string_view text) {
  const std::string words = ' ' + fold_words(text) + ' ';
  for (const std::string_view thing : other_things) {
    if (words.find(' ' + std::string(thing) + ' ') != std::string::npos) return true;
  }
  return false;
}

/// "MagGAN", "jetstream-pytorch", "torch.export", "Angel-ML": no ordinary word is written so.
bool has_name_shape(std::string_view word) {
  if (word.size() < 4 || word.size() > 40) return false;
  if (std::all_of(word.begin() + 1, word.end(), is_lower)) return false;  // ordinary, so far
  bool inner_upper = false, lower = false, joint = false;
  for (std::size_t i = 0; i < word.size(); ++i) {
    if (!is_name_char(word[i])) return false;
    lower = lower || is_lower(word[i]);
    inner_upper = inner_upper || (i > 0 && is_upper(word[i]) && is_lower(word[i - 1])) ||
                  (i > 1 && is_upper(word[i]) && is_upper(word[i - 1]) && lower);
    joint = joint || (i > 0 && i + 1 < word.size() && (word[i] == '.' || word[i] == '_') &&
                      is_lower(word[i - 1]));
  }
  const std::size_t hyphen = word.find('-');
  const bool acronym_tail = hyphen != std::string_view::npos && hyphen > 3 && is_upper(word[0]) &&
                            hyphen + 2 < word.size() + 1 && is_upper(word[hyphen + 1]) &&
                            is_upper(word.back());
  return lower && (inner_upper || joint || acronym_tail);
}

/// The last making words of `before`, with at most two small words between them and the name.
bool follows_making(std::string_view before) {
  std::string words = fold_words(before.size() > 60 ? before.substr(before.size() - 60) : before);
  for (const std::string_view filler : {" the", " a", " an", " common", " new", " our", " own"}) {
    if (words.size() > filler.size() &&
        words.compare(words.size() - filler.size(), filler.size(), filler) == 0) {
      words.resize(words.size() - filler.size());
    }
  }
  for (const std::string_view making : making_words) {
    if (words.size() < making.size()) continue;
    const std::size_t at = words.size() - making.size();
    if (words.compare(at, making.size(), making) == 0 && (at == 0 || words[at - 1] == ' ')) {
      return true;
    }
  }
  return false;
}

/// Does the address end in the name ("…/master/torchax", "…/executorch-overview")?
bool leads_to(std::string_view target, std::string_view name) {
  const std::size_t slash = target.rfind('/');
  const std::string tail =
      fold_words(slash == std::string_view::npos ? target : target.substr(slash + 1));
  const std::string folded = fold_words(name);
  return folded.size() >= 4 && tail.find(folded) != std::string::npos;
}

/// One change, one file, one question: a part of a project, not the project.
bool leads_into_repository(std::string_view target) {
  for (const std::string_view part : {"/pull/", "/issues/", "/blob/", "/commit/", "/wiki/"}) {
    if (target.find(part) != std::string_view::npos) return true;
  }
  return false;
}

bool is_repository(std::string_view target) {
  const std::size_t host = target.find("github.com/");
  if (host == std::string_view::npos) return target.find("gitlab.com/") != std::string_view::npos;
  const std::string_view path = target.substr(host + 11);
  return path.find('/') != std::string_view::npos && path.find('/') + 1 < path.size() &&
         path.find("/issues") == std::string_view::npos;
}

/// A name that goes on ("MiniMax tree search") names something else.
bool ends_phrase(std::string_view after) {
  if (after.empty() || after[0] != ' ') return true;
  for (const std::string_view next : {" for ", " with ", " to ", " in ", " and ", " (", " which ",
                                      " that ", " using ", " on ", " - ", " by ", " from "}) {
    if (after.substr(0, next.size()) == next) return true;
  }
  return false;
}

void from_links(const Document& document, Span line, std::vector<FoundProject>& out) {
  const auto [first, last] = link_range(document, line);
  for (std::size_t i = first; i < last; ++i) {
    const Link& link = document.links[i];
    if (!line.contains(link.span)) continue;
    const std::string_view words = document.text_of(link.span);
    const std::string folded = fold_words(words);
    if (folded.size() < 3 || is_pointer_word(folded) || names_other_thing(words) ||
        words.find("://") != std::string_view::npos || words.find('@') != std::string_view::npos ||
        is_label_word(folded) || link.target.find("mailto:") == 0) {
      continue;
    }
    if (leads_into_repository(link.target)) continue;
    const bool capital = is_upper(words[0]);
    const std::size_t count = word_count(words);
    const bool nowhere = link.target.empty() || link.target[0] == '#';
    const bool leads_item = link.span.begin == line.begin && link.span.end + 4 < line.end;
    const bool vouched = nowhere || leads_item || is_repository(link.target) ||
                         leads_to(link.target, words) ||
                         follows_making(document.text_of(Span{line.begin, link.span.begin}));
    const bool named = count <= 3 && vouched && (capital || has_name_shape(words));
    if (named || (leads_item && capital && count <= 5) ||
        (count == 1 && leads_to(link.target, words)) ||
        (count <= 5 && is_repository(link.target) && capital)) {
      out.push_back({link.span, "project/linked-name", 700});
    }
  }
}

void from_code(const Document& document, Span line, std::vector<FoundProject>& out) {
  const auto [begin, end] = style_range(document, line);
  for (std::size_t i = begin; i < end; ++i) {
    const StyledRun& run = document.styles[i];
    if (run.emphasis != Emphasis::code || !line.contains(run.span)) continue;
    if (follows_making(document.text_of(Span{line.begin, run.span.begin}))) {
      out.push_back({run.span, "project/code-name", 650});
    }
  }
}

/// "contributed to DouZero", "… algorithm in Angel-ML. (link)", "to the TensorFlow community".
void from_words(const Document& document, Span line, std::vector<FoundProject>& out) {
  const std::string_view text = document.text_of(line);
  for (std::size_t i = 0; i < text.size();) {
    if (!is_name_char(text[i]) || (i > 0 && is_name_char(text[i - 1]))) {
      ++i;
      continue;
    }
    std::size_t end = i;
    while (end < text.size() && is_name_char(text[end])) ++end;
    const std::size_t next = end;
    while (end > i && (text[end - 1] == '.' || text[end - 1] == '-')) --end;
    const std::string_view word = text.substr(i, end - i);
    const std::string_view after = text.substr(end, 12);
    const bool community = after.starts_with(" community") || after.starts_with(" codebase");
    const bool of_project = community && i > 7 && text.substr(i - 7, 7) == "to the ";
    const bool hyphenated =
        word.size() >= 8 && is_lower(word[0]) &&
        (after.empty() || after[0] == ';' || after[0] == '.' || after[0] == ',') &&
        word.find('-') != std::string_view::npos;
    const bool shaped = (hyphenated || has_name_shape(word)) && ends_phrase(after);
    const Span place{line.begin + static_cast<std::uint32_t>(i),
                     line.begin + static_cast<std::uint32_t>(end)};
    if (of_project ||
        (shaped && follows_making(text.substr(0, i)) && link_in(document, place) == nullptr)) {
      out.push_back({place, "project/made-name", 600});
    }
    i = next;
  }
}

/// "Project: Name with prof. X", "Projet : …", "项目：…".
void from_label(const Document& document, Span line, std::vector<FoundProject>& out) {
  const std::string_view text = document.text_of(line);
  constexpr ByteSet first("PFC\xD0\xE9");  // of the labels
  if (text.empty() || !first.has(text[0])) return;
  for (const std::string_view label :
       {"Project: ", "Projekt: ", "Projet : ", "Proyecto: ", "Projeto: ", "Progetto: ", "Проект: ",
        "项目：", "Final project: ", "Capstone project: ", "Capstone: "}) {
    if (text.substr(0, label.size()) != label) continue;
    std::size_t end = text.size();
    for (const std::string_view stop :
         {" with ", ". ", " (", ", advised", ", supervised", " - ", " – ", " | "}) {
      end = std::min(end, text.find(stop, label.size()));
    }
    const Span name =
        trim_title(document.text, {line.begin + static_cast<std::uint32_t>(label.size()),
                                   line.begin + static_cast<std::uint32_t>(end)});
    if (!name.empty()) out.push_back({name, "project/label", 850});
  }
}

/// "**Tweet Understanding Study:** …": a bullet of a job led by a bold name of three words or more.
void from_bold_lead(const Document& document, const SegmentedDocument&, const Line& line,
                    std::vector<FoundProject>& out) {
  if (line.mark == ListMark::none) return;
  const auto [begin, end] = style_range(document, line.span);
  if (begin == end) return;
  const StyledRun& run = document.styles[begin];
  if (run.emphasis != Emphasis::bold || run.span.begin > line.span.begin + 1 ||
      run.span.end + 20 > line.span.end) {
    return;
  }
  const Span name = trim_marks(document.text, run.span, "", ":.-,");
  const std::string_view text = document.text_of(name);
  const bool colon = document.text.substr(name.end, 3).find(':') != std::string::npos;
  std::size_t capitals = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    capitals += is_upper(text[i]) && (i == 0 || text[i - 1] == ' ');
  }
  const std::size_t words = word_count(text);
  const bool award =
      fold_words(text).find("award") != std::string::npos || fold_words(text).find("honor") == 0;
  if (!colon || words < 3 || words > 9 || capitals * 2 < words || award ||
      text.find(',') != std::string_view::npos || starts_with_deed(text) ||
      is_label_word(fold_words(text)) || title_score(text) > 0.5) {
    return;
  }
  out.push_back({name, "project/bold-lead", 550});
}

}  // namespace

std::vector<FoundProject> project_mentions(const Document& document,
                                           const SegmentedDocument& segmented, std::uint32_t line) {
  std::vector<FoundProject> out;
  const Line& at = document.lines[line];
  from_label(document, at.span, out);
  from_bold_lead(document, segmented, at, out);
  for (const Span name : names_beside_project(document.text_of(at))) {
    out.push_back(
        {{at.span.begin + name.begin, at.span.begin + name.end}, "project/named-beside", 750});
  }
  from_links(document, at.span, out);
  from_code(document, at.span, out);
  from_words(document, at.span, out);
  std::stable_sort(out.begin(), out.end(), [](const FoundProject& a, const FoundProject& b) {
    return a.span.begin < b.span.begin;
  });
  return out;
}

}  // namespace vitagraph
