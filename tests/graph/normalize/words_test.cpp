#include "graph/normalize/words.hpp"

#include "tests/support/catch.hpp"

using vitagraph::fold_key;

TEST_CASE("names that differ in case, marks and punctuation have one key") {
  const struct {
    const char* text;
    const char* key;
  } rows[] = {
      {"ETH Zürich", "eth zurich"},
      {"M.I.T.", "mit"},
      {"M.I.T", "mit"},
      {"J. Smith", "j smith"},
      {"J.R. Smith", "jr smith"},
      {"J.Smith", "j smith"},
      {"O\xE2\x80\x99"
       "Brien & Sons",
       "obrien sons"},
      {"Søren Łódź", "soren lodz"},
      {"ＡＣＭＥ", "acme"},
      {"torch.export", "torch export"},
      {"清华大学", "清华大学"},
      {"", ""},
      {" — ", "-"},
  };
  for (const auto& row : rows) {
    CAPTURE(row.text);
    CHECK(fold_key(row.text) == row.key);
  }
}

TEST_CASE("different words keep different keys") {
  CHECK(fold_key("C") != fold_key("D"));
  CHECK(fold_key("Acme 1") != fold_key("Acme 2"));
  CHECK(fold_key("Москва") != fold_key("Минск"));
}
