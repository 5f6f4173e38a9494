// Where a project's name stands in the first line of its item.
#pragma once

#include "extract/document.hpp"
#include "extract/segment/segment.hpp"

namespace vitagraph {

struct ProjectName {
  Span span;        ///< of the document; empty: the line names none
  float score = 0;  ///< log-odds that it is a project's name
  const char* rule = "";
};

/// What the head line of an item in a list of projects names. `description_follows`: the item has
/// further lines, so that the whole head may be the name.
ProjectName project_name_in(const Document& document, const SegmentedDocument& segmented,
                            std::uint32_t line, bool description_follows);

/// Starts with a verb of doing ("Developed", "Responsible for", "entwickelte"): a sentence.
bool starts_with_deed(std::string_view text);

/// Words that label a line and name nothing: "Technologies", "Responsibilities", "Role".
bool is_label_word(std::string_view folded);

}  // namespace vitagraph
