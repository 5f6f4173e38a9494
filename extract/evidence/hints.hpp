// What a half-structured format's markup says of a line or a piece of a head (Document::hints),
// and how far it can be trusted.
#pragma once

#include <optional>

#include "extract/document.hpp"

namespace vitagraph {

/// What the hints say of one line within the entries that they mark.
struct HintedLine {
  bool begins_entry = false;  ///< an entry begins here
  bool names_entry = false;   ///< holds a field of an entry's head (title, employer, dates …)
  bool tells = false;         ///< lies in what stands below a head
  std::uint32_t group = 0;    ///< of the innermost macro or element that says so

  bool any() const { return begins_entry || names_entry || tells; }
};

HintedLine hinted_line(const Document& document, const Line& line);

/// The field whose hint holds this span; the smallest where several do. Entries and details are
/// no fields.
std::optional<HintedField> hinted_field(const Document& document, Span span);

}  // namespace vitagraph
