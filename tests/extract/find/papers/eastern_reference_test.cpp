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

namespace {

std::string taken_by_mark(std::string_view text) {
  ParsedReference parsed;
  take_marked_title(text, parsed);
  const auto words = [&](Span span) { return std::string(text.substr(span.begin, span.size())); };
  std::string out;
  for (const Span author : parsed.authors) out += words(author) + ";";
  return out + "|" + words(parsed.title) + "|" + words(parsed.venue);
}

}  // namespace

TEST_CASE("titles before the mark of their kind") {
  CHECK(taken_by_mark("[1] 程晓, 唐宁. 湖东沉积物的分布特征[J]. 湖泊进展, 2009, 21(4): 511-518.") ==
        "程晓;唐宁;|湖东沉积物的分布特征|湖泊进展");
  CHECK(taken_by_mark("程晓. 污水处理设施的评估[D]. 无锡: 湖东大学, 2018.") ==
        "程晓;|污水处理设施的评估|湖东大学");
  CHECK(taken_by_mark(
            "[3] Cheng X, Tang N. Release of phosphorus in lakes[J]. Water Systems, 2020") ==
        "Cheng X;Tang N;|Release of phosphorus in lakes|Water Systems");
  CHECK(taken_by_mark("程晓, 唐宁. 一种底泥钝化装置: 中国, ZL201810000000.1[P]. 2020-03-17.") ==
        "程晓;唐宁;|一种底泥钝化装置|");
  CHECK(taken_by_mark("湖东大学 2018 年报告[1]，见附录") == "||");
}

TEST_CASE("authors right before the quotes") {
  CHECK(taken("堀口直子「黄表紙の地名」『近世文芸』第85号、2010年") ==
        "堀口直子;|黄表紙の地名|近世文芸");
  CHECK(taken("堀口直子・犀川誠「絵本の書誌的検討」『書誌学』第12巻") ==
        "堀口直子;犀川誠;|絵本の書誌的検討|書誌学");
  CHECK(taken("堀口直子『近世絵本の流通と読者』犀川書院、2018年") ==
        "堀口直子;|近世絵本の流通と読者|犀川書院");
  CHECK(taken("学位論文「微量金属の季節変動」2019") == "||");
}

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
