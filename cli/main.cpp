// The program, from what was typed to the exit code.
#include <string>
#include <vector>

#ifdef __GLIBC__
#include <malloc.h>
#endif

#include "cli/catch_ladder.hpp"
#include "cli/command.hpp"
#include "cli/parse.hpp"
#include "cli/signals.hpp"
#include "cli/terminal.hpp"

namespace vitagraph {
namespace {

ExitCode run(const std::vector<std::string>& arguments, Terminal& terminal) {
  const std::unique_ptr<Command> command = parse_command_line(arguments);
  terminal.set_verbosity(command->quiet, command->verbose);
  command->setup();
  return command->run(terminal);
}

/// Tells the allocator to keep what a document leaves for the next one: handing it back to the
/// system and asking for it again took a twentieth of the time.
void keep_freed_memory() {
#ifdef __GLIBC__
  constexpr int kept = 32 << 20;  // bytes
  mallopt(M_TRIM_THRESHOLD, kept);
  mallopt(M_MMAP_THRESHOLD, kept);
#endif
}

}  // namespace
}  // namespace vitagraph

int main(int count, char** values) {
  using namespace vitagraph;
  keep_freed_memory();
  const std::vector<std::string> arguments(values + 1, values + count);
  Terminal terminal;
  watch_signals();
  const ExitCode code =
      with_catch_ladder(arguments, terminal, [&] { return run(arguments, terminal); });
  return static_cast<int>(code);
}
