// Trees like those of JSON from other sources: YAML, XML, tables.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "extract/read/json_tree.hpp"

namespace vitagraph {

/// Makes a tree whose values need not stand in the text as they are: each is given with its place.
/// The limits of JsonTree hold: what is over them is dropped, with a diagnostic.
class JsonTreeBuilder {
 public:
  /// `text` must outlive the tree.
  explicit JsonTreeBuilder(std::string_view text);

  /// The key of the value that follows.
  void key(Span place, std::string words);
  /// Begins an array or object; returns its node, or 0 when it was dropped.
  std::uint32_t open(JsonNode::Kind kind, std::uint32_t begin);
  void close(std::uint32_t end);
  /// A string, number, boolean or null.
  std::uint32_t scalar(JsonNode::Kind kind, Span place, std::string words);
  /// Once more what `node`, which is closed, holds.
  void copy(std::uint32_t node);
  /// Once more the members of the object `node`, within the object that is open.
  void copy_members(std::uint32_t node);

  std::size_t depth() const { return open_.size() + too_deep_; }
  bool is_full() const { return tree_.nodes_.size() > JsonTree::most_nodes; }
  void report(DiagnosticCode code, Place place, std::string detail);
  /// Closes what is open. The builder is of no use afterwards.
  JsonTree take();

 private:
  struct Open {
    std::uint32_t node = 0;
    std::uint32_t last_child = 0;
  };
  bool refuses();
  std::uint32_t add(JsonNode node);

  JsonTree tree_;
  std::vector<Open> open_;
  std::size_t too_deep_ = 0;
  Span key_;
  std::uint32_t key_words_ = 0;
  bool reported_full_ = false;
};

}  // namespace vitagraph
