#include "extract/segment/role_network.hpp"

#include <cmath>
#include <cstdint>
#include <stdexcept>
#include <vector>

#include "tests/support/catch.hpp"
#include "tests/support/weight_file.hpp"

using namespace vitagraph;

namespace {

constexpr std::size_t roles = line_role_count;
constexpr std::size_t heading = static_cast<std::size_t>(LineRole::heading);
constexpr std::size_t job_body = static_cast<std::size_t>(LineRole::job_body);
constexpr std::size_t level = static_cast<std::size_t>(Signal::level);

constexpr std::size_t units = 4;

/// A network of one dense unit, which sees the heading level, and recurrent units of which only the
/// first that read downwards remember.
class SmallNetwork : public WeightFile {
 public:
  SmallNetwork() {
    put<std::uint32_t>({0x314E4756, static_cast<std::uint32_t>(signal_count), 1,
                        static_cast<std::uint32_t>(units), static_cast<std::uint32_t>(roles), 1});
    put(std::vector<float>(signal_count, 0.0F));  // mean
    put(std::vector<float>(signal_count, 1.0F));  // factor
    std::vector<float> dense(signal_count, 0.0F);
    dense[level] = 1;
    put(dense);
    put<float>({0});                               // bias of the dense unit
    put(remembering(1, -1));                       // downwards: keeps what it sees
    put(std::vector<float>(weights_of(1), 0.0F));  // upwards: nothing
    put(remembering(2 * units, 0));                // second layer
    put(std::vector<float>(weights_of(2 * units), 0.0F));
    std::vector<float> out((2 * units + 1) * roles, 0.0F);
    out[job_body] = 6;                     // what is remembered from above
    out[2 * units * roles + heading] = 9;  // what the line is itself
    put(out);
    put(std::vector<float>(roles, 0.0F));
  }

 private:
  static std::size_t weights_of(std::size_t inputs) { return 3 * units * (inputs + units + 1); }

  /// The first unit's candidate is its first input; `update`: the bias of how it takes that.
  static std::vector<float> remembering(std::size_t inputs, float update) {
    std::vector<float> weights(weights_of(inputs), 0.0F);
    weights[2 * units] = 8;
    weights[3 * units * (inputs + units)] = update;
    return weights;
  }
};

std::size_t best(const RoleScores& scores) {
  std::size_t most = 0;
  for (std::size_t r = 1; r < roles; ++r) {
    if (scores.log_probability[r] > scores.log_probability[most]) most = r;
  }
  return most;
}

}  // namespace

TEST_CASE("role network: a line is judged by itself and by what stood above it") {
  SmallNetwork small;
  const RoleNetwork network(small.bytes());
  std::vector<LineSignals> lines(3);
  lines[1][Signal::level] = 1;
  const auto scores = network.scores(lines);
  REQUIRE(scores.size() == 3);
  CHECK(scores[0].log_probability[heading] == Approx(std::log(1.0 / roles)));
  CHECK(best(scores[1]) == heading);
  CHECK(best(scores[2]) == job_body);
  for (const RoleScores& row : scores) {
    float total = 0;
    for (const float p : row.log_probability) total += std::exp(p);
    CHECK(total == Approx(1.0));
  }
}

TEST_CASE("role network: signals far out count as four deviations") {
  SmallNetwork small;
  const RoleNetwork network(small.bytes());
  std::vector<LineSignals> lines(2);
  lines[0][Signal::level] = 16;
  lines[1][Signal::level] = 10'000;
  CHECK(network.scores({lines[0]})[0].log_probability ==
        network.scores({lines[1]})[0].log_probability);
}

TEST_CASE("role network: a document without lines has no scores") {
  SmallNetwork small;
  CHECK(RoleNetwork(small.bytes()).scores({}).empty());
}

TEST_CASE("role network: bytes that are no network are refused") {
  SmallNetwork small;
  auto& bytes = small.bytes();
  SECTION("too short") { bytes.resize(bytes.size() - 4); }
  SECTION("too long") { bytes.resize(bytes.size() + 4); }
  SECTION("another mark") { bytes[0] = 'X'; }
  SECTION("nothing") { bytes.clear(); }
  SECTION("other signals") { bytes[4] = 1; }
  CHECK_THROWS_AS(RoleNetwork(bytes), std::invalid_argument);
}
