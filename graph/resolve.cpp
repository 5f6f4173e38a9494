#include "graph/resolve.hpp"

#include <stdexcept>
#include <utility>
#include <vector>

#include "extract/error.hpp"
#include "graph/assemble/assembly.hpp"
#include "graph/explain/explanation.hpp"
#include "graph/mention.hpp"
#include "graph/resolution.hpp"

namespace vitagraph {

struct Resolver::State {
  explicit State(ResolveOptions given) : options(given), log(given.explain) {}

  ResolveOptions options;
  TextPool pool;
  std::vector<Mentions> parts;
  Mentions mentions;
  DecisionLog log;
  Resolution resolution;
  EntityIds ids;
  ResolveCounts counts;
  bool finished = false;
};

Resolver::Resolver(ResolveOptions options) : state_(std::make_unique<State>(options)) {}
Resolver::~Resolver() = default;

void Resolver::add(const Record& record) {
  if (state_->finished) throw std::logic_error("Resolver::add after finish");
  state_->parts.push_back(mentions_of(record, state_->pool));
}

KnowledgeGraph Resolver::finish() {
  State& state = *state_;
  if (std::exchange(state.finished, true)) throw std::logic_error("Resolver::finish twice");
  state.mentions = gather(std::move(state.parts));
  state.resolution = resolve_all(state.mentions, state.pool, state.options.threads, state.log);
  state.ids = entity_ids(state.mentions, state.pool, state.resolution);
  KnowledgeGraph graph = assemble({state.mentions, state.pool, state.resolution, state.ids});

  ResolveCounts& counts = state.counts;
  counts.documents = state.mentions.documents.size();
  for (const DocumentMention& document : state.mentions.documents) {
    if (!document.error.empty()) ++counts.failed_documents;
  }
  counts.mentions = state.mentions.size();
  counts.entities = graph.node_count() - counts.documents;
  counts.merges = merges_of(state.mentions, state.resolution);
  counts.refused = state.log.refused();
  if (!state.options.explain) {
    state.mentions = Mentions();
    state.resolution = Resolution();
    state.ids = EntityIds();
    state.pool = TextPool();
  }
  return graph;
}

const ResolveCounts& Resolver::counts() const { return state_->counts; }

std::string Resolver::explanation(std::string_view entity_id) const {
  if (!state_->finished || !state_->options.explain) {
    throw std::logic_error("explanation needs ResolveOptions::explain and a finished run");
  }
  const ExplanationInput input{state_->mentions, state_->pool, state_->resolution, state_->ids,
                               state_->log};
  return explain_entity(input, entity_id);
}

}  // namespace vitagraph
