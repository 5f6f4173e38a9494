#include "extract/read/pdf/glyph_rows.hpp"

#include <algorithm>
#include <cmath>

#include "extract/read/pdf/glyph_text.hpp"

namespace vitagraph {
namespace {

// All in units of the font size.
constexpr float baseline_tolerance = 0.12F;
constexpr float piece_gap = 1.0F;  // a run is cut where the pen jumps this far
constexpr float backward_jump = 0.3F;
constexpr float double_offset = 0.15F;  // fake bold: the second painting stands this near
constexpr float most_raised = 0.6F;     // superscripts
constexpr float most_lowered = 0.35F;   // subscripts
constexpr float script_overlap = 0.12F;
constexpr std::uint32_t most_inserted = 4;   // glyphs
constexpr std::uint32_t longest_script = 8;  // glyphs
constexpr float script_size = 0.86F;         // of the neighbour's size, at most
constexpr float script_gap = 0.25F;
constexpr float most_shifted = 0.66F;         // of their own size, between neighbours
constexpr float kerned = 0.5F;                // they may overlap these so far
constexpr float beside_gap = 0.5F;            // or stand so far from them
constexpr float tight_gap = 0.12F;            // from one of them, at least
constexpr float own_row_gap = 0.8F;           // free of other text in the row of their baseline
constexpr std::uint32_t longest_shifted = 4;  // glyphs
constexpr float farthest_row = 30.0F;         // points, from a script to its letters

constexpr std::size_t most_pieces = 20'000;  // a page of text has fewer

/// Neighbouring glyphs of one run.
struct Piece {
  std::uint32_t run = 0;
  std::uint32_t first = 0;
  std::uint32_t last = 0;  // one behind
  float begin = 0;
  float end = 0;
  float baseline = 0;
  float line = 0;  // as in RowGlyph
  float size = 0;
  bool space_before = false;
  bool space_after = false;
};

std::string_view text_of(const PdfRun& run, std::size_t glyph) {
  const std::size_t size = run.text.size();
  const std::size_t begin = std::min<std::size_t>(run.glyphs[glyph].text, size);
  const std::size_t next = glyph + 1 < run.glyphs.size() ? run.glyphs[glyph + 1].text : size;
  return std::string_view(run.text).substr(begin, std::min(next, size) - std::min(begin, next));
}

void add_pieces(const PdfRun& run, std::uint32_t index, std::vector<Piece>& out) {
  bool open = false;
  bool space = false;
  for (std::uint32_t i = 0; i < run.glyphs.size(); ++i) {
    const PdfGlyph& glyph = run.glyphs[i];
    if (is_blank_glyph(text_of(run, i))) {
      space = true;
      if (open) out.back().space_after = true;
      continue;
    }
    const float far = piece_gap * run.font_size;
    const bool jumps = open && (glyph.begin - out.back().end > far ||
                                glyph.begin < out.back().end - far * backward_jump - far);
    if (!open || jumps) {
      out.push_back({index, i, i, glyph.begin, glyph.end, run.baseline, run.baseline, run.font_size,
                     space, false});
      open = true;
    }
    out.back().space_after = false;
    out.back().last = i + 1;
    out.back().begin = std::min(out.back().begin, glyph.begin);
    out.back().end = std::max(out.back().end, glyph.end);
    space = false;
  }
  if (!open && !run.glyphs.empty()) {  // blanks alone
    const auto count = static_cast<std::uint32_t>(run.glyphs.size());
    out.push_back({index, count, count, run.glyphs.front().begin, run.glyphs.back().end,
                   run.baseline, run.baseline, run.font_size, true, true});
  }
}

using PieceRow = std::vector<Piece>;

std::vector<PieceRow> rows_of(std::vector<Piece> pieces) {
  std::stable_sort(pieces.begin(), pieces.end(),
                   [](const Piece& a, const Piece& b) { return a.baseline < b.baseline; });
  std::vector<PieceRow> rows;
  float base = 0;
  for (const Piece& piece : pieces) {
    const float tolerance = std::max(0.5F, baseline_tolerance * piece.size);
    if (rows.empty() || piece.baseline - base > tolerance) {
      rows.emplace_back();
      base = piece.baseline;
    }
    rows.back().push_back(piece);
  }
  return rows;
}

// Whether a place of the big piece is left free for the small one.
bool has_room(const PdfPage& page, const Piece& big, const Piece& small) {
  if (small.begin > big.end - script_overlap * big.size) {
    return small.begin < big.end + script_gap * big.size;
  }
  const PdfRun& run = page.runs[big.run];
  const float slack = script_overlap * big.size;
  return std::none_of(run.glyphs.begin() + big.first, run.glyphs.begin() + big.last,
                      [&](const PdfGlyph& glyph) {
                        return glyph.begin < small.end - slack && glyph.end > small.begin + slack;
                      });
}

// Whether `small` is a super- or subscript of a piece in `row`, or an accent over it.
bool belongs_to(const PdfPage& page, const Piece& small, bool accent, const PieceRow& row) {
  if (small.first == small.last) return false;
  return std::any_of(row.begin(), row.end(), [&](const Piece& big) {
    if (big.first == big.last) return false;
    const float raised = (big.baseline - small.baseline) / big.size;
    if (raised > most_raised || raised < -most_lowered) return false;
    if (accent) return small.begin < big.end && small.end > big.begin && small.size <= big.size;
    return small.last - small.first <= longest_script && small.size <= script_size * big.size &&
           small.begin > big.begin && has_room(page, big, small);
  });
}

bool is_accent(const PdfPage& page, const Piece& piece) {
  return piece.last - piece.first == 1 &&
         combining_mark(text_of(page.runs[piece.run], piece.first)) != 0;
}

bool stands_alone_in(const Piece& piece, const PieceRow& row) {
  const float free = own_row_gap * piece.size;
  return std::none_of(row.begin(), row.end(), [&](const Piece& other) {
    const bool itself = other.run == piece.run && other.first == piece.first;
    return !itself && other.first < other.last && other.begin < piece.end + free &&
           other.end > piece.begin - free;
  });
}

// Whether letters of any size that are set high or low stand between two pieces of `row`: logos,
// ordinals, opening quotes made of closing ones.
bool fits_between(const Piece& piece, const PieceRow& row) {
  if (piece.first == piece.last || piece.last - piece.first > longest_shifted) return false;
  float before = beside_gap;  // the gaps, of the size
  float behind = beside_gap;
  bool left = false;
  bool right = false;
  for (const Piece& other : row) {
    if (other.first == other.last || piece.size > 1.05F * other.size) continue;
    const float raised = (other.baseline - piece.baseline) / piece.size;
    if (std::fabs(raised) > most_shifted) continue;
    const float from_left = (piece.begin - other.end) / other.size;
    const float to_right = (other.begin - piece.end) / other.size;
    if (other.begin < piece.begin && from_left > -kerned && from_left < before) {
      before = from_left;
      left = true;
    }
    if (other.end > piece.end && to_right > -kerned && to_right < behind) {
      behind = to_right;
      right = true;
    }
  }
  return left && right && std::min(before, behind) < tight_gap;
}

constexpr float bullet_reach = 2.5F;   // of the size, to the text that it marks
constexpr float bullet_shift = 0.75F;  // of the size, below the first line of that text

// A bullet that stands between the first two lines of its item marks the first.
bool marks_row(const PdfPage& page, const Piece& piece, const PieceRow& row) {
  if (piece.last - piece.first != 1) return false;
  const std::string_view text = text_of(page.runs[piece.run], piece.first);
  if (text != "•" && text != "▪" && text != "◦" && text != "●" && text != "■") return false;
  return std::any_of(row.begin(), row.end(), [&](const Piece& other) {
    const float lowered = piece.baseline - other.baseline;
    return other.first < other.last && lowered > 0 && lowered < bullet_shift * piece.size &&
           other.begin > piece.end && other.begin < piece.end + bullet_reach * piece.size;
  });
}

// The row that a piece of row `i` belongs to.
std::size_t home_of(const PdfPage& page, const Piece& piece, std::size_t i,
                    const std::vector<PieceRow>& rows) {
  const std::uint32_t length = piece.last - piece.first;
  if (length == 0 || length > longest_script || piece.line != piece.baseline) return i;
  const bool accent = is_accent(page, piece);
  const bool alone = stands_alone_in(piece, rows[i]);
  const auto takes = [&](std::size_t j) {
    return belongs_to(page, piece, accent, rows[j]) || (alone && fits_between(piece, rows[j]));
  };
  const auto is_near = [&](std::size_t j) {
    return rows[j].empty() || std::fabs(rows[j].front().baseline - piece.baseline) < farthest_row;
  };
  for (std::size_t j = i + 1; j < rows.size() && is_near(j); ++j) {
    if (takes(j)) return j;
  }
  for (std::size_t j = i; j-- > 0 && is_near(j);) {
    if (takes(j)) return j;
  }
  const bool lone = std::none_of(rows[i].begin(), rows[i].end(), [&](const Piece& other) {
    return other.first < other.last && other.begin > piece.end &&
           other.begin < piece.end + bullet_reach * piece.size;
  });
  for (std::size_t j = i; lone && j-- > 0 && is_near(j);) {
    if (marks_row(page, piece, rows[j])) return j;
  }
  return i;
}

// Of the widest piece among those that stand near `piece`.
float baseline_at(const Piece& piece, const PieceRow& row) {
  const Piece* best = &row.front();
  for (const Piece& other : row) {
    const bool near = other.begin < piece.end + piece.size && other.end > piece.begin - piece.size;
    const bool best_near =
        best->begin < piece.end + piece.size && best->end > piece.begin - piece.size;
    if (other.first < other.last && near && other.size >= piece.size &&
        (!best_near || other.size > best->size)) {
      best = &other;
    }
  }
  return best->line;
}

// Moves scripts and accents to the letters that they belong to, in a row nearby.
void adopt_scripts(const PdfPage& page, std::vector<PieceRow>& rows) {
  for (std::size_t i = 0; i < rows.size(); ++i) {
    PieceRow kept;
    const PieceRow row = rows[i];
    for (const Piece& piece : row) {
      const std::size_t home = home_of(page, piece, i, rows);
      if (home == i) {
        kept.push_back(piece);
        continue;
      }
      const float line = baseline_at(piece, rows[home]);
      rows[home].push_back(piece);
      rows[home].back().line = line;
    }
    rows[i] = std::move(kept);
  }
  std::erase_if(rows, [](const PieceRow& row) { return row.empty(); });
}

bool is_double(const RowGlyph& glyph, const GlyphRow& row) {
  const float near = double_offset * glyph.size;
  for (std::size_t back = 1; back <= 3 && back <= row.size(); ++back) {
    const RowGlyph& before = row[row.size() - back];
    if (before.text == glyph.text && std::fabs(before.begin - glyph.begin) < near &&
        before.end > before.begin) {
      return true;
    }
  }
  return false;
}

// Blanks that are painted by themselves, by the middle of each.
void mark_blanks(std::vector<float>& blanks, GlyphRow& row) {
  std::sort(blanks.begin(), blanks.end());
  std::size_t next = 0;
  for (std::size_t i = 1; i < row.size() && next < blanks.size(); ++i) {
    while (next < blanks.size() && blanks[next] < row[i - 1].end) ++next;
    if (next < blanks.size() && blanks[next] < row[i].begin) row[i].space_before = true;
  }
}

GlyphRow glyphs_of(const PdfPage& page, PieceRow& pieces) {
  std::stable_sort(pieces.begin(), pieces.end(),
                   [](const Piece& a, const Piece& b) { return a.begin < b.begin; });
  GlyphRow row;
  float reached = -1e9F;
  bool overlap = false;
  bool blank = false;  // a blank stands at the end of the piece before
  std::vector<float> blanks;
  for (const Piece& piece : pieces) {
    const PdfRun& run = page.runs[piece.run];
    if (piece.first == piece.last) {
      blanks.push_back((piece.begin + piece.end) / 2);
      continue;
    }
    // Accents and scripts stand among the letters; longer text that runs into other text does not.
    const bool tiny = piece.last - piece.first <= most_inserted;
    overlap = overlap || (tiny && piece.begin < reached - 0.05F * piece.size);
    reached = std::max(reached, piece.end);
    bool space = piece.space_before || blank;
    blank = piece.space_after;
    for (std::uint32_t i = piece.first; i < piece.last; ++i) {
      const std::string_view text = text_of(run, i);
      if (is_blank_glyph(text)) {
        space = true;
        continue;
      }
      const PdfGlyph& glyph = run.glyphs[i];
      row.push_back({text, std::min(glyph.begin, glyph.end), std::max(glyph.begin, glyph.end),
                     run.baseline, piece.line, run.font_size, piece.run, space, false});
      space = false;
    }
  }
  if (overlap) {
    std::stable_sort(row.begin(), row.end(),
                     [](const RowGlyph& a, const RowGlyph& b) { return a.begin < b.begin; });
  }
  mark_blanks(blanks, row);
  return row;
}

GlyphRow without_doubles(const GlyphRow& row) {
  GlyphRow out;
  out.reserve(row.size());
  for (const RowGlyph& glyph : row) {
    if (is_double(glyph, out)) {
      out.back().doubled = true;
    } else {
      out.push_back(glyph);
    }
  }
  return out;
}

}  // namespace

std::vector<GlyphRow> glyph_rows(const PdfPage& page, const PdfVisibility& visibility) {
  std::vector<Piece> pieces;
  for (std::uint32_t i = 0; i < page.runs.size(); ++i) {
    const PdfRun& run = page.runs[i];
    if (visibility.visible[i] && run.angle == 0) add_pieces(run, i, pieces);
  }
  const std::size_t count = pieces.size();
  std::vector<PieceRow> rows = rows_of(std::move(pieces));
  if (count <= most_pieces) adopt_scripts(page, rows);
  std::vector<GlyphRow> out;
  out.reserve(rows.size());
  for (PieceRow& row : rows) out.push_back(without_doubles(glyphs_of(page, row)));
  std::erase_if(out, [](const GlyphRow& row) { return row.empty(); });
  return out;
}

}  // namespace vitagraph
