// Environments, lists and tables.
#include <algorithm>
#include <utility>

#include "extract/read/latex/interpreter.hpp"

namespace vitagraph::latex {
namespace {

// Columns of a table by its preamble: "l@{~}p{3cm}|X" has three.
int columns_in(const Tokens& preamble) {
  int columns = 0;
  int depth = 0;
  bool aside = false;  // the group after @, >, <, !, p, m, b, *
  for (const Token& token : preamble) {
    if (token.kind == TokenKind::begin_group) ++depth;
    if (token.kind == TokenKind::end_group) --depth;
    if (depth > 0 || token.kind != TokenKind::text) continue;
    for (const char c : token.text) {
      aside = c == '@' || c == '!' || c == '>' || c == '<';
      if (c == '*') columns += 2;
      if (!aside && ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'))) ++columns;
    }
  }
  return columns;
}

bool has_letter_or_digit(std::string_view text) {
  return std::ranges::any_of(text, [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           static_cast<unsigned char>(c) >= 0xC3;
  });
}

// "[label={}]", "[leftmargin=0pt, label=]": the items have no mark; they only lay out.
bool has_no_mark(const Tokens& options) {
  const std::string text = plain_text_of(options);
  for (auto at = text.find("label="); at != std::string::npos; at = text.find("label=", at + 1)) {
    if (at > 0 && text[at - 1] != ' ' && text[at - 1] != ',') continue;
    auto value = std::string_view(text).substr(at + 6);
    value = value.substr(0, value.find(','));
    const bool command = std::ranges::any_of(options, [](const Token& token) {
      return token.kind == TokenKind::command || token.kind == TokenKind::math;
    });
    if (value.find_first_not_of(' ') == std::string_view::npos && !command) return true;
  }
  return false;
}

}  // namespace

void Interpreter::begin_environment() {
  const std::string name = plain_text_of(input_.argument());
  const Environment* row = find_environment(name);
  if (row != nullptr && row->block == Block::document) {
    if (!printing_) begin_document();
    return;
  }
  if (row != nullptr && (row->block == Block::hidden || row->block == Block::verbatim)) {
    return open_block(*row, name);
  }
  static constexpr Environment hidden{Block::hidden, ""};
  if (hidden_.contains(name)) return open_block(hidden, name);
  if (!printing_) return;
  const Definition* definition = row == nullptr ? definitions_.find_environment(name) : nullptr;
  const std::string macro = "begin " + name;
  if (row == nullptr && has_signature(macro)) {
    Group group;
    open(GroupKind::environment);
    groups_.back().name = name;
    printer_.hard_break();
    call_signature({TokenKind::command, input_.keep(macro), input_.line()});
    return;
  }
  if (definition != nullptr && ++expansions_ < 5000) {
    open(GroupKind::environment);
    groups_.back().name = name;
    const auto arguments = take_arguments(definition->parameters, input_);
    groups_.back().end = substituted(definition->end, arguments);
    return input_.push(substituted(definition->body, arguments));
  }
  static constexpr Environment plain{Block::plain, ""};
  open_block(row != nullptr ? *row : plain, name);
  if (row == nullptr) call_unknown({TokenKind::command, input_.keep(macro), input_.line()});
}

void Interpreter::pass_verbatim(const Environment& row, const std::string& name) {
  Lexer* file = input_.file_on_top();
  const std::string end = "\\end{" + name + "}";
  std::string_view raw = file != nullptr ? file->raw_until(end) : std::string_view();
  if (row.block == Block::hidden || !printing_) return;
  printer_.hard_break();
  while (!raw.empty()) {
    const auto line_end = std::min(raw.find('\n'), raw.size());
    printer_.text(raw.substr(0, line_end));
    printer_.hard_break();
    raw.remove_prefix(std::min(line_end + 1, raw.size()));
  }
}

void Interpreter::begin_list(const Environment& row, const std::string& name) {
  const bool takes_options = row.arguments == "o";
  const auto options = takes_options ? input_.optional_argument() : std::nullopt;
  if (!takes_options) pass_over(row.arguments);
  lists_.push_back({row.block, 0, name == "etaremune"});
  if (options && has_no_mark(*options)) {
    groups_.back().block = Block::plain;
    lists_.back().block = Block::plain;
    return printer_.hard_break();
  }
  printer_.hard_break();
  printer_.flow().begin_list();
}

void Interpreter::open_block(const Environment& row, const std::string& name) {
  if (row.block == Block::hidden || row.block == Block::verbatim) return pass_verbatim(row, name);
  open(GroupKind::environment);
  if (groups_.empty() || groups_.back().kind != GroupKind::environment) return;
  groups_.back().name = name;
  groups_.back().block = row.block;
  switch (row.block) {
    case Block::table:
    case Block::lines:
      return begin_table(groups_.back(), row);
    case Block::bullets:
    case Block::numbers:
    case Block::labels:
      return begin_list(row, name);
    case Block::references:
      pass_over(row.arguments);
      lists_.push_back({Block::references, 0, false});
      printer_.hard_break();
      return printer_.flow().begin_list();
    case Block::right:
      printer_.hard_break();
      style_.right = true;
      return printer_.flow().set_right_aligned(true);
    default:
      pass_over(row.arguments);
      printer_.hard_break();
      return;
  }
}

void Interpreter::begin_table(Group& group, const Environment& row) {
  Tokens preamble;
  for (const char kind : row.arguments) {
    if (kind == 'o') input_.optional_argument();
    if (kind == 'm') preamble = input_.argument();
  }
  const bool rows = row.block == Block::table && tables_.empty() && columns_in(preamble) > 1;
  group.block = row.block;
  printer_.hard_break();
  tables_.push_back(rows);
  if (!rows) return;
  printer_.flow().begin_row();
  printer_.flow().begin_cell();
}

void Interpreter::end_environment() {
  const std::string name = plain_text_of(input_.argument());
  if (name == "document") {
    if (has_begin_) input_.stop();
    return;
  }
  const auto found = std::find_if(groups_.rbegin(), groups_.rend(), [&](const Group& group) {
    return group.kind == GroupKind::environment && group.name == name;
  });
  if (found == groups_.rend()) return;
  const auto index = static_cast<std::size_t>(groups_.rend() - found - 1);
  if (!groups_[index].end.empty()) {
    // The end's own text first; then the environment ends, without it.
    Tokens end = std::exchange(groups_[index].end, {});
    const auto again = input_.keep(name);
    end.push_back({TokenKind::command, "end", 0});
    end.push_back({TokenKind::begin_group, "{", 0});
    end.push_back({TokenKind::text, again, 0});
    end.push_back({TokenKind::end_group, "}", 0});
    return input_.push(std::move(end));
  }
  while (groups_.size() > index) close();
}

void Interpreter::close_block(const Group& group) {
  switch (group.block) {
    case Block::table:
    case Block::lines:
      if (tables_.empty()) return;
      if (tables_.back()) printer_.flow().end_row();
      tables_.pop_back();
      printer_.hard_break();
      return;
    case Block::bullets:
    case Block::numbers:
    case Block::labels:
    case Block::references:
      if (!lists_.empty()) lists_.pop_back();
      printer_.hard_break();
      printer_.flow().end_list();
      return;
    default:
      if (!group.name.empty() && !lists_.empty() && lists_.back().block == Block::plain &&
          find_environment(group.name) != nullptr &&
          find_environment(group.name)->block != Block::plain) {
        lists_.pop_back();
      }
      printer_.hard_break();
      return;
  }
}

void Interpreter::row_end() {
  if (style_.one_line) return printer_.space();
  if (tables_.empty() || !tables_.back()) return printer_.hard_break();
  printer_.hard_break_row();
}

void Interpreter::cell() {
  if (!printing_) return;
  if (tables_.empty() || !tables_.back()) return printer_.tab();
  printer_.next_cell();
}

void Interpreter::item() {
  const auto label = input_.optional_argument();
  printer_.hard_break();
  if (lists_.empty() || lists_.back().block == Block::plain) {
    if (label) {
      Tokens tokens = *label;
      tokens.push_back({TokenKind::layout, "|", 0});
      input_.push(std::move(tokens));
    }
    return;
  }
  List& list = lists_.back();
  const bool worded = label && has_letter_or_digit(plain_text_of(*label));
  if (worded) {
    Tokens tokens = *label;
    tokens.push_back({TokenKind::end_group, "}", 0});
    input_.push(std::move(tokens));
    open(GroupKind::label);
    return set_emphasis(Emphasis::bold, true);
  }
  if (list.block == Block::numbers && !list.backwards) {
    const std::string mark = std::to_string(++list.number) + ". ";
    return printer_.flow().begin_item(ListMark::number, mark);
  }
  printer_.flow().begin_item(ListMark::bullet, "- ");
}

void Interpreter::reference() {
  input_.argument();
  printer_.hard_break();
  const int number = lists_.empty() ? 1 : ++lists_.back().number;
  printer_.flow().begin_item(ListMark::number, "[" + std::to_string(number) + "] ");
}

}  // namespace vitagraph::latex
