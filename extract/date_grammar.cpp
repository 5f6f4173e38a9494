#include "extract/date_grammar.hpp"

#include <algorithm>
#include <optional>

#include "extract/date_grammar/context.hpp"
#include "extract/date_grammar/periods.hpp"
#include "extract/date_grammar/tokens.hpp"

namespace vitagraph {
namespace {

using namespace date_grammar;

constexpr std::uint32_t starting_roles = role_month | role_since | role_until | role_between |
                                         role_season | role_term | role_expected | role_about |
                                         role_year_mark | role_class | role_starts_phrase |
                                         role_quarter | role_month_number;

/// "IX" of "IX.2018", "H" of "H28.4".
bool may_be_numeral(const Token& token, std::string_view text) {
  const char first = text[token.begin];
  const std::size_t size = token.end - token.begin;
  const bool era = size == 1 && (first == 'H' || first == 'R' || first == 'S');
  return era || (size <= 4 && (first == 'I' || first == 'V' || first == 'X'));
}

/// "da" of "da settembre 2022", Italian for "since".
bool is_da(const Token& token, std::string_view text) {
  return token.end - token.begin == 2 && (text[token.begin] | 0x20) == 'd' &&
         text[token.begin + 1] == 'a';
}

bool can_start(const Token& token, std::string_view text) {
  switch (token.kind) {
    case TokenKind::number:
      return token.digits <= 4;
    case TokenKind::word:
      return token.is(starting_roles) || may_be_numeral(token, text) || is_da(token, text);
    case TokenKind::dash:
      return token.value == '~';
    case TokenKind::ideograph:
      return true;
    case TokenKind::mark:
      return token.value == '\'' || token.value == 0x2019 || token.value == 0x2018;
  }
  return false;
}

/// "3 months", "2 yrs 3 mos": a length without dates.
std::optional<Reading> duration_at(const std::vector<Token>& tokens, std::size_t at) {
  Reading reading;
  int months = 0;
  std::size_t next = at;
  while (next + 1 < tokens.size() && tokens[next].kind == TokenKind::number &&
         tokens[next].digits <= 2 && (next == at || tokens[next].gap <= Gap::blank) &&
         tokens[next + 1].gap <= Gap::blank && tokens[next + 1].is(role_years | role_months) &&
         tokens[next + 1].end - tokens[next + 1].begin >= 2) {
    months += tokens[next].value * (tokens[next + 1].is(role_years) ? 12 : 1);
    next += 2;
    if (next < tokens.size() && tokens[next].gap <= Gap::blank &&
        (tokens[next].is_mark(',') || tokens[next].is(role_and)) && next + 1 < tokens.size() &&
        tokens[next + 1].kind == TokenKind::number) {
      ++next;
    }
  }
  if (next == at) return std::nullopt;
  if (tokens[next - 1].kind != TokenKind::word) --next;
  reading.first = at;
  reading.last = next;
  reading.mention.span = {tokens[at].begin, tokens[next - 1].end};
  reading.mention.duration_only = true;
  reading.mention.months = static_cast<std::uint16_t>(months);
  return reading;
}

/// "2013, 2014 and 2016": lone years with nothing but commas and "and" between.
void mark_lists(std::vector<DateMention>& mentions, std::string_view text) {
  const auto lone_year = [](const DateMention& m) {
    return !m.is_range && !m.duration_only && !m.placeholder &&
           m.range.start.precision() == DatePrecision::year;
  };
  for (std::size_t i = 1; i < mentions.size(); ++i) {
    DateMention& before = mentions[i - 1];
    DateMention& here = mentions[i];
    if (!lone_year(before) || !lone_year(here) || here.term != DateTerm::none) continue;
    std::string_view gap = text.substr(before.span.end, here.span.begin - before.span.end);
    if (gap.size() > 6 || gap.find('\n') != std::string_view::npos) continue;
    const bool joined =
        gap.find(',') != std::string_view::npos || gap.find('&') != std::string_view::npos ||
        gap == " and " || gap == " und " || gap == " et " || gap == " y " || gap == " e " ||
        gap == " en " || gap == " och " || gap == " og " || gap == " i " || gap == " и " ||
        gap == " та " || gap == " ve " || gap == "、" || gap == "/" || gap == " / ";
    if (joined) before.in_list = here.in_list = true;
  }
}

/// Is "2005-09" (three tokens from `at`) one end of a period, and so a month?
bool in_period(const std::vector<Token>& tokens, std::size_t at) {
  const auto joins = [&](std::size_t i) {
    return i < tokens.size() &&
           (tokens[i].kind == TokenKind::dash || tokens[i].is(role_to) || tokens[i].is_mark('/'));
  };
  const std::size_t behind = at + 3;
  const bool starts = joins(behind) && tokens[behind].gap <= Gap::blank;
  const bool ends = at > 1 && joins(at - 1) && tokens[at - 1].gap <= Gap::blank &&
                    tokens[at - 2].kind == TokenKind::number;
  return starts || ends;
}

std::vector<DateMention> find_dates(std::string_view text, const std::vector<Token>& tokens,
                                    const DateHabits& habits) {
  std::vector<DateMention> mentions;
  const PeriodReader periods(text, tokens, habits);
  for (std::size_t at = 0; at < tokens.size();) {
    if (!can_start(tokens[at], text)) {
      ++at;
      continue;
    }
    auto reading = periods.read(at);
    if (reading && is_no_date(text, tokens, reading->first, reading->last, reading->bare)) {
      reading.reset();
    }
    if (reading && reading->pairs_only && !reading->mention.is_range) reading.reset();
    if (reading && reading->short_form && !reading->mention.is_range &&
        !stands_alone(tokens, reading->first, reading->last)) {
      reading.reset();
    }
    if (!reading && tokens[at].kind == TokenKind::number) reading = duration_at(tokens, at);
    if (!reading) {
      ++at;
      continue;
    }
    mentions.push_back(reading->mention);
    at = reading->last;
  }
  mark_lists(mentions, text);
  return mentions;
}

bool is_hyphen(const Token& mark) { return mark.kind == TokenKind::dash && mark.value == '-'; }

bool is_long_dash(const Token& mark) {
  return mark.kind == TokenKind::dash && mark.value >= 0x2012 && mark.value <= 0x2015;
}

/// Counts what numbers that marks join ("3/15/2019", "2019-03", "2019-21") say of a document's
/// habits.
class HabitCounts {
 public:
  explicit HabitCounts(const std::vector<Token>& tokens) : tokens_(tokens) {
    for (std::size_t at = 0; at + 2 < tokens.size(); ++at) {
      const Token& mark = tokens[at + 1];
      if (mark.gap != Gap::none || tokens[at + 2].gap != Gap::none) continue;
      if (!is_hyphen(mark) && !is_long_dash(mark) && !mark.is_mark('/') && !mark.is_mark('.')) {
        continue;
      }
      const bool third = at + 4 < tokens.size() && tokens[at + 3].value == mark.value &&
                         tokens[at + 3].kind == mark.kind && tokens[at + 3].gap == Gap::none;
      if (third) add_day(at);
      add_year(at, third);
    }
  }

