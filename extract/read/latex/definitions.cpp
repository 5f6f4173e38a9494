#include "extract/read/latex/definitions.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace vitagraph::latex {
namespace {

constexpr std::size_t most_parameters = 9;

std::size_t number_in(const Tokens& tokens) {
  std::size_t number = 0;
  for (const char c : plain_text_of(tokens)) {
    if (c >= '0' && c <= '9')
      number = std::min<std::size_t>(number * 10 + std::size_t(c - '0'), 10);
  }
  return std::min(number, most_parameters);
}

// "\name" or "{\name}".
std::string name_from(const Tokens& argument) {
  for (const Token& token : argument) {
    if (token.kind == TokenKind::command) return std::string(token.text);
  }
  return "";
}

// "1=, 2=x": parameters with a fallback, as \newcommandx and \newenvironmentx have them.
void take_numbered_fallbacks(const Tokens& list, std::vector<Parameter>& parameters) {
  std::size_t current = 0;
  for (const Token& token : list) {
    std::string_view text = token.text;
    if (token.kind == TokenKind::text) {
      while (!text.empty()) {
        const auto comma = text.find(',');
        std::string_view piece = text.substr(0, comma);
        const auto digit = piece.find_first_not_of(' ');
        if (digit != piece.npos && digit + 1 < piece.size() && piece[digit + 1] == '=' &&
            piece[digit] >= '1' && piece[digit] <= '9') {
          current = static_cast<std::size_t>(piece[digit] - '0');
          piece.remove_prefix(digit + 2);
        }
        if (current > 0 && current <= parameters.size()) {
          Parameter& parameter = parameters[current - 1];
          parameter.kind = Parameter::Kind::optional;
          parameter.has_fallback = true;
          if (!piece.empty()) parameter.fallback.push_back({token.kind, piece, token.line});
        }
        if (comma == text.npos) break;
        text.remove_prefix(comma + 1);
        current = 0;
      }
    } else if (current > 0 && current <= parameters.size()) {
      parameters[current - 1].fallback.push_back(token);
    }
  }
}

// "[2][fallback of the first]" after the name.
std::vector<Parameter> take_parameters(TokenInput& input) {
  std::vector<Parameter> parameters;
  const auto count = input.optional_argument();
  if (!count) return parameters;
  parameters.resize(number_in(*count));
  if (auto fallback = input.optional_argument(); fallback && !parameters.empty()) {
    const std::string text = plain_text_of(*fallback);
    if (text.size() > 1 && text[0] >= '1' && text[0] <= '9' && text[1] == '=') {
      take_numbered_fallbacks(*fallback, parameters);
    } else {
      parameters[0] = {Parameter::Kind::optional, true, std::move(*fallback)};
    }
  }
  return parameters;
}

// Types of xparse that take no parameter of ours are passed over.
void add_parameter(char type, std::vector<Parameter>& parameters) {
  if (parameters.size() == most_parameters) return;
  if (type == 'm') parameters.push_back({});
  if (type == 'o' || type == 'd') parameters.push_back({Parameter::Kind::optional, false, {}});
  if (type == 'O' || type == 'D') parameters.push_back({Parameter::Kind::optional, true, {}});
  if (type == 's' || type == 't') parameters.push_back({Parameter::Kind::star, false, {}});
}

// "m O{x} s": the argument types of xparse that résumés use.
std::vector<Parameter> document_parameters(const Tokens& types) {
  std::vector<Parameter> parameters;
  int depth = 0;
  for (const Token& token : types) {
    if (token.kind == TokenKind::begin_group) ++depth;
    if (token.kind == TokenKind::end_group) --depth;
    if (depth > 0) {
      if (token.kind != TokenKind::begin_group && !parameters.empty()) {
        parameters.back().fallback.push_back(token);
      }
      continue;
    }
    if (token.kind != TokenKind::text) continue;
    for (const char c : token.text) add_parameter(c, parameters);
  }
  return parameters;
}

struct DefiningCommand {
  std::string_view name;
  enum class Form : std::uint8_t {
    latex,
    primitive,
    document,
    environment,
    document_environment,
    let
  } form;
  bool keeps_old = false;
};

using Form = DefiningCommand::Form;

constexpr std::array defining_commands = {
    DefiningCommand{"newcommand", Form::latex},
    DefiningCommand{"renewcommand", Form::latex},
    DefiningCommand{"providecommand", Form::latex, true},
    DefiningCommand{"newcommandx", Form::latex},
    DefiningCommand{"renewcommandx", Form::latex},
    DefiningCommand{"providecommandx", Form::latex, true},
    DefiningCommand{"DeclareRobustCommand", Form::latex},
    DefiningCommand{"newrobustcmd", Form::latex},
    DefiningCommand{"renewrobustcmd", Form::latex},
    DefiningCommand{"def", Form::primitive},
    DefiningCommand{"gdef", Form::primitive},
    DefiningCommand{"edef", Form::primitive},
    DefiningCommand{"xdef", Form::primitive},
    DefiningCommand{"NewDocumentCommand", Form::document},
    DefiningCommand{"RenewDocumentCommand", Form::document},
    DefiningCommand{"DeclareDocumentCommand", Form::document},
    DefiningCommand{"ProvideDocumentCommand", Form::document, true},
    DefiningCommand{"newenvironment", Form::environment},
    DefiningCommand{"renewenvironment", Form::environment},
    DefiningCommand{"newenvironmentx", Form::environment},
    DefiningCommand{"NewDocumentEnvironment", Form::document_environment},
    DefiningCommand{"RenewDocumentEnvironment", Form::document_environment},
    DefiningCommand{"DeclareDocumentEnvironment", Form::document_environment},
    DefiningCommand{"let", Form::let},
};

Tokens value_of(const Parameter& parameter) {
  if (parameter.has_fallback) return parameter.fallback;
  return {{TokenKind::command, no_value, 0}};
}

}  // namespace

