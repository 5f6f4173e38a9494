#include "extract/read/latex/signatures.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "extract/read/latex/signature_rows.hpp"
#include "extract/read/latex/token_input.hpp"

namespace vitagraph::latex {
namespace {

struct FieldWord {
  std::string_view word;
  HintedField field;
};

constexpr std::array field_words = {
    FieldWord{"entry", HintedField::entry},     FieldWord{"name", HintedField::name},
    FieldWord{"contact", HintedField::contact}, FieldWord{"title", HintedField::job_title},
    FieldWord{"org", HintedField::employer},    FieldWord{"place", HintedField::place},
    FieldWord{"dates", HintedField::dates},     FieldWord{"grade", HintedField::grade},
    FieldWord{"detail", HintedField::detail},   FieldWord{"project", HintedField::project},
};

bool class_fits(const Signature& row, std::string_view classes) {
  return row.classes.empty() || classes.find(row.classes) != classes.npos;
}

bool is_blank(const Tokens& tokens) {
  return std::ranges::all_of(tokens, [](const Token& token) {
    const bool blank = token.kind == TokenKind::space || token.kind == TokenKind::paragraph;
    return blank || (token.kind == TokenKind::text &&
                     token.text.find_first_not_of(' ') == std::string_view::npos);
  });
}

bool fits(const Signature& row, const std::vector<Tokens>& arguments, std::string_view classes) {
  if (row.arguments > arguments.size() || !class_fits(row, classes)) return false;
  return row.dates_at == 0 || looks_like_dates(arguments[row.dates_at - 1U]);
}

void append(Tokens& out, const Tokens& argument) {
  out.insert(out.end(), argument.begin(), argument.end());
}

bool is_zero(const Tokens& tokens) { return tokens.size() == 1 && tokens[0].text == "0"; }

// One step "word:1", "word:1+2" or "word:1-2".
void append_step(Tokens& out, std::string_view word, std::string_view numbers,
                 const std::vector<Tokens>& arguments) {
  Tokens content;
  for (const char c : numbers) {
    const auto index = static_cast<std::size_t>(c - '1');
    if (c == '-' && !content.empty()) content.push_back({TokenKind::text, "–", 0});
    if (c < '1' || c > '9' || index >= arguments.size() || is_blank(arguments[index])) continue;
    if (is_zero(arguments[index])) continue;
    if (!content.empty() && numbers.find('-') == numbers.npos)
      content.push_back({TokenKind::space, "", 0});
    append(content, arguments[index]);
  }
  if (content.empty()) return;
  out.push_back({TokenKind::layout, word, content.front().line});
  append(out, content);
  out.push_back({TokenKind::end_group, "}", content.back().line});
}

}  // namespace

std::optional<HintedField> field_named(std::string_view word) {
  const auto found = std::ranges::find(field_words, word, &FieldWord::word);
  if (found == field_words.end()) return std::nullopt;
  return found->field;
}

bool has_signature(std::string_view macro) {
  return std::ranges::find(signature_rows, macro, &Signature::macro) != signature_rows.end();
}

std::size_t most_arguments(std::string_view macro) {
  std::size_t most = 0;
  for (const Signature& row : signature_rows) {
    if (row.macro == macro) most = std::max<std::size_t>(most, row.arguments);
  }
  return most;
}

const Signature* find_signature(std::string_view macro, const std::vector<Tokens>& arguments,
                                std::string_view classes) {
  const Signature* best = nullptr;
  for (const Signature& row : signature_rows) {
    if (row.macro != macro || !fits(row, arguments, classes)) continue;
    if (best == nullptr ||
        (row.arguments > best->arguments && row.classes.empty() >= best->classes.empty())) {
      best = &row;
    }
  }
  return best;
}

Tokens laid_out(const Signature& signature, const std::vector<Tokens>& arguments) {
  Tokens out;
  bool named = true;
  std::string_view rest = signature.layout;
  if (signature.is_entry()) {
    out.push_back({TokenKind::layout, "/", 0});
    out.push_back({TokenKind::layout, "entry", 0});
    rest.remove_prefix(std::string_view("entry").size());
  }
  while (!rest.empty()) {
    const auto begin = rest.find_first_not_of(' ');
    if (begin == rest.npos) break;
    rest.remove_prefix(begin);
    const std::string_view step = rest.substr(0, rest.find(' '));
    rest.remove_prefix(step.size());
    const auto colon = step.find(':');
    if (step.size() > 1 && step[0] == '/') {  // a line end, unless these arguments are empty
      const bool empty = std::ranges::all_of(step.substr(1), [&](char c) {
        const auto index = static_cast<std::size_t>(c - '1');
        return index >= arguments.size() || is_blank(arguments[index]);
      });
      if (step.size() > 2) named = !empty;
      out.push_back({TokenKind::layout, empty ? "|" : "/", 0});
    } else if (colon == step.npos) {
      out.push_back({TokenKind::layout, step, 0});
    } else {
      // Where nothing else names the entry, what stands below it does.
      const bool head = !named && step.starts_with("detail");
      append_step(out, head ? "text" : step.substr(0, colon), step.substr(colon + 1), arguments);
    }
  }
  if (signature.is_entry()) {
    out.push_back({TokenKind::end_group, "}", 0});
    out.push_back({TokenKind::layout, "/", 0});
  }
  return out;
}

std::vector<Tokens> hinted(const Signature& signature, std::vector<Tokens> arguments) {
  std::string_view rest = signature.layout;
  while (!rest.empty()) {
    const std::string_view step = rest.substr(0, rest.find(' '));
    rest.remove_prefix(std::min(rest.size(), step.size() + 1));
    const auto colon = step.find(':');
    if (colon == step.npos || !field_named(step.substr(0, colon))) continue;
    const auto index = static_cast<std::size_t>(step[colon + 1] - '1');
    if (index >= arguments.size() || arguments[index].empty()) continue;
    Tokens wrapped{{TokenKind::layout, step.substr(0, colon), arguments[index].front().line}};
    append(wrapped, arguments[index]);
    wrapped.push_back({TokenKind::end_group, "}", arguments[index].back().line});
    arguments[index] = std::move(wrapped);
  }
  return arguments;
}

bool looks_like_dates(const Tokens& tokens) {
  const std::string text = plain_text_of(tokens);
  std::size_t digits = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    digits = text[i] >= '0' && text[i] <= '9' ? digits + 1 : 0;
    const bool ends = i + 1 == text.size() || text[i + 1] < '0' || text[i + 1] > '9';
    if (digits == 4 && ends && (text[i - 3] == '1' || text[i - 3] == '2')) return true;
  }
  return false;
}

}  // namespace vitagraph::latex
