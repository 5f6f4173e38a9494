#include "extract/read/markdown.hpp"

#include <md4c.h>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "extract/read/entities.hpp"
#include "extract/read/flow_printer.hpp"
#include "extract/read/front_matter.hpp"
#include "extract/read/html_flow.hpp"
#include "extract/read/plain_text.hpp"
#include "extract/read/stated_date.hpp"

namespace vitagraph {
namespace {

// Many bare addresses in one paragraph take md4c (0.4.8) quadratic time.
constexpr std::size_t longest_with_autolinks = 1u << 16;

std::string text_of(const MD_ATTRIBUTE& attribute) {
  std::string out;
  append_decoded(out, std::string_view(attribute.text, attribute.size));
  return out;
}

// Offsets of the source -> line numbers; cheap while the offsets grow.
class SourceLines {
 public:
  explicit SourceLines(std::string_view source) : source_(source) {}

  std::uint32_t line_at(std::size_t offset) {
    if (offset < offset_) {
      line_ -= count(offset, offset_);
    } else {
      line_ += count(offset_, offset);
    }
    offset_ = offset;
    return line_;
  }
  std::size_t begin_of_line(std::size_t offset) const {
    const auto end = offset == 0 ? std::string_view::npos : source_.rfind('\n', offset - 1);
    return end == std::string_view::npos ? 0 : end + 1;
  }
  // The line of `offset` up to it.
  std::string_view before(std::size_t offset) const {
    const std::size_t begin = begin_of_line(offset);
    return source_.substr(begin, offset - begin);
  }
  std::uint16_t blank_lines_above(std::size_t offset) const {
    std::uint16_t blanks = 0;
    std::size_t begin = begin_of_line(offset);
    while (begin > 0 && blanks < 100) {
      const std::size_t above = begin_of_line(begin - 1);
      const std::string_view line = source_.substr(above, begin - 1 - above);
      if (line.find_first_not_of(" \t\r>") != std::string_view::npos) break;
      ++blanks;
      begin = above;
    }
    return blanks;
  }

 private:
  std::uint32_t count(std::size_t from, std::size_t to) const {
    return static_cast<std::uint32_t>(
        std::count(source_.begin() + static_cast<std::ptrdiff_t>(from),
                   source_.begin() + static_cast<std::ptrdiff_t>(to), '\n'));
  }
  std::string_view source_;
  std::size_t offset_ = 0;
  std::uint32_t line_ = 1;
};

class MarkdownReader {
 public:
  MarkdownReader(std::string_view source, Document& document)
      : source_(source), lines_(source), printer_(document), html_(printer_) {}

  void enter(MD_BLOCKTYPE type, void* detail);
  void leave(MD_BLOCKTYPE type);
  void enter(MD_SPANTYPE type, void* detail);
  void leave(MD_SPANTYPE type);
  void text(MD_TEXTTYPE type, std::string_view text);
  void finish() { printer_.finish(); }

 private:
  void enter_item();
  std::optional<std::size_t> offset_of(std::string_view text) const;
  void place(std::string_view text);
  void take_number(std::size_t offset);
  void code_lines(std::string_view text);
  void print(std::string_view text);

