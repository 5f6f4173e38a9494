// Exceptions -> one clear sentence with the next step, and an exit code.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "cli/exit_code.hpp"
#include "cli/terminal.hpp"

namespace vitagraph {

/// Runs `action`; what it throws becomes a message on `terminal` and the exit code.
/// `arguments` are what the user typed: hints name the command.
ExitCode with_catch_ladder(const std::vector<std::string>& arguments, Terminal& terminal,
                           const std::function<ExitCode()>& action);

}  // namespace vitagraph
