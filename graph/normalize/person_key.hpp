// Names of people as they are compared.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace vitagraph {

/// A name in its parts, all folded: hyphens within a part join it ("Jean-Pierre" and "Xiao-tian"
/// are one word), titles and degrees are gone.
struct PersonKey {
  std::vector<std::string> given;   ///< first and middle names or initials; may be empty
  std::vector<std::string> family;  ///< with its particles
  std::string suffix;               ///< "jr", "sr", "ii", "iii", "iv" or ""

  bool empty() const { return given.empty() && family.empty(); }
  /// Whether the first given name is written out (or the name is one unbroken word in a script
  /// without blanks).
  bool is_full() const;
  std::string family_text() const;  ///< without blanks
  std::string given_text() const;   ///< without blanks
  std::string key() const;          ///< equal for names of equal parts
};

/// Understands "Given Family", "Family, Given", "FAMILY Given", "Family GM" (initials last).
PersonKey parse_person(std::string_view name);

enum class KeyMatch : std::uint8_t {
  different,
  misspelt,     ///< letters of the family name are missing: the same only with an identifier
  nickname,     ///< "Bob" and "Robert": the same only with an identifier
  swapped,      ///< given and family name exchanged: the same only with an identifier
  part,         ///< one has more names than the other: the same only with an identifier
  abbreviated,  ///< initials fit
  full          ///< first and family name written out and equal, nothing contradicts
};

KeyMatch compare_names(const PersonKey& a, const PersonKey& b);

/// Whether so many people bear the name that two agreements are needed where one would do.
bool is_common_name(const PersonKey& name);
/// The same of the family name alone.
bool is_common_family(std::string_view family);

}  // namespace vitagraph
