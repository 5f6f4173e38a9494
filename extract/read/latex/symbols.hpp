// Commands that stand for characters, and accents.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace vitagraph::latex {

/// What a command prints that takes no argument ("textendash", "ss", "alpha", "&"), or nothing.
std::optional<std::string_view> symbol(std::string_view command);

/// Is it an accent over the letter that follows: \'e, \c{c}, \v s?
bool is_accent(std::string_view command);
/// The letter with its accent, composed; `letter` is UTF-8 ("e", "ı") and may be followed by more.
std::string accented(std::string_view command, std::string_view letter);

/// `text` as TeX sets it: --- is a dash, `` and '' are quotation marks, ?` is turned.
void append_with_ligatures(std::string& out, std::string_view text);

}  // namespace vitagraph::latex
