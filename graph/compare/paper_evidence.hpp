// How alike two papers are: by their ids, else by title, authors and year.
#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

#include "extract/record.hpp"

namespace vitagraph {

/// A paper as it is compared; all texts are normalised.
struct PaperFeatures {
  std::vector<std::string> title;     ///< title_words
  std::string compact_title;          ///< the same without blanks
  std::string core_title;             ///< core_title_words without blanks
  std::vector<std::string> surnames;  ///< of the authors, folded, in order; may be empty
  bool authors_truncated = false;
  int year = 0;  ///< 0 = unknown
  std::string doi;
  std::string arxiv;
  std::string venue;  ///< venue_key
  PublicationKind kind = PublicationKind::unknown;
  bool is_preprint = false;
  /// A column that comes back under one title ("Book reviews"): only an id identifies it.
  bool is_recurring = false;
  std::uint32_t document = 0;
};

/// How much a title's word says: the rarer in the corpus, the more.
class WordWeights {
 public:
  void count(const PaperFeatures& paper);
  /// Natural logarithm of papers per papers with the word, at least 0.1.
  double weight(const std::string& word) const;
  std::uint32_t frequency(const std::string& word) const;

 private:
  std::unordered_map<std::string, std::uint32_t> papers_with_;
  std::uint32_t papers_ = 0;
};

/// Weighted overlap of two titles, 0 to 1; 0 when they differ in a number ("Part I", "Part II").
double title_likeness(const PaperFeatures& a, const PaperFeatures& b, const WordWeights& weights);

/// Share of the surnames that both lists have (Dice; of those of the shorter list where that is cut
/// with "et al."); -1 when either is empty.
double author_likeness(const PaperFeatures& a, const PaperFeatures& b);

/// Above 0: the two are one paper, the higher the surer; 0: nothing says so.
double paper_likeness(const PaperFeatures& a, const PaperFeatures& b, const WordWeights& weights);

}  // namespace vitagraph
