#include "extract/read/flow_printer.hpp"

#include <algorithm>

#include "extract/read/list_mark.hpp"

namespace vitagraph {
namespace {

constexpr std::size_t longest_title = 80;  // bytes of an underlined line that is still a heading
constexpr std::uint32_t deepest_indent = 16;

}  // namespace

void FlowPrinter::place(std::uint32_t source_line, std::uint16_t blank_lines_above) {
  source_line_ = source_line;
  blanks_above_ = blank_lines_above;
}

void FlowPrinter::begin_line() {
  Line& line = writer_.line();
  line.source_line = source_line_;
  line.heading_level = heading_;
  line.list_depth = static_cast<std::uint8_t>(std::min<std::uint32_t>(lists_, 255));
  line.right_aligned = right_aligned_;
  line.font_size = font_size_;
  line.paragraph_start = !soft_;
  line.table_row = in_row_ ? rows_ : 0;
  line.table_cell = in_row_ && row_is_split_ ? cell_ : std::uint16_t{0};
  line.mark = pending_mark_;
  const std::uint32_t depth = std::min(lists_, deepest_indent);
  line.indent = static_cast<std::uint16_t>(depth > 0 ? 2 * (depth - 1) : 0);
  std::string prefix(line.indent, ' ');
  if (pending_mark_ != ListMark::none) {
    prefix += mark_text_;
  } else if (depth > 0) {
    prefix += "  ";
    line.indent = static_cast<std::uint16_t>(line.indent + 2);
  }
  if (in_row_ && !row_is_split_ && cell_ > 1) prefix.append(cell_ - 1u, '\t');
  writer_.blank_lines(blanks_above_);
  writer_.before_line(prefix);
}

void FlowPrinter::text(std::string_view utf8) {
  if (!writer_.line_is_empty()) return writer_.text(utf8);
  const auto first = utf8.find_first_not_of(" \t");
  if (first == std::string_view::npos) return;
  begin_line();
  writer_.text(utf8.substr(first));
  if (writer_.line_is_empty()) return writer_.end_line();  // invisible characters only
  pending_mark_ = ListMark::none;
  soft_ = false;
}

// Bullets and "[1]" that are only characters to the format, but marks to their author.
void FlowPrinter::take_typed_mark(Line& line) const {
  if (line.mark != ListMark::none || line.heading_level > 0 || line.table_row > 0) return;
  const FoundMark found = find_list_mark(document_.text_of(line));
  const bool arrow = found.glyph == U'·' || found.glyph == U'→' || found.glyph == U'»';
  const bool label = found.mark == ListMark::number && found.glyph == U'[';
  if (found.mark == ListMark::none || (found.typed && !arrow && !label)) return;
  line.mark = found.mark;
  line.span.begin += static_cast<std::uint32_t>(found.length);
  line.list_depth = std::max(line.list_depth, std::uint8_t{1});
  line.paragraph_start = true;
}

void FlowPrinter::end_line() {
  const bool written = !writer_.line_is_empty();
  writer_.end_line();
  if (written) take_typed_mark(document_.lines.back());
}

void FlowPrinter::hard_break() {
  if (in_row_ && cell_ > 0 && !row_is_split_ && !writer_.line_is_empty()) {
    writer_.split_line(tabs_);
    row_is_split_ = true;
    writer_.line().table_cell = cell_;
  }
  end_line();
  soft_ = false;
}

void FlowPrinter::soft_break() {
  if (writer_.line_is_empty()) return;
  if (in_row_) return writer_.text(" ");
  end_line();
  soft_ = true;
}

void FlowPrinter::rule() {
  hard_break();
  writer_.rule();
}

void FlowPrinter::begin_heading(std::uint8_t level) {
  hard_break();
  heading_ = level;
  heading_begin_ = document_.lines.size();
}

void FlowPrinter::end_heading(bool underlined) {
  hard_break();
  heading_ = 0;
  const std::size_t count = document_.lines.size() - heading_begin_;
  if (!underlined || count == 0) return;
  if (count == 1 && document_.lines.back().span.size() <= longest_title) return;
  for (std::size_t i = heading_begin_; i < document_.lines.size(); ++i) {
    document_.lines[i].heading_level = 0;
  }
  writer_.rule();
}

void FlowPrinter::begin_list() {
  if (!in_row_ || writer_.line_is_empty()) end_line();
  hard_break();
  ++lists_;
}

void FlowPrinter::end_list() {
  hard_break();
  pending_mark_ = ListMark::none;
  if (lists_ > 0) --lists_;
}

void FlowPrinter::begin_item(ListMark kind, std::string_view mark) {
  hard_break();
  set_mark(kind, mark);
}

void FlowPrinter::set_mark(ListMark kind, std::string_view mark) {
  pending_mark_ = kind;
  mark_text_ = mark;
}

void FlowPrinter::begin_row() {
  end_row();
  end_line();
  in_row_ = true;
  row_is_split_ = false;
  cell_ = 0;
  tabs_.clear();
  ++rows_;
}

void FlowPrinter::end_row() {
  if (!in_row_) return;
  end_line();
  soft_ = false;
  in_row_ = false;
}

void FlowPrinter::begin_cell() {
  if (!in_row_) begin_row();
  if (cell_ < 60000) ++cell_;
  if (row_is_split_) {
    end_line();
    soft_ = false;
  } else if (!writer_.line_is_empty()) {
    tabs_.push_back(writer_.position());
    writer_.text("\t");
  }
}

void FlowPrinter::begin_link(std::string_view target) {
  link_image_.clear();
  writer_.begin_link(target);
}

void FlowPrinter::end_link() {
  if (writer_.link_is_empty() && !link_image_.empty()) text(link_image_);
  link_image_.clear();
  writer_.end_link();
}

void FlowPrinter::image(std::string_view alternative) {
  if (!writer_.in_link()) return;
  if (!link_image_.empty() && !alternative.empty()) link_image_ += ' ';
  link_image_ += alternative;
}

void FlowPrinter::finish() {
  end_row();
  end_line();
  writer_.finish();
}

}  // namespace vitagraph
