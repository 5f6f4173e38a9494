#include "extract/read/pdf/read_pdf.hpp"

#include "extract/read/europass/europass.hpp"
#include "extract/read/pdf/layout.hpp"
#include "extract/read/pdf/pdf_pages.hpp"

namespace vitagraph {

int recognise_pdf(std::string_view bytes) {
  return bytes.substr(0, 1024).find("%PDF-") != std::string_view::npos ? 100 : 0;
}

void read_pdf(std::string_view bytes, const ReadContext& context, Document& document) {
  if (context.pdf == nullptr) {
    document.diagnostics.push_back({DiagnosticCode::unsupported_format,
                                    {},
                                    "no PDF worker was given; PDFs are read by vitagraph-pdf"});
    return;
  }
  PdfFile file = context.pdf->read(bytes);
  for (const PdfAttachment& attachment : file.attachments) {
    if (!is_europass_of_somebody(attachment.bytes)) continue;
    // What the PDF was made from says more than how it looks.
    document.format = "europass";
    if (!file.modified.empty()) document.dates_of_document.push_back(file.modified);
    return read_europass(attachment.bytes, context, document);
  }
  lay_out(file, document);
}

}  // namespace vitagraph
