// How many of what there is, how the kinds hang together, and the top of each.
#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <tuple>
#include <utility>

#include "export/picture.hpp"
#include "export/views.hpp"

namespace vitagraph {
namespace {

constexpr std::size_t rows_of_a_kind = 5;

/// Kinds whose top is worth a list, and what a number behind a name counts.
struct TopRule {
  EntityKind kind;
  RelationKind relation;  ///< counted by distinct people or papers at its other end
  bool outgoing;
  std::string_view what;
};
constexpr TopRule rules[] = {
    {EntityKind::person, RelationKind::worked_at, true, "jobs"},
    {EntityKind::company, RelationKind::worked_at, false, "people"},
    {EntityKind::school, RelationKind::studied_at, false, "people"},
    {EntityKind::paper, RelationKind::authored, false, "authors"},
    {EntityKind::project, RelationKind::contributed_to, false, "people"},
    {EntityKind::venue, RelationKind::published_in, false, "papers"},
    {EntityKind::place, RelationKind::located_in, false, "located there"},
    {EntityKind::award, RelationKind::received, false, "people"},
};

/// By the kinds at their ends and their own.
using RelationCounts = std::map<std::tuple<EntityKind, EntityKind, RelationKind>, std::size_t>;

RelationCounts count_relations(const KnowledgeGraph& graph) {
  RelationCounts counts;
  for (RelationIndex i = 0; i < graph.relation_count(); ++i) {
    const RelationKind kind = graph.relation(i).kind;
    const EntityKind from = graph.node(graph.from(i)).kind;
    if (kind == RelationKind::described_in && from != EntityKind::person) continue;
    ++counts[{from, graph.node(graph.to(i)).kind, kind}];
  }
  return counts;
}

using Ranked = std::vector<std::pair<std::size_t, NodeIndex>>;

std::size_t weight_of(const KnowledgeGraph& graph, const TopRule& rule, NodeIndex node) {
  const auto ends = rule.outgoing ? graph.out(node, rule.relation) : graph.in(node, rule.relation);
  if (rule.outgoing) return ends.size();
  std::set<NodeIndex> distinct;
  for (const Neighbour& end : ends) distinct.insert(end.node);
  return distinct.size();
}

Ranked top_of(const KnowledgeGraph& graph, const TopRule& rule, std::size_t top) {
  Ranked ranked;
  for (const NodeIndex node : graph.nodes(rule.kind)) {
    ranked.emplace_back(weight_of(graph, rule, node), node);
  }
  std::stable_sort(ranked.begin(), ranked.end(),
                   [](const auto& a, const auto& b) { return a.first > b.first; });
  if (ranked.size() > top) ranked.resize(top);
  return ranked;
}

/// Graphviz refuses a FONT without text.
std::string cell(std::string_view align, std::string_view text) {
  std::string out = "<TD ALIGN=\"" + std::string(align) + "\">";
  const std::string escaped = html(text);
  if (!escaped.empty()) out += "<FONT POINT-SIZE=\"10\">" + escaped + "</FONT>";
  return out += "</TD>";
}

std::string table_row(std::string_view left, std::string_view right) {
  return "<TR>" + cell("LEFT", left) + cell("RIGHT", right) + "</TR>";
}

std::string one_line(std::string_view name) { return wrapped(name, 34, 1); }

std::string heading(const KindStyle& style, std::size_t count) {
  std::string plural(style.plural);
  plural[0] = static_cast<char>(plural[0] - 'a' + 'A');
  return "<TR><TD ALIGN=\"LEFT\"><FONT POINT-SIZE=\"15\"><B>" + html(plural) +
         "</B></FONT></TD><TD ALIGN=\"RIGHT\"><FONT POINT-SIZE=\"15\"><B>" +
         html(with_thousands(count)) + "</B></FONT></TD></TR>";
}

std::string table(const KindStyle& style, const std::string& rows) {
  std::string out = "<TABLE BORDER=\"1\" CELLBORDER=\"0\" CELLSPACING=\"3\" CELLPADDING=\"1\"";
  out.append(" STYLE=\"ROUNDED\" COLOR=\"").append(style.line);
  out.append("\" BGCOLOR=\"").append(style.fill).append("\">");
  return out + rows + "</TABLE>";
}

/// Relations whose ends are of one kind, below a rule: as loops they would lie on other lines.
std::string loop_rows(const RelationCounts& counts, EntityKind kind) {
  std::string rows;
  for (const auto& [edge, count] : counts) {
    const auto& [from, to, relation] = edge;
    if (from == kind && to == kind) rows += table_row(type_of(relation), with_thousands(count));
  }
  return rows.empty() ? rows : "<HR/>" + rows;
}

void draw_kind(DotText& dot, const KnowledgeGraph& graph, const TopRule& rule, std::size_t top,
               const RelationCounts& counts) {
  const KindStyle& style = style_of(rule.kind);
  std::string rows = heading(style, graph.node_count(rule.kind));
  const Ranked ranked = top_of(graph, rule, top);
  if (!ranked.empty() && ranked.front().first > 0) rows += table_row("", rule.what);
  for (const auto& [weight, node] : ranked) {
    rows +=
        table_row(one_line(name_of(graph.node(node))), weight > 0 ? with_thousands(weight) : "");
  }
  const std::size_t rest = graph.node_count(rule.kind) - ranked.size();
  if (rest > 0) rows += table_row("… and " + with_thousands(rest) + " more", "");
  rows += loop_rows(counts, rule.kind);
  dot.node(name_of(rule.kind), {{"shape", "plain"},
                                DotAttribute::html("label", table(style, rows)),
                                {"tooltip", style.plural}});
}

/// Documents: by format, and how many could not be read.
void draw_documents(DotText& dot, const KnowledgeGraph& graph) {
  const KindStyle& style = style_of(EntityKind::document);
  std::map<std::string_view, std::size_t> formats;
  std::size_t failed = 0;
  for (const NodeIndex node : graph.nodes(EntityKind::document)) {
    const Properties& properties = graph.node(node).properties;
    if (!properties.text(PropertyKey::error).empty()) {
      ++failed;
    } else {
      const std::string_view format = properties.text(PropertyKey::format);
      ++formats[format.empty() ? "unknown format" : format];
    }
  }
  std::string rows = heading(style, graph.node_count(EntityKind::document));
  for (const auto& [format, count] : formats) rows += table_row(format, with_thousands(count));
  if (failed > 0) rows += table_row("could not be read", with_thousands(failed));
  dot.node(name_of(EntityKind::document), {{"shape", "plain"},
                                           DotAttribute::html("label", table(style, rows)),
                                           {"tooltip", style.plural}});
}

void draw_edges(DotText& dot, const RelationCounts& counts) {
  std::size_t most = 1;
  for (const auto& [edge, count] : counts) most = std::max(most, count);
  for (const auto& [edge, count] : counts) {
    const auto& [from, to, kind] = edge;
    if (from == to) continue;
    const double share = static_cast<double>(count) / static_cast<double>(most);
    dot.edge(name_of(from), name_of(to),
             {{"label", std::string(type_of(kind)) + "\n" + with_thousands(count)},
              {"penwidth", 0.8 + 4.0 * std::sqrt(share)}});
  }
}

}  // namespace

std::string draw_overview(const KnowledgeGraph& graph, const ViewOptions& options) {
  const std::size_t top = options.top > 0 ? options.top : rows_of_a_kind;
  const RelationCounts counts = count_relations(graph);
  DotText dot("overview");
  begin_picture(dot, "What is in the graph",
                {graph.node_count() == 0
                     ? "Nothing: no document was read, or none says anything."
                     : counted(graph.node_count(), "node", "nodes") + ", " +
                           counted(graph.relation_count(), "relation", "relations") +
                           "; each box shows the top " + std::to_string(top) + " of its kind."});
  dot.graph_attributes(
      {{"layout", "dot"}, {"rankdir", "LR"}, {"nodesep", "0.35"}, {"ranksep", "0.9"}});
  for (const TopRule& rule : rules) {
    if (graph.node_count(rule.kind) > 0) draw_kind(dot, graph, rule, top, counts);
  }
  if (graph.node_count(EntityKind::document) > 0) draw_documents(dot, graph);
  draw_edges(dot, counts);
  return dot.finish();
}

}  // namespace vitagraph
