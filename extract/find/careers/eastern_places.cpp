#include "extract/find/careers/eastern_places.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

#include "extract/evidence/lexicon.hpp"
#include "extract/find/careers/slotted_parts.hpp"
#include "extract/find/careers/word_ends.hpp"

namespace vitagraph {
namespace {

/// What the names of districts, towns and counties end with.
constexpr std::array<std::string_view, 16> district_ends = {
    "市", "区", "區", "県", "縣", "省", "町", "村", "郡", "시", "구", "군", "동", "읍", "면", "道"};
/// Nouns that the name of an organisation ends with.
constexpr std::array<std::string_view, 16> name_ends = {
    "学校", "學校", "高校", "大学", "大學",     "学院",   "學院",     "公司",
    "会社", "病院", "医院", "병원", "주식회사", "대학교", "고등학교", "中学"};

/// Han, kana and Hangul only.
bool is_ideographic(std::string_view text) {
  if (text.size() % 3 != 0) return false;
  for (std::size_t i = 0; i < text.size(); i += 3) {
    const auto lead = static_cast<unsigned char>(text[i]);
    if (lead < 0xE3 || lead > 0xED) return false;
  }
  return true;
}

/// Two to six characters.
bool is_district(std::string_view token) {
  return token.size() >= 6 && token.size() <= 18 && is_ideographic(token) &&
         (is_place(token) || ends_with_any(token, district_ends));
}

/// Bytes of `text` before the blank behind which only places stand, one of them a known one; 0:
/// none.
std::size_t before_places(std::string_view text) {
  std::size_t end = text.size();
  bool known = false;
  for (int tokens = 0; tokens < 3; ++tokens) {
    const std::size_t blank = text.substr(0, end).rfind(' ');
    if (blank == text.npos || blank < 6) break;
    const std::string_view token = text.substr(blank + 1, end - blank - 1);
    if (!is_district(token)) break;
    known = known || is_place(token);
    end = blank;
  }
  if (!known) return 0;
  // "Taller Norte 스페인 바르셀로나": what is not Latin behind a Latin name.
  const std::size_t blank = text.substr(0, end).rfind(' ');
  const bool latin = blank != text.npos && std::ranges::none_of(text.substr(0, blank), [](char c) {
                       return static_cast<unsigned char>(c) >= 0xE0;
                     });
  return latin && is_ideographic(text.substr(blank + 1, end - blank - 1)) ? blank : end;
}

/// Bytes of `text` before a place that is glued to the noun of the name; 0: none.
std::size_t before_glued_place(std::string_view text) {
  for (std::size_t size = 6; size <= 15 && size + 9 <= text.size(); size += 3) {
    const std::string_view name = text.substr(0, text.size() - size);
    const std::string_view place = text.substr(name.size());
    if (!is_ideographic(place) || !ends_with_any(name, name_ends)) continue;
    if (is_place(place) || (ends_with_any(place, district_ends) && place.size() >= 9)) {
      return name.size();
    }
  }
  return 0;
}

void part(const Document& document, SlottedHead& head) {
  if (has_slot(head, Slot::place)) return;
  for (std::size_t i = 0; i < head.size(); ++i) {
    if (head[i].slot != Slot::employer && head[i].slot != Slot::school) continue;
    const Span whole = head[i].segment.span;
    const std::string_view text = document.text_of(whole);
    std::size_t end = before_places(text);
    if (end == 0) end = before_glued_place(text);
    if (end == 0) continue;
    const auto at = whole.begin + static_cast<std::uint32_t>(end);
    const auto behind = at + (text[end] == ' ' ? 1U : 0U);
    part_value(head, i, {whole.begin, at}, {behind, whole.end}, Separator::blank).slot =
        Slot::place;
    return;
  }
}

}  // namespace

void part_eastern_places(const Document& document, const std::vector<CareerHead>& heads,
                         std::vector<SlottedHead>& slotted) {
  for (std::size_t h = 0; h < heads.size(); ++h) part(document, slotted[h]);
}

}  // namespace vitagraph
