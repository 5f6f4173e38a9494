#include "extract/read/pdf/words.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <utility>

#include "extract/read/pdf/glyph_rows.hpp"
#include "extract/read/pdf/glyph_text.hpp"
#include "extract/read/pdf/gutter_score.hpp"
#include "extract/read/pdf/painted_bullets.hpp"
#include "extract/read/pdf/word_cuts.hpp"

namespace vitagraph {
namespace {

/// Small capitals: letters printed as capitals of this share of the size of the first one.
constexpr float smallest_small_capital = 0.62F;
constexpr float largest_small_capital = 0.9F;

struct Look {
  std::uint32_t colour = 0;
  std::uint16_t font = 0;
  bool bold = false;
  bool italic = false;
  bool icon = false;
  long size = 0;  // in halves of a point
  friend bool operator==(const Look&, const Look&) = default;
};

bool is_right_to_left_glyph(const RowGlyph& glyph) {
  return is_right_to_left(first_code(glyph.text));
}

// Words of right-to-left letters lie in the row from their last letter to their first.
void turn_right_to_left(GlyphRow& row, const std::vector<bool>& cuts) {
  if (std::none_of(row.begin(), row.end(), is_right_to_left_glyph)) return;
  for (std::size_t begin = 0; begin < row.size();) {
    std::size_t end = begin + 1;
    while (end < row.size() && !cuts[end]) ++end;
    const auto first = row.begin() + static_cast<std::ptrdiff_t>(begin);
    const auto last = row.begin() + static_cast<std::ptrdiff_t>(end);
    if (std::any_of(first, last, is_right_to_left_glyph)) {
      std::reverse(first, last);
      for (auto digit = first; digit != last;) {  // numbers run from left to right all the same
        const auto is_digit = [](const RowGlyph& g) {
          return g.text[0] >= '0' && g.text[0] <= '9';
        };
        digit = std::find_if(digit, last, is_digit);
        const auto behind = std::find_if_not(digit, last, is_digit);
        std::reverse(digit, behind);
        digit = behind;
      }
    }
    begin = end;
  }
}

constexpr std::size_t least_leaders = 4;

// Dots that lead the eye over a gap are no text: they leave the gap.
void drop_leaders(GlyphRow& row) {
  const auto is_dot = [](const RowGlyph& glyph) { return glyph.text == "." || glyph.text == "·"; };
  GlyphRow out;
  out.reserve(row.size());
  bool dropped = false;
  for (std::size_t i = 0; i < row.size();) {
    std::size_t end = i;
    while (end < row.size() && is_dot(row[end])) ++end;
    if (end - i >= least_leaders) {
      dropped = true;
      i = end;
      continue;
    }
    out.push_back(row[i]);
    out.back().space_before = out.back().space_before || dropped;
    dropped = false;
    ++i;
  }
  row = std::move(out);
}

// The logos of TeX and its kin, by the letters that they set low and high.
void spell_tex_logos(GlyphRow& row) {
  for (std::size_t i = 1; i + 1 < row.size(); ++i) {
    const RowGlyph& t = row[i - 1];
    const float lowered = row[i].baseline - t.baseline;
    if (row[i].text != "E" || t.text != "T" || row[i + 1].text != "X") continue;
    if (lowered < 0.1F * t.size || row[i + 1].baseline != t.baseline) continue;
    row[i].text = "e";
    if (i < 3 || row[i - 2].text != "A" || row[i - 3].text != "L") continue;
    if (row[i - 2].size < t.size && row[i - 2].baseline < t.baseline) row[i - 2].text = "a";
  }
}

constexpr std::ptrdiff_t least_capitals = 4;

// Runs in small capitals whose "i" goes by its own name, while the font calls the other letters
// capitals: "SENiOR ENGiNEER". What is written so in plain print as well is left alone.
bool has_small_i(std::string_view text) {
  std::ptrdiff_t capitals = 0;
  bool dotted = false;
  for (const char c : text) {
    capitals += c >= 'A' && c <= 'Z' ? 1 : 0;
    dotted = dotted || c == 'i';
    if (c >= 'a' && c <= 'z' && c != 'i') return false;
  }
  return dotted && capitals >= least_capitals && text.find("iOS") == text.npos &&
         text.find("WiFi") == text.npos;
}

constexpr std::string_view ligature_letters = "tifl";
using LetterWidths = std::array<float, ligature_letters.size()>;  // by the size

// What a ligature is in the words of most languages, by the letters behind it.
struct LigatureBefore {
  std::string_view behind;
  std::string_view letters;
};
constexpr std::array ligatures_before = {
    LigatureBefore{"on", "ti"},  LigatureBefore{"ve", "ti"},  LigatureBefore{"me", "ti"},
    LigatureBefore{"cl", "ti"},  LigatureBefore{"rst", "fi"}, LigatureBefore{"eld", "fi"},
    LigatureBefore{"gur", "fi"}, LigatureBefore{"nan", "fi"}, LigatureBefore{"nal", "fi"},
    LigatureBefore{"ow", "fl"},  LigatureBefore{"igh", "fl"}, LigatureBefore{"oor", "fl"},
    LigatureBefore{"uen", "fl"},
};

class WordMaker {
 public:
  WordMaker(const PdfPage& page, const std::vector<PdfFont>& fonts, std::vector<PdfWord>& out)
      : page_(page), fonts_(fonts), out_(out) {
    for (const PdfFont& font : fonts) {
      icon_fonts_.push_back(is_icon_font(font.name));
      symbol_fonts_.push_back(is_symbol_font(font.name));
    }
    small_i_.reserve(page.runs.size());
    for (const PdfRun& run : page.runs) small_i_.push_back(has_small_i(run.text));
  }

