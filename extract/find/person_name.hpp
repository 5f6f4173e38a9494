// Names of people: is this text one, what are its parts, and can two be the same person's?
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace vitagraph {

/// How likely `text`, as a whole, is the name of one person: log-odds, 0 = even. A line of a
/// résumé's head with a usual full name gets about 4; "Curriculum Vitae", "Software Engineer",
/// "Example University" get less than -3. Pure; knows the conventions of many scripts.
double person_name_score(std::string_view text);

/// What the lexicons take a text for that may be a name.
struct NameRivals {
  double title = 0;     ///< title_score()
  bool school = false;  ///< find_school_word()
  double place = 0;     ///< place_score()
};
NameRivals name_rivals(std::string_view text);
/// The same, where they have been asked: `rivals` of `text`.
double person_name_score(std::string_view text, const NameRivals& rivals);

/// The name without what is not part of it: honorifics, degrees behind it, pronouns, footnote
/// marks; letter-spacing undone ("J A N E  D O E" -> "JANE DOE"). May be empty.
std::string trimmed_person_name(std::string_view text);

enum class NameOrder : std::uint8_t { given_first, family_first, unknown };

/// One reading of a name. Parts are as printed; initials are parts without the full stop.
struct PersonName {
  std::vector<std::string> given;      ///< given and middle names, or initials
  std::vector<std::string> family;     ///< family names, particles in front included in `particles`
  std::vector<std::string> particles;  ///< "van", "der", "de", "al"
  std::vector<std::string> suffixes;   ///< "Jr", "III"
  std::string nickname;                ///< "Wendy" of Wei "Wendy" Zhang
  NameOrder order = NameOrder::unknown;

  friend bool operator==(const PersonName&, const PersonName&) = default;
};

/// The readings of a printed name, likeliest first; a comma ("Han, X.") or a sure script leaves
/// one. Empty when the text holds no name.
std::vector<PersonName> parse_person_name(std::string_view text);

/// How far two printed names agree, from the weakest. Compatibility is no identity: "X. Han" fits
/// many people.
enum class NameMatch : std::uint8_t {
  incompatible,  ///< they cannot be one person's (or only by a change of name)
  family_only,   ///< one of them is a family name (or one word of the other) alone
  initials,      ///< same family name; given names agree as far as initials tell
  compatible,    ///< same but for middle names, order, nickname, hyphens, diacritics
  identical      ///< the same words after folding
};

NameMatch same_person_name(std::string_view a, std::string_view b);

/// One name that many are compared with: it is taken apart once.
class ComparedName {
 public:
  explicit ComparedName(std::string_view name);
  NameMatch match(std::string_view other) const;

 private:
  std::string trimmed_;
  std::string words_;  ///< folded
  std::vector<PersonName> readings_;
};

}  // namespace vitagraph
