#include "extract/find/papers/reference_tagger.hpp"

#include <algorithm>

namespace vitagraph {
namespace {

constexpr std::array<std::string_view, reference_label_count> label_names = {
    "OTHER", "AUTHOR",    "EDITOR",   "TITLE", "VENUE", "DATE", "VOLUME", "ISSUE",
    "PAGES", "PUBLISHER", "LOCATION", "DOI",   "ARXIV", "URL",  "NOTE"};

constexpr std::size_t start_label = reference_row - 1;

std::uint32_t bucket(std::uint32_t feature, std::uint32_t a, std::uint32_t b = 0) {
  std::uint32_t h = (a + 0x9E3779B9U * (feature + 1)) * 0x85EBCA6BU;
  h ^= h >> 15;
  h = (h + b) * 0xC2B2AE35U;
  h ^= h >> 16;
  return h & ((1U << reference_bucket_bits) - 1);
}

/// What the tokens before and after one say: brackets, quotes, how far the next mark is.
struct Surroundings {
  bool in_bracket = false;
  bool in_quote = false;
  bool after_year = false;
  bool after_quote = false;
  std::uint8_t since_mark = 0;  ///< words since the last comma, stop or colon, at most 7
  std::uint8_t until_mark = 0;
  std::uint32_t last_mark = 0;  ///< hash of that mark
  std::uint32_t next_mark = 0;
};

bool is_quote_open(const ReferenceToken& t) { return t.shape == TokenShape::quote; }
bool is_mark(const ReferenceToken& t) {
  return t.shape == TokenShape::mark || t.shape == TokenShape::open ||
         t.shape == TokenShape::close || t.shape == TokenShape::quote;
}

std::vector<Surroundings> look_around(const std::vector<ReferenceToken>& tokens) {
  std::vector<Surroundings> out(tokens.size());
  Surroundings now;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const ReferenceToken& t = tokens[i];
    if (t.shape == TokenShape::open) now.in_bracket = true;
    out[i] = now;
    if (t.shape == TokenShape::close) now.in_bracket = false;
    if (t.shape == TokenShape::year) now.after_year = true;
    const bool apostrophe = is_quote_open(t) && !t.space_before && i + 1 < tokens.size() &&
                            !tokens[i + 1].space_before && !is_mark(tokens[i + 1]);
    if (is_quote_open(t) && !apostrophe) {
      now.in_quote = t.space_before;
      now.after_quote = now.after_quote || !t.space_before;
    }
    if (is_mark(t)) {
      now.since_mark = 0;
      now.last_mark = t.hash;
    } else if (now.since_mark < 7) {
      ++now.since_mark;
    }
  }
  std::uint8_t until = 0;
  std::uint32_t next = 0;
  for (std::size_t i = tokens.size(); i-- > 0;) {
    out[i].until_mark = until;
    out[i].next_mark = next;
    if (is_mark(tokens[i])) {
      until = 0;
      next = tokens[i].hash;
    } else if (until < 7) {
      ++until;
    }
  }
  return out;
}

std::uint32_t shape_code(const ReferenceToken& t) {
  return static_cast<std::uint32_t>(t.shape) * 3 +
         (t.line_start     ? 2U
          : t.space_before ? 1U
                           : 0U) +
         1;
}

}  // namespace