  void add_row(GlyphRow row) {
    drop_leaders(row);
    spell_tex_logos(row);
    const std::vector<bool> cuts = word_cuts(row);
    restore_ligatures(row, cuts);
    turn_right_to_left(row, cuts);
    for (std::size_t i = 0; i < row.size(); ++i) {
      const RowGlyph& glyph = row[i];
      const Look look = look_of(glyph);
      const bool accent = i > 0 && !cuts[i] && is_accent_on(glyph, row[i - 1]);
      if (accent) {
        put_accent(combining_mark(glyph.text), glyph);
        continue;
      }
      const bool accent_first =
          i + 1 < row.size() && !cuts[i + 1] && is_accent_on(glyph, row[i + 1]);
      const bool fresh = i == 0 || cuts[i];
      if (fresh || !(look == look_) || accent_pending_ == 0) {
        if (fresh || !(look == look_)) open_word(glyph, look, !fresh);
      }
      if (accent_first) {
        accent_pending_ = combining_mark(glyph.text);
        continue;
      }
      append(glyph);
    }
  }

 private:
  Look look_of(const RowGlyph& glyph) const {
    const PdfRun& run = page_.runs[glyph.run];
    Look look{run.colour, run.font, glyph.doubled, false, false, 0};
    look.size = std::lround(std::clamp(glyph.size, 0.0F, 2000.0F) * 2);
    if (run.font < fonts_.size()) {
      const PdfFont& font = fonts_[run.font];
      look.bold = look.bold || font.bold;
      look.italic = font.italic;
      look.icon =
          icon_fonts_[run.font] || (symbol_fonts_[run.font] && is_stand_in(first_code(glyph.text)));
    }
    // A lone glyph without a character: browsers paint the bullets of lists so.
    const bool nameless = run.text == "\xEF\xBF\xBD";
    look.icon = look.icon || nameless || is_private_use(glyph.text);
    return look;
  }

  // A character that a font of symbols has for want of a better one.
  static bool is_stand_in(char32_t code) { return code < 0x100 || code == 0xFFFD; }

