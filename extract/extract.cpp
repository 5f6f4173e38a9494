#include "extract/extract.hpp"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <cstring>
#include <utility>

#include "extract/evidence/language.hpp"
#include "extract/find/basics.hpp"
#include "extract/find/careers.hpp"
#include "extract/find/careers/biography.hpp"
#include "extract/find/confidence/calibration.hpp"
#include "extract/find/confidence/entry_check.hpp"
#include "extract/find/confidence/judge_document.hpp"
#include "extract/find/owner.hpp"
#include "extract/find/publications.hpp"
#include "extract/find/works.hpp"
#include "extract/fnv.hpp"
#include "extract/read/formats.hpp"
#include "extract/segment/segment.hpp"

namespace vitagraph {
namespace {

// FNV-1a, 64 bits, as 16 hexadecimal digits: names the bytes, protects from nobody. Behind the
// first 64 KiB it takes eight bytes at a time: byte by byte, the pictures and fonts of a PDF took a
// tenth of all its time.
std::string hash_of(std::string_view bytes) {
  constexpr std::size_t by_bytes = 1U << 16;
  std::uint64_t hash = fnv64(bytes.substr(0, by_bytes));
  bytes.remove_prefix(std::min(by_bytes, bytes.size()));
  std::uint64_t eight = 0;
  for (; bytes.size() >= sizeof eight; bytes.remove_prefix(sizeof eight)) {
    std::memcpy(&eight, bytes.data(), sizeof eight);
    hash = std::rotl(hash ^ eight, 29) * fnv64_prime;
  }
  hash = fnv64(bytes, hash);
  std::string out(16, '0');
  for (std::size_t i = out.size(); i-- > 0; hash >>= 4) out[i] = "0123456789abcdef"[hash & 15];
  return out;
}

// The sentence that tells why the document failed as a whole, or "".
std::string failure_of(const Document& document) {
  for (const Diagnostic& diagnostic : document.diagnostics) {
    const bool fatal = severity_of(diagnostic.code) == Severity::error ||
                       diagnostic.code == DiagnosticCode::empty_document;
    if (fatal) return sentence(diagnostic, document.source);
  }
  return "";
}

/// Free text goes through the engine.
void find_everything(const Document& document, Record& record, std::vector<LeftOut>& left_out) {
  const SegmentedDocument segmented = segment(document);
  find_basics(document, segmented, record);
  find_careers(document, segmented, record);
  find_works(document, segmented, record);
  left_out = leave_out_doubtful_entries(entry_rows(document, segmented, record), record);
  find_told_careers(document, segmented, record);
  calibrate(document, segmented, record);
  record.verdict = judge_document(document, &segmented, record);
}

}  // namespace

Record extract(const Document& document, const ExtractOptions& options) {
  std::vector<LeftOut> left_out;
  return extract(document, options, left_out);
}

Record extract(const Document& document, const ExtractOptions& options,
               std::vector<LeftOut>& left_out) {
  Record record;
  record.source = document.source;
  record.format = document.format;
  record.document_date =
      document.dates_of_document.empty() ? options.as_of : document.dates_of_document.front();
  record.diagnostics = document.diagnostics;
  record.error = failure_of(document);
  if (!record.error.empty()) {
    record.verdict = verdict_of_failure(record);
    return record;
  }
  record.language = language_of(document.text);
  const InputFormat* format = find_input_format(document.format);
  if (format != nullptr && format->fill != nullptr) {
    format->fill(document, record);
    infer_owner(record);
    mark_owner(record);
    record.verdict = record.error.empty() ? judge_document(document, nullptr, record)
                                          : verdict_of_failure(record);
  } else {
    find_everything(document, record, left_out);
  }
  return record;
}

Record extract_bytes(std::string_view bytes, std::string source, const ExtractOptions& options) {
  Record record = extract(read_document(bytes, std::move(source), options), options);
  record.content_hash = hash_of(bytes);
  return record;
}

}  // namespace vitagraph
