#include "extract/read/latex/lexer.hpp"

#include <algorithm>

namespace vitagraph::latex {
namespace {

constexpr bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\r'; }

// Characters that end a run of ordinary ones.
constexpr std::string_view special = "\\{}$&%#~\n";

}  // namespace

bool Lexer::is_letter(char c) const {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c == '@' && at_is_letter_);
}

Token Lexer::make(TokenKind kind, std::size_t length) {
  const Token token{kind, source_.substr(at_, length), line_};
  at_ += length;
  return token;
}

void Lexer::skip_blanks() {
  while (at_ < source_.size() && is_blank(source_[at_])) ++at_;
}

// From '%' over the line end and the indentation after it. False: an empty line follows.
bool Lexer::skip_comment() {
  const auto end = source_.find('\n', at_);
  at_ = end == source_.npos ? source_.size() : end + 1;
  if (end != source_.npos) ++line_;
  skip_blanks();
  return at_ >= source_.size() || source_[at_] != '\n';
}

Token Lexer::blanks() {
  const Token token = make(TokenKind::space, 0);
  int line_ends = 0;
  while (at_ < source_.size()) {
    if (source_[at_] == '\n') {
      ++line_ends;
      ++line_;
      ++at_;
    } else if (is_blank(source_[at_])) {
      ++at_;
    } else {
      break;
    }
  }
  return {line_ends > 1 ? TokenKind::paragraph : TokenKind::space, token.text, token.line};
}

Token Lexer::command() {
  ++at_;
  if (at_ >= source_.size()) return {TokenKind::text, "", line_};
  const std::size_t begin = at_;
  const std::uint32_t line = line_;
  while (at_ < source_.size() && is_letter(source_[at_])) ++at_;
  if (at_ == begin) {
    if (source_[at_] == '\n') ++line_;
    ++at_;
    return {TokenKind::command, source_.substr(begin, 1), line};
  }
  const Token token{TokenKind::command, source_.substr(begin, at_ - begin), line};
  skip_blanks();
  if (at_ < source_.size() && source_[at_] == '\n') {
    const auto next = source_.find_first_not_of(" \t\r", at_ + 1);
    if (next != source_.npos && source_[next] != '\n') {  // else an empty line: a paragraph ends
      ++line_;
      at_ = next;
    }
  }
  return token;
}

Token Lexer::next() {
  while (at_ < source_.size()) {
    switch (source_[at_]) {
      case '\\':
        return command();
      case '{':
        return make(TokenKind::begin_group, 1);
      case '}':
        return make(TokenKind::end_group, 1);
      case '&':
        return make(TokenKind::alignment, 1);
      case '~':
        ++at_;
        return {TokenKind::command, "nobreakspace", line_};
      case '$':
        return make(TokenKind::math, source_.substr(at_).starts_with("$$") ? 2 : 1);
      case '%':
        if (!skip_comment()) {
          blanks();
          return {TokenKind::paragraph, "", line_};
        }
        break;
      case '#': {
        if (at_ + 1 == source_.size()) return make(TokenKind::text, 1);
        const char c = source_[at_ + 1];
        if (c != '#' && (c < '1' || c > '9')) return make(TokenKind::text, 1);
        Token token = make(TokenKind::parameter, 2);
        token.text.remove_prefix(1);
        return token;
      }
      case '\n':
      case ' ':
      case '\t':
      case '\r':
        return blanks();
      default: {
        const auto end = std::min(source_.find_first_of(special, at_), source_.size());
        return make(TokenKind::text, end - at_);
      }
    }
  }
  return {TokenKind::end, "", line_};
}

std::optional<std::string_view> Lexer::raw_group() {
  auto begin = source_.find_first_not_of(" \t\r\n", at_);
  if (begin == source_.npos || source_[begin] != '{') return std::nullopt;
  int depth = 0;
  for (auto at = begin; at < source_.size(); ++at) {
    const char c = source_[at];
    if (c == '\\') {
      ++at;
    } else if (c == '{') {
      ++depth;
    } else if (c == '}' && --depth == 0) {
      line_ += static_cast<std::uint32_t>(
          std::count(source_.begin() + static_cast<std::ptrdiff_t>(at_),
                     source_.begin() + static_cast<std::ptrdiff_t>(at), '\n'));
      at_ = at + 1;
      return source_.substr(begin + 1, at - begin - 1);
    }
  }
  return std::nullopt;
}

std::string_view Lexer::raw_delimited() {
  if (at_ >= source_.size()) return "";
  const auto end = source_.find(source_[at_], at_ + 1);
  const auto line_end = source_.find('\n', at_);
  if (end == source_.npos || end > line_end) return "";
  const auto text = source_.substr(at_ + 1, end - at_ - 1);
  at_ = end + 1;
  return text;
}

std::string_view Lexer::raw_until(std::string_view end) {
  const auto found = source_.find(end, at_);
  const auto text = source_.substr(at_, found == source_.npos ? found : found - at_);
  line_ += static_cast<std::uint32_t>(std::ranges::count(text, '\n'));
  at_ = std::min(at_ + text.size() + end.size(), source_.size());
  return text;
}

Tokens tokens_of(std::string_view source) {
  Tokens tokens;
  Lexer lexer(source);
  for (Token token = lexer.next(); token.kind != TokenKind::end; token = lexer.next()) {
    tokens.push_back(token);
  }
  return tokens;
}

}  // namespace vitagraph::latex
