// A PDF as the worker hands it over: what is painted where, in the order of painting, nothing
// interpreted. Coordinates are points from the top left corner of the page as shown (its
// rotation undone), y downwards. All numbers are untrusted: finite, but of any size.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "extract/diagnostic.hpp"
#include "extract/document.hpp"

namespace vitagraph {

struct PdfFont {
  std::string name;  ///< without the subset's prefix; may be empty
  bool bold = false;
  bool italic = false;
  bool monospaced = false;
  bool unmapped = false;  ///< no way from its codes to characters: the text is a guess
  bool coded = false;     ///< a bitmap font of TeX: its text is codes, each as U+00xx
};

/// Why a reader of the printed page does not see a run.
enum class PdfHidden : std::uint8_t {
  visible,
  invisible_mode,    ///< text rendering mode 3 or 7
  optional_content,  ///< in a layer that is switched off
  off_page,          ///< outside the crop box
  clipped,
  annotation,  ///< only in an annotation's appearance or contents
};

/// One glyph of a run: where it lies along the run's direction, and which bytes it stands for.
struct PdfGlyph {
  float begin = 0;         ///< along the baseline, in page coordinates (x of upright text)
  float end = 0;           ///< begin + advance, without character and word spacing
  std::uint32_t text = 0;  ///< offset of its first byte in PdfRun::text; its text may be empty
};

/// Glyphs painted one after the other in one font, size, colour and direction.
struct PdfRun {
  std::string text;  ///< UTF-8, as the font maps it: ligatures and private-use codes included
  std::vector<PdfGlyph> glyphs;
  Box box;                   ///< ascent to descent, first to last glyph
  float baseline = 0;        ///< y of upright text (x of text turned by a quarter)
  float font_size = 0;       ///< as painted, in points
  std::uint16_t font = 0;    ///< index in PdfFile::fonts
  std::uint16_t angle = 0;   ///< 0, 90, 180, 270 clockwise; others are rounded
  std::uint32_t colour = 0;  ///< 0xRRGGBB
  PdfHidden hidden = PdfHidden::visible;
};

/// A painted line or thin box: what separates sections.
struct PdfRule {
  Box box;
  std::uint32_t colour = 0;
};

/// A filled box: bands, side bars, pills. `order` tells what is painted over what: the number of
/// runs painted on the page before it.
struct PdfFill {
  Box box;
  std::uint32_t colour = 0;
  std::uint32_t order = 0;
};

struct PdfImage {
  Box box;
  std::uint32_t order = 0;  ///< as in PdfFill
};

struct PdfLink {
  Box box;
  std::string target;  ///< an address; links within the document are left out
};

struct PdfPage {
  PageSize size;
  std::vector<PdfRun> runs;
  std::vector<PdfRule> rules;
  std::vector<PdfFill> fills;
  std::vector<PdfImage> images;
  std::vector<PdfLink> links;
};

struct PdfAttachment {
  std::string name;
  std::string bytes;
};

struct PdfFile {
  std::vector<PdfPage> pages;
  std::vector<PdfFont> fonts;
  std::string title;  ///< of the metadata, UTF-8
  std::string author;
  std::string creator;
  std::string producer;
  PartialDate created;
  PartialDate modified;
  std::vector<PdfAttachment> attachments;  ///< small ones only (Europass embeds its XML)
  Diagnostics diagnostics;                 ///< with Severity::error: the file could not be read
};

}  // namespace vitagraph
