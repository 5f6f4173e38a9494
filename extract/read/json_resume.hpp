// JSON Resume and its relatives: a structured source, read by its keys.
#pragma once

#include <string_view>

#include "extract/document.hpp"
#include "extract/read/json_tree.hpp"
#include "extract/read/read_context.hpp"
#include "extract/record.hpp"

namespace vitagraph {

/// The text is the JSON source itself; its lines are those of the source.
void read_json_resume(std::string_view bytes, const ReadContext& context, Document& document);

/// Reads the record out of the JSON; every value's span is the string it stands in.
void fill_json_resume(const Document& document, Record& record);

/// The same for a tree of another format, which `format` names in the error that says that
/// nothing was found.
void fill_from_tree(const JsonTree& tree, std::string_view format, const Document& document,
                    Record& record);

}  // namespace vitagraph
