#include "extract/read/json_order.hpp"

#include <set>
#include <vector>

namespace vitagraph {
namespace {

using Kind = JsonNode::Kind;

std::vector<std::string> folded_texts(const JsonTree& tree, const JsonNode& list) {
  std::vector<std::string> out;
  for (const JsonNode* one = tree.first_child(list); one != nullptr; one = tree.next(*one)) {
    if (one->kind == Kind::string) out.push_back(folded_key(tree.value(*one)));
  }
  return out;
}

}  // namespace

std::map<std::string, JsonSection> titled_sections(const JsonTree& tree, const JsonNode& root) {
  std::set<std::string> keys;
  for (const JsonNode* one = tree.first_child(root); one != nullptr; one = tree.next(*one)) {
    keys.insert(folded_key(tree.key(*one)));
  }
  std::map<std::string, JsonSection> out;
  for (const JsonNode* one = tree.first_child(root); one != nullptr; one = tree.next(*one)) {
    if (one->kind != Kind::array) continue;
    for (const JsonNode* row = tree.first_child(*one); row != nullptr; row = tree.next(*row)) {
      if (row->kind != Kind::array) continue;
      const std::vector<std::string> texts = folded_texts(tree, *row);
      if (texts.size() < 2) continue;
      const bool key_first = keys.contains(texts[0]);
      const std::string& key = texts[key_first ? 0 : 1];
      const JsonSection section = section_of_key(texts[key_first ? 1 : 0]);
      if (section != JsonSection::unknown && keys.contains(key)) out.emplace(key, section);
    }
  }
  return out;
}

}  // namespace vitagraph
