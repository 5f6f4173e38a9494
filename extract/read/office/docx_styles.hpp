// styles.xml of a Word document: what a style sets, with all that it is based on.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "extract/read/office/docx_settings.hpp"

namespace vitagraph {

struct DocxStyle {
  ParagraphSettings paragraph;
  RunSettings run;
  bool is_title = false;
  bool is_list_bullet = false;  ///< by its name, where it has no numbering
};

/// Styles by id, resolved once.
class DocxStyles {
 public:
  DocxStyles() = default;
  /// `root` is w:styles, or empty. Rings of w:basedOn end where they began.
  explicit DocxStyles(const pugi::xml_node& root);

  /// Of an unknown id or "": the default paragraph style.
  const DocxStyle& paragraph_style(std::string_view id) const;
  /// Of an unknown id: sets nothing.
  const DocxStyle& character_style(std::string_view id) const;
  /// What a table style sets for the text in it. Of an unknown id: nothing.
  const DocxStyle& table_style(std::string_view id) const { return character_style(id); }

 private:
  std::map<std::string, DocxStyle, std::less<>> styles_;
  DocxStyle default_;
};

/// The level that a style's name gives it: "heading 2", "Überschrift 2", "标题 2" are 2; else 0.
HeadingLevel heading_level_of_style_name(std::string_view name);

}  // namespace vitagraph
