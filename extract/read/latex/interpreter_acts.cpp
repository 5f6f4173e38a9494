// What the commands of the table do (commands.hpp).
#include <algorithm>
#include <utility>

#include "extract/read/latex/interpreter.hpp"

namespace vitagraph::latex {
namespace {

// Commands that work before \begin{document} too.
bool works_in_preamble(Action action) {
  switch (action) {
    case Action::nothing:
    case Action::input:
    case Action::document_class:
    case Action::package:
    case Action::begin:
    case Action::end:
    case Action::at_letter:
    case Action::csname:
    case Action::bib_resource:
    case Action::cite:
    case Action::end_of_file:
    case Action::exclude:
    case Action::pass_over:
      return true;
    default:
      return false;
  }
}

// "4" -> "th"
std::string_view ordinal_ending(std::string_view number) {
  const bool teen = number.size() > 1 && number[number.size() - 2] == '1';
  const char last = number.empty() || teen ? '0' : number.back();
  return last == '1' ? "st" : last == '2' ? "nd" : last == '3' ? "rd" : "th";
}

}  // namespace

void Interpreter::act(const Command& row, const Token& token) {
  if (row.action != Action::pass_over) pass_over(row.arguments);
  if (!printing_ && !works_in_preamble(row.action)) return;
  if (set_in_style(row) || lay_out(row) || print_argument(row)) return;
  read_on(row, token);
}

/// \textbf, \Large: how what follows is set. False where the command is of another kind.
bool Interpreter::set_in_style(const Command& row) {
  switch (row.action) {
    case Action::style:
      if (input_.peek_beyond_space().kind == TokenKind::begin_group) {
        input_.next();
        open(GroupKind::brace);
      }
      set_emphasis(static_cast<Emphasis>(row.value), true);
      return true;
    case Action::declaration:
      set_emphasis(static_cast<Emphasis>(row.value), true);
      return true;
    case Action::upright:
      set_emphasis(Emphasis::bold, false);
      set_emphasis(Emphasis::italic, false);
      return true;
    case Action::size:
      style_.size = body_size_ * static_cast<float>(row.value) / 100.0F;
      return true;
    case Action::font_size:
      set_font_size();
      return true;
    case Action::right:
    case Action::left:
      style_.right = row.action == Action::right;
      printer_.flow().set_right_aligned(style_.right);
      return true;
    default:
      return false;
  }
}

/// \hfill, \section, \item: where the line ends and the next block begins.
bool Interpreter::lay_out(const Command& row) {
  switch (row.action) {
    case Action::line_break:
      row_end();
      return true;
    case Action::paragraph:
      printer_.paragraph();
      return true;
    case Action::tab:
      printer_.tab();
      return true;
    case Action::wide_space:
      wide_space();
      return true;
    case Action::box:
      printer_.tab();
      open_text(GroupKind::box);
      return true;
    case Action::heading:
      printer_.hard_break();
      open_text(GroupKind::heading);
      printer_.flow().begin_heading(static_cast<std::uint8_t>(row.value));
      return true;
    case Action::run_in:
      printer_.hard_break();
      open_text(GroupKind::run_in);
      set_emphasis(Emphasis::bold, true);
      return true;
    case Action::item:
      item();
      return true;
    case Action::rule:
      printer_.flow().rule();
      return true;
    case Action::begin:
      begin_environment();
      return true;
    case Action::end:
      end_environment();
      return true;
    default:
      return false;
  }
}

/// \href, \footnote, \verb: text that stands in the command's arguments.
bool Interpreter::print_argument(const Command& row) {
  switch (row.action) {
    case Action::href:
      link();
      return true;
    case Action::url:
      address();
      return true;
    case Action::named_link: {
      auto text = input_.optional_argument();
      Tokens target = input_.argument();
      input_.push(text ? std::move(*text) : std::move(target));
      return true;
    }
    case Action::ordinal: {
      const std::string number = plain_text_of(input_.argument());
      printer_.flow().set_font_size(style_.size);
      printer_.text(number + std::string(ordinal_ending(number)));
      return true;
    }
    case Action::footnote:
      footnotes_.push_back(input_.argument());
      return true;
    case Action::margin: {
      Tokens tokens = input_.argument();
      tokens.insert(tokens.begin(), {TokenKind::layout, "|", 0});
      tokens.push_back({TokenKind::layout, "|", 0});
      input_.push(std::move(tokens));
      return true;
    }
    case Action::verbatim:
      if (Lexer* file = input_.file_on_top()) printer_.text(file->raw_delimited());
      return true;
    default:
      return false;
  }
}

/// \input, \bibliography, \csname: where the next tokens come from, and which are passed over.
void Interpreter::read_on(const Command& row, const Token& token) {
  switch (row.action) {
    case Action::input:
      return input_file(token);
    case Action::document_class:
    case Action::package:
      return load_classes(row.action == Action::document_class);
    case Action::end_of_file:
      return input_.end_file();
    case Action::reference:
      return reference();
    case Action::bibliography:
    case Action::bib_resource:
    case Action::cite:
    case Action::cite_entry:
      return bibliography(row.action, token.text);
    case Action::at_letter:
      return input_.set_at_is_letter(row.value == 1);
    case Action::csname:
      return named_command(token);
    case Action::exclude:
      if (row.value == 1) {
        hidden_.insert(plain_text_of(input_.argument()));
      } else {
        hidden_.erase(plain_text_of(input_.argument()));
      }
      return;
    case Action::pass_over:
      for (Token part = input_.next(); part.kind != TokenKind::end; part = input_.next()) {
        if (part.is_command(row.arguments)) break;
      }
      return;
    default:
      return;
  }
}

/// \fontsize{24}{28}
void Interpreter::set_font_size() {
  const std::string points = plain_text_of(input_.argument());
  input_.argument();
  const int size = points.empty() ? 0 : std::atoi(points.c_str());
  if (size > 0 && size < 200) style_.size = static_cast<float>(size);
}

/// \csname …\endcsname: the command of that name.
void Interpreter::named_command(const Token& token) {
  std::string name;
  for (Token part = input_.next(); part.kind != TokenKind::end; part = input_.next()) {
    if (part.kind == TokenKind::command || part.kind == TokenKind::paragraph) break;
    name += part.text;
  }
  input_.push_back({TokenKind::command, input_.keep(std::move(name)), token.line});
}

/// The text of a command, as a group of this kind, whether it stands in braces or not.
void Interpreter::open_text(GroupKind kind) {
  Tokens argument = input_.argument();
  argument.push_back({TokenKind::end_group, "}", 0});
  input_.push(std::move(argument));
  open(kind);
}

}  // namespace vitagraph::latex
