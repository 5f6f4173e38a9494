#include "extract/read/front_matter.hpp"

namespace vitagraph {
namespace {

constexpr std::size_t longest_front_matter = 16384;

std::string_view trimmed(std::string_view line) {
  while (!line.empty() && (line.back() == '\r' || line.back() == ' ' || line.back() == '\t')) {
    line.remove_suffix(1);
  }
  return line;
}

constexpr bool is_key_character(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
         c == '-';
}

bool is_key_line(std::string_view line) {
  std::size_t end = 0;
  while (end < line.size() && is_key_character(line[end])) ++end;
  return end > 0 && end < line.size() && line[end] == ':' &&
         (end + 1 == line.size() || line[end + 1] == ' ' || line[end + 1] == '\t');
}

}  // namespace

std::size_t front_matter_length(std::string_view source) {
  const std::string_view head = source.substr(0, longest_front_matter);
  std::size_t at = head.find('\n');
  if (at == std::string_view::npos || trimmed(head.substr(0, at)) != "---") return 0;
  ++at;
  bool has_key = false;
  while (at < head.size()) {
    const auto end = head.find('\n', at);
    const std::string_view line = trimmed(head.substr(at, end - at));
    const std::size_t next = end == std::string_view::npos ? head.size() : end + 1;
    if (line == "---" || line == "...") return has_key ? next : 0;
    const bool belongs = line.empty() ? has_key
                                      : line[0] == ' ' || line[0] == '\t' || line[0] == '#' ||
                                            line[0] == '-' || line[0] == ']' || line[0] == '}';
    if (is_key_line(line)) {
      has_key = true;
    } else if (!belongs) {
      return 0;
    }
    at = next;
  }
  return 0;
}

}  // namespace vitagraph
