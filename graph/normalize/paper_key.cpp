#include "graph/normalize/paper_key.hpp"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <iterator>

#include "extract/fold.hpp"
#include "graph/normalize/known_venues.hpp"
#include "graph/normalize/words.hpp"

namespace vitagraph {
namespace {

void append_utf8(std::string& out, std::uint32_t code) {
  const auto byte = [&](std::uint32_t value) { out += static_cast<char>(value); };
  if (code < 0x80) {
    byte(code);
  } else if (code < 0x800) {
    byte(0xC0 | (code >> 6));
    byte(0x80 | (code & 0x3F));
  } else if (code < 0x10000) {
    byte(0xE0 | (code >> 12));
    byte(0x80 | ((code >> 6) & 0x3F));
    byte(0x80 | (code & 0x3F));
  }
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

std::string lower(std::string_view text) {
  std::string out(text);
  for (char& c : out) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + ('a' - 'A'));
  }
  return out;
}

}  // namespace

// "&#228;" and "&amp;" are the characters they stand for; of other names the first letter stays.
std::string resolve_references(std::string_view text) {
  std::string out;
  std::size_t at = 0;
  while (at < text.size()) {
    const auto end = text[at] == '&' ? text.find(';', at) : std::string_view::npos;
    if (end == std::string_view::npos || end - at > 8 || end - at < 2) {
      out += text[at++];
      continue;
    }
    const std::string_view name = text.substr(at + 1, end - at - 1);
    std::uint32_t code = 0;
    if (name[0] == '#') std::from_chars(name.data() + 1, name.data() + name.size(), code);
    if (code >= 0x20 && (code < 0xD800 || code > 0xDFFF)) append_utf8(out, code);
    if (name[0] != '#' && name != "amp") out += name[0];
    at = end + 1;
  }
  return out;
}

std::vector<std::string> title_words(std::string_view title) {
  return words_of(fold(title.find('&') == std::string_view::npos ? std::string(title)
                                                                 : resolve_references(title)));
}

std::vector<std::string> core_title_words(std::string_view title) {
  const auto open = title.find('(');
  const auto close = open == std::string_view::npos ? open : title.find(')', open);
  if (close == std::string_view::npos || open == 0) return title_words(title);
  for (const std::string& word : title_words(title.substr(open, close - open))) {
    if (is_number_word(word)) return title_words(title);
  }
  std::string core(title.substr(0, open));
  core += ' ';
  core += title.substr(close + 1);
  return title_words(core);
}

bool is_number_word(std::string_view word) {
  constexpr std::string_view kRoman[] = {"i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
  if (std::find(std::begin(kRoman), std::end(kRoman), word) != std::end(kRoman)) return true;
  return std::all_of(word.begin(), word.end(), is_digit);
}

std::string normal_doi(std::string_view doi) {
  const std::string text = lower(trim(doi));
  const auto start = text.find("10.");
  if (start == std::string::npos) return {};
  std::string id = text.substr(start);
  while (!id.empty() && (id.back() == '.' || id.back() == ',' || id.back() == '/')) id.pop_back();
  if (id.find('/') == std::string::npos || id.starts_with("10.48550/arxiv")) return {};
  return id;
}

std::string normal_arxiv(std::string_view text) {
  std::string id = lower(trim(text));
  for (const std::string_view mark : {"arxiv.org/abs/", "arxiv.org/pdf/", "arxiv.", "arxiv:"}) {
    if (const auto at = id.find(mark); at != std::string::npos) id.erase(0, at + mark.size());
  }
  id = std::string(trim(id));
  if (id.ends_with(".pdf")) id.resize(id.size() - 4);
  std::size_t digits = 0;
  while (digits < id.size() && is_digit(id[digits])) ++digits;
  const auto slash = id.find('/');
  const bool is_new = digits == 4 && id.size() >= 9 && id[4] == '.';
  const bool is_old = slash != std::string::npos && id.size() >= slash + 8;
  if (!is_new && !is_old) return {};
  std::size_t end = is_new ? 5 : slash + 1;
  while (end < id.size() && is_digit(id[end])) ++end;
  id.resize(end);
  return id;
}

std::string venue_key(std::string_view venue) {
  if (const KnownVenue* known = find_known_venue(venue)) return fold_key(known->name);
  std::vector<std::string> words = venue_words(venue);
  if (std::find(words.begin(), words.end(), "arxiv") != words.end()) return "arxiv";
  const auto bracket = venue.find('(');
  if (words.empty() && bracket != std::string_view::npos) {
    words = venue_words(venue.substr(bracket + 1));
  }
  return words.empty() ? fold_key(venue) : join(words, " ");
}

bool is_preprint_venue(std::string_view venue) {
  const std::string folded = fold(venue);
  for (const std::string_view name : {"arxiv", "corr", "biorxiv", "medrxiv", "ssrn", "preprint",
                                      "openreview", "hal archives", "chemrxiv", "techrxiv"}) {
    if (folded.find(name) != std::string::npos) return true;
  }
  return false;
}

}  // namespace vitagraph
