// What crosses the pipe between the program and its PDF worker: frames of a kind, a length and a
// payload. Both ends are built together and run on one machine, so numbers are as the machine has
// them. The worker parses hostile files: whatever comes from it may be a lie, and is checked.
//
//   program -> worker   request: PdfRequest, then the bytes of the document
//   worker -> program   hello, once; then for each document fonts and pages in the order of the
//                       pages, a font before the first page that uses it, and one end
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "extract/read/pdf/pdf_file.hpp"

namespace vitagraph {

enum class PdfFrameKind : std::uint32_t { hello = 1, font, page, end };

struct PdfFrameHeader {
  PdfFrameKind kind = PdfFrameKind::end;
  std::uint32_t length = 0;    ///< of the payload, in bytes
  std::uint32_t document = 0;  ///< the number of the request that it answers
};

struct PdfRequest {
  std::uint32_t magic = 0;
  std::uint32_t max_pages = 0;
  std::uint64_t length = 0;            ///< of the document, in bytes
  std::uint32_t max_milliseconds = 0;  ///< of the processor's time
  std::uint32_t document = 0;          ///< its number, for the answer
};

constexpr std::uint32_t pdf_wire_magic = 0x31504756;  // "VGP1"
constexpr std::uint32_t max_pdf_frame = 64u << 20;    // bytes

/// Which walls stand around the worker; the first thing that it says.
struct PdfHello {
  std::uint32_t magic = pdf_wire_magic;
  std::uint32_t walls = 0;  ///< bits of PdfWall
};
enum class PdfWall : std::uint32_t { limits = 1, landlock = 2, seccomp = 4 };

/// Append one whole frame to `out`, as part of the answer to the request number `document`.
void append_frame(std::string& out, const PdfHello& hello);
void append_frame(std::string& out, const PdfFont& font, std::uint32_t document = 0);
void append_frame(std::string& out, const PdfPage& page, std::uint32_t document = 0);
/// All of `file` but its pages and fonts.
void append_end_frame(std::string& out, const PdfFile& file, std::uint32_t document = 0);

/// Puts a file together from frames that nobody vouches for.
class PdfAssembler {
 public:
  enum class Verdict : std::uint8_t { more, done, nonsense };

  /// After done or nonsense no more frames may come.
  Verdict take(PdfFrameKind kind, std::string_view payload);
  /// What came so far.
  PdfFile& file() { return file_; }

 private:
  PdfFile file_;
};

/// False when the payload is no hello.
bool read_hello(std::string_view payload, PdfHello& hello);

}  // namespace vitagraph
