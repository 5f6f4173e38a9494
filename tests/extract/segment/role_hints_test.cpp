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

TEST_CASE("dates behind a gap of the same line, or in a cell of the same row, begin no entry") {
  struct Row {
    const char* name;
    std::uint32_t source_line;  ///< of the second line; the first has 4
    std::uint32_t table_row;    ///< of both
    bool date_only;
    bool lessens;
  };
  const Row row = GENERATE(values<Row>({{"behind a gap", 4, 0, true, true},
                                        {"words behind a gap", 4, 0, false, false},
                                        {"on the line below", 5, 0, true, false},
                                        {"of pages, which have no such lines", 0, 0, true, false},
                                        {"in the next cell", 4, 3, true, true}}));
  INFO(row.name);
  Document document;
  document.text = "Keeper\nMay 2019 - June 2020\n";
  document.lines.resize(2);
  document.lines[0].span = {0, 6};
  document.lines[1].span = {7, 27};
  document.lines[0].source_line = row.source_line == 0 ? 0 : 4;
  document.lines[1].source_line = row.source_line;
  document.lines[0].table_row = document.lines[1].table_row = row.table_row;
  document.lines[1].table_cell = 2;
  std::vector<LineFeatures> features(2);
  features[1].date_only = row.date_only;
  std::vector<RoleScores> scores(2);
  add_table_rows(document, features, scores);
  const auto begin = static_cast<std::size_t>(LineRole::job_begin);
  CHECK((scores[1].log_probability[begin] < -5) == row.lessens);
}
