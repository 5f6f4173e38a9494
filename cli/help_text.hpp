// Help and man page, made from the commands' own rows.
#pragma once

#include <string>

#include "cli/command.hpp"

namespace vitagraph {

/// What 'vitagraph --help' prints.
std::string overview_text();
/// What 'vitagraph NAME --help' prints.
std::string help_text(Command& command);
/// docs/vitagraph.1, in the man macros of groff_man(7).
std::string man_page();

}  // namespace vitagraph
