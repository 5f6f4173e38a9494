#include "extract/read/office/xml.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <functional>
#include <pugixml.hpp>

namespace vitagraph {
namespace {

constexpr unsigned parse_flags =
    pugi::parse_escapes | pugi::parse_cdata | pugi::parse_ws_pcdata | pugi::parse_wconv_attribute;

struct Unit {
  std::string_view name;
  float points;
};
constexpr std::array units = {Unit{"", 1.0F},       Unit{"pt", 1.0F},     Unit{"in", 72.0F},
                              Unit{"cm", 28.3465F}, Unit{"mm", 2.83465F}, Unit{"px", 0.75F},
                              Unit{"pc", 12.0F}};

}  // namespace

std::string parse_xml(std::string& bytes, pugi::xml_document& out) {
  const pugi::xml_parse_result result =
      out.load_buffer_inplace(bytes.data(), bytes.size(), parse_flags);
  if (result) return "";
  return std::string(result.description()) + " at byte " + std::to_string(result.offset);
}

namespace {

/// "<!": a comment, a CDATA section, a document type. From the exclamation marks, which are rarer
/// than brackets.
bool has_declaration(std::string_view bytes) {
  for (auto at = bytes.find('!'); at != bytes.npos; at = bytes.find('!', at + 1)) {
    if (at > 0 && bytes[at - 1] == '<') return true;
  }
  return false;
}

}  // namespace

void drop_elements(std::string& bytes, std::string_view name) {
  const std::string open = "<" + std::string(name);
  const std::string close = "</" + std::string(name) + ">";
  const std::boyer_moore_horspool_searcher opens(open.begin(), open.end());
  const std::boyer_moore_horspool_searcher closes(close.begin(), close.end());
  if (has_declaration(bytes)) return;
  auto kept = bytes.begin();  // all before it stays
  auto from = bytes.begin();
  while (true) {
    const auto begin = std::search(from, bytes.end(), opens);
    const auto tag_end = std::find(begin, bytes.end(), '>');
    if (tag_end == bytes.end()) break;
    const char behind = *(begin + static_cast<std::ptrdiff_t>(open.size()));
    const bool whole_name = behind == ' ' || behind == '>' || behind == '/';
    auto end = tag_end + 1;
    if (whole_name && *(tag_end - 1) != '/') {
      const auto closing = std::search(end, bytes.end(), closes);
      if (closing == bytes.end()) break;
      end = closing + static_cast<std::ptrdiff_t>(close.size());
    }
    kept = std::copy(from, whole_name ? begin : end, kept);
    from = end;
  }
  kept = std::copy(from, bytes.end(), kept);
  bytes.erase(kept, bytes.end());
}

std::string_view local_name(const pugi::xml_node& node) {
  const std::string_view name = node.name();
  const auto colon = name.rfind(':');
  return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

pugi::xml_node child_of(const pugi::xml_node& node, std::string_view name) {
  for (const pugi::xml_node& child : node.children()) {
    if (local_name(child) == name) return child;
  }
  return {};
}

std::string_view attribute_of(const pugi::xml_node& node, std::string_view name) {
  for (const pugi::xml_attribute& attribute : node.attributes()) {
    const std::string_view full = attribute.name();
    if (!full.ends_with(name)) continue;
    if (full.size() == name.size() || full[full.size() - name.size() - 1] == ':') {
      return attribute.value();
    }
  }
  return "";
}

std::string_view value_of(const pugi::xml_node& parent, std::string_view child) {
  return attribute_of(child_of(parent, child), "val");
}

std::optional<int> integer(std::string_view text) {
  int value = 0;
  const auto end = std::from_chars(text.data(), text.data() + text.size(), value).ptr;
  if (end == text.data()) return std::nullopt;
  const std::string_view rest(end, static_cast<std::size_t>(text.data() + text.size() - end));
  if (!rest.empty() && rest.front() != '.') return std::nullopt;  // "12.0" is written, too
  return value;
}

std::optional<float> length_in_points(std::string_view text) {
  float value = 0;
  const auto end = std::from_chars(text.data(), text.data() + text.size(), value).ptr;
  if (end == text.data()) return std::nullopt;
  const std::string_view unit(end, static_cast<std::size_t>(text.data() + text.size() - end));
  for (const Unit& each : units) {
    if (each.name == unit) return value * each.points;
  }
  return std::nullopt;
}

}  // namespace vitagraph