  // Ligatures whose code names no character, by the letters beside them.
  void restore_ligatures(GlyphRow& row, const std::vector<bool>& cuts) {
    const auto is_letter = [&](std::size_t i) { return is_letter_code(first_code(row[i].text)); };
    for (std::size_t i = 0; i < row.size(); ++i) {
      const bool nameless = row[i].text == "\xEF\xBF\xBD";
      if (!nameless && tex_ligature(row[i].text).empty()) continue;
      const bool behind = i > 0 && !cuts[i] && is_letter(i - 1);
      const bool before = i + 1 < row.size() && !cuts[i + 1] && is_letter(i + 1);
      if (!behind && !before) continue;
      const std::string_view letters =
          nameless ? lost_ligature(row, cuts, i) : tex_ligature(row[i].text);
      if (!letters.empty()) row[i].text = letters;
    }
  }

  // Programs that take characters from a font's table lose the ligatures that have none of their
  // own. Which it is their widths tell, and where several are as wide the letters behind.
  std::string_view lost_ligature(const GlyphRow& row, const std::vector<bool>& cuts,
                                 std::size_t i) {
    constexpr std::array<std::string_view, 9> all = {"ti", "tt", "ft",  "tti", "fi",
                                                     "fl", "ff", "ffi", "ffl"};
    constexpr float farthest = 0.06F;  // of the size
    std::vector<std::string_view> near;
    for (const std::string_view letters : all) {
      const float width = width_of(letters, page_.runs[row[i].run].font);
      const float own = (row[i].end - row[i].begin) / row[i].size;
      if (width > 0 && std::fabs(own - width) < farthest) near.push_back(letters);
    }
    if (near.size() == 1) return near.front();
    std::string behind;
    for (std::size_t k = i + 1; k < row.size() && k < i + 4 && !cuts[k]; ++k) behind += row[k].text;
    const auto* found = std::ranges::find_if(ligatures_before, [&](const LigatureBefore& row_of) {
      return behind.starts_with(row_of.behind) &&
             std::ranges::find(near, row_of.letters) != near.end();
    });
    return found == ligatures_before.end() ? std::string_view() : found->letters;
  }

  // 0 where the page has not all of the letters.
  float width_of(std::string_view letters, std::uint16_t font) {
    const auto known = widths_.find(font);
    const LetterWidths widths = known != widths_.end() ? known->second : letter_widths(font);
    widths_[font] = widths;
    float width = 0;
    for (const char c : letters) {
      const float own = widths[ligature_letters.find(c)];
      if (!(own > 0)) return 0;
      width += own;
    }
    return width;
  }

  // Of ligature_letters in a font, by the size; 0 where the page has none.
  LetterWidths letter_widths(std::uint16_t font) const {
    LetterWidths out{};
    for (const PdfRun& run : page_.runs) {
      if (run.font != font || run.angle != 0 || !(run.font_size > 0)) continue;
      for (const PdfGlyph& glyph : run.glyphs) {
        if (glyph.text >= run.text.size()) continue;
        const std::size_t letter = ligature_letters.find(run.text[glyph.text]);
        if (letter < out.size()) out[letter] = (glyph.end - glyph.begin) / run.font_size;
      }
      if (std::ranges::all_of(out, [](float width) { return width > 0; })) break;
    }
    return out;
  }

  static bool is_accent_on(const RowGlyph& accent, const RowGlyph& letter) {
    if (combining_mark(accent.text) == 0) return false;
    const std::string_view on = letter.text;
    if (!is_letter_code(first_code(on)) || on.size() > 3) return false;
    const float middle = (accent.begin + accent.end) / 2;
    const float slack = 0.04F * letter.size;
    return middle > letter.begin - slack && middle < letter.end + slack &&
           std::min(accent.end, letter.end) - std::max(accent.begin, letter.begin) >
               0.5F * std::min(accent.end - accent.begin, letter.end - letter.begin);
  }

  void open_word(const RowGlyph& glyph, const Look& look, bool glued) {
    const PdfRun& run = page_.runs[glyph.run];
    PdfWord word;
    word.box = {glyph.begin, run.box.top, glyph.begin, run.box.bottom};
    word.baseline = glyph.line;
    word.script = glyph.line != glyph.baseline;
    word.size = glyph.size;
    word.colour = look.colour;
    word.font = look.font;
    word.bold = look.bold;
    word.italic = look.italic;
    word.icon = look.icon;
    word.glued = glued;
    out_.push_back(std::move(word));
    look_ = look;
    accent_pending_ = 0;
  }