std::vector<FeatureBuckets> reference_features(const std::vector<ReferenceToken>& tokens) {
  const std::vector<Surroundings> around = look_around(tokens);
  std::vector<FeatureBuckets> out(tokens.size());
  const auto n = static_cast<std::ptrdiff_t>(tokens.size());
  const ReferenceToken none{0, 0, 0, 0, TokenShape::mark, false, false};
  const auto token = [&](std::ptrdiff_t i) -> const ReferenceToken& {
    return i >= 0 && i < n ? tokens[static_cast<std::size_t>(i)] : none;
  };
  const auto shape = [&](std::ptrdiff_t i) { return i >= 0 && i < n ? shape_code(token(i)) : 99U; };
  for (std::ptrdiff_t i = 0; i < n; ++i) {
    const ReferenceToken& t = token(i);
    const Surroundings& s = around[static_cast<std::size_t>(i)];
    const std::uint32_t w = t.hash, w1 = token(i - 1).hash, w2 = token(i + 1).hash;
    const std::uint32_t place = (s.in_bracket ? 1U : 0U) | (s.in_quote ? 2U : 0U) |
                                (s.after_year ? 4U : 0U) | (s.after_quote ? 8U : 0U);
    const auto tenth = static_cast<std::uint32_t>(i * 10 / n);
    const std::uint32_t length = std::min<std::uint32_t>(t.end - t.begin, 12);
    const std::uint32_t shapes3 = shape(i - 1) + 100 * shape(i) + 10000 * shape(i + 1);
    const std::uint32_t begin = i < 6 ? static_cast<std::uint32_t>(i) : 6U;
    out[static_cast<std::size_t>(i)] = {
        bucket(0, w),
        bucket(1, w1),
        bucket(2, w2),
        bucket(3, token(i - 2).hash),
        bucket(4, token(i + 2).hash),
        bucket(5, w1, w),
        bucket(6, w, w2),
        bucket(7, t.suffix, static_cast<std::uint32_t>(t.shape)),
        bucket(8, shape(i), length),
        bucket(9, shape(i - 1), shape(i)),
        bucket(10, shape(i), shape(i + 1)),
        bucket(11, shapes3),
        bucket(12, shapes3, shape(i + 2)),
        bucket(13, shapes3, shape(i - 2)),
        bucket(14, tenth, shape(i)),
        bucket(15, begin, shape(i)),
        bucket(16, place, shape(i)),
        bucket(17, place, s.last_mark),
        bucket(18, s.last_mark + s.since_mark * 31U, s.next_mark + s.until_mark * 17U),
        bucket(19, s.last_mark + s.since_mark * 31U, shape(i)),
        bucket(20, s.next_mark + s.until_mark * 31U, shape(i)),
        bucket(21, w1, w2),
        bucket(22, token(i - 2).hash, w1),
        bucket(23, w2, token(i + 2).hash),
        bucket(24, w, place),
        bucket(25, tenth, place),
        bucket(26,
               n < 8    ? 0U
               : n < 16 ? 1U
               : n < 32 ? 2U
                        : 3U,
               shape(i)),
    };
  }
  return out;
}

std::vector<LabelScores> score_labels(const std::vector<ReferenceToken>& tokens,
                                      const ReferenceModel& model) {
  const std::vector<FeatureBuckets> features = reference_features(tokens);
  std::vector<LabelScores> scores(tokens.size());
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    std::array<std::int16_t, reference_row> sum{};
    for (const std::uint32_t b : features[i]) {
      const std::int16_t* row = model.emission.data() + std::size_t{b} * reference_row;
      for (std::size_t k = 0; k < reference_row; ++k) {
        sum[k] = static_cast<std::int16_t>(sum[k] + row[k]);
      }
    }
    for (std::size_t k = 0; k < reference_row; ++k) scores[i][k] = sum[k];
  }
  return scores;
}

