// What Tesseract prints with "tsv": a row per block, line and word of a picture.
#pragma once

#include <string_view>

#include "extract/read/pdf/pdf_file.hpp"

namespace vitagraph {

struct RecognisedText {
  std::size_t words = 0;
  double confidence = 0;  ///< mean over the words, 0 to 100
};

/// Adds a visible run for each word, in font number `font`. `points_per_pixel` turns the
/// picture's places into the page's.
RecognisedText add_recognised_words(std::string_view tsv, float points_per_pixel,
                                    std::uint16_t font, PdfPage& page);

}  // namespace vitagraph
