#include "extract/find/slots/slot_network.hpp"

#include <stdexcept>

#include "tests/support/catch.hpp"
#include "tests/support/weight_file.hpp"

using namespace vitagraph;

namespace {

constexpr std::uint32_t units = 8;

/// All weights 0 but a few: what is wanted is put where it stands in the file.
class SmallNetwork : public WeightFile {
 public:
  SmallNetwork() {
    put<std::uint32_t>({0x31534756, token_signal_count, token_word_count, 1, token_affix_count, 1,
                        1, units, tag_count, 1});
    zeros(token_signal_count);
    put(std::vector<float>(token_signal_count, 1.0F));
    std::vector<float> words(token_word_count, 0.0F);
    words[7] = 1;
    put(words);
    zeros(2 * token_affix_count);
    std::vector<float> dense(token_signal_count + 3, 0.0F);
    dense[token_signal_count] = 2;  // the word's row
    dense[0] = 1;                   // the first signal
    put(dense);
    put<float>({0});
    zeros(weights_of(1) + weights_of(2 * units));
    std::vector<float> out((2 * units + 1) * tag_count, 0.0F);
    out[2 * units * tag_count + 3] = 1;
    put(out);
    zeros(tag_count);
    std::vector<float> chain((tag_count + 1) * tag_count, 0.0F);
    chain[1] = 4;                          // behind nothing, begins the first slot
    chain[tag_count * tag_count + 3] = 5;  // at the start of a head
    put(chain);
  }

 private:
  static std::size_t weights_of(std::size_t inputs) { return 2 * 3 * units * (inputs + units + 1); }
};

}  // namespace

TEST_CASE("slot network: words and signals make scores") {
  SmallNetwork small;
  const SlotNetwork network(small.bytes());
  FloatTable signals(3, token_signal_count);
  signals[2][0] = 9;
  const std::vector<TokenLetters> letters = {{7, 1, 1}, {8, 1, 1}, {8, 1, 1}};
  const auto scores = network.scores(signals, letters);
  REQUIRE(scores.size() == 3);
  CHECK(scores[0][3] == Approx(2).epsilon(.01));
  CHECK(scores[1][3] == 0.0F);
  CHECK(scores[2][3] == Approx(3).epsilon(.01));  // the root of what the signal says
  CHECK(scores[0][2] == 0.0F);
}

TEST_CASE("slot network: the chain of tags") {
  SmallNetwork small;
  const SlotNetwork network(small.bytes());
  CHECK(network.chain().behind[0][1] == 4.0F);
  CHECK(network.chain().behind[1][0] == 0.0F);
  CHECK(network.chain().start[3] == 5.0F);
}

TEST_CASE("slot network: no tokens, no scores") {
  SmallNetwork small;
  CHECK(SlotNetwork(small.bytes()).scores(FloatTable(0, token_signal_count), {}).empty());
}

TEST_CASE("slot network: bytes that are no network are refused") {
  SmallNetwork small;
  auto& bytes = small.bytes();
  SECTION("too short") { bytes.resize(bytes.size() - 4); }
  SECTION("too long") { bytes.resize(bytes.size() + 4); }
  SECTION("another mark") { bytes[0] = 'X'; }
  SECTION("nothing") { bytes.clear(); }
  SECTION("other signals") { bytes[4] = 1; }
  SECTION("other tags") { bytes[32] = 1; }
  SECTION("no members") { bytes[36] = 0; }
  CHECK_THROWS_AS(SlotNetwork(bytes), std::invalid_argument);
}
