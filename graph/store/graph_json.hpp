// graph.jsonl: the whole graph as text, one line per node and relation, nothing lost.
// docs/graph-model.md describes the form; reading back gives an equal graph.
#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "graph/knowledge_graph.hpp"

namespace vitagraph {

/// The number in the header line. A reader refuses files of a later version.
inline constexpr int kGraphJsonVersion = 1;

/// Takes the bytes of an output piece by piece.
using ByteSink = std::function<void(std::string_view)>;

/// Writes header, nodes and relations in the graph's order, each line with its newline. Texts of
/// the graph must be UTF-8. Memory: one line.
void write_graph_json(const KnowledgeGraph& graph, const ByteSink& sink);
std::string graph_json(const KnowledgeGraph& graph);

/// Reads a graph line by line, so that a file need not lie in memory.
class GraphJsonReader {
 public:
  /// `source` names the file in the sentences of errors.
  explicit GraphJsonReader(std::string source);
  ~GraphJsonReader();
  /// One line, without or with its newline; empty lines are skipped. Unknown keys are ignored.
  /// Throws RecordFormatError "source:line:column: …".
  void add_line(std::string_view line);
  /// Throws RecordFormatError when the counts of the header do not fit (a file cut short), an id
  /// stands twice or a relation ends nowhere.
  KnowledgeGraph finish();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

KnowledgeGraph graph_from_json(std::string_view text, std::string source);

}  // namespace vitagraph
