#include "graph/assemble/name_choice.hpp"

#include <algorithm>

#include "graph/normalize/words.hpp"

namespace vitagraph {
namespace {

bool is_small(char c) { return c >= 'a' && c <= 'z'; }
bool is_letter(char c) { return is_small(c) || (c >= 'A' && c <= 'Z'); }

// Shorter words in capitals only are acronyms.
constexpr std::size_t kShortestShout = 6;

bool shouts(std::string_view name) {
  const auto letters = std::count_if(name.begin(), name.end(), is_letter);
  return static_cast<std::size_t>(letters) >= kShortestShout &&
         std::none_of(name.begin(), name.end(), is_small);
}

// Of two spellings of one name the calmer one is better.
int loudness(std::string_view name) {
  return (shouts(name) ? 2 : 0) + (name.ends_with('.') ? 1 : 0);
}

// The stop behind a word too long for an abbreviation ends a sentence.
constexpr std::size_t kLongestAbbreviation = 5;

std::string_view without_full_stop(std::string_view name) {
  if (!name.ends_with('.')) return name;
  const std::string_view rest = name.substr(0, name.size() - 1);
  std::size_t letters = 0;
  while (letters < rest.size() && is_letter(rest[rest.size() - 1 - letters])) ++letters;
  return letters > kLongestAbbreviation ? rest : name;
}

}  // namespace

void NameChoice::Seen::add(const Seen& more) {
  rank = count == 0 || more.rank > rank ? more.rank : rank;
  count += more.count;
}

bool NameChoice::Seen::is_better_than(const Seen& other, std::size_t size,
                                      std::size_t other_size) const {
  if (rank != other.rank) return rank > other.rank;
  if (count != other.count) return count > other.count;
  return size > other_size;
}

void NameChoice::add(std::string_view spelling, int rank) {
  if (spelling.empty()) return;
  spellings_[std::string(without_full_stop(spelling))].add({1, rank});
}

std::string NameChoice::best() const {
  struct Name {
    Seen all;
    const std::string* spelling = nullptr;
    Seen of_spelling;
  };
  std::map<std::string, Name> names;
  for (const auto& [spelling, seen] : spellings_) {
    Name& name = names[fold_key(spelling)];
    name.all.add(seen);
    if (name.spelling != nullptr) {
      const int louder = loudness(spelling) - loudness(*name.spelling);
      const bool is_better =
          seen.is_better_than(name.of_spelling, spelling.size(), name.spelling->size());
      if (louder > 0 || (louder == 0 && !is_better)) continue;
    }
    name.spelling = &spelling;
    name.of_spelling = seen;
  }
  const Name* best = nullptr;
  for (const auto& [key, name] : names) {
    if (best != nullptr &&
        !name.all.is_better_than(best->all, name.spelling->size(), best->spelling->size())) {
      continue;
    }
    best = &name;
  }
  return best == nullptr ? std::string() : *best->spelling;
}

std::vector<std::string> NameChoice::others(std::string_view name) const {
  std::vector<std::string> out;
  for (const auto& [spelling, seen] : spellings_) {
    if (spelling != name) out.push_back(spelling);
  }
  return out;
}

}  // namespace vitagraph
