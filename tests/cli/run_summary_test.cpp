#include "cli/run_summary.hpp"

#include "tests/support/catch.hpp"

using namespace vitagraph;

namespace {

Record with(DiagnosticCode code, bool failed) {
  Record record;
  record.source = "cv.txt";
  record.diagnostics.push_back({code, {}, ""});
  if (failed) record.error = "cv.txt: error: no";
  return record;
}

}  // namespace

TEST_CASE("The last line says what was read, and what was skipped and why") {
  DocumentTally tally;
  CHECK(tally.sentence() == "0 documents read");
  tally.add(Record{});
  CHECK(tally.sentence() == "1 document read");
  CHECK(tally.clean());
  tally.add(with(DiagnosticCode::undecodable_bytes, false));
  CHECK(tally.sentence() == "2 documents read");
  CHECK(tally.clean());
  tally.add(with(DiagnosticCode::invalid_json, false));
  CHECK(tally.sentence() == "3 documents read (1 in part)");
  CHECK(!tally.clean());
  tally.add(with(DiagnosticCode::unreadable, true));
  tally.add(with(DiagnosticCode::binary_document, true));
  tally.add(with(DiagnosticCode::unreadable, true));
  CHECK(tally.sentence() ==
        "3 documents read (1 in part), 3 skipped (1 binary-document, 2 unreadable)");
}

TEST_CASE("A document that failed for a warning says which") {
  DocumentTally tally;
  tally.add(with(DiagnosticCode::empty_document, true));
  CHECK(tally.sentence() == "0 documents read, 1 skipped (1 empty-document)");
}

TEST_CASE("The last line counts doubtful documents and facts left out") {
  DocumentTally tally;
  Record record;
  record.verdict = {Standing::doubtful, {DoubtReason::no_dates}};
  record.left_out = 1;
  tally.add(record);
  CHECK(tally.sentence() == "1 document read (1 doubtful), 1 fact left out");
  tally.add(with(DiagnosticCode::invalid_json, false));
  record.verdict.standing = Standing::unreadable;
  tally.add(record);
  tally.add(with(DiagnosticCode::unreadable, true));
  CHECK(tally.sentence() ==
        "3 documents read (1 in part, 1 doubtful, 1 unreadable), 1 skipped (1 unreadable), "
        "2 facts left out");
  CHECK(!tally.clean());
}
