// Looking things up in deep trees of sources that name everything: Europass, ORCID.
#pragma once

#include <initializer_list>
#include <optional>
#include <string_view>
#include <vector>

#include "extract/read/json_tree.hpp"
#include "extract/read/json_value.hpp"
#include "extract/record.hpp"

namespace vitagraph {

/// A tree with the paths of its members. Lists are seen through: a step into a list is one into
/// its first item, and what is asked for "all" of is every item. Keys are compared exactly.
class TreePath {
 public:
  explicit TreePath(const JsonTree& tree) : tree_(tree) {}

  using Steps = std::initializer_list<std::string_view>;
  /// The member at the end of the path, or nullptr.
  const JsonNode* find(const JsonNode& from, Steps path) const;
  /// The first of these members that there is.
  Fact fact(const JsonNode& from, std::initializer_list<Steps> paths, std::string_view rule) const;
  /// Every node below `from` with this key, in order; not those within such nodes.
  std::vector<const JsonNode*> all(const JsonNode& from, std::string_view key) const;
  /// "2019-04" of {"Year": 2019, "Month": 4}, attributes, nested values or a text.
  DateFact date(const JsonNode* node, std::string_view rule) const;
  const JsonTree& tree() const { return tree_; }

 private:
  const JsonNode* member(const JsonNode& node, std::string_view key) const;
  void collect(const JsonNode& from, std::string_view key, std::vector<const JsonNode*>& out) const;
  int number(const JsonNode& node, Steps names) const;

  const JsonTree& tree_;
};

}  // namespace vitagraph
