// The functions behind the table of views, one file each, and what they share.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "export/draw.hpp"
#include "extract/error.hpp"

namespace vitagraph {

std::string draw_alumni(const KnowledgeGraph& graph, const ViewOptions& options);
std::string draw_coauthors(const KnowledgeGraph& graph, const ViewOptions& options);
std::string draw_employers(const KnowledgeGraph& graph, const ViewOptions& options);
std::string draw_overview(const KnowledgeGraph& graph, const ViewOptions& options);
std::string draw_person(const KnowledgeGraph& graph, const ViewOptions& options);
std::string draw_whole(const KnowledgeGraph& graph, const ViewOptions& options);

/// Whether the year counts; an unknown one (0) does when no years are asked for.
bool is_within(int year, const ViewOptions& options);
/// ", finishing from 1990 to 1999"; "" when no years are asked for.
std::string years_phrase(const ViewOptions& options, std::string_view what);
/// Width of a line that stands for so many people: grows with the root, from 1 to 12 points.
double pen_width(std::size_t people);

}  // namespace vitagraph