  std::string_view source_;
  SourceLines lines_;
  FlowPrinter printer_;
  HtmlFlow html_;
  std::vector<MD_BLOCK_OL_DETAIL> lists_;  // start = the next number; mark 0 = not numbered
  bool heading_is_underlined_ = true;
  bool in_code_block_ = false;
  bool in_html_block_ = false;
  std::string html_block_;
  std::uint32_t html_line_ = 0;
  std::uint16_t html_blanks_ = 0;
  int image_depth_ = 0;
  std::string image_text_;
};

void MarkdownReader::enter_item() {
  if (lists_.empty() || lists_.back().mark_delimiter == 0) {
    return printer_.begin_item(ListMark::bullet, "- ");
  }
  std::string mark = std::to_string(lists_.back().start++);
  mark += lists_.back().mark_delimiter;
  printer_.begin_item(ListMark::number, mark + " ");
}

void MarkdownReader::enter(MD_BLOCKTYPE type, void* detail) {
  switch (type) {
    case MD_BLOCK_UL:
      lists_.push_back({0, 0, 0});
      return printer_.begin_list();
    case MD_BLOCK_OL:
      lists_.push_back(*static_cast<MD_BLOCK_OL_DETAIL*>(detail));
      return printer_.begin_list();
    case MD_BLOCK_LI:
      return enter_item();
    case MD_BLOCK_HR:
      return printer_.rule();
    case MD_BLOCK_H:
      heading_is_underlined_ = true;
      return printer_.begin_heading(
          static_cast<std::uint8_t>(static_cast<MD_BLOCK_H_DETAIL*>(detail)->level));
    case MD_BLOCK_CODE:
      in_code_block_ = true;
      return printer_.hard_break();
    case MD_BLOCK_HTML:
      in_html_block_ = true;
      html_block_.clear();
      html_line_ = 0;
      return;
    case MD_BLOCK_TR:
      return printer_.begin_row();
    case MD_BLOCK_TH:
    case MD_BLOCK_TD:
      return printer_.begin_cell();
    case MD_BLOCK_P:
    case MD_BLOCK_QUOTE:
      return printer_.hard_break();
    default:
      return;
  }
}

void MarkdownReader::leave(MD_BLOCKTYPE type) {
  switch (type) {
    case MD_BLOCK_UL:
    case MD_BLOCK_OL:
      lists_.pop_back();
      return printer_.end_list();
    case MD_BLOCK_H:
      html_.close_inline();
      return printer_.end_heading(heading_is_underlined_);
    case MD_BLOCK_CODE:
      in_code_block_ = false;
      return printer_.hard_break();
    case MD_BLOCK_HTML:
      in_html_block_ = false;
      return html_.block(html_block_, html_line_, html_blanks_);
    case MD_BLOCK_TR:
      return printer_.end_row();
    case MD_BLOCK_TH:
    case MD_BLOCK_TD:
      return html_.close_inline();
    case MD_BLOCK_P:
    case MD_BLOCK_LI:
      html_.close_inline();
      return printer_.hard_break();
    default:
      return;
  }
}

void MarkdownReader::enter(MD_SPANTYPE type, void* detail) {
  switch (type) {
    case MD_SPAN_EM:
      return printer_.begin_style(Emphasis::italic);
    case MD_SPAN_STRONG:
      return printer_.begin_style(Emphasis::bold);
    case MD_SPAN_CODE:
      return printer_.begin_style(Emphasis::code);
    case MD_SPAN_A:
      return printer_.begin_link(text_of(static_cast<MD_SPAN_A_DETAIL*>(detail)->href));
    case MD_SPAN_IMG:
      if (image_depth_++ == 0) image_text_.clear();
      return;
    default:
      return;
  }
}

void MarkdownReader::leave(MD_SPANTYPE type) {
  switch (type) {
    case MD_SPAN_EM:
      return printer_.end_style(Emphasis::italic);
    case MD_SPAN_STRONG:
      return printer_.end_style(Emphasis::bold);
    case MD_SPAN_CODE:
      return printer_.end_style(Emphasis::code);
    case MD_SPAN_A:
      return printer_.end_link();
    case MD_SPAN_IMG:
      if (--image_depth_ == 0) printer_.image(image_text_);
      return;
    default:
      return;
  }
}

// The number of an item as typed: md4c counts on from the first, authors do not always. What
// would be a very long list is a year: "2019. Award of the city".
void MarkdownReader::take_number(std::size_t offset) {
  const std::string_view before = lines_.before(offset);
  const auto end = before.find_last_of(".)");
  if (end == std::string_view::npos) return;
  std::size_t begin = end;
  while (begin > 0 && before[begin - 1] >= '0' && before[begin - 1] <= '9') --begin;
  if (begin == end) return;
  const std::string typed(before.substr(begin, end - begin + 1));
  if (end - begin < 4) return printer_.set_mark(ListMark::number, typed + " ");
  printer_.set_mark(ListMark::none, "");
  printer_.text(typed + " ");
}

// Where `text` stands in the source; md4c gives some blanks and line ends from elsewhere.
std::optional<std::size_t> MarkdownReader::offset_of(std::string_view text) const {
  const auto begin = reinterpret_cast<std::uintptr_t>(source_.data());
  const auto at = reinterpret_cast<std::uintptr_t>(text.data());
  if (at < begin || at >= begin + source_.size()) return std::nullopt;
  return at - begin;
}

// Tells the printer where the line that `text` begins stands.
void MarkdownReader::place(std::string_view text) {
  const std::optional<std::size_t> found = offset_of(text);
  if (!found) return;
  const std::size_t offset = *found;
  printer_.place(lines_.line_at(offset), lines_.blank_lines_above(offset));
  if (lines_.before(offset).find('#') != std::string_view::npos) heading_is_underlined_ = false;
  const bool numbered = !lists_.empty() && lists_.back().mark_delimiter != 0;
  if (printer_.item_is_new() && numbered) take_number(offset);
}

void MarkdownReader::print(std::string_view text) {
  if (printer_.line_is_empty()) place(text);
  printer_.text(text);
}

void MarkdownReader::code_lines(std::string_view text) {
  while (!text.empty()) {
    const auto end = text.find('\n');
    if (end != 0) print(text.substr(0, end));
    if (end == std::string_view::npos) return;
    printer_.hard_break();
    text.remove_prefix(end + 1);
  }
}

void MarkdownReader::text(MD_TEXTTYPE type, std::string_view text) {
  std::string decoded;
  if (type == MD_TEXT_ENTITY && !append_entity(decoded, text)) decoded = text;
  const std::string_view shown = type == MD_TEXT_ENTITY ? std::string_view(decoded) : text;
  if (image_depth_ > 0) {
    if (type == MD_TEXT_NORMAL || type == MD_TEXT_ENTITY) image_text_ += shown;
    return;
  }
  switch (type) {
    case MD_TEXT_NULLCHAR:
      return;
    case MD_TEXT_BR:
      return printer_.hard_break();
    case MD_TEXT_SOFTBR:
      return printer_.soft_break();
    case MD_TEXT_CODE:
      return in_code_block_ ? code_lines(text) : print(text);
    case MD_TEXT_HTML: {
      if (!in_html_block_) return html_.tag(text);
      if (html_line_ == 0) {
        if (const std::optional<std::size_t> offset = offset_of(text)) {
          html_line_ = lines_.line_at(*offset);
          html_blanks_ = lines_.blank_lines_above(*offset);
        }
      }
      html_block_ += text;
      return;
    }
    default:
      return print(shown);
  }
}

// "#Title" is no heading to CommonMark, but to people who never write "# Title" it is.
bool has_tight_headings(std::string_view source) {
  int tight = 0;
  for (std::size_t at = 0; at < source.size();) {
    const auto end = std::min(source.find('\n', at), source.size());
    const std::string_view line = source.substr(at, end - at);
    const auto text = line.find_first_not_of('#');
    if (text != 0 && text != std::string_view::npos && text <= 6) {
      if (line[text] == ' ') return false;
      const char c = line[text];
      const bool digit = c >= '0' && c <= '9';
      tight += digit || c == '!' ? 0 : 1;
    }
    at = end + 1;
  }
  return tight >= 2;
}

MD_PARSER parser_for(std::string_view source) {
  MD_PARSER parser{};
  parser.flags = MD_FLAG_TABLES | MD_FLAG_NOINDENTEDCODEBLOCKS;
  if (source.size() <= longest_with_autolinks) parser.flags |= MD_FLAG_PERMISSIVEAUTOLINKS;
  if (has_tight_headings(source)) parser.flags |= MD_FLAG_PERMISSIVEATXHEADERS;
  parser.enter_block = [](MD_BLOCKTYPE type, void* detail, void* data) {
    static_cast<MarkdownReader*>(data)->enter(type, detail);
    return 0;
  };
  parser.leave_block = [](MD_BLOCKTYPE type, void*, void* data) {
    static_cast<MarkdownReader*>(data)->leave(type);
    return 0;
  };
  parser.enter_span = [](MD_SPANTYPE type, void* detail, void* data) {
    static_cast<MarkdownReader*>(data)->enter(type, detail);
    return 0;
  };
  parser.leave_span = [](MD_SPANTYPE type, void*, void* data) {
    static_cast<MarkdownReader*>(data)->leave(type);
    return 0;
  };
  parser.text = [](MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size, void* data) {
    static_cast<MarkdownReader*>(data)->text(type, std::string_view(text, size));
    return 0;
  };
  return parser;
}

}  // namespace

void read_markdown(std::string_view bytes, const ReadContext& context, Document& document) {
  if (bytes.size() > longest_markdown) return read_plain_text(bytes, context, document);
  const std::size_t front_matter = front_matter_length(bytes);
  const std::string_view body = bytes.substr(front_matter);
  const PartialDate date = front_matter_date(bytes.substr(0, front_matter));
  if (!date.empty()) document.dates_of_document.push_back(date);
  document.text.reserve(bytes.size() + 1);
  MarkdownReader reader(bytes, document);
  const MD_PARSER parser = parser_for(body);
  const int failed = md_parse(body.data(), static_cast<MD_SIZE>(body.size()), &parser, &reader);
  reader.finish();
  if (failed != 0) {
    document.text.clear();
    document.lines.clear();
    document.styles.clear();
    document.links.clear();
    read_plain_text(bytes, context, document);
  }
}

}  // namespace vitagraph
