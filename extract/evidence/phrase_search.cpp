#include "extract/evidence/phrase_search.hpp"

#include <algorithm>
#include <bit>
#include <cstring>
#include <numeric>
#include <string>
#include <utility>

namespace vitagraph {

namespace {

/// The bytes as they lie in memory; zeros behind the text's end.
std::uint64_t head_at(std::string_view text, std::size_t at) {
  std::uint64_t head = 0;
  std::memcpy(&head, text.data() + at, std::min(sizeof head, text.size() - at));
  return head;
}

}  // namespace

PhraseSearch::PhraseSearch(std::vector<std::string_view> phrases) : phrases_(std::move(phrases)) {
  std::ranges::sort(phrases_);
  for (const std::string_view phrase : phrases_) head_size_ = std::min(head_size_, phrase.size());
  mask_ = head_at(std::string(head_size_, '\xFF'), 0);
  for (const std::string_view phrase : phrases_) {
    heads_[filter_place(head_at(phrase, 0))] = true;
    ++starts_[static_cast<unsigned char>(phrase[0]) + 1U];
  }
  std::partial_sum(starts_.begin(), starts_.end(), starts_.begin());
}

std::size_t PhraseSearch::next_head(std::string_view text, std::size_t at) const {
  for (std::uint64_t head = 0; at + sizeof head <= text.size(); ++at) {
    std::memcpy(&head, text.data() + at, sizeof head);
    if (heads_[filter_place(head)]) return at;
  }
  for (; at + head_size_ <= text.size(); ++at) {
    if (heads_[filter_place(head_at(text, at))]) return at;
  }
  return text.npos;
}

template <typename Take>
void PhraseSearch::visit(std::string_view text, Take take) const {
  for (auto at = next_head(text, 0); at != text.npos; at = next_head(text, at + 1)) {
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
