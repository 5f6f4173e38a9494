#include "graph/compare/paper_evidence.hpp"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <iterator>
#include <set>
#include <string_view>

#include "graph/compare/spelling.hpp"

namespace vitagraph {
namespace {

// How much more words that were exchanged count than words that are missing.
constexpr double kExchangedWords = 1.0;

bool is_number(std::string_view word) {
  constexpr std::string_view kRoman[] = {"i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
  if (std::find(std::begin(kRoman), std::end(kRoman), word) != std::end(kRoman)) return true;
  return std::all_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool numbers_agree(const PaperFeatures& a, const PaperFeatures& b) {
  std::multiset<std::string_view> numbers;
  for (const std::string& word : a.title) {
    if (is_number(word)) numbers.insert(word);
  }
  for (const std::string& word : b.title) {
    if (!is_number(word)) continue;
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

// A title that many papers bear ("Introduction", "Guest editorial") says little.
bool is_generic(const PaperFeatures& paper) {
  return paper.title.size() < 3 || paper.compact_title.size() < 16;
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
  return 1.0 - (a_only + b_only + kExchangedWords * std::min(a_only, b_only)) / all;
}

double author_likeness(const PaperFeatures& a, const PaperFeatures& b) {
  if (a.surnames.empty() || b.surnames.empty()) return -1.0;
  const bool a_shorter = a.surnames.size() <= b.surnames.size();
  const auto& shorter = a_shorter ? a.surnames : b.surnames;
  const auto& longer = a_shorter ? b.surnames : a.surnames;
  std::size_t shared = 0;
  for (const std::string& name : shorter) shared += contains_word(longer, name) ? 1u : 0u;
  return static_cast<double>(shared) / static_cast<double>(shorter.size());
}

double paper_likeness(const PaperFeatures& a, const PaperFeatures& b, const WordWeights& weights) {
  const double title = title_likeness(a, b, weights);
  const bool same_id =
      (!a.doi.empty() && a.doi == b.doi) || (!a.arxiv.empty() && a.arxiv == b.arxiv);
  if (same_id && title >= 0.3) return 2.0 + title;
  const double years = years_agree(a, b);
  if (years < 0) return 0;
  const double authors = author_likeness(a, b);
  if (title == 1.0) {
    if (authors >= 0.5) return 1.5 + 0.1 * years + tip(a, b);
    // Without authors on one side a long title of the same year has to do.
    if (authors < 0 && !is_generic(a) && years > 0) return 1.2 + 0.1 * years + tip(a, b);
    return 0;
  }
  if (authors < 0.5 || is_generic(a) || is_generic(b)) return 0;
  const double needed = authors >= 0.99 && years == 1.0 ? 0.72 : 0.82;
  return title >= needed ? title * 0.5 + authors * 0.4 + 0.1 * years + tip(a, b) : 0;
}

}  // namespace vitagraph
