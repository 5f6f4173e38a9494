#include "extract/segment/role_rows.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace vitagraph {
namespace {

constexpr Signal text(std::size_t text_class, Signal first = Signal::whole_text) {
  return static_cast<Signal>(static_cast<std::size_t>(first) + text_class);
}

/// What matters of the line above and of the line below.
constexpr std::array near_signals = {Signal::level,
                                     Signal::list_depth,
                                     Signal::bullet,
                                     Signal::blank_above,
                                     Signal::indent_step,
                                     Signal::size_ratio,
                                     Signal::gap_ratio,
                                     Signal::cell,
                                     Signal::right_aligned,
                                     Signal::rule_below,
                                     Signal::paragraph_start,
                                     Signal::bold_share,
                                     Signal::italic_share,
                                     Signal::link_share,
                                     Signal::characters,
                                     Signal::words,
                                     Signal::capital_share,
                                     Signal::all_capitals,
                                     Signal::starts_lower,
                                     Signal::ends_with_period,
                                     Signal::ends_with_colon,
                                     Signal::ends_with_comma,
                                     Signal::prose,
                                     Signal::tabs,
                                     Signal::commas,
                                     Signal::quotes,
                                     Signal::initials,
                                     Signal::reference_words,
                                     Signal::date_count,
                                     Signal::has_range,
                                     Signal::date_only,
                                     Signal::date_at_start,
                                     Signal::date_at_end,
                                     Signal::date_share,
                                     text(0),
                                     text(1),
                                     text(2),
                                     text(3),
                                     text(4),
                                     text(5),
                                     text(6),
                                     text(7),
                                     text(8),
                                     text(9),
                                     text(10),
                                     text(11),
                                     text(12),
                                     Signal::best_title,
                                     Signal::best_employer,
                                     Signal::best_school,
                                     Signal::best_degree,
                                     Signal::degree_at,
                                     Signal::school_word,
                                     Signal::place_at_end,
                                     Signal::head_label,
                                     Signal::entry_label,
                                     Signal::heading_match,
                                     Signal::heading_score,
                                     Signal::style_share,
                                     Signal::style_heading_share};

/// … two lines away.
constexpr std::array far_signals = {Signal::level,
                                    Signal::bullet,
                                    Signal::blank_above,
                                    Signal::indent_step,
                                    Signal::bold_share,
                                    Signal::words,
                                    Signal::starts_lower,
                                    Signal::prose,
                                    Signal::date_count,
                                    Signal::date_only,
                                    Signal::has_range,
                                    Signal::date_at_end,
                                    Signal::best_title,
                                    Signal::best_employer,
                                    Signal::best_school,
                                    Signal::best_degree,
                                    text(9),
                                    text(12),
                                    Signal::heading_score,
                                    Signal::reference_words,
                                    Signal::cell};

/// … three lines away.
constexpr std::array farther_signals = {
    Signal::level,         Signal::bullet,      Signal::has_range,
    Signal::date_only,     Signal::prose,       Signal::best_title,
    Signal::best_employer, Signal::best_degree, Signal::heading_score};

constexpr std::size_t first_width =
    signal_count + 2 * near_signals.size() + 2 * far_signals.size() + 2 * farther_signals.size();

constexpr float nobody = -99;  ///< where the document has no such line

template <std::size_t N>
void put_neighbour(const std::vector<LineSignals>& signals, std::ptrdiff_t at,
                   const std::array<Signal, N>& wanted, float*& out) {
  const bool there = at >= 0 && at < static_cast<std::ptrdiff_t>(signals.size());
  for (const Signal signal : wanted) {
    *out++ = there ? signals[static_cast<std::size_t>(at)][signal] : nobody;
  }
}

using Probabilities = std::array<float, line_role_count>;

/// Roles whose probability three and four lines away still tells something.
constexpr std::array telling_roles = {LineRole::heading,     LineRole::job_begin,
                                      LineRole::job_body,    LineRole::degree_begin,
                                      LineRole::paper_begin, LineRole::project_begin};

/// Sums over lines that look alike.
struct Sum {
  Probabilities of{};
  float lines = 0;
};

/// Three ways in which lines of one document look alike.
constexpr std::size_t views = 3;

using Keys = std::array<std::uint64_t, views>;

Keys keys_of(const Line& line, const LineFeatures& f) {
  const auto mark = static_cast<std::uint64_t>(line.mark);
  const std::uint64_t bold = f.bold_share > 0.5F ? 2 : f.starts_bold ? 1 : 0;
  const std::uint64_t set =
      ((line.column * 64ULL + std::min<unsigned>(line.indent, 63)) * 4 + mark) * 4 + bold;
  const std::uint64_t dated = f.date_count == 0 ? 0
                              : f.date_only     ? 1
                              : f.date_at_start ? 2
                              : f.date_at_end   ? 3
                                                : 4;
  return {f.style, (1ULL << 40) + set * 8 + line.heading_level,
          (2ULL << 40) + (f.style * 8ULL + dated) * 2 + (f.reads_like_prose ? 1 : 0)};
}

constexpr std::size_t second_width = line_role_count * 5 + telling_roles.size() * 4 +
                                     line_role_count * 2 + views * (line_role_count + 1);

constexpr std::size_t reach = 10;  ///< lines above and below that make the neighbourhood

class SecondPass {
 public:
  SecondPass(const Document& document, const std::vector<LineFeatures>& features,
             const std::vector<RoleScores>& first)
      : size_(first.size()), probabilities_(size_), sums_(size_ + 1), keys_(size_) {
    for (std::size_t i = 0; i < size_; ++i) {
      for (std::size_t c = 0; c < line_role_count; ++c) {
        probabilities_[i][c] = std::exp(first[i].log_probability[c]);
        sums_[i + 1][c] = sums_[i][c] + probabilities_[i][c];
      }
      keys_[i] = keys_of(document.lines[i], features[i]);
      for (const std::uint64_t key : keys_[i]) {
        Sum& sum = alike_[key];
        sum.lines += 1;
        for (std::size_t c = 0; c < line_role_count; ++c) sum.of[c] += probabilities_[i][c];
      }
    }
  }

