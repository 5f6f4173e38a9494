#include "extract/find/careers/slotted_parts.hpp"

#include <string_view>

#include "tests/support/catch.hpp"

using namespace vitagraph;

TEST_CASE("a value is parted in two where it stands, with its slot and margin") {
  SlottedHead head(3);
  head[1].slot = Slot::employer;
  head[1].margin = 2.5F;
  head[1].segment.span = {10, 30};
  head[2].slot = Slot::title;
  SlottedSegment& second = part_value(head, 1, {10, 18}, {20, 30}, Separator::comma);
  REQUIRE(head.size() == 4);
  CHECK(&second == &head[2]);
  CHECK(head[1].segment.span == Span{10, 18});
  CHECK(head[2].segment.span == Span{20, 30});
  CHECK(head[2].segment.before == Separator::comma);
  CHECK(head[2].slot == Slot::employer);
  CHECK(head[2].margin == 2.5F);
  CHECK(head[3].slot == Slot::title);
  CHECK(has_slot(head, Slot::title));
  CHECK_FALSE(has_slot(head, Slot::unit));
}

TEST_CASE("legal forms alone are told from names") {
  for (const std::string_view form : {"Inc.", "S.A.", "S.A. de C.V.", "GmbH", "Lda.", "B.V."}) {
    CAPTURE(form);
    CHECK(is_legal_form_alone(form));
  }
  for (const std::string_view name : {"Sara", "Loom GmbH", "S.A. Lund", "Bergen", ""}) {
    CAPTURE(name);
    CHECK_FALSE(is_legal_form_alone(name));
  }
}
