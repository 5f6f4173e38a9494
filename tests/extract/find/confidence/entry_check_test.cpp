#include "extract/find/confidence/entry_check.hpp"

#include <cmath>

#include "extract/extract.hpp"
#include "extract/find/confidence/entry_check_weights.hpp"
#include "tests/support/catch.hpp"

using namespace vitagraph;

namespace {

constexpr std::string_view resume =
    "Ada Example\nada@example.org\n\nEXPERIENCE\n\n"
    "Engineer, Example Works Ltd, Bergen  Mar 2019 - present\n- Built looms\n\n"
    "Apprentice, Sample Mill Ltd, Bergen  Mar 2015 - Feb 2019\n- Swept floors\n\n"
    "EDUCATION\n\nBSc Mathematics, University of Example  2012 - 2015\n";

/// A row that speaks for the item, or against it, as strongly as can be.
EntryRow row_of(const EntryRow& weights, float sign) {
  EntryRow row;
  for (std::size_t i = 0; i < row.size(); ++i) row[i] = sign * std::copysign(9.0F, weights[i]);
  return row;
}

}  // namespace

TEST_CASE("each job and each degree has a row of numbers within bounds") {
  const Document document = read_document(resume, "a.txt", {});
  const SegmentedDocument segmented = segment(document);
  Record record = extract(document, {});
  const EntryRows rows = entry_rows(document, segmented, record);
  REQUIRE(record.work.size() == 2);
  CHECK(rows.jobs.size() == 2);
  CHECK(rows.degrees.size() == record.education.size());
  CHECK(rows.jobs[0] != rows.jobs[1]);
  for (const EntryRow& row : rows.jobs) {
    CHECK(row[0] == 1.0F);
    for (const float value : row) CHECK(std::abs(value) < 100);
  }
}

TEST_CASE("an entry that its row speaks against is left out and its facts are counted") {
  const Document document = read_document(resume, "a.txt", {});
  Record record = extract(document, {});
  REQUIRE(record.work.size() == 2);
  REQUIRE(record.education.size() == 1);
  const int before = record.left_out;
  EntryRows rows;
  rows.jobs = {row_of(job_check_weights, 1), row_of(job_check_weights, -1)};
  rows.degrees = {row_of(degree_check_weights, 1)};
  const std::vector<LeftOut> left_out = leave_out_doubtful_entries(rows, record);
  REQUIRE(record.work.size() == 1);
  CHECK(record.work[0].position.value == "Engineer");
  CHECK(record.education.size() == 1);
  CHECK(record.left_out >= before + 4);  // employer, title, place and dates
  REQUIRE(left_out.size() == static_cast<std::size_t>(record.left_out - before));
  CHECK(left_out[0].pointer == "/work/-/name");
  CHECK(left_out[0].evidence.confidence < Confidence::of(0.01));
}

TEST_CASE("a plain career is kept whole") {
  const Record record = extract(read_document(resume, "a.txt", {}), {});
  CHECK(record.left_out == 0);
  CHECK(record.work.size() == 2);
}
