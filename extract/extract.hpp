// The whole of this stage: bytes of one document -> Record. Pure: no clock, no environment, no
// global state that changes; safe to call from many threads at once.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "extract/date.hpp"
#include "extract/document.hpp"
#include "extract/leave_out.hpp"
#include "extract/read/read_context.hpp"
#include "extract/record.hpp"

namespace vitagraph {

struct ExtractOptions {
  std::string encoding;  ///< IANA name that overrides recognition; "" = recognise
  std::string charset;   ///< what the server says: taken where the bytes are not UTF-8
  std::string suffix;    ///< stands for the source's suffix in recognition; "" = its own
  std::string format;    ///< name of a row of the table of formats; "" = recognise
  PartialDate as_of;     ///< what "present" means when the document has no date of its own
  ReadContext context;   ///< what readers may use beside the bytes
  std::uint64_t max_bytes = 64u << 20;  ///< larger documents are refused with a diagnostic
};

/// Recognises the format of `bytes` (by content first, then by the suffix of `source`) and reads
/// it. Never throws for what the document holds: see Document::diagnostics.
Document read_document(std::string_view bytes, std::string source, const ExtractOptions& options);

/// Finds everything in a document that was read.
Record extract(const Document& document, const ExtractOptions& options);

/// As above; `left_out` becomes the facts of what looked like jobs and degrees and was taken for
/// none (extract/find/confidence/entry_check.hpp).
Record extract(const Document& document, const ExtractOptions& options,
               std::vector<LeftOut>& left_out);

/// read_document, then extract; fills content_hash. A document that cannot be read gives a
/// record with `error`.
Record extract_bytes(std::string_view bytes, std::string source, const ExtractOptions& options);

}  // namespace vitagraph
