#include "extract/evidence/hints.hpp"

#include <algorithm>
#include <span>

namespace vitagraph {
namespace {

bool is_frame(HintedField field) {
  return field == HintedField::entry || field == HintedField::detail;
}

bool is_of_head(HintedField field) {
  return !is_frame(field) && field != HintedField::name && field != HintedField::contact;
}

/// Hints are sorted by their begins: those from `end` on are past it.
std::span<const Hint> hints_before(const Document& document, std::uint32_t end) {
  const auto past = std::partition_point(document.hints.begin(), document.hints.end(),
                                         [&](const Hint& hint) { return hint.span.begin < end; });
  return {document.hints.begin(), past};
}

}  // namespace

HintedLine hinted_line(const Document& document, const Line& line) {
  HintedLine found;
  std::uint32_t innermost_detail = 0;
  std::uint32_t innermost_field = 0;
  for (const Hint& hint : hints_before(document, line.span.end)) {
    if (hint.span.end <= line.span.begin) continue;
    const bool here = hint.span.begin >= line.span.begin;
    if (is_frame(hint.field) || is_of_head(hint.field)) found.group = hint.group;
    if (hint.field == HintedField::entry) {
      found.begins_entry = found.begins_entry || here;
    } else if (hint.field == HintedField::detail) {
      found.tells = true;
      innermost_detail = hint.span.begin + 1;
    } else if (is_of_head(hint.field)) {
      found.names_entry = true;
      innermost_field = hint.span.begin + 1;
    }
  }
  // A head within what stands below another, and the other way round: the inner one counts.
  if (found.tells && found.names_entry) {
    found.tells = innermost_detail > innermost_field;
    found.names_entry = !found.tells;
  }
  return found;
}

std::optional<HintedField> hinted_field(const Document& document, Span span) {
  const Hint* best = nullptr;
  for (const Hint& hint : hints_before(document, span.end)) {
    if (is_frame(hint.field) || !hint.span.overlaps(span)) continue;
    const bool holds = hint.span.begin <= span.begin && span.end <= hint.span.end;
    if (!holds && hint.span.size() * 2 < span.size()) continue;
    if (best == nullptr || hint.span.size() < best->span.size()) best = &hint;
  }
  if (best == nullptr) return std::nullopt;
  return best->field;
}

}  // namespace vitagraph
