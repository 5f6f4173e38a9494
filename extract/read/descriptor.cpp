#include "extract/read/descriptor.hpp"

#include <unistd.h>

#include <array>
#include <cerrno>

namespace vitagraph {

Descriptor::~Descriptor() {
  if (value_ >= 0) close(value_);
}

int read_all(int descriptor, std::uint64_t most, std::string& out) {
  // Not cleared: that takes longer than to read a résumé.
  std::array<char, 1 << 16> buffer;  // NOLINT(cppcoreguidelines-pro-type-member-init)
  while (out.size() <= most) {
    const ssize_t count = read(descriptor, buffer.data(), buffer.size());
    if (count == 0) return 0;
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return errno;
    out.append(buffer.data(), static_cast<std::size_t>(count));
  }
  return 0;
}

}  // namespace vitagraph
