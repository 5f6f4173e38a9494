// What a run did: the last line of the program.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>

#include "extract/record.hpp"
#include "graph/knowledge_graph.hpp"
#include "graph/resolve.hpp"

namespace vitagraph {

/// Documents as they pass by.
class DocumentTally {
 public:
  void add(const Record& record);
  /// What to say of files in folders that are no documents; see left_out_sentence().
  void leave_out(std::string sentence) { left_out_ = std::move(sentence); }
  std::size_t read() const { return read_; }
  std::size_t skipped() const { return skipped_; }
  /// Everything was read, and read whole.
  bool clean() const { return skipped_ == 0 && partial_ == 0; }
  std::size_t warnings() const { return warnings_; }
  /// "40 documents read (1 in part, 3 doubtful), 2 skipped (1 binary-document, 1 unreadable)".
  std::string sentence() const;

 private:
  std::string skipped_sentence() const;

  std::size_t read_ = 0;
  std::size_t partial_ = 0;  ///< of those read: an error cut them short
  std::size_t skipped_ = 0;
  std::size_t warnings_ = 0;
  std::size_t doubtful_ = 0;
  std::size_t unreadable_ = 0;  ///< of those read: nothing could be made of their text
  std::size_t facts_left_out_ = 0;
  std::map<std::string, std::size_t, std::less<>> reasons_;
  std::string left_out_;
};

/// "1204 entities, 318 merges, 3911 relations".
std::string graph_sentence(const KnowledgeGraph& graph, const ResolveCounts& counts);
std::string graph_sentence(const KnowledgeGraph& graph);

}  // namespace vitagraph
