// What readers may use beside a document's bytes.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace vitagraph {

class PdfPages;  // extract/read/pdf/pdf_pages.hpp

/// LibreOffice or its like: turns old Word, RTF and Pages documents into ODT or DOCX.
class OfficeConverter {
 public:
  virtual ~OfficeConverter() = default;

  struct Result {
    std::string bytes;    ///< of the converted document; empty: see `trouble`
    std::string trouble;  ///< a clause with the next step, e.g. "LibreOffice is not installed…"
  };
  /// `suffix` names what the bytes are: "doc", "rtf", "pages". Safe to call from many threads.
  virtual Result to_docx(std::string_view bytes, std::string_view suffix) = 0;
};

/// The files in the folder of one document, for formats that spread over several.
class SiblingFiles {
 public:
  virtual ~SiblingFiles() = default;
  /// The bytes of a file named relative to the document's folder ("sections/jobs.tex"). Nothing
  /// when there is none, when it is too large, or when the path leaves the folder, by ".." or by
  /// a link.
  virtual std::optional<std::string> read(std::string_view relative_path) const = 0;
};

/// Everything here may be missing: then the documents that need it give a diagnostic which says
/// what to do. The objects outlive the reading and, but for `siblings`, are shared by all threads.
struct ReadContext {
  PdfPages* pdf = nullptr;
  OfficeConverter* office = nullptr;
  const SiblingFiles* siblings = nullptr;
};

}  // namespace vitagraph
