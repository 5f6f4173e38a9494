// THE table of input formats: detection, help, docs and error texts come from its rows.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "extract/document.hpp"
#include "extract/read/read_context.hpp"
#include "extract/record.hpp"

namespace vitagraph {

/// Reads `bytes` (UTF-8; of a binary format, the document as it is) into `document.text`, `lines`,
/// `styles`, `links` and `diagnostics`. `document.source` and `document.format` are already set.
/// Never throws for bad content.
using ReadFunction = void (*)(std::string_view bytes, const ReadContext& context,
                              Document& document);
/// How sure the content alone makes us that it is this format: 0 (not at all) to 100.
/// Gets the first few KiB only; of a binary format, the whole document.
using RecogniseFunction = int (*)(std::string_view head);
/// Fills the record of a structured source by the source's own keys, with spans into
/// `document.text`. Sets `record.error` when nothing could be read. Never throws for bad content.
using FillFunction = void (*)(const Document& document, Record& record);

struct InputFormat {
  std::string_view name;        ///< e.g. "markdown"
  std::string_view title;       ///< e.g. "Markdown (CommonMark with tables)"
  std::string_view suffixes;    ///< space-separated, lower case, without dots: "md markdown mkd"
  RecogniseFunction recognise;  ///< nullptr: by suffix only
  ReadFunction read;
  FillFunction fill;    ///< nullptr: the text goes through the engine
  bool binary = false;  ///< not text: neither decoded nor refused for its control characters
};

std::span<const InputFormat> input_formats();
/// The row with this name, or nullptr.
const InputFormat* find_input_format(std::string_view name);
/// The row that lists this suffix (without dot, any case), or nullptr.
const InputFormat* find_input_format_by_suffix(std::string_view suffix);
/// "text, markdown, json-resume": for error texts.
std::string names_of_input_formats();

/// The suffix of a path or address, without the dot, lower-cased; "" when there is none.
/// "a/b.tar/résumé" and "a/.hidden" have none; an address is cut at '?' and '#' first.
std::string suffix_of(std::string_view source);

/// The row that fits best: content that is sure beats the suffix, the suffix beats a hunch.
/// nullptr when the bytes are binary: see binary_kind() in recognise.hpp. Text formats only.
const InputFormat* detect_input_format(std::string_view head, std::string_view source);

/// The binary format that `bytes` are surely of, or nullptr.
const InputFormat* detect_binary_format(std::string_view bytes);

}  // namespace vitagraph
