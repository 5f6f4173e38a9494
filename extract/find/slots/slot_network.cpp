#include "extract/find/slots/slot_network.hpp"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <optional>
#include <stdexcept>

#include "extract/network/weight_reader.hpp"

// The weights: nine 32-bit numbers behind the mark "VGS1", as in SlotNetwork::Sizes; then 32-bit
// floats, little-endian: mean and 1/deviation of each signal (of its signed square root); and for
// each member: rows for words, for their first letters, for their last; the dense layer over the
// signals and those rows; two layers of recurrent units; weights and biases of the tags, over the
// second layer's outputs and the dense layer's; what a tag is worth behind another (row by row: of
// the tag before) and at the start of a head.

namespace vitagraph {
namespace {

constexpr std::uint32_t file_mark = 0x31534756;  // "VGS1"
constexpr std::size_t layers = 2;
constexpr float farthest = 4.0F;  ///< deviations; signals farther out are no stronger

/// One layer over the columns of two tables, as two; the first has the biases.
void read_halves(WeightReader& reader, std::size_t first_inputs, std::size_t second_inputs,
                 std::size_t outputs, DenseLayer& first, DenseLayer& second) {
  const float* of_first = reader.take(first_inputs * outputs);
  const float* of_second = reader.take(second_inputs * outputs);
  const std::vector<float> nothing(outputs);
  first = {of_first, reader.take(outputs), first_inputs, outputs};
  second = {of_second, nothing.data(), second_inputs, outputs};
}

}  // namespace

SlotNetwork::SlotNetwork(std::span<const unsigned char> bytes) {
  std::uint32_t mark = 0;
  const std::size_t head = sizeof mark + sizeof sizes_;
  if (bytes.size() < head) throw std::invalid_argument("no network");
  std::memcpy(&mark, bytes.data(), sizeof mark);
  std::memcpy(&sizes_, bytes.data() + sizeof mark, sizeof sizes_);
  const bool fits = mark == file_mark && sizes_.inputs == token_signal_count &&
                    sizes_.words == token_word_count && sizes_.affixes == token_affix_count &&
                    sizes_.tags == tag_count && sizes_.members > 0 &&
                    sizes_.units % group_size == 0;
  const std::size_t floats =
      fits ? 2 * std::size_t{sizes_.inputs} + sizes_.members * floats_of_member() : 0;
  if (!fits || bytes.size() != head + floats * sizeof(float)) {
    throw std::invalid_argument("no network for these signals");
  }
  WeightReader reader(reinterpret_cast<const float*>(bytes.data() + head));
  means_ = reader.take(sizes_.inputs);
  factors_ = reader.take(sizes_.inputs);
  for (std::uint32_t i = 0; i < sizes_.members; ++i) {
    members_.push_back(read_member(reader));
    add_chain(reader.take((tag_count + 1) * tag_count));
  }
}

SlotNetwork::Member SlotNetwork::read_member(WeightReader& reader) const {
  Member member;
  member.words = reader.take(std::size_t{sizes_.words} * sizes_.word_width);
  member.starts = reader.take(std::size_t{sizes_.affixes} * sizes_.affix_width);
  member.ends = reader.take(std::size_t{sizes_.affixes} * sizes_.affix_width);
  const std::size_t letters = sizes_.word_width + 2 * std::size_t{sizes_.affix_width};
  read_halves(reader, sizes_.inputs, letters, sizes_.dense, member.of_signals, member.of_letters);
  const std::size_t both = 2 * std::size_t{sizes_.units};
  for (std::size_t layer = 0; layer < layers; ++layer) {
    const std::size_t inputs = layer == 0 ? sizes_.dense : both;
    const RecurrentLayer downwards = reader.recurrent(inputs, sizes_.units);
    member.recurrent.push_back({downwards, reader.recurrent(inputs, sizes_.units)});
  }
  read_halves(reader, both, sizes_.dense, tag_count, member.tags_of_states, member.tags_of_seen);
  return member;
}

/// The members' mean.
void SlotNetwork::add_chain(const float* weights) {
  const auto share = 1.0F / static_cast<float>(sizes_.members);
  for (TagScores& row : chain_.behind) {
    for (float& value : row) value += share * *weights++;
  }
  for (float& value : chain_.start) value += share * *weights++;
}

std::size_t SlotNetwork::floats_of_member() const {
  const std::size_t units = sizes_.units;
  const std::size_t letters = sizes_.word_width + 2 * std::size_t{sizes_.affix_width};
  const auto recurrent = [&](std::size_t inputs) { return 2 * 3 * units * (inputs + units + 1); };
  return std::size_t{sizes_.words} * sizes_.word_width +
         2 * std::size_t{sizes_.affixes} * sizes_.affix_width +
         (sizes_.inputs + letters + 1) * sizes_.dense + recurrent(sizes_.dense) +
         recurrent(2 * units) + (2 * units + sizes_.dense + 1) * tag_count +
         (tag_count + 1) * tag_count;
}

FloatTable SlotNetwork::standardised(const FloatTable& signals) const {
  FloatTable table = FloatTable::unset(signals.size(), signals.width());
  for (std::size_t i = 0; i < signals.size(); ++i) {
    best_kernels().standardise({signals[i], means_, factors_, farthest, table[i].data()});
  }
  return table;
}

/// The members' rows for the words and their letters, side by side.
FloatTable SlotNetwork::rows_of(const Member& member, std::span<const TokenLetters> letters) const {
  const std::size_t word = sizes_.word_width;
  const std::size_t affix = sizes_.affix_width;
  FloatTable table = FloatTable::unset(letters.size(), word + 2 * affix);
  for (std::size_t i = 0; i < letters.size(); ++i) {
    auto at = std::copy_n(member.words + letters[i].word * word, word, table[i].begin());
    at = std::copy_n(member.starts + letters[i].start * affix, affix, at);
    std::copy_n(member.ends + letters[i].end * affix, affix, at);
  }
  return table;
}

FloatTable SlotNetwork::Member::opinion(const QuantisedRows& signals,
                                        const FloatTable& letters) const {
  FloatTable seen = of_signals.of(signals);
  of_letters.add_to(seen, QuantisedRows(letters));
  const QuantisedRows seen_rows = QuantisedRows::of_positive(seen);
  std::optional<QuantisedRows> states;
  for (const auto& [downwards, upwards] : recurrent) {
    states = read_both_ways(downwards, upwards, states ? *states : seen_rows);
  }
  FloatTable opinion = tags_of_states.of(*states);
  tags_of_seen.add_to(opinion, seen_rows);
  return opinion;
}

std::vector<TagScores> SlotNetwork::scores(const FloatTable& signals,
                                           std::span<const TokenLetters> letters) const {
  std::vector<TagScores> scores(signals.size());
  if (scores.empty()) return scores;
  const QuantisedRows rows(standardised(signals), farthest);
  for (const Member& member : members_) {
    const FloatTable opinion = member.opinion(rows, rows_of(member, letters));
    for (std::size_t i = 0; i < scores.size(); ++i) {
      for (std::size_t t = 0; t < tag_count; ++t) {
        scores[i][t] += opinion[i][t] / static_cast<float>(members_.size());
      }
    }
  }
  return scores;
}

}  // namespace vitagraph
