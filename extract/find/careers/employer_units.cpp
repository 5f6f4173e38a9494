#include "extract/find/careers/employer_units.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "extract/byte_set.hpp"
#include "extract/evidence/campus.hpp"
#include "extract/evidence/lexicon.hpp"
#include "extract/find/careers/slotted_parts.hpp"
#include "extract/find/joined_text.hpp"
#include "extract/fold.hpp"

namespace vitagraph {
namespace {

/// Where a value may be cut: what stands before, between and behind.
struct Cut {
  Span left;
  Span right;
  std::string_view mark;
};

constexpr std::array<std::string_view, 6> marks = {", ", " - ", " – ", " — ", "\t", " / "};

bool is_comma(const Cut& cut) { return cut.mark == ", "; }
bool is_bracket(const Cut& cut) { return cut.mark == "("; }
bool is_slash(const Cut& cut) { return cut.mark == " / "; }

/// "Weaving Lab (Harbour University)", with or without the bracket's end.
std::optional<Cut> cut_at_bracket(std::string_view text, Span span) {
  const std::size_t open = text.rfind('(');
  if (open == text.npos || open < 2 || text[open - 1] != ' ') return std::nullopt;
  const std::size_t close = text.find(')', open);
  if (close != text.npos && close + 1 < text.size()) return std::nullopt;
  if (text.find('(') != open) return std::nullopt;
  const std::size_t end = close == text.npos ? text.size() : close;
  const auto at = [&](std::size_t i) { return span.begin + static_cast<std::uint32_t>(i); };
  return Cut{{span.begin, at(open - 1)}, {at(open + 1), at(end)}, "("};
}

std::vector<Cut> cuts_of(const Document& document, Span span) {
  const std::string_view text = document.text_of(span);
  std::vector<Cut> cuts;
  int depth = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '(') ++depth;
    if (text[i] == ')') --depth;
    constexpr ByteSet first(", \t");  // of the marks
    if (depth != 0 || !first.has(text[i])) continue;
    const auto mark = std::ranges::find_if(
        marks, [&](std::string_view each) { return text.substr(i).starts_with(each); });
    if (mark == marks.end() || i == 0) continue;
    const auto at = span.begin + static_cast<std::uint32_t>(i);
    const auto behind = at + static_cast<std::uint32_t>(mark->size());
    const Cut cut = {trim_blanks(document.text, {span.begin, at}),
                     trim_blanks(document.text, {behind, span.end}), *mark};
    if (!cut.left.empty() && !cut.right.empty()) cuts.push_back(cut);
  }
  if (const auto cut = cut_at_bracket(text, span)) cuts.push_back(*cut);
  return cuts;
}

enum class UnitWord : std::uint8_t { none, weak, strong };

/// Institutes, centres and groups are employers as often as units.
bool is_weak(std::string_view folded) {
  constexpr std::array<std::string_view, 16> weak = {
      "institut", "instytut", "cent",    "office", "program", "service", "direction", "branch",
      "bureau",   "chapter",  "section", "clinic", "ward",    "group",   "gruppe",    "gr"};
  return std::ranges::any_of(weak, [&](std::string_view each) { return folded.starts_with(each); });
}

/// Words that the lexicon leaves out, for they are no units elsewhere.
bool has_academic_unit(std::string_view folded) {
  constexpr std::array<std::string_view, 4> words = {"seminar", "fachgebiet", "professur",
                                                     "arbeitsbereich"};
  return std::ranges::any_of(
      words, [&](std::string_view word) { return folded.find(word) != folded.npos; });
}

UnitWord unit_word(std::string_view text) {
  if (has_academic_unit(fold_words(text))) return UnitWord::strong;
  const auto word = find_unit_word(text);
  if (!word) return UnitWord::none;
  return is_weak(fold_words(text.substr(word->begin, word->size()))) ? UnitWord::weak
                                                                     : UnitWord::strong;
}

bool begins_with_unit_word(std::string_view text) {
  const auto word = find_unit_word(text);
  return word && word->begin == 0;
}

/// "EGI" of "Energy & Geoscience Institute": its letters in order, from the first.
bool is_acronym_of(std::string_view shorter, std::string_view longer) {
  const std::string letters = fold_words(shorter);
  const std::string words = fold_words(longer);
  if (letters.empty() || words.empty() || letters[0] != words[0]) return false;
  std::size_t at = 0;
  for (const char letter : letters) {
    at = words.find(letter, at);
    if (at == words.npos) return false;
    ++at;
  }
  return true;
}

bool is_capitals(std::string_view text) {
  return text.size() >= 2 && text.size() <= 8 &&
         std::ranges::all_of(text, [](char c) { return c >= 'A' && c <= 'Z'; });
}

