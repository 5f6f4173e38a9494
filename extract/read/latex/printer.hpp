// Prints what the interpreter understands: characters, tabs, blanks, hints.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "extract/document.hpp"
#include "extract/read/flow_printer.hpp"

namespace vitagraph::latex {

/// A FlowPrinter that minds TeX's blanks, tabs between things set apart, and hints. Not
/// thread-safe; `document` must outlive it.
class Printer {
 public:
  explicit Printer(Document& document) : document_(document), flow_(document) {}

  FlowPrinter& flow() { return flow_; }
  bool line_is_empty() const { return flow_.line_is_empty(); }
  /// The line ends with a word in small letters, nothing set apart behind it.
  bool is_within_sentence() const;
  void set_source_line(std::uint32_t line) { source_line_ = line; }

  void text(std::string_view utf8);
  void space() { space_ = true; }
  /// A blank that TeX keeps; three and more, one after the other, set apart as a tab does.
  void wide_space(int blanks);
  /// What follows stands apart from what the line holds; nothing at a line's begin or end.
  void tab() { tab_ = true; }
  void hard_break();
  void paragraph();
  /// Of a table of rows.
  void hard_break_row();
  void next_cell();
  void begin_link(std::string_view target);
  void begin_style(Emphasis emphasis);

  /// Returns the hint's index, for end_hint(). `call`: a number of the macro, so that hints of
  /// macros called but once can go (see finish()); 0 = it stays.
  std::size_t begin_hint(HintedField field, std::uint32_t group, std::uint32_t call = 0);
  void end_hint(std::size_t index);

  /// Ends the last line; fits the hints to the lines, drops empty ones, sorts them.
  void finish();

 private:
  void write_space();
  void forget_blanks();
  struct OpenHint {
    Hint hint;
    std::uint32_t call = 0;
    bool open = true;
  };
  std::uint32_t position() const { return static_cast<std::uint32_t>(document_.text.size()); }
  bool fit(Hint& hint) const;

  Document& document_;
  FlowPrinter flow_;
  std::uint32_t source_line_ = 0;
  std::uint16_t blanks_ = 0;
  bool space_ = false;
  int kept_blanks_ = 0;
  bool tab_ = false;
  std::string scratch_;
  std::vector<OpenHint> hints_;
};

}  // namespace vitagraph::latex
