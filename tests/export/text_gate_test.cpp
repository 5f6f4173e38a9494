#include "export/text_gate.hpp"

#include <string>

#include "tests/support/catch.hpp"

using vitagraph::TextGate;

namespace {

struct Row {
  std::string in;
  std::string out;
  std::size_t dropped;
};

}  // namespace

TEST_CASE("the gate drops what readers of XML refuse, and counts it") {
  const Row rows[] = {
      {"", "", 0},
      {"plain text", "plain text", 0},
      {"tab\tnewline\nreturn\r", "tab\tnewline\nreturn\r", 0},
      {"é 北京 😀 \u202Eright to left", "é 北京 😀 \u202Eright to left", 0},
      {std::string("nul\0!", 5), "nul!", 1},
      {"bell\x07 escape\x1B delete\x7F", "bell escape delete", 3},
      {"c1 \xC2\x85\xC2\x9F.", "c1 .", 2},
      {"nbsp stays \xC2\xA0.", "nbsp stays \xC2\xA0.", 0},
      {"\xEF\xBF\xBE\xEF\xBF\xBF.", ".", 2},
      {"a surrogate \xED\xA0\x80.", "a surrogate .", 1},
      {"Latin-1 \xE9.", "Latin-1 \xEF\xBF\xBD.", 1},
      {"overlong \xC0\xAF", "overlong \xEF\xBF\xBD\xEF\xBF\xBD", 2},
      {"beyond \xF4\x90\x80\x80", "beyond \xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD", 4},
      {"cut \xE5\x8C", "cut \xEF\xBF\xBD\xEF\xBF\xBD", 2},
  };
  for (const Row& row : rows) {
    INFO(row.in);
    TextGate gate;
    CHECK(gate.pass(row.in) == row.out);
    CHECK(gate.dropped() == row.dropped);
  }
}

TEST_CASE("one line: breaks and tabs are blanks") {
  TextGate gate;
  CHECK(gate.pass_on_one_line("a\r\nb\nc\rd\te") == "a b c d e");
  CHECK(gate.pass_on_one_line("no break") == "no break");
  CHECK(gate.pass_on_one_line("\x01x\n") == "x ");
  CHECK(gate.dropped() == 1);
}
