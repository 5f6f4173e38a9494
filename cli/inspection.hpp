// One document as the engine sees it: its lines, sections and items, and what each span became.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cli/record_facts.hpp"
#include "cli/terminal.hpp"
#include "extract/document.hpp"
#include "extract/leave_out.hpp"
#include "extract/record.hpp"
#include "extract/segment/segment.hpp"

namespace vitagraph {

struct Inspection {
  const Document& document;
  const SegmentedDocument& segmented;
  const Record& record;
  const std::vector<LeftOut>& left_out;  ///< of entries that are none, or less sure than asked for
  bool has_roles;  ///< false: the format says what everything is, and the roles played no part
};

/// For reading: each line with what was found in it underneath.
std::string inspection_text(const Inspection& inspection, const Colours& colours);
/// For programs: one JSON object (docs/inspect.md).
std::string inspection_json(const Inspection& inspection);

/// The pages with lines, side bars, sections, items and facts drawn over them; a document without
/// pages is set on sheets of its own.
std::string inspection_svg(const Inspection& inspection);
/// That picture in a web page, with the facts beside it.
std::string inspection_html(const Inspection& inspection);
/// The colour that a fact has in both: "#F6C27A" of "/work/0/name".
std::string_view tint_of_fact(std::string_view pointer);

/// "1.00", ".97", ".05": a confidence as people read it.
std::string confidence_text(Confidence confidence);

}  // namespace vitagraph
