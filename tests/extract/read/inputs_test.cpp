#include "extract/read/inputs.hpp"

#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

#include "extract/extract_input.hpp"
#include "tests/support/catch.hpp"

using namespace vitagraph;
namespace fs = std::filesystem;

namespace {

// A folder of its own for each test, removed afterwards.
class Folder {
 public:
  Folder() {
    std::string name = (fs::temp_directory_path() / "vitagraph-inputs-XXXXXX").string();
    REQUIRE(mkdtemp(name.data()) != nullptr);
    path_ = name;
  }
  ~Folder() { fs::remove_all(path_); }
  std::string operator/(const std::string& name) const { return (path_ / name).string(); }
  std::string path() const { return path_.string(); }
  void write(const std::string& name, std::string_view bytes) const {
    fs::create_directories((path_ / name).parent_path());
    std::ofstream(path_ / name, std::ios::binary) << bytes;
  }
  // The listing with paths below the folder: "a.txt b.md | c.pdf: reason".
  std::string listed() const {
    const std::vector<std::string> arguments = {path()};
    const InputList list = list_inputs(arguments);
    std::string out;
    for (const InputSource& one : list.sources) out += one.source.substr(path().size() + 1) + "\n";
    for (const SkippedInput& one : list.skipped) {
      out += "- " + one.path.substr(path().size() + 1) + ": " + one.reason + "\n";
    }
    return out;
  }

 private:
  fs::path path_;
};

LoadedInput load(const std::string& path, LoadOptions options = {}) {
  const std::vector<std::string> arguments = {path};
  const InputList list = list_inputs(arguments);
  REQUIRE(list.sources.size() == 1);
  return load_input(list.sources[0], options);
}

}  // namespace

TEST_CASE("Inputs: what is named twice is listed once") {
  const Folder folder;
  folder.write("a.txt", "a");
  folder.write("b.txt", "b");
  const std::vector<std::string> arguments = {folder / "b.txt", folder.path(), folder / "./b.txt",
                                              "-"};
  const InputList list = list_inputs(arguments);
  REQUIRE(list.sources.size() == 3);
  CHECK(list.sources[0].source == folder / "b.txt");
  CHECK(list.sources[1].source == folder / "a.txt");
  CHECK(list.sources[2].source == "-");
  REQUIRE(list.skipped.size() == 2);
  CHECK(list.skipped[0].reason == "named twice");
}

TEST_CASE("Inputs: a folder gives its readable files, sorted by path as bytes") {
  const Folder folder;
  folder.write("b.txt", "b");
  folder.write("B.MD", "b");
  folder.write("sub/a.json", "{}");
  folder.write("sub.txt", "s");
  folder.write("cv.mov", "film");
  folder.write("README", "r");
  folder.write(".hidden.txt", "h");
  folder.write(".git/x.txt", "h");
  folder.write("é.txt", "e");
  CHECK(folder.listed() ==
        "B.MD\nb.txt\nsub.txt\nsub/a.json\né.txt\n"
        "- cv.mov: no reader for .mov files\n"
        "- README: its name has no suffix; name the file itself to read it\n");
}

TEST_CASE("Inputs: links make no rings and no twins") {
  const Folder folder;
  const Folder outside;
  outside.write("o.txt", "o");
  folder.write("a/x.txt", "x");
  fs::create_directory_symlink(folder.path(), folder / "a/ring");
  fs::create_directory_symlink(outside.path(), folder / "out1");
  fs::create_directory_symlink(outside.path(), folder / "out2");
  fs::create_symlink(folder / "a/x.txt", folder / "twin.txt");
  fs::create_symlink(outside / "gone.txt", folder / "gone.txt");
  CHECK(folder.listed() ==
        "a/x.txt\nout1/o.txt\n"
        "- gone.txt: a link to nowhere\n"
        "- a/ring: a link to a folder that is read already\n"
        "- out2: a link to a folder that is read already\n"
        "- twin.txt: a link to a file that is read already\n");
}

