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
  switch (row.action) {
    case Action::style:
      if (input_.peek_beyond_space().kind == TokenKind::begin_group) {
        input_.next();
        open(GroupKind::brace);
      }
      return set_emphasis(static_cast<Emphasis>(row.value), true);
    case Action::declaration:
      return set_emphasis(static_cast<Emphasis>(row.value), true);
    case Action::upright:
      set_emphasis(Emphasis::bold, false);
      return set_emphasis(Emphasis::italic, false);
    case Action::size:
      style_.size = body_size_ * static_cast<float>(row.value) / 100.0F;
      return;
    case Action::font_size: {
      const std::string points = plain_text_of(input_.argument());
      input_.argument();
      const int size = points.empty() ? 0 : std::atoi(points.c_str());
      if (size > 0 && size < 200) style_.size = static_cast<float>(size);
      return;
    }
    case Action::line_break:
      return row_end();
    case Action::paragraph:
      return printer_.paragraph();
    case Action::tab:
      return printer_.tab();
    case Action::wide_space:
      return wide_space();
    case Action::box:
      printer_.tab();
      return open_text(GroupKind::box);
    case Action::heading:
      printer_.hard_break();
      open_text(GroupKind::heading);
      return printer_.flow().begin_heading(static_cast<std::uint8_t>(row.value));
    case Action::run_in:
      printer_.hard_break();
      open_text(GroupKind::run_in);
      return set_emphasis(Emphasis::bold, true);
    case Action::item:
      return item();
    case Action::right:
      style_.right = true;
      return printer_.flow().set_right_aligned(true);
    case Action::left:
      style_.right = false;
      return printer_.flow().set_right_aligned(false);
    case Action::href:
      return link();
    case Action::url:
      return address();
    case Action::named_link: {
      auto text = input_.optional_argument();
      Tokens target = input_.argument();
      return input_.push(text ? std::move(*text) : std::move(target));
    }
    case Action::ordinal: {
      const std::string number = plain_text_of(input_.argument());
      printer_.flow().set_font_size(style_.size);
      return printer_.text(number + std::string(ordinal_ending(number)));
    }
    case Action::footnote:
      footnotes_.push_back(input_.argument());
      return;
    case Action::verbatim:
      if (Lexer* file = input_.file_on_top()) printer_.text(file->raw_delimited());
      return;
    case Action::input:
      return input_file(token);
    case Action::document_class:
    case Action::package:
      return load_classes(row.action == Action::document_class);
    case Action::begin:
      return begin_environment();
    case Action::end:
      return end_environment();
    case Action::end_of_file:
      return input_.end_file();
    case Action::rule:
      return printer_.flow().rule();
    case Action::reference:
      return reference();
    case Action::bibliography:
    case Action::bib_resource:
    case Action::cite:
    case Action::cite_entry:
      return bibliography(row.action, token.text);
    case Action::margin: {
      Tokens tokens = input_.argument();
      tokens.insert(tokens.begin(), {TokenKind::layout, "|", 0});
      tokens.push_back({TokenKind::layout, "|", 0});
      return input_.push(std::move(tokens));
    }
    case Action::at_letter:
      return input_.set_at_is_letter(row.value == 1);
    case Action::csname: {
      std::string name;
      for (Token part = input_.next(); part.kind != TokenKind::end; part = input_.next()) {
        if (part.kind == TokenKind::command || part.kind == TokenKind::paragraph) break;
        name += part.text;
      }
      return input_.push_back({TokenKind::command, input_.keep(std::move(name)), token.line});
    }
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
    case Action::unknown:
    case Action::nothing:
    case Action::curve_entry:
      return;
  }
}

/// The text of a command, as a group of this kind, whether it stands in braces or not.
void Interpreter::open_text(GroupKind kind) {
  Tokens argument = input_.argument();
  argument.push_back({TokenKind::end_group, "}", 0});
  input_.push(std::move(argument));
  open(kind);
}

}  // namespace vitagraph::latex
