// extract/find/papers/author_list: lists of authors in the forms of many styles.
#include "extract/find/papers/author_list.hpp"

#include <string>
#include <vector>

#include "tests/support/catch.hpp"

using namespace vitagraph;

namespace {

std::vector<std::string> names(std::string_view text) {
  std::vector<std::string> out;
  for (const Span span : split_authors(text).names) {
    out.emplace_back(text.substr(span.begin, span.size()));
  }
  return out;
}

}  // namespace

TEST_CASE("authors one by one") {
  struct Row {
    std::string text;
    std::vector<std::string> names;
  };
  const std::vector<Row> rows = {
      {"Ada Quill, Bo Marsh and Cy Venn", {"Ada Quill", "Bo Marsh", "Cy Venn"}},
      {"Quill, A., Marsh, B., & Venn, C. D.", {"Quill, A.", "Marsh, B.", "Venn, C. D."}},
      {"Quill A, Marsh BT, Venn C", {"Quill A", "Marsh BT", "Venn C"}},
      {"A. Quill, B. T. Marsh, C.-D. Venn", {"A. Quill", "B. T. Marsh", "C.-D. Venn"}},
      {"Quill, Ada; Marsh, Bo; Venn, Cy", {"Quill, Ada", "Marsh, Bo", "Venn, Cy"}},
      {"Quill, Ada, and Bo Marsh", {"Quill, Ada", "Bo Marsh"}},
      {"Quill, Ada, Marsh, Bo", {"Quill, Ada", "Marsh, Bo"}},
      {"Quill, A, B-C Marsh, Cy Venn, DE Orr", {"Quill, A", "B-C Marsh", "Cy Venn", "DE Orr"}},
      {"by Ada Quill and Bo Marsh", {"Ada Quill", "Bo Marsh"}},
      {"Ada Quill*, Bo Marsh†, Cy Venn¹", {"Ada Quill", "Bo Marsh", "Cy Venn"}},
      {"Ada Quill (Example University), Bo Marsh", {"Ada Quill", "Bo Marsh"}},
      {"Ada Quill und Bo Marsh", {"Ada Quill", "Bo Marsh"}},
      {"闵若兰, 卓一航", {"闵若兰", "卓一航"}},
      {"문소라, 한별이, 도가람", {"문소라", "한별이", "도가람"}},
      {"Ada Quill et Bo Marsh", {"Ada Quill", "Bo Marsh"}},
      {"Quill, A., Jr., Marsh, B.", {"Quill, A., Jr.", "Marsh, B."}},
      {"李雷、韩梅", {"李雷", "韩梅"}},
      {"Ada Quill", {"Ada Quill"}},
      {"", {}},
  };
  for (const Row& row : rows) {
    INFO(row.text);
    CHECK(names(row.text) == row.names);
  }
}

TEST_CASE("cut lists of authors say so") {
  for (const std::string text : {"Ada Quill, et al.", "Quill, Ada, et al", "Quill A et al.",
                                 "Ada Quill, Bo Marsh and others", "Ада Квил и др."}) {
    INFO(text);
    CHECK(split_authors(text).truncated);
    CHECK(names(text).size() == (text.find("Marsh") == std::string::npos ? 1U : 2U));
  }
  for (const std::string text : {"Ada Quill", "Etta Alba, Bo Marsh", "Quill, A."}) {
    INFO(text);
    CHECK_FALSE(split_authors(text).truncated);
  }
}
