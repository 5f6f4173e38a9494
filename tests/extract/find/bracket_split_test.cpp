#include "extract/find/bracket_split.hpp"

#include <string>

#include "tests/support/catch.hpp"

using namespace vitagraph;

TEST_CASE("lists are split at separators outside of brackets", "[bracket_split]") {
  struct Row {
    std::string_view text;
    std::vector<std::string> pieces;
  };
  const Row rows[] = {
      {"Weaving, Dyeing", {"Weaving", " Dyeing"}},
      {"Weaving (wool, silk), Dyeing", {"Weaving (wool, silk)", " Dyeing"}},
      {"Looms [a, (b, c), d], Mills", {"Looms [a, (b, c), d]", " Mills"}},
      {"Weaving), Dyeing", {"Weaving)", " Dyeing"}},
      {"Weaving (wool, silk", {"Weaving (wool, silk"}},
      {"a,,b", {"a", "", "b"}},
      {"", {""}},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    std::vector<std::string> pieces;
    const auto comma = [](std::string_view text, std::size_t at) {
      return text[at] == ',' ? std::size_t{1} : std::size_t{0};
    };
    for (const Span piece : split_outside_brackets(row.text, comma)) {
      pieces.emplace_back(row.text.substr(piece.begin, piece.size()));
    }
    CHECK(pieces == row.pieces);
  }
}