TEST_CASE("Inputs: what is named is listed in the order of the arguments") {
  const Folder folder;
  folder.write("cv.pdf", "text");
  const std::vector<std::string> arguments = {
      "-", folder / "cv.pdf", "HTTPS://user:secret@host.example/cv.md?x=1", "no-such-file"};
  const InputList list = list_inputs(arguments);
  REQUIRE(list.sources.size() == 4);
  CHECK(list.sources[0].kind == InputSource::Kind::standard_input);
  CHECK(list.sources[1].source == folder / "cv.pdf");
  CHECK(list.sources[2].kind == InputSource::Kind::address);
  CHECK(list.sources[2].source == "HTTPS://host.example/cv.md?x=1");
  CHECK(list.skipped.empty());
}

TEST_CASE("Inputs: loading, and every way in which it fails") {
  const Folder folder;
  folder.write("cv.txt", "Ada\n");
  CHECK(load(folder / "cv.txt").bytes == "Ada\n");

  struct Row {
    std::string path;
    DiagnosticCode code;
    std::string part;
  };
  folder.write("big.txt", std::string(100, 'x'));
  fs::create_symlink(folder / "loop.txt", folder / "loop.txt");
  const Row rows[] = {
      {folder / "none.txt", DiagnosticCode::unreadable, "No such file"},
      {folder / "big.txt", DiagnosticCode::too_large, "limit is 50 bytes"},
      {folder / "loop.txt", DiagnosticCode::unreadable, "symbolic links"},
      {"/dev/zero", DiagnosticCode::unreadable, "neither a file nor a pipe"},
      {"ftp://host.example/cv.txt", DiagnosticCode::unreadable, "only http and https"},
      {std::string(5000, 'a'), DiagnosticCode::unreadable, "too long"},
  };
  LoadOptions options;
  options.max_bytes = 50;
  for (const Row& row : rows) {
    INFO(row.path.substr(0, 80));
    const LoadedInput loaded = load(row.path, options);
    REQUIRE(loaded.failure.has_value());
    CHECK(loaded.failure->code == row.code);
    CHECK(loaded.failure->detail.find(row.part) != std::string::npos);
    CHECK(loaded.bytes.empty());
  }
  SECTION("a folder that may not be entered, a file that may not be read") {
    if (geteuid() == 0) return;  // root may read everything
    REQUIRE(chmod((folder / "cv.txt").c_str(), 0) == 0);
    CHECK(load(folder / "cv.txt").failure->detail.find("denied") != std::string::npos);
  }
}

TEST_CASE("Inputs: pipes are read, also those of the shell") {
  const Folder folder;
  REQUIRE(mkfifo((folder / "pipe").c_str(), 0600) == 0);
  const pid_t child = fork();
  if (child == 0) {
    std::ofstream(folder / "pipe") << "Ada\n";
    _exit(0);
  }
  CHECK(load(folder / "pipe").bytes == "Ada\n");
}

TEST_CASE("Inputs: a failed input is a record with an error") {
  const LoadedInput loaded = load("/no/such/cv.txt");
  const Record record = extract_input(loaded, {});
  CHECK(record.source == "/no/such/cv.txt");
  CHECK(record.error.find("/no/such/cv.txt") != std::string::npos);
  REQUIRE(record.diagnostics.size() == 1);
  CHECK(record.diagnostics[0].code == DiagnosticCode::unreadable);
}

TEST_CASE("Inputs: what the server said helps where the bytes do not say it") {
  LoadedInput loaded;
  loaded.source = "http://host.example/cv";
  loaded.bytes = "not json at all";
  loaded.suffix = "json";
  CHECK(extract_input(loaded, {}).format == "json-resume");
  loaded.suffix = "";
  loaded.bytes = "\xF0\xCF\xD7\xC1\xD2";
  loaded.charset = "koi8-r";
  CHECK(extract_input(loaded, {}).diagnostics.size() < 2);
  ExtractOptions options;
  options.charset = "koi8-r";
  CHECK(read_document(loaded.bytes, "x", options).text == "Повар\n");
  CHECK(read_document("Повар", "x", options).text == "Повар\n");
}
