// The archive of one's own data that LinkedIn gives out: a zip of CSV files.
#pragma once

#include <string_view>

#include "extract/document.hpp"
#include "extract/read/read_context.hpp"
#include "extract/record.hpp"

namespace vitagraph {

/// The text is the tables that tell of a person, one after the other, each behind a line with its
/// name ("== Positions.csv"). Messages, connections and the like are never unpacked.
void read_linkedin(std::string_view bytes, const ReadContext& context, Document& document);
void fill_linkedin(const Document& document, Record& record);
/// 0 to 100: see RecogniseFunction.
int recognise_linkedin(std::string_view bytes);

}  // namespace vitagraph
