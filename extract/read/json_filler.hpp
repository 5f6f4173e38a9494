// A record out of the tree of a JSON résumé.
#pragma once

#include "extract/read/json_tree.hpp"
#include "extract/record.hpp"

namespace vitagraph {

/// Fills `record` by the tree's keys; what no key is known for becomes an unread_key diagnostic,
/// a known key with a value of another type a wrong_type one, with line and column.
/// - Sections: arrays of items, objects with "items" or "content", or lists of titled groups.
/// - An item that holds items of its own (roles at one employer) gives its employer, place and
///   address to them.
/// - A job with a start and no end lasts; a school with a start and no end, too.
void fill_from_json(const JsonTree& tree, const JsonNode& root, Record& record);

}  // namespace vitagraph
