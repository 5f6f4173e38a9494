// XML as the tree that JSON gives.
#pragma once

#include <string_view>

#include "extract/read/json_tree.hpp"

namespace vitagraph {

/// Elements become members by their names without prefix, attributes likewise, texts strings; an
/// element with a text alone is that string. Repeated elements are repeated members. Entities
/// other than XML's own five stay as they are, external ones are never fetched; a mistake
/// (invalid_markup) leaves what stands above it. `xml` is UTF-8 and must outlive the tree.
JsonTree xml_tree(std::string_view xml);

}  // namespace vitagraph
