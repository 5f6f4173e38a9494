#include "export/report_numbers.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "export/picture.hpp"

namespace vitagraph {
namespace {

constexpr std::size_t top_rows = 10;

void count_documents(const ReportInput& input, ReportNumbers& numbers) {
  std::map<std::string, std::size_t> formats;
  std::map<std::string, std::size_t> trouble;
  for (const ReportedDocument& document : input.documents) {
    if (document.error.empty()) {
      ++numbers.read;
      ++formats[document.format.empty() ? "unknown" : document.format];
    } else {
      numbers.skipped.push_back(&document);
    }
    const Standing standing = document.verdict.standing;
    const bool doubted = standing == Standing::doubtful || standing == Standing::unreadable;
    if (document.error.empty() && doubted) numbers.doubtful.push_back(&document);
    numbers.left_out += document.left_out;
    std::set<std::string> kinds;
    for (const Diagnostic& diagnostic : document.diagnostics) {
      kinds.insert(std::string(name_of(diagnostic.code)));
    }
    for (const std::string& kind : kinds) ++trouble[kind];
  }
  const auto source = [](const ReportedDocument* document) { return document->source; };
  std::ranges::sort(numbers.doubtful, {}, source);  // the same in whatever order they were given
  for (const auto& [name, count] : formats) numbers.formats.push_back({name, count});
  for (const auto& [name, count] : trouble) numbers.trouble.push_back({name, count});
}

void count_kinds(const KnowledgeGraph& graph, ReportNumbers& numbers) {
  for (const EntityKind kind : entity_kinds()) {
    const std::size_t count = graph.node_count(kind);
    if (count == 0) continue;
    if (kind != EntityKind::document) numbers.entity_count += count;
    std::size_t mentions = 0;
    for (const NodeIndex node : graph.nodes(kind)) mentions += graph.node(node).sources.size();
    numbers.entities.push_back({std::string(style_of(kind).plural), count});
    numbers.mentions.push_back({std::string(style_of(kind).plural), mentions});
  }
  for (const RelationKind kind : relation_kinds()) {
    const std::size_t count = graph.relation_count(kind);
    if (count > 0) numbers.relations.push_back({std::string(type_of(kind)), count});
  }
}

/// The organisations with most distinct people at the other end of `relation`.
std::vector<NamedCount> top_organizations(const KnowledgeGraph& graph, RelationKind relation) {
  std::vector<NamedCount> found;
  for (const EntityKind kind : {EntityKind::company, EntityKind::school}) {
    for (const NodeIndex node : graph.nodes(kind)) {
      std::set<NodeIndex> people;
      for (const Neighbour& end : graph.in(node, relation)) people.insert(end.node);
      if (!people.empty()) {
        found.push_back({std::string(name_of(graph.node(node))), people.size()});
      }
    }
  }
  std::sort(found.begin(), found.end(), [](const NamedCount& a, const NamedCount& b) {
    return a.count != b.count ? a.count > b.count : a.name < b.name;
  });
  if (found.size() > top_rows) found.resize(top_rows);
  return found;
}

std::string place_of(const KnowledgeGraph& graph, const SourceSpan& source) {
  std::string path = source.document;
  if (const auto document = graph.find(source.document)) {
    const std::string_view known = graph.node(*document).properties.text(PropertyKey::path);
    if (!known.empty()) path = known;
  }
  return path + ", bytes " + std::to_string(source.span.begin) + "–" +
         std::to_string(source.span.end);
}

UncertainFact fact_of(const KnowledgeGraph& graph, RelationIndex index) {
  const Relation& relation = graph.relation(index);
  UncertainFact fact;
  fact.says = std::string(name_of(graph.node(graph.from(index)))) + " " +
              std::string(type_of(relation.kind)) + " " +
              std::string(name_of(graph.node(graph.to(index))));
  const std::string summary = relation_summary(relation);
  if (summary != type_of(relation.kind)) fact.says += " (" + summary + ")";
  fact.quote = relation.sources.front().quote;
  fact.where = place_of(graph, relation.sources.front());
  fact.confidence = relation.confidence;
  return fact;
}

/// Only what stands in a document: derived relations have no words to look at.
std::vector<UncertainFact> least_certain(const KnowledgeGraph& graph) {
  std::vector<RelationIndex> facts;
  for (RelationIndex i = 0; i < graph.relation_count(); ++i) {
    const Relation& relation = graph.relation(i);
    if (relation.kind != RelationKind::described_in && !relation.sources.empty()) {
      facts.push_back(i);
    }
  }
  const std::size_t count = std::min(facts.size(), top_rows);
  std::partial_sort(facts.begin(), facts.begin() + static_cast<std::ptrdiff_t>(count), facts.end(),
                    [&graph](RelationIndex a, RelationIndex b) {
                      const Confidence left = graph.relation(a).confidence;
                      const Confidence right = graph.relation(b).confidence;
                      return left != right ? left < right : a < b;
                    });
  std::vector<UncertainFact> found;
  for (std::size_t i = 0; i < count; ++i) found.push_back(fact_of(graph, facts[i]));
  return found;
}

}  // namespace

ReportNumbers report_numbers(const ReportInput& input) {
  ReportNumbers numbers;
  count_documents(input, numbers);
  const KnowledgeGraph& graph = *input.graph;
  count_kinds(graph, numbers);
  numbers.employers = top_organizations(graph, RelationKind::worked_at);
  numbers.schools = top_organizations(graph, RelationKind::studied_at);
  numbers.least_certain = least_certain(graph);
  return numbers;
}

std::string doubts_of(const ReportedDocument& document) {
  std::string out;
  for (const DoubtReason reason : document.verdict.reasons) {
    if (!out.empty()) out += "; ";
    out += sentence_of(reason);
  }
  return out;
}

}  // namespace vitagraph
