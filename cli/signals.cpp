#include "cli/signals.hpp"

#include <csignal>

namespace vitagraph {
namespace {

volatile std::sig_atomic_t caught_signal = 0;

void remember(int signal) { caught_signal = signal; }

}  // namespace

void watch_signals() {
  struct sigaction action = {};
  action.sa_handler = remember;
  action.sa_flags = static_cast<int>(SA_RESETHAND);  // the second one ends the program at once
  sigemptyset(&action.sa_mask);
  for (const int signal : {SIGINT, SIGTERM, SIGHUP}) sigaction(signal, &action, nullptr);
  action.sa_handler = SIG_IGN;
  action.sa_flags = 0;
  // A closed pipe and a file over the size limit show as failed writes (EPIPE, EFBIG).
  for (const int signal : {SIGPIPE, SIGXFSZ}) sigaction(signal, &action, nullptr);
}

bool interrupt_requested() { return caught_signal != 0; }

void check_interrupt() {
  if (caught_signal != 0) throw Interrupted(caught_signal);
}

}  // namespace vitagraph
