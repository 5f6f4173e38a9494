// Commands: macros of the document, of résumé classes, and LaTeX's own.
#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

#include "extract/read/latex/interpreter.hpp"
#include "extract/read/latex/symbols.hpp"

namespace vitagraph::latex {
namespace {

constexpr std::size_t most_expansions = 50'000;
constexpr std::size_t most_files = 60;
constexpr std::size_t most_open_files = 10;
constexpr std::size_t most_unknown = 9;    // arguments of an unknown macro
constexpr std::size_t shortest_thing = 3;  // letters of a macro that may stand for a name
constexpr std::size_t longest_thing = 16;
constexpr std::size_t fewest_for_entry = 3;  // arguments of an unknown macro that may be an entry

bool is_dimension_character(char c) {
  return (c >= '0' && c <= '9') || c == '.' || c == ',' || c == '-' || c == '+' || c == '=' ||
         c == ' ';
}

// The length in points of "1.5cm", "2em", "\\fill"; 0 when it has none that we know.
float points_in(const Tokens& tokens) {
  float number = 0;
  std::string unit;
  for (const Token& token : tokens) {
    if (token.kind == TokenKind::command) {
      if (token.text == "fill" || token.text == "stretch") return 1000;
      unit += token.text;
      continue;
    }
    std::string_view text = token.text;
    while (!text.empty() && (text[0] == ' ' || text[0] == '+')) text.remove_prefix(1);
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{}) continue;
    unit += text.substr(static_cast<std::size_t>(end - text.data()));
  }
  constexpr std::pair<std::string_view, float> units[] = {
      {"cm", 28.4F}, {"mm", 2.84F}, {"in", 72.0F}, {"em", 10.0F},        {"ex", 5.0F},
      {"pt", 1.0F},  {"pc", 12.0F}, {"bp", 1.0F},  {"textwidth", 450.F}, {"linewidth", 450.F}};
  for (const auto& [name, points] : units) {
    if (unit.find(name) != unit.npos) return number * points;
  }
  return 0;
}

// What follows a command that prints nothing: a word, or a mark that belongs to the word before?
bool begins_word(const Token& next) {
  if (next.kind == TokenKind::begin_group || next.kind == TokenKind::command) return true;
  return next.kind == TokenKind::text && !next.text.empty() &&
         std::string_view(".,;:!?)-/'").find(next.text[0]) == std::string_view::npos;
}

// "0.3em", "12 pt".
bool is_length(const Tokens& argument) {
  const std::string text = plain_text_of(argument);
  const auto letter = text.find_first_not_of("0123456789.-+ ");
  if (letter == text.npos || letter == 0) return false;
  const std::string_view unit = std::string_view(text).substr(letter);
  return unit == "cm" || unit == "pt" || unit == "em" || unit == "mm" || unit == "ex" ||
         unit == "in";
}

// "titleBackColor", "gray!80", "white": the name of a colour.
bool is_colour(std::string_view text) {
  if (text.find(' ') != text.npos) return false;
  const auto mix = text.find('!');
  if (mix != text.npos && mix > 0 && mix + 1 < text.size() && text[mix + 1] >= '0' &&
      text[mix + 1] <= '9') {
    return true;
  }
  constexpr std::array names = {"white", "black", "gray",     "grey",      "red",
                                "blue",  "green", "darkgray", "lightgray", "accent"};
  return text.ends_with("Color") || text.ends_with("color") || text.ends_with("Colour") ||
         text.ends_with("colour") || std::ranges::find(names, text) != names.end();
}

// "left=2pt,colback=x": options in braces.
bool is_option(std::string_view text) {
  constexpr std::size_t longest_key = 24;
  const auto equals = text.find('=');
  if (equals == text.npos || equals == 0 || equals > longest_key) return false;
  if (equals + 1 < text.size() && text[equals + 1] == ' ') return false;
  return std::ranges::all_of(text.substr(0, equals), [](char c) {
    return (c >= 'a' && c <= 'z') || c == ' ' || c == '-' || c == '\n';
  });
}

// What nobody prints, whichever macro it is an argument of.
bool is_setting(const Tokens& argument) {
  const std::string text = plain_text_of(argument);
  return is_length(argument) || is_colour(text) || is_option(text);
}

// Lengths, counts and files are no text, where nobody says what an argument is.
bool is_printed(const Tokens& argument) {
  const std::string text = plain_text_of(argument);
  const auto begin = text.find_first_not_of(' ');
  if (begin == text.npos) {
    return std::ranges::any_of(argument,
                               [](const Token& token) { return token.kind == TokenKind::command; });
  }
  const bool number = text.find_first_not_of("0123456789.-+/ ") == text.npos;
  if (number) return text.size() - begin >= 4 && text.find('.') == text.npos;
  if (is_setting(argument)) return false;
  for (const std::string_view suffix : {".png", ".jpg", ".jpeg", ".pdf", ".eps", ".svg"}) {
    if (text.ends_with(suffix) && text.find(' ') == text.npos) return false;
  }
  return true;
}

// Holds paragraphs, lists or much text: it stands on lines of its own.
bool is_long(const Tokens& argument) {
  constexpr std::size_t longest = 100;  // bytes of what may share a line with others
  std::size_t bytes = 0;
  for (const Token& token : argument) {
    bytes += token.text.size();
    if (token.kind == TokenKind::paragraph || token.is_command("begin") ||
        token.is_command("item")) {
      return true;
    }
  }
  return bytes > longest;
}

// \customsubsection{…}, \header{…}: what a document calls a section heads one. 0 = it does not.
std::uint8_t heading_level_by_name(std::string_view macro) {
  std::string name(macro);
  for (char& c : name) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  const bool heading = name.ends_with("section") || name == "header" || name.ends_with("heading") ||
                       name.ends_with("sectiontitle");
  if (!heading) return 0;
  return name.find("subsub") != name.npos ? 3 : name.find("sub") != name.npos ? 2 : 1;
}

bool has_heading(const Tokens& body) {
  return std::ranges::any_of(body, [](const Token& token) {
    if (token.kind != TokenKind::command) return false;
    const Command* row = find_command(token.text);
    return (row != nullptr && row->action == Action::heading) || token.text.ends_with("section");
  });
}

// Commands that keep their meaning whatever a document makes them look like.
bool is_kept(std::string_view name, const Definition& definition) {
  const Command* row = find_command(name);
  if (row == nullptr) return false;
  return name == "divider" || name == "item" ||
         (row->action == Action::heading && definition.mandatory() == 1);
}

std::string trimmed(std::string_view text) {
  const auto begin = text.find_first_not_of(" \t\r\n");
  if (begin == text.npos) return "";
  return std::string(text.substr(begin, text.find_last_not_of(" \t\r\n") - begin + 1));
}

// An address as it is meant: without the backslashes before its special characters.
std::string unescaped(std::string_view raw) {
  std::string out;
  for (std::size_t i = 0; i < raw.size(); ++i) {
    const bool escape = raw[i] == '\\' && i + 1 < raw.size() &&
                        std::string_view("_%&#$~{}").find(raw[i + 1]) != std::string_view::npos;
    if (!escape && raw[i] != '\n' && raw[i] != '\r') out += raw[i];
  }
  return trimmed(out);
}

}  // namespace

