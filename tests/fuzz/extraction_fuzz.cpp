// Any bytes -> document -> record -> JSON line -> record: nothing crashes or hangs, spans lie
// inside the text, and the line read back is the record that was written.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "extract/extract.hpp"
#include "extract/record_json.hpp"
#include "tests/fuzz/demand.hpp"

namespace {

using vitagraph::Document;
using vitagraph::ExtractOptions;
using vitagraph::Record;
using vitagraph::Span;

/// The first byte chooses the name of the document, so that each reader is reached by its suffix.
constexpr std::string_view source_names[] = {
    "resume.txt", "resume.md",   "resume.json", "resume",      "resume.markdown", "-",
    "resume.bib", "resume.html", "resume.tex",  "resume.yaml", "resume.xml",
};

void demand_inside(Span span, const Document& document) {
  demand(span.begin <= span.end, "a span ends before it begins");
  demand(span.end <= document.text.size(), "a span lies outside the text");
}

void demand_sound(const Document& document) {
  for (const auto& line : document.lines) {
    demand_inside(line.span, document);
    demand(document.text_of(line).find('\n') == std::string_view::npos, "a line holds a newline");
  }
  for (const auto& run : document.styles) demand_inside(run.span, document);
  for (const auto& link : document.links) demand_inside(link.span, document);
  for (const auto& hint : document.hints) demand_inside(hint.span, document);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const std::string_view bytes(reinterpret_cast<const char*>(data) + 1, size - 1);
  const std::string source(source_names[data[0] % std::size(source_names)]);
  const ExtractOptions options;

  const Document document = vitagraph::read_document(bytes, source, options);
  demand_sound(document);
  const Record record = vitagraph::extract_bytes(bytes, source, options);
  for (const auto& work : record.work) demand_inside(work.employer.evidence.span, document);
  const std::string line = vitagraph::to_json_line(record);
  demand(line.find('\n') == std::string::npos, "a record's line holds a newline");
  demand(vitagraph::record_from_json(line) == record, "the record read back is another one");
  demand(vitagraph::to_json_line(vitagraph::extract_bytes(bytes, source, options)) == line,
         "the same bytes gave another record");
  return 0;
}
