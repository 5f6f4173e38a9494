// Any XML as the parts of a Word package, or as an OpenDocument: nothing crashes or hangs, and
// spans lie inside the text.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "extract/extract.hpp"
#include "tests/fuzz/demand.hpp"

namespace {

using vitagraph::Document;
using vitagraph::Span;

std::uint32_t checksum(std::string_view bytes) {  // CRC-32 of zip files
  std::uint32_t out = 0xFFFFFFFFu;
  for (const char c : bytes) {
    out ^= static_cast<unsigned char>(c);
    for (int bit = 0; bit < 8; ++bit) out = out >> 1 ^ (out & 1u) * 0xEDB88320u;
  }
  return ~out;
}

void number(std::string& out, std::size_t value, int width) {
  for (int i = 0; i < width; ++i) out += static_cast<char>(value >> 8 * i & 0xFF);
}

// One file of a zip, not packed; readers that find no table of contents read from the front.
void add(std::string& zip, std::string_view path, std::string_view bytes) {
  zip += "PK\x03\x04";
  number(zip, 20, 2);
  number(zip, 0, 8);  // flags, method, time, date
  number(zip, checksum(bytes), 4);
  number(zip, bytes.size(), 4);
  number(zip, bytes.size(), 4);
  number(zip, path.size(), 2);
  number(zip, 0, 2);
  zip.append(path).append(bytes);
}

// The parts are divided by the byte FF, which no XML holds.
std::string package_of(std::string_view data) {
  static constexpr std::string_view paths[] = {"word/document.xml", "word/styles.xml",
                                               "word/numbering.xml", "word/header1.xml"};
  std::string zip;
  for (const std::string_view path : paths) {
    const auto end = data.find('\xFF');
    add(zip, path, data.substr(0, end));
    if (end == std::string_view::npos) break;
    data.remove_prefix(end + 1);
  }
  add(zip, "word/_rels/document.xml.rels",
      "<R><R Id=\"s\" Type=\"/styles\" Target=\"styles.xml\"/><R Id=\"n\" Type=\"/numbering\" "
      "Target=\"numbering.xml\"/><R Id=\"h\" Type=\"/header\" Target=\"header1.xml\"/></R>");
  return zip;
}

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
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  vitagraph::ExtractOptions options;
  options.format = "docx";
  demand_sound(vitagraph::read_document(package_of(bytes), "cv.docx", options));
  demand_sound(vitagraph::read_document(bytes, "cv.docx", options));
  options.format = "odt";
  demand_sound(vitagraph::read_document(bytes, "cv.odt", options));
  return 0;
}
