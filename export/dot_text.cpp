#include "export/dot_text.hpp"

#include <charconv>
#include <utility>

#include "export/escape.hpp"

namespace vitagraph {
namespace {

/// Two decimals are finer than a screen, and the same everywhere.
std::string decimal(double number) {
  char digits[64];
  const auto* end =
      std::to_chars(digits, digits + sizeof digits, number, std::chars_format::fixed, 2).ptr;
  return {digits, static_cast<std::size_t>(end - digits)};
}

}  // namespace

DotAttribute::DotAttribute(std::string_view attribute_name, double number)
    : name(attribute_name), value(decimal(number)) {}

DotAttribute::DotAttribute(std::string_view attribute_name, std::size_t number)
    : name(attribute_name), value(std::to_string(number)) {}

DotAttribute DotAttribute::html(std::string_view attribute_name, std::string_view html) {
  DotAttribute made(attribute_name, html);
  made.is_html = true;
  return made;
}

DotText::DotText(std::string_view name) {
  text_.append("digraph ");
  append_id(name);
  text_.append(" {\n");
}

void DotText::append_id(std::string_view id) { dot_id(text_, gate_.pass(id)); }

void DotText::append_attributes(const DotAttributes& attributes) {
  text_.append(" [");
  bool first = true;
  for (const DotAttribute& attribute : attributes) {
    if (!first) text_.append(", ");
    first = false;
    text_.append(attribute.name).append("=");
    if (attribute.is_html) {
      text_.append("<").append(gate_.pass(attribute.value)).append(">");
    } else {
      dot_string(text_, gate_.pass(attribute.value));
    }
  }
  text_.append("];\n");
}

void DotText::graph_attributes(const DotAttributes& attributes) {
  text_.append("  graph");
  append_attributes(attributes);
}

void DotText::node_defaults(const DotAttributes& attributes) {
  text_.append("  node");
  append_attributes(attributes);
}

void DotText::edge_defaults(const DotAttributes& attributes) {
  text_.append("  edge");
  append_attributes(attributes);
}

void DotText::node(std::string_view id, const DotAttributes& attributes) {
  text_.append("  ");
  append_id(id);
  append_attributes(attributes);
}

void DotText::edge(std::string_view from, std::string_view to, const DotAttributes& attributes) {
  text_.append("  ");
  append_id(from);
  text_.append(" -> ");
  append_id(to);
  append_attributes(attributes);
}

void DotText::same_rank(const std::vector<std::string>& ids) {
  text_.append("  { rank=same;");
  for (const std::string& id : ids) {
    text_ += ' ';
    append_id(id);
    text_ += ';';
  }
  text_.append(" }\n");
}

std::string DotText::take() { return std::exchange(text_, {}); }

std::string DotText::finish() {
  text_.append("}\n");
  return take();
}

}  // namespace vitagraph
