#include "bench/score/tally.hpp"

namespace vitagraph::score {
namespace {

double share(std::int64_t part, std::int64_t all) {
  return all == 0 ? 1.0 : static_cast<double>(part) / static_cast<double>(all);
}

bool is_field(std::string_view name) {
  return name.find('.') != std::string_view::npos && !name.ends_with(".item") &&
         !name.ends_with(".false-employer");
}

}  // namespace

Counts& Counts::operator+=(const Counts& other) {
  right += other.right;
  invented += other.invented;
  missed += other.missed;
  return *this;
}

double Counts::precision() const { return share(right, right + invented); }
double Counts::recall() const { return share(right, right + missed); }

double Counts::f1() const {
  const double sum = precision() + recall();
  return sum > 0 ? 2 * precision() * recall() / sum : 0.0;
}

void Tally::wrong(const std::string& name) {
  invented(name);
  missed(name);
}

void Tally::judge(const std::string& name, bool is_right) {
  if (is_right) {
    right(name);
  } else {
    wrong(name);
  }
}

Tally& Tally::operator+=(const Tally& other) {
  for (const auto& [name, counts] : other.rows_) rows_[name] += counts;
  return *this;
}

Counts Tally::all_fields() const {
  Counts sum;
  for (const auto& [name, counts] : rows_) {
    if (is_field(name)) sum += counts;
  }
  return sum;
}

Counts Tally::of(std::string_view name) const {
  if (name == "all") return all_fields();
  const auto found = rows_.find(std::string(name));
  return found == rows_.end() ? Counts{} : found->second;
}

}  // namespace vitagraph::score
