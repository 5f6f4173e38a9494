#include "extract/segment/role_network.hpp"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <optional>
#include <stdexcept>

#include "extract/network/weight_reader.hpp"

// The weights: five 32-bit numbers behind the mark "VGN1": inputs, width of the dense layer, units
// of a recurrent layer, roles, members; then 32-bit floats, little-endian: mean and 1/deviation of
// each input (of its signed square root); and for each member: dense weights (inputs x width) and
// biases; for each of two layers, downwards and upwards: input weights (x 3 units: update, reset,
// candidate), recurrent weights, biases; weights and biases of the roles, over the second layer's
// outputs and the dense layer's.

namespace vitagraph {
namespace {

constexpr std::uint32_t file_mark = 0x314E4756;  // "VGN1"
constexpr std::size_t layers = 2;
constexpr float farthest = 4.0F;  ///< deviations; signals farther out are no stronger

void make_logarithms(std::span<float> scores) {
  const float most = *std::ranges::max_element(scores);
  float total = 0;
  for (const float score : scores) total += exponential(score - most);
  const float norm = most + std::log(total);
  for (float& score : scores) score -= norm;
}

}  // namespace

RoleNetwork::RoleNetwork(std::span<const unsigned char> bytes) {
  std::uint32_t mark = 0;
  if (bytes.size() < sizeof mark + sizeof sizes_) throw std::invalid_argument("no network");
  std::memcpy(&mark, bytes.data(), sizeof mark);
  std::memcpy(&sizes_, bytes.data() + sizeof mark, sizeof sizes_);
  const bool fits = mark == file_mark && sizes_.inputs == signal_count &&
                    sizes_.roles == line_role_count && sizes_.members > 0 &&
                    sizes_.units % group_size == 0;
  const std::size_t units = sizes_.units;
  const auto recurrent = [&](std::size_t inputs) { return 2 * 3 * units * (inputs + units + 1); };
  const std::size_t member = (sizes_.inputs + 1) * sizes_.dense + recurrent(sizes_.dense) +
                             recurrent(2 * units) + (2 * units + sizes_.dense + 1) * sizes_.roles;
  const std::size_t floats = 2 * sizes_.inputs + sizes_.members * member;
  const std::size_t head = sizeof mark + sizeof sizes_;
  if (!fits || bytes.size() != head + floats * sizeof(float)) {
    throw std::invalid_argument("no network for these signals");
  }
  WeightReader reader(reinterpret_cast<const float*>(bytes.data() + head));
  means_ = reader.take(sizes_.inputs);
  factors_ = reader.take(sizes_.inputs);
  for (std::uint32_t i = 0; i < sizes_.members; ++i) {
    Member network;
    network.first = reader.dense(sizes_.inputs, sizes_.dense);
    for (std::size_t layer = 0; layer < layers; ++layer) {
      const std::size_t inputs = layer == 0 ? sizes_.dense : 2 * sizes_.units;
      const RecurrentLayer downwards = reader.recurrent(inputs, sizes_.units);
      network.recurrent.push_back({downwards, reader.recurrent(inputs, sizes_.units)});
    }
    const float* roles_of_states = reader.take(2 * sizes_.units * sizes_.roles);
    const float* roles_of_seen = reader.take(sizes_.dense * sizes_.roles);
    const float* biases = reader.take(sizes_.roles);
    const std::vector<float> nothing(sizes_.roles);
    network.roles_of_states = {roles_of_states, biases, 2 * sizes_.units, sizes_.roles};
    network.roles_of_seen = {roles_of_seen, nothing.data(), sizes_.dense, sizes_.roles};
    members_.push_back(std::move(network));
  }
}

FloatTable RoleNetwork::standardised(const std::vector<LineSignals>& lines) const {
  FloatTable table = FloatTable::unset(lines.size(), signal_count);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    best_kernels().standardise({lines[i].values, means_, factors_, farthest, table[i].data()});
  }
  return table;
}

FloatTable RoleNetwork::Member::opinion(const QuantisedRows& input) const {
  const QuantisedRows seen_rows = QuantisedRows::of_positive(first.of(input));
  std::optional<QuantisedRows> states;
  for (const auto& [downwards, upwards] : recurrent) {
    states = read_both_ways(downwards, upwards, states ? *states : seen_rows);
  }
  FloatTable opinion = roles_of_states.of(*states);
  roles_of_seen.add_to(opinion, seen_rows);
  return opinion;
}

std::vector<RoleScores> RoleNetwork::scores(const std::vector<LineSignals>& lines) const {
  std::vector<RoleScores> scores(lines.size());
  const QuantisedRows input(standardised(lines), farthest);
  for (const Member& member : members_) {
    const FloatTable opinion = member.opinion(input);
    for (std::size_t i = 0; i < lines.size(); ++i) {
      for (std::size_t r = 0; r < line_role_count; ++r) {
        scores[i].log_probability[r] += opinion[i][r] / static_cast<float>(members_.size());
      }
    }
  }
  for (RoleScores& row : scores) make_logarithms(row.log_probability);
  return scores;
}

}  // namespace vitagraph
