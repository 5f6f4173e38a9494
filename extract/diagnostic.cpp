#include "extract/diagnostic.hpp"

#include <algorithm>
#include <array>
#include <stdexcept>

namespace vitagraph {
namespace {

struct Row {
  DiagnosticCode code;
  Severity severity;
  std::string_view name;
  std::string_view sentence;
};

constexpr std::array rows = {
    Row{DiagnosticCode::undecodable_bytes, Severity::warning, "undecodable-bytes",
        "bytes that the encoding does not allow were replaced"},
    Row{DiagnosticCode::encoding_guessed, Severity::note, "encoding-guessed",
        "the encoding is a guess; name it with --encoding if characters look wrong"},
    Row{DiagnosticCode::invalid_json, Severity::error, "invalid-json", "not valid JSON"},
    Row{DiagnosticCode::invalid_markup, Severity::warning, "invalid-markup",
        "not as its format demands"},
    Row{DiagnosticCode::wrong_type, Severity::warning, "wrong-type",
        "a value has another type than the format says"},
    Row{DiagnosticCode::unread_key, Severity::note, "unread-key",
        "not read, since the format knows no such key"},
    Row{DiagnosticCode::nesting_too_deep, Severity::warning, "nesting-too-deep",
        "nested too deeply; what lies below was not read"},
    Row{DiagnosticCode::too_large, Severity::error, "too-large", "larger than the limit"},
    Row{DiagnosticCode::empty_document, Severity::warning, "empty-document", "holds no text"},
    Row{DiagnosticCode::binary_document, Severity::error, "binary-document",
        "is binary, and of no format that is known"},
    Row{DiagnosticCode::unsupported_format, Severity::error, "unsupported-format",
        "is of a format that this build cannot read"},
    Row{DiagnosticCode::unreadable, Severity::error, "unreadable", "cannot be read"},
    Row{DiagnosticCode::line_too_long, Severity::note, "line-too-long",
        "a very long line was cut for analysis"},
    Row{DiagnosticCode::no_name_found, Severity::note, "no-name-found", "names nobody"},
    Row{DiagnosticCode::owner_inferred, Severity::note, "owner-inferred",
        "names nobody; its owner is inferred"},
    Row{DiagnosticCode::date_order_ambiguous, Severity::note, "date-order-ambiguous",
        "day and month cannot be told apart"},
    Row{DiagnosticCode::file_missing, Severity::warning, "file-missing",
        "takes in a file that is not in its folder"},
    Row{DiagnosticCode::expansion_limit, Severity::warning, "expansion-limit",
        "its macros expand to more than the limit; the rest was not read"},
    Row{DiagnosticCode::impossible_period, Severity::note, "impossible-period",
        "a period ends before it starts, or lies far in the future"},
    Row{DiagnosticCode::worker_missing, Severity::error, "worker-missing",
        "the program that reads PDFs cannot be started"},
    Row{DiagnosticCode::worker_crashed, Severity::error, "worker-crashed",
        "broke the program that reads PDFs; a new one was started for the others"},
    Row{DiagnosticCode::time_limit, Severity::error, "time-limit",
        "took longer to read than is allowed"},
    Row{DiagnosticCode::pages_unread, Severity::warning, "pages-unread",
        "reading broke off; only the pages before that were read"},
    Row{DiagnosticCode::page_limit, Severity::warning, "page-limit",
        "has more pages than are read"},
    Row{DiagnosticCode::output_limit, Severity::warning, "output-limit",
        "holds more than is read of one document; the rest was left out"},
    Row{DiagnosticCode::encrypted_document, Severity::error, "encrypted-document",
        "opens with a password only; save it without one"},
    Row{DiagnosticCode::damaged_document, Severity::note, "damaged-document",
        "is damaged; what could be repaired was read"},
    Row{DiagnosticCode::no_unicode_map, Severity::warning, "no-unicode-map",
        "a font does not say which characters it prints; text may be wrong or missing"},
    Row{DiagnosticCode::scanned_pages, Severity::warning, "scanned-pages",
        "a picture without text; --ocr reads it"},
    Row{DiagnosticCode::recognised_text, Severity::note, "recognised-text",
        "text read from a picture may be wrong"},
    Row{DiagnosticCode::recognition_failed, Severity::warning, "recognition-failed",
        "the picture of a page could not be read"},
    Row{DiagnosticCode::conversion_failed, Severity::error, "conversion-failed",
        "cannot be converted for reading"},
    Row{DiagnosticCode::hidden_text, Severity::warning, "hidden-text", "hidden text"},
};

const Row& row_of(DiagnosticCode code) {
  for (const Row& row : rows) {
    if (row.code == code) return row;
  }
  throw std::invalid_argument("diagnostic code without a row");
}

}  // namespace

bool has_row(DiagnosticCode code) {
  return std::any_of(rows.begin(), rows.end(), [&](const Row& row) { return row.code == code; });
}

Severity severity_of(DiagnosticCode code) { return row_of(code).severity; }

std::string_view name_of(DiagnosticCode code) { return row_of(code).name; }

DiagnosticCode diagnostic_code(std::string_view name) {
  for (const Row& row : rows) {
    if (row.name == name) return row.code;
  }
  throw std::invalid_argument("no diagnostic is called '" + std::string(name) + "'");
}

std::string_view name_of(Severity severity) {
  switch (severity) {
    case Severity::note:
      return "note";
    case Severity::warning:
      return "warning";
    case Severity::error:
      return "error";
  }
  return "";
}

std::string sentence(const Diagnostic& diagnostic, std::string_view source) {
  const Row& row = row_of(diagnostic.code);
  std::string out(source);
  if (diagnostic.place.page != 0) out += ": page " + std::to_string(diagnostic.place.page);
  if (diagnostic.place.line != 0) out += ':' + std::to_string(diagnostic.place.line);
  if (diagnostic.place.line != 0 && diagnostic.place.column != 0) {
    out += ':' + std::to_string(diagnostic.place.column);
  }
  out += ": ";
  out += name_of(row.severity);
  out += ": ";
  out += row.sentence;
  if (!diagnostic.detail.empty()) out += ": " + diagnostic.detail;
  return out;
}

}  // namespace vitagraph
