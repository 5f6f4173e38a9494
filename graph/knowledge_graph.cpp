#include "graph/knowledge_graph.hpp"

#include <algorithm>
#include <boost/graph/adjacency_list.hpp>
#include <stdexcept>
#include <string>
#include <tuple>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "graph/normalize/organization_aliases.hpp"
#include "graph/normalize/words.hpp"

namespace vitagraph {
namespace {

// A relation knows its own position, so that walking a node's edges gives positions.
struct Edge {
  RelationIndex index = 0;
};
using Adjacency =
    boost::adjacency_list<boost::vecS, boost::vecS, boost::bidirectionalS, Entity, Edge>;

// One spelling of a node's name, for find_by_name.
struct NameKey {
  EntityKind kind;
  std::string key;
  NodeIndex node;
  auto order() const { return std::tie(kind, key, node); }
};

bool in_order(const NameKey& a, const NameKey& b) { return a.order() < b.order(); }

// What a name is looked up by, the most literal first: its folded words; of an organisation also
// its normalised name and its row in the table of known ones ("MIT" finds the Massachusetts
// Institute of Technology, whichever of the two is printed).
std::vector<std::string> lookup_keys(EntityKind kind, std::string_view name) {
  std::vector<std::string> keys{fold_key(name)};
  if (kind != EntityKind::company && kind != EntityKind::school) return keys;
  const std::string normal = parse_organization(name).key();
  keys.push_back("=" + normal);
  for (const KnownMatch& match : find_known_organization(normal)) {
    if (!match.needs_second_signal) keys.push_back("@" + std::to_string(match.index));
  }
  return keys;
}

}  // namespace

struct KnowledgeGraph::Model {
  struct Ends {
    NodeIndex from;
    NodeIndex to;
  };
  Adjacency adjacency;
  std::vector<Relation> relations;
  std::vector<Ends> ends;
  std::unordered_map<std::string_view, NodeIndex> by_id;  // into the nodes' own ids
  std::vector<NameKey> names;                             // sorted
};

struct GraphBuilder::Parts {
  struct Link {
    Relation relation;
    std::string from;
    std::string to;
  };
  std::vector<Entity> entities;
  std::vector<Link> links;
};

KnowledgeGraph::KnowledgeGraph() : model_(std::make_unique<Model>()) {}
KnowledgeGraph::~KnowledgeGraph() = default;
KnowledgeGraph::KnowledgeGraph(KnowledgeGraph&&) noexcept = default;
KnowledgeGraph& KnowledgeGraph::operator=(KnowledgeGraph&&) noexcept = default;

std::size_t KnowledgeGraph::node_count() const { return num_vertices(model_->adjacency); }
std::size_t KnowledgeGraph::relation_count() const { return model_->relations.size(); }

std::size_t KnowledgeGraph::node_count(EntityKind kind) const { return nodes(kind).size(); }

std::size_t KnowledgeGraph::relation_count(RelationKind kind) const {
  const auto& relations = model_->relations;
  return static_cast<std::size_t>(std::count_if(relations.begin(), relations.end(),
                                                [&](const Relation& r) { return r.kind == kind; }));
}

const Entity& KnowledgeGraph::node(NodeIndex index) const { return model_->adjacency[index]; }
const Relation& KnowledgeGraph::relation(RelationIndex index) const {
  return model_->relations[index];
}
NodeIndex KnowledgeGraph::from(RelationIndex index) const { return model_->ends[index].from; }
NodeIndex KnowledgeGraph::to(RelationIndex index) const { return model_->ends[index].to; }

std::vector<Neighbour> KnowledgeGraph::out(NodeIndex node, RelationKind kind) const {
  std::vector<Neighbour> found;
  for (const auto& edge : boost::make_iterator_range(out_edges(node, model_->adjacency))) {
    const RelationIndex index = model_->adjacency[edge].index;
    if (model_->relations[index].kind == kind) found.push_back({index, model_->ends[index].to});
  }
  return found;
}

std::vector<Neighbour> KnowledgeGraph::in(NodeIndex node, RelationKind kind) const {
  std::vector<Neighbour> found;
  for (const auto& edge : boost::make_iterator_range(in_edges(node, model_->adjacency))) {
    const RelationIndex index = model_->adjacency[edge].index;
    if (model_->relations[index].kind == kind) found.push_back({index, model_->ends[index].from});
  }
  return found;
}

std::optional<NodeIndex> KnowledgeGraph::find(std::string_view id) const {
  const auto found = model_->by_id.find(id);
  if (found == model_->by_id.end()) return std::nullopt;
  return found->second;
}

std::vector<NodeIndex> KnowledgeGraph::find_by_name(EntityKind kind, std::string_view name) const {
  std::vector<NodeIndex> found;
  for (const std::string& key : lookup_keys(kind, name)) {
    const NameKey wanted{kind, key, 0};
    auto at = std::lower_bound(model_->names.begin(), model_->names.end(), wanted, in_order);
    for (; at != model_->names.end() && at->kind == kind && at->key == key; ++at) {
      if (std::find(found.begin(), found.end(), at->node) == found.end()) found.push_back(at->node);
    }
    if (!found.empty()) break;
  }
  std::stable_sort(found.begin(), found.end(), [&](NodeIndex a, NodeIndex b) {
    return node(a).sources.size() > node(b).sources.size();
  });
  return found;
}

std::vector<NodeIndex> KnowledgeGraph::nodes(EntityKind kind) const {
  const auto count = static_cast<NodeIndex>(node_count());
  const auto first_of = [&](int rank) {
    NodeIndex low = 0;
    NodeIndex high = count;
    while (low < high) {
      const NodeIndex middle = low + (high - low) / 2;
      if (static_cast<int>(node(middle).kind) < rank) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  };
  std::vector<NodeIndex> found;
  const NodeIndex last = first_of(static_cast<int>(kind) + 1);
  for (NodeIndex i = first_of(static_cast<int>(kind)); i < last; ++i) found.push_back(i);
  return found;
}

bool operator==(const KnowledgeGraph& a, const KnowledgeGraph& b) {
  if (a.node_count() != b.node_count() || a.relation_count() != b.relation_count()) return false;
  for (NodeIndex i = 0; i < a.node_count(); ++i) {
    if (!(a.node(i) == b.node(i))) return false;
  }
  for (RelationIndex i = 0; i < a.relation_count(); ++i) {
    if (a.from(i) != b.from(i) || a.to(i) != b.to(i)) return false;
    if (!(a.relation(i) == b.relation(i))) return false;
  }
  return true;
}

GraphBuilder::GraphBuilder() : parts_(std::make_unique<Parts>()) {}
GraphBuilder::~GraphBuilder() = default;
GraphBuilder::GraphBuilder(GraphBuilder&&) noexcept = default;
GraphBuilder& GraphBuilder::operator=(GraphBuilder&&) noexcept = default;

void GraphBuilder::add(Entity entity) { parts_->entities.push_back(std::move(entity)); }

void GraphBuilder::add(Relation relation, std::string from, std::string to) {
  parts_->links.push_back({std::move(relation), std::move(from), std::move(to)});
}

namespace {

void sort_unique(std::vector<SourceSpan>& sources) {
  std::sort(sources.begin(), sources.end());
  sources.erase(std::unique(sources.begin(), sources.end()), sources.end());
}

std::vector<NameKey> name_keys(const Adjacency& adjacency) {
  std::vector<NameKey> keys;
  for (const auto v : boost::make_iterator_range(vertices(adjacency))) {
    const Entity& entity = adjacency[v];
    const auto add = [&](std::string_view name) {
      if (name.empty()) return;
      for (std::string& key : lookup_keys(entity.kind, name)) {
        keys.push_back({entity.kind, std::move(key), static_cast<NodeIndex>(v)});
      }
    };
    add(entity.properties.text(PropertyKey::name));
    add(entity.properties.text(PropertyKey::acronym));
    if (const PropertyValue* aliases = entity.properties.find(PropertyKey::aliases)) {
      for (const std::string& alias : std::get<std::vector<std::string>>(*aliases)) add(alias);
    }
  }
  std::sort(keys.begin(), keys.end(), in_order);
  return keys;
}

}  // namespace

KnowledgeGraph GraphBuilder::build() {
  const std::unique_ptr<Parts> parts = std::exchange(parts_, std::make_unique<Parts>());
  KnowledgeGraph graph;
  add_nodes(*parts, graph);
  add_relations(*parts, graph);
  graph.model_->names = name_keys(graph.model_->adjacency);
  return graph;
}

void GraphBuilder::add_nodes(Parts& parts, KnowledgeGraph& graph) {
  KnowledgeGraph::Model& model = *graph.model_;
  std::sort(parts.entities.begin(), parts.entities.end(), [](const Entity& a, const Entity& b) {
    return std::tie(a.kind, a.id) < std::tie(b.kind, b.id);
  });
  for (Entity& entity : parts.entities) {
    sort_unique(entity.sources);
    model.adjacency[add_vertex(model.adjacency)] = std::move(entity);  // Boost copies otherwise
  }
  model.by_id.reserve(graph.node_count());
  for (NodeIndex i = 0; i < graph.node_count(); ++i) {
    if (!model.by_id.emplace(graph.node(i).id, i).second) {
      throw std::invalid_argument("two nodes have the id " + graph.node(i).id);
    }
  }
}

void GraphBuilder::add_relations(Parts& parts, KnowledgeGraph& graph) {
  KnowledgeGraph::Model& model = *graph.model_;
  struct Placed {
    RelationKind kind;
    NodeIndex from;
    NodeIndex to;
    std::size_t link;
  };
  const auto end_of = [&](const std::string& id) {
    if (const auto found = model.by_id.find(id); found != model.by_id.end()) return found->second;
    throw std::invalid_argument("a relation ends at " + id + ", which is no node");
  };
  std::vector<Placed> order;
  order.reserve(parts.links.size());
  for (std::size_t i = 0; i < parts.links.size(); ++i) {
    const Parts::Link& link = parts.links[i];
    order.push_back({link.relation.kind, end_of(link.from), end_of(link.to), i});
  }
  std::sort(order.begin(), order.end(), [&](const Placed& a, const Placed& b) {
    return std::tie(a.kind, a.from, a.to, parts.links[a.link].relation.id) <
           std::tie(b.kind, b.from, b.to, parts.links[b.link].relation.id);
  });
  model.relations.reserve(order.size());
  model.ends.reserve(order.size());
  std::unordered_set<std::string_view> seen;
  for (const Placed& placed : order) {
    Relation& relation = model.relations.emplace_back(std::move(parts.links[placed.link].relation));
    if (!seen.insert(relation.id).second) {
      throw std::invalid_argument("two relations have the id " + relation.id);
    }
    sort_unique(relation.sources);
    model.ends.push_back({placed.from, placed.to});
    const auto index = static_cast<RelationIndex>(model.ends.size() - 1);
    add_edge(placed.from, placed.to, Edge{index}, model.adjacency);
  }
}

}  // namespace vitagraph
