// So many of so many.
#pragma once

#include <cstddef>

namespace vitagraph::reader_check {

struct Share {
  std::size_t found = 0;
  std::size_t of = 0;

  Share& operator+=(const Share& other) {
    found += other.found;
    of += other.of;
    return *this;
  }
  double ratio() const {
    return of == 0 ? 1.0 : static_cast<double>(found) / static_cast<double>(of);
  }
};

}  // namespace vitagraph::reader_check
