// The scanners of extract/find on texts put together at random, broken characters among them.
#include <cstdint>
#include <string>
#include <vector>

#include "extract/evidence/lexicon.hpp"
#include "extract/find/contact.hpp"
#include "extract/find/identifier.hpp"
#include "extract/find/joined_text.hpp"
#include "extract/find/person_name.hpp"
#include "tests/support/catch.hpp"

using namespace vitagraph;

namespace {

const std::vector<std::string> pieces = {"@",           ".",
                                         "/",           "+49 ",
                                         "(",           ")",
                                         "151 ",        "ada",
                                         "example.org", "http",
                                         "://",         "www.",
                                         "[at]",        " dot ",
                                         "10.1000/",    "arXiv:",
                                         "2107.06917",  "ISBN ",
                                         "978-",        "0-306-",
                                         "-",           "0000-0002-1825-0097",
                                         "\xff",        "\xE5\xB9",
                                         "王",          "小明",
                                         "김",          "é",
                                         "Dr. ",        ", PhD",
                                         "van ",        "Jane ",
                                         "J. ",         "\"",
                                         "’s",          "Jr",
                                         "GmbH",        "B.Sc. ",
                                         "Paris",       ", CA",
                                         " - ",         "\n",
                                         "\t",          "Engineer",
                                         "大学",        "hep-th/9901001",
                                         "Tel. ",       "Mail: ",
                                         "ing",         "schule",
                                         " ",           "  ",
                                         "'",           "\xC2\xA0",
                                         "\xEF"};

class Texts {
 public:
  std::string next() {
    std::string text;
    for (int i = 0; i < 7; ++i) {
      state_ = state_ * 1664525u + 1013904223u;
      text += pieces[(state_ >> 16) % pieces.size()];
    }
    return text;
  }

 private:
  std::uint32_t state_ = 7;
};

}  // namespace

TEST_CASE("what the scanners find lies within the text, in order") {
  Texts texts;
  for (int round = 0; round < 20000; ++round) {
    const std::string text = texts.next();
    std::uint32_t end = 0;
    for (const Contact& contact : find_contacts(text)) {
      REQUIRE(contact.span.begin >= end);
      REQUIRE(contact.span.begin < contact.span.end);
      REQUIRE(contact.span.end <= text.size());
      REQUIRE_FALSE(contact.value.empty());
      end = contact.span.end;
    }
    end = 0;
    for (const Identifier& identifier : find_identifiers(text)) {
      REQUIRE(identifier.span.begin >= end);
      REQUIRE(identifier.span.end <= text.size());
      end = identifier.span.end;
    }
  }
}

TEST_CASE("names and words of any bytes are weighed without harm") {
  Texts texts;
  for (int round = 0; round < 5000; ++round) {
    const std::string a = texts.next();
    const std::string b = texts.next();
    REQUIRE(person_name_score(a) < 20);
    REQUIRE(same_person_name(a, b) == same_person_name(b, a));
    REQUIRE(title_score(a) < 20);
    REQUIRE(place_score(a) < 20);
    REQUIRE(school_score(a) < 20);
    for (const auto span : {find_degree(a), find_school_word(a), find_legal_form(a),
                            find_unit_word(a), place_at_end(a)}) {
      if (span) REQUIRE((span->begin < span->end && span->end <= a.size()));
    }
  }
}

TEST_CASE("Marks are trimmed by whole characters") {
  const auto trimmed = [](std::string_view text) {
    const Span span = trim_marks(text, {0, static_cast<std::uint32_t>(text.size())}, "(–—", ")–");
    return std::string(text.substr(span.begin, span.size()));
  };
  CHECK(trimmed("– fluent –") == "fluent");
  CHECK(trimmed(" (fluent)\xC2\xA0") == "fluent");
  CHECK(trimmed("•fluent•") == "•fluent•");
  CHECK(trimmed("–").empty());
}
