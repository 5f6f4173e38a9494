// "Name: Jane Doe", "氏　名　　　堀口　直子": names that the document itself calls so.
#pragma once

#include <optional>
#include <string_view>

#include "extract/span.hpp"

namespace vitagraph {

/// The name behind a label for it, as offsets into `line`; nothing when the line is no such row.
/// Label and name are divided by a colon or by at least two blanks (a column); the name ends at
/// the next column or bracket.
std::optional<Span> labelled_name(std::string_view line);

/// Is the text such a label and nothing else, as in a cell of a table?
bool is_name_label(std::string_view text);

/// The name at the beginning of what stands behind a label: ends at the next column or bracket.
std::optional<Span> name_behind_label(std::string_view text);

/// Is the text a word for the document itself ("RESUME", "이 력 서", "個人簡歷")?
bool is_document_title(std::string_view text);

}  // namespace vitagraph
