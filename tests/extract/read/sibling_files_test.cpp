#include "extract/read/sibling_files.hpp"

#include <sys/stat.h>

#include <vector>

#include "extract/extract_input.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/folder.hpp"

using namespace vitagraph;

namespace {

// What the document cv/main.tex gets for a path; "-" = nothing.
std::string read_beside(const TestFolder& folder, std::string_view path) {
  return folder_of_file(folder / "cv/main.tex")->read(path).value_or("-");
}

}  // namespace

TEST_CASE("Sibling files: paths that stay below, by their words") {
  for (const std::string_view path : {"a.tex", "parts/a.tex", "./a.tex", "..a", "a..", "a/./b"}) {
    INFO(path);
    CHECK(stays_below(path));
  }
  for (const std::string_view path :
       {"", "/etc/passwd", "..", "../a", "a/..", "a/../b", "a/../../b", "//a"}) {
    INFO(path);
    CHECK_FALSE(stays_below(path));
  }
  CHECK_FALSE(stays_below(std::string_view("a\0b", 3)));
}

TEST_CASE("Sibling files: files of the document's folder and below it") {
  const TestFolder folder;
  folder.write("cv/main.tex", "main");
  folder.write("cv/parts/jobs.tex", "jobs");
  folder.write("other.tex", "other");
  CHECK(read_beside(folder, "parts/jobs.tex") == "jobs");
  CHECK(read_beside(folder, "./main.tex") == "main");
  CHECK(read_beside(folder, "../other.tex") == "-");
  CHECK(read_beside(folder, folder / "cv/main.tex") == "-");
  CHECK(read_beside(folder, "parts") == "-");  // a folder
  CHECK(read_beside(folder, "none.tex") == "-");
}

TEST_CASE("Sibling files: links are followed within the folder only") {
  const TestFolder folder;
  folder.write("cv/real.tex", "real");
  folder.write("cv2/secret.tex", "secret");
  folder.link("real.tex", "cv/inside.tex");
  folder.link("../cv2/secret.tex", "cv/outside.tex");
  folder.link("../cv2", "cv/door");
  folder.link("ring.tex", "cv/ring.tex");
  CHECK(read_beside(folder, "inside.tex") == "real");
  CHECK(read_beside(folder, "outside.tex") == "-");
  CHECK(read_beside(folder, "door/secret.tex") == "-");
  CHECK(read_beside(folder, "ring.tex") == "-");
}

TEST_CASE("Sibling files: pipes and files that are too large give nothing") {
  const TestFolder folder;
  folder.write("cv/large.bib", std::string(most_sibling_bytes + 1, 'x'));
  folder.write("cv/fits.bib", std::string(most_sibling_bytes, 'x'));
  REQUIRE(mkfifo((folder / "cv/pipe.tex").c_str(), 0600) == 0);
  CHECK(read_beside(folder, "large.bib") == "-");
  CHECK(read_beside(folder, "fits.bib").size() == most_sibling_bytes);
  CHECK(read_beside(folder, "pipe.tex") == "-");
}

TEST_CASE("Sibling files: a loaded file has them, by every kind of path") {
  const TestFolder folder;
  folder.write("cv.txt", "cv");
  folder.write("b.txt", "b");
  const std::vector<std::string> arguments = {folder / "cv.txt"};
  const LoadedInput loaded = load_input(list_inputs(arguments).sources.at(0), {});
  const ExtractOptions options = options_for(loaded, {});
  REQUIRE(options.context.siblings != nullptr);
  CHECK(options.context.siblings->read("b.txt") == "b");
  CHECK(folder_of_file("cv.txt")->read("../" + folder.path()) == std::nullopt);
}
