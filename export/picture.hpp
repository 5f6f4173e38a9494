// What all pictures share: how each kind looks, how texts are wrapped, titles and captions, and
// the look-up of what a view is about.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "export/dot_text.hpp"
#include "graph/knowledge_graph.hpp"

namespace vitagraph {

/// Colours are of Okabe and Ito's palette, which colour-blind people tell apart, and lighter
/// tints of them; the shape says the kind as well.
struct KindStyle {
  EntityKind kind;
  std::string_view plural;  ///< "companies"
  std::string_view shape;
  std::string_view style;
  std::string_view fill;
  std::string_view line;
  std::string_view mark;  ///< a character that stands for the shape in legends
};
const KindStyle& style_of(EntityKind kind);

inline constexpr std::string_view picture_font = "Helvetica,Arial,sans-serif";
inline constexpr std::string_view grey = "#6B6B6B";

/// Title, caption lines (empty ones are left out), fonts and colours; first thing in a picture.
/// `legend`: the kinds that a reader must tell apart.
void begin_picture(DotText& dot, std::string_view title, const std::vector<std::string>& caption,
                   const std::vector<EntityKind>& legend = {});

/// label (wrapped), shape, colours and tooltip.
DotAttributes entity_attributes(const Entity& entity);
/// As above with this label, already wrapped.
DotAttributes entity_attributes(const Entity& entity, std::string label);

/// `text` in lines of about `width` columns (a CJK character takes two), at most `lines` of them;
/// what does not fit ends in "…". Line breaks of the text are blanks.
std::string wrapped(std::string_view text, std::size_t width = 20, std::size_t lines = 3);
/// Columns that the text takes in a monospaced font.
std::size_t display_width(std::string_view text);

std::string_view name_of(const Entity& entity);
/// The text property, or "".
std::string_view text_of(const Relation& relation, PropertyKey key);
/// The date, or an empty one.
PartialDate date_of(const Relation& relation, PropertyKey key);
std::int64_t number_of(const Properties& properties, PropertyKey key, std::int64_t otherwise);
bool is_current(const Relation& relation);
/// "2009-09 – 2013-02", "since 2016-07", "until 2015", "from 2017", "" when undated.
std::string period_of(const Relation& relation);
/// "Optical Engineer, 2009-09 – 2013-02"; of studies the degree and field.
std::string relation_summary(const Relation& relation);

/// "1 person", "12 people"; thousands are divided by blanks.
std::string counted(std::size_t count, std::string_view one, std::string_view many);
std::string with_thousands(std::size_t count);

/// The node that `text` names (an id, or a name of one of `kinds`), the best known one of
/// several. Throws InputError "there is no school called …; did you mean …?".
NodeIndex find_named(const KnowledgeGraph& graph, const std::vector<EntityKind>& kinds,
                     std::string_view what, std::string_view text);

/// Width of a line that stands for so many people: grows with the root, to 12 points at most.
double pen_width(std::size_t people);

/// Text for Graphviz's HTML-like labels.
std::string html(std::string_view text);

}  // namespace vitagraph
