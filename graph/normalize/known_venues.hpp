// Conferences and journals whose acronym stands for the name.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace vitagraph {

struct KnownVenue {
  std::string_view acronym;  ///< "" where its letters mean several venues
  std::string_view name;
  std::string_view aliases;  ///< other names, abbreviations and former names, with "|" between
  std::string_view source;   ///< where name and acronym stand together: the stream in dblp
                             ///< (https://dblp.org/db/SOURCE), or the publisher's address
};

/// The venue that a printed name means, apart from its year, number, sponsors and place: "Proc. of
/// the 34th NeurIPS, 2020". Workshops, findings, companions and tracks of a venue are others.
/// nullptr when it is none of the table.
const KnownVenue* find_known_venue(std::string_view printed);

/// Whether the printed name is the venue's acronym but for year and "Proceedings of".
bool is_acronym_of(const KnownVenue& venue, std::string_view printed);

/// The words of a venue without years, numbers, brackets and words like "proceedings".
std::vector<std::string> venue_words(std::string_view venue);

}  // namespace vitagraph
