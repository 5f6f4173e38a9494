#include "cli/parse.hpp"

#include <set>

#include "cli/command_extract.hpp"
#include "cli/commands.hpp"
#include "extract/error.hpp"
#include "tests/support/catch.hpp"

using namespace vitagraph;

namespace {

std::string complaint(const std::vector<std::string>& arguments) {
  try {
    parse_command_line(arguments)->setup();
    return "";
  } catch (const UsageError& error) {
    return error.what();
  }
}

}  // namespace

TEST_CASE("Good command lines are set up without complaint and without opening anything") {
  const std::vector<std::vector<std::string>> lines = {
      {"extract", "no/such/file"},
      {"extract", "-"},
      {"extract", "a", "b", "--threads", "3", "--as-of", "2024-05"},
      {"extract", "--threads=3", "a"},
      {"extract", "--as-of", "2024-02-29", "a", "--as-of", "2023"},
      {"extract", "--", "--file-with-dashes"},
      {"extract", "-q", "-j1", "a"},
  };
  for (const auto& line : lines) {
    INFO(line.back());
    CHECK(complaint(line).empty());
  }
}

TEST_CASE("Bad command lines get one sentence that names what is wrong") {
  struct Row {
    std::vector<std::string> arguments;
    std::string part;
  };
  const std::vector<Row> rows = {
      {{}, "a command is needed"},
      {{"buidl"}, "no command 'buidl'"},
      {{"--quiet", "extract"}, "options stand after the command"},
      {{"extract"}, "an input is needed"},
      {{"extract", "-", "-"}, "only once"},
      {{"extract", "a", "--threads", "0"}, "from 1 to 256"},
      {{"extract", "a", "--threads", "four"}, "from 1 to 256"},
      {{"extract", "a", "--threads"}, "--threads needs a value"},
      {{"extract", "a", "--thread", "4"}, "did you mean '--threads'?"},
      {{"extract", "a", "--as-of", "yesterday"}, "is not a date"},
      {{"extract", "a", "--as-of", "2023-02-29"}, "is not a date"},
      {{"extract", "a", "--format", "txt"}, "should be one of"},
      {{"help", "nothing"}, "no command 'nothing'"},
  };
  for (const Row& row : rows) {
    INFO(row.part);
    CHECK(complaint(row.arguments).find(row.part) != std::string::npos);
  }
}

TEST_CASE("Every command is described: summary, examples that name it, options with help") {
  for (const CommandRow& row : commands()) {
    const auto command = row.make();
    const CommandText text = command->text();
    INFO(text.name);
    CHECK(text.name == row.name);
    CHECK(!text.summary.empty());
    CHECK(text.summary.back() != '.');
    for (const Example& example : text.examples) {
      CHECK(example.command.find("vitagraph " + std::string(row.name)) != std::string::npos);
    }
    std::set<std::string> names;
    for (const OptionRow& option : all_options(*command)) {
      CHECK(!option.help.empty());
      CHECK(names.insert(option.names).second);
    }
  }
}
