#include "extract/read/html/html_printer.hpp"

#include <algorithm>

namespace vitagraph {
namespace {

using namespace std::string_view_literals;

constexpr std::uint32_t longest_short = 90;  // letters of what may stand beside a head
constexpr std::uint32_t most_short_lines = 4;
constexpr std::uint32_t longest_joined = 400;  // letters of a line put together
constexpr std::uint32_t longest_term = 40;     // letters of a term that leads its definition
constexpr std::uint32_t longest_definition = 160;
constexpr std::uint32_t longest_label = 28;  // letters of a section's label beside it
constexpr std::uint32_t section_lines = 6;   // a cell of as many lines, or letters, is a section
constexpr std::uint32_t section_letters = 300;

constexpr bool is_blank(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

bool is_word(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
         static_cast<unsigned char>(c) >= 0x80;
}

// What joins the word behind it to what stands before.
bool joins(char c) { return is_blank(c) || "(/-\"'@[{_#:"sv.find(c) != std::string_view::npos; }

bool is_bullet(std::string_view text) {
  return text == "•" || text == "·" || text == "|" || text == "-" || text == "–" || text == "/";
}

}  // namespace

void HtmlPrinter::place(HtmlIndex index) {
  if (!printer_.line_is_empty()) return;
  printer_.place(tree_.at(index).line, 0);
  printer_.set_font_size(boxes_[tree_.is_text(index) ? tree_.at(index).parent : index].size);
}

void HtmlPrinter::tab() {
  if (printer_.line_is_empty() || document_.text.ends_with('\t')) return;
  while (document_.text.ends_with(' ')) document_.text.pop_back();
  printer_.text("\t");
}

// Ends the line, with what stands to its right.
void HtmlPrinter::break_line() {
  if (in_line_ > 0) return tab();
  if (lead_ && !printer_.line_is_empty()) return tab();
  if (!printer_.line_is_empty() && !pending_.empty()) {
    const std::vector<HtmlIndex> pending = std::move(pending_);
    pending_.clear();
    for (const HtmlIndex index : pending) {
      tab();
      print_in_line(index);
    }
  }
  printer_.hard_break();
}

void HtmlPrinter::print_in_line(HtmlIndex index) {
  ++in_line_;
  element(index);
  --in_line_;
}

void HtmlPrinter::text_line(std::string_view text) {
  std::string out;
  bool blank = printer_.ends_with_space() || document_.text.ends_with('\t');
  for (const char c : text) {
    if (is_blank(c)) {
      if (!blank) out += ' ';
      blank = true;
    } else {
      out += c;
      blank = false;
    }
  }
  if (!out.empty()) printer_.text(out);
}

void HtmlPrinter::text(HtmlIndex index) {
  std::string_view text = tree_.text(index);
  place(index);
  if (std::any_of(text.begin(), text.end(), [](char c) { return !is_blank(c); })) lead_ = false;
  if (!boxes_[index].keeps_line_ends && !boxes_[tree_.at(index).parent].keeps_line_ends) {
    return text_line(text);
  }
  for (;;) {
    const auto end = std::min(text.find('\n'), text.size());
    text_line(text.substr(0, end));
    if (end == text.size()) return;
    break_line();
    text.remove_prefix(end + 1);
  }
}

// Spans that a style sheet sets apart print no blank between them: "<b>Oven</b><i>2019</i>".
void HtmlPrinter::part_words(HtmlIndex index) {
  const std::string& out = document_.text;
  if (printer_.line_is_empty() || out.empty() || is_blank(out.back())) return;
  if (joins(out.back()) && out.back() != '#') return;
  const HtmlIndex parent = tree_.at(index).parent;
  const std::string inside = tree_.text_below(index, 64);
  if (inside.empty() || !is_word(inside.front()) || visible_size(inside) < 2) return;
  if (!has_word("span div time small a p label", tree_.name(index))) return;
  const HtmlIndex before = tree_.at(index).previous;
  if (boxes_[parent].has_bare_text || before == 0 || tree_.is_text(before)) return;
  if (!has_word("span div time small a p label strong b", tree_.name(before))) return;
  if (boxes_[before].letters < 2) return;
  tab();
}

std::vector<HtmlIndex> HtmlPrinter::printed_children(HtmlIndex index) const {
  std::vector<HtmlIndex> out;
  for_each_child(tree_, index, [&](HtmlIndex child) {
    const HtmlBox& box = boxes_[child];
    if (box.printed && (box.letters > 0 || box.role == HtmlRole::image)) out.push_back(child);
  });
  return out;
}

void HtmlPrinter::children(HtmlIndex index) {
  for (HtmlIndex child = tree_.at(index).first_child; child != 0; child = tree_.at(child).next) {
    if (!boxes_[child].printed) continue;
    text_or_element(child);
  }
}

void HtmlPrinter::link(HtmlIndex index) {
  const std::string_view target = tree_.attribute(index, "href");
  if (target.empty()) return children(index);
  printer_.begin_link(target);
  children(index);
  printer_.end_link();
}

void HtmlPrinter::styled(HtmlIndex index) {
  const HtmlBox& box = boxes_[index];
  const bool begins_bold = box.bold && !bold_ && box.letters > 0;
  const bool begins_italic = box.italic && !italic_ && box.letters > 0;
  if (begins_bold) printer_.begin_style(Emphasis::bold);
  if (begins_italic) printer_.begin_style(Emphasis::italic);
  bold_ = bold_ || begins_bold;
  italic_ = italic_ || begins_italic;
  tree_.name(index) == "a" ? link(index) : children(index);
  if (begins_bold) printer_.end_style(Emphasis::bold);
  if (begins_italic) printer_.end_style(Emphasis::italic);
  bold_ = bold_ && !begins_bold;
  italic_ = italic_ && !begins_italic;
}

void HtmlPrinter::heading(HtmlIndex index) {
  if (in_line_ > 0 || (lead_ && !printer_.line_is_empty())) {
    tab();
    styled(index);
    return break_line();  // in a line: a tab
  }
  break_line();
  printer_.begin_heading(boxes_[index].level);
  styled(index);
  break_line();
  printer_.end_heading(false);
}

// Items that hold entries: each a block of its own, without a mark.
bool HtmlPrinter::is_layout_list(HtmlIndex list) const {
  std::size_t items = 0;
  std::size_t large = 0;
  for_each_child(tree_, list, [&](HtmlIndex child) {
    const HtmlBox& box = boxes_[child];
    if (!box.printed || box.letters == 0) return;
    ++items;
    if (box.has_list || box.lines > 2 || box.has_title) ++large;
  });
  if (items == 0) return true;
  // "Title, Company <ul>…" is an item with a list in it: only blocks make it an entry.
  bool blocks = false;
  for_each_child(tree_, list, [&](HtmlIndex child) {
    for_each_child(tree_, child, [&](HtmlIndex inner) {
      const HtmlRole role = boxes_[inner].role;
      blocks = blocks || role == HtmlRole::heading || role == HtmlRole::block ||
               role == HtmlRole::beside || role == HtmlRole::table;
    });
  });
  return blocks && 2 * large >= items;
}

void HtmlPrinter::item(HtmlIndex index, HtmlIndex list, int number) {
  if (number < 0) {
    printer_.begin_item(ListMark::bullet, "- ");
  } else {
    printer_.begin_item(ListMark::number, std::to_string(number) + ". ");
  }
  static_cast<void>(list);
  styled(index);
  break_line();
}

void HtmlPrinter::list(HtmlIndex index) {
  break_line();
  if (in_line_ > 0 || is_layout_list(index)) {
    children(index);
    return break_line();
  }
  const bool numbered = boxes_[index].role == HtmlRole::numbered_list;
  printer_.begin_list();
  int number = 0;
  for (HtmlIndex child = tree_.at(index).first_child; child != 0; child = tree_.at(child).next) {
    if (!boxes_[child].printed) continue;
    if (boxes_[child].role == HtmlRole::item || boxes_[child].role == HtmlRole::beside) {
      if (boxes_[child].letters == 0) continue;
      const auto begin = static_cast<std::uint32_t>(document_.text.size());
      item(child, index, numbered ? ++number : -1);
      printed_.push_back({child, {begin, static_cast<std::uint32_t>(document_.text.size())}});
    } else {
      text_or_element(child);
    }
  }
  break_line();
  printer_.end_list();
}

void HtmlPrinter::collect_rows(HtmlIndex table, std::vector<HtmlIndex>& rows) const {
  for_each_child(tree_, table, [&](HtmlIndex child) {
    if (!boxes_[child].printed) return;
    if (boxes_[child].role == HtmlRole::row) {
      rows.push_back(child);
    } else if (has_word("tbody thead tfoot form", tree_.name(child))) {
      collect_rows(child, rows);
    }
  });
}

// Every cell a line or little more, and rows alike: what a spreadsheet would hold.
bool HtmlPrinter::is_data_table(const std::vector<HtmlIndex>& rows) const {
  std::size_t widest = 0;
  std::size_t plain = 0;
  for (const HtmlIndex row : rows) {
    const std::vector<HtmlIndex> cells = printed_children(row);
    widest = std::max(widest, cells.size());
    const bool is_plain = std::all_of(cells.begin(), cells.end(), [&](HtmlIndex cell) {
      return boxes_[cell].lines <= 1 && boxes_[cell].letters <= longest_joined;
    });
    if (is_plain) ++plain;
  }
  return rows.size() >= 2 && widest >= 2 && plain == rows.size();
}

void HtmlPrinter::data_row(HtmlIndex index) {
  printer_.begin_row();
  for (HtmlIndex child = tree_.at(index).first_child; child != 0; child = tree_.at(child).next) {
    if (boxes_[child].role != HtmlRole::cell || !boxes_[child].printed) continue;
    printer_.begin_cell();
    const std::size_t begin = document_.text.size();
    print_in_line(child);
    // The blocks within a cell leave a tab behind.
    while (document_.text.size() > begin && is_blank(document_.text.back())) {
      document_.text.pop_back();
    }
  }
  printer_.end_row();
}

void HtmlPrinter::table(HtmlIndex index) {
  break_line();
  std::vector<HtmlIndex> rows;
  collect_rows(index, rows);
  if (in_line_ > 0 || rows.empty()) {
    children(index);
    return break_line();
  }
  for_each_child(tree_, index, [&](HtmlIndex child) {
    if (tree_.name(child) == "caption" && boxes_[child].printed) element(child);
  });
  const bool data = is_data_table(rows);
  for (const HtmlIndex row : rows) {
    const auto begin = static_cast<std::uint32_t>(document_.text.size());
    data ? data_row(row) : beside_children(row);
    printed_.push_back({row, {begin, static_cast<std::uint32_t>(document_.text.size())}});
  }
  break_line();
}

bool HtmlPrinter::is_short(HtmlIndex index) const {
  const HtmlBox& box = boxes_[index];
  if (tree_.is_text(index)) return box.letters <= longest_short;
  return box.letters <= longest_short && box.lines <= most_short_lines && !box.has_list &&
         !(box.has_title && box.level != 0 && box.level < 3);
}

void HtmlPrinter::collect_lines(HtmlIndex index, std::vector<HtmlIndex>& lines) const {
  if (boxes_[index].lines <= 1 || lines.size() >= most_short_lines) {
    lines.push_back(index);
    return;
  }
  for (const HtmlIndex child : printed_children(index)) {
    if (boxes_[child].letters > 0) collect_lines(child, lines);
  }
}

// A label to the left. A place below its date does not come between date and head.
void HtmlPrinter::lead_with(HtmlIndex cell) {
  const auto has_digit = [&](HtmlIndex index) {
    return tree_.text_below(index, 200).find_first_of("0123456789") != std::string::npos;
  };
  std::vector<HtmlIndex> lines;
  if (boxes_[cell].lines > 1) collect_lines(cell, lines);
  const bool date_first = lines.size() > 1 && has_digit(lines.front()) &&
                          std::none_of(lines.begin() + 1, lines.end(), has_digit);
  if (!date_first) return print_in_line(cell);
  print_in_line(lines.front());
  pending_.insert(pending_.end(), lines.begin() + 1, lines.end());
}

// "EXPERIENCE" beside all jobs: a few words without a number, beside much.
bool HtmlPrinter::is_section_label(HtmlIndex label, HtmlIndex section) const {
  const HtmlBox& box = boxes_[label];
  const HtmlBox& large = boxes_[section];
  if (box.lines > 1 || box.letters > longest_label) return false;
  if (large.lines < section_lines && large.letters < section_letters) return false;
  return tree_.text_below(label, 200).find_first_of("0123456789") == std::string::npos;
}

HtmlPrinter::Side HtmlPrinter::measure(const std::vector<HtmlIndex>& cells) const {
  Side out;
  std::uint32_t letters = 0;
  std::size_t titles = 0;
  bool single = true;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    const HtmlBox& box = boxes_[cells[i]];
    letters += box.letters;
    if (box.has_title) ++titles;
    single = single && (box.lines <= 1 || tree_.is_text(cells[i]));
    if (!is_short(cells[i])) {
      ++out.large;
      out.main = i;
    }
  }
  if (out.large == 0) out.main = longest_of(cells);
  out.cards = titles > 1 || (titles == 1 && cells.size() > 2);
  out.one_line = single && letters <= longest_joined && cells.size() <= 8;
  return out;
}

// The cell with most lines, of those the one with most letters.
std::size_t HtmlPrinter::longest_of(const std::vector<HtmlIndex>& cells) const {
  const auto longest =
      std::max_element(cells.begin(), cells.end(), [&](HtmlIndex left, HtmlIndex right) {
        const HtmlBox& a = boxes_[left];
        const HtmlBox& b = boxes_[right];
        return a.lines != b.lines ? a.lines < b.lines : a.letters < b.letters;
      });
  return static_cast<std::size_t>(longest - cells.begin());
}

void HtmlPrinter::beside(const std::vector<HtmlIndex>& cells) {
  if (cells.empty()) return;
  const Side side = measure(cells);
  // A heading to the left of its section stands alone, whether it is marked as one or not.
  const HtmlBox& first = boxes_[cells[0]];
  const bool titled = first.role == HtmlRole::heading && first.has_title;
  if (cells.size() > 1 && !side.one_line && side.large > 0 && (is_short(cells[0]) || titled) &&
      (first.has_title || is_section_label(cells[0], cells[side.main]))) {
    break_line();
    place(cells[0]);
    // Flush right in a cell of its own: it does not float.
    tree_.is_text(cells[0]) ? text(cells[0]) : by_role(cells[0]);
    break_line();
    return beside({cells.begin() + 1, cells.end()});
  }
  const bool cards = side.large == 0 && !side.one_line && side.cards;
  if (cells.size() == 1 || side.large > 1 || cards) {
    for (const HtmlIndex cell : cells) {
      break_line();
      text_or_element(cell);
      break_line();
    }
    return;
  }
  break_line();
  side.one_line ? join(cells) : around(cells, side.main);
}

// Cells that make one line together, with tabs between them.
void HtmlPrinter::join(const std::vector<HtmlIndex>& cells) {
  const HtmlBox& first = boxes_[cells[0]];
  const bool heads = first.role == HtmlRole::heading && in_line_ == 0;
  if (heads) printer_.begin_heading(first.level);
  for (const HtmlIndex cell : cells) {
    tab();
    ++in_line_;
    text_or_element(cell);
    --in_line_;
  }
  break_line();
  if (heads) printer_.end_heading(false);
}

// The entry with labels to its left and, behind its first line, what stands to its right.
void HtmlPrinter::around(const std::vector<HtmlIndex>& cells, std::size_t main) {
  for (std::size_t i = 0; i < main; ++i) {
    tab();
    lead_with(cells[i]);
  }
  tab();
  pending_.insert(pending_.end(), cells.begin() + static_cast<std::ptrdiff_t>(main) + 1,
                  cells.end());
  lead_ = main > 0;
  text_or_element(cells[main]);
  lead_ = false;
  break_line();
  const std::vector<HtmlIndex> left = std::move(pending_);
  pending_.clear();
  for (const HtmlIndex cell : left) {
    element(cell);
    break_line();
  }
}

void HtmlPrinter::text_or_element(HtmlIndex index) {
  tree_.is_text(index) ? text(index) : element(index);
}

void HtmlPrinter::beside_children(HtmlIndex index) {
  const std::vector<HtmlIndex> cells = printed_children(index);
  const std::size_t tracks = boxes_[index].tracks;
  if (in_line_ > 0) {
    for (const HtmlIndex cell : cells) {
      tab();
      text_or_element(cell);
    }
    return tab();
  }
  if (tracks > 1 && cells.size() > tracks) {
    for (std::size_t at = 0; at < cells.size(); at += tracks) {
      const auto begin = cells.begin() + static_cast<std::ptrdiff_t>(at);
      beside({begin, begin + static_cast<std::ptrdiff_t>(std::min(tracks, cells.size() - at))});
    }
    return;
  }
  beside(cells);
}

// A short term leads its definition: "2019–2020<tab>Baker, Mill Lane".
void HtmlPrinter::definitions(HtmlIndex index) {
  break_line();
  HtmlIndex term = 0;
  const auto flush = [&] {
    if (term == 0) return;
    element(term);
    break_line();
    term = 0;
  };
  for (const HtmlIndex child : printed_children(index)) {
    const HtmlBox& box = boxes_[child];
    if (box.role == HtmlRole::term) {
      flush();
      term = child;
    } else if (term != 0 && box.role == HtmlRole::definition && in_line_ == 0 &&
               boxes_[term].letters <= longest_term && boxes_[term].lines <= 1 &&
               (box.lines > 1 || box.letters <= longest_definition)) {
      const HtmlIndex leading = term;
      term = 0;
      print_in_line(leading);
      tab();
      lead_ = true;
      element(child);
      lead_ = false;
      break_line();
    } else {
      flush();
      text_or_element(child);
    }
  }
  flush();
  break_line();
}

void HtmlPrinter::by_role(HtmlIndex index) {
  switch (boxes_[index].role) {
    case HtmlRole::line_break:
      return in_line_ > 0 ? tab() : break_line();
    case HtmlRole::rule:
      break_line();
      return printer_.rule();
    case HtmlRole::image:
      return printer_.image(tree_.attribute(index, "alt"));
    case HtmlRole::heading:
      return heading(index);
    case HtmlRole::list:
    case HtmlRole::numbered_list:
      return list(index);
    case HtmlRole::definitions:
      return definitions(index);
    case HtmlRole::table:
      return table(index);
    case HtmlRole::row:
    case HtmlRole::beside:
      return beside_children(index);
    case HtmlRole::piece:
      if (is_bullet(tree_.text_below(index, 16))) return styled(index);
      tab();
      styled(index);
      return tab();
    case HtmlRole::text:
      part_words(index);
      return styled(index);
    case HtmlRole::cell:
      return styled(index);
    default:
      break_line();
      styled(index);
      return break_line();
  }
}

void HtmlPrinter::element(HtmlIndex index) {
  if (tree_.is_text(index)) return text(index);
  const HtmlBox& box = boxes_[index];
  if (!box.printed) return;
  const bool prints = box.letters > 0 || box.role == HtmlRole::line_break ||
                      box.role == HtmlRole::rule || box.role == HtmlRole::image ||
                      tree_.name(index) == "a";
  if (!prints) return;
  place(index);
  const auto begin = static_cast<std::uint32_t>(document_.text.size());
  const bool floats = in_line_ == 0 && is_short(index) && box.letters > 0 &&
                      box.role != HtmlRole::cell && box.role != HtmlRole::heading;
  if (box.right && floats && printer_.line_is_empty()) {
    pending_.push_back(index);  // comes before the line that it stands beside
    return;
  }
  if (box.right && floats) {
    tab();
    print_in_line(index);
  } else if (box.left && floats && printer_.line_is_empty()) {
    print_in_line(index);
    tab();
    lead_ = true;
  } else {
    by_role(index);
  }
  printed_.push_back({index, {begin, static_cast<std::uint32_t>(document_.text.size())}});
}

void HtmlPrinter::print() {
  children(tree_.root());
  lead_ = false;
  break_line();
  const std::vector<HtmlIndex> left = std::move(pending_);
  pending_.clear();
  for (const HtmlIndex index : left) {
    element(index);
    break_line();
  }
  printer_.finish();
}

}  // namespace vitagraph
