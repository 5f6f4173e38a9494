#include "extract/date_grammar/context.hpp"

#include <algorithm>
#include <string_view>

namespace vitagraph::date_grammar {
namespace {

bool is_currency(std::int32_t c) {
  return c == '$' || c == 0x20AC || c == 0xA3 || c == 0xA5 || c == 0x20B9 || c == 0x20BD;
}

bool is_one_of(const Token& token, std::string_view marks) {
  return token.kind == TokenKind::mark && token.value < 0x80 &&
         marks.find(static_cast<char>(token.value)) != std::string_view::npos;
}

bool is_space(char c) { return c == ' ' || c == '\n' || c == '\t'; }

/// The run of bytes without blanks around [begin, end).
std::string_view chunk_of(std::string_view text, std::size_t begin, std::size_t end) {
  while (begin > 0 && !is_space(text[begin - 1])) --begin;
  while (end < text.size() && !is_space(text[end])) ++end;
  return text.substr(begin, end - begin);
}

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// Letters, a full stop, letters and a slash: "example.org/2019".
bool looks_like_host_and_path(std::string_view chunk) {
  const std::size_t slash = chunk.find('/');
  if (slash == std::string_view::npos || slash < 4) return false;
  const std::size_t dot = chunk.rfind('.', slash);
  return dot != std::string_view::npos && dot > 0 && dot + 2 < slash && is_letter(chunk[dot - 1]) &&
         is_letter(chunk[dot + 1]);
}

bool in_address(std::string_view text, std::size_t begin, std::size_t end) {
  const std::string_view chunk = chunk_of(text, begin, end);
  if (chunk.size() < end - begin + 4) return false;
  const auto holds = [&](std::string_view part) {
    return chunk.find(part) != std::string_view::npos;
  };
  if (holds("://") || holds("www.") || chunk.starts_with("10.")) return true;
  if (holds("@") && !chunk.starts_with("@")) return true;
  return looks_like_host_and_path(chunk);
}

/// In a run of numbers that begins with "+": "+1 2018 2021 33".
bool in_telephone_number(const std::vector<Token>& tokens, std::size_t first) {
  std::size_t at = first;
  while (at > 0 && first - at < 12 && tokens[at].gap <= Gap::blank &&
         (tokens[at - 1].kind == TokenKind::number || tokens[at - 1].kind == TokenKind::dash ||
          is_one_of(tokens[at - 1], "()./"))) {
    --at;
  }
  return at > 0 && tokens[at].gap == Gap::none && is_one_of(tokens[at - 1], "+");
}

bool behind_number(const std::vector<Token>& tokens, std::size_t first) {
  const Token& token = tokens[first];
  const Token& before = tokens[first - 1];
  if (token.gap != Gap::none) {
    return token.gap == Gap::blank && before.kind == TokenKind::number && before.digits >= 3 &&
           before.digits != 4 && token.kind == TokenKind::number;
  }
  if (before.kind == TokenKind::number) return true;
  const bool joint = before.kind == TokenKind::dash || is_one_of(before, ".,:/");
  if (!joint || before.gap != Gap::none || first < 2) return false;
  const bool list = is_one_of(before, ",") && tokens[first - 2].digits == 4;
  return tokens[first - 2].kind == TokenKind::number && !list;
}

/// Glued to what is no part of a date: "COVID-2019", "ES2015", "#2019", "v.2019".
bool glued_to_something(const std::vector<Token>& tokens, std::size_t first) {
  const Token& token = tokens[first];
  if (token.gap != Gap::none) return false;
  const Token& before = tokens[first - 1];
  if (token.kind == TokenKind::mark) return false;  // "ICML'19"
  if (before.kind == TokenKind::word) {
    return token.kind == TokenKind::number && !before.is(role_month | role_year_mark | role_season);
  }
  if (is_currency(before.value) && before.kind == TokenKind::mark) return true;
  if (is_one_of(before, "#@=\\+%&")) return true;
  if (is_one_of(before, "_")) return before.gap == Gap::none && first > 1;  // not "_2019_"
  const bool joint = before.kind == TokenKind::dash || is_one_of(before, ".:");
  if (!joint || before.gap != Gap::none || first < 2) return false;
  const Token& word = tokens[first - 2];
  if (is_one_of(before, ":")) return is_one_of(word, ")");
  if (word.kind != TokenKind::word) return false;
  return before.kind == TokenKind::dash &&
         !word.is(role_month | role_season | role_about | role_expected | role_open | role_term);
}

bool glued_before_something(const std::vector<Token>& tokens, std::size_t last) {
  if (last >= tokens.size() || tokens[last].gap != Gap::none) return false;
  const Token& behind = tokens[last];
  if (behind.kind == TokenKind::number) return true;
  if (behind.kind == TokenKind::word) {
    const bool suffix = behind.end - behind.begin == 1;  // "2019a"
    return !suffix && !behind.is(role_open | role_month | role_to | role_year_mark | role_ordinal);
  }
  if (is_one_of(behind, "_")) {
    return last + 1 < tokens.size() && tokens[last + 1].gap == Gap::none &&
           tokens[last + 1].kind != TokenKind::mark;
  }
  if (is_one_of(behind, "%+@=\\") ||
      (behind.kind == TokenKind::mark && is_currency(behind.value))) {
    return true;
  }
  const bool joint = behind.kind == TokenKind::dash || is_one_of(behind, ".,:");
  if (!joint || last + 1 >= tokens.size() || tokens[last + 1].gap != Gap::none) return false;
  const Token& next = tokens[last + 1];
  if (next.kind != TokenKind::number) return false;
  if (is_one_of(behind, ",") && next.digits == 4) return false;  // "2005,2011"
  return is_one_of(behind, ",:.") ? true : next.digits >= 3;
}

/// Words that make a number behind them something else; "pp." with its full stop.
bool behind_forbidding_word(const std::vector<Token>& tokens, std::size_t first) {
  std::size_t at = first;
  while (at > 0 && tokens[at].gap <= Gap::blank && is_one_of(tokens[at - 1], ".:#(") &&
         first - at < 2) {
    if (is_one_of(tokens[at - 1], "(")) return false;
    --at;
  }
  if (at == 0 || tokens[at].gap > Gap::blank) return false;
  const Token& before = tokens[at - 1];
  if (before.kind == TokenKind::mark && is_currency(before.value)) return true;
  static const std::uint64_t en = word_hash("en");
  if (before.hash == en && !before.upper) return false;  // "egresada en 2013", not "EN 1993"
  return before.kind == TokenKind::word && before.is(role_no_year);
}

bool before_counted_thing(std::string_view text, const std::vector<Token>& tokens,
                          std::size_t last) {
  if (last >= tokens.size() || tokens[last].gap != Gap::blank) return false;
  const Token& behind = tokens[last];
  if (behind.kind == TokenKind::mark) return is_currency(behind.value) || is_one_of(behind, "%");
  if (behind.kind != TokenKind::word) return false;
  if (behind.is(role_counted) && !behind.upper) return true;
  // house numbers: "2019 Elm Street"
  for (std::size_t i = last; i < std::min(last + 3, tokens.size()); ++i) {
    const Token& word = tokens[i];
    if (word.kind != TokenKind::word || !word.upper || word.gap != Gap::blank) return false;
    if (i > last && word.is(role_street) && word.end - word.begin >= 2) {
      return text[word.begin] < 'a';
    }
  }
  return false;
}

}  // namespace

bool is_no_date(std::string_view text, const std::vector<Token>& tokens, std::size_t first,
                std::size_t last, bool bare) {
  const std::size_t begin = tokens[first].begin;
  const std::size_t end = tokens[last - 1].end;
  if (first > 0 && (in_telephone_number(tokens, first) || behind_number(tokens, first) ||
                    glued_to_something(tokens, first)))
    return true;
  if (glued_before_something(tokens, last) || in_address(text, begin, end)) return true;
  if (!bare) return false;
  return (first > 0 && behind_forbidding_word(tokens, first)) ||
         before_counted_thing(text, tokens, last);
}

bool stands_alone(const std::vector<Token>& tokens, std::size_t first, std::size_t last) {
  const bool left = first == 0 || tokens[first].gap >= Gap::wide ||
                    is_one_of(tokens[first - 1], "([|,;") ||
                    tokens[first - 1].kind == TokenKind::dash;
  const bool right = last >= tokens.size() || tokens[last].gap >= Gap::wide ||
                     is_one_of(tokens[last], ")]|,;:") || tokens[last].kind == TokenKind::dash;
  return left && right;
}

}  // namespace vitagraph::date_grammar