  void append(const RowGlyph& glyph) {
    PdfWord& word = out_.back();
    const bool after_letter = !word.text.empty();
    const std::size_t before = word.text.size();
    const bool small_i = glyph.text == "i" && small_i_[glyph.run];
    append_glyph(word.text, small_i ? "I" : glyph.text, after_letter);
    if (accent_pending_ != 0 && word.text.size() > before) {
      const std::string letter = with_accent(word.text.substr(before), accent_pending_);
      word.text.replace(before, std::string::npos, letter);
    }
    accent_pending_ = 0;
    last_letter_ = before;
    const PdfRun& run = page_.runs[glyph.run];
    if (glyph.size > word.size) word.baseline = glyph.line;
    word.size = std::max(word.size, glyph.size);
    word.box.left = std::min(word.box.left, glyph.begin);
    word.box.right = std::max(word.box.right, glyph.end);
    word.box.top = std::min(word.box.top, run.box.top);
    word.box.bottom = std::max(word.box.bottom, run.box.bottom);
  }

  void put_accent(char32_t mark, const RowGlyph& glyph) {
    PdfWord& word = out_.back();
    if (last_letter_ > word.text.size()) return append(glyph);
    const std::string letter = with_accent(word.text.substr(last_letter_), mark);
    word.text.replace(last_letter_, std::string::npos, letter);
  }

  const PdfPage& page_;
  const std::vector<PdfFont>& fonts_;
  std::vector<PdfWord>& out_;
  std::vector<bool> icon_fonts_;
  std::vector<bool> symbol_fonts_;
  std::vector<bool> small_i_;                     // by run
  std::map<std::uint16_t, LetterWidths> widths_;  // see letter_widths
  Look look_;
  char32_t accent_pending_ = 0;
  std::size_t last_letter_ = 0;
};

bool has_cased(std::string_view text, bool (*wanted)(char)) {
  return std::any_of(text.begin(), text.end(), wanted);
}
bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }

void count_letters(PdfWord& word) {
  word.has_year = has_year(word.text);
  word.upper = static_cast<std::uint16_t>(
      std::min<std::ptrdiff_t>(std::count_if(word.text.begin(), word.text.end(), is_upper), 9999));
  word.lower = static_cast<std::uint16_t>(
      std::min<std::ptrdiff_t>(std::count_if(word.text.begin(), word.text.end(), is_lower), 9999));
}

// Links by where their boxes lie.
void set_links(const PdfPage& page, std::vector<PdfWord>& words) {
  if (page.links.empty()) return;
  for (PdfWord& word : words) {
    const float x = (word.box.left + word.box.right) / 2;
    const float y = word.baseline - 0.25F * word.size;
    for (std::size_t i = 0; i < page.links.size(); ++i) {
      const Box& box = page.links[i].box;
      if (box.left <= x && x <= box.right && box.top <= y && y <= box.bottom) {
        word.link = static_cast<std::int32_t>(i);
        break;
      }
    }
  }
}

bool is_broken(const PdfWord& word) {
  const auto odd = [](float v) { return !std::isfinite(v) || std::fabs(v) > 1e5F; };
  return word.text.empty() || odd(word.box.left) || odd(word.box.right) || odd(word.box.top) ||
         odd(word.box.bottom) || odd(word.baseline) || !(word.size > 0) || word.size > 2000;
}

// "J" and "ANE" of a smaller size are "Jane" in small capitals.
void lower_small_capitals(std::vector<PdfWord>& words) {
  for (std::size_t i = 1; i < words.size(); ++i) {
    PdfWord& word = words[i];
    const PdfWord& first = words[i - 1];
    if (!word.glued || word.script || word.baseline != first.baseline || word.text.size() < 2)
      continue;
    const float share = word.size / first.size;
    if (share < smallest_small_capital || share > largest_small_capital) continue;
    if (!has_cased(first.text, is_upper) || has_cased(word.text, is_lower)) continue;
    word.text = lower_case(word.text);
  }
}

constexpr std::size_t longest_reference_mark = 5;  // "12,13"
constexpr std::size_t least_marked = 3;            // letters: "m" with a raised 2 is a unit

bool is_reference_mark(const PdfWord& mark, const PdfWord& before) {
  const bool digits = std::all_of(mark.text.begin(), mark.text.end(),
                                  [](char c) { return (c >= '0' && c <= '9') || c == ','; });
  if (!mark.glued || !mark.script || !digits || mark.text.size() > longest_reference_mark ||
      mark.box.bottom > before.box.bottom || before.text.size() < least_marked) {
    return false;
  }
  return std::all_of(before.text.end() - least_marked, before.text.end(), [](char c) {
    return is_lower(c) || is_upper(c) || (static_cast<unsigned char>(c) & 0x80) != 0;
  });
}

// Numbers of notes raised behind a word are no part of it.
void drop_reference_marks(std::vector<PdfWord>& words) {
  std::vector<PdfWord> out;
  out.reserve(words.size());
  for (std::size_t i = 0; i < words.size(); ++i) {
    const bool ends = i + 1 == words.size() || !words[i + 1].glued;
    if (ends && !out.empty() && is_reference_mark(words[i], out.back())) continue;
    out.push_back(std::move(words[i]));
  }
  words = std::move(out);
}

// "faEnvelope": the name of an icon that was printed in its place, as FontAwesome has it.
bool is_icon_name(std::string_view text) {
  return text.size() > 3 && text.starts_with("fa") && is_upper(text[2]) &&
         std::all_of(text.begin() + 3, text.end(),
                     [](char c) { return is_lower(c) || is_upper(c); }) &&
         has_cased(text.substr(3), is_lower);
}

// With the colon behind it: "faEnvelope : jane@doe.test".
void mark_icon_names(std::vector<PdfWord>& words) {
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (words[i].glued || !is_icon_name(words[i].text)) continue;
    words[i].icon = true;
    for (std::size_t k = i + 1; k < words.size() && k < i + 3; ++k) {
      const std::string& text = words[k].text;
      if (text != ":" && !text.starts_with("*[")) break;
      words[k].icon = true;
    }
  }
}

