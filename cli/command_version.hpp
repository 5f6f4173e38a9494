// vitagraph version, or --version.
#pragma once

#include "cli/command.hpp"

namespace vitagraph {

class VersionCommand : public Command {
 public:
  CommandText text() const override;
  std::vector<OptionRow> options() override { return {}; }
  void setup() override {}
  ExitCode run(Terminal& terminal) override;
};

}  // namespace vitagraph
