#include "extract/date_grammar/periods.hpp"

#include <algorithm>

#include "extract/date_grammar/context.hpp"

namespace vitagraph::date_grammar {
namespace {

constexpr int longest_period = 70;  ///< years; beyond it two numbers are two dates

PartialDate end_of(const Point& point) { return point.until.empty() ? point.date : point.until; }

/// Is `end` not before `start`, as far as both say?
bool in_order(PartialDate start, PartialDate end) {
  if (start.year != end.year) return start.year < end.year;
  if (start.month == 0 || end.month == 0 || start.month != end.month) {
    return start.month == 0 || end.month == 0 || start.month < end.month;
  }
  return start.day == 0 || end.day == 0 || start.day <= end.day;
}

bool plausible(PartialDate start, PartialDate end) {
  return in_order(start, end) && end.year - start.year <= longest_period;
}

// Without a day that the month does not have.
PartialDate date_of(int year, int month, int day) {
  PartialDate date{static_cast<std::int16_t>(year), static_cast<std::uint8_t>(month),
                   static_cast<std::uint8_t>(day)};
  if (day != 0 && !PartialDate::parse(date.text())) date.day = 0;
  return date;
}

}  // namespace

Reading PeriodReader::reading(const Point& left, std::size_t last) const {
  Reading made;
  made.first = left.first;
  made.last = last;
  made.bare = left.bare_year;
  DateMention& mention = made.mention;
  mention.span = span(left.first, last);
  mention.start_span = span(left.first, left.last);
  mention.range.start = left.date;
  mention.term = left.term;
  mention.ambiguous = left.ambiguous;
  mention.two_digit_year = left.two_digit_year;
  mention.placeholder = left.placeholder;
  return made;
}

/// The longest phrase with one of `roles` that starts at `at`; its words are joined by a blank,
/// hyphen, apostrophe or full stop.
PeriodReader::Phrase PeriodReader::phrase_at(std::size_t at, std::uint32_t roles) const {
  Phrase best;
  if (!points_.has(at) || tokens_[at].kind != TokenKind::word || tokens_[at].info == nullptr) {
    return best;
  }
  if (tokens_[at].is(roles)) best = {1, tokens_[at].info->roles};
  if (!tokens_[at].is(role_starts_phrase)) return best;
  std::uint64_t hash = tokens_[at].hash;
  std::size_t next = at + 1;
  for (int words = 1; words < longest_phrase; ++words) {
    if (points_.near(next) && tokens_[next].kind != TokenKind::word &&
        (points_.is_mark(next, '\'') || points_.is_mark(next, U'’') || points_.is_mark(next, '.') ||
         points_.is_mark(next, '/') || (points_.is_dash(next) && points_.glued(next)))) {
      ++next;
    }
    if (!points_.near(next) || tokens_[next].kind != TokenKind::word) break;
    hash = word_hash(text_.substr(tokens_[next].begin, tokens_[next].end - tokens_[next].begin),
                     fnv64_step(hash, phrase_gap));
    ++next;
    const WordInfo* info = find_word(hash);
    if (info == nullptr) break;
    if (info->is(roles)) best = {next - at, info->roles};
    if (!info->is(role_starts_phrase)) break;
  }
  return best;
}

/// Is the date before token `at` behind "from"? "From  July 2021  To  Present" of a form.
bool PeriodReader::opened_before(std::size_t at) const {
  for (std::size_t i = at; i > 0 && at - i < 5; --i) {
    if (tokens_[i - 1].is(role_from)) return true;
    if (tokens_[i - 1].gap == Gap::line) return false;
  }
  return false;
}

/// Behind the dash or arrow that begins here: "-", "–>", "..."; `at` when none does.
std::size_t PeriodReader::behind_dash(std::size_t at) const {
  std::size_t next = at;
  while (points_.has(next) && next < at + 3 &&
         (points_.is_dash(next) || (next > at && points_.is_mark(next, '>')) ||
          points_.is_mark(next, U'…') || points_.is_ideograph(next, U'一') ||
          points_.is_ideograph(next, U'ー')) &&
         (next == at || tokens_[next].gap == Gap::none)) {
    ++next;
  }
  if (next == at && points_.is_mark(at, '.') && points_.is_mark(at + 1, '.')) {
    while (points_.is_mark(next, '.') && points_.has(next)) ++next;
  }
  return next;
}

/// A dash, an arrow or a word between two dates.
PeriodReader::Joint PeriodReader::joint_at(std::size_t at, bool after_part) const {
  Joint joint;
  joint.first = at;
  if (!points_.has(at)) return joint;
  if (const std::size_t next = behind_dash(at); next > at) {
    joint.dash = true;
    joint.last = next;
    return joint;
  }
  const bool glyph = tokens_[at].kind == TokenKind::mark && tokens_[at].value >= 0xE000 &&
                     tokens_[at].value <= 0xF8FF;
  if (glyph && points_.near(at)) {  // a dash of a font without names, between two dates
    joint.last = at + 1;
    return joint;
  }
  for (const char32_t word : {U'至', U'到', U'か', U'よ', U'부'}) {
    if (!points_.is_ideograph(at, word)) continue;
    const bool two = word == U'か' || word == U'よ' || word == U'부';  // から, より, 부터
    joint.last = two ? at + 2 : at + 1;
    return joint;
  }
  if (after_part && (points_.is_mark(at, '/') || points_.is_mark(at, '&') ||
                     (points_.near(at) && tokens_[at].is(role_and) && !tokens_[at].is(role_to)))) {
    joint.slash = true;
    joint.last = at + 1;
    return joint;
  }
  const bool form = at > 1 && tokens_[at].gap == Gap::wide && opened_before(at);
  if (!points_.near(at) && tokens_[at].gap != Gap::line && !form) return joint;
  if (const Phrase phrase = phrase_at(at, role_to); phrase.length != 0) {
    joint.last = at + phrase.length;
    if (points_.glued(joint.last) && points_.is_mark(joint.last, '.')) ++joint.last;
  }
  return joint;
}

/// Behind a dash: is this the end of the line, column or bracket?
bool PeriodReader::ends_here(std::size_t at) const {
  if (!points_.has(at) || tokens_[at].gap >= Gap::wide) return true;
  const Token& token = tokens_[at];
  return token.kind == TokenKind::mark &&
         (token.value == ')' || token.value == ']' || token.value == '|' || token.value == ';' ||
          token.value == ',' || token.value == ':' || token.value == U'：' ||
          token.value == U'）' || token.value == U'…' || token.value == '*' ||
          token.value == U'·' || token.value == '<');
}

/// The end of a period that leaves out what the start has said.
std::optional<Point> PeriodReader::right_part(const Point& left, const Joint& joint) const {
  const std::size_t at = joint.last;
  if (!points_.has(at) || left.date.year == 0) return std::nullopt;
  const int year = left.date.year;
  const bool number = points_.is_number(at, 1, 2);
  const int value = number ? tokens_[at].value : 0;
  const bool month_mark =
      number && points_.near(at + 1) &&
      (points_.is_ideograph(at + 1, U'月') || points_.is_ideograph(at + 1, U'월'));
  if (month_mark && value >= 1 && value <= 12) {
    Point point{at, at + 2};
    point.date = date_of(year, value, 0);
    return point;
  }
  if (points_.is_month_word(at) && (left.date.month != 0 || left.bare_year)) {
    auto part = points_.part(at);
    if (!part || left.date.month == 0) return std::nullopt;
    part->date = date_of(year, part->date.month, part->date.day);
    if (part->date.day != 0 && left.date.day == 0) return std::nullopt;
    return part;
  }
  if (left.term != DateTerm::none && points_.has(at) && tokens_[at].is(role_season)) {
    return std::nullopt;
  }
  return right_number(left, at);
}

/// "2019-21", "2019-'21", "2019/03-07": two digits are a year, or a month of the left's year.
std::optional<Point> PeriodReader::right_number(const Point& left, std::size_t at) const {
  const int year = left.date.year;
  const PointReader::ShortYear two = points_.short_year_at(at);
  const bool free_behind = !points_.glued(at + two.length) ||
                           tokens_[at + two.length].kind == TokenKind::mark ||
                           tokens_[at + two.length].kind == TokenKind::ideograph;
  const bool apostrophe = two.length == 2;
  if (two.year == 0 || (!apostrophe && !points_.is_number(at, 2, 2)) || !free_behind) {
    return std::nullopt;
  }
  const int value = points_.is_number(at, 1, 2) ? tokens_[at].value : 0;
  const int century = value < year % 100 && year % 100 >= 80 ? 100 : 0;
  const int expanded = apostrophe ? two.year : year - year % 100 + value + century;
  const bool month_first = left.year_first && left.date.month != 0 && value <= 12 &&
                           value > left.date.month && two.length == 1;
  const bool day_of_month = left.date.day != 0 && two.length == 1;
  if (expanded >= year && expanded <= year + 40 && !month_first && !day_of_month &&
      (expanded > year || apostrophe || left.two_digit_year)) {
    Point point{at, at + two.length};
    point.date = date_of(expanded, 0, 0);
    return point;
  }
  if (!month_first) return std::nullopt;
  Point point{at, at + 1};
  point.date = date_of(year, value, 0);
  return point;
}

/// Both ends are printed.
std::optional<Reading> PeriodReader::closed(const Point& left, const Joint& joint) const {
  std::size_t at = joint.last;
  const std::size_t bracket = points_.is_mark(at, '(') ? 1 : 0;
  const Phrase expected = phrase_at(at + bracket, role_expected | role_about | role_from);
  std::size_t skipped = at;
  if (expected.length != 0) skipped += bracket + expected.length;
  while (skipped != at && points_.glued(skipped) &&
         (points_.is_mark(skipped, '.') || points_.is_mark(skipped, ')'))) {
    ++skipped;
  }
  std::optional<Point> right = points_.of_era(at, left.era);
  if (!right) right = points_.full(at);
  bool is_expected = false;
  if (!right && skipped != at) {
    while (points_.near(skipped) && tokens_[skipped].is(role_filler)) ++skipped;
    right = points_.full(skipped);
    is_expected = right && (expected.roles & role_expected) != 0;
  }
  if (!right ||
      (left.date.year != 0 && !right->placeholder && !plausible(left.date, end_of(*right)))) {
    // "2019-21": what looked like a date of its own may be a part
    Joint from = joint;
    if (const auto part = right_part(left, from); part && plausible(left.date, part->date)) {
      right = part;
    } else {
      return std::nullopt;
    }
  }
  if (right->placeholder != left.placeholder && left.placeholder) return std::nullopt;
  if (right->pairs_only != left.pairs_only) return std::nullopt;
  Reading made = reading(left, right->last);
  made.bare = left.bare_year && right->date.month == 0;
  DateMention& mention = made.mention;
  mention.end_span = span(right->first, right->last);
  mention.is_range = true;
  mention.range.end = end_of(*right);
  mention.range.end_kind = EndKind::closed;
  mention.expected = is_expected;
  mention.ambiguous = left.ambiguous || right->ambiguous;
  mention.two_digit_year = left.two_digit_year || right->two_digit_year;
  mention.placeholder = left.placeholder || right->placeholder;
  if (mention.term == DateTerm::none) mention.term = right->term;
  return made;
}

/// "2019 - present", "2016 onwards", "2022 -".
std::optional<Reading> PeriodReader::open(const Point& left, const Joint& joint) const {
  std::size_t first = left.last;
  if (points_.near(first) && (points_.is_mark(first, '(') || points_.is_mark(first, ',') ||
                              points_.is_mark(first, U'（') || points_.is_mark(first, '|'))) {
    ++first;
  }
  const auto opened = [&](std::size_t from, std::size_t last) {
    Reading made = reading(left, last);
    made.bare = false;
    made.mention.end_span = span(from, last);
    made.mention.is_range = true;
    made.mention.is_open = true;
    made.mention.range.end_kind = EndKind::current;
    return made;
  };
  const bool wide_behind = points_.has(first) && tokens_[first].gap == Gap::line;
  if (!wide_behind) {
    if (const std::size_t last = open_at(first, false); last != first) return opened(first, last);
    if (const std::size_t last = since_behind(left.last); last != left.last && !left.pairs_only) {
      return opened(left.last, last);
    }
  }
  if (joint.last == 0) return std::nullopt;
  std::size_t behind = joint.last;
  if (points_.is_mark(behind, '(') || points_.is_mark(behind, '[')) ++behind;
  if (const Phrase from = phrase_at(behind, role_to); from.length != 0 && joint.dash) {
    if (open_at(behind, true) == behind) behind += from.length;
  }
  if (const std::size_t last = open_at(behind, true); last != behind) return opened(behind, last);
  if (const std::size_t last = open_word_at_end(behind); last != behind && joint.dash) {
    return opened(behind, last);
  }
  if (!joint.dash) return std::nullopt;
  std::size_t last = joint.last;
  while (points_.near(last) && (points_.is_mark(last, '.') || points_.is_mark(last, U'…') ||
                                points_.is_mark(last, '?'))) {
    ++last;
  }
  const bool glued_dash = tokens_[joint.first].gap == Gap::none && points_.has(joint.last) &&
                          tokens_[joint.last].gap == Gap::blank;
  const bool dots_between = last > joint.last;
  const bool arrow = tokens_[joint.first].value == 0x2192 && !left.short_form;
  if (!ends_here(last) && !glued_dash && !dots_between && !arrow) return std::nullopt;
  if (tokens_[joint.first].gap == Gap::line || left.pairs_only) return std::nullopt;
  Reading made = opened(joint.first, last);
  made.bare = left.bare_year;
  return made;
}

/// The start of "5-12 June 2019" and "01-03/2011": `number` is a day or a month.
std::optional<PartialDate> PeriodReader::shared_number(int number, const Point& right,
                                                       bool slash) const {
  const PartialDate& end = right.date;
  if (end.month == 0 || right.year_first) return std::nullopt;
  if (end.day != 0) {
    const PartialDate start = date_of(end.year, end.month, number);
    return in_order(start, end) ? std::optional(start) : std::nullopt;
  }
  if (number > 12 || tokens_[right.first].kind != TokenKind::number || number > end.month ||
      slash) {
    return std::nullopt;
  }
  return date_of(end.year, number, 0);
}

/// "Jan - Mar 2020", "5-12 June 2019", "01-03/2011", "Spring & Fall 2020".
std::optional<Reading> PeriodReader::shared(std::size_t at) const {
  const auto left = points_.part(at);
  if (!left) return std::nullopt;
  const Joint joint = joint_at(left->last, left->date.month != 0 && left->date.day == 0);
  if (joint.last == 0 || !points_.has(joint.last) || tokens_[joint.last].gap >= Gap::wide) {
    return std::nullopt;
  }
  const auto right = points_.full(joint.last);
  if (!right || right->date.year == 0 || right->bare_year) return std::nullopt;
  Point start = *left;
  const bool number_alone = left->date.month == 0 && left->term == DateTerm::none;
  int year = right->date.year;
  if (number_alone) {
    const auto date = shared_number(left->date.day, *right, joint.slash);
    if (!date) return std::nullopt;
    start.date = *date;
  } else if (left->term != DateTerm::none) {
    if (right->term != DateTerm::season) return std::nullopt;
    start.date = date_of(year, 0, 0);
  } else {
    if (right->date.month == 0 || right->year_first) return std::nullopt;
    const bool before = left->date.month > right->date.month;
    if (before && joint.slash) return std::nullopt;
    if (before) --year;
    start.date = date_of(year, left->date.month, left->date.day);
  }
  if (right->short_form && right->two_digit_year && number_alone) return std::nullopt;
  Reading made = reading(start, right->last);
  made.mention.range.end = end_of(*right);
  made.mention.range.end_kind = EndKind::closed;
  made.mention.end_span = span(right->first, right->last);
  made.mention.is_range = true;
  made.mention.term = right->term;
  made.mention.two_digit_year = right->two_digit_year;
  return made;
}

/// "2019/20", "2019/2020".
std::optional<Reading> PeriodReader::years_pair(const Point& left) const {
  const std::size_t mark = left.last;
  if (!left.bare_year || !points_.is_mark(mark, '/')) return std::nullopt;
  const std::size_t at = mark + 1;
  if (points_.glued(mark) != points_.glued(at)) return std::nullopt;
  int second = points_.year_at(at);
  if (second == 0 && points_.is_number(at, 2, 2) && points_.glued(at)) {
    second = left.date.year - left.date.year % 100 + tokens_[at].value +
             (left.date.year % 100 == 99 ? 100 : 0);
  }
  if (second <= left.date.year || second > left.date.year + 12) return std::nullopt;
  if (points_.glued(at + 1) && points_.is_mark(at + 1, '/')) return std::nullopt;
  Reading made = reading(left, at + 1);
  made.mention.is_range = true;
  made.mention.range.end = date_of(second, 0, 0);
  made.mention.range.end_kind = EndKind::closed;
  made.mention.end_span = span(at, at + 1);
  return made;
}

/// "2015/16 - 2018/19": from the first year to the last.
Reading PeriodReader::with_second_pair(Reading first) const {
  const Joint joint = joint_at(first.last, false);
  if (joint.last == 0 || !points_.near(joint.first) || !points_.near(joint.last)) return first;
  const auto right = points_.full(joint.last);
  if (!right || !right->bare_year) return first;
  const auto second = years_pair(*right);
  if (!second || !plausible(first.mention.range.end, second->mention.range.end)) return first;
  first.last = second->last;
  first.mention.range.end = second->mention.range.end;
  first.mention.end_span = second->mention.span;
  first.mention.span = span(first.first, first.last);
  return first;
}

std::optional<Reading> PeriodReader::point(const Point& left) const {
  Reading made = reading(left, left.last);
  made.short_form = left.short_form;
  made.pairs_only = left.pairs_only;
  if (!left.until.empty()) {
    made.mention.is_range = true;
    made.mention.range.end = left.until;
    made.mention.range.end_kind = EndKind::closed;
    made.mention.end_span = made.mention.start_span;
    made.mention.approximate = left.term == DateTerm::decade;
  }
  return made;
}

std::optional<Reading> PeriodReader::plain(std::size_t at) const {
  const auto left = points_.full(at);
  if (!left) return shared(at);
  if (Maybe found = years_pair(*left)) return with_second_pair(*found);
  const Joint joint = joint_at(left->last, left->date.month != 0);
  const bool far = joint.last != 0 && tokens_[joint.first].gap == Gap::line && joint.dash;
  const bool interval = joint.slash && left->year_first && points_.is_mark(joint.first, '/');
  if (joint.last != 0 && (!joint.slash || interval)) {
    if (Maybe found = closed(*left, joint)) {
      // a dash on a new line may be a list mark: believe it only when nothing follows the period
      const bool ends = found->last >= tokens_.size() || tokens_[found->last].gap == Gap::line;
      if (!far || ends) return found;
    }
  }
  if (!left->placeholder) {
    if (Maybe found = open(*left, far || joint.slash ? Joint{} : joint)) return found;
  }
  if (left->short_form && left->two_digit_year && !left->bare_year) {
    if (Maybe found = shared(at)) return found;
  }
  return point(*left);
}

/// Where the date begins behind "since", "ca.", "expected graduation date:".
std::size_t PeriodReader::behind_prefix(std::size_t next, bool expects) const {
  if (points_.near(next) && (points_.is_mark(next, '.') || points_.is_mark(next, ':') ||
                             (points_.is_dash(next) && points_.glued(next)))) {
    ++next;
  }
  for (int words = 0; expects && words < 3; ++words) {
    const bool filler =
        points_.near(next) &&
        (tokens_[next].is(role_filler) || points_.is_mark(next, ':') || points_.is_mark(next, ','));
    if (!filler || points_.is_month_word(next)) break;
    ++next;
  }
  return next;
}

/// "since 2019", "expected May 2025", "ca. 2014", "class of 2027", "until 2020".
std::optional<Reading> PeriodReader::prefixed(std::size_t at) const {
  constexpr std::uint32_t wanted =
      role_since | role_until | role_expected | role_about | role_class;
  Phrase phrase = phrase_at(at, wanted);
  if (phrase.length == 0 && is_italian_since(at)) phrase = {1, role_since};
  const bool tilde = points_.is_dash(at) && tokens_[at].value == '~';
  if (phrase.length == 0 && !tilde) return std::nullopt;
  const bool expects = (phrase.roles & role_expected) != 0;
  const std::size_t next = behind_prefix(at + std::max<std::size_t>(phrase.length, 1), expects);
  if (!points_.near(next) && !(expects && points_.has(next) && tokens_[next].gap == Gap::wide)) {
    return std::nullopt;
  }
  Maybe found = plain(next);
  if (!found || found->mention.placeholder) return std::nullopt;
  DateMention& mention = found->mention;
  const bool lone = !mention.is_range;
  if ((phrase.roles & role_since) != 0 && lone) {
    if (found->short_form && mention.range.start.month == 0) return std::nullopt;
    mention.is_range = true;
    mention.is_open = true;
    mention.end_span = span(at, at + phrase.length);
    mention.range.end_kind = EndKind::current;
  } else if ((phrase.roles & role_until) != 0 && lone) {
    if (found->short_form) return std::nullopt;
    mention.is_range = true;
    mention.end_span = mention.start_span;
    mention.start_span = {};
    mention.range.end = mention.range.start;
    mention.range.start = {};
    mention.range.end_kind = EndKind::closed;
  } else if (expects) {
    mention.expected = true;
  } else if ((phrase.roles & role_class) != 0) {
    mention.term = DateTerm::class_of;
  } else if (tilde || (phrase.roles & role_about) != 0) {
    mention.approximate = true;
  } else {
    return std::nullopt;  // "since" or "until" before a whole period belongs to the period
  }
  found->bare = found->bare && !expects && !tilde;
  found->first = at;
  mention.span = span(at, found->last);
  return found;
}

/// "(expected)" behind a date.
void PeriodReader::take_expected(Reading& reading) const {
  std::size_t next = reading.last;
  const bool bracket =
      points_.near(next) && (points_.is_mark(next, '(') || points_.is_mark(next, '['));
  if (bracket || (points_.near(next) && points_.is_mark(next, ','))) ++next;
  if (!points_.near(next)) return;
  const Phrase phrase = phrase_at(next, role_expected);
  if (phrase.length == 0) return;
  const std::size_t behind = next + phrase.length;
  std::size_t end = behind;
  while (points_.near(end) && tokens_[end].is(role_filler)) ++end;
  const bool closes = points_.is_mark(end, ')') || points_.is_mark(end, ']') ||
                      points_.is_mark(end, '.') || !points_.near(end);
  if (bracket ? !closes : !ends_here(end)) return;
  reading.mention.expected = true;
  reading.last = behind;
  reading.mention.span = span(reading.first, reading.last);
}

/// "(2 yrs 3 mos)", "· 1 yr" behind a period: how long it lasted.
void PeriodReader::take_duration(Reading& reading) const {
  std::size_t next = reading.last;
  while (points_.has(next) && next < reading.last + 2 && tokens_[next].kind == TokenKind::mark &&
         tokens_[next].gap <= Gap::blank) {
    ++next;
  }
  int months = 0;
  std::size_t last = 0;
  while (points_.near(next) && points_.is_number(next, 1, 2) && points_.near(next + 1) &&
         tokens_[next + 1].is(role_years | role_months)) {
    months += tokens_[next].value * (tokens_[next + 1].is(role_years) ? 12 : 1);
    last = next + 2;
    next += 2;
    if (points_.near(next) &&
        (points_.is_mark(next, ',') || points_.is_mark(next, '.') || tokens_[next].is(role_and))) {
      ++next;
    }
  }
  if (last == 0) return;
  reading.mention.months = static_cast<std::uint16_t>(months);
}

/// "between 2012 and 2014".
std::optional<Reading> PeriodReader::between(std::size_t at) const {
  if (!points_.has(at) || !tokens_[at].is(role_between) || !points_.near(at + 1)) {
    return std::nullopt;
  }
  const auto left = points_.full(at + 1);
  if (!left || !points_.near(left->last)) return std::nullopt;
  const bool joined = tokens_[left->last].is(role_and) || points_.is_mark(left->last, '&');
  if (!joined) return std::nullopt;
  Joint joint;
  joint.first = left->last;
  joint.last = left->last + 1;
  return closed(*left, joint);
}

std::optional<Reading> PeriodReader::read(std::size_t at) const {
  Maybe found = between(at);
  if (!found) found = prefixed(at);
  if (!found) found = plain(at);
  if (!found) return std::nullopt;
  take_expected(*found);
  take_duration(*found);
  DateMention& mention = found->mention;
  if (mention.expected) {
    if (!mention.is_range) {
      mention.range.end = mention.range.start;
      mention.range.start = {};
      mention.end_span = mention.start_span;
      mention.start_span = {};
    }
    if (!mention.is_open) mention.range.end_kind = EndKind::expected;
  }
  return found;
}

}  // namespace vitagraph::date_grammar
