#include "extract/segment/role_sections.hpp"

#include <string>
#include <vector>

#include "extract/segment/headings/heading_table.hpp"
#include "tests/support/catch.hpp"

using namespace vitagraph;

namespace {

/// A line with its role; a heading's words are what its kind is read from.
struct Row {
  std::string text;
  LineRole role;
};

/// "work[2,4)" of each section with lines or a heading, in order.
std::vector<std::string> sections(const std::vector<Row>& rows) {
  Document document;
  HeadingOpinion headings;
  std::vector<LineRole> roles;
  for (const Row& row : rows) {
    Line line;
    line.span.begin = static_cast<std::uint32_t>(document.text.size());
    document.text += row.text;
    line.span.end = static_cast<std::uint32_t>(document.text.size());
    document.text += '\n';
    document.lines.push_back(line);
    headings.readings.push_back(read_heading(heading_words(row.text)));
    headings.scores.push_back(0);
    roles.push_back(row.role);
  }
  std::vector<std::string> out;
  for (const Section& s : sections_of(document, headings, roles)) {
    if (s.heading < 0 && s.body.empty()) continue;
    out.push_back(std::string(name_of(s.kind)) + "[" + std::to_string(s.body.begin) + "," +
                  std::to_string(s.body.end) + ")");
  }
  return out;
}

using Kinds = std::vector<std::string>;

}  // namespace

TEST_CASE("sections: a heading's words say what stands below it") {
  CHECK(sections({{"Ilse Brandt", LineRole::name},
                  {"Experience", LineRole::heading},
                  {"Baker, Oven & Sons", LineRole::job_begin},
                  {"Education", LineRole::heading},
                  {"BSc, Harbour University", LineRole::degree_begin}}) ==
        Kinds{"top[0,1)", "work[2,3)", "education[4,5)"});
}

TEST_CASE("sections: where nobody knows the words, what stands below says it") {
  CHECK(sections({{"Where the bread was baked", LineRole::heading},
                  {"Baker, Oven & Sons", LineRole::job_begin},
                  {"rye and wheat", LineRole::job_body}}) == Kinds{"work[1,3)"});
  CHECK(sections({{"Odds and ends", LineRole::heading}, {"chess", LineRole::other}}) ==
        Kinds{"unknown[1,2)"});
}

TEST_CASE("sections: items without a heading of their kind get a section of their own") {
  SECTION("jobs above every heading") {
    CHECK(sections({{"Ilse Brandt", LineRole::name},
                    {"Baker, Oven & Sons", LineRole::job_begin},
                    {"2019 - 2021", LineRole::job_head}}) == Kinds{"top[0,1)", "work[1,3)"});
  }
  SECTION("a degree among jobs; the jobs go on behind it") {
    CHECK(sections({{"Experience", LineRole::heading},
                    {"Baker, Oven & Sons", LineRole::job_begin},
                    {"BSc, Harbour University", LineRole::degree_begin},
                    {"Cook, Tin Pan", LineRole::job_begin}}) ==
          Kinds{"work[1,2)", "education[2,3)", "work[3,4)"});
  }
  SECTION("a job among awards; the awards go on behind it") {
    CHECK(sections({{"Awards", LineRole::heading},
                    {"Golden spoon", LineRole::other},
                    {"Baker, Oven & Sons", LineRole::job_begin},
                    {"Silver spoon", LineRole::other}}) ==
          Kinds{"awards[1,2)", "work[2,3)", "awards[3,4)"});
  }
  SECTION("volunteering and teaching hold jobs of their own") {
    CHECK(sections({{"Volunteering", LineRole::heading},
                    {"Cook, Soup for All", LineRole::job_begin}}) == Kinds{"volunteer[1,2)"});
  }
}
