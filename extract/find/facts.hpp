// Spans of a document made facts: value, span, rule, confidence.
#pragma once

#include <string>
#include <string_view>

#include "extract/document.hpp"
#include "extract/record.hpp"
#include "extract/segment/section.hpp"

namespace vitagraph {

/// The text of a span as a value: blanks and line ends folded to one space, trimmed.
std::string value_of(const Document& document, Span span);

Fact fact_of(const Document& document, Span span, Confidence confidence, std::string rule);

/// The lines of a head as an item's evidence: span, and the words (at most 240 bytes).
ItemEvidence item_evidence(const Document& document, Span span, Confidence confidence,
                           std::string rule);

/// Where nothing was found, what another place tells.
void take_missing(Fact& into, const Fact& from);

/// A span that takes in the closing bracket of one that it opens, and sheds one that it does not.
Span with_balanced_brackets(const Document& document, Span span);

}  // namespace vitagraph
