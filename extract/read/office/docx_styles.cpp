#include "extract/read/office/docx_styles.hpp"

#include <algorithm>
#include <array>
#include <pugixml.hpp>
#include <utility>
#include <vector>

#include "extract/fold.hpp"
#include "extract/read/office/xml.hpp"

namespace vitagraph {
namespace {

constexpr std::size_t longest_chain = 32;

// "heading" as programs of many languages call the style, folded.
constexpr std::array<std::string_view, 27> heading_words = {
    "heading",    "uberschrift",  "titre",    "titulo",   "titolo",      "kop",        "rubrik",
    "overskrift", "nagłowek",     "nadpis",   "otsikko",  "baslik",      "cabecalho",  "encabezado",
    "заголовок",  "標題",         "标题",     "見出し",   "제목",        "titlu",      "cimsor",
    "naslov",     "intestazione", "antraste", "pealkiri", "epikefalida", "επικεφαλιδα"};
constexpr std::array<std::string_view, 4> title_words = {"title", "titel", "titre", "titulo"};

struct Raw {
  std::string based_on;
  std::string name;  ///< folded
  ParagraphSettings paragraph;
  RunSettings run;
  bool of_paragraph = false;
};
using RawStyles = std::map<std::string, Raw, std::less<>>;

RawStyles raw_styles(const pugi::xml_node& root, std::string& default_id) {
  RawStyles out;
  for (const pugi::xml_node& node : root.children()) {
    if (local_name(node) != "style") continue;
    Raw raw;
    raw.based_on = value_of(node, "basedOn");
    raw.name = fold(value_of(node, "name"));
    raw.paragraph = paragraph_settings(child_of(node, "pPr"));
    raw.run = run_settings(child_of(node, "rPr"));
    raw.of_paragraph = attribute_of(node, "type") == "paragraph";
    const std::string_view id = attribute_of(node, "styleId");
    const std::string_view is_default = attribute_of(node, "default");
    if (raw.of_paragraph && !is_default.empty() && is_on(is_default)) default_id = id;
    out.emplace(id, std::move(raw));
  }
  return out;
}

// From the style to what it is based on, and so on.
std::vector<const Raw*> chain_of(const Raw& style, const RawStyles& styles) {
  std::vector<const Raw*> out = {&style};
  while (out.size() < longest_chain) {
    const auto below = styles.find(out.back()->based_on);
    if (below == styles.end()) break;
    if (std::find(out.begin(), out.end(), &below->second) != out.end()) break;
    out.push_back(&below->second);
  }
  return out;
}

HeadingLevel heading_level_of_folded(std::string_view name) {
  // The names of most styles that are none of headings end in no digit.
  if (name.empty() || name.back() < '1' || name.back() > '9') return 0;
  for (const std::string_view word : heading_words) {
    if (!name.starts_with(word)) continue;
    std::string_view rest = name.substr(word.size());
    while (rest.starts_with(' ')) rest.remove_prefix(1);
    if (rest.size() == 1) return static_cast<HeadingLevel>(rest.front() - '0');
  }
  return 0;
}

// An outline level says more than a name; a name of its own more than one that is inherited.
void find_heading(const std::vector<const Raw*>& chain, DocxStyle& out) {
  for (const Raw* style : chain) {
    if (style->paragraph.outline_level) return;
    if (std::find(title_words.begin(), title_words.end(), style->name) != title_words.end()) {
      out.is_title = true;
      return;
    }
    if (const HeadingLevel level = heading_level_of_folded(style->name); level > 0) {
      out.paragraph.outline_level = level - 1;
      return;
    }
  }
}

}  // namespace

HeadingLevel heading_level_of_style_name(std::string_view name) {
  return heading_level_of_folded(fold(name));
}

DocxStyles::DocxStyles(const pugi::xml_node& root) {
  std::string default_id;
  const RawStyles raw = raw_styles(root, default_id);
  DocxStyle defaults;
  const pugi::xml_node given = child_of(root, "docDefaults");
  defaults.paragraph = paragraph_settings(child_of(child_of(given, "pPrDefault"), "pPr"));
  defaults.run = run_settings(child_of(child_of(given, "rPrDefault"), "rPr"));
  default_ = defaults;
  for (const auto& [id, style] : raw) {
    const std::vector<const Raw*> chain = chain_of(style, raw);
    DocxStyle resolved = style.of_paragraph ? defaults : DocxStyle{};
    for (auto each = chain.rbegin(); each != chain.rend(); ++each) {
      resolved.paragraph.add((*each)->paragraph);
      resolved.run.add((*each)->run);
    }
    if (style.of_paragraph) find_heading(chain, resolved);
    resolved.is_list_bullet = style.name.starts_with("list bullet");
    if (id == default_id) default_ = resolved;
    styles_.emplace(id, std::move(resolved));
  }
}

const DocxStyle& DocxStyles::paragraph_style(std::string_view id) const {
  const auto found = id.empty() ? styles_.end() : styles_.find(id);
  return found == styles_.end() ? default_ : found->second;
}

const DocxStyle& DocxStyles::character_style(std::string_view id) const {
  static const DocxStyle none;
  const auto found = id.empty() ? styles_.end() : styles_.find(id);
  return found == styles_.end() ? none : found->second;
}

}  // namespace vitagraph
