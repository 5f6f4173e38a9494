// Optional content: layers that a PDF switches on and off.
#pragma once

#include <vector>

#include "extract/read/pdf/pdf_file.hpp"

class OptionalContentGroup;
class PDFDoc;

namespace vitagraph {

/// Does not outlive the document.
class Layers {
 public:
  explicit Layers(PDFDoc& document);

  bool any_off() const { return !off_.empty(); }
  void switch_all_on() const;
  void switch_back() const;

 private:
  std::vector<OptionalContentGroup*> off_;
};

/// `whole` (all layers on) with only those rules, fills and images that `visible` has as well.
PdfPage without_shapes_of_layers(PdfPage whole, const PdfPage& visible);

}  // namespace vitagraph
