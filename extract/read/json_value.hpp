// Values of JSON résumés as facts: text, dates, periods, each with its place in the source.
#pragma once

#include <optional>
#include <string_view>

#include "extract/date.hpp"
#include "extract/read/json_tree.hpp"
#include "extract/record.hpp"

namespace vitagraph {

/// The text that a value shows. Objects show their "label", "name", "title", "value" or "text";
/// of an array its first item. Empty for null, booleans and "".
Fact json_fact(const JsonTree& tree, const JsonNode& node, std::string_view rule);

/// The address that a value holds: of an object its "href", "url" or "uri" first.
Fact json_url(const JsonTree& tree, const JsonNode& node, std::string_view rule);

/// A place as one text: a string as it stands; of an object "city, region, country".
Fact json_location(const JsonTree& tree, const JsonNode& node, std::string_view rule);

/// What one date field says: a date, a whole period, or that it lasts.
struct JsonDate {
  DateRange range;
  bool is_range = false;
  bool is_current = false;  ///< "Present"
  bool is_term = false;     ///< "Spring 2026": a season or term, which ends by itself
  Evidence evidence;
};

/// nullopt when the value is empty or says no date.
std::optional<JsonDate> json_date(const JsonTree& tree, const JsonNode& node,
                                  std::string_view rule);

}  // namespace vitagraph
