// Properties of runs and paragraphs in Word's XML (ECMA-376 part 1, 17.3), and how they add up.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "extract/read/office/blocks.hpp"

namespace pugi {
class xml_node;
}

namespace vitagraph {

/// What a w:rPr sets; what it leaves open is the style's.
struct RunSettings {
  std::optional<bool> bold;
  std::optional<bool> italic;
  std::optional<bool> underline;
  std::optional<bool> strike;
  std::optional<bool> hidden;
  std::optional<bool> shaded;         ///< has a background of its own
  std::optional<float> size;          ///< in points
  std::optional<std::string> colour;  ///< "FFFFFF", "auto"
  std::string style;                  ///< id of its character style

  /// Takes over what `above` sets: the stronger of the two.
  void add(const RunSettings& above);
  TextLook look() const;
};

/// What a w:pPr sets. Lengths are in points.
struct ParagraphSettings {
  std::optional<int> outline_level;  ///< 0 is the highest heading, 9 is body text
  std::optional<int> numbering;      ///< id of the list; 0 = taken out of lists
  std::optional<int> numbering_level;
  std::optional<bool> right_aligned;
  std::optional<bool> centred;
  std::optional<bool> page_break_before;
  std::optional<bool> rule_above;
  std::optional<bool> rule_below;
  std::optional<bool> shaded;
  std::optional<bool> contextual_spacing;  ///< no space between paragraphs of one style
  std::optional<float> indent;
  std::optional<float> first_indent;  ///< of the first line, from `indent`; negative = hanging
  std::optional<float> space_above;
  std::optional<float> space_below;
  std::string style;  ///< id of its paragraph style

  void add(const ParagraphSettings& above);
};

/// Both take an empty node for "sets nothing".
RunSettings run_settings(const pugi::xml_node& properties);
ParagraphSettings paragraph_settings(const pugi::xml_node& properties);

/// "1", "true", "on" and "" (the element alone) are yes.
bool is_on(std::string_view value);

/// Twentieths of a point, as Word counts: "240" is 12. Nothing for other text.
std::optional<float> twentieths(std::string_view text);

}  // namespace vitagraph
