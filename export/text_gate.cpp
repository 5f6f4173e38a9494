#include "export/text_gate.hpp"

#include <algorithm>
#include <cstdint>

namespace vitagraph {
namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";  // U+FFFD

unsigned char byte_at(std::string_view text, std::size_t at) {
  return static_cast<unsigned char>(text[at]);
}

struct CodePoint {
  std::uint32_t value = 0;
  std::size_t size = 0;  ///< in bytes; 0 = not UTF-8
};

constexpr std::uint32_t surrogate = 0xD800;  // stands for all of them

/// The code point at `at` (Unicode 15, table 3-7). An encoded surrogate is read as one.
CodePoint code_point_at(std::string_view text, std::size_t at) {
  const unsigned char lead = byte_at(text, at);
  if (lead < 0x80) return {lead, 1};
  if (lead < 0xC2 || lead > 0xF4) return {};
  const std::size_t size = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  if (at + size > text.size()) return {};
  std::uint32_t value = lead & (0xFFu >> (size + 1));
  for (std::size_t i = 1; i < size; ++i) {
    const unsigned char next = byte_at(text, at + i);
    if ((next & 0xC0) != 0x80) return {};
    value = (value << 6) | (next & 0x3Fu);
  }
  constexpr std::uint32_t smallest[] = {0, 0, 0x80, 0x800, 0x10000};
  if (value < smallest[size] || value > 0x10FFFF) return {};
  return {value >= 0xD800 && value < 0xE000 ? surrogate : value, size};
}

bool is_dropped(std::uint32_t c) {
  if (c < 0x20) return c != '\t' && c != '\n' && c != '\r';
  return (c >= 0x7F && c < 0xA0) || c == surrogate || c == 0xFFFE || c == 0xFFFF;
}

/// Bytes that need no look at their neighbours.
bool is_plain(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return (byte >= 0x20 && byte < 0x7F) || c == '\n' || c == '\t' || c == '\r';
}

/// Where the first character stands that is dropped or not UTF-8; text.size() when none is.
std::size_t first_trouble(std::string_view text) {
  std::size_t at = 0;
  while (at < text.size()) {
    if (is_plain(text[at])) {
      ++at;
      continue;
    }
    const CodePoint c = code_point_at(text, at);
    if (c.size == 0 || is_dropped(c.value)) return at;
    at += c.size;
  }
  return at;
}

}  // namespace

std::string_view TextGate::pass(std::string_view text) {
  if (first_trouble(text) == text.size()) return text;
  repair(text);
  return buffer_;
}

void TextGate::repair(std::string_view text) {
  buffer_.clear();
  while (!text.empty()) {
    const std::size_t good = first_trouble(text);
    buffer_.append(text.substr(0, good));
    text.remove_prefix(good);
    if (text.empty()) break;
    const CodePoint c = code_point_at(text, 0);
    if (c.size == 0) buffer_.append(replacement);
    text.remove_prefix(std::max<std::size_t>(c.size, 1));
    ++dropped_;
  }
}

std::string_view TextGate::pass_on_one_line(std::string_view text) {
  const std::string_view clean = pass(text);
  if (clean.find_first_of("\n\r\t") == std::string_view::npos) return clean;
  if (clean.data() != buffer_.data()) buffer_.assign(clean);
  std::string& line = buffer_;
  std::size_t end = 0;
  for (std::size_t at = 0; at < line.size(); ++at) {
    const bool blank = line[at] == '\n' || line[at] == '\r' || line[at] == '\t';
    if (line[at] == '\r' && at + 1 < line.size() && line[at + 1] == '\n') continue;
    line[end++] = blank ? ' ' : line[at];
  }
  line.resize(end);
  return line;
}

}  // namespace vitagraph
