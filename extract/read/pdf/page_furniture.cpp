#include "extract/read/pdf/page_furniture.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>
#include <map>
#include <set>
#include <string>
#include <string_view>

#include "extract/date_grammar.hpp"
#include "extract/fold.hpp"

namespace vitagraph {
namespace {

constexpr float margin = 0.13F;       // of the page's height, above and below
constexpr std::size_t most_rows = 4;  // at each edge
constexpr float same_place = 6.0F;    // points

struct EdgeRow {
  std::size_t page = 0;
  bool top = false;
  std::size_t rank = 0;  // from the edge, the outermost row is 0
  float baseline = 0;
  std::string text;
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
    std::string text = row_text(page.text, rows[r]);
    std::string key = key_of(text);
    out.push_back({index, top, top ? r : rows.size() - 1 - r, rows[r].baseline, std::move(text),
                   std::move(key), rows[r].words});
  }
}

using Counts = std::map<std::string, int>;

std::vector<std::string> tokens_of(std::string_view text) {
  std::vector<std::string> out;
  std::string token;
  for (const char c : fold_words(text) + " ") {
    if (c != ' ') {
      token += c;
    } else if (!token.empty()) {
      out.push_back(std::move(token));
      token.clear();
    }
  }
  return out;
}

void count(const PdfWords& page, const WordList& list, int by, Counts& counts) {
  for (const std::uint32_t i : list) {
    for (const std::string& token : tokens_of(page.words[i].text)) counts[token] += by;
  }
}

/// The words of all pages, counted when they are first asked for.
class WordCounts {
 public:
  explicit WordCounts(const std::vector<PdfPageText>& pages) : pages_(pages) {}

  Counts& get() {
    if (counted_) return counts_;
    counted_ = true;
    for (const PdfPageText& page : pages_) {
      WordList all(page.text.words.size());
      for (std::uint32_t i = 0; i < all.size(); ++i) all[i] = i;
      count(page.text, all, 1, counts_);
    }
    return counts_;
  }

