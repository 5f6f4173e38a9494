// vitagraph resolve: records -> one graph.
#pragma once

#include "cli/command.hpp"
#include "cli/reading_options.hpp"

namespace vitagraph {

class ResolveCommand : public Command {
 public:
  CommandText text() const override;
  std::vector<OptionRow> options() override;
  void setup() override;
  ExitCode run(Terminal& terminal) override;

 private:
  std::vector<std::string> inputs_;
  ThreadsOption threads_option_;
  MinConfidenceOption min_confidence_;
  OutputOption output_;
  std::string explain_;
  int threads_ = 1;
  Confidence least_;
};

}  // namespace vitagraph
