#include "extract/read/pdf/line_shape.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "extract/read/list_mark.hpp"
#include "extract/read/pdf/glyph_text.hpp"

namespace vitagraph {
namespace {

constexpr float usual_pitch = 1.2F;           // of the size, where the document does not tell
constexpr std::size_t longest_period = 6;     // words, with what stands behind it
constexpr float wide_text = 0.5F;             // of the flow
constexpr std::size_t longest_joint = 3;      // bytes: "of", "and"
constexpr float list_column = 26.0F;          // of the size
constexpr float far_before = 0.25F;           // of the flow's width
constexpr float narrow_column = 18.0F;        // of the size
constexpr float fairly_full = 0.4F;           // of the line may be left free
constexpr float full_line_slack = 0.6F;       // of the size
constexpr float narrowest_paragraph = 11.0F;  // of the size
constexpr float blank_line = 0.33F;           // of the body's size above the usual pitch
constexpr float two_blank_lines = 1.6F;
constexpr std::size_t longest_end = 3;      // of a broken address that may be whole without it
constexpr std::size_t longest_domain = 16;  // of one that is not
constexpr float rule_share = 0.5F;          // of the flow's width: a rule, not an underline

const std::vector<PdfWord>& words_on(const std::vector<std::vector<PdfWord>>& words,
                                     const PdfLine& line) {
  return words[line.page - 1];
}

// The distance of baselines in running text, as a multiple of the size.
float pitch_of(const std::vector<PdfLine>& lines) {
  std::map<int, int> votes;  // in twentieths
  for (std::size_t i = 1; i < lines.size(); ++i) {
    const PdfLine& a = lines[i - 1];
    const PdfLine& b = lines[i];
    if (a.flow != b.flow || a.size <= 0 || std::fabs(a.size - b.size) > 0.3F) continue;
    const float pitch = (b.baseline - a.baseline) / b.size;
    if (pitch < 0.9F || pitch > 2.2F) continue;
    const bool wide = a.box.right - a.box.left > 0.6F * (a.flow_right - a.flow_left);
    votes[static_cast<int>(std::lround(pitch * 20))] += wide ? 3 : 1;
  }
  int best = static_cast<int>(std::lround(usual_pitch * 20));
  int most = 2;
  for (const auto& [pitch, count] : votes) {
    if (count > most) {
      best = pitch;
      most = count;
    }
  }
  return static_cast<float>(best) / 20;
}

float first_word_width(const std::vector<PdfWord>& words, const PdfLine& line) {
  const WordList& all = line.cells[0].words;
  std::size_t last = 1;
  while (last < all.size() && words[all[last]].glued) ++last;
  return words[all[last - 1]].box.right - words[all[0]].box.left;
}

float text_left(const std::vector<PdfWord>& words, const PdfLine& line) {
  const WordList& all = line.cells[0].words;
  const bool mark = all.size() > 1 && find_list_mark(text_of(words, line.cells[0])).length > 0;
  return words[all[mark ? 1 : 0]].box.left;
}

/// How all of a line is set; nothing when its words differ.
struct Look {
  bool bold = false;
  bool italic = false;
  std::uint32_t colour = 0;
  float size = 0;

