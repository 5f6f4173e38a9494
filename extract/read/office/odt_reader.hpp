// OpenDocument text (ODF 1.3 part 3) -> blocks.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "extract/read/office/blocks.hpp"
#include "extract/read/office/odt_styles.hpp"

namespace pugi {
class xml_node;
}

namespace vitagraph {

/// Reads one document as it would be printed, without comments, deleted and hidden text.
class OdtReader {
 public:
  /// The roots of content.xml and styles.xml, or twice that of a flat document.
  OdtReader(const pugi::xml_node& content, const pugi::xml_node& styles);

  BlockDocument read(const pugi::xml_node& content, const pugi::xml_node& styles);

 private:
  struct Look {  // of the text being read
    RunSettings run;
    std::string link;
  };
  struct ListState {
    std::string style;
    int level = 0;
    std::array<int, 11> counts{};
  };
  struct Open {
    Paragraph paragraph;
    std::vector<Block> boxes;
    bool blank = true;  // the text so far ends with one: more are not printed
    bool shaded = false;
  };
  void blocks(const pugi::xml_node& parent, int depth, std::vector<Block>& out);
  void paragraph(const pugi::xml_node& node, int depth, std::vector<Block>& out);
  void settle(const pugi::xml_node& node, Open& open, Look& look);
  void list(const pugi::xml_node& node, int depth, std::vector<Block>& out);
  void table(const pugi::xml_node& node, int depth, std::vector<Block>& out);
  void rows(const pugi::xml_node& parent, const std::vector<float>& widths, int depth, Table& out);
  void inlines(const pugi::xml_node& parent, const Look& look, int depth, Open& open);
  void element(const pugi::xml_node& node, const Look& look, int depth, Open& open);
  void text(std::string_view utf8, const Look& look, Open& open);
  void put(std::string_view utf8, const Look& look, Open& open);
  void frame(const pugi::xml_node& node, int depth, std::vector<Block>& out);
  void page_layout(const pugi::xml_node& styles);
  void furniture(const pugi::xml_node& styles, const pugi::xml_node& text);

  OdtStyles styles_;
  BlockDocument out_;
  std::vector<Block> notes_;
  ListState list_;
  bool item_begins_ = false;  // the next paragraph carries the item's mark
  int in_box_or_table_ = 0;
  bool white_is_hidden_ = true;
};

}  // namespace vitagraph
