// vitagraph help: of the program, of one command, or the man page.
#pragma once

#include "cli/command.hpp"

namespace vitagraph {

class HelpCommand : public Command {
 public:
  HelpCommand() = default;
  explicit HelpCommand(std::string topic) : topics_{std::move(topic)} {}

  CommandText text() const override;
  std::vector<OptionRow> options() override;
  void setup() override;
  ExitCode run(Terminal& terminal) override;

 private:
  std::vector<std::string> topics_;
  bool man_ = false;
};

}  // namespace vitagraph
