#include "export/render.hpp"

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include "extract/error.hpp"
#include "tests/export/temporary_folder.hpp"
#include "tests/support/catch.hpp"

namespace fs = std::filesystem;
using namespace vitagraph;

namespace {

/// A program of our own in the place of Graphviz.
std::string program(const TemporaryFolder& folder, std::string_view body) {
  const fs::path path = folder.path() / "dot";
  std::ofstream(path) << "#!/bin/sh\n" << body << "\n";
  fs::permissions(path, fs::perms::owner_all);
  return path.string();
}

std::string content_of(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

template <typename Error>
std::string message_of(const fs::path& target, const RenderOptions& options) {
  try {
    render_dot("digraph {}", target, options);
  } catch (const Error& error) {
    return error.what();
  }
  return "";
}

bool holds(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("the child gets the text and the format; what it writes is the picture") {
  const TemporaryFolder folder;
  RenderOptions options;
  options.program = program(folder, "echo \"$@\"; cat");
  render_dot("digraph {}", folder.path() / "out.svg", options);
  CHECK(content_of(folder.path() / "out.svg") == "-Tsvg\ndigraph {}");
}

TEST_CASE("no Graphviz: the sentence says how to get it") {
  const TemporaryFolder folder;
  RenderOptions options;
  options.program = (folder.path() / "no-such-program").string();
  const std::string message = message_of<NoGraphvizError>(folder.path() / "x.svg", options);
  CHECK(holds(message, "Graphviz is not installed"));
  CHECK(holds(message, "apt-get install graphviz"));
  CHECK_FALSE(fs::exists(folder.path() / "x.svg"));
}

TEST_CASE("a child that fails, or never ends, leaves nothing behind") {
  const TemporaryFolder folder;
  const fs::path target = folder.path() / "x.svg";
  RenderOptions options;
  options.program = program(folder, "echo half; echo 'Error: bad graph' >&2; exit 1");
  CHECK(message_of<OutputError>(target, options) ==
        "Graphviz could not draw the picture: Error: bad graph");

  options.program = program(folder, "echo half; exec sleep 60");
  options.time_limit = std::chrono::seconds(1);
  const auto begin = std::chrono::steady_clock::now();
  CHECK(holds(message_of<OutputError>(target, options), "took longer than 1 s"));
  CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(10));
  CHECK(std::distance(fs::directory_iterator(folder.path()), {}) == 1);  // the program itself
}

TEST_CASE("formats by suffix") {
  CHECK(picture_format(".svg") == PictureFormat::svg);
  CHECK(picture_format("png") == PictureFormat::png);
  CHECK_THROWS_AS(picture_format(".jpg"), UsageError);
}
