#include "extract/read/encoding.hpp"

#include <iconv.h>
#include <uchardet.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdint>
#include <cstring>
#include <memory>

#include "extract/error.hpp"

namespace vitagraph {
namespace {

using namespace std::string_view_literals;

constexpr std::string_view replacement = "\xEF\xBF\xBD";
constexpr std::size_t most_reports = 10;
constexpr std::size_t sniffed = 1u << 18;  // bytes that recognition looks at
constexpr std::string_view fallback = "WINDOWS-1252";

// What uchardet says -> what is really meant: the superset that browsers take, by the WHATWG
// encoding standard.
struct Alias {
  std::string_view name;
  std::string_view meant;
};
constexpr std::array aliases = {
    Alias{"ASCII", "WINDOWS-1252"},
    Alias{"ISO-8859-1", "WINDOWS-1252"},
    Alias{"ISO-8859-9", "WINDOWS-1254"},
    Alias{"TIS-620", "CP874"},
    Alias{"GB2312", "GB18030"},
    Alias{"GBK", "GB18030"},
    Alias{"HZ-GB-2312", "GB18030"},
    Alias{"EUC-KR", "CP949"},
    Alias{"UHC", "CP949"},
    Alias{"SHIFT_JIS", "CP932"},
    Alias{"BIG5", "BIG5-HKSCS"},
};

// uchardet's favourites for short western texts that hardly anybody writes.
constexpr std::array unlikely = {"ISO-8859-3"sv,
                                 "ISO-8859-4"sv,
                                 "ISO-8859-10"sv,
                                 "ISO-8859-11"sv,
                                 "ISO-8859-13"sv,
                                 "ISO-8859-16"sv,
                                 "WINDOWS-1258"sv,
                                 "WINDOWS-1257"sv,
                                 "VISCII"sv,
                                 "IBM852"sv,
                                 "IBM855"sv,
                                 "IBM865"sv,
                                 "IBM862"sv,
                                 "MAC-CENTRALEUROPE"sv,
                                 "MAC-CYRILLIC"sv,
                                 "TIS-620"sv,
                                 "GEORGIAN-ACADEMY"sv,
                                 "GEORGIAN-PS"sv,
                                 "IBM866"sv};

constexpr unsigned char at(std::string_view text, std::size_t i) {
  return static_cast<unsigned char>(text[i]);
}

// Length of the valid UTF-8 character of two to four bytes at `text`, or 0.
std::size_t multibyte_length(std::string_view text) {
  const unsigned char lead = at(text, 0);
  const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
  if (lead < 0xC2 || lead > 0xF4 || text.size() < length) return 0;
  const unsigned char second = at(text, 1);
  const unsigned char least = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
  const unsigned char most = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
  if (second < least || second > most) return 0;
  for (std::size_t i = 2; i < length; ++i) {
    if ((at(text, i) & 0xC0) != 0x80) return 0;
  }
  return length;
}

// Reports what could not be decoded by its place in the text written so far.
class Reporter {
 public:
  explicit Reporter(Diagnostics& diagnostics) : diagnostics_(diagnostics) {}

  void report(std::string_view written, unsigned char byte) {
    if (count_++ >= most_reports) return;
    for (; counted_ < written.size(); ++counted_) {
      if (written[counted_] == '\n') {
        ++line_;
        column_ = 1;
      } else if ((at(written, counted_) & 0xC0) != 0x80) {
        ++column_;
      }
    }
    static constexpr std::string_view digits = "0123456789ABCDEF";
    std::string detail = "byte 0x";
    detail += digits[byte >> 4];
    detail += digits[byte & 15];
    diagnostics_.push_back({DiagnosticCode::undecodable_bytes, {line_, column_, 0}, detail});
  }
  void finish() {
    if (count_ <= most_reports) return;
    diagnostics_.push_back({DiagnosticCode::undecodable_bytes,
                            {},
                            "and " + std::to_string(count_ - most_reports) + " more bytes"});
  }

