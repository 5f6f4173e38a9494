#include "cli/pdf_worker/text_string.hpp"

#include <PDFDocEncoding.h>

namespace vitagraph {
namespace {

constexpr std::uint32_t replacement = 0xFFFD;

std::string from_utf16(std::string_view bytes, bool little_endian) {
  std::string out;
  const auto unit = [&](std::size_t at) -> std::uint32_t {
    const auto first = static_cast<unsigned char>(bytes[at]);
    const auto second = static_cast<unsigned char>(bytes[at + 1]);
    return little_endian ? first | second << 8u : first << 8u | second;
  };
  for (std::size_t at = 0; at + 1 < bytes.size(); at += 2) {
    std::uint32_t character = unit(at);
    const bool high = character >= 0xD800 && character < 0xDC00;
    if (high && at + 3 < bytes.size()) {
      const std::uint32_t low = unit(at + 2);
      if (low >= 0xDC00 && low < 0xE000) {
        character = 0x10000 + ((character - 0xD800) << 10u) + (low - 0xDC00);
        at += 2;
      }
    }
    append_utf8(out, character);
  }
  return out;
}

// Language escapes stand between two U+001B.
std::string without_controls(const std::string& text) {
  std::string out;
  bool escaped = false;
  for (const char c : text) {
    if (c == 0x1B) {
      escaped = !escaped;
    } else if (!escaped) {
      out += static_cast<unsigned char>(c) < 0x20 || c == 0x7F ? ' ' : c;
    }
  }
  return out;
}

// How many bytes of a well-formed character stand here; 0 for none. `character` is what it is.
std::size_t decode(std::string_view text, std::uint32_t& character) {
  const auto lead = static_cast<unsigned char>(text[0]);
  const std::size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  if ((lead >= 0x80 && lead < 0xC2) || lead > 0xF4 || length > text.size()) return 0;
  character = length == 1 ? lead : lead & (0xFFu >> (length + 1));
  for (std::size_t i = 1; i < length; ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    if ((byte & 0xC0u) != 0x80) return 0;
    character = character << 6u | (byte & 0x3Fu);
  }
  constexpr std::uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
  const bool surrogate = character >= 0xD800 && character < 0xE000;
  return character < least[length] || surrogate || character > 0x10FFFF ? 0 : length;
}

bool number_at(std::string_view text, std::size_t at, std::size_t digits, int& out) {
  if (at + digits > text.size()) return false;
  out = 0;
  for (const char c : text.substr(at, digits)) {
    if (c < '0' || c > '9') return false;
    out = out * 10 + (c - '0');
  }
  return true;
}

}  // namespace

void append_utf8(std::string& out, std::uint32_t character) {
  if (character > 0x10FFFF || (character >= 0xD800 && character < 0xE000)) character = replacement;
  const auto put = [&](std::uint32_t byte) { out += static_cast<char>(byte); };
  if (character < 0x80) {
    put(character);
  } else if (character < 0x800) {
    put(0xC0 | character >> 6u);
    put(0x80 | (character & 0x3Fu));
  } else if (character < 0x10000) {
    put(0xE0 | character >> 12u);
    put(0x80 | (character >> 6u & 0x3Fu));
    put(0x80 | (character & 0x3Fu));
  } else {
    put(0xF0 | character >> 18u);
    put(0x80 | (character >> 12u & 0x3Fu));
    put(0x80 | (character >> 6u & 0x3Fu));
    put(0x80 | (character & 0x3Fu));
  }
}

std::string utf8_of_text_string(std::string_view bytes) {
  if (bytes.starts_with("\xFE\xFF")) return without_controls(from_utf16(bytes.substr(2), false));
  if (bytes.starts_with("\xFF\xFE")) return without_controls(from_utf16(bytes.substr(2), true));
  if (bytes.starts_with("\xEF\xBB\xBF")) return utf8_of_bytes(bytes.substr(3));
  std::string out;
  for (const char c : bytes) {
    const auto byte = static_cast<unsigned char>(c);
    append_utf8(out, pdfDocEncoding[byte] != 0 ? pdfDocEncoding[byte] : ' ');
  }
  return without_controls(out);
}

std::string utf8_of_bytes(std::string_view bytes) {
  std::string out;
  while (!bytes.empty()) {
    std::uint32_t character = 0;
    const std::size_t length = decode(bytes, character);
    append_utf8(out, length == 0 ? replacement : character);
    bytes.remove_prefix(length == 0 ? 1 : length);
  }
  return without_controls(out);
}

PartialDate date_of(std::string_view text) {
  if (text.starts_with("D:")) text.remove_prefix(2);
  int year = 0;
  int month = 0;
  int day = 0;
  if (!number_at(text, 0, 4, year) || year < 1980 || year > 2999) return {};
  PartialDate out;
  out.year = static_cast<std::int16_t>(year);
  std::size_t at = 4;
  const auto skip_dash = [&] { at += at < text.size() && text[at] == '-' ? 1 : 0; };
  skip_dash();
  if (!number_at(text, at, 2, month) || month < 1 || month > 12) return out;
  out.month = static_cast<std::uint8_t>(month);
  at += 2;
  skip_dash();
  if (!number_at(text, at, 2, day) || day < 1 || day > 31) return out;
  out.day = static_cast<std::uint8_t>(day);
  return out;
}

}  // namespace vitagraph
