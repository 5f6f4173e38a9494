#include "extract/find/contact/label.hpp"

#include "extract/find/scan.hpp"

namespace vitagraph::contact {

bool labelled(std::string_view text, std::size_t at, std::span<const std::string_view> labels) {
  constexpr std::string_view between = ": .-#(|\t";
  std::size_t end = at;
  while (end > 0 && at - end < 6 && between.find(text[end - 1]) != std::string_view::npos) --end;
  if (end >= 3 && text.substr(end - 3, 3) == "：") end -= 3;
  for (const std::string_view label : labels) {
    if (end < label.size() || !scan::matches_at(text, end - label.size(), label)) continue;
    const std::size_t begin = end - label.size();
    const bool ascii = !scan::is_non_ascii(label[0]);
    if (!ascii || begin == 0 || !scan::is_letter(text[begin - 1])) return true;
  }
  return false;
}

}  // namespace vitagraph::contact
