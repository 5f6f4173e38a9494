#include "export/sink.hpp"

#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
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

std::string content_of(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

std::size_t entries_of(const fs::path& folder) {
  return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), {}));
}

void write_file(const fs::path& path, std::string_view text) {
  FileSink sink(path, Overwrite::allow);
  sink.write(text);
  sink.commit();
}

std::string message_of(const fs::path& path, Overwrite overwrite) {
  try {
    FileSink sink(path, overwrite);
    sink.write("x");
    sink.commit();
  } catch (const OutputError& error) {
    return error.what();
  }
  return "";
}

}  // namespace

TEST_CASE("a file is there only after commit") {
  const TemporaryFolder folder;
  const fs::path path = folder.path() / "graph.graphml";
  {
    FileSink sink(path, Overwrite::no);
    sink.write("half");
    CHECK_FALSE(fs::exists(path));
  }
  CHECK(entries_of(folder.path()) == 0);

  FileSink sink(path, Overwrite::no);
  sink.write("wh");
  sink.write("ole");
  sink.commit();
  CHECK(content_of(path) == "whole");
  CHECK(sink.bytes_written() == 5);
  CHECK(entries_of(folder.path()) == 1);
}

TEST_CASE("large writes pass through the buffer in order") {
  const TemporaryFolder folder;
  const fs::path path = folder.path() / "large";
  std::string expected;
  FileSink sink(path, Overwrite::no);
  for (const std::size_t size : {1u, 70'000u, 65'535u, 2u, 1'000'000u, 3u}) {
    const std::string part(size, static_cast<char>('a' + expected.size() % 26));
    sink.write(part);
    expected += part;
  }
  sink.commit();
  CHECK(content_of(path) == expected);
}

TEST_CASE("an existing file is replaced only when that is allowed") {
  const TemporaryFolder folder;
  const fs::path path = folder.path() / "graph.dot";
  write_file(path, "old");
  CHECK_THROWS_AS(FileSink(path, Overwrite::no), OutputError);
  CHECK(message_of(path, Overwrite::no) ==
        "'" + path.string() + "' exists; --overwrite replaces it");
  CHECK(content_of(path) == "old");
  write_file(path, "new");
  CHECK(content_of(path) == "new");
  CHECK(entries_of(folder.path()) == 1);
}

TEST_CASE("a failed overwrite leaves the old file") {
  const TemporaryFolder folder;
  const fs::path path = folder.path() / "graph.dot";
  write_file(path, "old");
  {
    FileSink sink(path, Overwrite::allow);
    sink.write("never committed");
  }
  CHECK(content_of(path) == "old");
  CHECK(entries_of(folder.path()) == 1);
}

TEST_CASE("messages say what is the matter and what to do") {
  const TemporaryFolder folder;
  const fs::path no_folder = folder.path() / "missing" / "x";
  CHECK(message_of(no_folder, Overwrite::no) ==
        "cannot write '" + no_folder.string() +
            "': its folder does not exist; create it first or choose another place with --output");
  CHECK(message_of(folder.path(), Overwrite::allow) ==
        "cannot write '" + folder.path().string() + "': it is a folder; name a file with --output");
  if (fs::exists("/dev/full")) {
    CHECK(message_of("/dev/full", Overwrite::no) ==
          "cannot write '/dev/full': the disk is full; free some space or choose another place "
          "with --output");
  }
}

TEST_CASE("a closed pipe has an error of its own") {
  // In a child, since it changes what standard output is.
  const pid_t child = ::fork();
  if (child == 0) {
    std::signal(SIGPIPE, SIG_IGN);
    int ends[2];
    if (::pipe(ends) != 0) ::_exit(3);
    ::close(ends[0]);
    ::dup2(ends[1], STDOUT_FILENO);
    try {
      FileSink sink("-", Overwrite::no);
      sink.write("x");
      sink.commit();
    } catch (const ClosedPipeError&) {
      ::_exit(0);
    }
    ::_exit(1);
  }
  int status = -1;
  ::waitpid(child, &status, 0);
  CHECK(WIFEXITED(status));
  CHECK(WEXITSTATUS(status) == 0);
}

TEST_CASE("a folder is there only after commit") {
  const TemporaryFolder parent;
  const fs::path path = parent.path() / "neo4j";
  {
    FolderSink sink(path, Overwrite::no);
    FileSink file = sink.file("a.csv");
    file.write("1");
    file.commit();
    CHECK_FALSE(fs::exists(path));
  }
  CHECK(entries_of(parent.path()) == 0);

  FolderSink sink(path.string() + "/", Overwrite::no);
  FileSink file = sink.file("a.csv");
  file.write("1");
  file.commit();
  sink.commit();
  CHECK(content_of(path / "a.csv") == "1");
  CHECK(entries_of(parent.path()) == 1);
}

TEST_CASE("a folder is replaced only when it is ours, or empty") {
  const TemporaryFolder parent;
  const fs::path path = parent.path() / "out";
  fs::create_directory(path);
  {
    FolderSink empty(path, Overwrite::no);
    empty.commit();
  }
  write_file(path / "precious.txt", "mine");
  CHECK_THROWS_AS(FolderSink(path, Overwrite::no), OutputError);
  CHECK_THROWS_AS(FolderSink(path, Overwrite::allow), OutputError);
  CHECK(content_of(path / "precious.txt") == "mine");

  write_file(path / manifest_name, "{" + std::string(manifest_mark) + "}");
  CHECK_THROWS_AS(FolderSink(path, Overwrite::no), OutputError);
  FolderSink ours(path, Overwrite::allow);
  FileSink file = ours.file("b.csv");
  file.write("2");
  file.commit();
  ours.commit();
  CHECK(content_of(path / "b.csv") == "2");
  CHECK_FALSE(fs::exists(path / "precious.txt"));
  CHECK(entries_of(parent.path()) == 1);
}
