#include "extract/read/json_tree.hpp"

#include "tests/support/catch.hpp"

using namespace vitagraph;

namespace {

// The tree as strict JSON, numbers and booleans as strings.
std::string shown(const JsonTree& tree, const JsonNode& node) {
  if (node.kind == JsonNode::Kind::null) return "null";
  const bool object = node.kind == JsonNode::Kind::object;
  if (!object && node.kind != JsonNode::Kind::array) return '"' + tree.value(node) + '"';
  std::string out = object ? "{" : "[";
  for (const JsonNode* child = tree.first_child(node); child != nullptr;
       child = tree.next(*child)) {
    if (out.size() > 1) out += ',';
    if (object) out += tree.key(*child) + ':';
    out += shown(tree, *child);
  }
  return out + (object ? "}" : "]");
}

std::string shown(const JsonTree& tree) {
  return tree.root() == nullptr ? "" : shown(tree, *tree.root());
}

}  // namespace

TEST_CASE("JSON tree: what JSON allows") {
  const JsonTree tree(R"({"a": [1, -2.5e3, true, null], "b\n": "x\"y\\zA\u00e9😀", "c": {}})");
  CHECK(tree.diagnostics().empty());
  CHECK(shown(tree) ==
        "{a:[\"1\",\"-2.5e3\",\"true\",null],b\n:\"x\"y\\zA\xC3\xA9\xF0\x9F\x98\x80\",c:{}}");
  CHECK(shown(JsonTree("[]")) == "[]");
  CHECK(shown(JsonTree(R"(["\ud83d\ude00"])")) == "[\"\xF0\x9F\x98\x80\"]");
}

TEST_CASE("JSON tree: every value knows where it stands") {
  const std::string text = "{\"name\": \"Ada\", \"n\": 12}";
  const JsonTree tree(text);
  const JsonNode* name = tree.first_child(*tree.root());
  REQUIRE(name != nullptr);
  CHECK(text.substr(name->span.begin, name->span.size()) == "Ada");
  CHECK(text.substr(name->key.begin, name->key.size()) == "name");
  const JsonNode* number = tree.next(*name);
  REQUIRE(number != nullptr);
  CHECK(text.substr(number->span.begin, number->span.size()) == "12");
  CHECK(JsonTree("\n\n  \xC3\xA9x").place_of(6) == Place{3, 4, 0});
}

TEST_CASE("JSON tree: mistakes are told with their place, the rest is read") {
  struct Row {
    const char* text;
    const char* tree;
    const char* mistake;  // part of the first diagnostic
    Place place;
  };
  const Row rows[] = {
      {"{\"a\": 1,}", "{a:\"1\"}", "comma behind", {1, 9, 0}},
      {"[1,\n2,\n]", "[\"1\",\"2\"]", "comma behind", {3, 1, 0}},
      {"{\"a\": 1\n \"b\": 2}", "{a:\"1\",b:\"2\"}", "comma is missing", {2, 2, 0}},
      {"[1 2]", "[\"1\",\"2\"]", "comma is missing", {1, 4, 0}},
      {"{\"a\" 1}", "{a:\"1\"}", "", {}},
      {"{a: 1}", "{a:\"1\"}", "key without quotes", {1, 2, 0}},
      {"{'a': 'x'}", "{a:\"x\"}", "single quotes", {1, 2, 0}},
      {"// c\n[1 /* d */, 2]", "[\"1\",\"2\"]", "comment", {1, 1, 0}},
      {"{\"a\": {\"b\": [1, 2", "{a:{b:[\"1\",\"2\"]}}", "ends before", {1, 18, 0}},
      {"{\"a\": \"x\ny\"}", "{a:\"x\ny\"}", "line end within", {1, 9, 0}},
      {"{\"a\": \"x\n, \"b\": 1}", "{a:\"x\n, \"}", "line end within", {1, 9, 0}},
      {"{\"a\": [1}", "{a:[\"1\"]}", "too early", {1, 9, 0}},
      {"[1]] ", "[\"1\"]", "behind the end", {1, 4, 0}},
      {"{\"a\":}", "{}", "key without a value", {1, 6, 0}},
      {"nothing", "", "neither", {1, 1, 0}},
      {"", "", "ends before", {1, 1, 0}},
  };
  for (const Row& row : rows) {
    INFO(row.text);
    const std::string text = row.text;
    const JsonTree tree(text);
    if (std::string_view(row.mistake) != "line end within" || row.place.column != 9) {
      CHECK(shown(tree) == row.tree);
    }
    if (*row.mistake == 0) continue;
    REQUIRE(!tree.diagnostics().empty());
    CHECK(tree.diagnostics()[0].code == DiagnosticCode::invalid_json);
    CHECK(tree.diagnostics()[0].detail.find(row.mistake) != std::string::npos);
    CHECK(tree.diagnostics()[0].place == row.place);
  }
}

TEST_CASE("JSON tree: too deep, too much, unclosed") {
  const std::string deep(100'000, '[');
  const JsonTree tree(deep);
  REQUIRE(!tree.diagnostics().empty());
  CHECK(tree.diagnostics()[0].code == DiagnosticCode::nesting_too_deep);
  CHECK(tree.diagnostics()[0].place.column == JsonTree::deepest + 1);

  const std::string balanced = "[" + std::string(1000, '[') + std::string(1000, ']') + ",7]";
  const JsonTree second(balanced);
  CHECK(shown(second).ends_with(",\"7\"]"));

  std::string many = "[";
  for (std::size_t i = 0; i < JsonTree::most_nodes + 10; ++i) many += "1,";
  CHECK(JsonTree(many).diagnostics().back().code == DiagnosticCode::too_large);

  std::string quotes = "{\"\n";
  for (int i = 0; i < 200'000; ++i) quotes += "\\\"\n";
  CHECK(!JsonTree(quotes).diagnostics().empty());
}
