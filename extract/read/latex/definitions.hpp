// The macros and environments that a document defines, and their expansion.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "extract/read/latex/token.hpp"
#include "extract/read/latex/token_input.hpp"

namespace vitagraph::latex {

struct Parameter {
  enum class Kind : std::uint8_t { mandatory, optional, star };
  Kind kind = Kind::mandatory;
  bool has_fallback = false;
  Tokens fallback;  ///< of an optional one that is not given
};

struct Definition {
  std::vector<Parameter> parameters;
  Tokens body;
  Tokens end;  ///< environments only: what stands for \end{…}

  std::size_t mandatory() const;
};

class Definitions {
 public:
  const Definition* find(std::string_view macro) const;
  const Definition* find_environment(std::string_view name) const;
  /// Reads what follows a defining command ("newcommand", "def", "NewDocumentCommand" …) and
  /// keeps it. False: `command` defines nothing.
  bool define(std::string_view command, TokenInput& input);
  void set(std::string_view macro, Definition definition);
  void remove(std::string_view macro);

 private:
  void define_command(TokenInput& input, bool keep_old);
  void define_primitive(TokenInput& input);
  void define_document_command(TokenInput& input, bool keep_old);
  void define_environment(TokenInput& input, bool document_style);
  void let(TokenInput& input);

  std::map<std::string, Definition, std::less<>> macros_;
  std::map<std::string, Definition, std::less<>> environments_;
};

/// The arguments of a call, taken from the input.
std::vector<Tokens> take_arguments(const std::vector<Parameter>& parameters, TokenInput& input);
/// The body with the arguments in the place of #1 … #9.
Tokens substituted(const Tokens& body, const std::vector<Tokens>& arguments);

/// Before a command's name: its own meaning, not the document's.
inline constexpr std::string_view built_in_mark = "\x01";

/// What stands for an optional argument that was not given (\IfNoValueTF asks for it).
inline constexpr std::string_view no_value = "vitagraph no value";

}  // namespace vitagraph::latex
