// TeX as bibliographies hold it, as text.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace vitagraph {

/// "{\"O}zt{\"u}rk \& {S}ons" -> "Öztürk & Sons": accents composed, braces gone, blanks folded,
/// quotes and dashes as printed. Of unknown macros the arguments stay. Never throws.
std::string plain_text_of_tex(std::string_view tex);

/// One name of a list of authors, in the order in which it is printed.
struct BibName {
  std::string text;      ///< "Ada van der Quill Jr"
  std::string_view tex;  ///< as written: a part of the list's text
  bool others = false;   ///< "others": the list goes on
};

/// "Quill, Ada and {The Loaf Team} and others" -> three names. "and" within braces joins nothing;
/// "von Last, First", "von Last, Jr, First" and "First von Last" are all understood.
std::vector<BibName> names_of_tex(std::string_view tex);

}  // namespace vitagraph
