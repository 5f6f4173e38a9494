// Builds Document::text and its lines, styles and links in one pass, front to back.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "extract/document.hpp"

namespace vitagraph {

/// Writes one document. Text between two end_line() calls is one printed line; a line without
/// visible text leaves no trace but the rules and blank lines around it. Blanks at both ends of
/// a line are outside its span; those at its end are not written. Styles and links that run
/// over a line end are split there. Not thread-safe; `document` must outlive the writer.
class DocumentWriter {
 public:
  explicit DocumentWriter(Document& document) : document_(document) {}

  /// Attributes of the line being written; reset by end_line(). `span` is set by the writer.
  Line& line() { return line_; }
  bool line_is_empty() const { return !open_; }
  std::uint32_t position() const { return static_cast<std::uint32_t>(document_.text.size()); }

  /// Appends to the line, cleaned (see clean_text.hpp). Leading blanks of a line are dropped.
  void text(std::string_view utf8);
  /// Writes before the line's span: indentation and list mark. Only on an empty line.
  void before_line(std::string_view utf8);
  /// Ends the line; the next one begins with default attributes.
  void end_line();
  /// Makes lines of their own of the stretches of the line that end at these places, each a
  /// tab in the text written so far; they become cells 1, 2, … of the line's table row.
  void split_line(std::span<const std::uint32_t> tabs);
  /// Blank lines before the next line (adds up; reset by a line).
  void blank_lines(std::uint16_t count);
  /// A horizontal rule here.
  void rule();

  /// Nested begins of one kind count as one.
  void begin_style(Emphasis emphasis);
  void end_style(Emphasis emphasis);
  /// Links do not nest: a begin inside a link is ignored until its end.
  void begin_link(std::string_view target);
  void end_link();
  bool in_link() const { return link_depth_ > 0; }
  bool link_is_empty() const { return link_begin_ == position() && !link_written_; }

  /// Ends the last line, sorts styles and links, and splits lines that are too long to analyse.
  void finish();

 private:
  struct OpenStyle {
    int depth = 0;
    std::uint32_t begin = 0;
  };
  void open_line();
  void trim_runs(Span line);
  void close_runs(std::uint32_t end);

  Document& document_;
  Line line_;
  bool open_ = false;      // the line has visible text
  bool prefixed_ = false;  // before_line() was called
  bool rule_pending_ = false;
  std::uint16_t blanks_ = 0;
  std::array<OpenStyle, 6> styles_{};  // one for each Emphasis
  int link_depth_ = 0;
  bool link_written_ = false;
  std::uint32_t link_begin_ = 0;
  std::string link_target_;
};

/// Lines longer than this (in bytes) are given to analysis in pieces, with a diagnostic.
inline constexpr std::uint32_t longest_line = 8192;

}  // namespace vitagraph