  bool operator==(const Look& other) const {
    return bold == other.bold && italic == other.italic && colour == other.colour &&
           std::fabs(size - other.size) < 0.3F;
  }
};

std::optional<Look> look_of(const std::vector<PdfWord>& words, const PdfLine& line) {
  std::optional<Look> look;
  for (const PdfCell& cell : line.cells) {
    for (const std::uint32_t i : cell.words) {
      const PdfWord& word = words[i];
      const Look own{word.bold, word.italic, word.colour, word.size};
      if (!look) look = own;
      if (!(*look == own)) return std::nullopt;
    }
  }
  return look;
}

bool is_small(char32_t code) {
  return (code >= 'a' && code <= 'z') || (code >= 0xDF && code <= 0xFF) ||
         (code >= 0x3B1 && code <= 0x3C9) || (code >= 0x430 && code <= 0x44F) ||
         (code >= 0x100 && code <= 0x17F);
}

// Text seldom turns bold, or back, just where its line is full; heads do.
bool same_weight(const std::vector<PdfWord>& words, const PdfLine& above, const PdfLine& line) {
  return words[above.cells.back().words.back()].bold == words[line.cells[0].words.front()].bold;
}

// The font that all of a cell is set in.
std::optional<std::uint16_t> font_of(const std::vector<PdfWord>& words, const PdfCell& cell) {
  std::optional<std::uint16_t> font;
  for (const std::uint32_t i : cell.words) {
    if (words[i].icon) continue;
    if (font && *font != words[i].font) return std::nullopt;
    font = words[i].font;
  }
  return font;
}

// Fonts that browsers paint glyph by glyph have no name that would tell bold from regular.
bool differ_in_nameless_fonts(const std::vector<PdfFont>& fonts, const std::vector<PdfWord>& words,
                              const PdfLine& above, const PdfLine& line) {
  const std::optional<std::uint16_t> first = font_of(words, above.cells.back());
  const std::optional<std::uint16_t> second = font_of(words, line.cells.front());
  if (!first || !second || *first == *second) return false;
  const auto is_nameless = [&](std::uint16_t font) {
    return font < fonts.size() && fonts[font].name.empty();
  };
  return is_nameless(*first) && is_nameless(*second);
}

// "1998.03 ~ 2001.02 …": the words of a period stand first.
bool begins_with_period(const std::vector<PdfWord>& words, const WordList& all) {
  if (all.size() < 3 || !words[all[0]].has_year) return false;
  const std::string& dash = words[all[1]].text;
  const auto is_date = [](char c) { return (c >= '0' && c <= '9') || c == '.' || c == '/'; };
  const bool bare = std::all_of(words[all[0]].text.begin(), words[all[0]].text.end(), is_date);
  return bare && words[all[0]].text.size() > 4 &&
         (dash == "~" || dash == "-" || dash == "–" || dash == "—" || dash == "～");
}

// "2014 - 2016 | Fishport" below a head: a line of its own.
bool begins_with_year(const std::vector<PdfWord>& words, const PdfLine& above,
                      const PdfLine& line) {
  const WordList& all = line.cells[0].words;
  const bool year = all.size() <= longest_period && words[all.front()].has_year;
  if (!year && !begins_with_period(words, all)) return false;
  const std::string& end = words[above.cells.back().words.back()].text;
  return !end.ends_with(',') && !end.ends_with('-') && !end.ends_with("–");
}

// "ida@rust.co" above "m", "ida.lamp@rust" above ".example": a column too narrow for an e-mail
// address breaks it anywhere.
bool rest_of_address(const PdfWord& left, std::string_view below) {
  const std::size_t at = left.text.find('@');
  if (at == std::string::npos || below.empty()) return false;
  const bool whole = left.text.find('.', at) != std::string::npos && left.text.back() != '.';
  if (below.size() > (whole ? longest_end : longest_domain)) return false;
  return std::all_of(below.begin(), below.end(),
                     [](char c) { return (c >= 'a' && c <= 'z') || c == '.'; });
}

bool is_rest_of_address(const std::vector<PdfWord>& words, const PdfLine& above,
                        const PdfLine& line) {
  if (line.cells.size() > 1 || line.cells[0].words.size() > 1) return false;
  const PdfWord& left = words[above.cells.back().words.back()];
  const PdfWord& rest = words[line.cells[0].words.front()];
  return rest_of_address(left, rest.text) && left.font == rest.font && left.colour == rest.colour &&
         std::fabs(left.size - rest.size) < 0.1F &&
         std::fabs(line.box.left - above.box.left) < 1.0F;
}

/// Where wide lines of text end at most, by flow: dates may stand farther right.
struct TextRight {
  float right = 0;
  bool alone = false;  ///< one line reaches there, the others end far before it
  bool sure = true;    ///< text was seen to be wrapped there, or the page ends there
  bool rail = false;   ///< dates stand before the text
};

/// "2014 - 2018" in a cell of its own before the text.
bool is_behind_date(const std::vector<PdfWord>& words, const PdfLine& line) {
  const WordList& first = line.cells[0].words;
  return line.cells.size() > 1 && first.size() <= longest_period &&
         std::any_of(first.begin(), first.end(),
                     [&](std::uint32_t i) { return words[i].has_year; });
}

// Whether `line` goes on where `above` was full.
bool continues(const std::vector<PdfFont>& fonts, const std::vector<PdfWord>& words,
               const PdfLine& above, const PdfLine& line, float pitch, const TextRight& text) {
  if (above.flow != line.flow || above.page != line.page || above.label || line.label) return false;
  if (line.run_on) return true;
  if (line.cells.size() > 1 || std::fabs(above.size - line.size) > 0.6F) return false;
  const float size = line.size;
  if (line.baseline - above.baseline > (pitch + 0.15F) * size) return false;
  if (is_rest_of_address(words, above, line)) return true;
  if (find_list_mark(text_of(words, line.cells[0])).length > 0) return false;
  if (words[line.cells[0].words.front()].icon) return false;
  // Behind a tab only what stands below the text there goes on with it.
  const auto stands_below = [&](const PdfCell& cell) {
    return std::fabs(line.box.left - cell.left) < size;
  };
  if (above.cells.size() > 1 &&
      std::none_of(above.cells.begin() + 1, above.cells.end(), stands_below)) {
    return false;
  }
  const std::optional<Look> look = look_of(words, line);
  const std::optional<Look> look_above = look_of(words, above);
  if (look && look_above && !(*look == *look_above)) return false;
  if (!same_weight(words, above, line) || begins_with_year(words, above, line)) return false;
  if (differ_in_nameless_fonts(fonts, words, above, line)) return false;
  const float text_right = text.right;
  if (text_right - above.cells.back().left < narrowest_paragraph * size) return false;
  const float room = text_right - above.box.right;
  // In a narrow column any line may look full: heads stand out, text says that it goes on.
  const bool narrow = text_right - above.cells.back().left < narrow_column * size;
  const bool stands_out = look && look_above && (look->bold || look->italic);
  const std::string& last = words[above.cells.back().words.back()].text;
  const bool open = last.ends_with(',') || last.ends_with('-') || last.ends_with('/') ||
                    last.ends_with('&') || last.ends_with("–") ||
                    (last.size() <= longest_joint && begins_small(last));
  const std::string& first = words[line.cells[0].words.front()].text;
  // So may the longest line of a list.
  const bool longest = text.alone && above.cells.size() == 1 &&
                       text_right - above.cells.back().left < list_column * size;
  // Beside a rail heads are short: the longest of them need not be full. A word that stands alone
  // was more likely wrapped.
  const bool of_rail = (above.text_right > 0 || text.rail) && line.cells.front().words.size() > 1;
  const bool unsure = (narrow && !stands_out) || longest || (of_rail && !text.sure);
  if (unsure && !open && !is_small(first_code(first))) return false;
  const bool small = begins_small(words[line.cells[0].words.front()].text) &&
                     room < fairly_full * (text_right - above.cells.back().left);
  if (!small && room > first_word_width(words, line) + full_line_slack * size) return false;
  if (above.cells.size() > 1) return true;
  const float shift = line.box.left - text_left(words, above);
  const float from_edge = line.box.left - above.box.left;
  const bool aligned = std::fabs(shift) < 1.2F * size || std::fabs(from_edge) < 1.2F * size;
  return aligned || (from_edge > 0 && from_edge < 4 * size);
}

std::map<std::uint32_t, TextRight> text_rights(const std::vector<PdfLine>& lines) {
  std::map<std::uint32_t, TextRight> out;
  for (const PdfLine& line : lines) {
    const PdfCell& last = line.cells.back();
    if (line.text_right > 0) {
      out[line.flow] = {line.text_right, false};
      continue;
    }
    if (last.right - last.left < wide_text * (line.flow_right - line.flow_left)) continue;
    TextRight& text = out[line.flow];
    const float near = text.right - far_before * (line.flow_right - line.flow_left);
    const float beyond = last.right - far_before * (line.flow_right - line.flow_left);
    if (last.right > text.right) {
      text = {last.right, text.right < beyond};
    } else if (last.right > near) {
      text.alone = false;
    }
  }
  return out;
}

/// Columns in which text is wrapped: where a line begins with a small letter, the one above it was
/// full. Several lines that end alike, or at the page's margin, say so as well.
class WrappedColumns {
 public:
  WrappedColumns(const PdfFile& file, const std::vector<std::vector<PdfWord>>& words,
                 const std::vector<PdfLine>& lines,
                 const std::map<std::uint32_t, TextRight>& rights, float body)
      : to_margin_(to_margin * body) {
    for (const PdfLine& line : lines) {
      float& left = lefts_[line.page];
      left = left > 0 ? std::min(left, line.box.left) : line.box.left;
    }
    for (std::size_t i = 0; i < lines.size(); ++i) {
      const auto right = rights.find(lines[i].flow);
      if (right == rights.end()) continue;
      const PdfLine* below = i + 1 < lines.size() ? &lines[i + 1] : nullptr;
      note(file, words, lines[i], below, right->second.right);
    }
  }

