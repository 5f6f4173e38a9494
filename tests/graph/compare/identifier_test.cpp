#include "graph/compare/identifier.hpp"

#include "graph/compare/spelling.hpp"
#include "tests/support/catch.hpp"

using namespace vitagraph;

TEST_CASE("addresses of one person, and of nobody") {
  CHECK(personal_email("Ada.Quill+cv@Example.org") == "ada.quill@example.org");
  CHECK(personal_email("mailto:ada@example.org") == "ada@example.org");
  CHECK(personal_email("info@example.org").empty());
  CHECK(personal_email("HR@example.org").empty());
  CHECK(personal_email("ada@localhost").empty());
  CHECK(personal_email("no address").empty());
  CHECK(profile_address("https://www.linkedin.com/in/ada-quill/?locale=en") ==
        "linkedin.com/in/ada-quill");
  CHECK(profile_address("de.linkedin.com/in/ada-quill") == "linkedin.com/in/ada-quill");
  CHECK(profile_address("github.com/ada") == "github.com/ada");
  CHECK(profile_address("ada.github.io") == "ada.github.io");
  CHECK(profile_address("https://example.edu/~quill") == "example.edu/~quill");
  CHECK(profile_address("https://scholar.google.com/citations?user=AbC&hl=en") ==
        "scholar.google.com/abc");
  CHECK(profile_address("https://github.com/acme/tool").empty());
  CHECK(profile_address("https://linkedin.com/company/acme").empty());
  CHECK(profile_address("https://example.org").empty());
  CHECK(phone_digits("+49 (170) 123-4567") == "491701234567");
  CHECK(phone_digits("0049 170 1234567") == "491701234567");
  CHECK(phone_digits("123-4567").empty());
  CHECK(page_address("HTTP://www.Example.org/a/?x=1#y") == "example.org/a");
}

TEST_CASE("slips of the pen are bounded") {
  CHECK(within_one_edit("sheep", "shep"));
  CHECK(within_one_edit("sheep", "hseep"));
  CHECK(within_one_edit("sheep", "sheet"));
  CHECK_FALSE(within_one_edit("sheep", "goats"));
  CHECK_FALSE(within_one_edit("sheep", "sheeple"));
  CHECK(same_word("sheeps", "sheep"));
  CHECK_FALSE(same_word("cats", "cat"));
  CHECK_FALSE(same_word("part10", "part11"));
  CHECK(within_edits("videoanywhere", "video anywhere", 1));
  CHECK(within_edits("kitten", "sitting", 3));
  CHECK_FALSE(within_edits("kitten", "sitting", 2));
  CHECK(within_edits("", "ab", 2));
  CHECK_FALSE(within_edits("", "ab", 1));
}
