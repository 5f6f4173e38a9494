// An office document as a tree of blocks: what Word and OpenDocument have in common.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "extract/document.hpp"

namespace vitagraph {

/// How a stretch of text is set, all of its styles taken together.
struct TextLook {
  bool bold = false;
  bool italic = false;
  bool underline = false;
  bool strike = false;
  float size = 0;  ///< in points; 0 = unknown
  friend bool operator==(const TextLook&, const TextLook&) = default;
};

/// Text in one look. '\n' is a line break within the paragraph, '\t' a tabulator.
struct TextPiece {
  std::string text;
  TextLook look;
  std::string link;  ///< "" = none
};

/// Of the paragraph that is the document's title, above all headings.
inline constexpr HeadingLevel title_level = 255;

struct Paragraph {
  std::vector<TextPiece> pieces;
  HeadingLevel heading = 0;
  ListMark mark = ListMark::none;
  std::string mark_text;  ///< "- ", "3. ": of a list item, or of a numbered heading
  std::uint8_t list_depth = 0;
  bool right_aligned = false;
  bool rule_above = false;
  bool rule_below = false;
  bool page_field = false;   ///< holds a page number
  bool begins_page = false;  ///< by the author's word, or as last laid out
  bool ends_page = false;
  bool centred = false;
  bool close_above = false;  ///< no space between it and the paragraph above, whatever both say
  float indent = 0;          ///< of its first line or list mark; all in points
  float space_above = 0;
  float space_below = 0;
  float size = 0;  ///< of its text, also when it has none
};

struct Block;

struct TableCell {
  std::vector<Block> blocks;
  float width = 0;         ///< in points; 0 = unknown
  bool continues = false;  ///< the lower part of a cell that began in a row above
};

struct TableRow {
  std::vector<TableCell> cells;
};

struct Table {
  std::vector<TableRow> rows;
};

/// A frame of text beside the flow. `box` is where it stands on the page, as far as the format
/// says: empty sizes are unknown. Its top is from the anchor's paragraph unless `on_page`.
struct TextBox {
  std::vector<Block> blocks;
  Box box;
  bool on_page = false;
};

/// A paragraph, a table or a text box: `table` and `box` are set for those.
struct Block {
  Paragraph paragraph;
  std::unique_ptr<Table> table;
  std::unique_ptr<TextBox> box;

  Block() = default;
  explicit Block(Paragraph content) : paragraph(std::move(content)) {}
  explicit Block(Table content) : table(std::make_unique<Table>(std::move(content))) {}
  explicit Block(TextBox content) : box(std::make_unique<TextBox>(std::move(content))) {}
  bool is_paragraph() const { return table == nullptr && box == nullptr; }
};

/// What a reader of office documents hands over.
struct BlockDocument {
  std::vector<Block> header;  ///< of the first page
  std::vector<Block> body;
  std::vector<Block> footer;  ///< also footnotes
  PageSize page;              ///< in points; 0 = unknown
  float left_margin = 72;
  float right_margin = 72;
  float top_margin = 72;
  std::size_t hidden_characters = 0;
};

}  // namespace vitagraph
