#include "cli/ordered_parallel.hpp"

#include <atomic>
#include <chrono>
#include <stdexcept>
#include <thread>
#include <vector>

#include "tests/support/catch.hpp"

using vitagraph::ordered_parallel;
using vitagraph::OrderedWork;

namespace {

/// Squares 0 … count-1; early items take longest, so that later ones overtake them.
std::vector<int> squares(int threads, std::size_t slots, int count, int* most_in_flight = nullptr) {
  std::vector<int> items(slots), results(slots), out;
  std::atomic<int> in_flight{0};
  int most = 0;
  int given = 0;
  OrderedWork work;
  work.next = [&](std::size_t slot) {
    if (given == count) return false;
    items[slot] = given++;
    most = std::max(most, ++in_flight);
    return true;
  };
  work.work = [&](std::size_t slot) {
    if (items[slot] % 7 == 0) std::this_thread::sleep_for(std::chrono::milliseconds(2));
    results[slot] = items[slot] * items[slot];
  };
  work.consume = [&](std::size_t slot) {
    out.push_back(results[slot]);
    --in_flight;
  };
  ordered_parallel(threads, slots, work);
  if (most_in_flight != nullptr) *most_in_flight = most;
  return out;
}

}  // namespace

TEST_CASE("Results come in the order of the input, whatever the threads and slots") {
  std::vector<int> wanted;
  for (int i = 0; i < 100; ++i) wanted.push_back(i * i);
  for (const int threads : {1, 2, 4, 16}) {
    for (const std::size_t slots : {1u, 2u, 3u, 64u, 200u}) {
      CHECK(squares(threads, slots, 100) == wanted);
    }
  }
}

TEST_CASE("No more items than slots are in flight") {
  int most = 0;
  squares(4, 5, 60, &most);
  CHECK(most <= 5);
}

TEST_CASE("No items at all") { CHECK(squares(4, 8, 0).empty()); }

TEST_CASE("What the work throws arrives after the results before it") {
  for (const int threads : {1, 4}) {
    std::vector<int> items(8), out;
    int given = 0;
    OrderedWork work;
    work.next = [&](std::size_t slot) {
      items[slot] = given++;
      return true;
    };
    work.work = [&](std::size_t slot) {
      if (items[slot] == 20) throw std::runtime_error("twenty");
    };
    work.consume = [&](std::size_t slot) { out.push_back(items[slot]); };
    CHECK_THROWS_AS(ordered_parallel(threads, 8, work), std::runtime_error);
    CHECK(out.size() == 20);
  }
}

TEST_CASE("What the consumer throws ends the run") {
  for (const int threads : {1, 4}) {
    int given = 0;
    OrderedWork work;
    work.next = [&](std::size_t) { return given++ < 1000; };
    work.work = [](std::size_t) {};
    work.consume = [](std::size_t) { throw std::runtime_error("full"); };
    CHECK_THROWS_AS(ordered_parallel(threads, 8, work), std::runtime_error);
    CHECK(given <= 9);
  }
}
