// Two independent steps of a decision at the same time.
#pragma once

#include <functional>
#include <future>
#include <system_error>

namespace vitagraph {

/// Runs both, `first` on a thread of its own when there are two to use. The steps must not touch
/// what the other writes: then the result is the same for every number of threads. Throws what
/// `second` throws, else what `first` throws, after both have ended.
template <typename First, typename Second>
void side_by_side(int threads, First first, Second second) {
  std::future<void> other;
  if (threads > 1) {
    try {
      other = std::async(std::launch::async, std::ref(first));
    } catch (const std::system_error&) {
      // No thread to be had: one after the other, then.
    }
  }
  if (!other.valid()) first();
  second();  // the future waits for `first` also when this throws
  if (other.valid()) other.get();
}

}  // namespace vitagraph
