// \iffalse … \fi, switches of \newif, toggles, \ifthenelse.
#include <algorithm>
#include <array>

#include "extract/read/latex/interpreter.hpp"
#include "extract/read/latex/symbols.hpp"

namespace vitagraph::latex {

// What a test in braces asks.
enum class Braced : std::uint8_t {
  expression,
  toggle,
  empty,
  defined,
  lacks_value,
  boolean,
  no,
  same
};

namespace {

enum class Test : std::uint8_t {
  yes,
  no,
  defined,     // \ifdefined\name
  same,        // \ifx
  number,      // \ifnum
  characters,  // \if, \ifcat
};

struct TestRow {
  std::string_view name;
  Test test;
};

// TeX's own: up to \else or \fi.
constexpr std::array primitive_tests = {
    TestRow{"iftrue", Test::yes},        TestRow{"iffalse", Test::no},
    TestRow{"ifdefined", Test::defined}, TestRow{"ifx", Test::same},
    TestRow{"ifnum", Test::number},      TestRow{"ifdim", Test::number},
    TestRow{"if", Test::characters},     TestRow{"ifcat", Test::characters},
    TestRow{"ifpdf", Test::yes},         TestRow{"ifPDFTeX", Test::yes},
    TestRow{"ifxetex", Test::no},        TestRow{"ifluatex", Test::no},
    TestRow{"ifXeTeX", Test::no},        TestRow{"ifLuaTeX", Test::no},
    TestRow{"ifhmode", Test::no},        TestRow{"ifvmode", Test::yes},
    TestRow{"ifodd", Test::number},
};

const TestRow* find_test(std::string_view name) {
  const auto found = std::ranges::find(primitive_tests, name, &TestRow::name);
  return found == primitive_tests.end() ? nullptr : &*found;
}

// Tests in braces: {what}{then}{else}.
struct BracedRow {
  std::string_view name;
  Braced test;
  bool negated = false;
  bool only_then = false;  // \IfValueT
  bool only_else = false;
};

constexpr std::array braced_tests = {
    BracedRow{"ifthenelse", Braced::expression},
    BracedRow{"iftoggle", Braced::toggle},
    BracedRow{"nottoggle", Braced::toggle, true},
    BracedRow{"ifbool", Braced::toggle},
    BracedRow{"notbool", Braced::toggle, true},
    BracedRow{"ifstrempty", Braced::empty},
    BracedRow{"notblank", Braced::empty, true},
    BracedRow{"ifblank", Braced::empty},
    BracedRow{"ifempty", Braced::empty},
    BracedRow{"ifdef", Braced::defined},
    BracedRow{"ifundef", Braced::defined, true},
    BracedRow{"ifcsdef", Braced::defined},
    BracedRow{"IfNoValueTF", Braced::lacks_value},
    BracedRow{"IfNoValueT", Braced::lacks_value, false, true},
    BracedRow{"IfNoValueF", Braced::lacks_value, false, false, true},
    BracedRow{"IfValueTF", Braced::lacks_value, true},
    BracedRow{"IfValueT", Braced::lacks_value, true, true},
    BracedRow{"IfValueF", Braced::lacks_value, true, false, true},
    BracedRow{"IfBooleanTF", Braced::boolean},
    BracedRow{"IfBooleanT", Braced::boolean, false, true},
    BracedRow{"IfBooleanF", Braced::boolean, false, false, true},
    BracedRow{"IfFileExists", Braced::no},
    BracedRow{"@ifpackageloaded", Braced::no},
    BracedRow{"@ifundefined", Braced::defined, true},
    BracedRow{"ifstrequal", Braced::same},
    BracedRow{"ifdefstring", Braced::same},
    BracedRow{"iflanguage", Braced::no},
};

bool is_empty(const Tokens& tokens) {
  return std::ranges::all_of(tokens, [](const Token& token) {
    return token.kind == TokenKind::space ||
           (token.kind == TokenKind::text &&
            token.text.find_first_not_of(' ') == std::string_view::npos) ||
           token.is_command(no_value);
  });
}

}  // namespace

bool Interpreter::conditional(const Token& token) {
  const std::string_view name = token.text;
  if (name == "fi" || name == "or") return true;
  if (name == "else") {  // of a branch that was taken
    skip_branch(false);
    return true;
  }
  if (!name.starts_with("if")) return false;
  if (const TestRow* row = find_test(name)) {
    switch (row->test) {
      case Test::yes:
      case Test::no:
        choose(row->test == Test::yes);
        break;
      case Test::defined: {
        const Token macro = input_.next();
        choose(definitions_.find(macro.text) != nullptr || find_command(macro.text) != nullptr);
        break;
      }
      case Test::same:
      case Test::characters:
        choose(compare_two());
        break;
      case Test::number:
        pass_dimension();
        choose(false);
        break;
    }
    return true;
  }
  const auto found = switches_.find(name.substr(2));
  if (found == switches_.end() || definitions_.find(name) != nullptr) return false;
  choose(found->second);
  return true;
}

void Interpreter::choose(bool condition) {
  if (!condition) skip_branch(true);
}

// To the \fi of the conditional that is open, or to its \else.
void Interpreter::skip_branch(bool to_else) {
  int depth = 0;
  for (Token token = input_.next(); token.kind != TokenKind::end; token = input_.next()) {
    if (token.kind != TokenKind::command) continue;
    if (token.text == "fi" && depth-- == 0) return;
    if (token.text == "else" && depth == 0 && to_else) return;
    if (!token.text.starts_with("if")) continue;
    if (find_test(token.text) != nullptr || switches_.contains(token.text.substr(2))) ++depth;
  }
}

// \ifx#1\empty: are the next two tokens the same, or mean the same?
bool Interpreter::compare_two() {
  const Token first = input_.next();
  const Token second = input_.next();
  const auto body = [&](const Token& token) -> const Definition* {
    return token.kind == TokenKind::command ? definitions_.find(token.text) : nullptr;
  };
  const auto is_nothing = [&](const Token& token) {
    if (token.kind != TokenKind::command) return false;
    const Definition* definition = body(token);
    if (definition != nullptr) return definition->body.empty();
    return token.text == "empty" || token.text == "@empty";
  };
  if (first.kind == second.kind && first.text == second.text) return true;
  if (is_nothing(first) && is_nothing(second)) return true;
  const Definition* one = body(first);
  const Definition* other = body(second);
  if (one == nullptr || other == nullptr) return false;
  return plain_text_of(one->body) == plain_text_of(other->body);
}

bool Interpreter::is_true(const Tokens& test) {
  bool negated = false;
  for (std::size_t i = 0; i < test.size(); ++i) {
    if (test[i].is_command("NOT") || test[i].is_command("not")) negated = !negated;
    if (test[i].is_command("boolean") || test[i].is_command("equal") ||
        test[i].is_command("isundefined")) {
      const std::string rest =
          plain_text_of({test.begin() + static_cast<std::ptrdiff_t>(i), test.end()});
      const auto found = switches_.find(rest);
      if (test[i].is_command("boolean")) {
        return (found != switches_.end() && found->second) != negated;
      }
      // \equal{a}{b}: two groups of one length that read the same.
      TokenInput pair(10'000);
      pair.push({test.begin() + static_cast<std::ptrdiff_t>(i) + 1, test.end()});
      const Tokens one = pair.argument();
      const Tokens other = pair.argument();
      return (plain_text_of(one) == plain_text_of(other)) != negated;
    }
  }
  return negated;
}

bool Interpreter::set_switch(std::string_view name) {
  if (name == "newif") {
    const Token made = input_.next();
    if (made.text.starts_with("if")) switches_[std::string(made.text.substr(2))] = false;
    return true;
  }
  if (name == "newtoggle" || name == "newbool" || name == "newboolean" || name == "providebool" ||
      name == "provideboolean") {
    switches_.try_emplace(plain_text_of(input_.argument()), false);
    return true;
  }
  if (name == "toggletrue" || name == "togglefalse" || name == "booltrue" || name == "boolfalse") {
    switches_[plain_text_of(input_.argument())] = name.ends_with("true");
    return true;
  }
  if (name == "settoggle" || name == "setbool" || name == "setboolean") {
    std::string which = plain_text_of(input_.argument());
    switches_[std::move(which)] = plain_text_of(input_.argument()) == "true";
    return true;
  }
  const bool on = name.ends_with("true");
  if (!on && !name.ends_with("false")) return false;
  name.remove_suffix(on ? 4 : 5);
  const auto found = switches_.find(name);
  if (found == switches_.end()) return false;
  found->second = on;
  return true;
}

const Definition* Interpreter::definition_of(const Tokens& what) const {
  const bool macro = what.size() == 1 && what[0].kind == TokenKind::command;
  return macro ? definitions_.find(what[0].text) : nullptr;
}

bool Interpreter::braced_test(Braced test) {
  const Tokens what = input_.argument();
  switch (test) {
    case Braced::expression:
      return is_true(what);
    case Braced::toggle: {
      const auto found = switches_.find(plain_text_of(what));
      return found != switches_.end() && found->second;
    }
    case Braced::empty: {
      const Definition* definition = definition_of(what);
      return definition != nullptr ? definition->body.empty() : is_empty(what);
    }
    case Braced::defined:
      return !what.empty() && definitions_.find(what[0].text) != nullptr;
    case Braced::lacks_value:
      return what.size() == 1 && what[0].is_command(no_value);
    case Braced::boolean:
      return what.size() == 1 && what[0].is_command("BooleanTrue");
    case Braced::same: {
      const Definition* definition = definition_of(what);
      return plain_text_of(definition != nullptr ? definition->body : what) ==
             plain_text_of(input_.argument());
    }
    case Braced::no:
      break;
  }
  return false;
}

bool Interpreter::toggle(const Token& token) {
  if (set_switch(token.text)) return true;
  const auto row = std::ranges::find(braced_tests, token.text, &BracedRow::name);
  if (row == braced_tests.end() || definitions_.find(token.text) != nullptr) return false;
  const bool result = braced_test(row->test) != row->negated;
  Tokens then = row->only_else ? Tokens{} : input_.argument();
  Tokens otherwise = row->only_then ? Tokens{} : input_.argument();
  input_.push(result ? std::move(then) : std::move(otherwise));
  return true;
}

}  // namespace vitagraph::latex