  bool contains(const PdfLine& line) const {
    const auto found = columns_.find(key_of(line));
    return found != columns_.end() && (found->second.wraps || found->second.full >= least_full);
  }

  // Whether the line stands behind a date, or where other text of its flow does.
  bool is_in_rail(const PdfLine& line) const {
    const auto found = columns_.find(key_of(line));
    if (found == columns_.end() || found->second.behind_date < 0) return false;
    return std::fabs(line.cells.back().left - found->second.behind_date) < line.size;
  }

 private:
  static constexpr std::size_t least_full = 3;  // lines that end alike
  static constexpr float to_margin = 3.0F;      // of the body's size

  struct Column {
    bool wraps = false;
    std::size_t full = 0;
    float behind_date = -1;  // where text begins that dates stand before
  };

  // Cells of one column have one right edge.
  using Key = std::pair<float, std::uint32_t>;
  static Key key_of(const PdfLine& line) {
    return {line.text_right, line.text_right > 0 ? line.page : line.flow};
  }

  void note(const PdfFile& file, const std::vector<std::vector<PdfWord>>& words,
            const PdfLine& line, const PdfLine* below, float right) {
    Column& column = columns_[key_of(line)];
    const float room = right - line.cells.back().right;
    const float margin = file.pages[line.page - 1].size.width - lefts_[line.page];
    const std::vector<PdfWord>& on_page = words_on(words, line);
    if (is_behind_date(on_page, line)) column.behind_date = line.cells.back().left;
    if (room < line.size) ++column.full;
    if (right > margin - to_margin_) column.wraps = true;
    if (below == nullptr || below->flow != line.flow || below->page != line.page) return;
    if (below->cells.size() > 1 || !begins_small(on_page[below->cells[0].words[0]].text)) return;
    const float slack = full_line_slack * line.size;
    if (room < first_word_width(on_page, *below) + slack) column.wraps = true;
  }

