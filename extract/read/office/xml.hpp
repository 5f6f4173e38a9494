// XML of office documents. Parsed without DTDs and entities of their own: pugixml knows the five
// of XML and skips document types, so nothing is expanded and nothing is fetched.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace pugi {
class xml_document;
class xml_node;
}  // namespace pugi

namespace vitagraph {

/// Structure below this is not read: honest documents have a tenth of it.
inline constexpr int deepest_xml = 200;

/// Parses within `bytes`, which must outlive the document. Says what is wrong, a clause with the
/// place, or "". What stands before the fault can be read all the same.
std::string parse_xml(std::string& bytes, pugi::xml_document& out);

/// Cuts every element of this name, with its prefix, out of XML that is not parsed yet: what nobody
/// asks for need not be parsed. Elements of one name must not hold each other. Changes nothing
/// where comments or CDATA could hold what looks like one.
void drop_elements(std::string& bytes, std::string_view name);

/// The name without its prefix: prefixes are the writer's choice.
std::string_view local_name(const pugi::xml_node& node);

/// The first child element with this local name; an empty node when there is none.
pugi::xml_node child_of(const pugi::xml_node& node, std::string_view name);
/// The value of the attribute with this local name; "" when there is none.
std::string_view attribute_of(const pugi::xml_node& node, std::string_view name);
/// The same of a child's attribute "val", the commonest of Word.
std::string_view value_of(const pugi::xml_node& parent, std::string_view child);

std::optional<int> integer(std::string_view text);
/// "12.5", "12.5pt", "1.2cm", "0.5in", "8mm", "10px": in points. Nothing for other text.
std::optional<float> length_in_points(std::string_view text);

}  // namespace vitagraph