 private:
  Diagnostics& diagnostics_;
  std::size_t count_ = 0;
  std::size_t counted_ = 0;
  std::uint32_t line_ = 1;
  std::uint32_t column_ = 1;
};

void repair_utf8(std::string_view bytes, std::string& out, Diagnostics& diagnostics) {
  Reporter reporter(diagnostics);
  out.clear();
  out.reserve(bytes.size() + 16);
  while (!bytes.empty()) {
    const std::size_t valid = valid_utf8_prefix(bytes);
    out += bytes.substr(0, valid);
    bytes.remove_prefix(valid);
    if (bytes.empty()) break;
    reporter.report(out, at(bytes, 0));
    out += replacement;
    bytes.remove_prefix(1);
  }
  reporter.finish();
}

// Text in UTF-8 with a few bytes broken: many whole characters for each broken one.
bool is_nearly_utf8(std::string_view head) {
  std::size_t whole = 0;
  std::size_t broken = 0;
  for (std::size_t i = 0; i < head.size();) {
    if (at(head, i) < 0x80) {
      ++i;
      continue;
    }
    const std::size_t length = multibyte_length(head.substr(i));
    const bool cut = length == 0 && head.size() - i < 4;  // the head ends within a character
    whole += length > 0 ? 1 : 0;
    broken += length == 0 && !cut ? 1 : 0;
    i += length > 0 ? length : 1;
  }
  return whole >= 2 && whole >= 4 * broken;
}

class Converter {
 public:
  explicit Converter(const std::string& from) : handle_(iconv_open("UTF-8", from.c_str())) {}
  ~Converter() {
    if (usable()) iconv_close(handle_);
  }
  Converter(const Converter&) = delete;
  Converter& operator=(const Converter&) = delete;

  // NOLINTNEXTLINE(performance-no-int-to-ptr): POSIX says so
  bool usable() const { return handle_ != reinterpret_cast<iconv_t>(-1); }
  void convert(std::string_view bytes, std::string& out, Diagnostics& diagnostics);

