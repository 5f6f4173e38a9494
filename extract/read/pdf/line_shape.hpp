// How lines stand to each other: paragraphs, gaps, rules, word breaks at line ends.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "extract/read/pdf/flow_lines.hpp"

namespace vitagraph {

/// A line as it will be printed.
struct ShapedLine {
  PdfLine line;
  bool continues = false;  ///< goes on where the line above was full
  bool rule_above = false;
  bool rule_below = false;
  bool right_aligned = false;
  std::uint16_t blank_lines_above = 0;
  float gap_above = 0;
};

/// The document's lines in reading order, with what is around them. `lines` of one flow follow
/// each other.
std::vector<ShapedLine> shaped_lines(const PdfFile& file,
                                     const std::vector<std::vector<PdfWord>>& words,
                                     std::vector<PdfLine> lines, float body);

/// "engi-" + "neering" -> "engineering" at the end of the first line; "full-" + "time" keeps its
/// hyphen. Words that become empty are left out of their lines.
void join_broken_words(std::vector<std::vector<PdfWord>>& words, std::vector<ShapedLine>& lines);

/// "engineering" of "engi-" and "neering", "full-time" of "full-" and "time"; empty when both are
/// words of their own. `known` are words of the document, in small letters.
std::string unbroken(std::string_view left, std::string_view right,
                     const std::set<std::string>& known);

/// A small letter begins no head: "and trained" below "Kept the lamps,".
bool begins_small(std::string_view word);

/// A paragraph becomes one line, as other formats print it: lines that continue, and those with
/// PdfLine::run_on, are joined to the line above; a flush-right date comes behind the text.
void join_paragraphs(std::vector<ShapedLine>& lines);

}  // namespace vitagraph