  float to_margin_;
  std::map<std::uint16_t, float> lefts_;  // of the text, by page
  std::map<Key, Column> columns_;
};

struct Rules {
  const PdfPage& page;

  bool between(float top, float bottom, const PdfLine& line) const {
    const float width = line.flow_right - line.flow_left;
    return std::any_of(page.rules.begin(), page.rules.end(), [&](const PdfRule& rule) {
      const float y = (rule.box.top + rule.box.bottom) / 2;
      if (y <= top || y >= bottom || rule.box.height() > rule.box.width()) return false;
      const float shared =
          std::min(rule.box.right, line.flow_right) - std::max(rule.box.left, line.flow_left);
      return shared > rule_share * width ||
             (shared > 40 && rule.box.left > line.box.right - line.size);
    });
  }
};

void set_gaps(const PdfFile& file, const PdfLine& above, ShapedLine& shaped, float pitch,
              float body) {
  const PdfLine& line = shaped.line;
  const float distance = line.baseline - above.baseline;
  shaped.gap_above = std::max(0.0F, line.box.top - above.box.bottom);
  const float extra = distance - pitch * std::max(line.size, above.size);
  shaped.blank_lines_above = extra > two_blank_lines * body ? 2 : extra > blank_line * body ? 1 : 0;
  const Rules rules{file.pages[line.page - 1]};
  shaped.rule_above =
      rules.between(above.baseline - 0.2F * above.size, line.baseline - 0.75F * line.size, line);
}

}  // namespace

bool begins_small(std::string_view word) {
  return word.size() > 1 && is_small(first_code(word)) &&
         word.find_first_of("@/:.0123456789") == std::string_view::npos;
}

std::vector<ShapedLine> shaped_lines(const PdfFile& file,
                                     const std::vector<std::vector<PdfWord>>& words,
                                     std::vector<PdfLine> lines, float body) {
  const float pitch = pitch_of(lines);
  const std::map<std::uint32_t, TextRight> rights = text_rights(lines);
  const WrappedColumns wrapped(file, words, lines, rights, body);
  std::vector<ShapedLine> out;
  out.reserve(lines.size());
  for (PdfLine& line : lines) {
    ShapedLine shaped;
    shaped.line = std::move(line);
    const PdfLine& own = shaped.line;
    const float width = own.flow_right - own.flow_left;
    shaped.right_aligned = own.cells.size() == 1 && width > 0 &&
                           own.box.right > own.flow_right - 0.5F * own.size &&
                           own.box.left > own.flow_left + 0.5F * width;
    if (!out.empty() && out.back().line.flow == own.flow && out.back().line.page == own.page) {
      ShapedLine& above = out.back();
      set_gaps(file, above.line, shaped, pitch, body);
      above.rule_below = shaped.rule_above;
      const auto right = rights.find(own.flow);
      TextRight text = right == rights.end() ? TextRight{own.flow_right} : right->second;
      text.sure = right == rights.end() || wrapped.contains(above.line);
      text.rail = wrapped.is_in_rail(above.line);
      shaped.continues = !shaped.rule_above && shaped.blank_lines_above == 0 &&
                         continues(file.fonts, words_on(words, own), above.line, own, pitch, text);
    } else if (!out.empty()) {
      shaped.blank_lines_above = own.within_table && own.page == out.back().line.page ? 0 : 1;
    }
    out.push_back(std::move(shaped));
  }
  return out;
}

namespace {

/// Second parts of words that are written with a hyphen.
constexpr std::array<std::string_view, 44> hyphening = {
    "based",    "oriented",    "driven",     "level",     "time",    "end",        "stack",
    "side",     "scale",       "specific",   "dependent", "related", "aware",      "party",
    "to",       "up",          "of",         "term",      "art",     "platform",   "source",
    "quality",  "user",        "in",         "on",        "the",     "and",        "functional",
    "friendly", "ready",       "linear",     "learning",  "line",    "resolution", "site",
    "depth",    "performance", "throughput", "wide",      "making",  "solving",    "centered",
    "year",     "off"};

/// First parts of words that are written with a hyphen.
constexpr std::array<std::string_view, 40> hyphened = {
    "full",  "part",  "long",   "short", "real", "self",  "co",    "non",  "multi", "cross",
    "end",   "state", "high",   "low",   "well", "open",  "on",    "off",  "e",     "pre",
    "post",  "semi",  "back",   "front", "data", "cloud", "user",  "time", "large", "small",
    "third", "first", "second", "third", "peer", "two",   "three", "one",  "web",   "micro"};

std::string lower(std::string_view text) {
  std::string out(text);
  for (char& c : out) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return out;
}

// Lower case, without punctuation behind.
std::string bare(std::string_view text) {
  while (!text.empty() && std::string_view(".,;:!?)]\"'").find(text.back()) != text.npos) {
    text.remove_suffix(1);
  }
  return lower(text);
}

std::set<std::string> known_words(const std::vector<std::vector<PdfWord>>& words) {
  std::set<std::string> out;
  for (const auto& page : words) {
    for (const PdfWord& word : page) {
      if (word.text.size() > 2 && !word.text.ends_with('-')) out.insert(bare(word.text));
    }
  }
  return out;
}

}  // namespace

std::string unbroken(std::string_view left, std::string_view right,
                     const std::set<std::string>& known) {
  if (!left.ends_with('-')) return "";
  left.remove_suffix(1);
  if (left.empty() || !is_small(first_code(right))) return "";
  std::size_t last = left.size() - 1;
  while (last > 0 && (static_cast<unsigned char>(left[last]) & 0xC0) == 0x80) --last;
  if (!is_letter_code(first_code(left.substr(last)))) return "";
  const std::string stem = lower(left);
  const std::string rest = bare(right);
  bool hard = stem.find_first_of("-@") != std::string::npos ||
              stem.find("://") != std::string::npos || stem.starts_with("www.") ||
              stem.size() < 2 || std::ranges::find(hyphened, stem) != hyphened.end() ||
              std::ranges::find(hyphening, rest) != hyphening.end();
  if (!hard && !known.contains(stem + rest)) {
    hard = known.contains(stem + "-" + rest) || (known.contains(stem) && known.contains(rest));
  }
  return std::string(left) + (hard ? "-" : "") + std::string(right);
}

void join_broken_words(std::vector<std::vector<PdfWord>>& words, std::vector<ShapedLine>& lines) {
  std::set<std::string> known;  // filled when it is first needed
  for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
    if (!lines[i + 1].continues) continue;
    std::vector<PdfWord>& on_page = words[lines[i].line.page - 1];
    WordList& head = lines[i].line.cells.back().words;
    WordList& tail = lines[i + 1].line.cells.front().words;
    if (tail.empty()) continue;
    PdfWord& left = on_page[head.back()];
    PdfWord& right = on_page[tail.front()];
    right.glued = right.glued || wraps_without_blank(left.text, right.text) ||
                  rest_of_address(left, tail.size() == 1 ? right.text : "");
    if (!left.text.ends_with('-') || left.text.size() < 2) continue;
    if (known.empty()) known = known_words(words);
    const std::string word = unbroken(left.text, right.text, known);
    if (word.empty()) continue;
    left.text = word;
    tail.erase(tail.begin());
    while (!tail.empty() && on_page[tail.front()].glued) {
      head.push_back(tail.front());
      tail.erase(tail.begin());
    }
    if (!tail.empty()) continue;
    PdfLine& below = lines[i + 1].line;
    below.cells.erase(below.cells.begin());
    if (below.cells.empty()) {
      if (i + 2 < lines.size()) lines[i + 2].rule_above |= lines[i + 1].rule_above;
      lines.erase(lines.begin() + static_cast<std::ptrdiff_t>(i) + 1);
    }
  }
}

