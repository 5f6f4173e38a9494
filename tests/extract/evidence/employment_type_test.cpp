#include "extract/evidence/employment_type.hpp"

#include "tests/support/catch.hpp"

using namespace vitagraph;

TEST_CASE("kinds of employment in many languages") {
  for (const char* text : {"Full-time", "CDI", "Teilzeit", "Tam zamanlı", "Umowa o pracę", "Heltid",
                           "契約社員", "파트타임", "Частичная занятость", "Tempo indeterminato"}) {
    CAPTURE(text);
    CHECK(is_employment_type(text));
  }
  for (const char* text : {"", "Full-time baker", "Nurse", "Contract Works Ltd", "정규직 사원"}) {
    CAPTURE(text);
    CHECK_FALSE(is_employment_type(text));
  }
}
