// What was typed -> a command with its options filled. The one user of CLI11.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "cli/command.hpp"

namespace vitagraph {

/// `arguments` without the program's name. `--help` and `--version` come back as the commands
/// that print them. Throws UsageError in our own words, with near names for a mistyped one.
std::unique_ptr<Command> parse_command_line(const std::vector<std::string>& arguments);

/// The command's own rows and those that every command has.
std::vector<OptionRow> all_options(Command& command);

}  // namespace vitagraph