std::vector<PdfTurnedText> turned_texts(const PdfPage& page, const PdfVisibility& visibility) {
  std::vector<PdfTurnedText> out;
  for (std::size_t i = 0; i < page.runs.size(); ++i) {
    const PdfRun& run = page.runs[i];
    if (!visibility.visible[i] || run.angle == 0 || is_blank_glyph(run.text)) continue;
    std::string text;
    append_glyph(text, run.text, false);
    if (!out.empty()) {
      PdfTurnedText& last = out.back();
      const bool same_line = std::fabs(last.box.left - run.box.left) < run.font_size / 2;
      const float gap = std::max(run.box.top - last.box.bottom, last.box.top - run.box.bottom);
      if (same_line && gap < run.font_size) {
        if (gap > run.font_size / 6) last.text += ' ';
        last.text += text;
        last.box.top = std::min(last.box.top, run.box.top);
        last.box.bottom = std::max(last.box.bottom, run.box.bottom);
        continue;
      }
    }
    out.push_back({std::move(text), run.box, run.font_size});
  }
  return out;
}

}  // namespace

PdfWords words_of(const PdfPage& page, const std::vector<PdfFont>& fonts,
                  const PdfVisibility& visibility) {
  PdfWords out;
  WordMaker maker(page, fonts, out.words);
  for (const GlyphRow& row : glyph_rows(page, visibility)) maker.add_row(row);
  std::erase_if(out.words, is_broken);
  lower_small_capitals(out.words);
  drop_reference_marks(out.words);
  mark_icon_names(out.words);
  set_links(page, out.words);
  for (PdfWord& word : out.words) count_letters(word);
  add_painted_bullets(page, out.words);
  out.turned = turned_texts(page, visibility);
  return out;
}

}  // namespace vitagraph
