// Which of a page's runs a reader of the print can see.
#pragma once

#include <cstdint>
#include <vector>

#include "extract/read/pdf/pdf_file.hpp"

namespace vitagraph {

struct PdfVisibility {
  std::vector<bool> visible;     ///< one for each run
  std::uint32_t hidden = 0;      ///< characters that are not seen, blanks not counted
  bool scanned = false;          ///< a picture fills the page, and hardly a word is printed
  bool text_under_scan = false;  ///< the invisible text is that of the picture: it is visible
};

/// Beside what the file says of itself (PdfHidden), hidden is what has the colour of the ground
/// painted beneath it, is too small to read, or is painted over. White text on a dark band is
/// visible; text over a picture is given the benefit of the doubt.
PdfVisibility visibility_of(const PdfPage& page);

}  // namespace vitagraph
