#include "bench/score/corpus_score.hpp"

#include <filesystem>
#include <fstream>
#include <stdexcept>

#include "bench/score/floor.hpp"
#include "bench/score/report.hpp"
#include "tests/support/catch.hpp"

using namespace vitagraph::score;
namespace fs = std::filesystem;

namespace {

void write(const fs::path& path, const std::string& text) {
  fs::create_directories(path.parent_path());
  std::ofstream(path, std::ios::binary) << text;
}

/// A folder that is removed at the end of a test.
struct Folder {
  fs::path path = fs::temp_directory_path() / "vitagraph_score_test";
  Folder() {
    fs::remove_all(path);
    write(path / "gold/ada.md.json", R"({"language": "en", "basics": {"name": "Ada Quill"}})");
    write(path / "gold/bo.txt.json", R"({"language": "sv", "basics": {"name": "Bo Dahl"}})");
    write(path / "records.jsonl",
          "{\"meta\": {\"source\": \"cv/ada.md\"}, \"basics\": {\"name\": \"Ada Quill\"}}\n\n"
          "{\"source\": \"cv/bo.pdf\", \"basics\": {\"name\": \"Wrong Person\"}}\n");
  }
  ~Folder() { fs::remove_all(path); }
};

}  // namespace

TEST_CASE("records meet their gold by the source's last component") {
  const Folder folder;
  const CorpusScore corpus =
      score_corpus({folder.path / "gold"}, folder.path / "records.jsonl", Grouping::language);
  CHECK(corpus.documents == 2);
  CHECK(corpus.absent == std::vector<std::string>{"bo.txt"});
  CHECK(corpus.groups.at("en").all_fields().f1() == 1.0);
  CHECK(corpus.groups.at("sv").all_fields().missed == 1);
  CHECK(corpus.mistakes.at("bo.txt").size() == 1);

  SECTION("the floor") {
    CHECK(below_floor({{"basics.name", .6}, {"all", .6}}, corpus.total).empty());
    CHECK(below_floor({{"basics.name", .7}}, corpus.total).size() == 1);
    write(folder.path / "floor.json", R"({"_": "a remark", "all": 0.5})");
    CHECK(read_floor(folder.path / "floor.json") == Floor{{"all", .5}});
    write(folder.path / "floor.json", R"({"all": "high"})");
    CHECK_THROWS(read_floor(folder.path / "floor.json"));
  }
  SECTION("the report") {
    CHECK(as_table(corpus).find("2 documents, 1 without a record: bo.txt") == 0);
    CHECK(as_json(corpus).find(R"({"documents":2,"absent":["bo.txt"],"all":{"precision":1.0)") ==
          0);
    CHECK(mistakes_as_text(corpus).find("== bo.txt\n   wrong basics.name") == 0);
  }
}

TEST_CASE("what cannot be read is named with its line") {
  const Folder folder;
  write(folder.path / "records.jsonl", "{\"source\": \"a.md\"}\n{broken\n");
  std::string message;
  try {
    score_corpus({folder.path / "gold"}, folder.path / "records.jsonl", Grouping::none);
  } catch (const std::runtime_error& error) {
    message = error.what();
  }
  CHECK(message.find("records.jsonl:2: byte ") != std::string::npos);
  CHECK_THROWS(score_corpus({folder.path / "none"}, folder.path / "records.jsonl", Grouping::none));
}
