// Styles of OpenDocument (ODF 1.3 part 3, 16): automatic ones and named ones, resolved.
#pragma once

#include <array>
#include <map>
#include <string>
#include <string_view>

#include "extract/read/office/docx_settings.hpp"

namespace pugi {
class xml_node;
}

namespace vitagraph {

struct OdtStyle {
  ParagraphSettings paragraph;
  RunSettings run;
  bool is_title = false;
  std::string list;         ///< name of the list style that it brings
  std::string master_page;  ///< of the page that begins with it
  float width = 0;          ///< of a table's column, in points
};

struct OdtListLevel {
  ListMark mark = ListMark::none;
  std::string format;  ///< as counter_text() wants it
  std::string prefix;
  std::string suffix;
  int start = 1;
};

class OdtStyles {
 public:
  /// Takes over office:styles or office:automatic-styles; later ones win.
  void add(const pugi::xml_node& styles);
  /// Call once, after all add().
  void resolve();

  /// By name; of an unknown one, the default of paragraphs. Families share no names that matter.
  const OdtStyle& style(std::string_view family, std::string_view name) const;
  /// `level` from 1. Of an unknown list: a bullet.
  OdtListLevel list_level(std::string_view list, int level) const;

 private:
  struct Raw {
    OdtStyle own;
    std::string parent;
    std::string display_name;
  };
  static constexpr std::size_t levels = 10;
  void add_list(const pugi::xml_node& node);
  OdtStyle resolved(const std::string& key) const;

  std::map<std::string, Raw, std::less<>> raw_;  // "family/name"
  std::map<std::string, OdtStyle, std::less<>> styles_;
  std::map<std::string, std::array<OdtListLevel, levels>, std::less<>> lists_;
};

}  // namespace vitagraph