void Interpreter::command(Token token) {
  const bool built_in = token.text.starts_with(built_in_mark);
  if (built_in) token.text.remove_prefix(built_in_mark.size());
  const std::string_view name = token.text;
  if (conditional(token) || toggle(token)) return;
  if (definitions_.define(name, input_)) return;
  if (!built_in && call_definition(token)) return;
  if (printing_ && is_accent(name)) return accent(token);
  const Command* row = find_command(name);
  if (row != nullptr && row->action != Action::curve_entry) return act(*row, token);
  if (row != nullptr) return curve_entry(token);
  if (call_signature(token)) return;
  if (const auto printed = symbol(name)) {
    if (!printing_) return;
    if (*printed == " ") {
      printer_.wide_space(name == "quad" ? 2 : 1);
    } else {
      printer_.flow().set_font_size(style_.size);
      printer_.text(*printed);
    }
    return;
  }
  if (is_icon(name)) {
    input_.optional_argument();
    return;
  }
  if (const auto body = expansion_of(name); !body.empty()) {
    std::vector<Tokens> arguments;
    input_.optional_argument();
    for (const char c : {'1', '2'}) {
      if (body.find(std::string{'#', c}) != body.npos) arguments.push_back(input_.argument());
    }
    return input_.push(substituted(tokens_of(body), arguments));
  }
  call_unknown(token);
}

