#include "extract/segment/inner_headings.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "tests/support/catch.hpp"

using namespace vitagraph;

namespace {

/// A line, what its scores take it for, what its words say when it is a heading.
struct Given {
  const char* text;
  LineRole role;
  SectionKind kind = SectionKind::unknown;
};

/// The likeliest roles with the evidence of inner headings added; job-body is the second choice.
std::vector<LineRole> roles_of(const std::vector<Given>& given) {
  Document document;
  HeadingOpinion headings;
  std::vector<RoleScores> scores;
  for (const Given& line : given) {
    const auto begin = static_cast<std::uint32_t>(document.text.size());
    document.text += line.text;
    document.lines.emplace_back();
    document.lines.back().span = {begin, static_cast<std::uint32_t>(document.text.size())};
    document.text += '\n';
    headings.readings.push_back({line.kind, HeadingMatch::exact});
    scores.emplace_back();
    scores.back().log_probability.fill(-9.0F);
    scores.back().log_probability[static_cast<std::size_t>(LineRole::job_body)] = -3.0F;
    scores.back().log_probability[static_cast<std::size_t>(line.role)] = 0.0F;
  }
  add_inner_headings(document, headings, scores);
  std::vector<LineRole> roles;
  for (const RoleScores& line : scores) {
    const auto most = std::ranges::max_element(line.log_probability);
    roles.push_back(static_cast<LineRole>(most - line.log_probability.begin()));
  }
  return roles;
}

constexpr LineRole heading = LineRole::heading;
constexpr LineRole begin = LineRole::job_begin;
constexpr LineRole body = LineRole::job_body;
constexpr LineRole other = LineRole::other;
constexpr LineRole project = LineRole::project_begin;

}  // namespace

TEST_CASE("inner headings: what comes again within jobs ends no section") {
  CHECK(roles_of({{"Experience", heading, SectionKind::work},
                  {"Keeper, Harbour Museum", begin},
                  {"Key projects", heading, SectionKind::projects},
                  {"The lamp room", project},
                  {"Porter, Corner Bakery", begin},
                  {"Key projects", heading, SectionKind::projects},
                  {"The oven", other},
                  {"Skills", heading, SectionKind::skills},
                  {"Rope work", other}}) ==
        std::vector<LineRole>{heading, begin, body, body, begin, body, body, heading, other});
}

TEST_CASE("inner headings: an unknown heading above a job will do") {
  CHECK(roles_of({{"Where I was", heading},
                  {"Keeper, Harbour Museum", begin},
                  {"Tools", heading, SectionKind::skills},
                  {"Porter, Corner Bakery", begin},
                  {"Tools", heading, SectionKind::skills}}) ==
        std::vector<LineRole>{heading, begin, body, begin, body});
}

TEST_CASE("inner headings: a colon marks them where other headings have none") {
  const std::vector<Given> given = {{"Experience", heading, SectionKind::work},
                                    {"Keeper, Harbour Museum", begin},
                                    {"What I learnt:", heading, SectionKind::skills},
                                    {"Rope work", other},
                                    {"Porter, Corner Bakery", begin},
                                    {"Education", heading, SectionKind::education}};
  CHECK(roles_of(given) == std::vector<LineRole>{heading, begin, body, body, begin, heading});
  std::vector<Given> all = given;
  all[0].text = "Experience:";
  all[5].text = "Education:";
  CHECK(roles_of(all) == std::vector<LineRole>{heading, begin, heading, other, begin, heading});
}

TEST_CASE("inner headings: sections of the same name stay") {
  const std::vector<std::vector<Given>> rows = {
      // Another heading stands between.
      {{"Experience", heading, SectionKind::work},
       {"Other", heading},
       {"Grants", heading, SectionKind::grants},
       {"Other", heading}},
      // The section goes on.
      {{"Experience", heading, SectionKind::work},
       {"Keeper, Harbour Museum", begin},
       {"Experience", heading, SectionKind::work}},
      // No jobs.
      {{"Publications", heading, SectionKind::publications},
       {"Papers", heading},
       {"Papers", heading},
       {"Papers", heading}},
      // It comes once.
      {{"Experience", heading, SectionKind::work},
       {"Keeper, Harbour Museum", begin},
       {"Projects", heading, SectionKind::projects},
       {"The lamp room", project}}};
  for (const std::vector<Given>& row : rows) {
    std::vector<LineRole> as_given;
    for (const Given& line : row) as_given.push_back(line.role);
    CHECK(roles_of(row) == as_given);
  }
}
