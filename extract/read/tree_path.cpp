#include "extract/read/tree_path.hpp"

#include <algorithm>
#include <charconv>

#include "extract/read/structured_facts.hpp"

namespace vitagraph {

const JsonNode* TreePath::member(const JsonNode& node, std::string_view key) const {
  const JsonNode* in = &node;
  while (in != nullptr && in->kind == JsonNode::Kind::array) in = tree_.first_child(*in);
  if (in == nullptr || in->kind != JsonNode::Kind::object) return nullptr;
  for (const JsonNode* child = tree_.first_child(*in); child != nullptr;
       child = tree_.next(*child)) {
    if (tree_.key(*child) == key) return child;
  }
  return nullptr;
}

const JsonNode* TreePath::find(const JsonNode& from, Steps path) const {
  const JsonNode* at = &from;
  for (const std::string_view step : path) {
    at = member(*at, step);
    if (at == nullptr) return nullptr;
  }
  return at;
}

Fact TreePath::fact(const JsonNode& from, std::initializer_list<Steps> paths,
                    std::string_view rule) const {
  for (const Steps& path : paths) {
    const JsonNode* found = find(from, path);
    if (found == nullptr) continue;
    if (Fact out = json_fact(tree_, *found, rule)) return out;
  }
  return {};
}

// Recursion ends at the depth to which trees are read.
void TreePath::collect(const JsonNode& from, std::string_view key,
                       std::vector<const JsonNode*>& out) const {
  const bool object = from.kind == JsonNode::Kind::object;
  if (!object && from.kind != JsonNode::Kind::array) return;
  for (const JsonNode* child = tree_.first_child(from); child != nullptr;
       child = tree_.next(*child)) {
    if (!object || tree_.key(*child) != key) {
      collect(*child, key, out);
    } else if (child->kind == JsonNode::Kind::array) {
      for (const JsonNode* one = tree_.first_child(*child); one != nullptr;
           one = tree_.next(*one)) {
        out.push_back(one);
      }
    } else {
      out.push_back(child);
    }
  }
}

std::vector<const JsonNode*> TreePath::all(const JsonNode& from, std::string_view key) const {
  std::vector<const JsonNode*> out;
  collect(from, key, out);
  return out;
}

// "2019", "--04", "04", or {"value": "2019"}.
int TreePath::number(const JsonNode& node, Steps names) const {
  for (const std::string_view name : names) {
    const JsonNode* found = member(node, name);
    if (found == nullptr) continue;
    const std::string text = json_fact(tree_, *found, "").value;
    const auto digit = std::min(text.find_first_not_of('-'), text.size());
    int out = 0;
    std::from_chars(text.data() + digit, text.data() + text.size(), out);
    return out;
  }
  return 0;
}

DateFact TreePath::date(const JsonNode* node, std::string_view rule) const {
  if (node == nullptr) return {};
  if (node->kind == JsonNode::Kind::object) {
    const int year = number(*node, {"year", "Year"});
    if (year < 1000 || year > 2999) {
      const JsonNode* text = member(*node, "FormattedDateTime");
      return text == nullptr ? DateFact{} : date(text, rule);
    }
    const int month = number(*node, {"month", "Month"});
    const int day = number(*node, {"day", "Day"});
    DateFact out;
    out.value.year = static_cast<std::int16_t>(year);
    if (month >= 1 && month <= 12) out.value.month = static_cast<std::uint8_t>(month);
    if (out.value.month != 0 && day >= 1 && day <= 31) {
      out.value.day = static_cast<std::uint8_t>(day);
    }
    if (!PartialDate::parse(out.value.text())) out.value.day = 0;
    out.evidence = stated_by_source(node->span, rule);
    return out;
  }
  const std::optional<JsonDate> found = json_date(tree_, *node, rule);
  if (!found || found->range.start.empty()) return {};
  return {found->range.start, found->evidence};
}

}  // namespace vitagraph