// A macro that the document defines. Where it is also a well-known one with as many arguments,
// the well-known layout stands for entries and headings; else its arguments keep their hints.
bool Interpreter::call_definition(const Token& token) {
  const Definition* definition = definitions_.find(token.text);
  if (definition == nullptr || is_kept(token.text, *definition)) return false;
  if (++expansions_ > most_expansions) {
    // A macro without end: it goes, with all that it left behind.
    if (!std::exchange(reported_limit_, true)) report(DiagnosticCode::expansion_limit, "");
    expansions_ -= most_expansions / 16;
    definitions_.remove(token.text);
    input_.drop_expansions();
    return true;
  }
  const bool known = has_signature(token.text);
  if (!known && !printing_ && find_command(token.text) != nullptr) return false;
  std::vector<Tokens> arguments = take_arguments(definition->parameters, input_);
  const std::size_t mandatory = definition->mandatory();
  if (known && mandatory == arguments.size() && mandatory > 0) {
    const Signature* row = find_signature(token.text, arguments, classes_);
    if (row != nullptr && row->arguments == mandatory) {
      if (row->is_entry() || row->layout.starts_with("head")) {
        call_row(*row, arguments, token);
        return true;
      }
      arguments = hinted(*row, std::move(arguments));
    }
  }
  const auto level = heading_level_by_name(token.text);
  if (printing_ && level > 0 && mandatory == 1 && arguments.size() == 1 &&
      !has_heading(definition->body)) {
    Tokens title{{TokenKind::layout,
                  level == 1   ? "head1"
                  : level == 2 ? "head2"
                               : "head3",
                  token.line}};
    title.insert(title.end(), arguments[0].begin(), arguments[0].end());
    title.push_back({TokenKind::end_group, "}", 0});
    input_.push(std::move(title));
    return true;
  }
  Tokens body = substituted(definition->body, arguments);
  if (!known && mandatory >= fewest_for_entry && printing_) {
    const auto name = input_.keep(std::string(call_prefix) + std::string(token.text));
    body.insert(body.begin(), {TokenKind::layout, name, token.line});
    body.push_back({TokenKind::end_group, "}", 0});
  }
  input_.push(std::move(body));
  return true;
}

bool Interpreter::call_signature(const Token& token) {
  if (!has_signature(token.text)) return false;
  // In the preamble a class's data; deeper in there, an option of something else.
  if (!printing_ && !groups_.empty()) return false;
  input_.take_star();
  while (input_.optional_argument()) {
  }
  std::vector<Tokens> arguments;
  const std::size_t most = most_arguments(token.text);
  while (arguments.size() < most) {
    auto argument = input_.group();
    if (!argument) break;
    arguments.push_back(std::move(*argument));
  }
  const Signature* row = find_signature(token.text, arguments, classes_);
  const std::size_t used = row == nullptr ? 0 : row->arguments;
  while (arguments.size() > used) {
    Tokens back{{TokenKind::begin_group, "{", token.line}};
    back.insert(back.end(), arguments.back().begin(), arguments.back().end());
    back.push_back({TokenKind::end_group, "}", 0});
    input_.push(std::move(back));
    arguments.pop_back();
  }
  if (row == nullptr) return false;
  call_row(*row, arguments, token);
  return true;
}

void Interpreter::call_row(const Signature& row, const std::vector<Tokens>& arguments,
                           const Token& token) {
  Tokens tokens = laid_out(row, arguments);
  for (Token& step : tokens) {
    if (step.line == 0) step.line = token.line;
  }
  if (printing_) return input_.push(std::move(tokens));
  Tokens& kept = row.layout.find("name:") != row.layout.npos ? names_ : title_block_;
  if (&kept == &names_ && !kept.empty()) kept.push_back({TokenKind::space, "", 0});
  kept.insert(kept.end(), tokens.begin(), tokens.end());
}

