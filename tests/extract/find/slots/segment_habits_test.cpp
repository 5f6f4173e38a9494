#include "extract/find/slots/segment_habits.hpp"

#include <cmath>

#include "tests/support/catch.hpp"

using namespace vitagraph;

namespace {

/// A segment on the head's first line that is a title with probability `p`.
HeadSegment segment(std::uint8_t place, float p) {
  HeadSegment s;
  s.place_in_line = place;
  s.text.log_probability.fill(-20);
  s.text.log_probability[static_cast<std::size_t>(TextClass::title)] = std::log(p);
  return s;
}

CareerHead head(HeadKind kind, std::initializer_list<float> titles) {
  CareerHead out;
  out.kind = kind;
  for (const float p : titles) {
    out.segments.push_back(segment(static_cast<std::uint8_t>(out.segments.size()), p));
  }
  return out;
}

}  // namespace

TEST_CASE("segment habits: the segments of other heads in the same place") {
  const SegmentHabits habits({head(HeadKind::job, {0.1F, 0.9F}), head(HeadKind::job, {0.3F, 0.8F}),
                              head(HeadKind::job, {0.5F}), head(HeadKind::degree, {0.7F})});
  const auto first = habits.of(0, 0);
  CHECK(first[0].mean[0] == Approx(0.4));  // .3 and .5; neither itself nor the degree
  CHECK(first[0].count == 2);
  CHECK(habits.of(1, 1)[0].mean[0] == Approx(0.9));
  CHECK(habits.of(3, 0)[0].count == 0);
  CHECK(habits.of(3, 0)[0].mean[0] == -1.0F);
}

TEST_CASE("segment habits: rivals are of the same head") {
  const SegmentHabits habits(
      {head(HeadKind::job, {0.1F, 0.9F, 0.4F}), head(HeadKind::job, {0.95F})});
  CHECK(habits.rivals(0, 0)[0] == Approx(0.9));
  CHECK(habits.rivals(0, 1)[0] == Approx(0.4));
  CHECK(habits.rivals(1, 0)[0] == 0.0F);
}
