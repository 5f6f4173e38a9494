// vitagraph parse-references: reference strings -> their parts.
#pragma once

#include "cli/command.hpp"
#include "cli/reading_options.hpp"

namespace vitagraph {

class ParseReferencesCommand : public Command {
 public:
  CommandText text() const override;
  std::vector<OptionRow> options() override;
  void setup() override;
  ExitCode run(Terminal& terminal) override;

 private:
  std::string input_;
  OutputOption output_{"-", false};
};

}  // namespace vitagraph
