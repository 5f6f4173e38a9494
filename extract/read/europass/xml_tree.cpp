#include "extract/read/europass/xml_tree.hpp"

#include <algorithm>
#include <pugixml.hpp>
#include <string>

#include "extract/read/json_tree_builder.hpp"

namespace vitagraph {
namespace {

std::string_view local(std::string_view name) {
  const auto colon = name.rfind(':');
  return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

class XmlReader {
 public:
  explicit XmlReader(std::string_view xml) : xml_(xml), builder_(xml) {}
  JsonTree read();

 private:
  void element(const pugi::xml_node& node);
  void text(const pugi::xml_node& node);
  Span span_of_text(const pugi::xml_node& node) const;
  std::uint32_t begin_of(const pugi::xml_node& node) const;
  void report(const pugi::xml_parse_result& result);

  std::string_view xml_;
  JsonTreeBuilder builder_;
};

std::uint32_t XmlReader::begin_of(const pugi::xml_node& node) const {
  const auto offset = node.offset_debug();
  const auto at = offset < 0 ? 0 : static_cast<std::size_t>(offset);
  return static_cast<std::uint32_t>(std::min(at, xml_.size()));
}

// From its first character to the tag behind it, blanks left out.
Span XmlReader::span_of_text(const pugi::xml_node& node) const {
  Span out;
  out.begin = begin_of(node);
  const auto end = std::min(xml_.find('<', out.begin), xml_.size());
  out.end = static_cast<std::uint32_t>(end);
  const auto blank = [&](std::uint32_t i) {
    return xml_[i] == ' ' || xml_[i] == '\n' || xml_[i] == '\t' || xml_[i] == '\r';
  };
  while (out.end > out.begin && blank(out.end - 1)) --out.end;
  while (out.begin < out.end && blank(out.begin)) ++out.begin;
  return out;
}

void XmlReader::text(const pugi::xml_node& node) {
  builder_.scalar(JsonNode::Kind::string, span_of_text(node), node.value());
}

void XmlReader::element(const pugi::xml_node& node) {
  const std::uint32_t begin = begin_of(node);
  const std::string_view name(node.name());
  builder_.key(
      {begin, static_cast<std::uint32_t>(begin + std::min(name.size(), xml_.size() - begin))},
      std::string(local(name)));
  const pugi::xml_node first = node.first_child();
  const bool only_text = first && !first.next_sibling() && !node.first_attribute() &&
                         (first.type() == pugi::node_pcdata || first.type() == pugi::node_cdata);
  if (only_text) return text(first);
  builder_.open(JsonNode::Kind::object, begin);
  for (const pugi::xml_attribute& one : node.attributes()) {
    // Attributes have no place of their own: that of their element stands for it.
    builder_.key({begin, begin}, std::string(local(one.name())));
    builder_.scalar(JsonNode::Kind::string, {begin, begin}, one.value());
  }
  // Deeper elements are dropped by the builder; the stack must not grow with them.
  if (builder_.depth() <= JsonTree::deepest) {
    for (const pugi::xml_node& child : node.children()) {
      if (child.type() == pugi::node_element) element(child);
      if (child.type() != pugi::node_pcdata && child.type() != pugi::node_cdata) continue;
      builder_.key({}, "value");
      text(child);
    }
  }
  const pugi::xml_node next = node.next_sibling();
  builder_.close(next ? std::max(begin, begin_of(next)) : static_cast<std::uint32_t>(xml_.size()));
}

void XmlReader::report(const pugi::xml_parse_result& result) {
  const auto offset =
      std::min(static_cast<std::size_t>(std::max<std::ptrdiff_t>(result.offset, 0)), xml_.size());
  const auto lines =
      std::count(xml_.begin(), xml_.begin() + static_cast<std::ptrdiff_t>(offset), '\n');
  Place place;
  place.line = static_cast<std::uint32_t>(lines) + 1;
  builder_.report(DiagnosticCode::invalid_markup, place, result.description());
}

JsonTree XmlReader::read() {
  pugi::xml_document document;
  // Neither declarations nor document types are kept: there is nothing to expand.
  const pugi::xml_parse_result result =
      document.load_buffer(xml_.data(), xml_.size(), pugi::parse_default, pugi::encoding_utf8);
  if (!result) report(result);
  builder_.open(JsonNode::Kind::object, 0);
  for (const pugi::xml_node& child : document.children()) {
    if (child.type() == pugi::node_element) element(child);
  }
  return builder_.take();
}

}  // namespace

JsonTree xml_tree(std::string_view xml) { return XmlReader(xml).read(); }

}  // namespace vitagraph
