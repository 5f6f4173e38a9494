// "Name: Jane Doe", "氏　名　　　堀口　直子": names that the document itself calls so.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "extract/span.hpp"

namespace vitagraph {

/// The name behind a label for it, as offsets into `line`; nothing when the line is no such row.
/// Label and name are divided by a colon or by at least two blanks (a column); the name ends at
/// the next column or bracket.
std::optional<Span> labelled_name(std::string_view line);

/// Is the text such a label and nothing else, as in a cell of a table?
/// A part of a name behind a label of its own: "Prénom : Aminata", "Surname  DJIGO".
enum class NamePart : std::uint8_t { given, middle, family };
struct NamePartLabel {
  std::size_t begin = 0;  ///< where the part begins behind the label and its colon or gap
  NamePart part = NamePart::given;
  bool weak = false;  ///< "Nom", "Name": the whole name, unless "Prénom" stands beside
};

/// The label of a part that `line` begins with, or that it is, whole.
std::optional<NamePartLabel> name_part_label(std::string_view line);

bool is_name_label(std::string_view text);

/// The name at the beginning of what stands behind a label: ends at the next column or bracket.
std::optional<Span> name_behind_label(std::string_view text);

/// Is the text a word for the document itself ("RESUME", "이 력 서", "個人簡歷")?
bool is_document_title(std::string_view text);

}  // namespace vitagraph
