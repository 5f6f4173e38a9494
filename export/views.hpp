// The functions behind the table of views, one file each.
#pragma once

#include <string>

#include "export/view_options.hpp"
#include "extract/error.hpp"
#include "graph/knowledge_graph.hpp"

namespace vitagraph {

std::string draw_alumni(const KnowledgeGraph& graph, const ViewOptions& options);
std::string draw_coauthors(const KnowledgeGraph& graph, const ViewOptions& options);
std::string draw_employers(const KnowledgeGraph& graph, const ViewOptions& options);
std::string draw_overview(const KnowledgeGraph& graph, const ViewOptions& options);
std::string draw_person(const KnowledgeGraph& graph, const ViewOptions& options);
std::string draw_whole(const KnowledgeGraph& graph, const ViewOptions& options);

}  // namespace vitagraph
