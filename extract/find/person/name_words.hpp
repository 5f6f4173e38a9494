// A printed name cut into words.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace vitagraph::person {

enum class NameScript : std::uint8_t { latin, cyrillic, han, kana, hangul, other };

struct NameWord {
  std::string text;      ///< as printed, without comma and full stop around it
  std::string folded;    ///< fold_words() of it
  bool initial = false;  ///< "J", "J.", "J.-P."
  bool capital = false;  ///< begins with a capital letter, or its script has none
  bool all_caps = false;
  bool comma_behind = false;
  bool quoted = false;  ///< a nickname: in quotes or brackets
};

std::vector<NameWord> name_words(std::string_view text);
NameScript script_of(std::string_view text);

}  // namespace vitagraph::person
