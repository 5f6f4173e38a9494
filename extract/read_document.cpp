// The way from bytes to a Document: size, kind, encoding, format, reader.
#include <algorithm>
#include <utility>

#include "extract/extract.hpp"
#include "extract/read/encoding.hpp"
#include "extract/read/formats.hpp"
#include "extract/read/html/html.hpp"
#include "extract/read/recognise.hpp"
#include "extract/read/stated_date.hpp"

namespace vitagraph {
namespace {

constexpr std::size_t head_size = 8192;

void refuse(Document& document, DiagnosticCode code, std::string detail) {
  document.diagnostics.push_back({code, {}, std::move(detail)});
}

std::string megabytes(std::uint64_t bytes) {
  return std::to_string((bytes + (1u << 19)) >> 20) + " MB";
}

std::string description_of_binary(std::string_view head) {
  const std::string_view kind = binary_kind(head);
  const std::string_view step = next_step_for(kind);
  std::string out = "it looks like " + std::string(kind);
  if (!step.empty()) out += "; " + std::string(step);
  return out;
}

// What the server says counts only where it can: servers often say the wrong thing.
std::string_view encoding_for(std::string_view bytes, const ExtractOptions& options) {
  if (!options.encoding.empty() || options.charset.empty()) return options.encoding;
  const bool needed =
      utf16_of(bytes.substr(0, head_size)).empty() && valid_utf8_prefix(bytes) < bytes.size();
  return needed && is_encoding(options.charset) ? std::string_view(options.charset) : "";
}

// What a page says in its own head, likewise.
std::string declared_encoding(std::string_view bytes) {
  const std::string_view head = bytes.substr(0, head_size);
  if (head.find('<') == std::string_view::npos || !utf16_of(head).empty()) return "";
  if (valid_utf8_prefix(bytes) == bytes.size()) return "";
  std::string named = declared_charset(head);
  return is_encoding(named) && !named.starts_with("utf") ? named : "";
}

const InputFormat* format_for(std::string_view head, Document& document,
                              const ExtractOptions& options) {
  if (!options.format.empty()) {
    const InputFormat* named = find_input_format(options.format);
    if (named == nullptr) {
      refuse(document, DiagnosticCode::unsupported_format,
             "no input format is called '" + options.format + "'; there are " +
                 names_of_input_formats());
    }
    return named;
  }
  const std::string named = options.suffix.empty() ? document.source : "x." + options.suffix;
  const InputFormat* found = detect_input_format(head, named);
  if (found == nullptr) {
    refuse(document, DiagnosticCode::binary_document, description_of_binary(head));
  }
  return found;
}

// A named format is taken at its word only where it is a binary one: text formats go on.
const InputFormat* binary_format_for(std::string_view bytes, const ExtractOptions& options) {
  if (options.format.empty()) return detect_binary_format(bytes);
  const InputFormat* named = find_input_format(options.format);
  return named != nullptr && named->binary ? named : nullptr;
}

bool failed(const Document& document) {
  return std::any_of(
      document.diagnostics.begin(), document.diagnostics.end(),
      [](const Diagnostic& found) { return severity_of(found.code) == Severity::error; });
}

void read_as(const InputFormat& format, std::string_view bytes, const ExtractOptions& options,
             Document& document) {
  document.format = format.name;
  format.read(bytes, options.context, document);
  if (document.dates_of_document.empty()) {
    const PartialDate date = stated_date(document);
    if (!date.empty()) document.dates_of_document.push_back(date);
  }
  if (document.lines.empty() && !failed(document)) {
    refuse(document, DiagnosticCode::empty_document, "");
  }
}

}  // namespace

Document read_document(std::string_view bytes, std::string source, const ExtractOptions& options) {
  Document document;
  document.source = std::move(source);
  if (bytes.size() > options.max_bytes) {
    refuse(document, DiagnosticCode::too_large,
           megabytes(bytes.size()) + ", the limit is " + megabytes(options.max_bytes));
    return document;
  }
  if (const InputFormat* binary = binary_format_for(bytes, options); binary != nullptr) {
    read_as(*binary, bytes, options, document);
    return document;
  }
  const std::string_view head = bytes.substr(0, head_size);
  const bool wide = !utf16_of(head).empty() || !options.encoding.empty();
  if (!wide && !binary_kind(head).empty()) {
    refuse(document, DiagnosticCode::binary_document, description_of_binary(head));
    return document;
  }
  std::string storage;
  std::string_view encoding = encoding_for(bytes, options);
  const std::string declared = encoding.empty() ? declared_encoding(bytes) : "";
  if (!declared.empty()) encoding = declared;
  const std::string_view text = to_utf8(bytes, encoding, storage, document.diagnostics);
  const InputFormat* format = format_for(text.substr(0, head_size), document, options);
  if (format == nullptr) return document;
  read_as(*format, text, options, document);
  return document;
}

}  // namespace vitagraph
