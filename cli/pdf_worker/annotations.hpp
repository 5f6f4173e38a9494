// Links and notes of a page; and whether an annotation's looks belong to the page.
#pragma once

#include "cli/pdf_worker/limits.hpp"
#include "extract/read/pdf/pdf_file.hpp"

class Annot;

namespace vitagraph {

class FontTable;
class PageRecorder;

/// What the recorder of one page needs while Poppler goes through its annotations.
struct AnnotationTaker {
  PdfPage& page;
  PageRecorder& recorder;
  FontTable& fonts;
  const Limits& limits;

  /// Takes the link or note; true when the annotation's looks are to be painted.
  bool take(Annot& annotation);
};

}  // namespace vitagraph
