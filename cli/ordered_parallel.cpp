#include "cli/ordered_parallel.hpp"

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace vitagraph {
namespace {

/// The slots between the calling thread and the workers.
class Ring {
 public:
  Ring(std::size_t slots, const std::function<void(std::size_t)>& work)
      : work_(work), done_(slots, 0), failures_(slots) {}

  void hand_out(std::size_t slot) {
    {
      const std::lock_guard lock(mutex_);
      done_[slot] = 0;
      failures_[slot] = nullptr;
      waiting_.push_back(slot);
    }
    work_arrived_.notify_one();
  }

  /// Waits until the slot is done; throws what its work threw.
  void wait_for(std::size_t slot) {
    std::unique_lock lock(mutex_);
    slot_done_.wait(lock, [&] { return done_[slot] != 0; });
    if (failures_[slot]) std::rethrow_exception(failures_[slot]);
  }

  void close() {
    {
      const std::lock_guard lock(mutex_);
      closed_ = true;
      waiting_.clear();
    }
    work_arrived_.notify_all();
  }

  void run_worker() {
    std::unique_lock lock(mutex_);
    while (true) {
      work_arrived_.wait(lock, [&] { return closed_ || !waiting_.empty(); });
      if (waiting_.empty()) return;
      const std::size_t slot = waiting_.front();
      waiting_.pop_front();
      lock.unlock();
      std::exception_ptr failure = attempt(slot);
      lock.lock();
      failures_[slot] = std::move(failure);
      done_[slot] = 1;
      slot_done_.notify_one();
    }
  }

 private:
  std::exception_ptr attempt(std::size_t slot) const {
    try {
      work_(slot);
      return nullptr;
    } catch (...) {
      return std::current_exception();
    }
  }

  const std::function<void(std::size_t)>& work_;
  std::mutex mutex_;
  std::condition_variable work_arrived_;
  std::condition_variable slot_done_;
  std::deque<std::size_t> waiting_;
  std::vector<std::uint8_t> done_;
  std::vector<std::exception_ptr> failures_;
  bool closed_ = false;
};

/// Threads that end when this goes out of scope, also by an exception.
class Workers {
 public:
  Workers(int count, Ring& ring) : ring_(ring) {
    try {
      for (int i = 0; i < count; ++i) threads_.emplace_back([&ring] { ring.run_worker(); });
    } catch (...) {
      // Fewer threads than asked for will do; none at all will not.
      if (threads_.empty()) throw;
    }
  }
  Workers(const Workers&) = delete;
  Workers& operator=(const Workers&) = delete;
  ~Workers() {
    ring_.close();
    for (std::thread& thread : threads_) thread.join();
  }

 private:
  Ring& ring_;
  std::vector<std::thread> threads_;
};

void run_on_this_thread(const OrderedWork& work) {
  while (work.next(0)) {
    work.work(0);
    work.consume(0);
  }
}

}  // namespace

void ordered_parallel(int threads, std::size_t slots, const OrderedWork& work) {
  if (threads <= 1 || slots <= 1) {
    run_on_this_thread(work);
    return;
  }
  Ring ring(slots, work.work);
  const Workers workers(threads, ring);
  std::size_t filled = 0;    // items handed out so far
  std::size_t consumed = 0;  // results taken so far
  bool more = true;
  while (more || consumed < filled) {
    while (more && filled - consumed < slots) {
      more = work.next(filled % slots);
      if (more) ring.hand_out(filled++ % slots);
    }
    if (consumed == filled) break;
    ring.wait_for(consumed % slots);
    work.consume(consumed++ % slots);
  }
}

}  // namespace vitagraph
