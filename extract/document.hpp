// What a reader gives: the text of one document, never edited again, and how it lies on the page.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "extract/date.hpp"
#include "extract/diagnostic.hpp"
#include "extract/span.hpp"

namespace vitagraph {

/// What stands before a line's text as a list mark. The mark itself is not part of the line's
/// span (it stays in the text).
enum class ListMark : std::uint8_t { none, bullet, number };

/// How strongly the format itself says that a line is a heading. `level` 1 is the highest;
/// 0 means that the format says nothing (plain text, or a plain paragraph).
using HeadingLevel = std::uint8_t;

/// A rectangle on a page, in points (1/72 inch) from the page's top left corner as printed
/// (a turned page is turned upright first). right > left and bottom > top, or all are 0: none.
struct Box {
  float left = 0;
  float top = 0;
  float right = 0;
  float bottom = 0;

  constexpr bool empty() const { return right <= left || bottom <= top; }
  constexpr float width() const { return right - left; }
  constexpr float height() const { return bottom - top; }
  friend constexpr bool operator==(const Box&, const Box&) = default;
};

/// A page's size as printed, in points.
struct PageSize {
  float width = 0;
  float height = 0;
};

/// One printed line, in reading order. Lines never overlap and never contain a newline.
struct Line {
  Span span;                      ///< the text without indentation, list mark and trailing blanks
  std::uint32_t source_line = 0;  ///< line number in the file as given, from 1; 0 = unknown
  std::uint16_t page = 1;
  std::uint8_t column = 0;  ///< 0 = the first of the main columns; others and side bars from 1
  bool aside = false;       ///< in a side bar
  HeadingLevel heading_level = 0;
  std::uint8_t list_depth = 0;     ///< 0 = not in a list
  ListMark mark = ListMark::none;  ///< set on the first line of a list item only
  bool right_aligned = false;  ///< flush right by the format's word (date rails, `align="right"`)
  bool rule_above = false;     ///< a horizontal rule between this line and the one above
  bool rule_below = false;
  bool paragraph_start = true;  ///< false: the format joins it to the line above (soft break)
  std::uint16_t blank_lines_above = 0;
  std::uint16_t indent = 0;      ///< in characters; on pages, in halves of the body's font size
  std::uint32_t table_row = 0;   ///< rows of data tables count from 1; 0 = no table
  std::uint16_t table_cell = 0;  ///< from 1, left to right, within the row
  float font_size = 0;           ///< in points; 0 = the format has none
  float gap_above = 0;           ///< in points, from the line above in the same column; 0 = unknown
  Box box;                       ///< on its page; empty = the format has no pages
};

enum class Emphasis : std::uint8_t {
  bold,
  italic,
  code,
  underline,
  strike,
  colour,  ///< in another colour than most of the document's text
};

/// A stretch of text with an emphasis. Runs of one kind do not overlap; sorted by begin.
struct StyledRun {
  Span span;
  Emphasis emphasis = Emphasis::bold;
};

/// A link: the text that carries it and the address behind it. `target` is itself text of the
/// document (`target_span` non-empty) when the format prints it; else it is kept only here.
struct Link {
  Span span;
  std::string target;
};

/// What a half-structured format's own markup says a stretch of text is.
enum class HintedField : std::uint8_t {
  entry,  ///< all that one macro or element holds about one job, degree, paper or project
  name,
  contact,
  job_title,
  employer,
  unit,
  place,
  dates,
  school,
  degree,
  area,
  grade,
  detail,  ///< what stands below a head: a description or bullets
  paper_title,
  authors,
  venue,
  project,
};

/// A hint: the argument of a LaTeX macro, a microdata property, a class name of h-resume. Owners
/// swap arguments, so a hint is evidence, not truth. Hints of one macro call or element share a
/// group. Sorted by span; an entry's span holds those of its fields.
struct Hint {
  Span span;
  HintedField field = HintedField::entry;
  std::uint32_t group = 0;  ///< from 1
};

/// One document as read. `text` is UTF-8, newline-separated; readers drop markup (so that
/// "**Univer**sity" is "University") and never reword, reorder within a line, or translate.
/// Immutable after reading; safe to share between threads.
struct Document {
  std::string source;  ///< path or address as given, without credentials
  std::string format;  ///< name of the row in the table of formats, e.g. "markdown"
  std::string text;
  std::vector<Line> lines;                     ///< in reading order; blank lines have no entry
  std::vector<StyledRun> styles;               ///< sorted by span
  std::vector<Link> links;                     ///< sorted by span
  std::vector<Hint> hints;                     ///< sorted by span; see Hint
  std::vector<PageSize> pages;                 ///< page n is pages[n - 1]; empty = no pages
  std::vector<PartialDate> dates_of_document;  ///< from metadata, best first; may be empty
  Diagnostics diagnostics;

  std::string_view text_of(Span span) const {
    return std::string_view(text).substr(span.begin, span.size());
  }
  std::string_view text_of(const Line& line) const { return text_of(line.span); }
};

}  // namespace vitagraph
