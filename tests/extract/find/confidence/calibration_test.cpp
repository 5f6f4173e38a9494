#include "extract/find/confidence/calibration.hpp"

#include <algorithm>
#include <set>

#include "extract/extract.hpp"
#include "extract/find/confidence/calibration_weights.hpp"
#include "tests/support/catch.hpp"

using namespace vitagraph;

namespace {

constexpr std::string_view resume =
    "Ada Example\nada@example.org\n\nEXPERIENCE\n\n"
    "Engineer, Example Works Ltd, Bergen  Mar 2019 - present\n- Built looms\n\n"
    "EDUCATION\n\nBSc Mathematics, University of Example  2012 - 2015\n";

float weight(FactKind kind, SureSignal signal) {
  return calibration_weights[static_cast<std::size_t>(kind)][static_cast<std::size_t>(signal)];
}

}  // namespace

TEST_CASE("what is surer of itself never becomes less probable") {
  for (std::size_t kind = 0; kind < fact_kind_count; ++kind) {
    const auto fact = static_cast<FactKind>(kind);
    CAPTURE(std::string(name_of(fact)));
    for (const SureSignal signal : {SureSignal::own, SureSignal::least, SureSignal::begin,
                                    SureSignal::head, SureSignal::here, SureSignal::document}) {
      CHECK(weight(fact, signal) >= 0);
    }
  }
}

TEST_CASE("every fact of a career is judged, once") {
  const Document document = read_document(resume, "a.txt", {});
  const SegmentedDocument segmented = segment(document);
  Record record = extract(document, {});
  const auto facts = judged_facts(document, segmented, record);
  std::set<std::string> names;
  std::set<const Evidence*> evidence;
  for (const JudgedFact& fact : facts) {
    names.insert(std::string(fact.list) + '/' + std::string(fact.key));
    evidence.insert(fact.evidence);
    for (const float value : fact.signals.values) CHECK(std::abs(value) < 100);
  }
  CHECK(evidence.size() == facts.size());
  for (const char* name : {"/name", "work/name", "work/position", "work/location", "work/startDate",
                           "work/current", "work/", "education/institution", "education/studyType",
                           "education/endDate", "education/"}) {
    CAPTURE(name);
    CHECK(names.contains(name));
  }
}

TEST_CASE("a doubtful employer in a plain résumé is less sure than a clear one") {
  const Record clear = extract_bytes(resume, "a.txt", {});
  const Record doubtful = extract_bytes(
      "Ada Example\n\nnotes\nlooms since 2019 at some works, mostly in the north\n", "b.txt", {});
  REQUIRE(clear.work.size() == 1);
  CHECK(clear.work[0].employer.evidence.confidence > Confidence::thousandths(700));
  for (const Work& work : doubtful.work) {
    CHECK(work.item.evidence.confidence < clear.work[0].item.evidence.confidence);
  }
}
