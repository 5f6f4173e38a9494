// Graphs for the tests of exports. All people and organisations in them are invented.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "graph/knowledge_graph.hpp"

namespace vitagraph {

/// "person:00000000000000a1" for (person, 0xa1).
std::string test_id(std::string_view kind, std::size_t number);

/// Six people, their schools, employers, papers and documents; every kind of node, most kinds of
/// relation.
KnowledgeGraph career_graph();

/// Every property of every kind holds one of the strings that break readers, and every relation
/// kind occurs; `long_value` bytes of text stand in two of them.
KnowledgeGraph nasty_graph(std::size_t long_value = std::size_t{1} << 20);

/// The strings of nasty_graph, other than the long ones.
std::vector<std::string> nasty_strings();

/// `count` people of one school, each with two to four jobs at `count / 8 + 2` employers and
/// papers with neighbours; employers and the school are called by `names` in turn, where given. The
/// same graph for the same arguments.
KnowledgeGraph crowd_graph(std::size_t count, const std::vector<std::string>& names = {});

}  // namespace vitagraph
