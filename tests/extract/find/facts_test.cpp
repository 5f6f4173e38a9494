#include "extract/find/facts.hpp"

#include <cstdint>
#include <string>

#include "tests/support/catch.hpp"

namespace vitagraph {
namespace {

std::string quote_of(std::string text) {
  Document document;
  document.text = std::move(text);
  const Span all{0, static_cast<std::uint32_t>(document.text.size())};
  return item_evidence(document, all, {}, "test").quote;
}

}  // namespace

TEST_CASE("A quote is the text with single blanks, at most 240 bytes of it", "[facts]") {
  CHECK(quote_of(" Baker \n at\tLoom  ") == "Baker at Loom");
  const std::string word(239, 'x');
  struct Row {
    std::string text, quote;
  };
  for (const Row& row :
       {Row{word + "y", word + "y"}, Row{word + "yz", word + "y"}, Row{word + " \n ", word},
        Row{word + "y  ", word + "y"}, Row{word + "y z", word + "y"}, Row{word + "  z", word + " "},
        Row{word + "é", word}, Row{word + "é and more", word}}) {
    CAPTURE(row.text);
    CHECK(quote_of(row.text) == row.quote);
  }
}

TEST_CASE("Of a long text only what a quote keeps is put together", "[facts]") {
  const std::string quote = quote_of(std::string(1U << 20U, 'x'));
  CHECK(quote.size() == 240);
  CHECK(quote.capacity() < 1000);
}

}  // namespace vitagraph
