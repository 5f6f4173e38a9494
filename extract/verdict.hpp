// How far the record of a document can be trusted as a whole, and why not farther.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace vitagraph {

enum class Standing : std::uint8_t {
  unjudged,   ///< records that others wrote
  fine,       ///< read as résumés usually are
  doubtful,   ///< somebody should look: see the reasons
  unreadable  ///< nothing could be read
};

/// A new reason is a new row of the table in verdict.cpp.
enum class DoubtReason : std::uint8_t {
  not_read,        ///< the document failed: its diagnostics tell why
  no_text_layer,   ///< pages that are pictures
  garbled_text,    ///< characters that no font or encoding explains
  little_text,     ///< hardly more than a name
  no_section,      ///< no heading of jobs, degrees, papers or skills was recognised
  no_dates,        ///< jobs or degrees, and not one date
  nothing_found,   ///< neither jobs nor degrees nor papers nor projects
  no_name,         ///< nobody is named
  doubtful_facts,  ///< many facts of little confidence
  several_people,  ///< more than one person's résumé
  cover_letter,    ///< no résumé but one of these
  invoice,
  source_code,
  paper
};

struct Verdict {
  Standing standing = Standing::unjudged;
  std::vector<DoubtReason> reasons;  ///< in the order of the enumerators, each once

  friend bool operator==(const Verdict&, const Verdict&) = default;
};

/// "fine", "doubtful", "unreadable"; "" of `unjudged`.
std::string_view name_of(Standing standing);
/// The standing with this name; `unjudged` when there is none.
Standing standing_named(std::string_view name);
/// The stable name in JSON, "no-dates".
std::string_view name_of(DoubtReason reason);
/// What people read: "no dates beside jobs and degrees".
std::string_view sentence_of(DoubtReason reason);
/// The reason with this name; throws std::invalid_argument when there is none.
DoubtReason doubt_reason(std::string_view name);

}  // namespace vitagraph
