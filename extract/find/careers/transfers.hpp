// Dated rows within one stay that tell another unit or post: "2020年4月　米沢支店へ異動　融資係",
// "2021年4月　料理長に就任".
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "extract/document.hpp"
#include "extract/find/careers/event_lines.hpp"
#include "extract/record.hpp"

namespace vitagraph {

/// What a row tells of the time from its date on; empty spans: not told.
struct Transfer {
  std::uint32_t line = 0;
  DateMention date;
  Span unit;
  Span post;
};

/// Does the row name the place again: "同社", "〃", or the employer itself?
bool names_same_place(std::string_view token, std::string_view employer);

/// A unit or a branch: "審査部", "新庄支店".
bool names_unit_or_branch(std::string_view text);

/// Does a legal form, or what its name ends with, say so: "最上町役場", "北陸大学病院"?
bool names_organisation(std::string_view text);

/// A rank or a short title: "課長", "調査役".
bool names_post(std::string_view text);

/// "ソリューション部（プログラマ）": the unit and the post in the brackets; false: no such token.
bool read_bracketed_post(const Document& document, Span token, Span& unit, Span& post);

/// Reads a row that has a date and follows the entry at `employer`; nullopt when it tells of
/// something else: another organisation, a licence, a word that is neither unit nor post.
std::optional<Transfer> read_transfer(const Document& document, const EventLine& row,
                                      std::string_view employer);

/// The job parted at the dates of its transfers, which stand in their order; the first part keeps
/// what the entry told.
std::vector<Work> parted_at_transfers(const Document& document, Work job,
                                      const std::vector<Transfer>& transfers);

}  // namespace vitagraph
