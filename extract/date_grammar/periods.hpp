// Periods: two dates with a dash or word between, or one date that is left open.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "extract/date_grammar.hpp"
#include "extract/date_grammar/points.hpp"

namespace vitagraph::date_grammar {

/// A mention and the tokens [first, last) it was read from.
struct Reading {
  DateMention mention;
  std::size_t first = 0;
  std::size_t last = 0;
  bool bare = false;        ///< nothing but years and what joins them
  bool pairs_only = false;  ///< a point such as "1/19", never to be believed alone
  bool short_form = false;  ///< a point such as "01/20", to be believed only alone
};

class PeriodReader {
 public:
  PeriodReader(std::string_view text, const std::vector<Token>& tokens, const DateHabits& habits)
      : text_(text), tokens_(tokens), points_(text, tokens, habits) {}

  /// What starts at token `at`: a period or a point, with "since", "expected" … before it.
  std::optional<Reading> read(std::size_t at) const;

 private:
  using Maybe = std::optional<Reading>;
  struct Joint {
    std::size_t last = 0;  ///< the token behind the dash or word; 0 = there is none
    bool dash = false;
    bool slash = false;
    std::size_t first = 0;
  };
  struct Phrase {
    std::size_t length = 0;
    std::uint32_t roles = 0;
  };

  Maybe prefixed(std::size_t at) const;
  Maybe plain(std::size_t at) const;
  Maybe closed(const Point& left, const Joint& joint) const;
  Maybe open(const Point& left, const Joint& joint) const;
  Maybe shared(std::size_t at) const;
  Maybe years_pair(const Point& left) const;
  Reading with_second_pair(Reading first) const;
  Maybe between(std::size_t at) const;
  Maybe point(const Point& left) const;
  std::optional<Point> right_part(const Point& left, const Joint& joint) const;
  std::optional<Point> right_number(const Point& left, std::size_t at) const;
  std::optional<PartialDate> shared_number(int number, const Point& right, bool slash) const;

  std::size_t behind_prefix(std::size_t next, bool expects) const;
  std::size_t behind_dash(std::size_t at) const;
  Joint joint_at(std::size_t at, bool after_part) const;
  Phrase phrase_at(std::size_t at, std::uint32_t roles) const;
  std::size_t open_at(std::size_t at, bool behind_joint) const;
  std::size_t open_word_at_end(std::size_t at) const;
  std::size_t since_behind(std::size_t at) const;
  bool is_italian_since(std::size_t at) const;
  bool opened_before(std::size_t at) const;
  bool ends_here(std::size_t at) const;
  void take_expected(Reading& reading) const;
  void take_duration(Reading& reading) const;

  Span span(std::size_t first, std::size_t last) const {
    return {tokens_[first].begin, tokens_[last - 1].end};
  }
  Reading reading(const Point& left, std::size_t last) const;

  std::string_view text_;
  const std::vector<Token>& tokens_;
  PointReader points_;
};

}  // namespace vitagraph::date_grammar
