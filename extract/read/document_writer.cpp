#include "extract/read/document_writer.hpp"

#include <algorithm>

#include "extract/read/clean_text.hpp"

namespace vitagraph {
namespace {

constexpr std::uint16_t most_blank_lines_written = 3;
constexpr std::size_t most_long_line_diagnostics = 5;

constexpr bool is_blank(char c) { return c == ' ' || c == '\t'; }

std::size_t index_of(Emphasis emphasis) { return static_cast<std::size_t>(emphasis); }

// Where to cut a line that is too long: after a blank if there is one in the second half, else
// at a character boundary.
std::uint32_t cut_within(std::string_view text, Span span) {
  const std::uint32_t limit = span.begin + longest_line;
  for (std::uint32_t at = limit; at > span.begin + longest_line / 2; --at) {
    if (is_blank(text[at])) return at;
  }
  std::uint32_t at = limit;
  while (at > span.begin && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80) --at;
  return at;
}

void split_long_line(const Line& line, Document& document, std::vector<Line>& out) {
  Line piece = line;
  Span rest = line.span;
  while (rest.size() > longest_line) {
    const std::uint32_t cut = cut_within(document.text, rest);
    piece.span = {rest.begin, cut};
    while (is_blank(document.text[piece.span.end - 1])) --piece.span.end;
    out.push_back(piece);
    rest.begin = cut;
    while (rest.begin < rest.end && is_blank(document.text[rest.begin])) ++rest.begin;
    piece.paragraph_start = false;
    piece.mark = ListMark::none;
    piece.blank_lines_above = 0;
    piece.rule_above = false;
  }
  piece.span = rest;
  if (!rest.empty()) out.push_back(piece);
}

void split_long_lines(Document& document) {
  const auto is_long = [](const Line& line) { return line.span.size() > longest_line; };
  if (std::none_of(document.lines.begin(), document.lines.end(), is_long)) return;
  std::vector<Line> out;
  std::size_t reported = 0;
  for (const Line& line : document.lines) {
    if (!is_long(line)) {
      out.push_back(line);
      continue;
    }
    split_long_line(line, document, out);
    if (reported++ < most_long_line_diagnostics) {
      document.diagnostics.push_back({DiagnosticCode::line_too_long,
                                      {line.source_line, 0, 0},
                                      std::to_string(line.span.size()) + " bytes"});
    }
  }
  document.lines = std::move(out);
}

}  // namespace

void DocumentWriter::open_line() {
  if (!prefixed_) before_line("");
  open_ = true;
  line_.span.begin = position();
}

void DocumentWriter::before_line(std::string_view utf8) {
  if (!prefixed_ && !document_.lines.empty()) {
    const auto blanks = std::min(blanks_, most_blank_lines_written);
    document_.text.append(blanks, '\n');
  }
  prefixed_ = true;
  document_.text.append(utf8);
}

void DocumentWriter::text(std::string_view utf8) {
  if (!open_) {
    const auto first = utf8.find_first_not_of(" \t");
    if (first == std::string_view::npos) return;
    utf8.remove_prefix(first);
    // A line of nothing but invisible characters and exotic blanks is not there.
    std::string clean;
    append_clean(clean, utf8);
    const auto visible = clean.find_first_not_of(" \t");
    if (visible == std::string::npos) return;
    const std::uint32_t before = position();
    open_line();
    for (OpenStyle& style : styles_) {
      if (style.depth > 0 && style.begin <= before) style.begin = position();
    }
    if (link_depth_ > 0 && link_begin_ <= before) link_begin_ = position();
    document_.text.append(clean, visible);
    return;
  }
  append_clean(document_.text, utf8);
}

void DocumentWriter::end_line() {
  if (!open_) {
    if (prefixed_) {  // a list mark without text
      const auto end = document_.text.find_last_of('\n');
      document_.text.resize(end == std::string::npos ? 0 : end + 1);
    }
    prefixed_ = false;
    line_ = Line{};
    return;
  }
  while (is_blank(document_.text.back())) document_.text.pop_back();
  line_.span.end = position();
  trim_runs(line_.span);
  line_.rule_above = line_.rule_above || rule_pending_;
  line_.blank_lines_above = static_cast<std::uint16_t>(line_.blank_lines_above + blanks_);
  close_runs(line_.span.end);
  document_.lines.push_back(line_);
  document_.text += '\n';
  for (OpenStyle& style : styles_) style.begin = position();
  link_begin_ = position();
  line_ = Line{};
  open_ = prefixed_ = rule_pending_ = false;
  blanks_ = 0;
}

void DocumentWriter::split_line(std::span<const std::uint32_t> tabs) {
  std::uint16_t cell = 0;
  std::uint32_t begin = line_.span.begin;
  const auto skip_blanks = [&] {
    while (begin < position() && is_blank(document_.text[begin])) ++begin;
  };
  for (const std::uint32_t tab : tabs) {
    Line piece = line_;
    piece.table_cell = ++cell;
    skip_blanks();
    if (!open_ || begin >= tab) continue;
    piece.span = {begin, tab};
    while (is_blank(document_.text[piece.span.end - 1])) --piece.span.end;
    document_.text[tab] = '\n';
    piece.rule_above = rule_pending_;
    piece.blank_lines_above = blanks_;
    document_.lines.push_back(piece);
    begin = tab + 1;
    rule_pending_ = false;
    blanks_ = 0;
  }
  skip_blanks();
  line_.span.begin = begin;
  open_ = open_ && begin < position();
  prefixed_ = true;
}

// Runs that ended on this line with blanks that are not written after all.
void DocumentWriter::trim_runs(Span line) {
  for (auto run = document_.styles.rbegin(); run != document_.styles.rend(); ++run) {
    if (run->span.begin < line.begin) break;
    run->span.end = std::min(run->span.end, line.end);
  }
  for (auto link = document_.links.rbegin(); link != document_.links.rend(); ++link) {
    if (link->span.begin < line.begin) break;
    link->span = {std::min(link->span.begin, line.end), std::min(link->span.end, line.end)};
  }
}

void DocumentWriter::close_runs(std::uint32_t end) {
  for (std::size_t i = 0; i < styles_.size(); ++i) {
    if (styles_[i].depth == 0 || styles_[i].begin >= end) continue;
    document_.styles.push_back({{styles_[i].begin, end}, static_cast<Emphasis>(i)});
  }
  if (link_depth_ > 0 && link_begin_ < end) {
    document_.links.push_back({{link_begin_, end}, link_target_});
    link_written_ = true;
  }
}

void DocumentWriter::blank_lines(std::uint16_t count) {
  blanks_ = static_cast<std::uint16_t>(std::min(60000, blanks_ + count));
}

void DocumentWriter::rule() {
  if (!document_.lines.empty()) document_.lines.back().rule_below = true;
  rule_pending_ = true;
}

void DocumentWriter::begin_style(Emphasis emphasis) {
  OpenStyle& style = styles_[index_of(emphasis)];
  if (style.depth++ == 0) style.begin = position();
}

void DocumentWriter::end_style(Emphasis emphasis) {
  OpenStyle& style = styles_[index_of(emphasis)];
  if (style.depth == 0 || --style.depth > 0) return;
  if (open_ && style.begin < position()) {
    document_.styles.push_back({{style.begin, position()}, emphasis});
  }
}

void DocumentWriter::begin_link(std::string_view target) {
  if (link_depth_++ > 0) return;
  link_target_ = target;
  link_begin_ = position();
  link_written_ = false;
}

void DocumentWriter::end_link() {
  if (link_depth_ == 0 || --link_depth_ > 0) return;
  const bool has_text = open_ && link_begin_ < position();
  if (!has_text && link_written_) return;
  document_.links.push_back({{link_begin_, has_text ? position() : link_begin_}, link_target_});
}

void DocumentWriter::finish() {
  end_line();
  const auto by_span = [](const auto& a, const auto& b) { return a.span < b.span; };
  std::stable_sort(document_.styles.begin(), document_.styles.end(), by_span);
  std::stable_sort(document_.links.begin(), document_.links.end(), by_span);
  split_long_lines(document_);
}

}  // namespace vitagraph
