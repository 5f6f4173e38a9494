// The lines of one entry as one text, with the way back to the document.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "extract/document.hpp"
#include "extract/record.hpp"
#include "extract/span.hpp"

namespace vitagraph {

/// Pieces of `Document::text` put together with newlines between them. Offsets "inside" are bytes
/// of text(); the document must outlive this object.
class JoinedText {
 public:
  JoinedText(const Document& document, const std::vector<Span>& pieces);

  const Document& document() const { return *document_; }
  std::string_view text() const { return text_; }
  std::string_view text_of(Span inside) const {
    return std::string_view(text_).substr(inside.begin, inside.size());
  }
  /// Where a byte of text() lies in the document.
  std::uint32_t in_document(std::uint32_t inside) const;
  /// Where a byte of the document lies in text(); the nearest piece's edge when it is in none.
  std::uint32_t from_document(std::uint32_t outside) const;
  /// The spans of the document that make up this stretch: one for each piece it touches.
  std::vector<Span> parts(Span inside) const;
  /// The stretch as a fact: blanks folded, edges trimmed, a word broken at a line end joined.
  Fact fact(Span inside, Confidence confidence, std::string_view rule) const;

 private:
  struct Piece {
    std::uint32_t inside = 0;
    Span span;
  };
  const Document* document_;
  std::string text_;
  std::vector<Piece> pieces_;
};

/// `text` with every run of blanks as one space, trimmed.
std::string fold_blanks(std::string_view text);
/// The same stretch without blanks at its ends.
Span trim_blanks(std::string_view text, Span span);
/// The same stretch without the given ASCII characters (and blanks) at its ends.
Span trim_marks(std::string_view text, Span span, std::string_view front, std::string_view back);
/// A fact from one stretch of the document.
Fact fact_of(const Document& document, Span span, Confidence confidence, std::string_view rule);
/// The entry's head as evidence of the whole item: quote cut at 240 bytes at a character.
ItemEvidence item_of(const JoinedText& text, Span inside, Confidence confidence,
                     std::string_view rule);

}  // namespace vitagraph