namespace {

/// A score and the label that it was reached from in one number, so that to compare two numbers is
/// to choose both; of labels with equal scores the first is chosen.
constexpr std::int32_t label_room = reference_row;
constexpr std::int32_t mark_of(std::size_t label) {
  return label_room - 1 - static_cast<std::int32_t>(label);
}
constexpr std::size_t label_of(std::int32_t number) {
  return static_cast<std::size_t>(label_room - 1 - (number & (label_room - 1)));
}
constexpr std::int32_t without_label(std::int32_t number) { return number & -label_room; }

using Moves = std::array<LabelScores, reference_label_count>;

Moves moves_of(const ReferenceModel& model) {
  Moves moves;
  for (std::size_t from = 0; from < moves.size(); ++from) {
    for (std::size_t to = 0; to < reference_row; ++to) {
      moves[from][to] = model.transition[from][to] * label_room + mark_of(from);
    }
  }
  return moves;
}

/// The best way to each label of the next token, by the best to those of this one. Four labels at a
/// time, which stay in one register.
LabelScores best_moves(const LabelScores& best, const Moves& moves) {
  constexpr std::size_t lanes = 4;
  LabelScores next;
  for (std::size_t to = 0; to < reference_row; to += lanes) {
    std::array<std::int32_t, lanes> most;
    for (std::size_t k = 0; k < lanes; ++k) most[k] = best[0] + moves[0][to + k];
    for (std::size_t from = 1; from < reference_label_count; ++from) {
      for (std::size_t k = 0; k < lanes; ++k) {
        most[k] = std::max(most[k], best[from] + moves[from][to + k]);
      }
    }
    for (std::size_t k = 0; k < lanes; ++k) next[to + k] = most[k];
  }
  return next;
}

/// Authors, title and venue part at marks: where none stands, a change from one to another costs
/// this much. "… with Human Feedback. A. Moorfield", "Evidence from 7 Sites. Workshop on Tides".
constexpr std::int32_t unmarked_border = 800;

constexpr std::array fields = {ReferenceLabel::author, ReferenceLabel::title,
                               ReferenceLabel::venue};

Moves moves_between_words(Moves moves) {
  for (const ReferenceLabel from : fields) {
    for (const ReferenceLabel to : fields) {
      if (from != to) {
        moves[static_cast<std::size_t>(from)][static_cast<std::size_t>(to)] -=
            unmarked_border * label_room;
      }
    }
  }
  return moves;
}

/// A field that goes on over the end of a line which had room for more costs this much.
constexpr std::int32_t field_over_lines = 1000;

Moves moves_over_lines(Moves moves) {
  for (const ReferenceLabel field : fields) {
    const auto label = static_cast<std::size_t>(field);
    moves[label][label] -= field_over_lines * label_room;
  }
  return moves;
}

bool is_field_word(const ReferenceToken& t) { return !is_mark(t) && t.shape != TokenShape::url; }

}  // namespace

std::vector<ReferenceLabel> best_labels(const std::vector<ReferenceToken>& tokens,
                                        const std::vector<LabelScores>& scores,
                                        const ReferenceModel& model,
                                        const std::vector<bool>& set_apart) {
  if (scores.empty()) return {};
  // Over whole rows and without branches, so that the compiler takes four labels at a time.
  const Moves moves = moves_of(model);
  const Moves within = moves_between_words(moves);
  const Moves over = moves_over_lines(moves);
  std::vector<LabelScores> ways(scores.size());
  LabelScores best = model.transition[start_label];
  for (std::size_t k = 0; k < reference_row; ++k) best[k] = (best[k] + scores[0][k]) * label_room;
  for (std::size_t i = 1; i < scores.size(); ++i) {
    // Only differences count: so the sums of a long text stay small.
    const std::int32_t top = *std::max_element(best.begin(), best.begin() + reference_label_count);
    for (std::int32_t& score : best) score -= top;
    const bool unmarked = is_field_word(tokens[i - 1]) && is_field_word(tokens[i]);
    const bool apart = !set_apart.empty() && set_apart[i];
    ways[i] = best_moves(best, apart ? over : unmarked ? within : moves);
    for (std::size_t k = 0; k < reference_row; ++k) {
      best[k] = without_label(ways[i][k]) + scores[i][k] * label_room;
    }
  }
  std::vector<ReferenceLabel> labels(scores.size());
  const auto last = std::max_element(best.begin(), best.begin() + reference_label_count);
  auto label = static_cast<std::size_t>(last - best.begin());
  for (std::size_t i = scores.size(); i-- > 0;) {
    labels[i] = static_cast<ReferenceLabel>(label);
    if (i > 0) label = label_of(ways[i][label]);
  }
  return labels;
}

std::string_view name_of(ReferenceLabel label) {
  return label_names[static_cast<std::size_t>(label)];
}

}  // namespace vitagraph
