// Records -> KnowledgeGraph: who is the same? Decided on mentions first; the graph is built once.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

#include "extract/record.hpp"
#include "graph/knowledge_graph.hpp"

namespace vitagraph {

struct ResolveOptions {
  int threads = 1;  ///< how many may work at once (two are used); changes no byte of the result
  bool explain = false;  ///< keep what is needed for `explanation`
};

/// What a run did, for the last line of the program and the report.
struct ResolveCounts {
  std::size_t documents = 0;
  std::size_t failed_documents = 0;
  std::size_t mentions = 0;
  std::size_t entities = 0;
  std::size_t merges = 0;   ///< mentions minus entities, over all kinds
  std::size_t refused = 0;  ///< near candidates that were kept apart
};

/// Takes records one by one (memory grows with the mentions, not with the texts), then decides.
/// The result does not depend on the order of `add`. Not for use from several threads at once.
class Resolver {
 public:
  explicit Resolver(ResolveOptions options = {});
  ~Resolver();
  void add(const Record& record);
  /// Call once. Afterwards `counts` and `explanation` answer.
  KnowledgeGraph finish();
  const ResolveCounts& counts() const;
  /// Why the mentions of this entity are one, and which near candidates were refused: text for a
  /// terminal. Throws InputError when there is no such entity; needs ResolveOptions::explain.
  std::string explanation(std::string_view entity_id) const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace vitagraph
