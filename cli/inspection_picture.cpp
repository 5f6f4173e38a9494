#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

#include "cli/inspection.hpp"
#include "cli/inspection_sheets.hpp"
#include "export/escape.hpp"
#include "export/text_gate.hpp"
#include "extract/segment/headings/heading_table.hpp"

namespace vitagraph {
namespace {

/// How a kind of fact looks: a tint under the words. The tints are light ones of Okabe and Ito's
/// palette, which colour-blind people tell apart; `ends` are the last keys of its pointers.
struct FactStyle {
  std::string_view name;
  std::string_view tint;
  std::string_view list;  ///< the pointer begins with it; "" = any
  std::string_view ends;  ///< blank-separated; "" = any
};

constexpr std::array styles = {
    FactStyle{"dates", "#9AD0F0", "", "startDate endDate current date releaseDate"},
    FactStyle{"name", "#F7A8A8", "/basics", "name"},
    FactStyle{"place", "#D7C3EE", "", "location city region countryCode country address"},
    FactStyle{"contact", "#E3DCCB", "/basics", ""},
    FactStyle{"employer", "#F6C27A", "/work", "name"},
    FactStyle{"employer", "#F6C27A", "/volunteer", "organization"},
    FactStyle{"job title", "#FBE58C", "/work", "position"},
    FactStyle{"job title", "#FBE58C", "/volunteer", "position"},
    FactStyle{"school", "#8FD9B6", "/education", "institution"},
    FactStyle{"degree", "#C9EBA5", "/education", ""},
    FactStyle{"paper", "#A9C4F5", "/publications", ""},
    FactStyle{"project", "#F3BFE0", "/projects", ""},
    FactStyle{"other", "#D9D9D9", "", ""},
};

bool lists(std::string_view words, std::string_view word) {
  while (!words.empty()) {
    const auto end = words.find(' ');
    if (words.substr(0, end) == word) return true;
    if (end == std::string_view::npos) return false;
    words.remove_prefix(end + 1);
  }
  return false;
}

std::string_view last_key(std::string_view pointer) {
  while (true) {
    const auto slash = pointer.rfind('/');
    if (slash == std::string_view::npos) return pointer;
    const std::string_view key = pointer.substr(slash + 1);
    if (key.find_first_not_of("0123456789") != std::string_view::npos) return key;
    pointer = pointer.substr(0, slash);
  }
}

const FactStyle& style_of(std::string_view pointer) {
  for (const FactStyle& style : styles) {
    if (!pointer.starts_with(style.list)) continue;
    if (style.ends.empty() || lists(style.ends, last_key(pointer))) return style;
  }
  return styles.back();
}

constexpr float margin = 40;  // left and right of a page
constexpr float page_gap = 28;
constexpr float header = 74;
constexpr std::array<std::string_view, 4> column_colours = {"#FFFFFF", "#EEF5FB", "#F7F1E6",
                                                            "#EFF6EC"};

class Picture {
 public:
  explicit Picture(const Inspection& inspection)
      : in_(inspection), shown_(shown(inspection.record)), sheets_(sheets_of(in_.document)) {
    for (const Sheet& sheet : sheets_) {
      width_ = std::max(width_, std::clamp(sheet.size.width, 50.0F, 5000.0F));
      height_ += std::clamp(sheet.size.height, 50.0F, 5000.0F) + page_gap;
    }
  }

  std::string svg() {
    const float width = width_ + 2 * margin;
    out_ += fmt::format(R"(<svg xmlns="http://www.w3.org/2000/svg" width="{:.0f}" height="{:.0f}" )"
                        R"(viewBox="0 0 {:.0f} {:.0f}" font-family="Helvetica,Arial,sans-serif">)",
                        width, height_ + header, width, height_ + header);
    out_ += "\n<rect width=\"100%\" height=\"100%\" fill=\"#E9E9E6\"/>\n";
    title();
    legend();
    float y = header;
    for (const Sheet& sheet : sheets_) {
      page(sheet, y);
      y += std::clamp(sheet.size.height, 50.0F, 5000.0F) + page_gap;
    }
    out_ += "</svg>\n";
    return std::move(out_);
  }

 private:
  void escaped(std::string_view text) { xml_text(out_, gate_.pass_on_one_line(text)); }

