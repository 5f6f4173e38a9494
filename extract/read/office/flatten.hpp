// Blocks -> lines in the order in which a reader takes them in.
#pragma once

#include "extract/read/office/blocks.hpp"
#include "extract/read/office/flat_line.hpp"

namespace vitagraph {

/// Lines of a list of blocks, one after the other; see table_reading.hpp for tables.
class Flattener {
 public:
  /// `rows` counts the rows of data tables over the whole document.
  explicit Flattener(std::uint32_t& rows) : rows_(rows) {}

  void add(const std::vector<Block>& blocks);
  FlatLines take();
  /// Below the last line, in points.
  float space_below() const { return space_; }

 private:
  void add(const Paragraph& paragraph);
  void add(const Table& table);
  void add(const TextBox& box);
  void append(FlatLines lines);

  std::uint32_t& rows_;
  FlatLines lines_;
  float space_ = 0;                // below the last line
  std::uint16_t blank_lines_ = 0;  // paragraphs without text since
  bool rule_ = false;              // and a rule among them
};

}  // namespace vitagraph
