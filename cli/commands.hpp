// THE table of commands.
#pragma once

#include <memory>
#include <span>
#include <string_view>

#include "cli/command.hpp"

namespace vitagraph {

struct CommandRow {
  std::string_view name;
  std::unique_ptr<Command> (*make)();
};

std::span<const CommandRow> commands();
/// nullptr when there is none of this name.
const CommandRow* find_command(std::string_view name);

}  // namespace vitagraph
