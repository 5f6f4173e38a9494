#include "graph/normalize/acronym.hpp"

#include "tests/support/catch.hpp"

using namespace vitagraph;

TEST_CASE("an acronym and the name it stands for") {
  const struct {
    const char* acronym;
    const char* name;
    bool fits;
  } rows[] = {
      {"EXI", "Example Institute", true},
      {"ESI", "Example State Institute", true},
      {"ESI", "Example School of Industry", true},
      {"EXSTIN", "Example State Institute", true},
      {"EScInd", "Example School of Industry", true},
      {"EI", "Example Institute", false},  // too short to tell
      {"SEI", "Example State Institute", false},
      {"EXIT", "Example Institute", false},
      {"Esi", "Example State Institute", false},
      {"ESI", "Examplestateinstitute", false},
      {"", "Example Institute", false},
      {"ESI", "", false},
  };
  for (const auto& row : rows) {
    CAPTURE(row.acronym, row.name);
    CHECK(abbreviates(row.acronym, row.name) == row.fits);
  }
}
