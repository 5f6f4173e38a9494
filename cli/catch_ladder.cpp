#include "cli/catch_ladder.hpp"

#include <fmt/format.h>

#include <csignal>
#include <filesystem>
#include <new>

#include "cli/commands.hpp"
#include "cli/signals.hpp"
#include "extract/error.hpp"

namespace vitagraph {
namespace {

std::string help_hint(const std::vector<std::string>& arguments) {
  const bool known = !arguments.empty() && find_command(arguments.front()) != nullptr;
  return known ? fmt::format("'vitagraph {} --help' shows the options and examples",
                             arguments.front())
               : "'vitagraph --help' shows the commands";
}

std::string_view name_of_signal(int signal) {
  switch (signal) {
    case SIGINT:
      return "an interrupt from the keyboard";
    case SIGTERM:
      return "SIGTERM";
    case SIGHUP:
      return "SIGHUP";
    default:
      return "a signal";
  }
}

}  // namespace

ExitCode with_catch_ladder(const std::vector<std::string>& arguments, Terminal& terminal,
                           const std::function<ExitCode()>& action) {
  try {
    return action();
  } catch (const UsageError& error) {
    terminal.error(error.what());
    terminal.hint(help_hint(arguments));
    return ExitCode::usage;
  } catch (const ClosedPipeError&) {
    // The reader had enough (`… | head`): no failure, but the line says why the run is short.
    terminal.status("standard output was closed by its reader; stopped early");
    return ExitCode::done;
  } catch (const Interrupted& stop) {
    terminal.error(
        fmt::format("stopped by {}; no unfinished output is left", name_of_signal(stop.signal())));
  } catch (const Error& error) {
    terminal.error(error.what());
  } catch (const std::filesystem::filesystem_error& error) {
    terminal.error(fmt::format("{}: {}", error.path1().string(), error.code().message()));
  } catch (const std::bad_alloc&) {
    terminal.error("not enough memory for this run");
    terminal.hint("fewer --threads need less; or build from a part of the documents at a time");
  } catch (const std::exception& error) {
    terminal.error(fmt::format("internal error: {}", error.what()));
    terminal.hint("this is a fault of vitagraph: please report it with the command that you ran");
  }
  return ExitCode::trouble;
}

}  // namespace vitagraph
