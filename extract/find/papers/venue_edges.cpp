#include "extract/find/papers/venue_edges.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "extract/evidence/lexicon.hpp"
#include "extract/fold.hpp"

namespace vitagraph {
namespace {

constexpr std::size_t shortest_name = 3;

std::string lower(std::string_view text) {
  std::string out(text);
  for (char& c : out) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
  }
  return out;
}

/// The venue up to `at`, without the blanks before it.
Span cut_at(std::string_view text, Span venue, std::size_t at) {
  venue.end = venue.begin + static_cast<std::uint32_t>(at);
  while (venue.size() > 0 && text[venue.end - 1] == ' ') --venue.end;
  return venue;
}

/// How editors are introduced behind the name of a book, lower case.
constexpr std::array<std::string_view, 18> editors = {
    ", ed. ",      ", eds",    ", edited by", ". edited by", " (ed.",  " (eds",
    " (edited by", ", hrsg",   " (hrsg",      ", hg. ",      " (hg.",  ", éd. ",
    " (éd.",       ", a cura", " (a cura",    ", coord.",    " (org.", " (orgs"};

Span drop_editors(std::string_view text, Span venue) {
  const std::string folded = lower(text.substr(venue.begin, venue.size()));
  for (const std::string_view words : editors) {
    const std::size_t at = folded.find(words);
    if (at != folded.npos && at > shortest_name) return cut_at(text, venue, at);
  }
  return venue;
}

/// "Leeds: Hartwell" at the beginning leaves Hartwell; behind a stop it is the publisher's.
Span drop_town(std::string_view text, Span venue) {
  const std::string_view name = text.substr(venue.begin, venue.size());
  const std::size_t colon = name.find(": ");
  if (colon == name.npos || colon + 2 + shortest_name > name.size()) return venue;
  if (is_place(name.substr(0, colon))) {
    venue.begin += static_cast<std::uint32_t>(colon + 2);
    return venue;
  }
  const std::size_t stop = name.rfind(". ", colon);
  if (stop == name.npos || stop < shortest_name) return venue;
  return is_place(name.substr(stop + 2, colon - stop - 2)) ? cut_at(text, venue, stop) : venue;
}

/// "arXiv:2101.00001": the number is a field of its own.
Span drop_archive_number(std::string_view text, Span venue) {
  constexpr std::string_view archive = "arxiv";
  const std::string folded = lower(text.substr(venue.begin, venue.size()));
  if (!folded.starts_with(archive) || folded.size() < archive.size() + 2) return venue;
  const std::size_t number = folded.find_first_not_of(":[( ", archive.size());
  const bool digit = number != folded.npos && folded[number] >= '0' && folded[number] <= '9';
  return digit && number > archive.size() ? cut_at(text, venue, archive.size()) : venue;
}

/// "Coasts (Hartwell", "岸辺』12号": a bracket that nothing closes, a quote that nothing opens.
Span drop_unpaired(std::string_view text, Span venue) {
  const std::string_view name = text.substr(venue.begin, venue.size());
  const std::size_t open = name.rfind('(');
  if (open != name.npos && open > shortest_name && name.find(')', open) == name.npos) {
    return cut_at(text, venue, open);
  }
  constexpr std::array<std::array<std::string_view, 2>, 2> quotes = {{{"『", "』"}, {"「", "」"}}};
  for (const auto& [opening, closing] : quotes) {
    const std::size_t at = name.find(closing);
    if (at != name.npos && at >= shortest_name && name.find(opening) == name.npos) {
      return cut_at(text, venue, at);
    }
  }
  return venue;
}

/// Words that say how well a paper did, folded.
constexpr std::array<std::string_view, 13> distinctions = {
    "best paper",          "best student", "best poster", "award",       "prize",
    "distinguished paper", "honorable",    "honourable",  "front cover", "highlighted",
    "shortlist",           "spotlight",    "runner up"};

}  // namespace

Span without_edges(std::string_view text, Span venue) {
  venue = drop_town(text, drop_editors(text, drop_unpaired(text, venue)));
  return drop_archive_number(text, venue);
}

bool is_distinction(std::string_view words) {
  constexpr std::size_t most_words = 8;
  const std::string folded = fold_words(words);
  if (std::ranges::count(folded, ' ') >= static_cast<std::ptrdiff_t>(most_words)) return false;
  return std::ranges::any_of(distinctions, [&](std::string_view distinction) {
    return folded.find(distinction) != folded.npos;
  });
}

}  // namespace vitagraph
