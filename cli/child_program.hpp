// Other programs as children: bytes in, bytes out, within limits of time and memory.
#pragma once

#include <chrono>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace vitagraph {

struct ChildLimits {
  std::chrono::seconds time{120};             ///< by the clock; the processor's time likewise
  std::size_t output = 128u << 20;            ///< bytes
  std::size_t memory = std::size_t{2} << 30;  ///< bytes of addresses
};

struct ChildResult {
  std::string output;
  std::string trouble;  ///< a clause, e.g. "is not installed"; empty when it went well
};

/// Runs `arguments` (the program first, found in PATH unless it is a path) with `input` as its
/// standard input. It is killed when it oversteps the limits. Never throws for what it does; safe
/// to call from many threads.
ChildResult run_child(const std::vector<std::string>& arguments, std::string_view input,
                      const ChildLimits& limits = {});

}  // namespace vitagraph
