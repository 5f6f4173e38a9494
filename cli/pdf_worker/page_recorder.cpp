#include "cli/pdf_worker/page_recorder.hpp"

#include <GfxFont.h>
#include <GfxState.h>

#include <algorithm>
#include <cmath>
#include <cstring>

#include "cli/pdf_worker/path_shapes.hpp"
#include "cli/pdf_worker/text_string.hpp"
#include "cli/pdf_worker/type3_size.hpp"

namespace vitagraph {
namespace {

constexpr double largest = 1e6;  // points; hostile numbers end here

float number(double value) {
  if (!std::isfinite(value)) return 0;
  return static_cast<float>(std::clamp(value, -largest, largest));
}

std::uint32_t colour_of(const GfxRGB& rgb) {
  const auto byte = [](GfxColorComp part) { return static_cast<std::uint32_t>(colToByte(part)); };
  return byte(rgb.r) << 16u | byte(rgb.g) << 8u | byte(rgb.b);
}

bool is_pattern(GfxColorSpace* space) { return space != nullptr && space->getMode() == csPattern; }

// Clockwise, since y goes downwards.
std::uint16_t quarter_turns(double x, double y) {
  if (std::abs(x) >= std::abs(y)) return x >= 0 ? 0 : 180;
  return y >= 0 ? 90 : 270;
}

}  // namespace

PageRecorder::PageRecorder(PdfPage& page, FontTable& fonts, const Limits& limits)
    : page_(page), fonts_(fonts), limits_(limits), builder_(page.runs) {}

void PageRecorder::begin_annotation(bool hidden) {
  annotation_hidden_ = hidden;
  builder_.end_run();
}

Box PageRecorder::box_of(double x1, double y1, double x2, double y2) const {
  const auto& matrix = getDefCTM();
  const auto x_at = [&](double x, double y) {
    return number(matrix[0] * x + matrix[2] * y + matrix[4]);
  };
  const auto y_at = [&](double x, double y) {
    return number(matrix[1] * x + matrix[3] * y + matrix[5]);
  };
  const float left = x_at(x1, y1);
  const float top = y_at(x1, y1);
  const float right = x_at(x2, y2);
  const float bottom = y_at(x2, y2);
  return {std::min(left, right), std::min(top, bottom), std::max(left, right),
          std::max(top, bottom)};
}

bool PageRecorder::is_full() const {
  return builder_.glyph_count() >= limits_.glyphs || shapes_ >= limits_.shapes;
}

void PageRecorder::startPage(int, GfxState* state, XRef*) {
  page_.size = {number(state->getPageWidth()), number(state->getPageHeight())};
}

void PageRecorder::restoreState(GfxState*) {
  colour_known_ = false;
  font_known_ = false;
}

void PageRecorder::updateAll(GfxState* state) { restoreState(state); }

std::uint32_t PageRecorder::fill_colour(GfxState* state) {
  if (!colour_known_) {
    GfxRGB rgb{};
    if (!is_pattern(state->getFillColorSpace())) state->getFillRGB(&rgb);
    colour_ = colour_of(rgb);
    transparent_ = state->getFillOpacity() < 0.03;
    colour_known_ = true;
  }
  return colour_;
}

void PageRecorder::learn_font(GfxState* state) {
  const GfxFont& font = *state->getFont();
  double m11 = 0;
  double m12 = 0;
  double m21 = 0;
  double m22 = 0;
  state->getFontTransMat(&m11, &m12, &m21, &m22);
  double size = std::abs(state->getTransformedFontSize());
  if (font.getType() == fontType3) size *= type3_scale(font);
  look_.font_size = number(size);
  const bool vertical = font.getWMode() != 0;
  // Glyphs under each other read as a line that goes down.
  look_.angle = vertical ? quarter_turns(-m21, -m22) : quarter_turns(m11, m12);
  const double ascent = font.getAscent();
  const double descent = -font.getDescent();
  look_.ascent = number(size * (ascent > 0.3 && ascent < 1.1 ? ascent : 0.95));
  look_.descent = number(size * (descent > 0.05 && descent < 0.5 ? descent : 0.25));
  const double skew = std::abs(m11 * m21 + m12 * m22);
  const double square = std::abs(m11 * m22 - m12 * m21);
  FontUse use;
  use.slanted = square > 0 && skew > 0.12 * square;
  use.thickened = state->getRender() == 2;
  look_.font = fonts_.index_of(state->getFont(), use);
  font_known_ = true;
}

PdfHidden PageRecorder::hidden_as(GfxState* state, const PaintedGlyph& glyph) const {
  if (annotation_hidden_) return PdfHidden::annotation;
  const int mode = state->getRender();
  // Text in a pattern becomes a clip for the pattern (mode 7) on its way here.
  const bool invisible = mode == 3 || (mode == 7 && !is_pattern(state->getFillColorSpace()));
  if (invisible || transparent_) return PdfHidden::invisible_mode;
  const float x = glyph.x + glyph.dx / 2;
  const float y = glyph.y + glyph.dy / 2;
  const float reach = glyph.font_size;
  const bool off =
      x < 0 || y < -0.2f * reach || x > page_.size.width || y > page_.size.height + 0.7f * reach;
  if (off) return PdfHidden::off_page;
  const Box clip = clip_box(*state);
  const bool clipped = x < clip.left - 0.5f * reach || x > clip.right + 0.5f * reach ||
                       y < clip.top - 0.2f * reach || y > clip.bottom + reach;
  return clipped ? PdfHidden::clipped : PdfHidden::visible;
}

bool PageRecorder::switched_off(const PaintedGlyph& glyph, CharCode code) {
  std::uint64_t mark = code;
  for (const float place : {glyph.x, glyph.y, glyph.dx}) {
    std::uint32_t bits = 0;
    std::memcpy(&bits, &place, sizeof bits);
    mark = mark * 0x9E3779B97F4A7C15u + bits;
  }
  if (seen_ == nullptr) {
    marks_.push_back(mark);
    return false;
  }
  if (next_seen_ == seen_->size() || (*seen_)[next_seen_] != mark) return true;
  ++next_seen_;
  return false;
}

void PageRecorder::drawChar(GfxState* state, double x, double y, double dx, double dy, double,
                            double, CharCode code, int bytes, const Unicode* text, int length) {
  if (muted() || is_full()) return;
  if (!font_known_) learn_font(state);
  PaintedGlyph glyph = look_;
  double spacing = state->getCharSpace();
  if (bytes == 1 && code == ' ') spacing += state->getWordSpace();
  double spacing_x = 0;
  double spacing_y = 0;
  const bool vertical = state->getFont()->getWMode() != 0;
  state->textTransformDelta(vertical ? 0 : spacing * state->getHorizScaling(),
                            vertical ? spacing : 0, &spacing_x, &spacing_y);
  double out_x = 0;
  double out_y = 0;
  state->transform(x, y, &out_x, &out_y);
  glyph.x = number(out_x);
  glyph.y = number(out_y);
  state->transformDelta(dx - spacing_x, dy - spacing_y, &out_x, &out_y);
  glyph.dx = number(out_x);
  glyph.dy = number(out_y);
  glyph.colour = fill_colour(state);
  const int mode = state->getRender();
  if (mode == 1 || mode == 5) {
    GfxRGB rgb{};
    if (!is_pattern(state->getStrokeColorSpace())) state->getStrokeRGB(&rgb);
    glyph.colour = colour_of(rgb);
  }
  glyph.hidden = hidden_as(state, glyph);
  if (switched_off(glyph, code)) glyph.hidden = PdfHidden::optional_content;
  std::string utf8;
  bool mapped = false;
  const bool guessed = fonts_.is_guessed(glyph.font);
  const bool coded = bytes == 1 && fonts_.is_coded(glyph.font);
  if (coded) {
    append_utf8(utf8, code == 0 ? '`' : code);  // 0 is that accent
    mapped = true;
  }
  for (int i = 0; i < length && !guessed && !coded; ++i) {
    if (text[i] == 0) continue;
    append_utf8(utf8, text[i]);
    mapped = true;
  }
  fonts_.count_glyph(glyph.font, mapped);
  if (!mapped) utf8 = "\xEF\xBF\xBD";
  if (in_actual_text_) {
    waiting_.push_back({glyph, std::move(utf8)});
  } else {
    builder_.add(glyph, utf8);
  }
}

void PageRecorder::beginActualText(GfxState* state, const GooString* text) {
  if (in_actual_text_) endActualText(state);
  in_actual_text_ = true;
  actual_text_ = utf8_of_text_string({text->c_str(), static_cast<std::size_t>(text->getLength())});
}

// The glyphs share the characters that they stand for, each as many as the others.
void PageRecorder::endActualText(GfxState*) {
  std::vector<std::string_view> characters;
  for (std::size_t at = 0; at < actual_text_.size();) {
    std::size_t end = at + 1;
    while (end < actual_text_.size() &&
           (static_cast<unsigned char>(actual_text_[end]) & 0xC0u) == 0x80) {
      ++end;
    }
    characters.push_back(std::string_view(actual_text_).substr(at, end - at));
    at = end;
  }
  // Much text behind few glyphs is no spelling of these.
  const bool plausible = characters.size() <= 4 * waiting_.size() + 4;
  for (std::size_t i = 0; i < waiting_.size(); ++i) {
    std::string text = plausible ? "" : waiting_[i].text;
    const std::size_t from = i * characters.size() / waiting_.size();
    const std::size_t to = (i + 1) * characters.size() / waiting_.size();
    for (std::size_t at = from; plausible && at < to; ++at) text += characters[at];
    builder_.add(waiting_[i].glyph, text);
  }
  waiting_.clear();
  in_actual_text_ = false;
}

void PageRecorder::add_fill(const Box& box, std::uint32_t colour) {
  if (box.empty()) return;
  ++shapes_;
  if (is_thin(box)) {
    page_.rules.push_back({box, colour});
  } else {
    page_.fills.push_back({box, colour, order()});
  }
}

void PageRecorder::add_image(const Box& box) {
  if (box.empty()) return;
  ++shapes_;
  page_.images.push_back({box, order()});
}

void PageRecorder::stroke(GfxState* state) {
  if (muted() || is_full() || state->getStrokeOpacity() < 0.03) return;
  GfxRGB rgb{};
  if (!is_pattern(state->getStrokeColorSpace())) state->getStrokeRGB(&rgb);
  for (const Box& box : drawn_lines(*state)) add_fill(box, colour_of(rgb));
}

void PageRecorder::paint_path(GfxState* state) {
  if (muted() || is_full()) return;
  const std::uint32_t colour = fill_colour(state);
  if (transparent_) return;
  const std::vector<Box> boxes = filled_boxes(*state);
  for (const Box& box : boxes) add_fill(box, colour);
  outlines_.add(whole_box(*state), colour);
}

void PageRecorder::finish() { outlines_.show_runs(page_.runs); }

void PageRecorder::fill(GfxState* state) { paint_path(state); }
void PageRecorder::eoFill(GfxState* state) { paint_path(state); }

void PageRecorder::paint_shading(GfxState* state, bool known, std::uint32_t colour) {
  if (muted() || is_full()) return;
  const Box box = intersection(clip_box(*state), {0, 0, page_.size.width, page_.size.height});
  if (known) {
    add_fill(box, colour);
  } else {
    add_image(box);
  }
}

bool PageRecorder::tilingPatternFill(GfxState* state, Gfx*, Catalog*, GfxTilingPattern*,
                                     TilingMatrix, int, int, int, int, double, double) {
  paint_shading(state, false, 0);
  return true;
}

bool PageRecorder::functionShadedFill(GfxState* state, GfxFunctionShading*) {
  paint_shading(state, false, 0);
  return true;
}

namespace {

// The colour halfway stands for all.
std::uint32_t middle_colour(GfxUnivariateShading* shading, double t_min, double t_max) {
  GfxColor colour{};
  GfxRGB rgb{};
  shading->getColor((t_min + t_max) / 2, &colour);
  shading->getColorSpace()->getRGB(&colour, &rgb);
  return colour_of(rgb);
}

}  // namespace

bool PageRecorder::axialShadedFill(GfxState* state, GfxAxialShading* shading, double t_min,
                                   double t_max) {
  paint_shading(state, true, middle_colour(shading, t_min, t_max));
  return true;
}

bool PageRecorder::radialShadedFill(GfxState* state, GfxRadialShading* shading, double t_min,
                                    double t_max) {
  paint_shading(state, true, middle_colour(shading, t_min, t_max));
  return true;
}

bool PageRecorder::gouraudTriangleShadedFill(GfxState* state, GfxGouraudTriangleShading*) {
  paint_shading(state, false, 0);
  return true;
}

bool PageRecorder::patchMeshShadedFill(GfxState* state, GfxPatchMeshShading*) {
  paint_shading(state, false, 0);
  return true;
}

void PageRecorder::paint_image(GfxState* state) {
  if (muted() || is_full()) return;
  add_image(intersection(unit_square(*state), clip_box(*state)));
}

void PageRecorder::drawImageMask(GfxState* state, Object* reference, Stream* stream, int width,
                                 int height, bool invert, bool interpolate, bool is_inline) {
  paint_image(state);
  // The bytes of an inline image must be read past.
  if (is_inline) {
    OutputDev::drawImageMask(state, reference, stream, width, height, invert, interpolate, true);
  }
}

void PageRecorder::drawImage(GfxState* state, Object* reference, Stream* stream, int width,
                             int height, GfxImageColorMap* colours, bool interpolate,
                             const int* mask_colours, bool is_inline) {
  paint_image(state);
  if (is_inline) {
    OutputDev::drawImage(state, reference, stream, width, height, colours, interpolate,
                         mask_colours, true);
  }
}

void PageRecorder::drawMaskedImage(GfxState* state, Object*, Stream*, int, int, GfxImageColorMap*,
                                   bool, Stream*, int, int, bool, bool) {
  paint_image(state);
}

void PageRecorder::drawSoftMaskedImage(GfxState* state, Object*, Stream*, int, int,
                                       GfxImageColorMap*, bool, Stream*, int, int,
                                       GfxImageColorMap*, bool) {
  paint_image(state);
}

void PageRecorder::setSoftMaskFromImageMask(GfxState* state, Object* reference, Stream* stream,
                                            int width, int height, bool invert, bool is_inline,
                                            double*) {
  drawImageMask(state, reference, stream, width, height, invert, false, is_inline);
}

void PageRecorder::beginTransparencyGroup(GfxState*, GroupBox, GfxColorSpace*, bool, bool,
                                          bool for_soft_mask) {
  groups_.push_back(for_soft_mask);
  soft_masks_ += for_soft_mask ? 1 : 0;
}

void PageRecorder::endTransparencyGroup(GfxState*) {
  if (groups_.empty()) return;
  soft_masks_ -= groups_.back() ? 1 : 0;
  groups_.pop_back();
}

}  // namespace vitagraph
