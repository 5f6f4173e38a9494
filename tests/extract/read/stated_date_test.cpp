#include "extract/read/stated_date.hpp"

#include "extract/extract.hpp"
#include "tests/support/catch.hpp"

using namespace vitagraph;

TEST_CASE("Stated date: hits and misses") {
  struct Row {
    const char* text;
    const char* date;
  };
  const Row rows[] = {
      {"Ada Baker\nLast updated: May 2024\n", "2024-05"},
      {"Ada Baker\nStand: 01.02.2023\n", "2023-02-01"},
      {"Ada Baker\n\nDernière mise à jour : mars 2022\n", "2022-03"},
      {"Ada Baker\nUpdated 2019 - 2021\n", ""},
      {"Ada Baker\nUpdated the tables in May 2024, after the oven had been updated by the firm "
       "that had built it in the first place\n",
       ""},
      {"Ada Baker\nBaker since May 2024\n", ""},
      {"Ada Baker\n", ""},
  };
  for (const Row& row : rows) {
    INFO(row.text);
    const Document document = read_document(row.text, "cv.txt", {});
    CHECK(stated_date(document).text() == row.date);
  }
}

TEST_CASE("Stated date: it decides what present means, before the user's date") {
  ExtractOptions options;
  options.as_of = *PartialDate::parse("2030-01");
  CHECK(extract_bytes("Ada\nLast updated: May 2024\n", "a.txt", options).document_date.text() ==
        "2024-05");
  CHECK(extract_bytes("Ada\n", "a.txt", options).document_date.text() == "2030-01");
  const char* matter = "---\ntitle: CV\ndate: 2021-03-04T10:00:00Z\n---\n# Ada\n";
  CHECK(extract_bytes(matter, "a.md", options).document_date.text() == "2021-03-04");
}

TEST_CASE("Stated date: lines that say when something was last changed") {
  const struct {
    const char* line;
    bool says;
  } rows[] = {
      {"Mis à jour le 2 mai 2023", true}, {"Last updated: November 2023", true},
      {"最終更新 2023年5月", true},       {"Standard Oven Bank, May 2023", false},
      {"Standort Ulm, Mai 2023", false},  {"Updated monthly", false},
      {"Baker, May 2023", false},
  };
  for (const auto& row : rows) {
    INFO(row.line);
    CHECK(says_last_change(row.line) == row.says);
  }
}
