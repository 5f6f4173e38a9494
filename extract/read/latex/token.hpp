// What LaTeX source is made of, after comments and superfluous blanks are gone.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace vitagraph::latex {

enum class TokenKind : std::uint8_t {
  end,          ///< nothing is left
  text,         ///< ordinary characters, with single blanks among them
  space,        ///< blanks, or the end of a line
  paragraph,    ///< one or more empty lines
  command,      ///< `text` is its name without the backslash
  begin_group,  ///< {
  end_group,    ///< }
  math,         ///< $ or $$
  alignment,    ///< &
  parameter,    ///< #1 … #9 in a definition: `text` is the digit, or "#" for ##
  layout,       ///< not in sources: a step of a Signature's layout (signatures.hpp)
};

/// `text` points into the source, into a string the reader keeps, or at a literal.
struct Token {
  TokenKind kind = TokenKind::end;
  std::string_view text;
  std::uint32_t line = 0;  ///< of the source, from 1

  bool is_command(std::string_view name) const {
    return kind == TokenKind::command && text == name;
  }
};
using Tokens = std::vector<Token>;

}  // namespace vitagraph::latex
