#include "extract/read/pdf/vertical_periods.hpp"

#include <string>
#include <string_view>

#include "tests/extract/read/pdf/painted.hpp"
#include "tests/support/catch.hpp"

using namespace vitagraph;

namespace {

/// Entries with two dates in the rail before them, `apart` points one above the other.
std::string entries(std::string_view above, std::string_view below, float apart,
                    bool bold_heads = true, std::size_t count = 3) {
  Painted page;
  for (std::size_t i = 0; i < count; ++i) {
    const float y = 80 + 60 * static_cast<float>(i);
    page.text(50, y, above).text(50, y + apart, below);
    page.text(150, y, "Keeper", 10, bold_heads ? 1 : 0).text(150, y + 12, "Harbour board");
    page.text(150, y + 24, "Kept lamps and counted ships");
  }
  return lines_of(page.read());
}

}  // namespace

TEST_CASE("dates one above the other are a period") {
  CHECK(entries("2016", "2020", 12).starts_with("2016 – 2020>Keeper\nHarbour board\n"));
  CHECK(entries("Jan 2016", "Mar 2020", 12).starts_with("Jan 2016 – Mar 2020>Keeper\n"));
  CHECK(entries("2016", "Present", 12).starts_with("2016 – Present>Keeper\n"));
  CHECK(entries("2020", "2016", 12).starts_with("2016 – 2020>Keeper\n"));
  CHECK(entries("Present", "2016", 20).starts_with("2016 – Present>Keeper\n"));
}

TEST_CASE("dates that are no period stay with their lines") {
  // One entry alone, or heads like the text below them: a list with a year a line.
  CHECK(entries("2016", "2020", 12, true, 1).find("–") == std::string::npos);
  CHECK(entries("2016", "2020", 12, false).find("–") == std::string::npos);
  CHECK(entries("2016", "2016", 12).find("–") == std::string::npos);
  Painted list;
  for (int i = 0; i < 6; ++i) {
    const float y = 80 + 12 * static_cast<float>(i);
    list.text(50, y, std::to_string(2020 - i)).text(150, y, "Prize of lamps", 10, i % 2 ? 0 : 1);
  }
  CHECK(lines_of(list.read()).find("–") == std::string::npos);
  // Down in one entry and up in the next: nobody knows.
  Painted mixed;
  for (int i = 0; i < 2; ++i) {
    const float y = 80 + 60 * static_cast<float>(i);
    mixed.text(50, y, i ? "2016" : "2012").text(50, y + 12, i ? "2012" : "2016");
    mixed.bold(150, y, "Keeper").text(150, y + 12, "Harbour board");
  }
  CHECK(lines_of(mixed.read()).find("–") == std::string::npos);
}
