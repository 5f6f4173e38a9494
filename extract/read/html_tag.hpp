// One tag of HTML, as far as readers of inline HTML need it.
#pragma once

#include <string>
#include <string_view>

namespace vitagraph {

/// A scanned piece of HTML: a tag, or something between '<' and '>' that is not printed.
struct HtmlTag {
  enum class Kind { none, open, close, ignored } kind = Kind::none;
  std::string name;             ///< lower case
  std::string_view attributes;  ///< what stands between the name and '>'
  std::size_t length = 0;       ///< bytes up to and including '>'
};

/// The tag, comment, declaration or processing instruction that `html` begins with. Kind `none`
/// when its '<' is only a character.
HtmlTag scan_html_tag(std::string_view html);

/// The value of an attribute, entities decoded; "" when it is not there.
std::string html_attribute(std::string_view attributes, std::string_view name);

}  // namespace vitagraph
