#include "cli/command_help.hpp"

#include <fmt/format.h>

#include "cli/commands.hpp"
#include "cli/help_text.hpp"
#include "cli/suggest.hpp"
#include "export/sink.hpp"
#include "extract/error.hpp"

namespace vitagraph {

CommandText HelpCommand::text() const {
  return {"help",
          "help [COMMAND] [OPTIONS]",
          "Explain the program or one command",
          "Without a command: what there is. The same as --help.",
          {{"vitagraph help build", "the options of build, with examples"},
           {"vitagraph help --man > vitagraph.1", "the man page"}}};
}

std::vector<OptionRow> HelpCommand::options() {
  return {{"topics", "COMMAND", "The command to explain", &topics_},
          {"--man", "", "Print the man page", &man_}};
}

void HelpCommand::setup() {
  std::vector<std::string> names;
  for (const CommandRow& row : commands()) names.emplace_back(row.name);
  if (topics_.size() > 1) throw UsageError("help explains one command at a time");
  if (!topics_.empty() && find_command(topics_.front()) == nullptr) {
    throw UsageError(fmt::format("there is no command '{}'{}", topics_.front(),
                                 did_you_mean(topics_.front(), names)));
  }
}

ExitCode HelpCommand::run(Terminal&) {
  FileSink out("-", Overwrite::no);
  if (man_) {
    out.write(man_page());
  } else if (topics_.empty()) {
    out.write(overview_text());
  } else {
    out.write(help_text(*find_command(topics_.front())->make()));
  }
  out.commit();
  return ExitCode::done;
}

}  // namespace vitagraph