namespace {

// "\\Sage", "\\IPython": what authors define elsewhere for names that they write often.
bool names_thing(std::string_view macro) {
  const auto is_capital = [](char c) { return c >= 'A' && c <= 'Z'; };
  return macro.size() >= shortest_thing && macro.size() <= longest_thing &&
         is_capital(macro.front());
}

}  // namespace

// A macro that neither the document nor a table defines: its arguments are text.
void Interpreter::call_unknown(const Token& token) {
  input_.take_star();
  // Brackets are an option only where braces follow: "\\unit [2010]" is text.
  const auto option = input_.optional_argument();
  std::vector<Tokens> arguments;
  while (arguments.size() < most_unknown) {
    auto argument = input_.group();
    if (!argument) break;
    arguments.push_back(std::move(*argument));
  }
  if (!printing_) return;
  if (option && arguments.empty()) {
    Tokens back{{TokenKind::text, "[", token.line}};
    back.insert(back.end(), option->begin(), option->end());
    back.push_back({TokenKind::text, "]", token.line});
    return input_.push(std::move(back));
  }
  if (arguments.empty() && names_thing(token.text) && printer_.is_within_sentence()) {
    printer_.text(token.text);
  }
  if (arguments.empty() && begins_word(input_.peek())) printer_.space();
  const bool apart = arguments.size() > 1 && printer_.line_is_empty();
  const bool entry = apart && arguments.size() >= fewest_for_entry;
  Tokens tokens;
  if (entry) {
    const auto name = input_.keep(std::string(call_prefix) + std::string(token.text));
    tokens.push_back({TokenKind::layout, name, token.line});
  }
  for (const Tokens& argument : arguments) {
    if (arguments.size() > 1 ? !is_printed(argument) : is_setting(argument)) continue;
    const bool own_lines = apart && is_long(argument);
    if (own_lines) tokens.push_back({TokenKind::layout, "/", 0});
    tokens.push_back({TokenKind::begin_group, "{", token.line});
    tokens.insert(tokens.end(), argument.begin(), argument.end());
    tokens.push_back({TokenKind::end_group, "}", 0});
    const std::string_view after = own_lines ? "/" : apart ? "|" : "+";
    if (arguments.size() > 1) tokens.push_back({TokenKind::layout, after, 0});
  }
  if (entry) tokens.push_back({TokenKind::end_group, "}", 0});
  if (apart) tokens.push_back({TokenKind::layout, "/", 0});
  input_.push(std::move(tokens));
}

void Interpreter::pass_over(std::string_view arguments) {
  for (const char kind : arguments) {
    if (kind == 's') input_.take_star();
    if (kind == 'o') input_.optional_argument();
    if (kind == 'm') input_.argument();
    if (kind == 'd') pass_dimension();
    if (kind == 'g') input_.group();
  }
}

// "=3pt plus 1fil": TeX's own lengths stand without braces.
void Interpreter::pass_dimension() {
  const Token token = input_.peek_beyond_space();
  if (token.kind != TokenKind::text || token.text.empty()) return;
  std::string_view rest = token.text;
  if (!is_dimension_character(rest[0])) return;
  input_.next();
  while (!rest.empty() && is_dimension_character(rest[0])) rest.remove_prefix(1);
  bool has_unit = false;
  bool found = true;
  while (found) {
    found = false;
    for (const std::string_view word : {"pt", "cm", "mm", "em", "ex", "in", "bp", "filll", "fill",
                                        "fil", "plus", "minus", "true"}) {
      if (!rest.starts_with(word)) continue;
      rest.remove_prefix(word.size());
      while (!rest.empty() && is_dimension_character(rest[0])) rest.remove_prefix(1);
      found = has_unit = true;
      break;
    }
  }
  if (!rest.empty()) input_.push_back({TokenKind::text, rest, token.line});
  if (rest.empty() && !has_unit && input_.peek().kind == TokenKind::command) {
    const Command* row = find_command(input_.peek().text);
    if (row != nullptr && row->arguments == "d") input_.next();  // "-2\parskip"
  }
}

