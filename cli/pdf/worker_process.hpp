// One running PDF worker, and the talk with it.
#pragma once

#include <sys/types.h>

#include <chrono>
#include <cstddef>
#include <string>
#include <string_view>

#include "extract/read/pdf/wire.hpp"

namespace vitagraph {

/// How the talk about one document ended.
enum class TalkEnd : std::uint8_t {
  done,
  died,      ///< the worker is gone
  late,      ///< no end within the time allowed
  nonsense,  ///< frames that cannot be meant
  flood,     ///< more than any document needs
};

struct TalkLimits {
  std::chrono::milliseconds start{10'000};     ///< until the worker says hello
  std::chrono::milliseconds document{30'000};  ///< for one document
  std::chrono::milliseconds processor{5'000};  ///< the worker's own, for one document
  std::size_t answer = 256u << 20;             ///< bytes about one document
  std::uint32_t pages = 50;
};

/// Owns the process and the socket: both end with the object. One thread at a time.
class WorkerProcess {
 public:
  /// Does not throw: see `running`.
  WorkerProcess(const std::string& program, const TalkLimits& limits);
  ~WorkerProcess();
  WorkerProcess(const WorkerProcess&) = delete;
  WorkerProcess& operator=(const WorkerProcess&) = delete;

  bool running() const { return process_ > 0; }
  /// Why it never ran; one clause.
  const std::string& trouble() const { return trouble_; }
  const PdfHello& hello() const { return hello_; }
  pid_t process() const { return process_; }

  /// After any end but `done` the worker is dead, and even then it may be: see running().
  TalkEnd read(std::string_view document, PdfFile& file);
  /// How the worker ended, as a clause: "it was ended by signal 11".
  const std::string& last_words() const { return last_words_; }
  bool ran_out_of_time() const { return ran_out_of_time_; }

  std::size_t documents() const { return documents_; }
  /// Memory that the worker holds now, in bytes; 0 = unknown.
  std::size_t memory() const;

 private:
  using Clock = std::chrono::steady_clock;

  void start(const std::string& program);
  bool await_hello();
  TalkEnd send(std::string_view bytes, Clock::time_point deadline);
  TalkEnd receive(PdfFile& file, Clock::time_point deadline);
  TalkEnd fill_buffer(Clock::time_point deadline);
  TalkEnd wait_for(short events, Clock::time_point deadline) const;
  void end();

  const TalkLimits limits_;
  pid_t process_ = -1;
  int socket_ = -1;
  PdfHello hello_;
  std::string buffer_;  ///< bytes received and not yet taken
  std::size_t documents_ = 0;
  std::string trouble_;
  std::string last_words_;
  bool ran_out_of_time_ = false;
};

}  // namespace vitagraph
