#include "bench/reader_check/text_index.hpp"

#include "extract/extract.hpp"
#include "tests/support/catch.hpp"

using namespace vitagraph;
using namespace vitagraph::reader_check;

namespace {

std::size_t times(const std::string& value, const std::string& text) {
  const Document document = read_document(text, "cv.txt", {});
  return TextIndex(document).find(folded_words(value)).size();
}

}  // namespace

TEST_CASE("texts are found word by word, over line ends") {
  CHECK(times("Harbour Mills", "at HARBOUR\nMILLS, 2019") == 1);
  CHECK(times("Harbour Mills", "Harbour and Mills") == 0);
  CHECK(times("Harbour", "Harbours") == 0);
  CHECK(times("Mill \u2013 Bakery", "Mill-Bakery, mill / bakery") == 2);
}

TEST_CASE("a word cut at the end of a line is whole, one cut within is not") {
  CHECK(times("Corrosion of railings", "Corro-\nsion of railings") == 1);
  CHECK(times("Two-year study", "A two-\nyear study") == 1);
  CHECK(times("Corrosion of railings", "Corro sion of railings") == 0);
}

TEST_CASE("scripts without blanks are found inside of longer runs") {
  CHECK(times("\u6771\u4eac\u5927\u5b66", "2019\u5e74\u6771\u4eac\u5927\u5b66\u5352\u696d") == 1);
  CHECK(times("2019", "2019\u5e74") == 1);
}

TEST_CASE("the nearest lines of a miss") {
  const Document document = read_document("Ada\nHarbour\nGrain Mills\nTown", "cv.txt", {});
  const TextIndex index(document);
  CHECK(index.nearest(folded_words("Harbour Mills"), document) == "Ada / Harbour");
  CHECK(index.nearest(folded_words("Nothing like it"), document).empty());
}
