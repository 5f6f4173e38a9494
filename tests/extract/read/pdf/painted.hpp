// Builds painted pages by hand: text at a place, in a size; fills, rules, links.
#pragma once

#include <string>
#include <string_view>
#include <utility>

#include "extract/read/pdf/glyph_text.hpp"
#include "extract/read/pdf/layout.hpp"
#include "extract/read/pdf/pdf_file.hpp"

namespace vitagraph {

/// Every character is half as wide as the size, a blank a quarter.
class Painted {
 public:
  Painted() {
    file.fonts = {{"Body", false, false, false, false},
                  {"Body-Bold", true, false, false, false},
                  {"Body-Italic", false, true, false, false},
                  {"FontAwesome", false, false, false, false}};
    page();
  }

  Painted& page() {
    file.pages.emplace_back();
    file.pages.back().size = {600, 800};
    return *this;
  }

  /// One run; `spacing` in points stands between its characters.
  Painted& text(float x, float y, std::string_view words, float size = 10, std::uint16_t font = 0,
                std::uint32_t colour = 0, float spacing = 0) {
    PdfRun run;
    run.text = words;
    run.font = font;
    run.colour = colour;
    run.font_size = size;
    run.baseline = y;
    float at = x;
    std::string_view rest = words;
    while (!rest.empty()) {
      std::size_t length = 0;
      const char32_t code = first_code(rest, &length);
      const float width = code == ' ' ? size / 4 : size / 2;
      run.glyphs.push_back(
          {at, at + width, static_cast<std::uint32_t>(words.size() - rest.size())});
      at += width + spacing;
      rest.remove_prefix(length);
    }
    run.box = {x, y - 0.75F * size, at - spacing, y + 0.25F * size};
    file.pages.back().runs.push_back(std::move(run));
    return *this;
  }
  Painted& bold(float x, float y, std::string_view words, float size = 10) {
    return text(x, y, words, size, 1);
  }
  /// Lines 12 points apart.
  Painted& lines(float x, float y, std::initializer_list<std::string_view> all, float size = 10) {
    for (const std::string_view line : all) {
      text(x, y, line, size);
      y += 1.2F * size;
    }
    return *this;
  }
  /// Ends flush at `right`.
  Painted& flush(float right, float y, std::string_view words, float size = 10) {
    float width = 0;
    for (const char c : words) width += c == ' ' ? size / 4 : size / 2;
    return text(right - width, y, words, size);
  }
  Painted& fill(Box box, std::uint32_t colour) {
    PdfPage& last = file.pages.back();
    last.fills.push_back({box, colour, static_cast<std::uint32_t>(last.runs.size())});
    return *this;
  }
  Painted& rule(float left, float right, float y) {
    file.pages.back().rules.push_back({{left, y, right, y + 0.5F}, 0});
    return *this;
  }
  Painted& upright_rule(float x, float top, float bottom) {
    file.pages.back().rules.push_back({{x, top, x + 0.5F, bottom}, 0});
    return *this;
  }
  /// Level lines at `ys`, upright ones at `xs`, all as long as the grid.
  Painted& grid(std::initializer_list<float> xs, std::initializer_list<float> ys) {
    for (const float y : ys) rule(*xs.begin(), *(xs.end() - 1), y);
    for (const float x : xs) upright_rule(x, *ys.begin(), *(ys.end() - 1));
    return *this;
  }
  Painted& link(Box box, std::string target) {
    file.pages.back().links.push_back({box, std::move(target)});
    return *this;
  }
  PdfRun& last_run() { return file.pages.back().runs.back(); }

  Document read() {
    Document document;
    lay_out(file, document);
    return document;
  }

  PdfFile file;
};

/// The lines of a document, each on a line: "text", or "1:text" in a side bar or a second column;
/// '>' is a tab.
inline std::string lines_of(const Document& document) {
  std::string out;
  for (const Line& line : document.lines) {
    if (line.column > 0) out += std::to_string(line.column) + ":";
    for (const char c : document.text_of(line)) out += c == '\t' ? '>' : c;
    out += '\n';
  }
  return out;
}

}  // namespace vitagraph
