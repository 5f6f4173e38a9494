// LaTeX source -> tokens, one by one, since commands change how the rest is read.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "extract/read/latex/token.hpp"

namespace vitagraph::latex {

/// Reads one file. Comments vanish with their line end; blanks after a command's name too. The
/// source must outlive the tokens.
class Lexer {
 public:
  explicit Lexer(std::string_view source) : source_(source) {}

  Token next();
  /// '@' is a letter of command names from here on (\makeatletter).
  void set_at_is_letter(bool letter) { at_is_letter_ = letter; }

  /// What stands in the braces that begin here, or nothing when none do. As it stands: the
  /// percent signs and hashes of addresses are no markup. Blanks before are skipped.
  std::optional<std::string_view> raw_group();
  /// What stands between two of the next character, on one line: \verb|…|. "" when it is not shut.
  std::string_view raw_delimited();
  /// Everything up to `end`, which is passed; all the rest when it is missing.
  std::string_view raw_until(std::string_view end);
  std::uint32_t line() const { return line_; }

 private:
  Token command();
  Token blanks();
  Token make(TokenKind kind, std::size_t length);
  bool skip_comment();
  void skip_blanks();
  bool is_letter(char c) const;

  std::string_view source_;
  std::size_t at_ = 0;
  std::uint32_t line_ = 1;
  bool at_is_letter_ = false;
};

/// All tokens of `source`, for texts that no command changes.
Tokens tokens_of(std::string_view source);

}  // namespace vitagraph::latex
