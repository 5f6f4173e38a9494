// Who turns the bytes of a PDF into painted pages: behind this interface stands a process of its
// own, since PDF parsers are a classic way in, and since the one that we use is GPL.
#pragma once

#include <string_view>

#include "extract/read/pdf/pdf_file.hpp"

namespace vitagraph {

class PdfPages {
 public:
  virtual ~PdfPages() = default;
  /// Never throws for what the bytes hold or what the process does: see PdfFile::diagnostics.
  /// Safe to call from many threads.
  virtual PdfFile read(std::string_view bytes) = 0;
};

}  // namespace vitagraph
