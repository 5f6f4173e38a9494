// vitagraph draw: a graph -> one picture.
#pragma once

#include <optional>

#include "cli/command.hpp"
#include "cli/reading_options.hpp"
#include "export/draw.hpp"
#include "export/render.hpp"

namespace vitagraph {

class DrawCommand : public Command {
 public:
  CommandText text() const override;
  std::vector<OptionRow> options() override;
  void setup() override;
  ExitCode run(Terminal& terminal) override;

 private:
  void check_options_of(const View& view) const;

  /// As typed; setup() puts them into `view_`.
  struct Typed {
    std::string from, to, top, min_people, format, time_limit;
  };

  std::vector<std::string> inputs_;
  OutputOption output_;
  Typed typed_;
  ViewOptions view_;
  RenderOptions render_;
  bool as_dot_ = false;
};

}  // namespace vitagraph
