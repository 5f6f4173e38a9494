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

/// What the value at this pointer is called among people: "/work/0/name" -> "work 1 · employer",
/// "/basics/emails/0" -> "email 1". Leaves out what `inside`, a pointer above it, says already.
std::string label_of_pointer(std::string_view pointer, std::string_view inside = {});

}  // namespace vitagraph
