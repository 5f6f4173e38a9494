// Ending on request: SIGINT, SIGTERM and SIGHUP stop the run between two documents or two files,
// so that temporaries are removed; a second signal ends it at once. SIGPIPE and SIGXFSZ are
// ignored: a closed pipe and a full allowance show as failed writes.
#pragma once

#include <exception>
#include <string>

namespace vitagraph {

/// Thrown by check_interrupt() in the thread that asks. Not an Error: nothing went wrong.
class Interrupted : public std::exception {
 public:
  explicit Interrupted(int signal) : signal_(signal) {}
  const char* what() const noexcept override { return "interrupted"; }
  int signal() const { return signal_; }

 private:
  int signal_;
};

/// Installs the handlers. Call once, before threads start.
void watch_signals();
/// Did a signal come? Cheap; safe from any thread.
bool interrupt_requested();
/// Throws Interrupted when a signal came. Cheap; safe from any thread.
void check_interrupt();

}  // namespace vitagraph
