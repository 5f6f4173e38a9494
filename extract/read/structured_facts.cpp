#include "extract/read/structured_facts.hpp"

namespace vitagraph {
namespace {

constexpr std::size_t longest_quote = 240;

}  // namespace

Evidence stated_by_source(Span span, std::string_view rule) {
  Evidence out;
  out.span = span;
  out.confidence = Confidence::thousandths(1000);
  out.rule = rule;
  return out;
}

std::string item_quote(std::string_view first, std::string_view second) {
  std::string out(first);
  if (!out.empty() && !second.empty()) out += ", ";
  out += second;
  if (out.size() <= longest_quote) return out;
  std::size_t end = longest_quote;
  while (end > 0 && (static_cast<unsigned char>(out[end]) & 0xC0) == 0x80) --end;
  out.resize(end);
  return out;
}

}  // namespace vitagraph
