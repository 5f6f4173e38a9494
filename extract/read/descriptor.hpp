// An open file of the system, closed at the end of its scope.
#pragma once

#include <cstdint>
#include <string>

namespace vitagraph {

/// Owns a file descriptor; a negative one is none.
class Descriptor {
 public:
  explicit Descriptor(int value) : value_(value) {}
  ~Descriptor();
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  int get() const { return value_; }

 private:
  int value_;
};

/// Appends to `out` until the end, or until `out` holds more than `most` bytes; errno of a
/// failure, else 0.
int read_all(int descriptor, std::uint64_t most, std::string& out);

}  // namespace vitagraph
