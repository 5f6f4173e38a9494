#include "extract/find/careers/nested_roles.hpp"

#include <string>

#include "tests/extract/find/careers/slotted_text.hpp"
#include "tests/support/catch.hpp"

using namespace vitagraph;

namespace {

std::string told(SlottedText text) {
  tell_employers_of_roles(text.document, text.segmented, text.heads, text.slotted);
  return text.told();
}

/// An employer with its period, over a role at `place` with its own.
SlottedText two_lines(const std::string& stay, const std::string& place, const std::string& role) {
  SlottedText text("Loom Works " + stay + "\nWeaver, " + place + " " + role + "\n");
  text.head(0, 1, 1).value("Loom Works", Slot::employer);
  text.head(1, 2, 2).value("Weaver", Slot::title).value(place, Slot::employer);
  return text;
}

}  // namespace

TEST_CASE("a role within the stay right above has a unit, or a place") {
  CHECK(told(two_lines("(2014 - 2022)", "Dye House", "(2018 - 2022)")) ==
        "employer=Loom Works;|title=Weaver;unit=Dye House;|");
  CHECK(told(two_lines("(2014 - present)", "Bergen", "(2018 - present)")) ==
        "employer=Loom Works;|title=Weaver;place=Bergen;|");
}

TEST_CASE("a role without dates right below an employer with its stay has a unit") {
  CHECK(told(two_lines("(2014 - 2022)", "Dye House", "")) ==
        "employer=Loom Works;|title=Weaver;unit=Dye House;|");
  CHECK(told(two_lines("", "Dye House", "")) ==
        "employer=Loom Works;|title=Weaver;employer=Dye House;|");
}

TEST_CASE("a job outside of the stay above keeps its employer") {
  for (const std::string role : {"(2012 - 2016)", "(2020 - 2023)", "(2018 - present)", "(2018)"}) {
    CAPTURE(role);
    CHECK(told(two_lines("(2014 - 2022)", "Dye House", role)) ==
          "employer=Loom Works;|title=Weaver;employer=Dye House;|");
  }
  CHECK(told(two_lines("(2014 - 2022)", "Vat & Sons Ltd", "(2018 - 2022)")) ==
        "employer=Loom Works;|title=Weaver;employer=Vat & Sons Ltd;|");
  // an item of a list is no banner, and one with a title of its own is a job
  SlottedText listed("- Loom Works (2014 - 2022)\n- Weaver, Dye House (2018 - 2022)\n");
  listed.head(0, 1, 1).value("Loom Works", Slot::employer);
  listed.head(1, 2, 2).value("Weaver", Slot::title).value("Dye House", Slot::employer);
  CHECK(told(listed) == "employer=Loom Works;|title=Weaver;employer=Dye House;|");
  SlottedText titled("Loom Works, Dyer (2014 - 2022)\nWeaver, Dye House (2018 - 2022)\n");
  titled.head(0, 1, 1).value("Loom Works", Slot::employer).value("Dyer", Slot::title);
  titled.head(1, 2, 2).value("Weaver", Slot::title).value("Dye House", Slot::employer);
  CHECK(told(titled) == "employer=Loom Works;title=Dyer;|title=Weaver;employer=Dye House;|");
}

TEST_CASE("what reads like no title over roles within its period is their employer") {
  SlottedText text("QXZT WARP HOLDING (2014 - 2022)\nWeaver (2018 - 2022)\n");
  text.head(0, 1, 1).value("QXZT WARP HOLDING", Slot::title);
  text.head(1, 2, 2).value("Weaver", Slot::title);
  CHECK(told(text) == "employer=QXZT WARP HOLDING;|title=Weaver;|");
  SlottedText title("Senior Software Engineer (2014 - 2022)\nWeaver (2018 - 2022)\n");
  title.head(0, 1, 1).value("Senior Software Engineer", Slot::title);
  title.head(1, 2, 2).value("Weaver", Slot::title);
  CHECK(told(title) == "title=Senior Software Engineer;|title=Weaver;|");
}
