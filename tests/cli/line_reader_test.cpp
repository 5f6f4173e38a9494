#include "cli/line_reader.hpp"

#include <filesystem>
#include <fstream>
#include <vector>

#include "extract/error.hpp"
#include "tests/support/catch.hpp"

using namespace vitagraph;

namespace {

std::vector<std::string> lines_of(const std::string& text) {
  const auto path = std::filesystem::temp_directory_path() / "vitagraph-line-reader-test";
  std::ofstream(path, std::ios::binary) << text;
  std::vector<std::string> lines;
  {
    LineReader reader(path.string());
    for (std::string line; reader.next(line);) lines.push_back(line);
    CHECK(reader.number() == lines.size());
  }
  std::filesystem::remove(path);
  return lines;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("Lines, with and without a newline at the end") {
  CHECK(lines_of("") == Lines{});
  CHECK(lines_of("a\n") == Lines{"a"});
  CHECK(lines_of("a\nb") == Lines{"a", "b"});
  CHECK(lines_of("\n\n") == Lines{"", ""});
}

TEST_CASE("Lines that are longer than the buffer") {
  const std::string longest(3'000'000, 'x');
  CHECK(lines_of(longest + "\ny\n" + longest) == Lines{longest, "y", longest});
}

TEST_CASE("What cannot be read is said with its name") {
  CHECK_THROWS_AS(LineReader("no/such/file"), InputError);
  CHECK_THROWS_AS(
      [] {
        std::string line;
        LineReader("/").next(line);
      }(),
      InputError);
}