enum class UnitSide : std::uint8_t { none, left, right };

/// The employers of the document and what is cut from them.
class Employers {
 public:
  Employers(const Document& document, const std::vector<SlottedHead>& slotted)
      : document_(document) {
    for (const SlottedHead& head : slotted) {
      for (const SlottedSegment& s : head) {
        if (s.slot != Slot::employer) continue;
        whole_.insert(words(s.segment.span));
        const auto cuts = cuts_of(document, s.segment.span);
        if (cuts.size() != 1) continue;
        const std::string left = words(cuts[0].left);
        const std::string right = words(cuts[0].right);
        if (is_comma(cuts[0])) before_comma_[right].insert(left);
        if (is_slash(cuts[0])) behind_slash_[left].insert(right);
      }
    }
  }

  /// An employer of another entry.
  bool knows(Span part) const { return whole_.contains(words(part)); }

  /// Several things stand before ", Loom Works Ltd" or behind "Loom Works / ".
  bool repeats(const Cut& cut, Span part) const {
    if (!is_comma(cut) && !is_slash(cut)) return false;
    const auto& parts = is_comma(cut) ? before_comma_ : behind_slash_;
    const auto found = parts.find(words(part));
    return found != parts.end() && found->second.size() > 1;
  }

  UnitSide unit_side(const Cut& cut) const;

 private:
  std::string words(Span span) const { return fold_words(document_.text_of(span)); }
  UnitSide side_by_words(const Cut& cut, std::string_view left, std::string_view right) const;

  const Document& document_;
  std::set<std::string> whole_;
  std::map<std::string, std::set<std::string>> before_comma_;
  std::map<std::string, std::set<std::string>> behind_slash_;
};

/// Of a company: "Group" is a unit's as well.
bool has_legal_form(std::string_view text) {
  const auto form = find_legal_form(text);
  return form && !fold_words(text.substr(form->begin, form->size())).starts_with("gr");
}

bool may_be_unit(std::string_view text) {
  constexpr std::size_t longest = 90;
  return text.size() > 1 && text.size() <= longest && !is_place(text) && !has_legal_form(text) &&
         (!find_school_word(text) || begins_with_unit_word(text));
}

bool may_be_employer(std::string_view text) {
  return text.size() > 1 && !is_place(text) && !is_legal_form_alone(text);
}

/// By the words of `unit`, beside `employer`.
bool is_unit_of(std::string_view unit, std::string_view employer) {
  if (!may_be_unit(unit) || !may_be_employer(employer)) return false;
  const UnitWord word = unit_word(unit);
  const bool plain = unit_word(employer) != UnitWord::strong || find_school_word(employer);
  if (word == UnitWord::strong) return plain;
  return word == UnitWord::weak && unit_word(employer) == UnitWord::none &&
         (find_school_word(employer) || has_legal_form(employer));
}

/// What stands behind an authority or a firm and begins so is a part of it: "Gobierno de Lund -
/// Dirección de Tejidos", "Bureau Bergen (Sector Garens)". Folded, with a word behind.
bool leads_a_unit(std::string_view text) {
  constexpr std::string_view words[] = {"direccion",
                                        "subdireccion",
                                        "secretaria de",
                                        "subsecretaria",
                                        "gerencia",
                                        "subgerencia",
                                        "jefatura",
                                        "negociado",
                                        "seccion",
                                        "servicio de",
                                        "area de",
                                        "unidad de",
                                        "departamento de",
                                        "division de",
                                        "coordinacion de",
                                        "direcao",
                                        "secretaria municipal",
                                        "setor de",
                                        "nucleo de",
                                        "diretoria",
                                        "direzione",
                                        "ufficio",
                                        "reparto",
                                        "settore",
                                        "divisione",
                                        "direction",
                                        "secteur",
                                        "pole",
                                        "division",
                                        "departement",
                                        "sector",
                                        "post",
                                        "team",
                                        "cluster",
                                        "directie",
                                        "dienst",
                                        "directoraat",
                                        "afdeling",
                                        "domein",
                                        "stafdienst",
                                        "sachgebiet",
                                        "fachdienst",
                                        "fachbereich",
                                        "stabsstelle",
                                        "dezernat",
                                        "referat",
                                        "abteilung",
                                        "geschaftsbereich",
                                        "sparte",
                                        "bereich",
                                        "avdelningen",
                                        "enheten",
                                        "sektionen",
                                        "wydzial",
                                        "departament",
                                        "dzial",
                                        "oddzial",
                                        "referat",
                                        "biuro ds",
                                        "управление",
                                        "отдел",
                                        "департамент",
                                        "отделение"};
  const std::string folded = fold_words(text);
  return std::ranges::any_of(words, [&](std::string_view word) {
    return folded.size() > word.size() + 1 && folded.starts_with(word) &&
           folded[word.size()] == ' ';
  });
}

