// DOT -> SVG or PNG by Graphviz, run as a process of its own with a time limit.
#pragma once

#include <chrono>
#include <filesystem>
#include <string>
#include <string_view>

#include "export/sink.hpp"

namespace vitagraph {

enum class PictureFormat { svg, png, pdf };

struct RenderOptions {
  PictureFormat format = PictureFormat::svg;
  Overwrite overwrite = Overwrite::no;
  std::chrono::seconds time_limit{60};
  std::string program = "dot";  ///< found by PATH; picks the layout that the DOT text names
};

/// Graphviz is not there. The sentence says how to get it.
class NoGraphvizError : public OutputError {
  using OutputError::OutputError;
};

/// Draws `dot` into `target` ("-" = standard output), whole or not at all. Throws NoGraphvizError;
/// OutputError when Graphviz fails, takes longer than the limit, or the target cannot be written.
void render_dot(std::string_view dot, const std::filesystem::path& target,
                const RenderOptions& options);

/// The format for this suffix (".svg", "png"); throws UsageError for others.
PictureFormat picture_format(std::string_view suffix);

}  // namespace vitagraph
