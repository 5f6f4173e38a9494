// YAML as a tree with places, read by libyaml.
#pragma once

#include <string_view>

#include "extract/read/json_tree.hpp"

namespace vitagraph {

/// The first document of `yaml` that holds something. Anchors, aliases and merge keys are
/// followed within the limits of JsonTree, so that aliases of aliases blow up nothing. At a
/// mistake (invalid_markup, with its line) reading ends; what stands above it counts. Light
/// Markdown in values ("**bold**", "[text](address)"), as RenderCV has it, is dropped.
/// `yaml` must outlive the tree.
JsonTree yaml_tree(std::string_view yaml);

/// "**A** [b](c) *d*" -> "A b d"; what is no whole pair stays.
std::string without_markdown(std::string_view text);

}  // namespace vitagraph
