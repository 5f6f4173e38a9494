// THE table of input formats: detection, help, docs and error texts come from its rows.
#pragma once

#include <span>
#include <string_view>

#include "extract/document.hpp"

namespace vitagraph {

/// Reads UTF-8 `bytes` into `document.text`, `lines`, `styles`, `links` and `diagnostics`.
/// `document.source` and `document.format` are already set. Never throws for bad content.
using ReadFunction = void (*)(std::string_view bytes, Document& document);
/// How sure the content alone makes us that it is this format: 0 (not at all) to 100.
/// Looks at the first few KiB only.
using RecogniseFunction = int (*)(std::string_view head);

/// How a structured source reaches the record: nullptr for formats whose text goes through the
/// engine; else fills the record by the source's own keys, with spans.
struct InputFormat {
  std::string_view name;        ///< e.g. "markdown"
  std::string_view title;       ///< e.g. "Markdown (CommonMark with tables)"
  std::string_view suffixes;    ///< space-separated, without dots: "md markdown mkd"
  RecogniseFunction recognise;  ///< nullptr: by suffix only
  ReadFunction read;
};

std::span<const InputFormat> input_formats();
/// The row with this name, or nullptr.
const InputFormat* find_input_format(std::string_view name);
/// The row that fits best: content that is sure beats the suffix, the suffix beats a hunch.
/// nullptr when the bytes are binary and no row knows them.
const InputFormat* detect_input_format(std::string_view head, std::string_view source);

}  // namespace vitagraph
