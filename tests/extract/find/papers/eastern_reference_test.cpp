#include "extract/find/papers/eastern_reference.hpp"

#include <string>

#include "tests/support/catch.hpp"

using namespace vitagraph;

namespace {

/// "authors;…|title|venue".
std::string taken(std::string_view text) {
  ParsedReference parsed;
  take_quoted_title(text, parsed);
  const auto words = [&](Span span) { return std::string(text.substr(span.begin, span.size())); };
  std::string out;
  for (const Span author : parsed.authors) out += words(author) + ";";
  return out + "|" + words(parsed.title) + "|" + words(parsed.venue);
}

}  // namespace

TEST_CASE("titles in the quotes of Chinese and Japanese") {
  CHECK(taken("程晓、唐宁：《乡镇治理的出路》，《湖东评论》2011年第4期") ==
        "程晓;唐宁;|乡镇治理的出路|湖东评论");
  CHECK(taken("程晓：《乡镇治理的逻辑》，湖东出版社，2015年。") ==
        "程晓;|乡镇治理的逻辑|湖东出版社");
  CHECK(taken("堀口直子, 「微量金属の季節変動」, 犀川化学, 68巻, 2019") ==
        "堀口直子;|微量金属の季節変動|犀川化学");
}

TEST_CASE("quotes within a title are none around it") {
  CHECK(taken("高校における「総合的な探究」の実践, 犀川教育, 2019") == "||");
  CHECK(taken("Weaver, A. Looms of the North. Cloth, 2019") == "||");
}
