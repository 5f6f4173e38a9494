// Where the person's name may stand: stretches of words of the lines that can hold it.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "extract/document.hpp"
#include "extract/segment/segment.hpp"

namespace vitagraph {

/// What parts a word from the one before it.
enum class NameGap : std::uint8_t { edge, blank, comma, mark, bracket, line };

/// A word of a line as names see it.
struct NameToken {
  Span span;
  std::string folded;
  std::uint32_t line = 0;  ///< index into Document::lines
  NameGap before = NameGap::edge;
  int given = 0;   ///< rank as a given name: 0 unknown, 1 known, 2 common
  int family = 0;  ///< as a family name
  bool capital = false;
  bool all_caps = false;
  bool initial = false;
  bool particle = false;
  bool honorific = false;
  bool credential = false;
  bool no_name = false;  ///< digits, "engineer", "skills"
  bool digits = false;
  bool broken = false;  ///< at a hyphen; goes on in the line below
};

/// Words of one line, or of lines that may hold one name together.
struct NameLine {
  std::vector<NameToken> tokens;
  bool large = false;        ///< all in the largest print of the first page
  bool goes_on = false;      ///< the line below may hold more of the name
  bool large_below = false;  ///< and is in the largest print, too
};

/// Words [first, last] of a NameLine.
struct NameWindow {
  std::size_t first = 0;
  std::size_t last = 0;
};

/// The lines that may hold the name: the first dozen, those in large print on the first page,
/// those whose role it is. Each alone, and with those below where a name may go on.
std::vector<NameLine> name_lines(const Document& document, const SegmentedDocument& segmented);

/// The windows of a line whose words may be a name, and whose ends are where one may end.
std::vector<NameWindow> name_windows(const NameLine& line);

/// From the first word to the last; a bracket that closes behind it belongs to it.
Span span_of(const Document& document, const NameLine& line, NameWindow window);

}  // namespace vitagraph
