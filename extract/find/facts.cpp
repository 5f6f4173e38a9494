#include "extract/find/facts.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

namespace vitagraph {
namespace {

/// The text with single blanks between its words; of a longer one, `most` bytes or a few more.
std::string spaced_once(std::string_view text, std::size_t most) {
  std::string out;
  for (const char c : text) {
    if (out.size() > most + 1) break;  // more than `most` even without a blank at the end
    const bool blank = c == ' ' || (c >= '\t' && c <= '\r');
    if (!blank) {
      out += c;
    } else if (!out.empty() && out.back() != ' ') {
      out += ' ';
    }
  }
  while (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

constexpr std::size_t longest_quote = 240;  ///< bytes

}  // namespace

std::string value_of(const Document& document, Span span) {
  const std::string_view text = document.text_of(span);
  return spaced_once(text, text.size());
}

Fact fact_of(const Document& document, Span span, Confidence confidence, std::string rule) {
  Fact fact;
  fact.value = value_of(document, span);
  if (fact.value.empty()) return fact;
  fact.evidence = {span, {}, confidence, std::move(rule)};
  return fact;
}

ItemEvidence item_evidence(const Document& document, Span span, Confidence confidence,
                           std::string rule) {
  ItemEvidence item;
  item.evidence = {span, {}, confidence, std::move(rule)};
  // Only so much is put together: many entries may stand in one line of a megabyte.
  item.quote = spaced_once(document.text_of(span), longest_quote);
  if (item.quote.size() > longest_quote) {
    std::size_t end = longest_quote;
    while (end > 0 && (static_cast<unsigned char>(item.quote[end]) & 0xC0) == 0x80) --end;
    item.quote.resize(end);
  }
  return item;
}

void take_missing(Fact& into, const Fact& from) {
  if (into.empty()) into = from;
}

namespace {

std::size_t count_of(std::string_view text, std::string_view mark) {
  std::size_t count = 0;
  for (auto at = text.find(mark); at != text.npos; at = text.find(mark, at + mark.size())) ++count;
  return count;
}

/// Of "（" and "）".
Span with_balanced_wide_brackets(const Document& document, Span span) {
  constexpr std::string_view open = "（";
  constexpr std::string_view close = "）";
  const std::string_view text = document.text_of(span);
  if (count_of(text, open) != count_of(text, close) + 1) return span;
  const auto size = static_cast<std::uint32_t>(close.size());
  if (std::string_view(document.text).substr(span.end).starts_with(close)) {
    span.end += size;
  } else if (text.ends_with(open)) {
    span.end -= size;
  }
  return span;
}

}  // namespace

Span with_balanced_brackets(const Document& document, Span span) {
  span = with_balanced_wide_brackets(document, span);
  const std::string_view text = document.text_of(span);
  const auto opened = std::ranges::count(text, '(');
  const auto closed = std::ranges::count(text, ')');
  if (opened == closed + 1 && span.end < document.text.size() && document.text[span.end] == ')') {
    ++span.end;
  } else if (opened == closed + 1 && text.ends_with('(')) {
    --span.end;
  } else if (closed == opened + 1 && text.ends_with(')')) {
    --span.end;
  } else if (opened == closed + 1 && text.starts_with('(')) {
    ++span.begin;
  } else if (opened == closed + 1 && text.find(" (") != text.npos && text.find(" (") > 2) {
    // What closes the bracket is no part of the value: neither is what it holds.
    span.end = span.begin + static_cast<std::uint32_t>(text.rfind(" ("));
  }
  return span;
}

}  // namespace vitagraph
