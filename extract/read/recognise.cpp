#include "extract/read/recognise.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

namespace vitagraph {
namespace {

using namespace std::string_view_literals;

struct Magic {
  std::size_t offset;
  std::string_view bytes;
  std::string_view kind;
};

constexpr std::string_view pdf = "a PDF document";
constexpr std::string_view zip = "a zip archive (Word, OpenDocument or Pages files are such)";
constexpr std::string_view word = "an old Word or Office document";
constexpr std::string_view rtf = "a rich-text (RTF) document";
constexpr std::string_view image = "an image";
constexpr std::string_view packed = "a compressed archive";
constexpr std::string_view binary = "binary data";

// First bytes of files, from the formats' own specifications.
constexpr std::array magics = {
    Magic{0, "%PDF-"sv, pdf},
    Magic{0, "PK\x03\x04"sv, zip},
    Magic{0, "PK\x05\x06"sv, zip},
    Magic{0, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv, word},
    Magic{0, "{\\rtf"sv, rtf},
    Magic{0, "\x89PNG\r\n\x1A\n"sv, image},
    Magic{0, "\xFF\xD8\xFF"sv, image},
    Magic{0, "GIF87a"sv, image},
    Magic{0, "GIF89a"sv, image},
    Magic{0, "BM\0\0"sv, image},
    Magic{0, "II*\0"sv, image},
    Magic{0, "MM\0*"sv, image},
    Magic{8, "WEBP"sv, image},
    Magic{4, "ftyp"sv, "a video or HEIC image"},
    Magic{0, "%!PS"sv, "a PostScript document"},
    Magic{0, "\x1F\x8B"sv, packed},
    Magic{0, "BZh"sv, packed},
    Magic{0,
          "\xFD"
          "7zXZ\0"sv,
          packed},
    Magic{0, "7z\xBC\xAF\x27\x1C"sv, packed},
    Magic{0, "\x28\xB5\x2F\xFD"sv, packed},
    Magic{0, "Rar!\x1A\x07"sv, packed},
    Magic{257, "ustar"sv, packed},
    Magic{0,
          "\x7F"
          "ELF"sv,
          "a program (ELF)"},
    Magic{0, "MZ\x90\0"sv, "a program (Windows)"},
    Magic{0, "SQLite format 3\0"sv, "an SQLite database"},
    Magic{0, "ID3"sv, "a sound file"},
    Magic{0, "OggS"sv, "a sound file"},
};

struct Step {
  std::string_view kind;
  std::string_view step;
};

constexpr std::array steps = {
    Step{pdf, "convert it to text first, for example with: pdftotext -layout FILE"},
    Step{zip, "save or export it as plain text or Markdown first"},
    Step{word, "save it as plain text or Markdown first"},
    Step{rtf, "save it as plain text or Markdown first"},
    Step{image, "only text can be read; run it through text recognition (OCR) first"},
    Step{packed, "unpack it first and give the folder"},
};

constexpr std::size_t block = 128;

// Control characters but bell to carriage return, and escape. `bytes` holds a block: of a size that
// the compiler knows, and counted in one byte, it takes many characters at a time.
std::uint8_t controls_of(const char* bytes) {
  std::uint8_t controls = 0;
  for (std::size_t i = 0; i < block; ++i) {
    const auto byte = static_cast<std::uint8_t>(bytes[i]);
    const auto from_bell = static_cast<std::uint8_t>(byte - 0x07);
    const bool control = (byte < 0x20) & (from_bell > 6) & (byte != 0x1B);
    controls = static_cast<std::uint8_t>(controls + control);
  }
  return controls;
}

// Of the bytes of text in any encoding that we know, few are control characters. NUL never is.
bool looks_binary(std::string_view head) {
  if (head.find('\0') != std::string_view::npos) return true;
  const std::size_t size = head.size();
  std::size_t controls = 0;
  for (; head.size() >= block; head.remove_prefix(block)) controls += controls_of(head.data());
  std::array<char, block> rest;
  rest.fill(' ');
  std::ranges::copy(head, rest.begin());
  controls += controls_of(rest.data());
  return controls * 20 > size;
}

constexpr bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\r'; }

// Kinds of markup seen in the head.
struct MarkdownSigns {
  int headings = 0;    // "## Title"
  int underlines = 0;  // a text line over "====" or "----"
  int emphasis = 0;    // **bold**
  int links = 0;       // [text](target)
  int bullets = 0;     // "- item", "* item"
  int tables = 0;      // |---|---|
  int fences = 0;      // ```
  int html = 0;        // <br>, <p align=…
};

bool is_atx_heading(std::string_view line) {
  std::size_t hashes = 0;
  while (hashes < line.size() && line[hashes] == '#') ++hashes;
  return hashes >= 1 && hashes <= 6 && hashes + 1 < line.size() && line[hashes] == ' ' &&
         line.find_first_not_of("# \t\r", hashes) != std::string_view::npos;
}

bool is_underline(std::string_view line) {
  if (line.size() < 3 || (line[0] != '=' && line[0] != '-')) return false;
  const auto end = line.find_first_not_of(line[0]);
  return end == std::string_view::npos ||
         line.find_first_not_of(" \t\r", end) == std::string_view::npos;
}

bool is_table_rule(std::string_view line) {
  return line.size() >= 3 && line.find_first_not_of("|-: \t\r") == std::string_view::npos &&
         line.find('|') != std::string_view::npos && line.find("--") != std::string_view::npos;
}

bool has_link(std::string_view line) {
  for (auto at = line.find("]("); at != std::string_view::npos; at = line.find("](", at + 2)) {
    if (line.rfind('[', at) != std::string_view::npos &&
        line.find(')', at) != std::string_view::npos) {
      return true;
    }
  }
  return false;
}

bool has_strong(std::string_view line) {
  const auto open = line.find("**");
  if (open == std::string_view::npos || open + 3 >= line.size()) return false;
  if (is_blank(line[open + 2]) || line[open + 2] == '*') return false;
  const auto close = line.find("**", open + 3);
  return close != std::string_view::npos && !is_blank(line[close - 1]);
}

bool has_html(std::string_view line) {
  static constexpr std::array tags = {"<br"sv,     "<p>"sv, "<p "sv,   "<b>"sv,   "<div"sv,
                                      "<a href"sv, "<h1"sv, "<img "sv, "<sub>"sv, "<table"sv};
  for (auto at = line.find('<'); at != std::string_view::npos; at = line.find('<', at + 1)) {
    const std::string_view here = line.substr(at);
    if (std::ranges::any_of(tags, [here](auto tag) { return here.starts_with(tag); })) return true;
  }
  return false;
}

void count_signs(std::string_view line, bool text_above, MarkdownSigns& signs) {
  if (is_atx_heading(line)) ++signs.headings;
  if (text_above && is_underline(line)) ++signs.underlines;
  if (is_table_rule(line)) ++signs.tables;
  if (line.starts_with("```")) ++signs.fences;
  if (has_strong(line)) ++signs.emphasis;
  if (has_link(line)) ++signs.links;
  if (has_html(line)) ++signs.html;
  const auto text = line.find_first_not_of(" \t");
  if (text != std::string_view::npos && text + 1 < line.size() &&
      (line[text] == '-' || line[text] == '*') && line[text + 1] == ' ') {
    ++signs.bullets;
  }
}

}  // namespace

std::string_view binary_kind(std::string_view head) {
  for (const Magic& magic : magics) {
    if (head.size() > magic.offset && head.substr(magic.offset).starts_with(magic.bytes)) {
      return magic.kind;
    }
  }
  return looks_binary(head) ? binary : ""sv;
}

std::string_view next_step_for(std::string_view kind) {
  for (const Step& step : steps) {
    if (step.kind == kind) return step.step;
  }
  return "";
}

int recognise_markdown(std::string_view head) {
  MarkdownSigns signs;
  bool text_above = false;
  while (!head.empty()) {
    const auto end = head.find('\n');
    const std::string_view line = head.substr(0, end);
    count_signs(line, text_above, signs);
    text_above =
        line.find_first_not_of(" \t\r-=") != std::string_view::npos && !is_atx_heading(line);
    if (end == std::string_view::npos) break;
    head.remove_prefix(end + 1);
  }
  // Headings by '#' hardly occur in plain text; underlined ones and bullets do.
  const int score = std::min(signs.headings, 3) * 27 + std::min(signs.links, 2) * 27 +
                    std::min(signs.emphasis, 3) * 20 + std::min(signs.tables, 1) * 40 +
                    std::min(signs.fences, 2) * 15 + std::min(signs.html, 1) * 15 +
                    std::min(signs.underlines, 2) * 8 + std::min(signs.bullets, 3) * 3;
  return std::min(score, 100);
}

int recognise_json(std::string_view head) {
  const auto first = head.find_first_not_of(" \t\r\n");
  if (first == std::string_view::npos || (head[first] != '{' && head[first] != '[')) return 0;
  const auto next = head.find_first_not_of(" \t\r\n", first + 1);
  if (next == std::string_view::npos) return 20;
  if (head[first] == '[' && head[next] != '{') return 0;
  if (head[next] != '"' && head[next] != '{' && head[next] != '}' && head[next] != '/') return 0;
  static constexpr std::array keys = {"\"basics\""sv, "\"work\""sv, "\"education\""sv,
                                      "\"experience\""sv, "\"jsonresume\""sv};
  for (const std::string_view key : keys) {
    if (head.find(key, first) != std::string_view::npos) return 95;
  }
  return 60;
}

}  // namespace vitagraph