  void title() {
    out_ += fmt::format(R"(<text x="{:.0f}" y="26" font-size="15" font-weight="bold">)", margin);
    const std::string_view source = in_.record.source;
    escaped(source.substr(source.rfind('/') + 1));
    out_ += "</text>\n";
    out_ += fmt::format(R"(<text x="{:.0f}" y="43" font-size="10" fill="#555">)", margin);
    escaped(fmt::format("{}, {} lines, {} sections, {} facts", in_.record.format,
                        in_.document.lines.size(), in_.segmented.sections.size(),
                        shown_.facts.size()));
    out_ += "</text>\n";
  }

  void legend() {
    float x = margin;
    std::string_view last;
    for (const FactStyle& style : styles) {
      if (style.name == last) continue;
      last = style.name;
      out_ += fmt::format(
          "<rect x=\"{:.1f}\" y=\"53\" width=\"11\" height=\"11\" rx=\"2\" fill=\"{}\"/>"
          "<text x=\"{:.1f}\" y=\"62\" font-size=\"9\">{}</text>\n",
          x, style.tint, x + 14, style.name);
      x += 24 + 5.2F * static_cast<float>(style.name.size());
    }
  }

  void page(const Sheet& sheet, float y) {
    const float width = std::clamp(sheet.size.width, 50.0F, 5000.0F);
    const float height = std::clamp(sheet.size.height, 50.0F, 5000.0F);
    out_ += fmt::format("<g transform=\"translate({:.1f},{:.1f})\">\n", margin, y);
    out_ +=
        fmt::format("<rect width=\"{:.1f}\" height=\"{:.1f}\" fill=\"#FFF\" stroke=\"#BBB\"/>\n",
                    width, height);
    columns(sheet);
    items(sheet);
    for (const SheetPiece& piece : sheet.pieces) marks(piece);
    for (const SheetPiece& piece : sheet.pieces) words(piece);
    sections(sheet);
    out_ += "</g>\n";
  }

  // A ground under the lines of each side bar.
  void columns(const Sheet& sheet) {
    const auto bar_of = [this](const SheetPiece& piece) {
      const Line& line = line_of(piece);
      return line.aside ? line.column : std::uint8_t{0};
    };
    for (std::size_t begin = 0; begin < sheet.pieces.size();) {
      const std::uint8_t column = bar_of(sheet.pieces[begin]);
      Box all = sheet.pieces[begin].box;
      std::size_t end = begin;
      for (; end < sheet.pieces.size() && bar_of(sheet.pieces[end]) == column; ++end) {
        const Box& box = sheet.pieces[end].box;
        all = {std::min(all.left, box.left), std::min(all.top, box.top),
               std::max(all.right, box.right), std::max(all.bottom, box.bottom)};
      }
      if (column > 0) {
        rectangle({all.left - 6, all.top - 6, all.right + 6, all.bottom + 6},
                  column_colours[1 + (column - 1U) % (column_colours.size() - 1)], "#C8D6E2");
      }
      begin = end;
    }
  }

  const Line& line_of(const SheetPiece& piece) const { return in_.document.lines[piece.line]; }

  void rectangle(const Box& box, std::string_view fill, std::string_view stroke) {
    out_ += fmt::format(
        "<rect x=\"{:.1f}\" y=\"{:.1f}\" width=\"{:.1f}\" height=\"{:.1f}\" rx=\"2\" "
        "fill=\"{}\" stroke=\"{}\" stroke-width=\"0.5\"/>\n",
        box.left, box.top, std::max(box.width(), 0.0F), std::max(box.height(), 0.0F), fill, stroke);
  }

  // A bracket left of each item, over its lines on this sheet.
  void items(const Sheet& sheet) {
    for (const ShownItem& item : shown_.items) {
      const Span span = item.item->evidence.span;
      Box all;
      for (const SheetPiece& piece : sheet.pieces) {
        if (!piece.span.overlaps(span)) continue;
        const Box& box = piece.box;
        all = all.empty() ? box
                          : Box{std::min(all.left, box.left), std::min(all.top, box.top),
                                std::max(all.right, box.right), std::max(all.bottom, box.bottom)};
      }
      if (all.empty()) continue;
      const float x = all.left - 4;
      out_ += fmt::format(
          "<path d=\"M{:.1f} {:.1f}h-3V{:.1f}h3\" fill=\"none\" stroke=\"{}\" "
          "stroke-width=\"1.2\"><title>",
          x, all.top, all.bottom, style_of(item.pointer + "/name").tint);
      escaped(label_of_pointer(item.pointer));
      out_ += "</title></path>\n";
    }
  }

  void marks(const SheetPiece& piece) {
    for (const ShownFact& fact : shown_.facts) {
      const Span span = fact.evidence->span;
      if (span.empty() || !piece.span.overlaps(span)) continue;
      const Box box = part_of(in_.document, piece, span);
      if (box.empty()) continue;
      out_ += fmt::format(
          "<rect x=\"{:.1f}\" y=\"{:.1f}\" width=\"{:.1f}\" height=\"{:.1f}\" rx=\"1.5\" "
          "fill=\"{}\"><title>",
          box.left, box.top, box.width(), box.height(), style_of(fact.pointer).tint);
      escaped(fmt::format("{}: {} ({})", label_of_pointer(fact.pointer), fact.value,
                          confidence_text(fact.evidence->confidence)));
      out_ += "</title></rect>\n";
    }
  }

  // The number of the line, and its list mark.
  void before_line(const SheetPiece& piece, float baseline) {
    const bool marked = line_of(piece).mark != ListMark::none;
    if (marked) {
      out_ +=
          fmt::format("<text x=\"{:.1f}\" y=\"{:.1f}\" font-size=\"7\" fill=\"#777\">•</text>\n",
                      piece.box.left - 9, baseline);
    }
    out_ += fmt::format(
        "<text x=\"{:.1f}\" y=\"{:.1f}\" font-size=\"4.5\" fill=\"#AAA\" "
        "text-anchor=\"end\">{}</text>\n",
        piece.box.left - (marked ? 12.0F : 9.0F), baseline, piece.line + 1);
  }

  void words(const SheetPiece& piece) {
    const float baseline = piece.box.bottom - 0.22F * piece.box.height();
    if (!piece.continued) before_line(piece, baseline);
    const bool heading = std::any_of(
        in_.segmented.sections.begin(), in_.segmented.sections.end(), [&](const Section& section) {
          return section.heading >= 0 && static_cast<std::uint32_t>(section.heading) == piece.line;
        });
    const float size = std::clamp(piece.font_size, 2.0F, 200.0F);
    out_ += fmt::format(
        "<text x=\"{:.1f}\" y=\"{:.1f}\" font-size=\"{:.1f}\" textLength=\"{:.1f}\" "
        "lengthAdjust=\"spacingAndGlyphs\" fill=\"{}\">",
        piece.box.left, baseline, size, std::max(piece.box.width(), 1.0F),
        heading ? "#B03A00" : "#222");
    escaped(in_.document.text_of(piece.span));
    out_ += "</text>\n";
  }

  // The kind of each section, right of its heading.
  void sections(const Sheet& sheet) {
    for (const Section& section : in_.segmented.sections) {
      if (section.heading < 0) continue;
      const SheetPiece* last = nullptr;
      for (const SheetPiece& piece : sheet.pieces) {
        if (piece.line == static_cast<std::uint32_t>(section.heading)) last = &piece;
      }
      if (last == nullptr) continue;
      const std::string_view kind = name_of(section.kind);
      const float y = last->box.bottom - 0.22F * last->box.height();
      const float width = 4.1F * static_cast<float>(kind.size()) + 7;
      rectangle({last->box.right + 5, y - 7.5F, last->box.right + 5 + width, y + 2.5F}, "#FCE9DD",
                "#E3A27C");
      out_ += fmt::format(
          "<text x=\"{:.1f}\" y=\"{:.1f}\" font-size=\"7.5\" fill=\"#B03A00\">{}</text>\n",
          last->box.right + 8.5F, y, kind);
    }
  }

  const Inspection& in_;
  ShownRecord shown_;
  std::vector<Sheet> sheets_;
  float width_ = 400;
  float height_ = 0;
  TextGate gate_;
  std::string out_;
};

}  // namespace

std::string inspection_svg(const Inspection& inspection) { return Picture(inspection).svg(); }

std::string_view tint_of_fact(std::string_view pointer) { return style_of(pointer).tint; }

}  // namespace vitagraph
