// WordprocessingML (ECMA-376 part 1, 17) -> blocks.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "extract/read/office/blocks.hpp"
#include "extract/read/office/docx_numbering.hpp"
#include "extract/read/office/docx_parts.hpp"
#include "extract/read/office/docx_styles.hpp"

namespace vitagraph {

/// Where a drawing stands; see TextBox.
struct DocxFrame {
  Box box;
  bool on_page = false;
};

/// Reads one document: as it would be printed with all changes accepted. Left out are deleted and
/// hidden text, comments, placeholders that nobody filled in, and all but one of alternatives.
class DocxReader {
 public:
  explicit DocxReader(DocxParts& parts);

  BlockDocument read();

 private:
  using Frame = DocxFrame;
  struct Field {  // a field code: HYPERLINK, PAGE …
    std::string code;
    bool result = false;  // its result is being read
    std::string outer_link;
  };
  // The paragraph being read.
  struct Open {
    Paragraph paragraph;
    RunSettings run;  // of its style
    bool shaded = false;
    std::vector<Block> boxes;
  };

  // docx_blocks.cpp
  void blocks(const pugi::xml_node& parent, int depth, std::vector<Block>& out);
  void paragraph(const pugi::xml_node& node, int depth, std::vector<Block>& out);
  void settle(const pugi::xml_node& node, Open& open);
  DocxListItem number(const ParagraphSettings& settings, Paragraph& out);
  void table(const pugi::xml_node& node, int depth, std::vector<Block>& out);
  void row(const pugi::xml_node& node, const std::vector<float>& grid, int depth, Table& out);
  void rows(const pugi::xml_node& parent, const std::vector<float>& grid, int depth, Table& out);
  void cells(const pugi::xml_node& parent, const std::vector<float>& grid, int depth,
             std::size_t& column, TableRow& out);
  void section(const pugi::xml_node& properties);
  void furniture(const pugi::xml_node& properties);
  std::vector<Block> part(const std::string& path);
  void notes();

  // docx_runs.cpp
  void inlines(const pugi::xml_node& parent, int depth, Open& open);
  void inline_element(const pugi::xml_node& node, int depth, Open& open);
  void run(const pugi::xml_node& node, int depth, Open& open);
  void run_element(const pugi::xml_node& node, const RunSettings& settings, std::string_view font,
                   int depth, Open& open);
  void field_mark(const pugi::xml_node& node, Open& open);
  void line_break(const pugi::xml_node& node, const RunSettings& settings, Open& open);
  void text(std::string_view utf8, const RunSettings& settings, Open& open);
  bool is_hidden(const RunSettings& settings, const Open& open) const;
  bool in_field_code() const;
  bool in_page_field() const;

  // docx_drawing.cpp
  void alternatives(const pugi::xml_node& node, int depth, Open& open);
  void drawing(const pugi::xml_node& node, int depth, Open& open);
  void shape(const pugi::xml_node& node, const Frame& frame, int depth, Open& open);
  void old_shapes(const pugi::xml_node& parent, int depth, Open& open);
  void old_shape(const pugi::xml_node& node, const Frame& frame, int depth, Open& open);
  void box_content(const pugi::xml_node& content, const Frame& frame, int depth, Open& open);

  DocxParts& parts_;
  std::string part_path_;  // of the part being read: its references are its own
  DocxStyles styles_;
  DocxNumbering numbering_;
  BlockDocument out_;
  std::vector<Field> fields_;
  std::string link_;
  std::string last_style_;           // of the paragraph above
  std::set<std::string> footnotes_;  // "footnotes3": as referred to
  int in_box_or_table_ = 0;
  bool white_is_hidden_ = true;
  bool first_section_ = true;
};

}  // namespace vitagraph
