#include "bench/reader_check/order_check.hpp"

#include <algorithm>
#include <fstream>
#include <numeric>
#include <stdexcept>

namespace vitagraph::reader_check {
namespace {

using Places = std::vector<std::size_t>;  ///< word numbers of a flow's found texts, in its order

void count_pairs(const std::vector<Places>& flows, const std::vector<std::size_t>& order,
                 OrderCheck& check) {
  Places places;
  for (const std::size_t flow : order) {
    places.insert(places.end(), flows[flow].begin(), flows[flow].end());
  }
  for (std::size_t i = 0; i < places.size(); ++i) {
    for (std::size_t j = i + 1; j < places.size(); ++j) {
      ++(places[i] < places[j] ? check.in_order : check.out_of_order);
    }
  }
}

}  // namespace

double OrderCheck::tau() const {
  const auto right = static_cast<double>(in_order);
  const auto wrong = static_cast<double>(out_of_order);
  if (of > 1 && found < 2) return 0;
  return in_order + out_of_order == 0 ? 1.0 : (right - wrong) / (right + wrong);
}

OrderCheck check_order(const std::vector<Flow>& flows, const TextIndex& index) {
  OrderCheck counted;
  std::vector<Places> places(flows.size());
  for (std::size_t i = 0; i < flows.size(); ++i) {
    for (const FlowText& text : flows[i]) {
      const std::vector<std::u32string> words = folded_words(text.text);
      if (text.heading) counted.headings += {index.is_line(words) ? 1u : 0u, 1};
      const std::vector<WordRange> ranges = index.find(words);
      if (ranges.size() > 1) continue;
      ++counted.of;
      if (ranges.empty()) continue;
      ++counted.found;
      places[i].push_back(ranges.front().begin);
    }
  }
  std::vector<std::size_t> order(flows.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  OrderCheck best = counted;
  bool first = true;
  do {
    OrderCheck check = counted;
    count_pairs(places, order, check);
    if (first || check.in_order > best.in_order) best = check;
    first = false;
  } while (std::next_permutation(order.begin(), order.end()));
  return best;
}

std::vector<Flow> read_flows(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) throw std::runtime_error(path.string() + ": cannot be opened");
  std::vector<Flow> flows(1);
  for (std::string line; std::getline(in, line);) {
    if (!line.empty()) {
      const bool heading = line.starts_with("# ");
      flows.back().push_back({heading ? line.substr(2) : line, heading});
    } else if (!flows.back().empty()) {
      flows.emplace_back();
    }
  }
  return flows;
}

}  // namespace vitagraph::reader_check
