// Scanned pages, read by optical character recognition: pdftoppm draws them, Tesseract reads.
#pragma once

#include <string>
#include <string_view>

#include "extract/read/pdf/pdf_pages.hpp"

namespace vitagraph {

/// Both are optional programs, looked for in PATH.
struct RecognitionPrograms {
  std::string renderer = "pdftoppm";
  std::string recogniser = "tesseract";
  int most_pages = 10;  ///< of one document
};

/// Hands on what `pages` reads, with the text of those pages added that are pictures. `pages`
/// outlives this.
class RecognisedPages final : public PdfPages {
 public:
  explicit RecognisedPages(PdfPages& pages, RecognitionPrograms programs = {});

  PdfFile read(std::string_view bytes) override;

 private:
  bool recognise(std::string_view bytes, std::size_t number, PdfFile& file) const;

  PdfPages& pages_;
  const RecognitionPrograms programs_;
};

}  // namespace vitagraph