 private:
  iconv_t handle_;
};

void Converter::convert(std::string_view bytes, std::string& out, Diagnostics& diagnostics) {
  Reporter reporter(diagnostics);
  out.clear();
  out.reserve(bytes.size() + bytes.size() / 2);
  std::array<char, 16384> buffer{};
  // iconv does not write to it
  char* in = const_cast<char*>(bytes.data());  // NOLINT(cppcoreguidelines-pro-type-const-cast)
  std::size_t in_left = bytes.size();
  while (in_left > 0) {
    char* to = buffer.data();
    std::size_t to_left = buffer.size();
    const std::size_t result = iconv(handle_, &in, &in_left, &to, &to_left);
    const int error = errno;
    out.append(buffer.data(), buffer.size() - to_left);
    if (result != static_cast<std::size_t>(-1) || error == E2BIG) continue;
    reporter.report(out, static_cast<unsigned char>(*in));
    out += replacement;
    if (error == EINVAL) break;  // the text ends within a character
    ++in;
    --in_left;
    iconv(handle_, nullptr, nullptr, nullptr, nullptr);
  }
  reporter.finish();
}

std::string upper(std::string_view text) {
  std::string out(text);
  for (char& c : out) c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
  return out;
}

// Would every byte be a letter, or one of the marks that people type, in Windows-1252?
bool reads_well_as_western(std::string_view bytes) {
  static constexpr std::string_view marks =
      "\x80\x82\x84\x85\x8A\x8C\x8E\x91\x92\x93\x94\x95\x96\x97\x99\x9A\x9C\x9E\x9F\xA0\xA3\xA7"
      "\xA9\xAA\xAB\xAD\xAE\xB0\xB2\xB7\xBA\xBB\xBF";
  return std::all_of(bytes.begin(), bytes.end(), [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x80 || (byte >= 0xC0 && byte != 0xD7 && byte != 0xF7) ||
           marks.find(c) != std::string_view::npos;
  });
}

std::string guessed_encoding(std::string_view bytes) {
  const std::unique_ptr<struct uchardet, void (*)(uchardet_t)> detector(uchardet_new(),
                                                                        uchardet_delete);
  uchardet_handle_data(detector.get(), bytes.data(), bytes.size());
  uchardet_data_end(detector.get());
  std::string name = upper(uchardet_get_charset(detector.get()));
  if (name.empty()) return std::string(fallback);
  const bool doubtful = std::find(unlikely.begin(), unlikely.end(), name) != unlikely.end();
  if (doubtful && reads_well_as_western(bytes)) return std::string(fallback);
  for (const Alias& alias : aliases) {
    if (alias.name == name) return std::string(alias.meant);
  }
  return name;
}

struct Mark {
  std::string_view bytes;
  std::string_view encoding;
};
constexpr std::array marks = {
    Mark{"\xEF\xBB\xBF"sv, "UTF-8"},    Mark{"\xFF\xFE\0\0"sv, "UTF-32LE"},
    Mark{"\0\0\xFE\xFF"sv, "UTF-32BE"}, Mark{"\xFF\xFE"sv, "UTF-16LE"},
    Mark{"\xFE\xFF"sv, "UTF-16BE"},
};

bool is_utf8_name(std::string_view encoding) {
  const std::string name = upper(encoding);
  return name == "UTF-8" || name == "UTF8";
}

std::string_view convert_from(const std::string& encoding, std::string_view bytes,
                              std::string& storage, Diagnostics& diagnostics, bool given) {
  Converter converter(encoding);
  if (!converter.usable() && given) {
    throw UsageError("no encoding is called '" + encoding +
                     "'; names are those of iconv, for example UTF-8, ISO-8859-2, SHIFT_JIS");
  }
  if (!converter.usable()) {
    repair_utf8(bytes, storage, diagnostics);
    return storage;
  }
  converter.convert(bytes, storage, diagnostics);
  return storage;
}

}  // namespace

std::size_t valid_utf8_prefix(std::string_view bytes) {
  std::size_t i = 0;
  while (i < bytes.size()) {
    std::uint64_t eight = 0;
    while (i + 8 <= bytes.size()) {  // stretches of ASCII
      std::memcpy(&eight, bytes.data() + i, 8);
      if ((eight & 0x8080808080808080u) != 0) break;
      i += 8;
    }
    if (i == bytes.size()) break;
    const std::size_t length = at(bytes, i) < 0x80 ? 1 : multibyte_length(bytes.substr(i));
    if (length == 0) return i;
    i += length;
  }
  return i;
}

bool is_encoding(std::string_view name) { return Converter(std::string(name)).usable(); }

std::string_view utf16_of(std::string_view head) {
  if (head.starts_with("\xFF\xFE")) return "UTF-16LE";
  if (head.starts_with("\xFE\xFF")) return "UTF-16BE";
  head = head.substr(0, 4096);
  if (head.find('\0') == std::string_view::npos) return "";
  std::size_t zeros[2] = {0, 0};
  for (std::size_t i = 0; i < head.size(); ++i) zeros[i % 2] += head[i] == '\0' ? 1u : 0u;
  const std::size_t pairs = head.size() / 2;
  if (pairs < 4) return "";
  if (zeros[1] * 10 >= pairs * 3 && zeros[0] * 50 <= pairs) return "UTF-16LE";
  if (zeros[0] * 10 >= pairs * 3 && zeros[1] * 50 <= pairs) return "UTF-16BE";
  return "";
}

std::string_view to_utf8(std::string_view bytes, std::string_view encoding, std::string& storage,
                         Diagnostics& diagnostics) {
  std::string from(encoding);
  const bool given = !encoding.empty();
  for (const Mark& mark : marks) {
    if (!bytes.starts_with(mark.bytes)) continue;
    if (given && upper(encoding).substr(0, 5) != mark.encoding.substr(0, 5)) continue;
    bytes.remove_prefix(mark.bytes.size());
    from = mark.encoding;
    break;
  }
  if (from.empty()) from = utf16_of(bytes.substr(0, 4096));
  if (from.empty() || is_utf8_name(from)) {
    if (valid_utf8_prefix(bytes) == bytes.size()) return bytes;
    if (!from.empty() || is_nearly_utf8(bytes.substr(0, sniffed))) {
      repair_utf8(bytes, storage, diagnostics);
      return storage;
    }
    from = guessed_encoding(bytes.substr(0, sniffed));
    diagnostics.push_back({DiagnosticCode::encoding_guessed, {}, from});
  }
  return convert_from(from, bytes, storage, diagnostics, given);
}

}  // namespace vitagraph
