#include "extract/read/latex/lexer.hpp"

#include <string>

#include "tests/support/catch.hpp"

using namespace vitagraph::latex;

namespace {

/// "command:textbf {:{ text:x }:}"
std::string shown(std::string_view source) {
  static constexpr const char* names[] = {"end", "text", "space", "paragraph", "command", "{",
                                          "}",   "math", "cell",  "parameter", "layout"};
  std::string out;
  for (const Token& token : tokens_of(source)) {
    if (!out.empty()) out += ' ';
    out += std::string(names[static_cast<int>(token.kind)]) + ":" + std::string(token.text);
  }
  return out;
}

}  // namespace

TEST_CASE("LaTeX lexer: commands, groups, text") {
  CHECK(shown("\\textbf {a b}c") == "command:textbf {:{ text:a b }:} text:c");
  CHECK(shown("a\\&b\\\\") == "text:a command:& text:b command:\\");
  CHECK(shown("$$x$ & #1##") ==
        "math:$$ text:x math:$ space: cell:& space: parameter:1 parameter:#");
  CHECK(shown("a~b") == "text:a command:nobreakspace text:b");
}

TEST_CASE("LaTeX lexer: line ends, empty lines, comments") {
  CHECK(shown("a\n b") == "text:a space: text:b");
  CHECK(shown("a\n \n\n b") == "text:a paragraph: text:b");
  CHECK(shown("a% c {\n  b") == "text:a text:b");
  CHECK(shown("a%\n\nb") == "text:a paragraph: text:b");
  CHECK(shown("\\x\n\nb") == "command:x paragraph: text:b");
  CHECK(shown("\\x\n b") == "command:x text:b");
}

TEST_CASE("LaTeX lexer: what is read as it stands") {
  Lexer lexer(" {a%20{b}\\}#} c|d|");
  CHECK(lexer.raw_group() == "a%20{b}\\}#");
  lexer.next();
  CHECK(lexer.next().text == "c|d|");
  CHECK_FALSE(Lexer("{a").raw_group());
  CHECK_FALSE(Lexer("a}").raw_group());
  CHECK(Lexer("|a b|c").raw_delimited() == "a b");
  CHECK(Lexer("|a\nb|").raw_delimited().empty());
}

TEST_CASE("LaTeX lexer: the line of each token") {
  const Tokens tokens = tokens_of("a\nb % c\n\n\\d\n{");
  CHECK(tokens.front().line == 1);
  CHECK(tokens.back().line == 5);
}
