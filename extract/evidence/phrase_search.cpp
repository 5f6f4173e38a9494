#include "extract/evidence/phrase_search.hpp"

#include <algorithm>
#include <bit>
#include <numeric>
#include <utility>

namespace vitagraph {

PhraseSearch::PhraseSearch(std::vector<std::string_view> phrases) : phrases_(std::move(phrases)) {
  std::ranges::sort(phrases_);
  for (const std::string_view phrase : phrases_) {
    beginnings_.set(filter_bit(phrase.data()));
    ++starts_[static_cast<unsigned char>(phrase[0]) + 1U];
  }
  std::partial_sum(starts_.begin(), starts_.end(), starts_.begin());
}

template <typename Take>
void PhraseSearch::visit(std::string_view text, Take take) const {
  for (std::size_t at = 0; at + 1 < text.size(); ++at) {
    if (!beginnings_[filter_bit(text.data() + at)]) continue;
    const auto first = static_cast<unsigned char>(text[at]);
    for (std::size_t i = starts_[first]; i < starts_[first + 1U]; ++i) {
      const std::string_view phrase = phrases_[i];
      if (phrase[1] != text[at + 1]) continue;
      if (text.substr(at).starts_with(phrase) && !take(i)) return;
    }
  }
}

bool PhraseSearch::any_in(std::string_view text) const {
  bool found = false;
  visit(text, [&](std::size_t) {
    found = true;
    return false;
  });
  return found;
}

int PhraseSearch::count_in(std::string_view text) const {
  std::uint64_t found = 0;
  visit(text, [&](std::size_t phrase) {
    found |= std::uint64_t{1} << phrase;
    return true;
  });
  return std::popcount(found);
}

}  // namespace vitagraph
