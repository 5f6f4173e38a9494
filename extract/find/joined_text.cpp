#include "extract/find/joined_text.hpp"

#include <algorithm>

#include "extract/byte_set.hpp"

namespace vitagraph {
namespace {

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f'; }

/// The length of a no-break or ideographic space at `at`, or 0.
std::size_t wide_blank(std::string_view text, std::size_t at) {
  if (text.substr(at, 2) == "\xC2\xA0") return 2;
  if (text.substr(at, 3) == "\xE3\x80\x80" || text.substr(at, 3) == "\xE2\x80\xAF") return 3;
  return 0;
}

/// First bytes of blanks of every kind.
constexpr ByteSet may_be_blank(" \t\n\r\f\xC2\xE2\xE3");

bool is_lower(char c) { return c >= 'a' && c <= 'z'; }

/// "multi-" + "modal": a word goes on over the line end.
bool is_broken_word(std::string_view head, std::string_view tail) {
  return head.size() > 1 && head.back() == '-' && is_lower(head[head.size() - 2]) &&
         !tail.empty() && is_lower(tail.front());
}

}  // namespace

JoinedText::JoinedText(const Document& document, const std::vector<Span>& pieces)
    : document_(&document) {
  for (const Span span : pieces) {
    if (!text_.empty()) text_ += '\n';
    pieces_.push_back({static_cast<std::uint32_t>(text_.size()), span});
    text_ += document.text_of(span);
  }
}

std::uint32_t JoinedText::in_document(std::uint32_t inside) const {
  std::uint32_t at = 0;
  for (const Piece& piece : pieces_) {
    if (inside < piece.inside) break;
    at = piece.span.begin + std::min(inside - piece.inside, piece.span.size());
  }
  return at;
}

std::uint32_t JoinedText::from_document(std::uint32_t outside) const {
  std::uint32_t at = 0;
  for (const Piece& piece : pieces_) {
    if (outside < piece.span.begin) break;
    at = piece.inside + std::min(outside - piece.span.begin, piece.span.size());
  }
  return at;
}

std::vector<Span> JoinedText::parts(Span inside) const {
  std::vector<Span> out;
  for (const Piece& piece : pieces_) {
    const std::uint32_t begin = std::max(inside.begin, piece.inside);
    const std::uint32_t end = std::min(inside.end, piece.inside + piece.span.size());
    if (begin >= end) continue;
    const std::uint32_t shift = piece.span.begin - piece.inside;
    const Span part = trim_blanks(document_->text, {begin + shift, end + shift});
    if (!part.empty()) out.push_back(part);
  }
  return out;
}

Fact JoinedText::fact(Span inside, Confidence confidence, std::string_view rule) const {
  Fact fact;
  std::vector<Span> parts = this->parts(inside);
  if (parts.empty()) return fact;
  for (const Span part : parts) {
    const std::string next = fold_blanks(document_->text_of(part));
    if (!fact.value.empty() && !is_broken_word(fact.value, next)) fact.value += ' ';
    fact.value += next;
  }
  fact.evidence.span = hull(parts.front(), parts.back());
  if (parts.size() > 1) fact.evidence.parts = std::move(parts);
  fact.evidence.confidence = confidence;
  fact.evidence.rule = rule;
  return fact;
}

std::string fold_blanks(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  bool gap = false;
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t word_end = std::min(may_be_blank.first_in(text, i), text.size());
    if (word_end > i) {
      if (gap) out += ' ';
      gap = false;
      out += text.substr(i, word_end - i);
      i = word_end;
      continue;
    }
    const std::size_t wide = wide_blank(text, i);
    if (wide > 0 || is_blank(text[i])) {
      gap = !out.empty();
      i += wide > 0 ? wide : 1;
      continue;
    }
    if (gap) out += ' ';
    gap = false;
    out += text[i++];
  }
  return out;
}

Span trim_blanks(std::string_view text, Span span) { return trim_marks(text, span, "", ""); }

// By whole characters: marks of several bytes share some of them with others ("–" and "•").
Span trim_marks(std::string_view text, Span span, std::string_view front, std::string_view back) {
  const auto continues = [&](std::uint32_t at) {
    return (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80;
  };
  const auto drop = [&](Span character, std::string_view marks) {
    const std::string_view bytes = text.substr(character.begin, character.size());
    return (bytes.size() == 1 && is_blank(bytes[0])) ||
           wide_blank(text, character.begin) == bytes.size() ||
           marks.find(bytes) != std::string_view::npos;
  };
  while (!span.empty()) {
    std::uint32_t end = span.begin + 1;
    while (end < span.end && continues(end)) ++end;
    if (!drop({span.begin, end}, front)) break;
    span.begin = end;
  }
  while (!span.empty()) {
    std::uint32_t begin = span.end - 1;
    while (begin > span.begin && continues(begin)) --begin;
    if (!drop({begin, span.end}, back)) break;
    span.end = begin;
  }
  return span;
}

Fact fact_of(const Document& document, Span span, Confidence confidence, std::string_view rule) {
  span = trim_blanks(document.text, span);
  if (span.empty()) return {};
  Fact fact;
  fact.value = fold_blanks(document.text_of(span));
  fact.evidence.span = span;
  fact.evidence.confidence = confidence;
  fact.evidence.rule = rule;
  return fact;
}

ItemEvidence item_of(const JoinedText& text, Span inside, Confidence confidence,
                     std::string_view rule) {
  const Fact whole = text.fact(inside, confidence, rule);
  ItemEvidence item{whole.evidence, whole.value};
  if (item.quote.size() > 240) {
    std::size_t end = 240;
    while (end > 0 && (static_cast<unsigned char>(item.quote[end]) & 0xC0U) == 0x80) --end;
    item.quote.resize(end);
  }
  return item;
}

}  // namespace vitagraph