 private:
  const std::vector<PdfPageText>& pages_;
  Counts counts_;
  bool counted_ = false;
};

// What documents of this kind call themselves, folded.
constexpr std::array<std::string_view, 9> own_names = {"cv",    "resume",     "curriculum",
                                                       "vitae", "lebenslauf", "curriculo",
                                                       "vita",  "zyciorys",   "oneletrajz"};
constexpr std::array<std::string_view, 12> page_words = {
    "page", "of", "seite", "von", "pagina", "de", "di", "sur", "strona", "pag", "p", "revision"};

bool is_own_name(const std::string& token) {
  return std::ranges::find(own_names, token) != own_names.end();
}

/// The words of a row that tell something: no dates, no page numbers, no "CV".
struct Content {
  std::vector<std::string> words;
  std::size_t digits = 0;
  bool own_name = false;
};

Content content_of(std::string text) {
  for (const DateMention& date : find_dates(text)) {
    for (std::size_t i = date.span.begin; i < date.span.end; ++i) text[i] = ' ';
  }
  Content content;
  for (std::string& token : tokens_of(text)) {
    const auto digits = static_cast<std::size_t>(std::ranges::count_if(token, is_digit));
    content.own_name = content.own_name || is_own_name(token);
    if (digits == token.size()) content.digits += digits;
    if (digits > 0 || token.size() < 2 || is_own_name(token)) continue;
    if (std::ranges::find(page_words, token) != page_words.end()) continue;
    content.words.push_back(std::move(token));
  }
  return content;
}

constexpr std::size_t digits_of_phone = 8;

// Whether nearly all that a row tells stands elsewhere as well.
bool stands_elsewhere(const Content& content, const Counts& elsewhere) {
  const auto found = std::ranges::count_if(content.words, [&](const std::string& word) {
    const auto at = elsewhere.find(word);
    return at != elsewhere.end() && at->second > 0;
  });
  return content.digits < digits_of_phone &&
         static_cast<std::size_t>(found) * 4 >= content.words.size() * 3;
}

constexpr float title_share = 0.75F;  // of the largest print
constexpr float title_print = 1.3F;   // of the body's size, at least

// The words of the first page's title: the name, as a rule.
std::set<std::string> title_words(const std::vector<PdfPageText>& pages) {
  std::set<std::string> out;
  if (pages.empty()) return out;
  const std::vector<PdfWord>& words = pages[0].text.words;
  WordList all(words.size());
  float largest = 0;
  for (std::uint32_t i = 0; i < all.size(); ++i) {
    all[i] = i;
    if (!words[i].icon) largest = std::max(largest, words[i].size);
  }
  if (largest < title_print * body_size(words, all)) return out;
  for (const PdfWord& word : words) {
    if (word.size < title_share * largest) continue;
    for (std::string& token : tokens_of(word.text)) out.insert(std::move(token));
  }
  return out;
}

// Number of the page at the head of a page after the first, or the title once more.
bool is_running_head(const EdgeRow& row, const std::set<std::string>& title) {
  if (!row.top || row.page == 0 || row.rank > 1) return false;
  if (is_page_number(row.text)) {
    const auto first = std::ranges::find_if(row.text, is_digit);
    const std::string number(first, std::find_if_not(first, row.text.end(), is_digit));
    return number == std::to_string(row.page + 1);
  }
  const Content content = content_of(row.text);
  if (content.words.empty() || content.digits >= digits_of_phone) return false;
  return std::ranges::all_of(content.words,
                             [&](const std::string& word) { return title.contains(word); });
}

// "Jane Doe - CV - 1" on a page of its own kind.
bool is_running_foot(const EdgeRow& row, const PdfWords& page, WordCounts& all) {
  if (row.top || row.rank > 0) return false;
  const Content content = content_of(row.text);
  if (!content.own_name) return false;
  Counts& counts = all.get();
  count(page, row.words, -1, counts);
  const bool known = stands_elsewhere(content, counts);
  count(page, row.words, 1, counts);
  return known;
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

namespace {

using Dropped = std::vector<std::vector<bool>>;

void drop(const EdgeRow& row, Dropped& dropped) {
  for (const std::uint32_t i : row.words) dropped[row.page][i] = true;
}

void drop_lone_rows(const std::vector<EdgeRow>& rows, const std::vector<PdfPageText>& pages,
                    WordCounts& counts, Dropped& dropped) {
  const std::set<std::string> title = title_words(pages);
  for (const EdgeRow& row : rows) {
    // A lone number at the foot; one at the head of the first page must be repeated.
    const bool number = !row.top && is_page_number(row.text);
    if (number || is_running_head(row, title) ||
        is_running_foot(row, pages[row.page].text, counts)) {
      drop(row, dropped);
    }
  }
}

// What is repeated stays once if it tells something: a head on the first page, a foot on the
// last, where it stands within no text.
void drop_repeated(std::vector<const EdgeRow*> alike, const std::vector<PdfPageText>& pages,
                   WordCounts& all, Dropped& dropped) {
  Counts& counts = all.get();
  for (const EdgeRow* row : alike) count(pages[row->page].text, row->words, -1, counts);
  const bool known = stands_elsewhere(content_of(alike.front()->text), counts);
  for (const EdgeRow* row : alike) count(pages[row->page].text, row->words, 1, counts);
  if (!known) alike.erase(alike.front()->top ? alike.begin() : alike.end() - 1);
  for (const EdgeRow* row : alike) drop(*row, dropped);
}

}  // namespace

void drop_furniture(std::vector<PdfPageText>& pages) {
  std::vector<EdgeRow> rows;
  Dropped dropped;
  for (std::size_t p = 0; p < pages.size(); ++p) {
    add_edge_rows(pages[p], p, rows);
    dropped.emplace_back(pages[p].text.words.size(), false);
  }
  WordCounts counts(pages);
  drop_lone_rows(rows, pages, counts, dropped);
  std::map<std::pair<bool, std::string>, std::vector<const EdgeRow*>> groups;
  for (const EdgeRow& row : rows) groups[{row.top, row.key}].push_back(&row);
  for (const auto& [key, group] : groups) {
    std::vector<const EdgeRow*> alike;
    for (const EdgeRow* row : group) {
      const bool near =
          alike.empty() || (row->page != alike.back()->page &&
                            std::fabs(row->baseline - alike.back()->baseline) < same_place);
      if (near) alike.push_back(row);
    }
    if (alike.size() < 2 || alike.size() * 2 < pages.size()) continue;
    drop_repeated(std::move(alike), pages, counts, dropped);
  }
  for (std::size_t p = 0; p < pages.size(); ++p) {
    pages[p].body.clear();
    for (std::uint32_t i = 0; i < dropped[p].size(); ++i) {
      if (!dropped[p][i]) pages[p].body.push_back(i);
    }
  }
}

}  // namespace vitagraph
