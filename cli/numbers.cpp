#include "cli/numbers.hpp"

#include <fmt/format.h>

#include <charconv>

#include "extract/error.hpp"

namespace vitagraph {

int checked_number(std::string_view option, const std::string& text, int least, int most,
                   int otherwise) {
  if (text.empty()) return otherwise;
  int number = 0;
  const char* const end = text.data() + text.size();
  const auto parsed = std::from_chars(text.data(), end, number);
  if (parsed.ec != std::errc() || parsed.ptr != end || number < least || number > most) {
    throw UsageError(
        fmt::format("{} '{}' should be a number from {} to {}", option, text, least, most));
  }
  return number;
}

double checked_share(std::string_view option, const std::string& text) {
  if (text.empty()) return 0;
  double share = 0;
  const char* const end = text.data() + text.size();
  const auto parsed = std::from_chars(text.data(), end, share, std::chars_format::fixed);
  if (parsed.ec != std::errc() || parsed.ptr != end || !(share >= 0 && share <= 1)) {
    throw UsageError(
        fmt::format("{} '{}' should be a number from 0 to 1, for example 0.5", option, text));
  }
  return share;
}

}  // namespace vitagraph
