#include "extract/read/office/docx_parts.hpp"

#include <array>
#include <pugixml.hpp>
#include <utility>
#include <vector>

#include "extract/read/office/xml.hpp"

namespace vitagraph {
namespace {

// Parts without text that would cost more time than those with it.
constexpr std::array<std::string_view, 7> settings = {
    "/settings.xml", "/webSettings.xml", "/fontTable.xml",       "/stylesWithEffects.xml",
    "/app.xml",      "/custom.xml",      "/commentsExtended.xml"};

// Pictures, fonts, themes, macros and embedded files are never unpacked.
bool is_wanted(std::string_view path) {
  if (!path.ends_with(".xml") && !path.ends_with(".rels")) return false;
  for (const std::string_view name : settings) {
    if (path.ends_with(name)) return false;
  }
  for (const std::string_view folder : {"/theme/", "/glossary/", "/embeddings/", "/charts/"}) {
    if (path.find(folder) != std::string_view::npos) return false;
  }
  return !path.starts_with("customXml/") && !path.ends_with("comments.xml");
}

// "word/" and "../a/b.xml" is "a/b.xml"; "/a/b.xml" is from the top.
std::string resolved(std::string_view folder, std::string_view target) {
  if (target.starts_with('/')) return std::string(target.substr(1));
  std::string out(folder);
  while (!target.empty()) {
    const auto slash = target.find('/');
    const std::string_view part = target.substr(0, slash);
    if (part == "..") {
      if (!out.empty()) out.pop_back();
      const auto above = out.rfind('/');
      out.resize(above == std::string::npos ? 0 : above + 1);
    } else if (part != ".") {
      out += part;
      if (slash != std::string_view::npos) out += '/';
    }
    if (slash == std::string_view::npos) break;
    target.remove_prefix(slash + 1);
  }
  return out;
}

}  // namespace

DocxParts::DocxParts(std::string_view bytes) : package_(bytes, is_wanted) {
  main_ = part_of_kind("", "officeDocument");
  if (package_.find(main_) == nullptr) main_ = "word/document.xml";
  trouble_ = package_.trouble();
  if (trouble_.empty() && package_.find(main_) == nullptr) trouble_ = "no document is in it";
}

DocxParts::~DocxParts() = default;

pugi::xml_node DocxParts::root(std::string_view path) {
  const auto known = parsed_.find(path);
  if (known != parsed_.end()) return known->second->document_element();
  auto document = std::make_unique<pugi::xml_document>();
  if (std::string* bytes = package_.find(path)) {
    const std::string trouble = parse_xml(*bytes, *document);
    if (!trouble.empty() && trouble_.empty()) trouble_ = std::string(path) + ": " + trouble;
  }
  return parsed_.emplace(path, std::move(document)).first->second->document_element();
}

void DocxParts::drop(std::string_view path, std::string_view element) {
  std::string* found = parsed_.contains(path) ? nullptr : package_.find(path);
  if (found != nullptr) drop_elements(*found, element);
}

std::string_view DocxParts::bytes(std::string_view path) const {
  const std::string* found = parsed_.contains(path) ? nullptr : package_.find(path);
  return found == nullptr ? std::string_view() : std::string_view(*found);
}

const DocxParts::Relations& DocxParts::relations_of(std::string_view path) {
  const auto known = relations_.find(path);
  if (known != relations_.end()) return known->second;
  const auto slash = path.rfind('/');
  const std::string folder(path.substr(0, slash == std::string_view::npos ? 0 : slash + 1));
  const std::string name(path.substr(folder.size()));
  const std::string rels = std::string(folder).append("_rels/").append(name).append(".rels");
  Relations out;
  for (const pugi::xml_node& node : root(rels).children()) {
    const std::string_view type = attribute_of(node, "Type");
    const std::string_view target = attribute_of(node, "Target");
    const bool outside = attribute_of(node, "TargetMode") == "External";
    const auto last = type.rfind('/');
    out.emplace(attribute_of(node, "Id"),
                Relation{std::string(type.substr(last == std::string_view::npos ? 0 : last + 1)),
                         outside ? std::string(target) : resolved(folder, target)});
  }
  return relations_.emplace(path, std::move(out)).first->second;
}

std::string DocxParts::part_of_kind(std::string_view from, std::string_view kind) {
  for (const auto& [id, relation] : relations_of(from)) {
    if (relation.kind == kind) return relation.target;
  }
  return "";
}

std::string DocxParts::target(std::string_view from, std::string_view id) {
  const Relations& relations = relations_of(from);
  const auto found = relations.find(id);
  return found == relations.end() ? "" : found->second.target;
}

}  // namespace vitagraph
