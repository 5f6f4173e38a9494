#include "graph/knowledge_graph.hpp"
