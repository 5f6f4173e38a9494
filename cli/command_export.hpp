// vitagraph export: a graph -> the files of another program.
#pragma once

#include "cli/command.hpp"
#include "cli/reading_options.hpp"
#include "export/exporter.hpp"

namespace vitagraph {

class ExportCommand : public Command {
 public:
  CommandText text() const override;
  std::vector<OptionRow> options() override;
  void setup() override;
  ExitCode run(Terminal& terminal) override;

 private:
  std::vector<std::string> inputs_;
  std::string format_name_;
  OutputOption output_;
  ExportOptions export_options_;
  const OutputFormat* format_ = nullptr;
};

}  // namespace vitagraph
