// Where the tokens come from: files and expansions, one on top of the other, and arguments.
#pragma once

#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "extract/read/latex/lexer.hpp"
#include "extract/read/latex/token.hpp"

namespace vitagraph::latex {

/// A stack of sources; the topmost is read first. Gives `end` when all are read, and for good
/// once more tokens were taken than the limit allows (exhausted()).
class TokenInput {
 public:
  explicit TokenInput(std::size_t most_tokens) : tokens_left_(most_tokens) {}

  void push_file(std::string_view source);
  void push(Tokens tokens);
  void push_back(const Token& token);
  /// Drops what is left of expansions: the file that is read now goes on.
  void drop_expansions();
  /// Nothing more of the file that is read now (\endinput).
  void end_file();
  void stop() { levels_.clear(); }

  Token next();
  const Token& peek();
  /// The next token that is no space, not taken. A space before it is gone.
  const Token& peek_beyond_space();
  bool exhausted() const { return tokens_left_ == 0; }
  std::size_t files() const { return files_; }
  std::uint32_t line() const { return line_; }

  bool take_star();
  /// "[…]" or nothing.
  std::optional<Tokens> optional_argument();
  /// "{…}" or nothing. A brace that is never shut holds the rest.
  std::optional<Tokens> group();
  /// A group, a command, or one character.
  Tokens argument();
  /// "{…}" as the source has it, where no macro has read it before; see Lexer::raw_group.
  std::string raw_argument();
  /// The lexer, when the very next token comes from a file.
  Lexer* file_on_top();
  void set_at_is_letter(bool letter);

  /// Keeps a string as long as the tokens live.
  std::string_view keep(std::string text) { return kept_.emplace_back(std::move(text)); }

 private:
  struct Level {
    std::unique_ptr<Lexer> lexer;  // nullptr: `tokens`
    Tokens tokens;
    std::size_t at = 0;
  };
  Token take();
  void push_back_text(Token token);

  std::vector<Level> levels_;
  std::size_t tokens_left_;
  std::size_t files_ = 0;
  std::uint32_t line_ = 1;
  bool at_is_letter_ = false;
  Token peeked_;
  std::deque<std::string> kept_;
};

/// The tokens' characters: for names, keys and addresses.
std::string plain_text_of(const Tokens& tokens);

}  // namespace vitagraph::latex
