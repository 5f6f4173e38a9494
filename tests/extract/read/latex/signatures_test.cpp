#include "extract/read/latex/signatures.hpp"

#include <set>
#include <string>

#include "extract/read/latex/lexer.hpp"
#include "extract/read/latex/signature_rows.hpp"
#include "tests/support/catch.hpp"

using namespace vitagraph::latex;

namespace {

std::vector<Tokens> arguments(std::initializer_list<std::string_view> texts) {
  std::vector<Tokens> out;
  for (const std::string_view text : texts) out.push_back(tokens_of(text));
  return out;
}

}  // namespace

TEST_CASE("LaTeX signatures: every layout names arguments that the macro has") {
  for (const Signature& row : signature_rows) {
    CAPTURE(row.macro);
    CHECK(row.dates_at <= row.arguments);
    for (std::size_t i = 0; i < row.layout.size(); ++i) {
      if (row.layout[i] != ':') continue;
      const char digit = row.layout[i + 1];
      CHECK(digit >= '1');
      CHECK(digit - '0' <= row.arguments);
    }
  }
}

TEST_CASE("LaTeX signatures: the row is chosen by class, arguments and dates") {
  const auto six = arguments({"2001", "Clerk", "Mill", "Leeds", "", "x"});
  CHECK(find_signature("cventry", six, "moderncv")->classes == "moderncv");
  CHECK(find_signature("cventry", six, "awesome-cv")->arguments == 6);
  const auto five = arguments({"Clerk", "Mill", "Leeds", "2001", ""});
  CHECK(find_signature("cventry", five, "awesome-cv")->layout.find("title:1") != std::string::npos);
  const auto dated = arguments({"Clerk", "2001", "Mill", "Leeds"});
  CHECK(find_signature("resumeSubheading", dated, "")->dates_at == 2);
  CHECK(find_signature("nothing", six, "") == nullptr);
  CHECK(find_signature("cventry", arguments({"a"}), "") == nullptr);
}

TEST_CASE("LaTeX signatures: what looks like dates") {
  for (const std::string_view text : {"2001", "Jan 2001 -- now", "05/2001", "seit 1999"}) {
    CHECK(looks_like_dates(tokens_of(text)));
  }
  for (const std::string_view text : {"Clerk", "20012", "12 Mill Lane", "9999", ""}) {
    CHECK_FALSE(looks_like_dates(tokens_of(text)));
  }
}
