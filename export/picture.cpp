#include "export/picture.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <set>
#include <utility>

#include "export/escape.hpp"
#include "extract/error.hpp"
#include "extract/fold.hpp"

namespace vitagraph {
namespace {

constexpr KindStyle styles[] = {
    {EntityKind::person, "people", "ellipse", "filled", "#DCEEF9", "#0072B2", "●"},
    {EntityKind::company, "companies", "box", "filled", "#FCEBCC", "#D08C00", "■"},
    {EntityKind::school, "schools", "box", "rounded,filled", "#D3F0E5", "#009E73", "▣"},
    {EntityKind::paper, "papers", "note", "filled", "#F6E3EF", "#B0568A", "◪"},
    {EntityKind::project, "projects", "component", "filled", "#FBF7C9", "#9A8F00", "◫"},
    {EntityKind::venue, "venues", "folder", "filled", "#FBE0D1", "#D55E00", "▤"},
    {EntityKind::place, "places", "hexagon", "filled", "#E7E7E7", "#555555", "⬡"},
    {EntityKind::award, "awards", "octagon", "filled", "#FFF6D6", "#B58900", "◆"},
    {EntityKind::document, "documents", "tab", "filled", "#F5F5F5", "#888888", "▯"},
};

constexpr bool in_order() {
  for (std::size_t i = 0; i < std::size(styles); ++i) {
    if (static_cast<std::size_t>(styles[i].kind) != i) return false;
  }
  return true;
}
static_assert(in_order());

constexpr const char* small_gap = "<FONT POINT-SIZE=\"5\"> </FONT><BR ALIGN=\"LEFT\"/>";

std::string caption_html(std::string_view title, const std::vector<std::string>& caption,
                         const std::vector<EntityKind>& legend) {
  const std::string heading = html(title);
  std::string out;
  if (!heading.empty()) {
    out = "<FONT POINT-SIZE=\"20\">" + heading + "</FONT><BR ALIGN=\"LEFT\"/>" + small_gap;
  }
  for (const std::string& line : caption) {
    if (line.empty()) continue;
    out += "<FONT POINT-SIZE=\"11\" COLOR=\"" + std::string(grey) + "\">" + html(line) +
           "</FONT><BR ALIGN=\"LEFT\"/>";
  }
  out += small_gap;
  if (legend.empty()) return out;
  for (const EntityKind kind : legend) {
    const KindStyle& style = style_of(kind);
    out.append("<FONT POINT-SIZE=\"11\" COLOR=\"").append(style.line).append("\">");
    out.append(style.mark).append(" ").append(style.plural).append("   </FONT>");
  }
  return out += "<BR ALIGN=\"LEFT\"/>" + std::string(small_gap);
}

/// Bytes of the UTF-8 character at `at`.
std::size_t character_size(std::string_view text, std::size_t at) {
  std::size_t size = 1;
  while (at + size < text.size() && (static_cast<unsigned char>(text[at + size]) & 0xC0) == 0x80) {
    ++size;
  }
  return size;
}

/// Whether the character is two columns wide: from U+1100 on, roughly, by its first byte.
std::size_t columns_of(std::string_view character) {
  const auto lead = static_cast<unsigned char>(character[0]);
  if (lead < 0xE1) return 1;
  if (lead >= 0xF0) return 2;
  const auto second = static_cast<unsigned char>(character[1]);
  if (lead == 0xE1) return second >= 0x84 && second < 0x88 ? 2 : 1;  // Hangul Jamo
  if (lead == 0xE2) return second >= 0xBA ? 2 : 1;                   // CJK radicals
  return lead < 0xEF ? 2 : (second >= 0xBC && second < 0xBE ? 2 : 1);
}

/// A piece that is not broken: a word with the blank before it, or one wide character.
struct Piece {
  std::string text;
  std::size_t width = 0;
  bool blank_before = false;
  bool wide = false;
};

/// Up to four wide characters between blanks are a name or a word: they stay together. So does a
/// word with hyphens that has room on a line.
std::vector<Piece> with_short_runs_joined(std::vector<Piece> pieces, std::size_t longest) {
  constexpr std::size_t longest_wide_run = 4;
  std::vector<Piece> joined;
  for (std::size_t begin = 0, end = 0; begin < pieces.size(); begin = end) {
    const bool wide = pieces[begin].wide;
    std::size_t width = pieces[begin].width;
    end = begin + 1;
    while (end < pieces.size() && pieces[end].wide == wide && !pieces[end].blank_before) {
      width += pieces[end++].width;
    }
    const bool whole = wide ? end - begin <= longest_wide_run : width <= longest;
    for (std::size_t i = begin; i < end; ++i) {
      if (i == begin || !whole) {
        joined.push_back(std::move(pieces[i]));
      } else {
        joined.back().text += pieces[i].text;
        joined.back().width += pieces[i].width;
      }
    }
  }
  return joined;
}

std::vector<Piece> pieces_of(std::string_view text, std::size_t longest) {
  std::vector<Piece> pieces;
  bool blank = false;
  bool open = false;  // the last piece may grow
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t size = character_size(text, at);
    const std::string_view character = text.substr(at, size);
    at += size;
    if (static_cast<unsigned char>(character[0]) <= ' ' || character == "\u2028" ||
        character == "\u2029") {
      blank = true;
      open = false;
      continue;
    }
    const std::size_t width = columns_of(character);
    if (!open || width == 2 || pieces.back().width + width > longest) {
      pieces.push_back({{}, 0, std::exchange(blank, false), width == 2});
    }
    pieces.back().text.append(character);
    pieces.back().width += width;
    open = width == 1 && character != "-" && character != "/";
  }
  return with_short_runs_joined(std::move(pieces), longest);
}

/// How alike two folded names are: Jaccard of their trigrams, from 0 to 1.
double likeness(const std::string& a, const std::string& b) {
  const auto trigrams = [](const std::string& text) {
    std::set<std::string> found;
    const std::string padded = "  " + text + " ";
    for (std::size_t i = 0; i + 3 <= padded.size(); ++i) found.insert(padded.substr(i, 3));
    return found;
  };
  const auto left = trigrams(a);
  const auto right = trigrams(b);
  std::size_t shared = 0;
  for (const std::string& one : left) shared += right.count(one);
  return static_cast<double>(shared) / static_cast<double>(left.size() + right.size() - shared);
}

std::string near_names(const KnowledgeGraph& graph, const std::vector<EntityKind>& kinds,
                       std::string_view text) {
  constexpr double least = 0.2;
  constexpr std::size_t most = 3;
  const std::string wanted = fold_words(text);
  std::vector<std::pair<double, std::string>> found;
  for (const EntityKind kind : kinds) {
    for (const NodeIndex index : graph.nodes(kind)) {
      std::string name(name_of(graph.node(index)));
      const double alike = likeness(wanted, fold_words(name));
      if (alike >= least) found.emplace_back(-alike, std::move(name));
    }
  }
  std::sort(found.begin(), found.end());
  std::string out;
  for (std::size_t i = 0; i < std::min(most, found.size()); ++i) {
    out += (i == 0 ? "'" : ", '") + found[i].second + "'";
  }
  return out;
}

}  // namespace