  DateHabits habits() const {
    DateHabits habits;
    if (day_first_ != month_first_) {
      habits.order =
          day_first_ > month_first_ ? DayMonthOrder::day_first : DayMonthOrder::month_first;
    }
    habits.hyphen_years = hyphen_years_ > hyphen_months_;
    habits.hyphen_months = hyphen_months_ > hyphen_years_;
    habits.long_dash_months = long_dash_months_;
    habits.slash_months = slash_months_;
    return habits;
  }

 private:
  bool is_number(std::size_t at, int from, int to) const {
    return tokens_[at].kind == TokenKind::number && tokens_[at].digits >= from &&
           tokens_[at].digits <= to;
  }

  /// "15.3.2019"
  void add_day(std::size_t at) {
    if (!is_number(at, 1, 2) || !is_number(at + 2, 1, 2) || !is_number(at + 4, 2, 4)) return;
    const int first = tokens_[at].value;
    const int second = tokens_[at + 2].value;
    if (first > 12 && second <= 12) ++day_first_;
    if (second > 12 && first <= 12) ++month_first_;
  }

  /// "2019-03", "2019/03", "2019–21"
  void add_year(std::size_t at, bool third) {
    const int year = tokens_[at].value;
    if (!is_number(at, 4, 4) || !is_number(at + 2, 2, 2) || year < 1900 || year > 2059) return;
    const Token& mark = tokens_[at + 1];
    const int second = tokens_[at + 2].value;
    const int expanded = year - year % 100 + second;
    const bool month = second >= 1 && second <= 12 && expanded != year + 1;
    const bool is_month = third || (month && (expanded <= year || in_period(tokens_, at)));
    if (is_hyphen(mark)) {
      if (is_month) ++hyphen_months_;
      if (!third && second > 12 && expanded > year) ++hyphen_years_;
    }
    if (is_long_dash(mark) && is_month) long_dash_months_ = true;
    if (mark.is_mark('/') && month && (second < 10 || expanded <= year)) slash_months_ = true;
  }

  const std::vector<Token>& tokens_;
  int day_first_ = 0;
  int month_first_ = 0;
  int hyphen_months_ = 0;
  int hyphen_years_ = 0;
  bool long_dash_months_ = false;
  bool slash_months_ = false;
};

DateHabits habits_of(const std::vector<Token>& tokens) { return HabitCounts(tokens).habits(); }

}  // namespace

std::vector<DateMention> find_dates(std::string_view text, const DateHabits& habits) {
  return find_dates(text, tokens_of(text), habits);
}

DateHabits date_habits(std::string_view document) { return habits_of(tokens_of(document)); }

std::vector<DateMention> dates_of_document(std::string_view document) {
  const std::vector<Token> tokens = tokens_of(document);
  return find_dates(document, tokens, habits_of(tokens));
}

}  // namespace vitagraph