std::size_t Definition::mandatory() const {
  return static_cast<std::size_t>(
      std::ranges::count(parameters, Parameter::Kind::mandatory, &Parameter::kind));
}

const Definition* Definitions::find(std::string_view macro) const {
  const auto found = macros_.find(macro);
  return found == macros_.end() ? nullptr : &found->second;
}

const Definition* Definitions::find_environment(std::string_view name) const {
  const auto found = environments_.find(name);
  return found == environments_.end() ? nullptr : &found->second;
}

void Definitions::remove(std::string_view macro) {
  const auto found = macros_.find(macro);
  if (found != macros_.end()) macros_.erase(found);
}

void Definitions::set(std::string_view macro, Definition definition) {
  if (!macro.empty()) macros_.insert_or_assign(std::string(macro), std::move(definition));
}

bool Definitions::define(std::string_view command, TokenInput& input) {
  const auto row = std::ranges::find(defining_commands, command, &DefiningCommand::name);
  if (row == defining_commands.end()) return false;
  switch (row->form) {
    case Form::latex:
      define_command(input, row->keeps_old);
      break;
    case Form::primitive:
      define_primitive(input);
      break;
    case Form::document:
      define_document_command(input, row->keeps_old);
      break;
    case Form::environment:
    case Form::document_environment:
      define_environment(input, row->form == Form::document_environment);
      break;
    case Form::let:
      let(input);
      break;
  }
  return true;
}

void Definitions::define_command(TokenInput& input, bool keep_old) {
  input.take_star();
  const std::string name = name_from(input.argument());
  Definition definition;
  definition.parameters = take_parameters(input);
  definition.body = input.argument();
  if (!keep_old || find(name) == nullptr) set(name, std::move(definition));
}

