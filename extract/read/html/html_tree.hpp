// The tree of one HTML document, as browsers would understand it however it was typed.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "extract/diagnostic.hpp"

namespace vitagraph {

/// A node of a tree, by its index; 0 = none.
using HtmlIndex = std::uint32_t;

struct HtmlNode {
  std::uint32_t name_begin = 0;  ///< of its name or text, within the tree's characters
  std::uint32_t name_size = 0;
  std::uint32_t first_attribute = 0;
  std::uint16_t attributes = 0;
  std::uint16_t depth = 0;
  bool is_text = false;
  std::uint32_t line = 0;  ///< in the source, from 1
  HtmlIndex parent = 0;
  HtmlIndex first_child = 0;
  HtmlIndex last_child = 0;
  HtmlIndex next = 0;
  HtmlIndex previous = 0;
};

/// Elements and texts in document order; comments are left out. Built by libxml2's HTML parser,
/// whose events are repaired here where HTML 5 nests otherwise than HTML 4 (cells and items
/// close what stands open in the one before). Never throws for bad content.
///
/// Limits, each with a diagnostic: below `deepest` nothing is read on (nesting_too_deep), over
/// `most_nodes` neither (too_large). Nothing is fetched, no entity is expanded but characters.
class HtmlTree {
 public:
  static constexpr std::size_t deepest = 400;
  static constexpr std::size_t most_nodes = 400'000;

  explicit HtmlTree(std::string_view html);

  /// All roots are children of node 1.
  static constexpr HtmlIndex root() { return 1; }
  std::size_t size() const { return nodes_.size(); }
  const HtmlNode& at(HtmlIndex index) const { return nodes_[index]; }
  bool is_text(HtmlIndex index) const { return nodes_[index].is_text; }
  /// Of an element: its name in lower case. "" for texts.
  std::string_view name(HtmlIndex index) const;
  std::string_view text(HtmlIndex index) const;
  /// The value of an attribute, references resolved; "" when it is not there.
  std::string_view attribute(HtmlIndex index, std::string_view name) const;
  bool has_attribute(HtmlIndex index, std::string_view name) const;
  bool has_class(HtmlIndex index, std::string_view name) const;
  /// The text below a node, as it stands; what comes after the first `most` bytes may be missing.
  std::string text_below(HtmlIndex index, std::size_t most = 8192) const;
  const Diagnostics& diagnostics() const { return diagnostics_; }

 private:
  friend class HtmlTreeBuilder;
  struct Attribute {
    std::uint32_t name_begin, name_size, value_begin, value_size;
  };
  std::string_view characters(std::uint32_t begin, std::uint32_t size) const {
    return std::string_view(characters_).substr(begin, size);
  }
  const Attribute* find(HtmlIndex index, std::string_view name) const;

  std::string characters_;
  std::vector<HtmlNode> nodes_;  // [0] is nobody
  std::vector<Attribute> attributes_;
  Diagnostics diagnostics_;
};

/// Calls take(child) for each child of a node.
template <typename Take>
void for_each_child(const HtmlTree& tree, HtmlIndex parent, Take take) {
  for (HtmlIndex child = tree.at(parent).first_child; child != 0; child = tree.at(child).next) {
    take(child);
  }
}

/// Is `word` one of the words of a blank-separated list?
bool has_word(std::string_view words, std::string_view word);

}  // namespace vitagraph
