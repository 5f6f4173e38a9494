// Titles, identifiers and venues of papers as they are compared.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace vitagraph {

/// The words of a title; character references that bibliographies leave in it ("&#228;",
/// "&amp;") are resolved.
std::vector<std::string> title_words(std::string_view title);

/// The same without bracketed remarks ("(panel session)"), unless those hold a number.
std::vector<std::string> core_title_words(std::string_view title);

/// Whether a word of a title is a number, also a Roman one.
bool is_number_word(std::string_view word);

/// The text with its character references resolved.
std::string resolve_references(std::string_view text);

/// "10.1000/xyz" in lower case, without "https://doi.org/" or "doi:"; "" when it is no DOI, or
/// only wraps an arXiv id.
std::string normal_doi(std::string_view doi);

/// "2107.06917" or "cs/0112017", without version, from an id, an address or an arXiv DOI; "" when
/// it is none.
std::string normal_arxiv(std::string_view text);

/// The words of a venue without what changes every year: "Proceedings of the 37th International
/// Conference on Examples (ICE 2020)" is "international conference examples". Of a venue of
/// known_venues.hpp the words of its name, also where the acronym is printed.
std::string venue_key(std::string_view venue);

/// Whether the venue is a preprint server.
bool is_preprint_venue(std::string_view venue);

}  // namespace vitagraph
