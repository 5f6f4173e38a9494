// numbering.xml of a Word document: bullets and counters.
#pragma once

#include <array>
#include <map>
#include <string>
#include <string_view>

#include "extract/document.hpp"

namespace pugi {
class xml_node;
}

namespace vitagraph {

/// What stands before one paragraph of a list.
struct DocxListItem {
  ListMark mark = ListMark::none;
  std::string text;        ///< "- ", "3. ", "IV) "
  std::uint8_t depth = 0;  ///< from 1
  float indent = 0;        ///< of the text, in points, where the paragraph itself has none
  float first_indent = 0;  ///< of the mark, from `indent`
};

/// The lists of one document; counts while it is read from front to back.
class DocxNumbering {
 public:
  DocxNumbering() = default;
  /// `root` is w:numbering, or empty.
  explicit DocxNumbering(const pugi::xml_node& root);

  /// The next item of a list; of an unknown list or level: no mark.
  DocxListItem next(int list, int level);
  /// The level that names this paragraph style, or -1.
  int level_of_style(int list, std::string_view style) const;

 private:
  static constexpr std::size_t levels = 9;
  struct Level {
    std::string format;  // "bullet", "decimal", "lowerLetter", …; "" = no such level
    std::string text;    // "%1.%2)"
    std::string style;
    int start = 1;
    float indent = 0;
    float first_indent = 0;
  };
  struct Definition {
    std::array<Level, levels> level;
    std::string style_link;  // what it is is said by the list of this style
  };
  struct List {
    int definition = 0;
    std::array<int, levels> restart{};  // -1 = as the definition says
    bool begun = false;
  };
  static void read_level(const pugi::xml_node& node, Level& out);
  void read_list(const pugi::xml_node& node);
  const Definition* definition_of(const List& list) const;
  static std::string label(const Definition& definition, std::size_t level,
                           const std::array<int, levels>& counts);

  std::map<int, Definition> definitions_;
  std::map<int, List> lists_;
  std::map<std::string, int, std::less<>> by_style_;  // style link -> definition
  std::map<int, std::array<int, levels>> counts_;     // of each definition; 0 = not begun
};

/// A counter in one of Word's number formats: ("lowerRoman", 4) is "iv". Unknown ones count in
/// decimals.
std::string counter_text(std::string_view format, int count);

}  // namespace vitagraph
