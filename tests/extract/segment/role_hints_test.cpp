#include "extract/segment/role_hints.hpp"

#include <string>
#include <vector>

#include "tests/support/catch.hpp"

using namespace vitagraph;

namespace {

/// Two lines of a marked entry under a heading of a kind; the roles that the hints speak for most.
struct Said {
  LineRole first;
  LineRole second;
};

Said said(SectionKind kind, std::vector<HintedField> fields = {}) {
  Document document;
  document.text = "Keeper\tMay 2019\nHarbour\n";
  document.lines.resize(2);
  document.lines[0].span = {0, 15};
  document.lines[1].span = {16, 23};
  document.hints.push_back({{0, 23}, HintedField::entry, 1});
  document.hints.push_back({{0, 6}, HintedField::job_title, 1});
  document.hints.push_back({{16, 23}, HintedField::employer, 1});
  for (const HintedField field : fields) document.hints.push_back({{16, 23}, field, 1});
  HeadingOpinion headings;
  headings.sections.resize(1);
  headings.sections[0].kind = kind;
  headings.sections[0].body = {0, 2};
  std::vector<RoleScores> scores(2);
  add_hints(document, headings, scores);
  const auto best = [](const RoleScores& line) {
    std::size_t most = 0;
    for (std::size_t i = 1; i < line_role_count; ++i) {
      if (line.log_probability[i] > line.log_probability[most]) most = i;
    }
    return static_cast<LineRole>(most);
  };
  return {best(scores[0]), best(scores[1])};
}

}  // namespace

TEST_CASE("hinted lines: the heading says of what kind a macro's entries are") {
  struct Row {
    SectionKind kind;
    LineRole first;
    LineRole second;
  };
  const Row rows[] = {
      {SectionKind::work, LineRole::job_begin, LineRole::job_head},
      {SectionKind::volunteer, LineRole::job_begin, LineRole::job_head},
      {SectionKind::education, LineRole::degree_begin, LineRole::degree_head},
      {SectionKind::publications, LineRole::paper_begin, LineRole::paper_more},
      {SectionKind::projects, LineRole::project_begin, LineRole::project_body},
      {SectionKind::awards, LineRole::other, LineRole::other},
      {SectionKind::talks, LineRole::other, LineRole::other},
      {SectionKind::skills, LineRole::other, LineRole::other},
  };
  for (const Row& row : rows) {
    const Said found = said(row.kind);
    CHECK(found.first == row.first);
    CHECK(found.second == row.second);
  }
}

TEST_CASE("hinted lines: fields that only one kind has say more than the heading") {
  CHECK(said(SectionKind::work, {HintedField::authors}).first == LineRole::paper_begin);
  CHECK(said(SectionKind::work, {HintedField::project}).first == LineRole::project_begin);
  CHECK(said(SectionKind::unknown, {HintedField::school}).first == LineRole::degree_begin);
}
