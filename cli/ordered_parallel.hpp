// Work on many threads, results in the order of the input, memory bounded.
#pragma once

#include <cstddef>
#include <functional>

namespace vitagraph {

/// A pipeline over a ring of `slots` places that the caller owns (one item and one result each):
///   next(slot)     fills the item of the slot; false = no more. Calling thread.
///   work(slot)     makes the result from the item. Any of `threads` threads, several at once.
///   consume(slot)  takes the result, strictly in the order of next(). Calling thread.
/// A slot is filled again only after consume() returned for it, so that at most `slots` items and
/// results exist at any time. With one thread everything runs on the calling thread.
struct OrderedWork {
  std::function<bool(std::size_t slot)> next;
  std::function<void(std::size_t slot)> work;
  std::function<void(std::size_t slot)> consume;
};

/// Returns when next() said no and everything was consumed. What any of the three throws ends
/// the run (work() in the order of its item) and is thrown on, after all threads have ended.
void ordered_parallel(int threads, std::size_t slots, const OrderedWork& work);

}  // namespace vitagraph
