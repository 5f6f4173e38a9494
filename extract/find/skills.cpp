#include "extract/find/skills.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <string>

#include "extract/byte_set.hpp"
#include "extract/find/bracket_split.hpp"
#include "extract/find/joined_text.hpp"
#include "extract/find/language_names.hpp"
#include "extract/fold.hpp"

namespace vitagraph {
namespace {

Confidence sure(int thousandths) { return Confidence::thousandths(thousandths); }

struct Labelled {
  Span label;  ///< empty: none
  Span rest;
};

/// "Databases: …", "Databases – …" of at most five words before the mark.
Labelled split_label(const Document& document, Span line) {
  const std::string_view text = document.text_of(line);
  for (const std::string_view mark : {":", "："}) {
    const std::size_t at = text.find(mark);
    if (at == std::string_view::npos || at == 0 || at > 60) continue;
    const Span label = trim_marks(
        document.text, {line.begin, line.begin + static_cast<std::uint32_t>(at)}, "-*", "-*");
    const std::string_view words = document.text_of(label);
    if (std::count(words.begin(), words.end(), ' ') > 4 ||
        words.find(',') != std::string_view::npos) {
      continue;
    }
    return {label,
            trim_blanks(document.text,
                        {line.begin + static_cast<std::uint32_t>(at + mark.size()), line.end})};
  }
  return {{}, line};
}

std::size_t separator_at(std::string_view text, std::size_t at) {
  constexpr ByteSet starts(",;|\xE3\xEF\xC2\xE2 \t");
  if (!starts.has(text[at])) return 0;
  for (const std::string_view mark : {",", ";", "|", "、", "，", "；", "·", "•", " / ", "\t"}) {
    if (text.substr(at, mark.size()) == mark) return mark.size();
  }
  return 0;
}

/// Items between commas, semicolons, bars and dots, outside of brackets.
std::vector<Span> items_of(const Document& document, Span span) {
  std::vector<Span> out;
  for (const Span piece : split_outside_brackets(document.text_of(span), separator_at)) {
    const Span item =
        trim_marks(document.text, {span.begin + piece.begin, span.begin + piece.end}, "-*", ".");
    if (!item.empty()) out.push_back(item);
  }
  return out;
}

/// The item without "(Proficient)" behind it; a conjunction before it is dropped.
Span without_level(const Document& document, Span item) {
  const std::string_view text = document.text_of(item);
  const std::size_t open = text.find(" (");
  if (open != std::string_view::npos && open > 0) {
    item.end = item.begin + static_cast<std::uint32_t>(open);
  }
  for (const std::string_view join : {"and ", "und ", "et ", "y ", "e ", "и "}) {
    if (document.text_of(item).substr(0, join.size()) == join) {
      item.begin += static_cast<std::uint32_t>(join.size());
    }
  }
  return trim_blanks(document.text, item);
}

bool is_skill(std::string_view text) {
  const auto blanks = std::count(text.begin(), text.end(), ' ');
  const std::string words = fold_words(text);
  return text.size() <= 48 && blanks <= 4 && text.find(". ") == std::string_view::npos &&
         !words.empty() && words != "etc";
}

/// The language that an item begins with: "German" of "German (C1)", "German: fluent".
std::optional<Span> language_name(const Document& document, Span item) {
  const std::string_view text = document.text_of(item);
  std::size_t end = 0;
  while (end < text.size() &&
         std::string_view(" (:-,/|\t").find(text[end]) == std::string_view::npos &&
         text.substr(end, 3) != "–" && text.substr(end, 3) != "：" && text.substr(end, 3) != "（") {
    ++end;
  }
  // "Brazilian Portuguese", "Английский язык": one word may stand before or behind.
  Span name{item.begin, item.begin + static_cast<std::uint32_t>(end)};
  if (is_language_name(document.text_of(name))) return name;
  const std::size_t next = std::min(text.find_first_of(" (:-,/|\t", end + 1), text.size());
  if (end >= text.size() || text[end] != ' ' ||
      !is_language_name(text.substr(end + 1, next - end - 1))) {
    return std::nullopt;
  }
  name.end = item.begin + static_cast<std::uint32_t>(next);
  return name;
}

bool add_language(const Document& document, Span item, Record& record) {
  const auto name = language_name(document, item);
  if (!name) return false;
  Language language;
  language.language = fact_of(document, *name, sure(950), "languages/name");
  const Span level = trim_marks(document.text, {name->end, item.end}, ":-|,(–—：（", ".:|,)）");
  if (level.size() > 1 && level.size() < 60) {
    language.fluency = fact_of(document, level, sure(850), "languages/fluency");
  }
  const std::string folded = fold_words(language.language.value);
  for (const Language& known : record.languages) {
    if (fold_words(known.language.value) == folded) return true;
  }
  record.languages.push_back(std::move(language));
  return true;
}

void add_certificates(const Document& document, const Labelled& line, Record& record) {
  for (const Span item : items_of(document, line.rest)) {
    Certificate certificate;
    certificate.name = fact_of(document, item, sure(800), "certificates/labelled");
    if (certificate.name.value.size() < 4) continue;
    const JoinedText text(document, {item});
    certificate.item = item_of(text, {0, static_cast<std::uint32_t>(text.text().size())}, sure(800),
                               "certificates/labelled");
    record.certificates.push_back(std::move(certificate));
  }
}

bool says_certificates(std::string_view label) {
  const std::string words = fold_words(label);
  return words.find("certif") != std::string::npos || words.find("zertifi") != std::string::npos;
}

void read_skill_line(const Document& document, const SegmentedDocument& segmented, std::uint32_t i,
                     Fact& group, std::set<std::string>& taken, Record& record) {
  const Line& at = document.lines[i];
  Labelled line = split_label(document, at.span);
  const std::string_view label = document.text_of(line.label);
  if (!line.label.empty() && line.rest.empty()) {
    group = fact_of(document, line.label, sure(850), "skills/label");
    return;
  }
  if (says_certificates(label)) return add_certificates(document, line, record);
  const std::vector<Span> items = items_of(document, line.rest);
  const bool list = items.size() > 1 || !line.label.empty();
  const LineFeatures& f = segmented.features[i];
  if (line.label.empty() && (f.reads_like_prose || f.ends_with_period)) return;
  Fact category = line.label.empty()
                      ? (at.list_depth > 1 || at.mark != ListMark::none ? group : Fact{})
                      : fact_of(document, line.label, sure(850), "skills/label");
  for (const Span item : items) {
    if (add_language(document, item, record)) continue;
    const Span name = without_level(document, item);
    if (name.empty() || !is_skill(document.text_of(name))) continue;
    Skill skill;
    skill.name = fact_of(document, name, sure(list ? 850 : 700), "skills/item");
    skill.category = category;
    if (taken.insert(fold(skill.name.value)).second) record.skills.push_back(std::move(skill));
  }
}

void read_skills(const Document& document, const SegmentedDocument& segmented,
                 const SectionBlock& block, std::set<std::string>& taken, Record& record) {
  Fact group;
  for (const std::uint32_t i : block.lines) {
    const Line& line = document.lines[i];
    const bool heading = line.heading_level > 0 || std::binary_search(block.sub_headings.begin(),
                                                                      block.sub_headings.end(), i);
    if (heading) {
      group = fact_of(document, trim_marks(document.text, line.span, "", ":"), sure(850),
                      "skills/heading");
      continue;
    }
    read_skill_line(document, segmented, i, group, taken, record);
  }
}

void read_languages(const Document& document, const SectionBlock& block, Record& record) {
  for (const std::uint32_t i : block.lines) {
    const Span line = document.lines[i].span;
    const std::vector<Span> items = items_of(document, line);
    // "English: C1, IELTS 7.5" is one language, "English (native), Japanese (fluent)" are two.
    const auto named = std::ranges::count_if(
        items, [&](Span item) { return language_name(document, item).has_value(); });
    if (named < 2 && add_language(document, line, record)) continue;
    for (const Span item : items) add_language(document, item, record);
  }
}

/// The fluency of a language may stand in the next cell of a table row; "Languages: a, b" may
/// stand anywhere near the person's data.
bool is_language_label(std::string_view label) {
  const std::string words = fold_words(label);
  for (const std::string_view word : {"languages", "language", "sprachen", "langues", "idiomas",
                                      "lingue", "talen", "языки", "语言", "sprachkenntnisse"}) {
    if (words == word) return true;
  }
  return false;
}

}  // namespace

bool is_language_name(std::string_view text) {
  static const std::set<std::string_view> names(language_names.begin(), language_names.end());
  return text.size() > 2 && text.size() < 40 && names.count(fold_words(text)) > 0;
}

void find_skills(const Document& document, const SegmentedDocument& segmented,
                 const std::vector<SectionBlock>& blocks, Record& record) {
  std::set<std::string> taken;
  for (const SectionBlock& block : blocks) {
    if (block.kind == SectionKind::skills) {
      read_skills(document, segmented, block, taken, record);
    } else if (block.kind == SectionKind::languages) {
      read_languages(document, block, record);
    } else if (block.kind == SectionKind::top || block.kind == SectionKind::contact ||
               block.kind == SectionKind::summary || block.kind == SectionKind::interests) {
      for (const std::uint32_t i : block.lines) {
        const Labelled line = split_label(document, document.lines[i].span);
        if (line.label.empty() || !is_language_label(document.text_of(line.label))) continue;
        for (const Span item : items_of(document, line.rest)) add_language(document, item, record);
      }
    }
  }
}

}  // namespace vitagraph