const KindStyle& style_of(EntityKind kind) { return styles[static_cast<std::size_t>(kind)]; }

std::string html(std::string_view text) {
  TextGate gate;
  std::string escaped;
  html_text(escaped, gate.pass_on_one_line(text));
  // Graphviz puts the name of the node for \N, of the graph for \G … in HTML-like labels, too; an
  // entity does not keep it from that.
  std::string out;
  for (const char c : escaped) out.append(c == '\\' ? 2 : 1, c);
  return out;
}

void begin_picture(DotText& dot, std::string_view title, const std::vector<std::string>& caption,
                   const std::vector<EntityKind>& legend) {
  dot.graph_attributes({DotAttribute::html("label", caption_html(title, caption, legend)),
                        {"labelloc", "t"},
                        {"labeljust", "l"},
                        {"bgcolor", "white"},
                        {"pad", "0.3"},
                        {"fontname", picture_font},
                        {"tooltip", title}});
  dot.node_defaults({{"fontname", picture_font},
                     {"fontsize", "11"},
                     {"fontcolor", "#1A1A1A"},
                     {"margin", "0.12,0.06"}});
  dot.edge_defaults({{"fontname", picture_font},
                     {"fontsize", "9"},
                     {"fontcolor", grey},
                     {"color", "#00000066"},
                     {"arrowsize", "0.6"}});
}

