#include "graph/normalize/paper_key.hpp"

#include "graph/normalize/known_venues.hpp"
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
  CHECK(venue_key("arXiv:2001.00001") == "arxiv");
  CHECK(find_known_venue("arXiv preprint arXiv:2001.00001") != nullptr);
  CHECK(find_known_venue("arXiv: letters from the archive") == nullptr);
  CHECK(venue_key("Conference on Examples (ICE 2020), Ulm") == venue_key("Conference on Examples"));
  CHECK(venue_key("Society of Sheep (SOS) Meeting") != venue_key("Society of Sheep (SOS) School"));
  CHECK(venue_key("Journal of Sheep") != venue_key("Journal of Goats"));
  CHECK_FALSE(venue_key("2020").empty());
  CHECK(is_preprint_venue("bioRxiv"));
  CHECK_FALSE(is_preprint_venue("Nature"));
}

TEST_CASE("an acronym is its venue, of whatever year, place and society") {
  const std::string neurips = venue_key("Advances in Neural Information Processing Systems");
  const std::string vision = venue_key("CVPR");
  const struct {
    const char* printed;
    const std::string& venue;
  } rows[] = {
      {"Proceedings of the IEEE Conference on Computer Vision and Pattern Recognition", vision},
      {"NeurIPS", neurips},
      {"NIPS 2016", neurips},
      {"NeurIPS'20", neurips},
      {"NeurIPS2021", neurips},
      {"IEEE CVPR 2019", vision},
      {"Proc. of NeurIPS, Vancouver", neurips},
      {"Advances in Neural Information Processing Systems 33 (NeurIPS 2020)", neurips},
      {"34th Conference on Neural Information Processing Systems", neurips},
      {"Advances in Neural Information Processing Systems 33: Annual Conference on Neural "
       "Information Processing Systems 2020",
       neurips},
      {"IEEE/CVF Conference on Computer Vision and Pattern Recognition", vision},
      {"Proc. IEEE Conf. on Computer Vision and Pattern Recognition", vision},
  };
  for (const auto& row : rows) {
    CAPTURE(row.printed);
    CHECK(venue_key(row.printed) == row.venue);
  }
  CHECK(venue_key("Phys. Rev. Lett.") == venue_key("Physical Review Letters"));
  CHECK(venue_key("PNAS") == venue_key("Proceedings of the National Academy of Sciences"));
  CHECK(venue_key("Proc. Natl. Acad. Sci. USA") == venue_key("Accepted in PNAS"));
  CHECK(venue_key("National Academy of Sciences") != venue_key("PNAS"));
  CHECK(venue_key("VLDB") != venue_key("PVLDB"));
  CHECK(venue_key("CoRR abs/2001.00001") == venue_key("arXiv"));
}

TEST_CASE("parts of a venue, its likes and other letters are other venues") {
  const char* others[] = {
      "NeurIPS 2020 Workshop on Examples",
      "Workshop on Examples at NeurIPS",
      "NeurIPS, Workshop Track",
      "NeurIPS 2020 (Workshop)",
      "Findings of NeurIPS",
      "NeurIPS Datasets and Benchmarks",
      "NeurIPS: a survey of examples",
      "Neural Information Processing",
      "International Conference on Neural Information Processing",
      "NIP",
      "NeurIPS7",
  };
  for (const char* printed : others) {
    CAPTURE(printed);
    CHECK(find_known_venue(printed) == nullptr);
    CHECK(venue_key(printed) != venue_key("NeurIPS"));
  }
  CHECK(venue_key("Findings of ACL") != venue_key("ACL"));
  CHECK(venue_key("Transactions of the ACL") != venue_key("ACL"));
  CHECK(venue_key("Asian Conference on Machine Learning") != venue_key("ICML"));
  CHECK(find_known_venue("2020") == nullptr);
  CHECK(find_known_venue("IEEE") == nullptr);
  CHECK(find_known_venue("") == nullptr);
  CHECK(find_known_venue("SC") == nullptr);
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
