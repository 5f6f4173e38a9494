#include "extract/read/office/converted.hpp"

#include <string>

#include "extract/read/office/docx.hpp"
#include "extract/read/zip_package.hpp"

namespace vitagraph {
namespace {

using namespace std::string_view_literals;

// Names of streams in compound files are UTF-16.
constexpr std::string_view compound = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv;
constexpr std::string_view old_word = "W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0"sv;
constexpr std::string_view encrypted = "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"sv;

bool holds(std::string_view bytes, std::string_view part) {
  return bytes.find(part) != std::string_view::npos;
}

void convert(std::string_view bytes, std::string_view suffix, const ReadContext& context,
             Document& document) {
  std::string trouble = "nothing to convert it with";
  if (context.office != nullptr) {
    const OfficeConverter::Result converted = context.office->to_docx(bytes, suffix);
    if (!converted.bytes.empty()) return read_docx(converted.bytes, context, document);
    trouble = converted.trouble;
  }
  document.diagnostics.push_back({DiagnosticCode::conversion_failed, {}, std::move(trouble)});
}

}  // namespace

int recognise_doc(std::string_view bytes) {
  if (!bytes.starts_with(compound)) return 0;
  return holds(bytes, old_word) || holds(bytes, encrypted) ? 100 : 0;
}

int recognise_rtf(std::string_view bytes) { return bytes.starts_with("{\\rtf") ? 100 : 0; }

int recognise_pages(std::string_view bytes) {
  const auto paths = zip_paths(bytes);
  if (contains_path(paths, "Index/Document.iwa") && !contains_path(paths, "Index/Slide.iwa") &&
      !contains_path(paths, "Index/CalculationEngine.iwa")) {
    return 90;
  }
  const bool of_2009 = contains_path(paths, "index.xml") || contains_path(paths, "index.xml.gz");
  return of_2009 && contains_path(paths, "buildVersionHistory.plist") ? 90 : 0;
}

void read_doc(std::string_view bytes, const ReadContext& context, Document& document) {
  if (holds(bytes, encrypted)) {
    document.diagnostics.push_back({DiagnosticCode::encrypted_document, {}, ""});
    return;
  }
  convert(bytes, "doc", context, document);
}

void read_rtf(std::string_view bytes, const ReadContext& context, Document& document) {
  convert(bytes, "rtf", context, document);
}

void read_pages(std::string_view bytes, const ReadContext& context, Document& document) {
  convert(bytes, "pages", context, document);
}

}  // namespace vitagraph
