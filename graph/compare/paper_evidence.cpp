#include "graph/compare/paper_evidence.hpp"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <iterator>
#include <set>
#include <string_view>

#include "graph/compare/spelling.hpp"
#include "graph/normalize/paper_key.hpp"

namespace vitagraph {
namespace {

// Measured on DBLP-ACM (docs/resolution.md): lower merges sequels, higher misses slips.
constexpr double kSameTitle = 0.97;  // but for bracketed remarks
constexpr double kLikeTitle = 0.72;
constexpr double kVeryLikeTitle = 0.85;
// How much more words that were exchanged count than words that are missing.
constexpr double kExchanged = 2.0;

bool numbers_agree(const PaperFeatures& a, const PaperFeatures& b) {
  std::multiset<std::string_view> numbers;
  for (const std::string& word : a.title) {
    if (is_number_word(word)) numbers.insert(word);
  }
  for (const std::string& word : b.title) {
    if (!is_number_word(word)) continue;
    const auto found = numbers.find(word);
    if (found == numbers.end()) return false;
    numbers.erase(found);
  }
  return numbers.empty();
}

double weight_of(const std::vector<std::string>& words, const WordWeights& weights) {
  double sum = 0;
  for (const std::string& word : words) sum += weights.weight(word);
  return sum;
}

bool contains_word(const std::vector<std::string>& words, const std::string& word) {
  return std::any_of(words.begin(), words.end(),
                     [&](const std::string& other) { return same_word(word, other); });
}

// Titles that differ in where words end, or in a slip or two: "Video anywhere", "VideoAnywhere".
double spelling_likeness(const PaperFeatures& a, const PaperFeatures& b) {
  const std::size_t length = std::min(a.compact_title.size(), b.compact_title.size());
  if (a.core_title == b.core_title && length >= 16) return kSameTitle;
  if (length < 20) return 0;
  return within_edits(a.compact_title, b.compact_title, length / 14) ? 0.95 : 0;
}

// "Counting sheep" of "Counting sheep: a study": one title is the other without its end.
bool is_abridged(const PaperFeatures& a, const PaperFeatures& b) {
  const PaperFeatures& shorter = a.compact_title.size() < b.compact_title.size() ? a : b;
  const PaperFeatures& longer = &shorter == &a ? b : a;
  if (shorter.title.size() < 3 || shorter.compact_title.size() < 20) return false;
  if (longer.title.size() == shorter.title.size()) return false;
  if (!std::equal(shorter.title.begin(), shorter.title.end(), longer.title.begin())) return false;
  const std::string& next = longer.title[shorter.title.size()];
  return next != "part" && next != "volume" && next != "vol" && !is_number_word(next);
}

// A title that many papers bear ("Introduction", "Guest editorial") says little.
bool is_generic(const PaperFeatures& paper) {
  return paper.title.size() < 3 || paper.compact_title.size() < 16;
}

// One author in common, slips allowed: enough beside the same long title and year.
bool shares_author(const PaperFeatures& a, const PaperFeatures& b) {
  return std::any_of(a.surnames.begin(), a.surnames.end(), [&](const std::string& x) {
    return std::any_of(b.surnames.begin(), b.surnames.end(), [&](const std::string& y) {
      return x == y || (std::min(x.size(), y.size()) >= 3 && within_one_edit(x, y));
    });
  });
}

double years_agree(const PaperFeatures& a, const PaperFeatures& b) {
  if (a.year == 0 || b.year == 0) return 0.5;
  const int apart = std::abs(a.year - b.year);
  return apart == 0 ? 1.0 : apart == 1 ? 0.5 : -1.0;
}

// What tips the scale between two papers of one title: their kind of publication and venue.
double tip(const PaperFeatures& a, const PaperFeatures& b) {
  double sum = a.is_preprint == b.is_preprint ? 0.02 : 0.0;
  if (!a.venue.empty() && a.venue == b.venue) sum += 0.02;
  if (a.document == b.document) sum += 0.01;
  return sum;
}

}  // namespace

void WordWeights::count(const PaperFeatures& paper) {
  ++papers_;
  std::vector<std::string> words(paper.title);
  std::sort(words.begin(), words.end());
  words.erase(std::unique(words.begin(), words.end()), words.end());
  for (std::string& word : words) ++papers_with_[std::move(word)];
}

double WordWeights::weight(const std::string& word) const {
  // With few papers every word is rare; ten thousand are assumed at least.
  const double all = std::max(papers_, 10000u);
  const auto found = papers_with_.find(word);
  const double with = found == papers_with_.end() ? 1.0 : found->second;
  return std::max(0.1, std::log(all / with) * (word.size() < 4 ? 0.3 : 1.0));
}

std::uint32_t WordWeights::frequency(const std::string& word) const {
  const auto found = papers_with_.find(word);
  return found == papers_with_.end() ? 0 : found->second;
}

double title_likeness(const PaperFeatures& a, const PaperFeatures& b, const WordWeights& weights) {
  if (a.compact_title == b.compact_title) return 1.0;
  if (!numbers_agree(a, b)) return 0.0;
  double a_only = 0;
  double b_only = 0;
  for (const std::string& word : a.title) {
    if (!contains_word(b.title, word)) a_only += weights.weight(word);
  }
  for (const std::string& word : b.title) {
    if (!contains_word(a.title, word)) b_only += weights.weight(word);
  }
  const double all = weight_of(a.title, weights) + weight_of(b.title, weights);
  // A word on one side only is an abridged title; words on both sides are another subject.
  const double words = 1.0 - (a_only + b_only + kExchanged * std::min(a_only, b_only)) / all;
  return std::max(words, spelling_likeness(a, b));
}

double author_likeness(const PaperFeatures& a, const PaperFeatures& b) {
  if (a.surnames.empty() || b.surnames.empty()) return -1.0;
  const bool a_shorter = a.surnames.size() <= b.surnames.size();
  const auto& shorter = a_shorter ? a.surnames : b.surnames;
  const auto& longer = a_shorter ? b.surnames : a.surnames;
  double shared = 0;
  for (const std::string& name : shorter) shared += contains_word(longer, name) ? 1 : 0;
  const auto fewer = static_cast<double>(shorter.size());
  const bool is_cut = (a_shorter ? a : b).authors_truncated;
  return is_cut ? shared / fewer : 2 * shared / (fewer + static_cast<double>(longer.size()));
}

double paper_likeness(const PaperFeatures& a, const PaperFeatures& b, const WordWeights& weights) {
  const double title = title_likeness(a, b, weights);
  const bool same_id =
      (!a.doi.empty() && a.doi == b.doi) || (!a.arxiv.empty() && a.arxiv == b.arxiv);
  if (same_id && title >= 0.3) return 2.0 + title;
  const double years = years_agree(a, b);
  if (years < 0) return 0;
  const double authors = author_likeness(a, b);
  if (a.is_recurring || b.is_recurring) {
    const bool is_same = title == 1.0 && years == 1.0 && authors > 0.99 && a.surnames.size() > 1;
    return is_same ? 1.0 + tip(a, b) : 0;
  }
  if (title >= kSameTitle) {
    // Of a long title the list of one side may be cut without saying so.
    const bool is_part = a.title.size() >= 3 && years == 1.0 && shares_author(a, b);
    if (authors >= 0.5 || is_part) return 0.5 + title + 0.1 * years + 0.05 * authors + tip(a, b);
    // Without authors on one side a long title of the same year has to do.
    if (authors < 0 && !is_generic(a) && years > 0) return 1.2 + 0.1 * years + tip(a, b);
    return 0;
  }
  if (authors < 0.5 || is_generic(a) || is_generic(b)) return 0;
  const bool is_close = authors >= 0.8 && years == 1.0;
  if (is_close && is_abridged(a, b)) return 0.9 + 0.1 * years + tip(a, b);
  const double needed = is_close ? kLikeTitle : kVeryLikeTitle;
  return title >= needed ? title * 0.5 + authors * 0.4 + 0.1 * years + tip(a, b) : 0;
}

}  // namespace vitagraph
