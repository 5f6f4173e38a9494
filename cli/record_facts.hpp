// A record as a flat list of facts, for those who show it rather than use it.
#pragma once

#include <string>
#include <vector>

#include "extract/record.hpp"

namespace vitagraph {

/// One value with its place in the record. Points into the record: keep that alive.
struct ShownFact {
  std::string pointer;  ///< JSON Pointer of the value in the record's JSON, "/work/0/name"
  std::string value;
  const Evidence* evidence = nullptr;
};

/// One item of a list (a job, a degree, a paper …) and the words it rests on.
struct ShownItem {
  std::string pointer;  ///< "/work/0"
  const ItemEvidence* item = nullptr;
};

struct ShownRecord {
  std::vector<ShownFact> facts;  ///< in the order of the record
  std::vector<ShownItem> items;
};

ShownRecord shown(const Record& record);

/// "/work/0/name" -> "work 1 · name"; "/basics/emails/0" -> "email".
std::string label_of_pointer(std::string_view pointer);

}  // namespace vitagraph
