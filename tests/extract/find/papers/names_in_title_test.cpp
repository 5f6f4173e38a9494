#include "extract/find/papers/names_in_title.hpp"

#include <string>

#include "tests/support/catch.hpp"

using namespace vitagraph;

namespace {

/// "title|author;author;" of a text that was taken for a title as a whole.
std::string parted(const std::string& text, std::string_view owner = "Ada Quillmore") {
  ParsedReference parsed;
  parsed.title = {0, static_cast<std::uint32_t>(text.size())};
  part_names_from_title(text, owner, parsed);
  std::string out = text.substr(parsed.title.begin, parsed.title.size()) + "|";
  for (const Span author : parsed.authors) {
    out += text.substr(author.begin, author.size()) + ";";
  }
  return out;
}

}  // namespace

TEST_CASE("names behind a title are its authors") {
  CHECK(parted("Tides without Moons. Ada Quillmore, Peter Marsh") ==
        "Tides without Moons|Ada Quillmore;Peter Marsh;");
  CHECK(parted("Tides without Moons\nA. Quillmore and P. Marsh") ==
        "Tides without Moons|A. Quillmore;P. Marsh;");
  CHECK(parted("Tides without Moons. Ada Quillmore") == "Tides without Moons|Ada Quillmore;");
}

TEST_CASE("titles of two sentences stay whole") {
  CHECK(parted("Tides without Moons. A Review") == "Tides without Moons. A Review|");
  CHECK(parted("Tides without Moons. Monte Carlo") == "Tides without Moons. Monte Carlo|");
  CHECK(parted("Who pays? Evidence from Ports, Docks and Ferries") ==
        "Who pays? Evidence from Ports, Docks and Ferries|");
  CHECK(parted("Short. Ada Quillmore") == "Short. Ada Quillmore|");
}

TEST_CASE("lists of persons") {
  CHECK(are_person_names("Peter Marsh"));
  CHECK(are_person_names("A. Quillmore, Peter Marsh and J. K. Venn"));
  CHECK_FALSE(are_person_names("Google Research"));
  CHECK_FALSE(are_person_names("Marsh"));
  CHECK_FALSE(are_person_names(""));
}
