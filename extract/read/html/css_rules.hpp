// The few things of style sheets that change what a page says: what is hidden, what stands
// beside what, what is bold, how large it is.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "extract/read/html/html_tree.hpp"

namespace vitagraph {

/// A font size: in points, or as a part of the parent's or of the root element's size.
struct CssSize {
  enum class Of : std::uint8_t { unset, points, parent, root };
  Of of = Of::unset;
  float value = 0;
};

/// What declarations say; `unset` where they say nothing.
struct CssDeclarations {
  enum class Display : std::uint8_t {
    unset,
    none,
    inline_text,
    inline_block,
    block,
    flex_row,
    flex_column,
    grid,
    table,
    row,
    cell
  };
  enum class Answer : std::uint8_t { unset, no, yes };
  Display display = Display::unset;
  Answer bold = Answer::unset;
  Answer italic = Answer::unset;
  Answer right = Answer::unset;   ///< floats right, or its text is flush right
  Answer left = Answer::unset;    ///< floats left
  Answer hidden = Answer::unset;  ///< there, but nobody sees it
  Answer keeps_line_ends = Answer::unset;
  Answer apart = Answer::unset;   ///< placed on its own, out of the flow of the text around it
  Answer column = Answer::unset;  ///< its flex children stand one below the other
  std::uint8_t tracks = 0;        ///< columns of a grid; 0 = unset
  CssSize size;

  bool empty() const;
  /// Takes over what `later` says.
  void add(const CssDeclarations& later);
};

/// The declarations of a style attribute or of a rule's block.
CssDeclarations parse_declarations(std::string_view css);

/// The rules of a document's style elements. Selectors of tags, classes, ids and attributes-free
/// descendants, and of first and last children, are understood; rules with others, and those for
/// print or narrow screens, are not applied. Reads at most `longest` bytes.
class CssRules {
 public:
  static constexpr std::size_t longest = 512UL * 1024;
  static constexpr std::size_t most_rules = 4000;
  static constexpr std::size_t most_rules_of_one_name = 48;

  void parse(std::string_view css);
  /// What the rules say of an element, weaker selectors first.
  CssDeclarations of(const HtmlTree& tree, HtmlIndex element) const;
  bool empty() const { return rules_.empty(); }

 private:
  struct Compound {  // "li.job#first"
    std::string tag;
    std::string id;
    std::vector<std::string> classes;
    bool first_child = false;
    bool last_child = false;
    bool child_of_next = false;  // ">" stands before it
  };
  struct Rule {
    std::vector<Compound> compounds;  // the element's own first, then its ancestors'
    CssDeclarations declarations;
    int weight = 0;
  };
  void parse_block(std::string_view css, int nesting);
  void add_rule(std::string_view selectors, const CssDeclarations& declarations);
  static bool parse_selector(std::string_view selector, Rule& rule);
  static bool parse_compound(std::string_view text, Compound& compound);
  static bool take_pseudo_class(std::string_view name, Compound& compound);
  static bool fits(const HtmlTree& tree, HtmlIndex element, const Compound& compound);
  static bool fits(const HtmlTree& tree, HtmlIndex element, const Rule& rule);

  std::vector<Rule> rules_;
  // Rules by what the element itself must have: ".class", "#id" or "tag".
  std::map<std::string, std::vector<std::uint32_t>, std::less<>> index_;
};

}  // namespace vitagraph
