#include "cli/pdf_worker/serve.hpp"

#include <unistd.h>

#include <cerrno>
#include <string>
#include <string_view>

#include "cli/pdf_worker/document_reader.hpp"
#include "cli/pdf_worker/jail.hpp"
#include "extract/read/pdf/wire.hpp"

namespace vitagraph {
namespace {

constexpr std::uint64_t largest_document = 256u << 20;  // bytes
constexpr std::size_t enough_to_send = 48 << 10;

bool read_all(int in, char* to, std::size_t size) {
  while (size > 0) {
    const ssize_t got = ::read(in, to, size);
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) return false;
    to += got;
    size -= static_cast<std::size_t>(got);
  }
  return true;
}

bool write_all(int out, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(out, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return true;
}

bool answer(int out, std::string_view document, const PdfRequest& request) {
  Limits limits;
  limits.pages = static_cast<int>(request.max_pages);
  limits.seconds = request.max_milliseconds / 1000.0;
  limit_processor_time(limits.seconds + 2);
  const std::uint32_t number = request.document;
  std::string frames;
  bool open = true;
  const auto send = [&] {
    open = open && write_all(out, frames);
    frames.clear();
  };
  PageTaker take;
  take.font = [&](const PdfFont& font) { append_frame(frames, font, number); };
  take.page = [&](const PdfPage& page) {
    append_frame(frames, page, number);
    if (frames.size() >= enough_to_send) send();
  };
  const PdfFile rest = read_document(document, limits, take);
  append_end_frame(frames, rest, number);
  send();
  return open;
}

}  // namespace

int serve(int in, int out) {
  start_poppler();
  std::string hello;
  append_frame(hello, PdfHello{pdf_wire_magic, enter_jail()});
  if (!write_all(out, hello)) return 1;
  std::string document;
  PdfRequest request;
  while (read_all(in, reinterpret_cast<char*>(&request), sizeof request)) {
    if (request.magic != pdf_wire_magic || request.length > largest_document) return 2;
    document.resize(request.length);
    if (!read_all(in, document.data(), document.size())) return 1;
    if (!answer(out, document, request)) return 1;
  }
  return 0;
}

}  // namespace vitagraph