UnitSide Employers::side_by_words(const Cut& cut, std::string_view left,
                                  std::string_view right) const {
  if (is_bracket(cut) && leads_a_unit(right) && !leads_a_unit(left) && may_be_unit(right)) {
    return UnitSide::right;
  }
  if (is_bracket(cut)) {
    const bool other =
        find_school_word(right) || (is_capitals(right) && !is_acronym_of(right, left));
    if (other && is_unit_of(left, right)) return UnitSide::left;
    return unit_word(right) == UnitWord::strong && is_unit_of(right, left) ? UnitSide::right
                                                                           : UnitSide::none;
  }
  const bool first = is_unit_of(left, right);
  const bool second = is_unit_of(right, left);
  if (!first && leads_a_unit(right) && !leads_a_unit(left) && may_be_unit(right) &&
      may_be_employer(left)) {
    return UnitSide::right;
  }
  if (first == second) return UnitSide::none;
  return first ? UnitSide::left : UnitSide::right;
}

UnitSide Employers::unit_side(const Cut& cut) const {
  const std::string_view left = document_.text_of(cut.left);
  const std::string_view right = document_.text_of(cut.right);
  if (is_university_system(left) || !may_be_employer(left) || !may_be_employer(right)) {
    return UnitSide::none;
  }
  if (!is_bracket(cut)) {
    const bool named = has_legal_form(right) || find_school_word(right);
    const bool knows_left = knows(cut.left) || (is_slash(cut) && repeats(cut, cut.left));
    const bool knows_right =
        knows(cut.right) || (is_comma(cut) && named && repeats(cut, cut.right));
    if (knows_left && !knows_right && may_be_unit(right)) return UnitSide::right;
    if (knows_right && !knows_left && may_be_unit(left)) return UnitSide::left;
  }
  return is_slash(cut) ? UnitSide::none : side_by_words(cut, left, right);
}

/// At or above what is joined with another unit of the head (log-odds).
constexpr float sure_of_unit = 1.5F;

/// The value as employer and unit, in the order of the document; itself where it is one.
std::vector<SlottedSegment> parted(const Document& document, const Employers& employers,
                                   const SlottedSegment& value) {
  const auto cuts = cuts_of(document, value.segment.span);
  for (auto cut = cuts.rbegin(); cut != cuts.rend(); ++cut) {
    const UnitSide side = employers.unit_side(*cut);
    if (side == UnitSide::none) continue;
    SlottedSegment first = value;
    SlottedSegment second = value;
    first.segment.span = cut->left;
    second.segment.span = cut->right;
    second.segment.before = is_bracket(*cut) ? Separator::bracket : Separator::comma;
    SlottedSegment& unit = side == UnitSide::left ? first : second;
    unit.slot = is_slash(*cut) ? Slot::other : Slot::unit;
    unit.margin = sure_of_unit;
    return {first, second};
  }
  return {value};
}

/// Of two employers, the one that is a unit by its words.
void tell_unit_from_employer(const Document& document, SlottedHead& head) {
  if (has_slot(head, Slot::unit)) return;
  std::vector<SlottedSegment*> employers;
  for (SlottedSegment& s : head) {
    if (s.slot == Slot::employer) employers.push_back(&s);
  }
  if (employers.size() != 2) return;
  const std::string_view first = document.text_of(employers[0]->segment.span);
  const std::string_view second = document.text_of(employers[1]->segment.span);
  const bool unit_first = is_unit_of(first, second);
  if (unit_first == is_unit_of(second, first)) return;
  SlottedSegment& unit = *employers[unit_first ? 0 : 1];
  unit.slot = Slot::unit;
  unit.margin = std::max(unit.margin, sure_of_unit);
}

}  // namespace

void part_units_from_employers(const Document& document, const std::vector<CareerHead>& heads,
                               std::vector<SlottedHead>& slotted) {
  const Employers employers(document, slotted);
  for (std::size_t h = 0; h < heads.size(); ++h) {
    if (heads[h].kind != HeadKind::job) continue;
    SlottedHead parts;
    for (const SlottedSegment& s : slotted[h]) {
      if (s.slot != Slot::employer) {
        parts.push_back(s);
      } else {
        std::ranges::move(parted(document, employers, s), std::back_inserter(parts));
      }
    }
    slotted[h] = std::move(parts);
    tell_unit_from_employer(document, slotted[h]);
  }
}

}  // namespace vitagraph
