#include "extract/read/json_tree_builder.hpp"

#include <utility>

namespace vitagraph {

JsonTreeBuilder::JsonTreeBuilder(std::string_view text) {
  tree_.text_ = text;
  tree_.nodes_.emplace_back();
  tree_.words_.emplace_back();
}

void JsonTreeBuilder::report(DiagnosticCode code, Place place, std::string detail) {
  if (tree_.diagnostics_.size() < 20) {
    tree_.diagnostics_.push_back({code, place, std::move(detail)});
  }
}

void JsonTreeBuilder::key(Span place, std::string words) {
  key_ = place;
  key_words_ = static_cast<std::uint32_t>(tree_.words_.size());
  tree_.words_.push_back(std::move(words));
}

bool JsonTreeBuilder::refuses() {
  if (is_full() && !std::exchange(reported_full_, true)) {
    report(DiagnosticCode::too_large, {},
           "more than " + std::to_string(JsonTree::most_nodes) + " values");
  }
  return is_full();
}

std::uint32_t JsonTreeBuilder::add(JsonNode node) {
  if (refuses()) return 0;
  const auto index = static_cast<std::uint32_t>(tree_.nodes_.size());
  node.depth = static_cast<std::uint16_t>(open_.size());
  node.key = std::exchange(key_, {});
  node.key_words = std::exchange(key_words_, 0);
  node.first_child = node.next = 0;
  tree_.nodes_.push_back(node);
  if (!open_.empty()) {
    Open& parent = open_.back();
    (parent.last_child == 0 ? tree_.nodes_[parent.node].first_child
                            : tree_.nodes_[parent.last_child].next) = index;
    parent.last_child = index;
  }
  return index;
}

std::uint32_t JsonTreeBuilder::open(JsonNode::Kind kind, std::uint32_t begin) {
  if (too_deep_ > 0 || open_.size() >= JsonTree::deepest || is_full()) {
    if (too_deep_++ == 0 && !is_full()) {
      report(DiagnosticCode::nesting_too_deep, tree_.place_of(begin), "");
    }
    return 0;
  }
  JsonNode node;
  node.kind = kind;
  node.span = {begin, static_cast<std::uint32_t>(tree_.text_.size())};
  const std::uint32_t index = add(node);
  open_.push_back({index});
  return index;
}

void JsonTreeBuilder::close(std::uint32_t end) {
  if (too_deep_ > 0) {
    --too_deep_;
  } else if (!open_.empty()) {
    tree_.nodes_[open_.back().node].span.end = end;
    open_.pop_back();
  }
}

std::uint32_t JsonTreeBuilder::scalar(JsonNode::Kind kind, Span place, std::string words) {
  if (too_deep_ > 0) return 0;
  JsonNode node;
  node.kind = kind;
  node.span = place;
  node.value = static_cast<std::uint32_t>(tree_.words_.size());
  tree_.words_.push_back(std::move(words));
  return add(node);
}

// Recursion ends at the depth to which open() opens.
void JsonTreeBuilder::copy(std::uint32_t node) {
  if (node == 0 || too_deep_ > 0 || refuses()) return;
  const JsonNode original = tree_.nodes_[node];
  const bool container =
      original.kind == JsonNode::Kind::array || original.kind == JsonNode::Kind::object;
  if (!container) {
    add(original);
    return;
  }
  const std::uint32_t made = open(original.kind, original.span.begin);
  if (made != 0) copy_members(node);
  close(original.span.end);
}

void JsonTreeBuilder::copy_members(std::uint32_t node) {
  for (std::uint32_t child = tree_.nodes_[node].first_child; child != 0 && !is_full();
       child = tree_.nodes_[child].next) {
    key_ = tree_.nodes_[child].key;
    key_words_ = tree_.nodes_[child].key_words;
    copy(child);
  }
}

JsonTree JsonTreeBuilder::take() {
  static_cast<void>(refuses());  // says so once
  too_deep_ = 0;
  while (!open_.empty()) close(static_cast<std::uint32_t>(tree_.text_.size()));
  return std::move(tree_);
}

}  // namespace vitagraph
