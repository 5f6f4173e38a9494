#include "extract/read/pdf/page_furniture.hpp"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <map>
#include <set>
#include <string>
#include <string_view>

#include "extract/fold.hpp"

namespace vitagraph {
namespace {

constexpr float margin = 0.13F;       // of the page's height, above and below
constexpr std::size_t most_rows = 4;  // at each edge
constexpr float same_place = 6.0F;    // points

struct EdgeRow {
  std::size_t page = 0;
  bool top = false;
  float baseline = 0;
  std::string key;  // folded, digits as '#'
  WordList words;
};

bool is_digit(char c) { return c >= '0' && c <= '9'; }

std::string row_text(const PdfWords& page, const WordRow& row) {
  std::string out;
  for (const std::uint32_t i : row.words) {
    if (!out.empty() && !page.words[i].glued) out += ' ';
    out += page.words[i].text;
  }
  return out;
}

std::string key_of(std::string_view text) {
  std::string out;
  for (const char c : fold(text)) {
    if (!is_digit(c)) {
      out += c;
    } else if (out.empty() || out.back() != '#') {
      out += '#';
    }
  }
  return out;
}

void add_edge_rows(const PdfPageText& page, std::size_t index, std::vector<EdgeRow>& out) {
  WordList all(page.text.words.size());
  for (std::uint32_t i = 0; i < all.size(); ++i) all[i] = i;
  const std::vector<WordRow> rows = word_rows(page.text.words, all, 0.2F);
  const float height = page.size.height;
  for (std::size_t r = 0; r < rows.size(); ++r) {
    const bool top = r < most_rows && rows[r].baseline < margin * height;
    const bool bottom = r + most_rows >= rows.size() && rows[r].baseline > (1 - margin) * height;
    if (!top && !bottom) continue;
    out.push_back({index, top, rows[r].baseline, row_text(page.text, rows[r]), rows[r].words});
  }
}

// Whether all words of the key stand on a page outside its edge rows.
bool stands_elsewhere(const std::string& key, const std::set<std::string>& words) {
  std::string word;
  std::size_t found = 0;
  std::size_t all = 0;
  for (const char c : key + " ") {
    if (c != ' ') {
      word += c;
      continue;
    }
    if (word.size() > 1 && word.find('#') == std::string::npos) {
      ++all;
      found += words.count(word);
    }
    word.clear();
  }
  return found * 4 >= all * 3;
}

std::set<std::string> body_words(const std::vector<PdfPageText>& pages,
                                 const std::vector<std::vector<bool>>& edge) {
  std::set<std::string> words;
  for (std::size_t p = 0; p < pages.size(); ++p) {
    const auto& all = pages[p].text.words;
    for (std::size_t i = 0; i < all.size(); ++i) {
      if (!edge[p][i]) words.insert(fold_words(all[i].text));
    }
  }
  return words;
}

}  // namespace

bool is_page_number(std::string_view row) {
  const std::string key = key_of(row);
  if (key.size() > 24) return false;
  static const std::set<std::string_view> forms = {"#",
                                                   "page #",
                                                   "page # of #",
                                                   "# of #",
                                                   "#/#",
                                                   "# / #",
                                                   "- # -",
                                                   "-#-",
                                                   "p. #",
                                                   "p.#",
                                                   "[#]",
                                                   "page #/#",
                                                   "seite #",
                                                   "seite # von #",
                                                   "# von #",
                                                   "seite #/#",
                                                   "pagina #",
                                                   "pagina # de #",
                                                   "pagina # di #",
                                                   "# de #",
                                                   "# di #",
                                                   "page # / #",
                                                   "strana #",
                                                   "strona #",
                                                   "# | page",
                                                   "page | #",
                                                   "page # sur #",
                                                   "pag. #",
                                                   "#.",
                                                   "– # –",
                                                   "pagina # van #",
                                                   "# | #",
                                                   "sida #",
                                                   "side #",
                                                   "# sur #",
                                                   "page: #"};
  return forms.contains(key);
}

void drop_furniture(std::vector<PdfPageText>& pages) {
  std::vector<EdgeRow> rows;
  for (std::size_t p = 0; p < pages.size(); ++p) add_edge_rows(pages[p], p, rows);
  std::vector<std::vector<bool>> dropped(pages.size());
  std::vector<std::vector<bool>> edge(pages.size());
  for (std::size_t p = 0; p < pages.size(); ++p) {
    dropped[p].assign(pages[p].text.words.size(), false);
    edge[p].assign(pages[p].text.words.size(), false);
  }
  std::map<std::pair<bool, std::string>, std::vector<const EdgeRow*>> groups;
  for (EdgeRow& row : rows) {
    const bool number = is_page_number(row.key) && !row.top;
    row.key = key_of(row.key);
    groups[{row.top, row.key}].push_back(&row);
    for (const std::uint32_t i : row.words) edge[row.page][i] = true;
    // A lone number at the foot; one at the head must be repeated.
    if (number) {
      for (const std::uint32_t i : row.words) dropped[row.page][i] = true;
    }
  }
  const std::set<std::string> words =
      pages.size() > 1 ? body_words(pages, edge) : std::set<std::string>{};
  for (const auto& [key, group] : groups) {
    std::vector<const EdgeRow*> alike;
    for (const EdgeRow* row : group) {
      const bool near =
          alike.empty() || (row->page != alike.back()->page &&
                            std::fabs(row->baseline - alike.back()->baseline) < same_place);
      if (near) alike.push_back(row);
    }
    if (alike.size() < 2 || alike.size() * 2 < pages.size()) continue;
    const bool all = stands_elsewhere(key.second, words);
    for (std::size_t k = all ? 0 : 1; k < alike.size(); ++k) {
      for (const std::uint32_t i : alike[k]->words) dropped[alike[k]->page][i] = true;
    }
  }
  for (std::size_t p = 0; p < pages.size(); ++p) {
    pages[p].body.clear();
    for (std::uint32_t i = 0; i < dropped[p].size(); ++i) {
      if (!dropped[p][i]) pages[p].body.push_back(i);
    }
  }
}

}  // namespace vitagraph
