// Graphviz DOT, statement by statement.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "export/text_gate.hpp"

namespace vitagraph {

/// Attributes of a node, an edge or the graph. Values are texts as they shall appear; a value
/// that starts with '<' is not HTML (see html_attribute).
struct DotAttribute {
  DotAttribute(std::string_view attribute_name, std::string_view text)
      : name(attribute_name), value(text) {}
  DotAttribute(std::string_view attribute_name, double number);
  DotAttribute(std::string_view attribute_name, std::size_t number);

  /// `html` is Graphviz's HTML-like text, its texts escaped by html_text.
  static DotAttribute html(std::string_view attribute_name, std::string_view html);

  std::string_view name;
  std::string value;
  bool is_html = false;
};
using DotAttributes = std::vector<DotAttribute>;

/// Writes DOT statement by statement into a string. Texts pass the gate and are escaped here.
class DotText {
 public:
  /// Begins a directed graph of this name.
  explicit DotText(std::string_view name);
  void graph_attributes(const DotAttributes& attributes);
  /// Defaults for what follows.
  void node_defaults(const DotAttributes& attributes);
  void edge_defaults(const DotAttributes& attributes);
  void node(std::string_view id, const DotAttributes& attributes);
  void edge(std::string_view from, std::string_view to, const DotAttributes& attributes);
  /// Nodes that stand on one rank.
  void same_rank(const std::vector<std::string>& ids);
  /// The text so far, which is then forgotten; for streaming.
  std::string take();
  /// Ends the graph and gives the rest of the text.
  std::string finish();
  std::size_t characters_dropped() const { return gate_.dropped(); }
  std::size_t size() const { return text_.size(); }

 private:
  void append_attributes(const DotAttributes& attributes);
  void append_id(std::string_view id);

  std::string text_;
  TextGate gate_;
};

}  // namespace vitagraph
