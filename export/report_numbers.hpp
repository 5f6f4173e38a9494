// What both reports say, counted once.
#pragma once

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "export/report.hpp"

namespace vitagraph {

/// A name and a number, e.g. an employer and its people.
struct NamedCount {
  std::string name;
  std::size_t count = 0;
};

/// One uncertain fact: what the graph says, the words it rests on, and where they stand.
struct UncertainFact {
  std::string says;  ///< "Mira Tolvanen WORKED_AT Northbrook Instruments (Optical Engineer, …)"
  std::string quote;
  std::string where;  ///< "people/cv-1.txt, bytes 120–164"
  Confidence confidence;
};

struct ReportNumbers {
  std::size_t read = 0;
  std::vector<const ReportedDocument*> skipped;
  std::vector<const ReportedDocument*>
      doubtful;                      ///< of those read, those that are not fine; by name
  std::size_t left_out = 0;          ///< facts below the confidence asked for
  std::vector<NamedCount> formats;   ///< of the documents that were read
  std::vector<NamedCount> trouble;   ///< kinds of diagnostics, in how many documents
  std::size_t entity_count = 0;      ///< all nodes but the documents
  std::vector<NamedCount> entities;  ///< by kind, all kinds that occur
  std::vector<NamedCount> mentions;  ///< by the same kinds: places that name them
  std::vector<NamedCount> relations;
  std::vector<NamedCount> employers;  ///< the top ones, by distinct people
  std::vector<NamedCount> schools;
  std::vector<UncertainFact> least_certain;  ///< at most ten, the least certain first
};

ReportNumbers report_numbers(const ReportInput& input);

/// "no section was recognised; names nobody".
std::string doubts_of(const ReportedDocument& document);

}  // namespace vitagraph
