// vitagraph build: documents -> everything, in one folder.
#pragma once

#include "cli/build_outputs.hpp"
#include "cli/command.hpp"
#include "cli/reading_options.hpp"

namespace vitagraph {

class BuildCommand : public Command {
 public:
  CommandText text() const override;
  std::vector<OptionRow> options() override;
  void setup() override;
  ExitCode run(Terminal& terminal) override;

 private:
  ReadingOptions reading_;
  MinConfidenceOption min_confidence_;
  ThreadsOption threads_option_;
  OutputOption output_;
  ExtractOptions extract_options_;
  BuildSettings settings_;
  int threads_ = 1;
  Confidence least_;
};

}  // namespace vitagraph
