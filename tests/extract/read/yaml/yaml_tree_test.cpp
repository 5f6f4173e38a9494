#include "extract/read/yaml/yaml_tree.hpp"

#include "tests/support/catch.hpp"

using namespace vitagraph;

namespace {

std::string shown(const JsonTree& tree, const JsonNode* node) {
  if (node == nullptr) return "nothing";
  using Kind = JsonNode::Kind;
  if (node->kind == Kind::null) return "null";
  if (node->kind != Kind::array && node->kind != Kind::object) return tree.value(*node);
  std::string out(node->kind == Kind::array ? "[" : "{");
  for (const JsonNode* child = tree.first_child(*node); child != nullptr;
       child = tree.next(*child)) {
    if (out.size() > 1) out += ", ";
    if (node->kind == Kind::object) out += tree.key(*child) + "=";
    out += shown(tree, child);
  }
  return out + (node->kind == Kind::array ? "]" : "}");
}

std::string shown(const std::string& yaml) {
  const JsonTree tree = yaml_tree(yaml);
  return shown(tree, tree.root());
}

}  // namespace

TEST_CASE("YAML: scalars, lists, objects of every style") {
  CHECK(shown("a: b\nc:\n  - 1\n  - \"d \\u00e9\"\n  - 'it''s'\ne: {f: g, h: [i, ~]}\nj:\n") ==
        "{a=b, c=[1, d é, it's], e={f=g, h=[i, null]}, j=null}");
  CHECK(shown("a: |\n  one\n  two\nb: >\n  three\n  four\nc: true\nd: \"true\"\n") ==
        "{a=one\ntwo\n, b=three four\n, c=true, d=true}");
  CHECK(shown("--- \n# nothing\n---\na: 1\n---\nb: 2\n") == "{a=1}");
  CHECK(shown("") == "nothing");
}

TEST_CASE("YAML: places, also behind characters of several bytes") {
  const std::string yaml = "größe: \"Ä b\" # ü\nname: Ida Öl\nlist: [x, 'y']\n";
  const JsonTree tree = yaml_tree(yaml);
  std::string found;
  for (const JsonNode* one = tree.first_child(*tree.root()); one != nullptr;
       one = tree.next(*one)) {
    found += yaml.substr(one->key.begin, one->key.size()) + "=" +
             yaml.substr(one->span.begin, one->span.size()) + ";";
  }
  CHECK(found == "größe=Ä b;name=Ida Öl;list=[x, 'y'];");
}

TEST_CASE("YAML: aliases and merge keys, within limits") {
  CHECK(shown("a: &x {k: v}\nb: *x\nc:\n  <<: *x\n  l: m\nd: *nobody\n") ==
        "{a={k=v}, b={k=v}, c={l=m, k=v}}");
  CHECK(shown("a: &x [1, *x]\n") == "{a=[1]}");
  std::string bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n";
  for (int i = 1; i < 12; ++i) {
    bomb += "a" + std::to_string(i) + ": &a" + std::to_string(i) + " [";
    for (int k = 0; k < 10; ++k) bomb += "*a" + std::to_string(i - 1) + (k < 9 ? ", " : "]\n");
  }
  const JsonTree tree = yaml_tree(bomb);
  REQUIRE_FALSE(tree.diagnostics().empty());
  CHECK(tree.diagnostics()[0].code == DiagnosticCode::too_large);
}

TEST_CASE("YAML: what stands above a mistake counts; nesting has an end") {
  const std::string broken = "a: 1\nb: [2\nc: 3: 4\n";
  const JsonTree tree = yaml_tree(broken);
  REQUIRE(tree.root() != nullptr);
  CHECK(tree.value(*tree.first_child(*tree.root())) == "1");
  REQUIRE_FALSE(tree.diagnostics().empty());
  CHECK(tree.diagnostics()[0].code == DiagnosticCode::invalid_markup);
  CHECK(tree.diagnostics()[0].place.line >= 2);
  const std::string deep(100'000, '[');
  CHECK_FALSE(yaml_tree(deep).diagnostics().empty());
  CHECK(shown(std::string("a: \0b", 5)).size() < 10);
}

TEST_CASE("YAML: light Markdown, TeX and tags in values") {
  CHECK(without_markdown("**A** [b](c) *d* and `e`") == "A b d and `e`");
  CHECK(without_markdown("2 * 3 * 4, a ** b, [x] (y), **") == "2 * 3 * 4, a ** b, [x] (y), **");
  CHECK(shown("a: \"B\\\\'ela \\\\& S\\\\\\\"ohne\"\n") == "{a=Béla & Söhne}");
  CHECK(shown("a: <b>Oven</b> <a href='x'>&amp; Co</a> < 3\n") == "{a=Oven & Co < 3}");
}
