// vitagraph inspect: how one document is read.
#pragma once

#include <string>

#include "cli/command.hpp"
#include "cli/reading_options.hpp"

namespace vitagraph {

class InspectCommand : public Command {
 public:
  CommandText text() const override;
  std::vector<OptionRow> options() override;
  void setup() override;
  ExitCode run(Terminal& terminal) override;

 private:
  ReadingOptions reading_;
  MinConfidenceOption min_confidence_;
  ExtractOptions extract_options_;
  Confidence least_;
  bool json_ = false;
  std::string output_ = "-";
  std::string kind_;  ///< of the output: "text", "json", "svg", "html"
  bool overwrite_ = false;
};

}  // namespace vitagraph
