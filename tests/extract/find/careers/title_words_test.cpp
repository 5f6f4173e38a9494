#include "extract/find/careers/title_words.hpp"

#include <string>

#include "tests/support/catch.hpp"

using namespace vitagraph;

namespace {

std::string title_of(const std::string& text) {
  Document document;
  document.text = text;
  return std::string(document.text_of(
      without_title_asides(document, {0, static_cast<std::uint32_t>(text.size())})));
}

}  // namespace

TEST_CASE("titles: words that tie them to the entry above, hours and contracts are left out") {
  struct Row {
    const char* printed;
    const char* title;
  };
  const Row rows[] = {
      {"later Foreman", "Foreman"},
      {"ebenda Köchin", "Köchin"},
      {"ebenda, später Küchenchefin", "Küchenchefin"},
      {"ugyanott, kárszakértő", "kárszakértő"},
      {"Full-time, Baker", "Baker"},
      {"Baker, unpaid", "Baker"},
      {"Teleoperadora en", "Teleoperadora"},
      {"Köchin bei", "Köchin"},
      {"Tesorera de la", "Tesorera"},
      {"Chef de cuisine", "Chef de cuisine"},
      {"Lighthouse Keeper – part-time", "Lighthouse Keeper"},
      {"Teilzeit - Verkäuferin, ebenda", "Verkäuferin"},
  };
  for (const Row& row : rows) CHECK(title_of(row.printed) == row.title);
}

TEST_CASE("titles: what only begins like an aside stays") {
  for (const char* title :
       {"Full-time", "later", "Baker, Pastry", "Thenardier Waiter", "Full-time Equivalent Planner",
        "Head of Part-time Studies", "Idem, ebenda"}) {
    const std::string kept = title_of(title);
    CHECK_FALSE(kept.empty());
    if (std::string(title) != "Idem, ebenda") CHECK(kept == title);
  }
}

TEST_CASE("titles: shortened words before them belong to them") {
  const auto with = [](const std::string& line, const std::string& title) {
    Document document;
    document.text = "Weaver\n" + line;
    const auto at = static_cast<std::uint32_t>(document.text.rfind(title));
    const Span span = {at, at + static_cast<std::uint32_t>(title.size())};
    return std::string(document.text_of(with_short_words(document, span)));
  };
  CHECK(with("2017  Stellv. Filialleiterin bei", "Filialleiterin") == "Stellv. Filialleiterin");
  CHECK(with("wiss. Mitarbeiter", "Mitarbeiter") == "wiss. Mitarbeiter");
  CHECK(with("Loom Inc. Weaver", "Weaver") == "Weaver");
  CHECK(with("Weaver", "Weaver") == "Weaver");
}
