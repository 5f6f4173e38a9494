#include "cli/command_draw.hpp"

#include <fmt/format.h>

#include <filesystem>
#include <utility>

#include "cli/graph_file.hpp"
#include "cli/numbers.hpp"
#include "cli/signals.hpp"
#include "cli/suggest.hpp"
#include "cli/terminal.hpp"
#include "extract/error.hpp"

namespace vitagraph {
namespace {

constexpr int longest_drawing_seconds = 3600;
constexpr int most_shown = 1'000'000;

std::vector<std::string> view_names() {
  std::vector<std::string> names;
  for (const View& view : views()) names.emplace_back(view.name);
  return names;
}

std::string views_described() {
  std::string out = "What to draw (default: overview):";
  for (const View& view : views()) {
    out += fmt::format("\n{}: {} ({})", view.name, view.title, view.options);
  }
  return out;
}

/// "svg", "png", "pdf" or "dot": as named, else as the output's suffix says.
std::string chosen_format(const std::string& named, const std::string& output) {
  const std::vector<std::string> known = {"svg", "png", "pdf", "dot"};
  const std::string suffix = std::filesystem::path(output).extension().string();
  const std::string format = !named.empty() || suffix.empty() ? named : suffix.substr(1);
  for (const std::string& name : known) {
    if (name == format) return format;
  }
  if (!named.empty()) {
    throw UsageError(fmt::format("--format '{}' should be {}{}", named, one_of(known),
                                 did_you_mean(named, known)));
  }
  throw UsageError(fmt::format("the suffix of --output '{}' should be {}, or --format say which",
                               output, one_of(known)));
}

}  // namespace

CommandText DrawCommand::text() const {
  return {
      "draw",
      "draw GRAPH --view NAME --output FILE [OPTIONS]",
      "Draw a picture of the graph: alumni, employers, one life and more",
      "Takes graph.jsonl and draws one view of it. Large graphs are cut down to what can be "
      "read, and the caption says what is hidden. SVG, PNG and PDF need Graphviz; DOT does "
      "not.",
      {{"vitagraph draw graph.jsonl --view overview --output overview.svg", "what the graph holds"},
       {"vitagraph draw graph.jsonl --view alumni --school \"Example University\" --output "
        "alumni.svg",
        "who studied there, and where they went"},
       {"vitagraph draw graph.jsonl --view employers --from 2015 --output moves.svg",
        "between which employers people moved since 2015"},
       {"vitagraph draw graph.jsonl --view person --person \"Ada Example\" --output - "
        "--format dot",
        "one life on a time axis, as DOT on standard output"}}};
}

std::vector<OptionRow> DrawCommand::options() {
  return {
      {"inputs", "GRAPH", "A file that 'vitagraph resolve' wrote, or - for standard input",
       &inputs_},
      {"--view", "NAME", views_described(), &view_.view},
      {"--school", "NAME", "alumni: this school, by name or id (default: the one with most)",
       &view_.school},
      {"--employer", "NAME", "employers: only moves from and to this one, by name or id",
       &view_.employer},
      {"--person", "NAME", "person, coauthors: this person, by name or id", &view_.person},
      {"--from", "YEAR", "The first year that counts", &typed_.from},
      {"--to", "YEAR", "The last year that counts", &typed_.to},
      {"--top", "N", "Draw the N most important", &typed_.top},
      {"--min-people", "N", "Hide employers and moves of fewer people", &typed_.min_people},
      {"-o,--output", "FILE", "The picture: .svg, .png, .pdf or .dot; - is standard output",
       &output_.path},
      {"--format", "NAME", "svg, png, pdf or dot, where the output's suffix does not tell",
       &typed_.format},
      {"--time-limit", "SECONDS", "How long Graphviz may take (default: 60)", &typed_.time_limit},
      {"--overwrite", "", "Replace the output if it is there", &output_.overwrite},
  };
}

/// Options that the view would not look at are refused: they were typed for something.
void DrawCommand::check_options_of(const View& view) const {
  const std::pair<std::string_view, const std::string*> typed[] = {
      {"--school", &view_.school},
      {"--employer", &view_.employer},
      {"--person", &view_.person},
      {"--from", &typed_.from},
      {"--to", &typed_.to},
      {"--top", &typed_.top},
      {"--min-people", &typed_.min_people}};
  for (const auto& [option, value] : typed) {
    if (value->empty() ||
        fmt::format("{} ", view.options).find(fmt::format("{} ", option)) != std::string::npos) {
      continue;
    }
    throw UsageError(
        fmt::format("--view {} has no {}; it looks at {}", view.name, option, view.options));
  }
}

void DrawCommand::setup() {
  if (inputs_.size() != 1) {
    throw UsageError("one graph is needed: the file that 'vitagraph resolve' wrote");
  }
  const View* view = find_view(view_.view);
  if (view == nullptr) {
    throw UsageError(fmt::format("--view '{}' should be {}{}", view_.view, one_of(view_names()),
                                 did_you_mean(view_.view, view_names())));
  }
  check_options_of(*view);
  if (output_.path.empty()) throw UsageError("--output is needed: the picture to write");
  view_.from = checked_number("--from", typed_.from, 1000, 2999, 0);
  view_.to = checked_number("--to", typed_.to, 1000, 2999, 0);
  view_.top = static_cast<std::size_t>(checked_number("--top", typed_.top, 1, most_shown, 0));
  view_.min_people =
      static_cast<std::size_t>(checked_number("--min-people", typed_.min_people, 1, most_shown, 0));
  render_.time_limit = std::chrono::seconds(
      checked_number("--time-limit", typed_.time_limit, 1, longest_drawing_seconds, 60));
  const std::string format = chosen_format(typed_.format, output_.path);
  as_dot_ = format == "dot";
  if (!as_dot_) render_.format = picture_format(format);
  render_.overwrite = output_.overwrite ? Overwrite::allow : Overwrite::no;
}

ExitCode DrawCommand::run(Terminal& terminal) {
  refuse_existing(output_.path, render_.overwrite);
  const KnowledgeGraph graph = load_graph(inputs_.front(), terminal);
  check_interrupt();
  const std::string dot = draw_view(graph, view_);
  if (as_dot_) {
    FileSink out(output_.path, render_.overwrite);
    out.write(dot);
    out.commit();
  } else {
    render_dot(dot, output_.path, render_);
  }
  if (output_.path != "-") terminal.status(fmt::format("wrote {}", output_.path));
  return ExitCode::done;
}

}  // namespace vitagraph
