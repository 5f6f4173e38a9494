#include "extract/read/archive_folder.hpp"

#include "extract/extract_input.hpp"
#include "extract/read/inputs.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/docx_writer.hpp"
#include "tests/support/folder.hpp"

using namespace vitagraph;

namespace {

InputList list_of(const std::string& path) {
  const std::vector<std::string> arguments = {path};
  return list_inputs(arguments);
}

// "a.zip/cv.txt\n- a.zip/x.png: reason\n", with paths below the folder.
std::string listed(const TestFolder& folder, const std::string& name = "") {
  const InputList list = list_of(name.empty() ? folder.path() : folder / name);
  std::string out;
  for (const InputSource& one : list.sources) {
    out += one.source.substr(folder.path().size() + 1) + "\n";
  }
  for (const SkippedInput& one : list.skipped) {
    out += "- " + one.path.substr(folder.path().size() + 1) + ": " + one.reason + "\n";
  }
  return out;
}

std::string text_of(const InputSource& source) {
  const LoadedInput loaded = load_input(source, {});
  return loaded.failure ? "failed: " + loaded.failure->detail : loaded.bytes;
}

}  // namespace

TEST_CASE("Archives: told by suffix and by content") {
  for (const std::string_view path : {"a.zip", "A.ZIP", "x/a.tar.gz", "a.tgz", "a.tar"}) {
    CHECK(has_archive_suffix(path));
  }
  for (const std::string_view path : {"a.docx", "zip", "a.gz", "", "a.zip.txt"}) {
    CHECK_FALSE(has_archive_suffix(path));
  }
  CHECK(is_archive(archive_of({{"a", "1"}})));
  CHECK(is_archive(archive_of({{"a", "1"}}, ArchiveFormat::tar)));
  CHECK(is_archive(archive_of({{"a", "1"}}, ArchiveFormat::tar_gz)));
  CHECK_FALSE(is_archive("Ada Lovelace"));
}

TEST_CASE("Archives: their documents are listed as those of a folder, and read") {
  for (const ArchiveFormat format :
       {ArchiveFormat::zip, ArchiveFormat::tar, ArchiveFormat::tar_gz}) {
    const TestFolder folder;
    folder.write("b.zip", archive_of({{"z/b.txt", "Bea"},
                                      {"a.md", "# Ada"},
                                      {".hidden.txt", "x"},
                                      {"__MACOSX/a.md", "x"},
                                      {"p.png", "x"},
                                      {"more.zip", "x"}},
                                     format));
    folder.write("a.txt", "first");
    CHECK(listed(folder) ==
          "a.txt\nb.zip/a.md\nb.zip/z/b.txt\n- b.zip/p.png: no reader for .png files\n"
          "- b.zip/more.zip: an archive in an archive\n");
    const InputList list = list_of(folder.path());
    CHECK(text_of(list.sources[2]) == "Bea");
    CHECK(text_of(list.sources[1]) == "# Ada");
    CHECK(text_of(list.sources[1]) == "# Ada");  // also a second time
    CHECK(extract_input(load_input(list.sources[1], {}), {}).format == "markdown");
  }
}

TEST_CASE("Archives: named ones are read by their content") {
  const TestFolder folder;
  folder.write("cvs", archive_of({{"a.txt", "Ada"}}, ArchiveFormat::tar_gz));
  CHECK(listed(folder, "cvs") == "cvs/a.txt\n");
  folder.write("no.zip", "just text");
  CHECK(listed(folder, "no.zip") == "no.zip\n");
  CHECK(listed(folder, "none.zip") == "none.zip\n");  // load_input() tells
}

TEST_CASE("Archives: office documents are none, whatever their suffix") {
  const TestFolder folder;
  folder.write("cv.zip", docx_of({paragraph("Ada"), "", "", "", {}}));
  folder.write("cv.docx", docx_of({paragraph("Ada"), "", "", "", {}}));
  CHECK(listed(folder) == "cv.docx\ncv.zip\n");
}

TEST_CASE("Archives: what leaves them is left out with the reason") {
  const TestFolder folder;
  folder.write("a.zip", archive_of({{"../up.txt", "x"},
                                    {"/top.txt", "x"},
                                    {"link.txt", "", "/etc/passwd"},
                                    {"in.txt", "Ada"},
                                    {"in.txt", "other"}}));
  CHECK(listed(folder) ==
        "a.zip/in.txt\n- a.zip/../up.txt: its path leaves the archive\n"
        "- a.zip//top.txt: its path leaves the archive\n"
        "- a.zip/link.txt: not a regular file\n- a.zip/in.txt: its path stands twice\n");
}

TEST_CASE("Archives: damaged ones say so, and what can be read is") {
  const TestFolder folder;
  const std::string whole =
      archive_of({{"a.txt", "Ada"}, {"b.txt", std::string(9000, 'b')}}, ArchiveFormat::tar_gz);
  folder.write("a.tgz", whole.substr(0, 30));
  const InputList list = list_of(folder.path());
  CHECK(list.skipped.size() + list.sources.size() > 0);
  for (const InputSource& source : list.sources) CHECK_FALSE(text_of(source).empty());
}

TEST_CASE("Archives: files beside a document are those of the archive") {
  const TestFolder folder;
  folder.write(
      "a.zip",
      archive_of({{"cv/main.txt", "main"}, {"cv/parts/jobs.tex", "jobs"}, {"other.tex", "other"}}));
  const InputList list = list_of(folder / "a.zip");
  REQUIRE_FALSE(list.sources.empty());
  const LoadedInput loaded = load_input(list.sources[0], {});
  REQUIRE(loaded.siblings != nullptr);
  CHECK(loaded.siblings->read("parts/jobs.tex") == "jobs");
  CHECK(loaded.siblings->read("./parts/../main.txt") == std::nullopt);
  CHECK(loaded.siblings->read("../other.tex") == std::nullopt);
}
