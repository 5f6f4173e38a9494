#include "extract/segment/role_chain.hpp"

#include <initializer_list>
#include <vector>

#include "tests/support/catch.hpp"

using namespace vitagraph;

namespace {

using Roles = std::vector<LineRole>;

/// One line that the models take for `role`, and with `doubt` of it for `rival`.
RoleScores line(LineRole role, LineRole rival = LineRole::other, float doubt = 1.0F) {
  RoleScores scores;
  scores.log_probability.fill(-9.0F);
  scores.log_probability[static_cast<std::size_t>(rival)] = -doubt;
  scores.log_probability[static_cast<std::size_t>(role)] = 0;
  return scores;
}

Roles roles_of(const std::vector<RoleScores>& scores) {
  return best_roles(std::vector<Line>(scores.size()), std::vector<LineFeatures>(scores.size()),
                    scores);
}

}  // namespace

TEST_CASE("roles: where nothing speaks against it, each line gets its likeliest") {
  CHECK(roles_of({}).empty());
  CHECK(roles_of({line(LineRole::name), line(LineRole::heading), line(LineRole::job_begin),
                  line(LineRole::job_head), line(LineRole::job_body)}) ==
        Roles{LineRole::name, LineRole::heading, LineRole::job_begin, LineRole::job_head,
              LineRole::job_body});
}

TEST_CASE("roles: a further line of a head needs a head above it") {
  SECTION("not behind a heading") {
    const Roles roles =
        roles_of({line(LineRole::heading), line(LineRole::job_head, LineRole::job_begin, 2.0F)});
    CHECK(roles[1] == LineRole::job_begin);
  }
  SECTION("not behind a body: the line above gives way when it is the less sure one") {
    const Roles roles = roles_of({line(LineRole::degree_begin),
                                  line(LineRole::degree_body, LineRole::degree_head, 0.5F),
                                  line(LineRole::degree_head, LineRole::degree_body, 3.0F)});
    CHECK(roles[1] == LineRole::degree_head);
    CHECK(roles[2] == LineRole::degree_head);
  }
  SECTION("not of another kind of item") {
    const Roles roles = roles_of(
        {line(LineRole::job_begin), line(LineRole::degree_head, LineRole::job_head, 1.0F)});
    CHECK(roles[1] == LineRole::job_head);
  }
}

TEST_CASE("roles: no body and no further line without an item") {
  for (const LineRole role :
       {LineRole::job_body, LineRole::degree_body, LineRole::paper_more, LineRole::project_body}) {
    CHECK(roles_of({line(role, LineRole::other, 3.0F)})[0] == LineRole::other);
  }
}

TEST_CASE("roles: what stands behind a bullet below a job hardly names it") {
  std::vector<Line> lines(2);
  const std::vector<LineFeatures> plain(2);
  const std::vector<RoleScores> scores = {line(LineRole::job_begin),
                                          line(LineRole::job_head, LineRole::job_body, 1.0F)};
  CHECK(best_roles(lines, plain, scores)[1] == LineRole::job_head);
  lines[1].mark = ListMark::bullet;
  CHECK(best_roles(lines, plain, scores)[1] == LineRole::job_body);
}

TEST_CASE("roles: a job behind a bullet, below one that has none, must be a sure one") {
  std::vector<Line> lines(2);
  const std::vector<LineFeatures> plain(2);
  lines[1].mark = ListMark::bullet;
  const auto second = [&](float doubt) {
    return best_roles(lines, plain,
                      {line(LineRole::job_begin, LineRole::other, 9.0F),
                       line(LineRole::job_begin, LineRole::job_body, doubt)})[1];
  };
  CHECK(second(1.0F) == LineRole::job_body);
  CHECK(second(4.0F) == LineRole::job_begin);
  lines[0].mark = ListMark::bullet;  // a list of jobs
  CHECK(second(1.0F) == LineRole::job_begin);
}

TEST_CASE("roles: a head with a second period is rather two") {
  const std::vector<RoleScores> scores = {line(LineRole::job_begin, LineRole::other, 9.0F),
                                          line(LineRole::job_head, LineRole::job_begin, 1.0F)};
  std::vector<LineFeatures> features(2);
  features[0].has_range = true;
  CHECK(best_roles(std::vector<Line>(2), features, scores)[1] == LineRole::job_head);
  features[1].has_range = true;
  CHECK(best_roles(std::vector<Line>(2), features, scores)[1] == LineRole::job_begin);
}
