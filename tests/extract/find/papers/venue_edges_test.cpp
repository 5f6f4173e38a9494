#include "extract/find/papers/venue_edges.hpp"

#include <string>

#include "tests/support/catch.hpp"

using namespace vitagraph;

namespace {

std::string kept(std::string_view text) {
  const Span span = without_edges(text, {0, static_cast<std::uint32_t>(text.size())});
  return std::string(text.substr(span.begin, span.size()));
}

}  // namespace

TEST_CASE("towns, editors and numbers are no part of a venue") {
  CHECK(kept("Leeds: Hartwell Press") == "Hartwell Press");
  CHECK(kept("Coasts of the North. Basel: Strandgut") == "Coasts of the North");
  CHECK(kept("Coasts of the North, ed. B. Marsh") == "Coasts of the North");
  CHECK(kept("Coasts of the North (eds B. Marsh and C. Venn)") == "Coasts of the North");
  CHECK(kept("Coasts of the North (Hartwell") == "Coasts of the North");
  CHECK(kept("arXiv:2101.00001") == "arXiv");
  CHECK(kept("岸辺』12号") == "岸辺");
}

TEST_CASE("names of venues that look so stay whole") {
  CHECK(kept("Shores: A Journal of Tides") == "Shores: A Journal of Tides");
  CHECK(kept("Coasts of the North (3rd ed.)") == "Coasts of the North (3rd ed.)");
  CHECK(kept("arXiv") == "arXiv");
  CHECK(kept("arXiv preprint arXiv:2101.00001") == "arXiv preprint arXiv:2101.00001");
  CHECK(kept("『岸辺』") == "『岸辺』");
  CHECK(kept("Editorial Shores") == "Editorial Shores");
}

TEST_CASE("distinctions of a paper are no venues") {
  CHECK(is_distinction("Best Paper Award"));
  CHECK(is_distinction("Honorable mention"));
  CHECK_FALSE(is_distinction("Journal of Shores"));
  CHECK_FALSE(is_distinction("Best Practice in Nursing"));
}
