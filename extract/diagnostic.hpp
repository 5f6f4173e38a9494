// What went wrong, or looks odd, in one document: typed data first, a sentence last.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace vitagraph {

enum class Severity : std::uint8_t { note, warning, error };

/// Every kind of trouble that reading or extracting one document can report. A new kind is a new
/// row of the table in diagnostic.cpp (severity, code name), never a free text.
enum class DiagnosticCode : std::uint8_t {
  undecodable_bytes,     ///< bytes that the encoding does not allow, replaced by U+FFFD
  encoding_guessed,      ///< no mark, not UTF-8: the encoding is a guess
  invalid_json,          ///< not JSON from here on
  invalid_markup,        ///< BibTeX, YAML, XML or HTML that its format does not allow, read on
  wrong_type,            ///< a key whose value has another type than the format says
  unread_key,            ///< a key that the format does not know: kept out, named
  nesting_too_deep,      ///< structure below the limit was not read
  too_large,             ///< the document is over the size limit
  empty_document,        ///< no text at all
  binary_document,       ///< not text, and no format we know
  unsupported_format,    ///< recognised, but no reader is built for it
  unreadable,            ///< the operating system or the server refused it
  line_too_long,         ///< a line cut for analysis (the text keeps it)
  no_name_found,         ///< nobody is named
  owner_inferred,        ///< the owner is the common author of the papers
  date_order_ambiguous,  ///< day and month cannot be told apart
  file_missing,          ///< a file that the document takes in is not in its folder
  expansion_limit,       ///< macros expand to more than any résumé needs: cut
  impossible_period,     ///< an end before its start, or a date in the far future
  worker_missing,        ///< the program that reads PDFs is not installed or does not start
  worker_crashed,        ///< the document broke the program that reads PDFs
  time_limit,            ///< reading took longer than is allowed
  pages_unread,          ///< reading broke off: the pages before that were kept
  page_limit,            ///< more pages than are read
  output_limit,          ///< more glyphs, lines or pictures than are read
  encrypted_document,    ///< opens with a password only
  damaged_document,      ///< repaired as far as possible
  no_unicode_map,        ///< a font does not say which characters its glyphs are
  scanned_pages,         ///< a picture of a page, without text
  recognised_text,       ///< text by optical character recognition
  recognition_failed,    ///< asked for, and not possible
  conversion_failed,     ///< a format that is read by way of another program, which failed
  hidden_text,           ///< text that a reader of the page does not see
};

/// Where: line and column count from 1, in the document as it was given (column in characters);
/// page counts from 1. Zero means unknown.
struct Place {
  std::uint32_t line = 0;
  std::uint32_t column = 0;
  std::uint32_t page = 0;
  friend bool operator==(const Place&, const Place&) = default;
};

struct Diagnostic {
  DiagnosticCode code = DiagnosticCode::unreadable;
  Place place;
  std::string detail;  ///< what exactly, e.g. the key or the bytes; UTF-8, no newline

  friend bool operator==(const Diagnostic&, const Diagnostic&) = default;
};
using Diagnostics = std::vector<Diagnostic>;

Severity severity_of(DiagnosticCode code);
/// Whether there is such a code at all: for numbers that came from another process.
bool has_row(DiagnosticCode code);
/// The code's stable name in JSON, e.g. "undecodable-bytes".
std::string_view name_of(DiagnosticCode code);
/// The code with this name; throws std::invalid_argument when there is none.
DiagnosticCode diagnostic_code(std::string_view name);
std::string_view name_of(Severity severity);
/// "resume.json:3:14: warning: …" — one sentence, without a newline. `source` as the user typed it.
std::string sentence(const Diagnostic& diagnostic, std::string_view source);

}  // namespace vitagraph
