#include "graph/normalize/paper_key.hpp"

#include "graph/normalize/place_name.hpp"
#include "graph/normalize/words.hpp"
#include "tests/support/catch.hpp"

using namespace vitagraph;

TEST_CASE("identifiers of papers in one form, and what is none") {
  CHECK(normal_doi("https://doi.org/10.1000/ABC.1") == "10.1000/abc.1");
  CHECK(normal_doi("doi:10.1000/abc.") == "10.1000/abc");
  CHECK(normal_doi("10.48550/arXiv.2001.00001").empty());
  CHECK(normal_doi("abc").empty());
  CHECK(normal_arxiv("arXiv:2001.00001v3") == "2001.00001");
  CHECK(normal_arxiv("https://arxiv.org/pdf/2001.00001.pdf") == "2001.00001");
  CHECK(normal_arxiv("10.48550/arXiv.2001.00001") == "2001.00001");
  CHECK(normal_arxiv("cs/0112017") == "cs/0112017");
  CHECK(normal_arxiv("10.1000/abc").empty());
  CHECK(normal_arxiv("2001").empty());
  CHECK(normal_arxiv("").empty());
}

TEST_CASE("titles lose markup and remarks, not numbers") {
  CHECK(join(title_words("Sch&#246;n &amp; gut: a study"), " ") == "schon gut a study");
  CHECK(join(core_title_words("Sheep (extended abstract)"), " ") == "sheep");
  CHECK(join(core_title_words("Sheep (part II)"), " ") == "sheep part ii");
  CHECK(join(core_title_words("(Sheep) and goats"), " ") == "sheep and goats");
}

TEST_CASE("venues lose what changes every year") {
  CHECK(venue_key("Proceedings of the 37th International Conference on Examples (ICE 2020)") ==
        venue_key("Proc. International Conference on Examples, 2021"));
  CHECK(venue_key("arXiv preprint arXiv:2001.00001") == "arxiv");
  CHECK(venue_key("Journal of Sheep") != venue_key("Journal of Goats"));
  CHECK_FALSE(venue_key("2020").empty());
  CHECK(is_preprint_venue("bioRxiv"));
  CHECK_FALSE(is_preprint_venue("Nature"));
}

TEST_CASE("countries of places as printed") {
  CHECK(country_of_location("Redmond, WA") == "US");
  CHECK(country_of_location("München, Deutschland") == "DE");
  CHECK(country_of_location("Germany") == "DE");
  CHECK(country_of_location("CA").empty());
  CHECK(country_of_location("Northville").empty());
  CHECK(is_nowhere("remote"));
  CHECK_FALSE(is_nowhere("berlin"));
}
