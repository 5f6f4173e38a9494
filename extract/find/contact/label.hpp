// "Phone:", "E-mail", "Tel." … before a contact detail.
#pragma once

#include <span>
#include <string_view>

namespace vitagraph::contact {

/// Does one of `labels` (lower case) stand right before `at`, with at most blanks, ":" "." "-" "#"
/// "(" between and no letter before it?
bool labelled(std::string_view text, std::size_t at, std::span<const std::string_view> labels);

}  // namespace vitagraph::contact
