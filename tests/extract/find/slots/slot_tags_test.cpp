#include "extract/find/slots/slot_tags.hpp"

#include "tests/support/catch.hpp"

using namespace vitagraph;

namespace {

constexpr std::size_t begins(Slot slot) {
  for (std::size_t k = 0; k < tagged_slots.size(); ++k) {
    if (tagged_slots[k] == slot) return 1 + 2 * k;
  }
  return 0;
}
constexpr std::size_t goes_on(Slot slot) { return begins(slot) + 1; }

/// Heads of as many tokens as said.
struct Row {
  explicit Row(const std::vector<std::size_t>& sizes, HeadKind kind = HeadKind::job) {
    for (std::size_t h = 0; h < sizes.size(); ++h) {
      heads.push_back({});
      heads.back().kind = kind;
      heads.back().segments.resize(1);
      for (std::size_t i = 0; i < sizes[h]; ++i) {
        HeadToken token;
        token.head = static_cast<std::uint32_t>(h);
        token.segment = 0;
        tokens.push_back(token);
      }
    }
    scores.resize(tokens.size());
  }
  std::vector<TokenTag> best() const { return best_tags(heads, tokens, scores, TagWays(chain)); }

  std::vector<CareerHead> heads;
  std::vector<HeadToken> tokens;
  std::vector<TagScores> scores;
  TagChain chain;
};

}  // namespace

TEST_CASE("slot tags: a value is begun before it is continued") {
  Row row({2});
  row.scores[0][goes_on(Slot::title)] = 3;
  row.scores[0][begins(Slot::title)] = 2;
  row.scores[1][goes_on(Slot::title)] = 3;
  const auto tags = row.best();
  REQUIRE(tags.size() == 2);
  CHECK(tags[0].slot == Slot::title);
  CHECK(tags[0].begins);
  CHECK(tags[1].slot == Slot::title);
  CHECK_FALSE(tags[1].begins);
  CHECK(tags[1].share > 0.5F);
}

TEST_CASE("slot tags: heads have the slots of their kind, dates have none") {
  Row row({3}, HeadKind::degree);
  for (auto& scores : row.scores) {
    scores[begins(Slot::title)] = 9;
    scores[begins(Slot::school)] = 4;
  }
  row.tokens[1].segment = -1;
  const auto tags = row.best();
  CHECK(tags[0].slot == Slot::school);
  CHECK(tags[1].slot == Slot::other);
  CHECK(tags[1].share == Approx(1));
  CHECK(tags[2].begins);
}

TEST_CASE("slot tags: nothing goes on from one head to the next") {
  Row row({1, 1});
  row.scores[0][begins(Slot::employer)] = 5;
  row.scores[1][goes_on(Slot::employer)] = 5;
  row.scores[1][begins(Slot::place)] = 1;
  const auto tags = row.best();
  CHECK(tags[0].slot == Slot::employer);
  CHECK(tags[1].slot == Slot::place);
}

TEST_CASE("slot tags: what a tag is worth behind another counts") {
  Row row({2});
  row.scores[0][begins(Slot::title)] = 5;
  row.scores[1][0] = 0.5;
  row.scores[1][begins(Slot::title)] = 1;
  row.chain.behind[begins(Slot::title)][begins(Slot::title)] = -3;
  CHECK(row.best()[1].slot == Slot::other);
  row.chain.behind[begins(Slot::title)][begins(Slot::employer)] = 2;
  CHECK(row.best()[1].slot == Slot::employer);
}

TEST_CASE("slot tags: long rows stay numbers") {
  Row row({10'000});
  for (auto& scores : row.scores) scores[goes_on(Slot::unit)] = 60;
  const auto tags = row.best();
  REQUIRE(tags.size() == 10'000);
  CHECK(tags.back().slot == Slot::unit);
  CHECK(tags.back().share > 0.99F);
  CHECK(Row({}).best().empty());
}

TEST_CASE("slot tags: a label is no value, and what stands behind it is of its slot") {
  Row row({2});
  row.heads[0].segments.resize(2);
  row.heads[0].segments[0].is_label = true;
  row.heads[0].segments[1].labelled_as = static_cast<std::int8_t>(Slot::employer);
  row.tokens[1].segment = 1;
  row.scores[0][begins(Slot::title)] = 9;
  row.scores[1][begins(Slot::title)] = 2;
  const auto tags = row.best();
  CHECK(tags[0].slot == Slot::other);
  CHECK(tags[1].slot == Slot::employer);
}
