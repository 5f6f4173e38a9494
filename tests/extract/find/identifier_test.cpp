// extract/find/identifier: tables of hits and misses.
#include "extract/find/identifier.hpp"

#include <string>
#include <vector>

#include "tests/support/catch.hpp"

using namespace vitagraph;

namespace {

std::string found(std::string_view text) {
  static const std::string names[] = {"doi ", "arxiv ", "isbn "};
  std::string out;
  for (const Identifier& identifier : find_identifiers(text)) {
    if (!out.empty()) out += "; ";
    out += names[static_cast<std::size_t>(identifier.kind)] + identifier.value;
  }
  return out;
}

}  // namespace

TEST_CASE("identifiers of publications") {
  const std::vector<std::pair<std::string, std::string>> rows = {
      {"doi:10.1000/182", "doi 10.1000/182"},
      {"https://doi.org/10.1016/j.example.2019.05.031.", "doi 10.1016/j.example.2019.05.031"},
      {"(DOI 10.1002/(SICI)1097-4571(199806)49:8<1)", "doi 10.1002/(SICI)1097-4571(199806)49:8"},
      {"10.1145/3292500.3330000, 2019", "doi 10.1145/3292500.3330000"},
      {"arXiv:2107.06917", "arxiv 2107.06917"},
      {"arXiv preprint arXiv:2107.06917v2", "arxiv 2107.06917v2"},
      {"https://arxiv.org/abs/1706.03762", "arxiv 1706.03762"},
      {"arxiv.org/pdf/1706.03762.pdf", "arxiv 1706.03762"},
      {"arXiv [1412.6980]", "arxiv 1412.6980"},
      {"hep-th/9901001", "arxiv hep-th/9901001"},
      {"arXiv:math.GT/0309136", "arxiv math.GT/0309136"},
      {"ISBN 978-0-306-40615-7", "isbn 9780306406157"},
      {"ISBN-10: 0-306-40615-2", "isbn 0306406152"},
      {"ISBN 0-8044-2957-X", "isbn 080442957X"},
      {"ISBN 978-0-306-40615-8", ""},
      {"2107.06917", ""},
      {"arXiv 2019", ""},
      {"arXiv:2113.06917", ""},
      {"10.5/3", ""},
      {"v10.1000/182", ""},
      {"version 10.12", ""},
      {"math/physics", ""},
      {"978-0-306-40615-7", ""},
      {"", ""}};
  for (const auto& [text, identifiers] : rows) {
    INFO(text);
    CHECK(found(text) == identifiers);
  }
}