// \def\name#1#2{…}. Arguments with delimiters are read as if they had none.
void Definitions::define_primitive(TokenInput& input) {
  const std::string name = name_from(input.argument());
  Definition definition;
  bool delimited = false;
  for (Token token = input.next(); token.kind != TokenKind::end; token = input.next()) {
    if (token.kind == TokenKind::begin_group) {
      input.push_back(token);
      break;
    }
    if (token.kind == TokenKind::parameter) {
      if (definition.parameters.size() < most_parameters) definition.parameters.push_back({});
    } else if (token.kind != TokenKind::space) {
      delimited = true;
    }
    if (token.kind == TokenKind::paragraph) return;
  }
  definition.body = input.argument();
  if (!delimited) set(name, std::move(definition));
}

void Definitions::define_document_command(TokenInput& input, bool keep_old) {
  const std::string name = name_from(input.argument());
  Definition definition;
  definition.parameters = document_parameters(input.argument());
  definition.body = input.argument();
  if (!keep_old || find(name) == nullptr) set(name, std::move(definition));
}

void Definitions::define_environment(TokenInput& input, bool document_style) {
  input.take_star();
  const std::string name = plain_text_of(input.argument());
  Definition definition;
  definition.parameters =
      document_style ? document_parameters(input.argument()) : take_parameters(input);
  definition.body = input.argument();
  definition.end = input.argument();
  environments_.insert_or_assign(name, std::move(definition));
}

void Definitions::let(TokenInput& input) {
  const std::string name = name_from(input.argument());
  Token source = input.next();
  while (source.kind == TokenKind::space) source = input.next();
  if (source.kind == TokenKind::text && source.text.starts_with('=')) {
    source.text.remove_prefix(1);
    if (source.text.empty() || source.text == " ") source = input.next();
  }
  if (source.kind != TokenKind::command || source.text == name) return;
  const Definition* known = find(source.text);
  if (known != nullptr) return set(name, Definition(*known));
  // What it means now, whatever the document makes of the old name later.
  source.text = input.keep(std::string(built_in_mark) + std::string(source.text));
  set(name, Definition{{}, {source}, {}});
}

std::vector<Tokens> take_arguments(const std::vector<Parameter>& parameters, TokenInput& input) {
  std::vector<Tokens> arguments;
  arguments.reserve(parameters.size());
  for (const Parameter& parameter : parameters) {
    switch (parameter.kind) {
      case Parameter::Kind::mandatory:
        arguments.push_back(input.argument());
        break;
      case Parameter::Kind::star:
        arguments.push_back(
            {{TokenKind::command, input.take_star() ? "BooleanTrue" : "BooleanFalse", 0}});
        break;
      case Parameter::Kind::optional: {
        auto given = input.optional_argument();
        arguments.push_back(given ? std::move(*given) : value_of(parameter));
        break;
      }
    }
  }
  return arguments;
}

Tokens substituted(const Tokens& body, const std::vector<Tokens>& arguments) {
  Tokens out;
  out.reserve(body.size());
  for (std::size_t i = 0; i < body.size(); ++i) {
    const Token& token = body[i];
    if (token.kind != TokenKind::parameter) {
      out.push_back(token);
      continue;
    }
    if (token.text == "#" && i + 1 < body.size() && body[i + 1].kind == TokenKind::text) {
      const Token& digit = body[++i];  // "##1": a parameter of the definition within
      out.push_back({TokenKind::parameter, digit.text.substr(0, 1), token.line});
      if (digit.text.size() > 1) out.push_back({TokenKind::text, digit.text.substr(1), digit.line});
      continue;
    }
    const char c = token.text.empty() ? '#' : token.text[0];
    const auto index = static_cast<std::size_t>(c - '1');
    if (c >= '1' && c <= '9' && index < arguments.size()) {
      out.insert(out.end(), arguments[index].begin(), arguments[index].end());
    }
  }
  return out;
}

}  // namespace vitagraph::latex
