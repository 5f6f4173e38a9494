// What Poppler paints on one page, written down instead of drawn.
#pragma once

#include <OutputDev.h>

#include <cstdint>
#include <string>
#include <tuple>
#include <vector>

#include "cli/pdf_worker/font_table.hpp"
#include "cli/pdf_worker/limits.hpp"
#include "cli/pdf_worker/outlines.hpp"
#include "cli/pdf_worker/run_builder.hpp"
#include "extract/read/pdf/pdf_file.hpp"

class Annot;
class GfxPath;
class GfxShading;

namespace vitagraph {

// Poppler hands over matrices and boxes as pointers or as arrays, by its version.
template <typename>
struct Parameters;
template <typename Result, typename Class, typename... Types>
struct Parameters<Result (Class::*)(Types...)> {
  template <std::size_t which>
  using type = std::tuple_element_t<which, std::tuple<Types...>>;
};
using GroupBox = Parameters<decltype(&OutputDev::beginTransparencyGroup)>::type<1>;
using TilingMatrix = Parameters<decltype(&OutputDev::tilingPatternFill)>::type<4>;

class PageRecorder final : public OutputDev {
 public:
  PageRecorder(PdfPage& page, FontTable& fonts, const Limits& limits);

  /// To be called when the page is painted.
  void finish();
  /// From here on, an annotation's appearance is painted; `hidden` if nobody sees it as text of
  /// the page.
  void begin_annotation(bool hidden);
  /// A box in the page's own coordinates, as annotations have it.
  Box box_of(double x1, double y1, double x2, double y2) const;
  bool is_full() const;
  std::size_t glyph_count() const { return builder_.glyph_count(); }

  /// What tells one glyph from another, of all that were painted.
  using Marks = std::vector<std::uint64_t>;
  /// From here on, glyphs that are not in `marks` (in this order) belong to a layer that is
  /// switched off. `marks` outlives the recorder.
  void compare_with(const Marks& marks) { seen_ = &marks; }
  /// Whether all glyphs of compare_with() came.
  bool saw_all() const { return seen_ == nullptr || next_seen_ == seen_->size(); }
  const Marks& marks() const { return marks_; }

  // What Poppler asks and tells.
  bool upsideDown() override { return true; }
  bool useDrawChar() override { return true; }
  bool interpretType3Chars() override { return false; }
  bool useTilingPatternFill() override { return true; }
  bool useShadedFills(int) override { return true; }
  void startPage(int number, GfxState* state, XRef* xref) override;
  void restoreState(GfxState* state) override;
  void updateAll(GfxState* state) override;
  void updateFillColorSpace(GfxState*) override { colour_known_ = false; }
  void updateFillColor(GfxState*) override { colour_known_ = false; }
  void updateFillOpacity(GfxState*) override { colour_known_ = false; }
  void updateFont(GfxState*) override { font_known_ = false; }
  void updateTextMat(GfxState*) override { font_known_ = false; }
  void updateHorizScaling(GfxState*) override { font_known_ = false; }
  void updateRender(GfxState*) override { font_known_ = false; }
  void updateCTM(GfxState*, double, double, double, double, double, double) override {
    font_known_ = false;
  }

  void drawChar(GfxState* state, double x, double y, double dx, double dy, double origin_x,
                double origin_y, CharCode code, int bytes, const Unicode* text,
                int length) override;
  void beginActualText(GfxState* state, const GooString* text) override;
  void endActualText(GfxState* state) override;

  void stroke(GfxState* state) override;
  void fill(GfxState* state) override;
  void eoFill(GfxState* state) override;
  bool tilingPatternFill(GfxState* state, Gfx* gfx, Catalog* catalog, GfxTilingPattern* pattern,
                         TilingMatrix matrix, int x0, int y0, int x1, int y1, double x_step,
                         double y_step) override;
  bool functionShadedFill(GfxState* state, GfxFunctionShading* shading) override;
  bool axialShadedFill(GfxState* state, GfxAxialShading* shading, double t_min,
                       double t_max) override;
  bool radialShadedFill(GfxState* state, GfxRadialShading* shading, double t_min,
                        double t_max) override;
  bool gouraudTriangleShadedFill(GfxState* state, GfxGouraudTriangleShading* shading) override;
  bool patchMeshShadedFill(GfxState* state, GfxPatchMeshShading* shading) override;

  void drawImageMask(GfxState* state, Object* reference, Stream* stream, int width, int height,
                     bool invert, bool interpolate, bool is_inline) override;
  void drawImage(GfxState* state, Object* reference, Stream* stream, int width, int height,
                 GfxImageColorMap* colours, bool interpolate, const int* mask_colours,
                 bool is_inline) override;
  void drawMaskedImage(GfxState* state, Object* reference, Stream* stream, int width, int height,
                       GfxImageColorMap* colours, bool interpolate, Stream* mask, int mask_width,
                       int mask_height, bool mask_invert, bool mask_interpolate) override;
  void drawSoftMaskedImage(GfxState* state, Object* reference, Stream* stream, int width,
                           int height, GfxImageColorMap* colours, bool interpolate, Stream* mask,
                           int mask_width, int mask_height, GfxImageColorMap* mask_colours,
                           bool mask_interpolate) override;
  void setSoftMaskFromImageMask(GfxState* state, Object* reference, Stream* stream, int width,
                                int height, bool invert, bool is_inline,
                                double* base_matrix) override;

  void beginTransparencyGroup(GfxState* state, GroupBox box, GfxColorSpace* colours, bool isolated,
                              bool knockout, bool for_soft_mask) override;
  void endTransparencyGroup(GfxState* state) override;

 private:
  struct WaitingGlyph {
    PaintedGlyph glyph;
    std::string text;
  };

  bool switched_off(const PaintedGlyph& glyph, CharCode code);
  bool muted() const { return soft_masks_ > 0; }
  void learn_font(GfxState* state);
  PdfHidden hidden_as(GfxState* state, const PaintedGlyph& glyph) const;
  std::uint32_t fill_colour(GfxState* state);
  void add_fill(const Box& box, std::uint32_t colour);
  void add_image(const Box& box);
  void paint_path(GfxState* state);
  void paint_shading(GfxState* state, bool known, std::uint32_t colour);
  void paint_image(GfxState* state);
  std::uint32_t order() const { return static_cast<std::uint32_t>(page_.runs.size()); }

  Outlines outlines_;
  PdfPage& page_;
  FontTable& fonts_;
  const Limits& limits_;
  RunBuilder builder_;
  std::size_t shapes_ = 0;

  bool colour_known_ = false;
  std::uint32_t colour_ = 0;
  bool transparent_ = false;
  bool font_known_ = false;
  PaintedGlyph look_;  ///< font, size, angle, ascent and descent of the glyphs to come

  bool annotation_hidden_ = false;
  Marks marks_;
  const Marks* seen_ = nullptr;
  std::size_t next_seen_ = 0;
  std::vector<bool> groups_;  ///< whether each open group is a soft mask
  int soft_masks_ = 0;
  bool in_actual_text_ = false;
  std::string actual_text_;
  std::vector<WaitingGlyph> waiting_;
};

}  // namespace vitagraph
