#include "extract/find/person/greeted_name.hpp"

#include <algorithm>
#include <array>

namespace vitagraph {
namespace {

/// Family names of one syllable, the most common first.
constexpr std::string_view family_names =
    "김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민류나진지엄채원"
    "천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용예경봉사부";

std::string_view without_blanks_behind(std::string_view text) {
  while (text.ends_with(' ')) text.remove_suffix(1);
  return text;
}

bool is_hangul(std::string_view syllable) {
  const auto lead = static_cast<unsigned char>(syllable[0]);
  return lead >= 0xEA && lead <= 0xED;
}

bool is_name(std::string_view word) {
  if (word.size() % 3 != 0 || word.size() < 6 || word.size() > 12) return false;
  for (std::size_t i = 0; i < word.size(); i += 3) {
    if (!is_hangul(word.substr(i, 3))) return false;
  }
  for (const std::string_view noun : {"개발자", "기획자", "디자이너", "연구원", "마케터", "지원자",
                                      "사람", "전문가", "매니저", "경력", "신입"}) {
    if (word.ends_with(noun)) return false;
  }
  for (std::size_t i = 0; i < family_names.size(); i += 3) {
    if (word.starts_with(family_names.substr(i, 3))) return true;
  }
  return false;
}

}  // namespace

std::optional<Span> greeted_name(std::string_view line) {
  constexpr std::string_view am = "입니다";
  const std::size_t end = line.find(am);
  if (end == line.npos) return std::nullopt;
  const std::string_view before = without_blanks_behind(line.substr(0, end));
  const std::size_t mark = before.find_last_of(" ,.'\"");
  const std::size_t begin = mark == before.npos ? 0 : mark + 1;
  if (!is_name(before.substr(begin))) return std::nullopt;
  return Span{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(before.size())};
}

bool is_no_korean_name(std::string_view name) {
  constexpr std::array<std::string_view, 12> words = {
      "재직 중", "재직중",   "재학 중", "재학중",   "졸업",     "이력서",
      "경력",    "자기소개", "배운 곳", "지원분야", "희망직무", "인적사항"};
  return std::ranges::find(words, name) != words.end();
}

}  // namespace vitagraph
