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

}  // namespace vitagraph
