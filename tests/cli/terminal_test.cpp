#include "cli/terminal.hpp"

#include "tests/support/catch.hpp"

using vitagraph::printable;

TEST_CASE("A document cannot steer the terminal of who reads about it") {
  CHECK(printable("Zoë, 李华") == "Zoë, 李华");
  CHECK(printable("a\tb") == "a b");
  CHECK(printable("\x1B[2J") == "\xEF\xBF\xBD[2J");
  CHECK(printable("\xC2\x9B"
                  "2J") ==
        "\xEF\xBF\xBD"
        "2J");
  CHECK(printable("\x7F\n") == "\xEF\xBF\xBD\xEF\xBF\xBD");
  CHECK(printable("\xC2\xA0") == "\xC2\xA0");
}
