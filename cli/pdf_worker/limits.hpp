// How much of one document is read, and how long.
#pragma once

#include <cstddef>
#include <cstdint>

namespace vitagraph {

struct Limits {
  int pages = 50;
  std::size_t glyphs = 400'000;      ///< of the whole document
  std::size_t shapes = 20'000;       ///< rules, fills and images of a page
  std::size_t links = 2'000;         ///< of a page
  double seconds = 5;                ///< of processor time, for the whole document
  std::size_t attachment = 1 << 20;  ///< bytes
  int attachments = 8;
};

/// The process ends with this when it got no more memory.
constexpr int exit_code_out_of_memory = 77;

/// Processor time of this process so far, in seconds.
double processor_seconds();

}  // namespace vitagraph
