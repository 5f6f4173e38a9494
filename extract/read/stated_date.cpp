#include "extract/read/stated_date.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "extract/byte_set.hpp"
#include "extract/date_grammar.hpp"
#include "extract/fold.hpp"

namespace vitagraph {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t lines_looked_at = 8;  // at either end of the document
constexpr std::size_t longest_line = 100;

// Folded beginnings of what stands before the date.
constexpr std::array phrases = {"last updated"sv,
                                "last update"sv,
                                "last modified"sv,
                                "last revised"sv,
                                "updated"sv,
                                "revised"sv,
                                "as of"sv,
                                "stand"sv,
                                "zuletzt"sv,
                                "aktualisiert"sv,
                                "mis a jour"sv,
                                "mise a jour"sv,
                                "derniere mise a"sv,
                                "actualizado"sv,
                                "ultima actualizacion"sv,
                                "atualizado"sv,
                                "ultima atualizacao"sv,
                                "aggiornato"sv,
                                "ultimo aggiornamento"sv,
                                "bijgewerkt"sv,
                                "laatst bijgewerkt"sv,
                                "uppdaterad"sv,
                                "senast uppdaterad"sv,
                                "обновлено"sv,
                                "最終更新"sv,
                                "最后更新"sv,
                                "更新日期"sv,
                                "更新日"sv,
                                "최종 수정일"sv,
                                "현재 기준"sv};

PartialDate only_date(std::string_view text) {
  const std::vector<DateMention> mentions = find_dates(text);
  if (mentions.size() != 1 || mentions[0].is_range) return {};
  return mentions[0].range.start;
}

bool says_updated(std::string_view line) {
  static const auto beginnings = [] {
    std::array<std::string, phrases.size()> folded;
    std::ranges::transform(phrases, folded.begin(), fold_words);
    return folded;
  }();
  static const ByteSet first = [] {
    std::string bytes(1, '\0');  // what only folding can tell
    for (const std::string& phrase : beginnings) bytes += phrase.front();
    return ByteSet(bytes);
  }();
  if (!first.has(first_folded(line))) return false;
  const std::string folded = fold_words(line);
  return std::ranges::any_of(beginnings, [&](const std::string& phrase) {
    if (!folded.starts_with(phrase)) return false;
    const bool east = static_cast<unsigned char>(phrase.front()) >= 0xE0;  // no blank between words
    return folded.size() == phrase.size() || folded[phrase.size()] == ' ' || east;
  });
}

PartialDate date_of_line(std::string_view line) {
  if (line.size() > longest_line || !says_updated(line)) return {};
  return only_date(line);
}

}  // namespace

bool says_last_change(std::string_view line) { return !date_of_line(line).empty(); }

PartialDate stated_date(const Document& document) {
  const auto& lines = document.lines;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (i == lines_looked_at && lines.size() > 2 * lines_looked_at) {
      i = lines.size() - lines_looked_at;
    }
    const PartialDate date = date_of_line(document.text_of(lines[i]));
    if (!date.empty()) return date;
  }
  return {};
}

PartialDate front_matter_date(std::string_view front_matter) {
  static constexpr std::array keys = {"last_modified_at:"sv, "lastmod:"sv, "updated:"sv, "date:"sv};
  for (const std::string_view key : keys) {
    for (auto at = front_matter.find(key); at != std::string_view::npos;
         at = front_matter.find(key, at + 1)) {
      if (at > 0 && front_matter[at - 1] != '\n') continue;
      std::string_view value = front_matter.substr(at + key.size());
      value = value.substr(0, value.find('\n'));
      const PartialDate date = only_date(value.substr(0, value.find('T')));
      if (!date.empty()) return date;
    }
  }
  return {};
}

}  // namespace vitagraph
