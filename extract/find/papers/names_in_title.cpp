#include "extract/find/papers/names_in_title.hpp"

#include <algorithm>

#include "extract/find/joined_text.hpp"
#include "extract/find/papers/author_list.hpp"
#include "extract/find/papers/reference_cues.hpp"
#include "extract/find/person_name.hpp"

namespace vitagraph {
namespace {

constexpr std::uint32_t shortest_title = 8;
constexpr double likely_name = 0.5;  ///< "N. Osgood" gets 0.8, "Bayesian Inference" -0.6

/// "Quill M." has a family name alone for a word, "A. Quill, B. Marsh" has two.
bool is_person(std::string_view name) {
  return name.find(' ') != name.npos && person_name_score(name) >= likely_name;
}

bool holds_owner(std::string_view text, const AuthorList& list, std::string_view owner_name) {
  return !owner_name.empty() && std::ranges::any_of(list.names, [&](const Span name) {
    const std::string_view words = text.substr(name.begin, name.size());
    return words.find(' ') != words.npos &&
           same_person_name(owner_name, words) >= NameMatch::initials;
  });
}

/// May a title end here: behind a full stop or at the end of a line?
bool is_border(std::string_view text, std::uint32_t at) {
  if (text[at] == '\n') return true;
  return (text[at] == '.' || text[at] == '?' || text[at] == '!') && at + 1 < text.size() &&
         (text[at + 1] == ' ' || text[at + 1] == '\n');
}

}  // namespace

bool are_person_names(std::string_view text) {
  const AuthorList list = split_authors(text);
  return !list.names.empty() && std::ranges::all_of(list.names, [&](const Span name) {
    return is_person(text.substr(name.begin, name.size()));
  });
}

bool names_authors(std::string_view text, std::string_view owner_name) {
  const AuthorList list = split_authors(text);
  if (list.names.empty() || !are_person_names(text)) return false;
  return list.names.size() > 1 || holds_owner(text, list, owner_name);
}

void part_names_from_title(std::string_view text, std::string_view owner_name,
                           ParsedReference& parsed) {
  if (!parsed.authors.empty() || parsed.title.size() < 2 * shortest_title) return;
  for (std::uint32_t at = parsed.title.begin + shortest_title; at + 4 < parsed.title.end; ++at) {
    if (!is_border(text, at)) continue;
    const Span rest = trim_blanks(text, {at + 1, parsed.title.end});
    if (!names_authors(text.substr(rest.begin, rest.size()), owner_name)) continue;
    for (const Span name : split_authors(text.substr(rest.begin, rest.size())).names) {
      parsed.authors.push_back({rest.begin + name.begin, rest.begin + name.end});
    }
    parsed.title = trim_title(text, {parsed.title.begin, at});
    return;
  }
}

}  // namespace vitagraph
