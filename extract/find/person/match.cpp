// How far two printed names agree: part of extract/find/person_name.hpp.
#include <algorithm>

#include "extract/find/person/name_tables.hpp"
#include "extract/find/person/name_words.hpp"
#include "extract/find/person_name.hpp"
#include "extract/fold.hpp"

namespace vitagraph {
namespace {

using Strings = std::vector<std::string>;

/// Folded words; hyphenated ones apart.
Strings folded_words(const Strings& parts) {
  Strings out;
  for (const std::string& part : parts) {
    const std::string folded = fold_words(part);
    for (std::size_t begin = 0; begin < folded.size();) {
      const std::size_t end = std::min(folded.find(' ', begin), folded.size());
      out.push_back(folded.substr(begin, end - begin));
      begin = end + 1;
    }
  }
  return out;
}

std::string joined(const Strings& words) {
  std::string out;
  for (const std::string& word : words) out += word;
  return out;
}

bool is_initial(const std::string& folded) { return character_count(folded) == 1; }

std::string first_character(const std::string& folded) {
  std::size_t end = 1;
  while (end < folded.size() && (static_cast<unsigned char>(folded[end]) & 0xC0) == 0x80) ++end;
  return folded.substr(0, end);
}

struct Folded {
  Strings given;
  Strings family;
  Strings particles;
};

Folded fold_name(const PersonName& name) {
  return {folded_words(name.given), folded_words(name.family), folded_words(name.particles)};
}

/// Same family name: with or without particles, written apart or together, or one of two.
bool same_family(const Folded& a, const Folded& b) {
  const std::string plain_a = joined(a.family);
  const std::string plain_b = joined(b.family);
  if (plain_a == plain_b) return true;
  const std::string full_a = joined(a.particles) + plain_a;
  const std::string full_b = joined(b.particles) + plain_b;
  if (full_a == full_b || full_a == plain_b || plain_a == full_b) return true;
  const auto holds = [](const Strings& many, const Strings& one) {
    return one.size() == 1 && many.size() > 1 && character_count(one[0]) > 2 &&
           std::find(many.begin(), many.end(), one[0]) != many.end();
  };
  return holds(a.family, b.family) || holds(b.family, a.family);
}

/// All of the shorter list agree, in order, with words of the longer one.
NameMatch same_given(const Strings& a, const Strings& b) {
  if (a.empty() || b.empty()) return NameMatch::family_only;
  if (joined(a) == joined(b)) {
    const bool only_initials = std::all_of(a.begin(), a.end(), is_initial);
    return only_initials ? NameMatch::initials : NameMatch::compatible;
  }
  // "Xiaotian" and "Xiao Tian"; "Xiao-Tian" and "X."
  NameMatch match = NameMatch::compatible;
  for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i) {
    if (a[i] == b[i]) {
      if (is_initial(a[i]) && i == 0) match = NameMatch::initials;
      continue;
    }
    const bool by_initial =
        (is_initial(a[i]) || is_initial(b[i])) && first_character(a[i]) == first_character(b[i]);
    if (by_initial) {
      match = NameMatch::initials;
      continue;
    }
    // "XT" printed for "Xiaotian": the second initial lies within the one word
    const bool within =
        i > 0 && ((is_initial(a[i]) && b.size() == 1) || (is_initial(b[i]) && a.size() == 1));
    if (!within) return NameMatch::incompatible;
  }
  return match;
}

NameMatch compare(const PersonName& left, const PersonName& right) {
  const Folded a = fold_name(left);
  const Folded b = fold_name(right);
  if (!same_family(a, b)) return NameMatch::incompatible;
  NameMatch match = same_given(a.given, b.given);
  if (match == NameMatch::incompatible) {
    const Strings nick_a = folded_words({left.nickname});
    const Strings nick_b = folded_words({right.nickname});
    const bool by_nickname = (!nick_a.empty() && !b.given.empty() && nick_a[0] == b.given[0]) ||
                             (!nick_b.empty() && !a.given.empty() && nick_b[0] == a.given[0]);
    if (by_nickname) match = NameMatch::compatible;
  }
  return match;
}

/// The same words of more than one letter, in any order.
bool same_words(std::string_view a, std::string_view b) {
  Strings left = folded_words({std::string(a)});
  Strings right = folded_words({std::string(b)});
  if (std::any_of(left.begin(), left.end(), is_initial)) return false;
  std::sort(left.begin(), left.end());
  std::sort(right.begin(), right.end());
  return left == right;
}

}  // namespace

ComparedName::ComparedName(std::string_view name)
    : trimmed_(trimmed_person_name(name)),
      words_(fold_words(trimmed_)),
      readings_(parse_person_name(trimmed_)) {}

NameMatch ComparedName::match(std::string_view other) const {
  const std::string right = trimmed_person_name(other);
  if (trimmed_.empty() || right.empty()) return NameMatch::incompatible;
  if (words_ == fold_words(right)) return NameMatch::identical;
  if (same_words(trimmed_, right)) return NameMatch::compatible;
  NameMatch best = NameMatch::incompatible;
  const auto others = parse_person_name(right);
  for (const PersonName& one : readings_) {
    for (const PersonName& reading : others) best = std::max(best, compare(one, reading));
  }
  return best;
}

NameMatch same_person_name(std::string_view a, std::string_view b) {
  return ComparedName(a).match(b);
}

}  // namespace vitagraph
