// One document as read against its gold, without any extraction: does the text hold what the gold
// says, and does what belongs together stand together?
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "bench/reader_check/share.hpp"
#include "bench/score/item.hpp"
#include "extract/document.hpp"

namespace vitagraph::reader_check {

enum class Value { name, employer, title, school, degree, paper };
inline constexpr std::array<std::string_view, 6> value_names{"name",   "employer", "title",
                                                             "school", "degree",   "paper"};

struct DocumentCheck {
  std::array<Share, value_names.size()> values;  ///< by Value: those that stand as one span
  Share together;                                ///< jobs and degrees whose texts stand together
  Share together_with_years;  ///< the same with their years, where the document has those
  std::vector<std::string> misses;

  DocumentCheck& operator+=(const DocumentCheck& other);  ///< without the misses
  Share all_values() const;
};

/// The values of an entry stand together when some stretch of the text holds each of them and no
/// value of another entry's head. Titles under the same employer, degrees of the same school, and
/// words that are part of the entry's own values are no foreign heads. Entries of which fewer than
/// two values were found are not judged: they are missed already.
DocumentCheck check_document(const score::Sheet& gold, const Document& document);

}  // namespace vitagraph::reader_check
