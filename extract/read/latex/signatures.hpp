// THE table of résumé macros: which argument says which field, and how the call is printed.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "extract/document.hpp"
#include "extract/read/latex/token.hpp"

namespace vitagraph::latex {

/// One macro (or environment) of a class or a well-known template. `layout` is a row of steps:
///   title:1   the first argument, hinted as a job title (see field_named() for the words)
///   text:2    an argument without a hint
///   dates:1-2 two arguments with a dash; a 0 stands for nothing
///   |         a tab: what follows stands apart on the same line
///   /         a line end
///   /23       a line end when the second or third argument holds anything, else a tab
///   +         a blank
///   entry     the whole call is one entry
///   head1:1   a heading of level 1 … 3
///   item:1    a list item
/// An argument that is not named is not printed.
struct Signature {
  std::string_view classes;  ///< starts of class or package names that have it; "" = any
  std::string_view macro;
  std::uint8_t arguments = 0;  ///< in braces; those in brackets are passed over
  std::uint8_t dates_at = 0;   ///< this argument must look like a date; 0 = none must
  std::string_view layout;

  bool is_entry() const { return layout.starts_with("entry"); }
};

/// Does any signature have this name?
bool has_signature(std::string_view macro);
/// The greatest number of arguments in braces that any signature of this name has.
std::size_t most_arguments(std::string_view macro);
/// The best row for a call with these arguments, or nullptr. `classes`: what the document loads.
const Signature* find_signature(std::string_view macro, const std::vector<Tokens>& arguments,
                                std::string_view classes);
/// The call as tokens: layout steps around the arguments.
Tokens laid_out(const Signature& signature, const std::vector<Tokens>& arguments);
/// The body's arguments set into hints, for a document's own definition of a known macro.
std::vector<Tokens> hinted(const Signature& signature, std::vector<Tokens> arguments);

/// "title" -> job_title …; nothing for steps that are no fields.
std::optional<HintedField> field_named(std::string_view word);

/// The layout step "call NAME" makes an entry of a call of a macro that nobody knows.
inline constexpr std::string_view call_prefix = "call ";

/// Looks like a year or a range of them, by its characters alone.
bool looks_like_dates(const Tokens& tokens);

}  // namespace vitagraph::latex
