#include "extract/find/slots/head_marks.hpp"

#include <algorithm>
#include <array>

namespace vitagraph {
namespace {

/// Separators that cut wherever they stand; longest first where one begins another.
constexpr std::array marks = {
    HeadMark{"\t", Separator::gap},       HeadMark{"   ", Separator::gap},
    HeadMark{"||", Separator::bar},       HeadMark{"|", Separator::bar},
    HeadMark{"｜", Separator::bar},       HeadMark{"·", Separator::dot},
    HeadMark{"•", Separator::dot},        HeadMark{"●", Separator::dot},
    HeadMark{"・", Separator::dot},       HeadMark{"—", Separator::dash},
    HeadMark{" – ", Separator::dash},     HeadMark{" - ", Separator::dash},
    HeadMark{" -- ", Separator::dash},    HeadMark{" ‒ ", Separator::dash},
    HeadMark{" − ", Separator::dash},     HeadMark{" ~ ", Separator::dash},
    HeadMark{": ", Separator::colon},     HeadMark{"：", Separator::colon},
    HeadMark{", ", Separator::comma},     HeadMark{"，", Separator::comma},
    HeadMark{"、", Separator::comma},     HeadMark{"; ", Separator::semicolon},
    HeadMark{"；", Separator::semicolon}, HeadMark{"(", Separator::bracket},
    HeadMark{")", Separator::bracket},    HeadMark{"（", Separator::bracket},
    HeadMark{"）", Separator::bracket},   HeadMark{"[", Separator::bracket},
    HeadMark{"]", Separator::bracket},    HeadMark{"【", Separator::bracket},
    HeadMark{"】", Separator::bracket},   HeadMark{" / ", Separator::bar},
    HeadMark{" @ ", Separator::at},       HeadMark{" at ", Separator::at},
    HeadMark{" At ", Separator::at},      HeadMark{" bei der ", Separator::at},
    HeadMark{" bei dem ", Separator::at}, HeadMark{" bei ", Separator::at},
    HeadMark{" chez ", Separator::at},    HeadMark{" presso ", Separator::at},
    HeadMark{" hos ", Separator::at},     HeadMark{" @", Separator::at},
    HeadMark{" bij ", Separator::at},     HeadMark{" vid ", Separator::at},
    HeadMark{" beim ", Separator::at},    HeadMark{" an der ", Separator::at},
    HeadMark{" à l’", Separator::at},     HeadMark{" à l'", Separator::at},
    HeadMark{"  ", Separator::gap},
};

constexpr std::array job_marks = {
    HeadMark{" as an ", Separator::as}, HeadMark{" as a ", Separator::as},
    HeadMark{" as ", Separator::as},    HeadMark{" als ", Separator::as},
    HeadMark{" am ", Separator::at},    HeadMark{" no ", Separator::at},
    HeadMark{" na ", Separator::at},    HeadMark{" w ", Separator::at},
    HeadMark{" в ", Separator::at},
};

/// Lower case; they cut in any case ("MASTER IN PHYSICS").
constexpr std::array degree_marks = {
    HeadMark{" na kierunku ", Separator::in},
    HeadMark{" по специальности ", Separator::in},
    HeadMark{" по направлению ", Separator::in},
    HeadMark{" im studiengang ", Separator::in},
    HeadMark{" in der fachrichtung ", Separator::in},
    HeadMark{" in ", Separator::in},
    HeadMark{" en ", Separator::in},
    HeadMark{" em ", Separator::in},
    HeadMark{" im ", Separator::in},
    HeadMark{" i ", Separator::in},
    HeadMark{" по ", Separator::in},
};

/// First bytes of the marks: most characters begin none.
constexpr auto mark_starts = [] {
  std::array<bool, 256> starts{};
  for (const HeadMark& mark : marks) starts[static_cast<unsigned char>(mark.text[0])] = true;
  return starts;
}();

/// Second bytes of the marks that begin with a blank; those of degrees stand in any case.
constexpr auto behind_blank = [] {
  std::array<bool, 256> second{};
  const auto add = [&](const auto& list) {
    for (const HeadMark& mark : list) {
      if (mark.text[0] != ' ') continue;
      const auto byte = static_cast<unsigned char>(mark.text[1]);
      second[byte] = true;
      if (byte >= 'a' && byte <= 'z') second[byte - 'a' + 'A'] = true;
    }
  };
  add(marks);
  add(job_marks);
  add(degree_marks);
  return second;
}();

/// `lower`: small letters; ASCII of the text may be large.
bool begins_with_any_case(std::string_view text, std::size_t at, std::string_view lower) {
  if (text.size() - at < lower.size()) return false;
  return std::ranges::equal(lower, text.substr(at, lower.size()), [](char wanted, char c) {
    return wanted == c || (c >= 'A' && c <= 'Z' && wanted == c - 'A' + 'a');
  });
}

// Lower case. Those of degrees count in any case, for "IN" stands in headings of small capitals;
// those of jobs in two, for names begin with "The" and titles with "In".
constexpr std::array<std::string_view, 9> before_employers = {
    "at ", "chez ", "bei ", "presso ", "the ", "à ", "at the ", "from ", "hos "};
constexpr std::array<std::string_view, 6> before_fields = {"in ", "en ", "em ",
                                                           "im ", "of ", "по "};
constexpr std::array<std::string_view, 12> behind = {" from", " as",     " at",  " in",
                                                     " of",   " en",     " em",  " in de",
                                                     " van",  " van de", " bei", " chez"};

}  // namespace

const HeadMark* head_mark_at(std::string_view text, std::size_t at, HeadCut cut) {
  if (!mark_starts[static_cast<unsigned char>(text[at])]) return nullptr;
  const char second = at + 1 < text.size() ? text[at + 1] : '\0';
  if (text[at] == ' ' && !behind_blank[static_cast<unsigned char>(second)]) return nullptr;
  for (const HeadMark& mark : marks) {
    if (mark.text[0] != text[at] || (mark.text.size() > 1 && mark.text[1] != second)) continue;
    if (text.substr(at).starts_with(mark.text)) return &mark;
  }
  if (cut == HeadCut::plain || text[at] != ' ') return nullptr;
  if (cut == HeadCut::job) {
    const auto found = std::ranges::find_if(
        job_marks, [&](const HeadMark& mark) { return text.substr(at).starts_with(mark.text); });
    return found == job_marks.end() ? nullptr : &*found;
  }
  const auto found = std::ranges::find_if(degree_marks, [&](const HeadMark& mark) {
    return begins_with_any_case(text, at, mark.text);
  });
  return found == degree_marks.end() ? nullptr : &*found;
}

bool ideograph_at(std::string_view text, std::size_t at) {
  if (at + 3 > text.size()) return false;
  const auto first = static_cast<unsigned char>(text[at]);
  return first >= 0xE3 && first <= 0xE9 && text.substr(at, 3) != "　";
}

bool ideograph_before(std::string_view text, std::size_t at) {
  return at >= 3 && ideograph_at(text, at - 3);
}

std::uint32_t blank_between_ideographs(std::string_view text, std::size_t at) {
  const bool wide = text.substr(at).starts_with("　");
  if (!wide && text[at] != ' ') return 0;
  const std::uint32_t size = wide ? 3 : 1;
  const bool before = ideograph_before(text, at);
  const bool after = ideograph_at(text, at + size);
  return (wide ? before || after : before && after) ? size : 0;
}

std::uint32_t leading_word(std::string_view text, HeadCut cut) {
  std::size_t most = 0;
  if (cut == HeadCut::job) {
    for (const std::string_view word : before_employers) {
      if (text.starts_with(word)) most = std::max(most, word.size());
    }
    if (text.starts_with("At ") || text.starts_with("AT ")) most = 3;
    if (text.starts_with("À ")) most = 3;
  } else if (cut == HeadCut::degree) {
    for (const std::string_view word : before_fields) {
      if (begins_with_any_case(text, 0, word)) most = std::max(most, word.size());
    }
  }
  return most < text.size() ? static_cast<std::uint32_t>(most) : 0;
}

std::uint32_t trailing_word(std::string_view text, HeadCut cut) {
  if (cut == HeadCut::plain) return 0;
  std::size_t most = 0;
  for (const std::string_view word : behind) {
    if (text.size() > word.size() + 2 &&
        begins_with_any_case(text, text.size() - word.size(), word)) {
      most = std::max(most, word.size());
    }
  }
  return static_cast<std::uint32_t>(most);
}

}  // namespace vitagraph
