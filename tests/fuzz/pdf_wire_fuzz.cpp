// Any frames from the PDF worker -> a file or a refusal, within bounds; what is taken for a file
// is written and read back the same.
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

#include "extract/read/pdf/wire.hpp"
#include "tests/fuzz/demand.hpp"

namespace {

using vitagraph::PdfAssembler;
using vitagraph::PdfFile;
using vitagraph::PdfFrameHeader;

/// Takes frames until the end or the first nonsense; false then.
bool assemble(std::string_view bytes, PdfAssembler& assembler) {
  PdfFrameHeader header;
  while (bytes.size() >= sizeof header) {
    std::memcpy(&header, bytes.data(), sizeof header);
    bytes.remove_prefix(sizeof header);
    const std::string_view payload = bytes.substr(0, header.length);
    bytes.remove_prefix(payload.size());
    const auto verdict = assembler.take(header.kind, payload);
    if (verdict != PdfAssembler::Verdict::more) return verdict == PdfAssembler::Verdict::done;
  }
  return false;
}

std::string frames_of(const PdfFile& file) {
  std::string out;
  for (const auto& font : file.fonts) append_frame(out, font);
  for (const auto& page : file.pages) append_frame(out, page);
  append_end_frame(out, file);
  return out;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  PdfAssembler assembler;
  if (!assemble({reinterpret_cast<const char*>(data), size}, assembler)) return 0;
  const std::string frames = frames_of(assembler.file());
  PdfAssembler again;
  demand(assemble(frames, again), "frames that we wrote are nonsense to us");
  demand(frames_of(again.file()) == frames, "the file read back is another one");
  return 0;
}
