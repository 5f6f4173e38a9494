#include "extract/extract.hpp"

#include "extract/read/formats.hpp"

namespace vitagraph {

Document read_document(std::string_view bytes, std::string source, const ExtractOptions&) {
  Document document;
  document.source = std::move(source);
  const InputFormat* format = detect_input_format(bytes.substr(0, 8192), document.source);
  document.format = format->name;
  format->read(bytes, document);
  return document;
}

Record extract(const Document& document, const ExtractOptions& options) {
  Record record;
  record.source = document.source;
  record.format = document.format;
  record.document_date = options.as_of;
  record.diagnostics = document.diagnostics;
  return record;
}

Record extract_bytes(std::string_view bytes, std::string source, const ExtractOptions& options) {
  return extract(read_document(bytes, std::move(source), options), options);
}

}  // namespace vitagraph
