// vitagraph formats: the tables of input and output formats.
#pragma once

#include "cli/command.hpp"

namespace vitagraph {

class FormatsCommand : public Command {
 public:
  CommandText text() const override;
  std::vector<OptionRow> options() override;
  void setup() override {}
  ExitCode run(Terminal& terminal) override;

 private:
  bool json_ = false;
};

}  // namespace vitagraph
