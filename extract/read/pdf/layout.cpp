#include "extract/read/pdf/layout.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "extract/read/pdf/page_furniture.hpp"
#include "extract/read/pdf/print_lines.hpp"
#include "extract/read/pdf/table_lines.hpp"
#include "extract/read/pdf/tex_codes.hpp"
#include "extract/read/pdf/upright.hpp"
#include "extract/read/pdf/words.hpp"

namespace vitagraph {
namespace {

void report(Document& document, DiagnosticCode code, std::size_t page, std::string detail) {
  document.diagnostics.push_back(
      {code, {0, 0, static_cast<std::uint32_t>(page)}, std::move(detail)});
}

// Stray signs off the page or under a picture are no message to machine readers.
constexpr std::size_t least_hidden = 20;  // characters of the whole document

void report_hidden(const std::vector<std::size_t>& hidden, Document& document) {
  std::size_t all = 0;
  for (const std::size_t count : hidden) all += count;
  if (all < least_hidden) return;
  for (std::size_t p = 0; p < hidden.size(); ++p) {
    if (hidden[p] == 0) continue;
    report(document, DiagnosticCode::hidden_text, p + 1,
           std::to_string(hidden[p]) + " characters on page " + std::to_string(p + 1));
  }
}

std::vector<PdfPageText> read_pages(PdfFile& file, Document& document) {
  std::vector<PdfPageText> pages;
  std::vector<std::size_t> hidden;
  for (std::size_t p = 0; p < file.pages.size(); ++p) {
    PdfPage& page = file.pages[p];
    turn_upright(page);
    document.pages.push_back(page.size);
    const PdfVisibility seen = visibility_of(page);
    pages.push_back({page.size, words_of(page, file.fonts, seen), {}});
    hidden.push_back(seen.hidden);
    if (seen.scanned && !seen.text_under_scan) {
      report(document, DiagnosticCode::scanned_pages, p + 1, "page " + std::to_string(p + 1));
    }
  }
  report_hidden(hidden, document);
  return pages;
}

struct PlacedFlow {
  PdfFlow flow;
  std::uint16_t page = 1;
};

// Main columns page by page, then the side bars: a heading in a side bar never heads main text.
std::vector<PlacedFlow> ordered_flows(const PdfFile& file, const std::vector<PdfPageText>& pages) {
  std::vector<PlacedFlow> flows;
  for (std::size_t p = 0; p < pages.size(); ++p) {
    for (PdfFlow& flow : page_flows(file.pages[p], pages[p].text.words, pages[p].body)) {
      flows.push_back({std::move(flow), static_cast<std::uint16_t>(p + 1)});
    }
  }
  std::stable_partition(flows.begin(), flows.end(),
                        [](const PlacedFlow& placed) { return !placed.flow.aside; });
  return flows;
}

// Labels turned by a quarter stand before the first line that begins below their top.
void add_turned(const std::vector<PdfPageText>& pages, std::vector<std::vector<PdfWord>>& words,
                std::vector<PdfLine>& lines) {
  for (std::size_t p = 0; p < pages.size(); ++p) {
    for (const PdfTurnedText& turned : pages[p].text.turned) {
      PdfWord word;
      word.text = turned.text;
      word.box = turned.box;
      word.size = turned.size;
      PdfLine line;
      line.cells.push_back(
          {{static_cast<std::uint32_t>(words[p].size())}, turned.box.left, turned.box.right});
      words[p].push_back(std::move(word));
      line.box = turned.box;
      line.baseline = turned.box.top;
      line.size = turned.size;
      line.page = static_cast<std::uint16_t>(p + 1);
      line.label = true;
      const auto at = std::find_if(lines.begin(), lines.end(), [&](const PdfLine& other) {
        return other.page > line.page || (other.page == line.page && other.baseline > line.box.top);
      });
      if (at != lines.end()) {
        line.flow = at->flow;
        line.flow_left = at->flow_left;
        line.flow_right = at->flow_right;
      }
      lines.insert(at, std::move(line));
    }
  }
}

float body_of(const std::vector<PdfPageText>& pages) {
  std::vector<PdfWord> all;
  WordList list;
  for (const PdfPageText& page : pages) {
    for (const std::uint32_t i : page.body) {
      list.push_back(static_cast<std::uint32_t>(all.size()));
      all.push_back(page.text.words[i]);
    }
  }
  return body_size(all, list);
}

void add_dates(const PdfFile& file, Document& document) {
  for (const PartialDate& date : {file.modified, file.created}) {
    if (!date.empty()) document.dates_of_document.push_back(date);
  }
}

}  // namespace

void lay_out(PdfFile& file, Document& document) {
  document.diagnostics.insert(document.diagnostics.end(), file.diagnostics.begin(),
                              file.diagnostics.end());
  add_dates(file, document);
  decode_tex_codes(file);
  std::vector<PdfPageText> pages = read_pages(file, document);
  drop_furniture(pages);
  const float body = body_of(pages);
  std::vector<PdfLine> lines;
  std::uint32_t flow_number = 0;
  std::uint32_t table_rows = 0;
  for (const PlacedFlow& placed : ordered_flows(file, pages)) {
    std::vector<PdfWord>& on_page = pages[placed.page - 1U].text.words;
    const bool ruled = !placed.flow.table.empty();
    const std::uint32_t first_flow = ++flow_number;
    const std::uint32_t first_row = table_rows;
    for (PdfLine& line :
         ruled ? table_lines(on_page, placed.flow) : flow_lines(on_page, placed.flow)) {
      line.page = placed.page;
      line.flow += first_flow;
      flow_number = std::max(flow_number, line.flow);
      if (line.table_row > 0) line.table_row += first_row;
      table_rows = std::max(table_rows, line.table_row);
      lines.push_back(std::move(line));
    }
  }
  std::vector<std::vector<PdfWord>> words;
  for (PdfPageText& page : pages) words.push_back(std::move(page.text.words));
  add_turned(pages, words, lines);
  std::vector<ShapedLine> shaped = shaped_lines(file, words, std::move(lines), body);
  join_broken_words(words, shaped);
  join_paragraphs(shaped);
  print_lines(file, words, shaped, body, document);
}

}  // namespace vitagraph
