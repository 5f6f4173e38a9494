#include "extract/read/latex/interpreter.hpp"

#include <algorithm>
#include <utility>

#include "extract/read/latex/symbols.hpp"

namespace vitagraph::latex {
namespace {

// A document may expand to this many tokens: some thousands for each page that anybody writes.
constexpr std::size_t fewest_tokens = 400'000;
constexpr std::size_t tokens_per_byte = 4;
constexpr std::size_t most_groups = 400;
constexpr std::size_t most_text = 8u << 20;

constexpr std::uint8_t bit(Emphasis emphasis) {
  return static_cast<std::uint8_t>(1u << static_cast<unsigned>(emphasis));
}

constexpr Emphasis all_emphases[] = {Emphasis::bold, Emphasis::italic, Emphasis::code,
                                     Emphasis::underline, Emphasis::strike};

}  // namespace

Interpreter::Interpreter(std::string_view source, const ReadContext& context, Document& document)
    : source_(source),
      context_(context),
      document_(document),
      input_(fewest_tokens + source.size() * tokens_per_byte),
      printer_(document) {
  style_.size = body_size_;
  has_begin_ = source.find("\\begin{document}") != source.npos;
  printing_ = !has_begin_;
}

void Interpreter::report(DiagnosticCode code, std::string detail) {
  constexpr std::size_t most_reports = 20;
  if (document_.diagnostics.size() >= most_reports) return;
  document_.diagnostics.push_back({code, {input_.line(), 0, 0}, std::move(detail)});
}

void Interpreter::run() {
  input_.push_file(source_);
  for (int rest = 0; rest < 2; ++rest) {
    for (Token token = input_.next(); token.kind != TokenKind::end; token = input_.next()) {
      step(token);
      if (document_.text.size() > most_text) break;
    }
    while (!groups_.empty()) close();
    printer_.paragraph();
    for (Tokens& note : std::exchange(footnotes_, {})) {
      input_.push({{TokenKind::paragraph, "", 0}});
      input_.push(std::move(note));
    }
  }
  if (input_.exhausted() || document_.text.size() > most_text) {
    report(DiagnosticCode::expansion_limit, "");
  }
  printer_.finish();
}

void Interpreter::step(const Token& token) {
  if (token.line != 0) printer_.set_source_line(token.line);
  switch (token.kind) {
    case TokenKind::text:
      return text(token.text);
    case TokenKind::space:
      if (printing_) printer_.space();
      return;
    case TokenKind::paragraph:
      if (printing_) printer_.paragraph();
      return;
    case TokenKind::command:
      return command(token);
    case TokenKind::begin_group:
      return open(GroupKind::brace);
    case TokenKind::end_group:
      return close_brace();
    case TokenKind::math:
      style_.math = !style_.math;
      return;
    case TokenKind::alignment:
      return cell();
    case TokenKind::layout:
      return layout_step(token);
    case TokenKind::parameter:
    case TokenKind::end:
      return;
  }
}

void Interpreter::text(std::string_view text) {
  if (!printing_) return;
  // The blanks at both ends join with those of the tokens around; within, one is enough.
  const auto begin = text.find_first_not_of(" \t\r");
  if (begin == text.npos) return printer_.space();
  if (begin > 0) printer_.space();
  const auto end = text.find_last_not_of(" \t\r") + 1;
  std::string out;
  out.reserve(end - begin + 8);
  std::string plain;
  const bool verbatim = (style_.emphases & bit(Emphasis::code)) != 0;
  bool blank = false;
  for (const char c : text.substr(begin, end - begin)) {
    const bool is_blank = c == ' ' || c == '\t' || c == '\r';
    if (is_blank && blank) continue;
    blank = is_blank;
    if (style_.math && (c == '^' || c == '_')) continue;
    if (c == '^' && !verbatim) continue;  // of \ensuremath: nowhere else may it stand
    plain += is_blank ? ' ' : c;
  }
  if (verbatim || style_.math) {
    out = plain;
  } else {
    append_with_ligatures(out, plain);
  }
  printer_.flow().set_font_size(style_.size);
  printer_.text(out);
  if (end < text.size()) printer_.space();
}

void Interpreter::set_emphasis(Emphasis emphasis, bool on) {
  const bool was = (style_.emphases & bit(emphasis)) != 0;
  if (was == on) return;
  style_.emphases = static_cast<std::uint8_t>(style_.emphases ^ bit(emphasis));
  if (on) {
    printer_.begin_style(emphasis);
  } else {
    printer_.flow().end_style(emphasis);
  }
}

void Interpreter::set_style(const Style& style) {
  for (const Emphasis emphasis : all_emphases) {
    set_emphasis(emphasis, (style.emphases & bit(emphasis)) != 0);
  }
  if (style.right != style_.right) printer_.flow().set_right_aligned(style.right);
  style_ = style;
}

void Interpreter::open(GroupKind kind) {
  if (groups_.size() >= most_groups) {
    if (!std::exchange(reported_limit_, true)) report(DiagnosticCode::nesting_too_deep, "");
    return;
  }
  Group group;
  group.kind = kind;
  group.outer = style_;
  groups_.push_back(std::move(group));
}

void Interpreter::close() {
  const Group group = std::move(groups_.back());
  groups_.pop_back();
  switch (group.kind) {
    case GroupKind::environment:
      close_block(group);
      break;
    case GroupKind::hint:
      printer_.end_hint(group.hint);
      break;
    default:
      break;
  }
  set_style(group.outer);
  if (group.kind == GroupKind::heading) printer_.flow().end_heading(false);
  if (group.kind == GroupKind::link) printer_.flow().end_link();
  if (group.kind == GroupKind::heading) printer_.hard_break();
  if (group.kind == GroupKind::run_in) printer_.space();
  if (group.kind == GroupKind::box || group.kind == GroupKind::label) printer_.tab();
}

void Interpreter::close_brace() {
  if (!groups_.empty() && groups_.back().kind != GroupKind::environment) close();
}

void Interpreter::layout_step(const Token& token) {
  const std::string_view word = token.text;
  if (word == "|") return printer_.tab();
  if (word == "+") return printer_.space();
  if (word == "/") return printer_.hard_break();
  if (word == "text") return open(GroupKind::brace);
  if (word.starts_with("head")) {
    open(GroupKind::heading);
    return printer_.flow().begin_heading(static_cast<std::uint8_t>(word[4] - '0'));
  }
  if (word.starts_with("item")) {
    printer_.hard_break();
    printer_.flow().begin_item(ListMark::bullet, "- ");
    return open(GroupKind::brace);
  }
  const bool call_of_unknown = word.starts_with(call_prefix);
  const std::optional<HintedField> field = call_of_unknown ? HintedField::entry : field_named(word);
  open(field ? GroupKind::hint : GroupKind::brace);
  if (!field || groups_.empty() || groups_.back().kind != GroupKind::hint) return;
  if (*field == HintedField::detail) printer_.hard_break();
  style_.one_line = *field == HintedField::dates;
  if (*field == HintedField::entry || style_.hint_group == 0) style_.hint_group = ++hint_groups_;
  std::uint32_t call = 0;
  if (call_of_unknown) {
    const auto number = static_cast<std::uint32_t>(calls_.size() + 1);
    call = calls_.try_emplace(std::string(word), number).first->second;
  }
  groups_.back().hint = printer_.begin_hint(*field, style_.hint_group, call);
}

}  // namespace vitagraph::latex