  void put(std::size_t i, float* out) const {
    const auto at = static_cast<std::ptrdiff_t>(i);
    for (const int step : {0, -1, 1, -2, 2}) put_roles(at + step, out);
    for (const int step : {-3, 3, -4, 4}) put_telling_roles(at + step, out);
    put_mean(i - std::min(i, reach), i, out);
    put_mean(i + 1, std::min(size_, i + 1 + reach), out);
    for (const std::uint64_t key : keys_[i]) put_alike(alike_.at(key), i, out);
  }

 private:
  bool there(std::ptrdiff_t at) const { return at >= 0 && at < static_cast<std::ptrdiff_t>(size_); }

  void put_roles(std::ptrdiff_t at, float*& out) const {
    for (std::size_t c = 0; c < line_role_count; ++c) {
      *out++ = there(at) ? probabilities_[static_cast<std::size_t>(at)][c] : -1.0F;
    }
  }

  void put_telling_roles(std::ptrdiff_t at, float*& out) const {
    for (const LineRole role : telling_roles) {
      *out++ = there(at)
                   ? probabilities_[static_cast<std::size_t>(at)][static_cast<std::size_t>(role)]
                   : -1.0F;
    }
  }

  void put_mean(std::size_t begin, std::size_t end, float*& out) const {
    for (std::size_t c = 0; c < line_role_count; ++c) {
      *out++ =
          begin < end ? (sums_[end][c] - sums_[begin][c]) / static_cast<float>(end - begin) : -1.0F;
    }
  }

  /// Means over the other lines that look like line `i`.
  void put_alike(const Sum& sum, std::size_t i, float*& out) const {
    const float others = sum.lines - 1;
    *out++ = std::min(others, 30.0F);
    for (std::size_t c = 0; c < line_role_count; ++c) {
      *out++ = others > 0 ? (sum.of[c] - probabilities_[i][c]) / others : -1.0F;
    }
  }

  std::size_t size_;
  std::vector<Probabilities> probabilities_;
  std::vector<Probabilities> sums_;  ///< of all lines before
  std::vector<Keys> keys_;
  std::map<std::uint64_t, Sum> alike_;
};

}  // namespace

RoleRows first_rows(const std::vector<LineSignals>& signals) {
  RoleRows rows(signals.size(), first_width);
  for (std::size_t i = 0; i < signals.size(); ++i) {
    float* out = rows[i].data();
    out = std::ranges::copy(signals[i].values, out).out;
    const auto at = static_cast<std::ptrdiff_t>(i);
    for (const int step : {-1, 1}) put_neighbour(signals, at + step, near_signals, out);
    for (const int step : {-2, 2}) put_neighbour(signals, at + step, far_signals, out);
    for (const int step : {-3, 3}) put_neighbour(signals, at + step, farther_signals, out);
  }
  return rows;
}

RoleRows second_rows(const Document& document, const std::vector<LineFeatures>& features,
                     const std::vector<RoleScores>& first) {
  RoleRows rows(first.size(), second_width);
  const SecondPass pass(document, features, first);
  for (std::size_t i = 0; i < rows.size(); ++i) pass.put(i, rows[i].data());
  return rows;
}

}  // namespace vitagraph
