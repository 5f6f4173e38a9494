// The words of a text as they are compared: without case, marks, width and punctuation.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace vitagraph {

/// The words of a folded text: runs of letters and digits. Apostrophes join ("o'brien" is
/// "obrien"), and so do the dots of an acronym ("m.i.t." is "mit"). Letters with a stroke and
/// ligatures become plain ones ("ø" is "o", "ł" is "l"), which fold() leaves alone.
std::vector<std::string> words_of(std::string_view folded);

/// fold, then words_of, joined by single blanks: equal for texts that differ in case, marks and
/// punctuation only. Falls back to the folded text where there is no letter or digit at all.
std::string fold_key(std::string_view text);

/// `parts` with `separator` between them.
std::string join(const std::vector<std::string>& parts, std::string_view separator);

/// Without blanks (ASCII space, tab, newlines) at both ends.
std::string_view trim(std::string_view text);

}  // namespace vitagraph
