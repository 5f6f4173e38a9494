#include "extract/read/pdf/print_lines.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <map>
#include <set>
#include <string>
#include <string_view>

#include "extract/read/document_writer.hpp"
#include "extract/read/list_mark.hpp"
#include "extract/read/pdf/glyph_text.hpp"

namespace vitagraph {
namespace {

constexpr int other_colour = 48;          // of 255, in the channel that differs most
constexpr std::ptrdiff_t date_words = 5;  // a date's year stands among so many, its icon before it
constexpr std::size_t bullet_lines = 3;   // an icon that begins so many lines is a bullet
constexpr std::uint8_t deepest_list = 8;

using Words = std::vector<std::vector<PdfWord>>;

std::uint32_t body_colour(const Words& words) {
  std::map<std::uint32_t, std::size_t> characters;
  for (const auto& page : words) {
    for (const PdfWord& word : page) characters[word.colour] += word.text.size();
  }
  std::uint32_t best = 0;
  std::size_t most = 0;
  for (const auto& [colour, count] : characters) {
    if (count > most) {
      best = colour;
      most = count;
    }
  }
  return best;
}

bool differs(std::uint32_t a, std::uint32_t b) {
  for (const int shift : {0, 8, 16}) {
    const int difference =
        static_cast<int>(a >> shift & 0xFF) - static_cast<int>(b >> shift & 0xFF);
    if (std::abs(difference) > other_colour) return true;
  }
  return false;
}

/// Where list items stand: their marks' left edges, outermost first.
class ListLevels {
 public:
  std::uint8_t enter(float left, float size) {
    while (!open_.empty() && open_.back() > left + 0.6F * size) open_.pop_back();
    const bool deeper = open_.empty() || left > open_.back() + 0.6F * size;
    if (deeper && open_.size() < deepest_list) open_.push_back(left);
    return depth();
  }
  /// The depth of a line without mark that begins at `left`.
  std::uint8_t depth_at(float left, float size) {
    while (!open_.empty() && left < open_.back() + 0.25F * size) open_.pop_back();
    return depth();
  }
  void clear() { open_.clear(); }

 private:
  std::uint8_t depth() const { return static_cast<std::uint8_t>(open_.size()); }
  std::vector<float> open_;
};

class Printer {
 public:
  Printer(const PdfFile& file, const Words& words, float body, Document& document)
      : file_(file),
        words_(words),
        body_(body),
        document_(document),
        writer_(document),
        colour_(body_colour(words)) {}

  void print(const std::vector<ShapedLine>& lines) {
    find_bullets(lines);
    for (const ShapedLine& line : lines) print(line);
    writer_.finish();
  }

 private:
  const PdfWord& word(const PdfLine& line, std::uint32_t index) const {
    return words_[line.page - 1][index];
  }

  void find_bullets(const std::vector<ShapedLine>& lines) {
    struct Lines {
      std::size_t all = 0;
      std::size_t dated = 0;
    };
    std::map<std::string, Lines> begins;
    for (const ShapedLine& shaped : lines) {
      const WordList& first = shaped.line.cells.front().words;
      if (first.size() < 2) continue;
      const PdfWord& mark = word(shaped.line, first.front());
      if (!mark.icon || is_icon_font(font_name(mark))) continue;
      Lines& begun = begins[mark.text];
      ++begun.all;
      const auto last = first.begin() + std::min<std::ptrdiff_t>(std::ssize(first), date_words);
      begun.dated += std::any_of(first.begin() + 1, last,
                                 [&](std::uint32_t i) { return word(shaped.line, i).has_year; });
    }
    // What stands before dates only is a calendar.
    for (const auto& [text, begun] : begins) {
      if (begun.all >= bullet_lines && begun.dated < begun.all) bullets_.insert(text);
    }
  }

  std::string_view font_name(const PdfWord& of) const {
    return of.font < file_.fonts.size() ? std::string_view(file_.fonts[of.font].name) : "";
  }

  // Text of the line up to its mark's end, and how many words that takes.
  struct Mark {
    ListMark kind = ListMark::none;
    std::string text;
    std::size_t words = 0;
  };

  Mark mark_of(const PdfLine& line) const {
    const WordList& first = line.cells.front().words;
    const PdfWord& begin = word(line, first.front());
    if (begin.icon && bullets_.contains(begin.text) && first.size() > 1) {
      return {ListMark::bullet, begin.text + " ", 1};
    }
    if (begin.icon || first.size() < 2) return {};
    std::string text = text_of(words_[line.page - 1], line.cells.front());
    if (text.starts_with("o ")) text = "o  " + text.substr(2);
    const FoundMark found = find_list_mark(text);
    if (found.length == 0 || word(line, first[1]).glued) return {};
    if (found.length > begin.text.size() + 2 || !found.certain) return {};
    return {found.mark, begin.text + " ", 1};
  }

