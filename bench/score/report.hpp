// What the scorer prints.
#pragma once

#include <string>

#include "bench/score/corpus_score.hpp"

namespace vitagraph::score {

/// A table for people: fields, all fields, groups.
std::string as_table(const CorpusScore& corpus);

/// {"documents": n, "absent": [...], "all": {...}, "fields": {name: {"precision", "recall", "f1",
/// "right", "invented", "missed"}}, "groups": {name: {...}}}, no newline at the end.
std::string as_json(const CorpusScore& corpus);

/// One line of JSON for each document: {"document", "fields": {row: [right, invented, missed]},
/// "mistakes": [...]}. What bench/scoreboard groups as it likes.
std::string each_as_json_lines(const CorpusScore& corpus);

/// "== document", then its mistakes, indented.
std::string mistakes_as_text(const CorpusScore& corpus);

}  // namespace vitagraph::score