void Interpreter::accent(const Token& token) {
  Tokens letter = input_.argument();
  std::string base;
  Tokens rest;
  for (const Token& part : letter) {
    if (base.empty() && part.kind == TokenKind::text) {
      base = part.text;
    } else if (base.empty() && part.kind == TokenKind::command && symbol(part.text)) {
      base = *symbol(part.text);
    } else {
      rest.push_back(part);
    }
  }
  printer_.flow().set_font_size(style_.size);
  printer_.text(accented(token.text, base));
  input_.push(std::move(rest));
}

void Interpreter::wide_space() {
  constexpr float wide = 18;
  const float points = points_in(input_.argument());
  if (points >= wide) {
    printer_.tab();
  } else if (points > 0) {
    printer_.space();
  }
}

void Interpreter::link() {
  const std::string target = unescaped(input_.raw_argument());
  if (!printing_) return;
  auto text = input_.group();
  if (!text) return;
  printer_.text("");
  open(GroupKind::link);
  if (groups_.back().kind == GroupKind::link) printer_.begin_link(target);
  Tokens tokens = std::move(*text);
  tokens.push_back({TokenKind::end_group, "}", 0});
  input_.push(std::move(tokens));
}

void Interpreter::address() {
  const std::string target = unescaped(input_.raw_argument());
  if (!printing_ || target.empty()) return;
  printer_.flow().set_font_size(style_.size);
  printer_.begin_link(target);
  printer_.text(target);
  printer_.flow().end_link();
}

void Interpreter::input_file(const Token& token) {
  if (token.text == "import") input_.argument();
  std::string name = trimmed(input_.raw_argument());
  if (name.empty()) return;
  if (files_read_ >= most_files || input_.files() >= most_open_files) {
    return report(DiagnosticCode::nesting_too_deep, name);
  }
  std::optional<std::string> bytes;
  if (context_.siblings != nullptr) {
    const bool has_suffix = name.rfind('.') != name.npos && name.rfind('.') > name.rfind('/') + 1;
    bytes = context_.siblings->read(has_suffix ? name : name + ".tex");
    if (!bytes) bytes = context_.siblings->read(has_suffix ? name + ".tex" : name);
  }
  if (!bytes) return report(DiagnosticCode::file_missing, name);
  ++files_read_;
  if (printing_) printer_.space();
  input_.push_file(input_.keep(std::move(*bytes)));
}

void Interpreter::load_classes(bool document_class) {
  const auto options = input_.optional_argument();
  classes_ += ' ' + plain_text_of(input_.argument());
  input_.optional_argument();
  if (!document_class || !options) return;
  const std::string text = plain_text_of(*options);
  if (text.find("11pt") != text.npos) body_size_ = 11;
  if (text.find("12pt") != text.npos) body_size_ = 12;
  style_.size = body_size_;
}

// \entry*[2010--2012] text, in a rubric of CurVe: the dates stand beside the text.
void Interpreter::curve_entry(const Token& token) {
  const bool star = input_.take_star();
  const auto dates = input_.optional_argument();
  if (!printing_ || (!star && !dates && call_signature(token))) return;
  printer_.hard_break();
  if (!dates) return;
  Tokens tokens{{TokenKind::layout, "dates", 0}};
  tokens.insert(tokens.end(), dates->begin(), dates->end());
  tokens.push_back({TokenKind::end_group, "}", 0});
  tokens.push_back({TokenKind::layout, "|", 0});
  input_.push(std::move(tokens));
}

// What the preamble says of the owner is printed now, the name first.
void Interpreter::begin_document() {
  groups_.clear();
  style_ = {};
  style_.size = body_size_;
  printing_ = true;
  Tokens tokens;
  if (!names_.empty()) {
    tokens.push_back({TokenKind::begin_group, "{", 0});
    tokens.push_back({TokenKind::command, "huge", 0});
    tokens.insert(tokens.end(), names_.begin(), names_.end());
    tokens.push_back({TokenKind::end_group, "}", 0});
    tokens.push_back({TokenKind::layout, "/", 0});
  }
  tokens.insert(tokens.end(), title_block_.begin(), title_block_.end());
  if (!tokens.empty()) tokens.push_back({TokenKind::paragraph, "", 0});
  input_.push(std::move(tokens));
}

}  // namespace vitagraph::latex
