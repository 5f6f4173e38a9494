#include "cli/line_reader.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <system_error>

#include "cli/patient_read.hpp"
#include "extract/error.hpp"

namespace vitagraph {
namespace {

constexpr std::size_t buffer_size = 1u << 20;

std::string reason() {
  if (errno == EISDIR) return "it is a folder; name the file in it";
  return std::generic_category().message(errno);
}

}  // namespace

LineReader::LineReader(const std::string& path)
    : name_(path == "-" ? "<stdin>" : path),
      descriptor_(path == "-" ? STDIN_FILENO : open(path.c_str(), O_RDONLY | O_CLOEXEC)),
      buffer_(std::make_unique<char[]>(buffer_size)) {
  if (descriptor_ < 0) throw InputError(fmt::format("{}: cannot be read: {}", name_, reason()));
}

LineReader::~LineReader() {
  if (descriptor_ != STDIN_FILENO) close(descriptor_);
}

bool LineReader::fill() {
  begin_ = end_ = 0;
  const std::ptrdiff_t got = patient_read(descriptor_, buffer_.get(), buffer_size);
  if (got < 0) throw InputError(fmt::format("{}: cannot be read: {}", name_, reason()));
  end_ = static_cast<std::size_t>(got);
  return got > 0;
}

bool LineReader::next(std::string& line) {
  line.clear();
  bool any = false;
  while (begin_ < end_ || fill()) {
    any = true;
    const char* start = buffer_.get() + begin_;
    const void* newline = std::memchr(start, '\n', end_ - begin_);
    if (newline != nullptr) {
      const auto length = static_cast<std::size_t>(static_cast<const char*>(newline) - start);
      line.append(start, length);
      begin_ += length + 1;
      break;
    }
    line.append(start, end_ - begin_);
    begin_ = end_;
  }
  if (any) ++number_;
  return any;
}

}  // namespace vitagraph
