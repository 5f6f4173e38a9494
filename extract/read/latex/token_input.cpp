#include "extract/read/latex/token_input.hpp"

#include <algorithm>
#include <utility>

namespace vitagraph::latex {
namespace {

std::size_t length_of_first_character(std::string_view text) {
  std::size_t length = 1;
  while (length < text.size() && (static_cast<unsigned char>(text[length]) & 0xC0) == 0x80) {
    ++length;
  }
  return length;
}

}  // namespace

void TokenInput::push_file(std::string_view source) {
  Level level;
  level.lexer = std::make_unique<Lexer>(source);
  level.lexer->set_at_is_letter(at_is_letter_);
  levels_.push_back(std::move(level));
  ++files_;
}

void TokenInput::push(Tokens tokens) {
  if (tokens.empty()) return;
  // What is read to its end goes first, so that a macro that ends with itself piles nothing up.
  while (!levels_.empty() && levels_.back().lexer == nullptr &&
         levels_.back().at >= levels_.back().tokens.size()) {
    levels_.pop_back();
  }
  levels_.push_back({nullptr, std::move(tokens), 0});
}

void TokenInput::push_back(const Token& token) {
  if (token.kind == TokenKind::end) return;
  if (!levels_.empty() && levels_.back().lexer == nullptr && levels_.back().at > 0) {
    Level& level = levels_.back();
    level.tokens[--level.at] = token;
    return;
  }
  push({token});
}

void TokenInput::drop_expansions() {
  while (!levels_.empty() && levels_.back().lexer == nullptr) levels_.pop_back();
}

void TokenInput::end_file() {
  drop_expansions();
  if (levels_.empty()) return;
  levels_.pop_back();
  --files_;
}

Token TokenInput::take() {
  while (!levels_.empty()) {
    Level& level = levels_.back();
    if (level.lexer == nullptr) {
      if (level.at < level.tokens.size()) return level.tokens[level.at++];
    } else {
      const Token token = level.lexer->next();
      if (token.kind != TokenKind::end) return token;
      --files_;
    }
    levels_.pop_back();
  }
  return {TokenKind::end, "", line_};
}

Token TokenInput::next() {
  if (tokens_left_ == 0) return {TokenKind::end, "", line_};
  const Token token = take();
  if (token.line != 0) line_ = token.line;
  if (token.kind != TokenKind::end) --tokens_left_;
  return token;
}

const Token& TokenInput::peek() {
  peeked_ = next();
  push_back(peeked_);
  return peeked_;
}

const Token& TokenInput::peek_beyond_space() {
  do {
    peeked_ = next();
  } while (peeked_.kind == TokenKind::space);
  push_back(peeked_);
  return peeked_;
}

bool TokenInput::take_star() {
  const Token token = next();
  if (token.kind == TokenKind::text && token.text.starts_with('*')) {
    push_back_text({TokenKind::text, token.text.substr(1), token.line});
    return true;
  }
  push_back(token);
  return false;
}

// The blanks before it become a token of their own, as they would have been.
void TokenInput::push_back_text(Token token) {
  const auto begin = std::min(token.text.find_first_not_of(" \t\r"), token.text.size());
  const bool blank = begin > 0;
  token.text.remove_prefix(begin);
  if (!token.text.empty()) push_back(token);
  if (blank) push({{TokenKind::space, "", token.line}});
}

std::optional<Tokens> TokenInput::optional_argument() {
  const Token space = peek();
  Token token = peek_beyond_space();
  if (token.kind != TokenKind::text || !token.text.starts_with('[')) {
    if (space.kind == TokenKind::space) push({space});
    return std::nullopt;
  }
  next();
  token.text.remove_prefix(1);
  Tokens argument;
  for (int depth = 0;; token = next()) {
    if (token.kind == TokenKind::end) break;
    if (token.kind == TokenKind::paragraph && argument.size() > 200) break;
    if (token.kind == TokenKind::begin_group) ++depth;
    if (token.kind == TokenKind::end_group && --depth < 0) {
      push_back(token);
      break;
    }
    const auto end =
        token.kind == TokenKind::text && depth == 0 ? token.text.find(']') : std::string_view::npos;
    if (end != std::string_view::npos) {
      if (end > 0) argument.push_back({TokenKind::text, token.text.substr(0, end), token.line});
      token.text.remove_prefix(end + 1);
      push_back_text(token);
      break;
    }
    if (token.kind != TokenKind::text || !token.text.empty()) argument.push_back(token);
  }
  return argument;
}

std::optional<Tokens> TokenInput::group() {
  const Token space = peek();
  if (peek_beyond_space().kind != TokenKind::begin_group) {
    if (space.kind == TokenKind::space) push({space});
    return std::nullopt;
  }
  next();
  Tokens argument;
  int depth = 1;
  for (Token token = next(); token.kind != TokenKind::end; token = next()) {
    if (token.kind == TokenKind::begin_group) ++depth;
    if (token.kind == TokenKind::end_group && --depth == 0) break;
    argument.push_back(token);
  }
  return argument;
}

Tokens TokenInput::argument() {
  if (auto braced = group()) return std::move(*braced);
  const Token token = next();
  switch (token.kind) {
    case TokenKind::space:
      return argument();
    case TokenKind::text: {
      const std::size_t length = length_of_first_character(token.text);
      if (length < token.text.size()) {
        push_back_text({TokenKind::text, token.text.substr(length), token.line});
      }
      return {{TokenKind::text, token.text.substr(0, length), token.line}};
    }
    case TokenKind::command:
    case TokenKind::parameter:
      return {token};
    default:
      push_back(token);
      return {};
  }
}

Lexer* TokenInput::file_on_top() {
  while (!levels_.empty() && levels_.back().lexer == nullptr &&
         levels_.back().at >= levels_.back().tokens.size()) {
    levels_.pop_back();
  }
  return levels_.empty() ? nullptr : levels_.back().lexer.get();
}

std::string TokenInput::raw_argument() {
  if (Lexer* file = file_on_top()) {
    if (const auto raw = file->raw_group()) return std::string(*raw);
  }
  return plain_text_of(argument());
}

void TokenInput::set_at_is_letter(bool letter) {
  at_is_letter_ = letter;
  for (Level& level : levels_) {
    if (level.lexer) level.lexer->set_at_is_letter(letter);
  }
}

std::string plain_text_of(const Tokens& tokens) {
  std::string out;
  for (const Token& token : tokens) {
    switch (token.kind) {
      case TokenKind::text:
      case TokenKind::alignment:
      case TokenKind::math:
        out += token.text;
        break;
      case TokenKind::parameter:
        out += '#';
        out += token.text;
        break;
      case TokenKind::space:
      case TokenKind::paragraph:
        out += ' ';
        break;
      case TokenKind::command:  // \_ and \% of addresses and names
        if (token.text == "textasciitilde") out += '~';
        if (token.text.size() == 1 &&
            std::string_view("_%&#$~{}").find(token.text[0]) != std::string_view::npos) {
          out += token.text;
        }
        break;
      default:
        break;
    }
  }
  return out;
}

}  // namespace vitagraph::latex