namespace {

// The cell of a head that a line below it goes on with.
std::size_t cell_above(const PdfLine& head, const PdfLine& line) {
  std::size_t best = head.cells.size() - 1;
  for (std::size_t c = 0; c < head.cells.size(); ++c) {
    const float distance = std::fabs(head.cells[c].left - line.box.left);
    if (distance < std::fabs(head.cells[best].left - line.box.left)) best = c;
  }
  // What runs below the cells behind it too goes on with the end of the line.
  const bool wider =
      best + 1 < head.cells.size() && line.box.right > head.cells[best + 1].left + line.size;
  return wider ? head.cells.size() - 1 : best;
}

void append(PdfCell& to, const PdfCell& from) {
  to.words.insert(to.words.end(), from.words.begin(), from.words.end());
  to.left = std::min(to.left, from.left);
  to.right = std::max(to.right, from.right);
}

}  // namespace

void join_paragraphs(std::vector<ShapedLine>& lines) {
  std::vector<ShapedLine> out;
  out.reserve(lines.size());
  std::size_t target = 0;  // in the last line of `out`, the cell that goes on
  bool goes_on = false;
  for (ShapedLine& shaped : lines) {
    PdfLine& line = shaped.line;
    const bool joins = line.run_on || (shaped.continues && line.cells.size() == 1);
    if (!joins || out.empty()) {
      out.push_back(std::move(shaped));
      goes_on = false;
      continue;
    }
    PdfLine& head = out.back().line;
    if (!goes_on) target = line.run_on ? head.cells.size() - 1 : cell_above(head, line);
    goes_on = true;
    // A broken word may have taken all of the text to the line above.
    const bool date_alone = line.date_behind && line.cells.size() == 1;
    for (std::size_t c = 0; c < line.cells.size(); ++c) {
      if (c > 0 || date_alone) {
        head.cells.push_back(std::move(line.cells[c]));
      } else {
        append(head.cells[target], line.cells[c]);
      }
    }
    head.box.left = std::min(head.box.left, line.box.left);
    head.box.right = std::max(head.box.right, line.box.right);
    head.box.bottom = std::max(head.box.bottom, line.box.bottom);
    out.back().rule_below = shaped.rule_below;
  }
  lines = std::move(out);
}

}  // namespace vitagraph
