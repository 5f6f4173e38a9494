#include "cli/pdf_worker/attachments.hpp"

#include <Catalog.h>
#include <FileSpec.h>
#include <PDFDoc.h>
#include <Stream.h>

#include <algorithm>
#include <memory>
#include <string>

#include "cli/pdf_worker/text_string.hpp"

namespace vitagraph {
namespace {

// Empty when there is more than `limit`.
std::string bytes_of(Stream& stream, std::size_t limit) {
  std::string out;
  stream.reset();
  for (int byte = stream.getChar(); byte != EOF; byte = stream.getChar()) {
    if (out.size() == limit) {
      out.clear();
      break;
    }
    out += static_cast<char>(byte);
  }
  stream.close();
  return out;
}

std::string name_of(const FileSpec& file) {
  const GooString* name = file.getFileName();
  if (name == nullptr) return "";
  return utf8_of_text_string({name->c_str(), static_cast<std::size_t>(name->getLength())});
}

}  // namespace

std::vector<PdfAttachment> attachments_of(PDFDoc& document, const Limits& limits) {
  std::vector<PdfAttachment> out;
  Catalog* catalog = document.getCatalog();
  const int count = std::min(catalog->numEmbeddedFiles(), limits.attachments);
  for (int i = 0; i < count; ++i) {
    const std::unique_ptr<FileSpec> file = catalog->embeddedFile(i);
    if (!file || !file->isOk()) continue;
    EmbFile* embedded = file->getEmbeddedFile();
    if (embedded == nullptr || !embedded->isOk()) continue;
    std::string bytes = bytes_of(*embedded->stream(), limits.attachment);
    if (!bytes.empty()) out.push_back({name_of(*file), std::move(bytes)});
  }
  return out;
}

}  // namespace vitagraph