DotAttributes entity_attributes(const Entity& entity, std::string label) {
  const KindStyle& style = style_of(entity.kind);
  return {{"label", label},          {"shape", style.shape}, {"style", style.style},
          {"fillcolor", style.fill}, {"color", style.line},  {"tooltip", name_of(entity)}};
}

DotAttributes entity_attributes(const Entity& entity) {
  return entity_attributes(entity, wrapped(name_of(entity)));
}

std::size_t display_width(std::string_view text) {
  std::size_t width = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t size = character_size(text, at);
    width += columns_of(text.substr(at, size));
    at += size;
  }
  return width;
}

std::string wrapped(std::string_view text, std::size_t width, std::size_t lines) {
  TextGate gate;
  std::string out;
  std::size_t line = 1;
  std::size_t column = 0;
  for (const Piece& piece : pieces_of(gate.pass(text), width)) {
    const std::size_t blank = piece.blank_before && column > 0 ? 1 : 0;
    if (column > 0 && column + blank + piece.width > width) {
      if (line == lines) return out += "…";
      ++line;
      out += '\n';
      column = 0;
    } else if (blank > 0) {
      out += ' ';
      ++column;
    }
    out += piece.text;
    column += piece.width;
  }
  return out;
}

std::string_view name_of(const Entity& entity) { return entity.properties.text(PropertyKey::name); }

std::string_view text_of(const Relation& relation, PropertyKey key) {
  return relation.properties.text(key);
}

PartialDate date_of(const Relation& relation, PropertyKey key) {
  const PropertyValue* value = relation.properties.find(key);
  return value == nullptr ? PartialDate{} : std::get<PartialDate>(*value);
}

std::int64_t number_of(const Properties& properties, PropertyKey key, std::int64_t otherwise) {
  const PropertyValue* value = properties.find(key);
  return value == nullptr ? otherwise : std::get<std::int64_t>(*value);
}

bool is_current(const Relation& relation) {
  const PropertyValue* value = relation.properties.find(PropertyKey::current);
  return value != nullptr && std::get<bool>(*value);
}

std::string period_of(const Relation& relation) {
  const std::string start = date_of(relation, PropertyKey::start).text();
  const std::string end = date_of(relation, PropertyKey::end).text();
  if (is_current(relation)) return start.empty() ? "current" : "since " + start;
  if (start.empty()) return end.empty() ? "" : "until " + end;
  if (end.empty()) return "from " + start;
  return start == end ? start : start + " – " + end;
}

std::string relation_summary(const Relation& relation) {
  std::string out;
  const auto add = [&out](std::string_view part) {
    if (part.empty()) return;
    if (!out.empty()) out += ", ";
    out += part;
  };
  add(text_of(relation, PropertyKey::job_title));
  add(text_of(relation, PropertyKey::degree));
  add(text_of(relation, PropertyKey::field));
  add(text_of(relation, PropertyKey::role));
  add(period_of(relation));
  if (out.empty()) out = type_of(relation.kind);
  return out;
}

std::string with_thousands(std::size_t count) {
  std::string digits = std::to_string(count);
  for (std::size_t at = digits.size(); at > 3;) digits.insert(at -= 3, " ");
  return digits;
}

double pen_width(std::size_t people) {
  return std::min(12.0, std::sqrt(static_cast<double>(people)) * 1.4 - 0.4);
}

std::string counted(std::size_t count, std::string_view one, std::string_view many) {
  return with_thousands(count) + " " + std::string(count == 1 ? one : many);
}

NodeIndex find_named(const KnowledgeGraph& graph, const std::vector<EntityKind>& kinds,
                     std::string_view what, std::string_view text) {
  if (const auto by_id = graph.find(text)) {
    const EntityKind kind = graph.node(*by_id).kind;
    if (std::find(kinds.begin(), kinds.end(), kind) != kinds.end()) return *by_id;
  }
  for (const EntityKind kind : kinds) {
    const auto found = graph.find_by_name(kind, text);
    if (!found.empty()) return found.front();
  }
  const std::string near = near_names(graph, kinds, text);
  throw InputError("there is no " + std::string(what) + " called '" + std::string(text) +
                   "' in the graph" + (near.empty() ? "" : "; did you mean " + near + "?"));
}

}  // namespace vitagraph
