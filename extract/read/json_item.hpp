// One item of a JSON résumé: its members by what their keys mean.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "extract/read/json_keys.hpp"
#include "extract/read/json_tree.hpp"
#include "extract/read/json_value.hpp"
#include "extract/record.hpp"

namespace vitagraph {

inline bool is_container(const JsonNode& node) {
  return node.kind == JsonNode::Kind::array || node.kind == JsonNode::Kind::object;
}

/// Of several keys with one meaning the first that holds something counts. A view: tree and node
/// must outlive it.
class JsonItem {
 public:
  JsonItem(const JsonTree& tree, const JsonNode& node, JsonSection section)
      : tree_(tree), node_(node), section_(section) {}

  const JsonTree& tree() const { return tree_; }
  const JsonNode& node() const { return node_; }

  template <typename Take>
  void each(Take take) const {
    if (node_.kind != JsonNode::Kind::object) return;
    for (const JsonNode* child = tree_.first_child(node_); child != nullptr;
         child = tree_.next(*child)) {
      take(*child, field_of_key(section_, folded_key(tree_.key(*child))));
    }
  }
  const JsonNode* find(JsonField wanted) const {
    const JsonNode* out = nullptr;
    each([&](const JsonNode& child, JsonField field) {
      if (out == nullptr && field == wanted && holds_something(child)) out = &child;
    });
    return out;
  }
  bool has_key(std::string_view folded) const {
    bool found = false;
    each([&](const JsonNode& child, JsonField) {
      found = found || folded_key(tree_.key(child)) == folded;
    });
    return found;
  }
  Fact fact(JsonField field, std::string_view rule) const {
    const JsonNode* found = find(field);
    return found == nullptr ? Fact{} : json_fact(tree_, *found, rule);
  }
  Fact url(std::string_view rule) const {
    const JsonNode* found = find(JsonField::url);
    return found == nullptr ? Fact{} : json_url(tree_, *found, rule);
  }
  Fact location(std::string_view rule) const {
    const JsonNode* found = find(JsonField::location);
    return found == nullptr ? Fact{} : json_location(tree_, *found, rule);
  }
  std::optional<JsonDate> date(JsonField field, std::string_view rule) const {
    const JsonNode* found = find(field);
    return found == nullptr ? std::nullopt : json_date(tree_, *found, rule);
  }
  bool flag(JsonField field) const {
    const JsonNode* found = find(field);
    return found != nullptr && found->kind == JsonNode::Kind::boolean &&
           tree_.value(*found) == "true";
  }
  // All texts of a field: of a list its items, else one.
  std::vector<Fact> facts(JsonField field, std::string_view rule) const {
    const JsonNode* found = find(field);
    std::vector<Fact> out;
    if (found == nullptr) return out;
    const bool list = found->kind == JsonNode::Kind::array;
    for (const JsonNode* one = list ? tree_.first_child(*found) : found; one != nullptr;
         one = list ? tree_.next(*one) : nullptr) {
      if (Fact fact = json_fact(tree_, *one, rule)) out.push_back(std::move(fact));
    }
    return out;
  }

 private:
  static bool holds_something(const JsonNode& child) {
    if (is_container(child)) return child.first_child != 0;
    return child.kind != JsonNode::Kind::null && !child.span.empty();
  }
  const JsonTree& tree_;
  const JsonNode& node_;
  JsonSection section_;
};

}  // namespace vitagraph