  void set_attributes(const ShapedLine& shaped, const Mark& mark) {
    const PdfLine& own = shaped.line;
    Line& line = writer_.line();
    line.page = own.page;
    line.column = own.column;
    line.aside = own.aside;
    line.table_row = own.table_row;
    line.table_cell = own.table_cell;
    line.right_aligned = shaped.right_aligned;
    line.rule_above = shaped.rule_above;
    line.rule_below = shaped.rule_below;
    line.paragraph_start = !shaped.continues;
    line.blank_lines_above = document_.lines.empty() ? std::uint16_t{0} : shaped.blank_lines_above;
    line.font_size = own.size;
    line.gap_above = shaped.gap_above;
    line.box = own.box;  // of the text alone, without its mark
    if (mark.kind != ListMark::none) {
      line.box.left = word(own, own.cells.front().words[mark.words]).box.left;
    }
    line.mark = mark.kind;
    const bool new_flow = own.flow != flow_;
    if (new_flow) levels_.clear();
    flow_ = own.flow;
    if (mark.kind != ListMark::none) {
      line.list_depth = levels_.enter(own.box.left, own.size);
    } else if (shaped.continues || shaped.blank_lines_above == 0) {
      line.list_depth = levels_.depth_at(own.box.left, own.size);
    } else {
      levels_.clear();
    }
    const float indent = std::max(0.0F, own.box.left - own.flow_left) / (0.5F * body_);
    line.indent = static_cast<std::uint16_t>(std::min(indent + 0.5F, 6000.0F));
  }

  void print(const ShapedLine& shaped) {
    const PdfLine& own = shaped.line;
    const Mark mark = mark_of(own);
    set_attributes(shaped, mark);
    if (mark.kind != ListMark::none) writer_.before_line(mark.text);
    bool first_cell = true;
    for (const PdfCell& cell : own.cells) {
      if (!first_cell && !writer_.line_is_empty()) gap("\t");
      bool blank = false;
      for (std::size_t k = first_cell ? mark.words : 0; k < cell.words.size(); ++k) {
        const PdfWord& w = word(own, cell.words[k]);
        if (blank && !w.glued) gap(" ");
        print(own, w);
        blank = blank || !w.icon;
      }
      first_cell = false;
    }
    set_style({});
    set_link(-1, own.page);
    writer_.end_line();
  }

  void gap(std::string_view text) {
    if (!document_.text.empty() &&
        (document_.text.back() == ' ' || document_.text.back() == '\t')) {
      return;
    }
    pending_gap_ = text;
  }

  struct Style {
    bool bold = false;
    bool italic = false;
    bool colour = false;
  };

  void print(const PdfLine& line, const PdfWord& w) {
    if (w.icon) return;
    const Style style{w.bold, w.italic, differs(w.colour, colour_)};
    // A blank between two words belongs to what both have in common.
    const Style both{style.bold && style_.bold, style.italic && style_.italic,
                     style.colour && style_.colour};
    set_style(both);
    if (w.link != link_) set_link(-1, line.page);
    if (!pending_gap_.empty()) writer_.text(pending_gap_);
    pending_gap_ = {};
    set_style(style);
    set_link(w.link, line.page);
    writer_.text(w.text);
  }

  void set(bool& now, bool wanted, Emphasis emphasis) {
    if (now == wanted) return;
    now = wanted;
    wanted ? writer_.begin_style(emphasis) : writer_.end_style(emphasis);
  }

  void set_style(const Style& style) {
    set(style_.bold, style.bold, Emphasis::bold);
    set(style_.italic, style.italic, Emphasis::italic);
    set(style_.colour, style.colour, Emphasis::colour);
  }

  void set_link(std::int32_t link, std::uint16_t page) {
    if (link == link_) return;
    if (link_ >= 0) writer_.end_link();
    link_ = link;
    if (link < 0) return;
    writer_.begin_link(file_.pages[page - 1].links[static_cast<std::size_t>(link)].target);
  }

  const PdfFile& file_;
  const Words& words_;
  float body_;
  Document& document_;
  DocumentWriter writer_;
  std::uint32_t colour_;
  std::set<std::string> bullets_;
  ListLevels levels_;
  std::uint32_t flow_ = 0;
  Style style_;
  std::int32_t link_ = -1;
  std::string_view pending_gap_;
};

}  // namespace

void print_lines(const PdfFile& file, const std::vector<std::vector<PdfWord>>& words,
                 const std::vector<ShapedLine>& lines, float body, Document& document) {
  Printer(file, words, body, document).print(lines);
}

}  // namespace vitagraph
