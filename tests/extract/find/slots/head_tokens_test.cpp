#include "extract/find/slots/head_tokens.hpp"

#include <algorithm>
#include <string>

#include "extract/extract.hpp"
#include "extract/find/slots/token_signals.hpp"
#include "tests/support/catch.hpp"

using namespace vitagraph;

namespace {

struct Read {
  explicit Read(const std::string& text)
      : document(read_document(text, "a.txt", {})), segmented(look_at_lines(document)) {}

  /// The lines as one head.
  std::vector<HeadToken> tokens(HeadKind kind = HeadKind::job) {
    CareerHead head;
    head.kind = kind;
    for (std::uint32_t i = 0; i < document.lines.size(); ++i) head.lines.push_back(i);
    head.entry.lines = {0, static_cast<std::uint32_t>(document.lines.size())};
    head.entry.head_end = head.entry.lines.end;
    head.segments = cut_head(document, segmented, head.lines,
                             kind == HeadKind::job ? HeadCut::job : HeadCut::degree);
    heads = {head};
    return head_tokens(document, segmented, heads);
  }

  /// "word word |date| word"
  std::string printed(HeadKind kind = HeadKind::job) {
    std::string out;
    for (const HeadToken& token : tokens(kind)) {
      const std::string text(document.text_of(token.span));
      out += (out.empty() ? "" : " ") + (token.is_date() ? "|" + text + "|" : text);
    }
    return out;
  }

  Document document;
  SegmentedDocument segmented;
  std::vector<CareerHead> heads;
};

}  // namespace

TEST_CASE("head tokens: words without their separators, dates as one") {
  CHECK(Read("Baker, Corner Bakery (Leeds)\n2001 - 2004\n").printed() ==
        "Baker Corner Bakery Leeds |2001 - 2004|");
  CHECK(Read("2001 - 2004: Cook/Waiter at The Inn\n").printed() ==
        "|2001 - 2004| Cook Waiter The Inn");
  CHECK(Read("Pump 24/7 Ltd.\n").printed() == "Pump 24/7 Ltd.");
  CHECK(Read("— | —\n").printed().empty());
}

TEST_CASE("head tokens: of an endless head only the first, of one behind it again all") {
  std::string text;
  for (int i = 0; i < 300; ++i) text += "Cook, Inn 2001 - 2004 ";
  Read read(text + "\nBaker, Bakery\n");
  CHECK(read.tokens().size() == most_tokens_of_head);
  CareerHead second = read.heads[0];
  second.lines = {1};
  second.segments = cut_head(read.document, read.segmented, second.lines, HeadCut::job);
  read.heads.push_back(second);
  const auto both = head_tokens(read.document, read.segmented, read.heads);
  CHECK(both.size() == most_tokens_of_head + 2);
  CHECK(both.back().head == 1);
}

TEST_CASE("head tokens: what stands before each") {
  Read read("Cook/Waiter, The Inn\n2001\n");
  const auto tokens = read.tokens();
  REQUIRE(tokens.size() == 5);
  CHECK(tokens[0].before == static_cast<std::uint8_t>(Separator::line));
  CHECK(tokens[1].before == joint_mark);
  CHECK(tokens[2].before == static_cast<std::uint8_t>(Separator::comma));
  CHECK(tokens[3].before == joint_blank);
  CHECK(tokens[4].is_date());
}

TEST_CASE("head tokens: no heads, no tokens, no signals") {
  Read read("Ada\n");
  CHECK(head_tokens(read.document, read.segmented, {}).empty());
  CHECK(token_signals(read.document, read.segmented, {}, {}).size() == 0);
  const std::vector<CareerHead> empty(2);
  CHECK(head_tokens(read.document, read.segmented, empty).empty());
}

TEST_CASE("token signals: a row for each token, of numbers") {
  Read read("Senior Baker, Corner Bakery Ltd, Leeds\n2001 - 2004\n");
  const auto tokens = read.tokens();
  const FloatTable rows = token_signals(read.document, read.segmented, read.heads, tokens);
  REQUIRE(rows.size() == tokens.size());
  CHECK(rows.width() == token_signal_count);
  for (std::size_t i = 0; i < rows.size(); ++i) {
    CHECK(std::ranges::all_of(rows[i], [](float value) { return value > -1e3F && value < 1e3F; }));
  }
  CHECK_FALSE(std::ranges::equal(rows[0], rows[1]));
}

TEST_CASE("token letters: numbers of words, alike in any case") {
  CHECK(token_letters("Bakery").word == token_letters("BAKERY").word);
  CHECK(token_letters("Bakery").word != token_letters("Baker").word);
  CHECK(token_letters("Bakery").start == token_letters("Baker").start);
  CHECK(token_letters("Bakery").end == token_letters("Fishery").end);
  for (const std::string_view word : {"", "a", "…", "北京大学", "\xFF\xFE", "Straße"}) {
    CHECK(token_letters(word).word > 0);
    CHECK(token_letters(word).word < token_word_count);
    CHECK(token_letters(word).start < token_affix_count);
    CHECK(token_letters(word).end < token_affix_count);
  }
}
