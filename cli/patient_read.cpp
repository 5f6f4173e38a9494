#include "cli/patient_read.hpp"

#include <poll.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <system_error>

#include "cli/signals.hpp"
#include "extract/error.hpp"

namespace vitagraph {
namespace {

constexpr int look_up_every_ms = 250;
constexpr std::size_t piece = std::size_t{1} << 16;

}  // namespace

std::ptrdiff_t patient_read(int descriptor, char* buffer, std::size_t size) {
  while (true) {
    check_interrupt();
    pollfd ready{descriptor, POLLIN, 0};
    if (poll(&ready, 1, look_up_every_ms) <= 0) continue;
    const ssize_t got = read(descriptor, buffer, size);
    if (got >= 0 || (errno != EINTR && errno != EAGAIN)) return got;
  }
}

std::string read_standard_input(std::uint64_t most) {
  std::string bytes;
  while (bytes.size() <= most) {
    const std::size_t begin = bytes.size();
    bytes.resize(begin + piece);
    const std::ptrdiff_t got = patient_read(STDIN_FILENO, bytes.data() + begin, piece);
    bytes.resize(begin + static_cast<std::size_t>(std::max<std::ptrdiff_t>(got, 0)));
    if (got < 0) {
      throw InputError("standard input cannot be read: " + std::generic_category().message(errno));
    }
    if (got == 0) break;
  }
  return bytes;
}

}  // namespace vitagraph
