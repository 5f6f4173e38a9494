#include "extract/find/items/group_labels.hpp"

#include "tests/support/catch.hpp"

using namespace vitagraph;

TEST_CASE("headings over groups of papers") {
  for (const char* text :
       {"Books", "Edited Volumes", "Peer-Reviewed Journal Articles", "II. Monographien", "Aufsätze",
        "7.2. Ulusal kongre bildirileri", "A. Articles", "Articoli in rivista", "Статьи",
        "Capítulos de livros", "Book Reviews"}) {
    INFO(text);
    CHECK(names_group_of_papers(text));
  }
}

TEST_CASE("titles of papers are none") {
  for (const char* text : {"Books and Their Owners", "The Short Letter", "Review of Tides",
                           "Selected", "2021", "In press", "Five Articles on Slack Water"}) {
    INFO(text);
    CHECK_FALSE(names_group_of_papers(text));
  }
}
