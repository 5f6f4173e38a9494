// Prints the flow of a marked-up document (blocks, lists, tables, inline styles) as lines.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "extract/document.hpp"
#include "extract/read/document_writer.hpp"

namespace vitagraph {

/// Turns structure into lines: what Markdown and HTML share. Not thread-safe.
class FlowPrinter {
 public:
  explicit FlowPrinter(Document& document) : document_(document), writer_(document) {}

  bool line_is_empty() const { return writer_.line_is_empty(); }
  bool ends_with_space() const { return document_.text.ends_with(' '); }
  /// Where the text that follows stands in the source; used by lines that begin with it.
  void place(std::uint32_t source_line, std::uint16_t blank_lines_above);
  void text(std::string_view utf8);

  /// Begins a line that the format sets apart.
  void hard_break();
  /// Begins a line that the format joins to the one above.
  void soft_break();
  void rule();

  void begin_heading(std::uint8_t level);
  /// `underlined`: by a row of dashes in the source, which may be meant as a rule.
  void end_heading(bool underlined);

  void begin_list();
  void end_list();
  bool in_list() const { return lists_ > 0; }
  /// `mark` is what stands before the item: "- ", "3. ".
  void begin_item(ListMark kind, std::string_view mark);
  bool item_is_new() const { return pending_mark_ != ListMark::none; }
  /// Corrects the mark of an item that has no text yet.
  void set_mark(ListMark kind, std::string_view mark);

  void begin_row();
  void end_row();
  void begin_cell();

  void set_right_aligned(bool right) { right_aligned_ = right; }
  /// In points; of lines that begin from here on. 0 = unknown.
  void set_font_size(float points) { font_size_ = points; }
  void begin_style(Emphasis emphasis) { writer_.begin_style(emphasis); }
  void end_style(Emphasis emphasis) { writer_.end_style(emphasis); }
  void begin_link(std::string_view target);
  void end_link();
  /// The alternative text of an image.
  void image(std::string_view alternative);

  void finish();

 private:
  void begin_line();
  void end_line();
  void take_typed_mark(Line& line) const;

  Document& document_;
  DocumentWriter writer_;
  std::uint32_t source_line_ = 0;
  std::uint16_t blanks_above_ = 0;
  bool soft_ = false;
  bool right_aligned_ = false;
  float font_size_ = 0;
  std::uint8_t heading_ = 0;
  std::size_t heading_begin_ = 0;  // index of its first line
  std::uint32_t lists_ = 0;
  ListMark pending_mark_ = ListMark::none;
  std::string mark_text_;
  std::uint32_t rows_ = 0;
  bool in_row_ = false;
  bool row_is_split_ = false;
  std::uint16_t cell_ = 0;
  std::vector<std::uint32_t> tabs_;
  std::string link_image_;  // alternative text of the images in the open link
};

}  // namespace vitagraph
