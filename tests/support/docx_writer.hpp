// Word packages of a few lines for tests.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "tests/support/zip_writer.hpp"

namespace vitagraph {

/// The parts of a package; those left empty are not written.
struct DocxText {
  std::string body;       ///< what stands in w:body
  std::string styles;     ///< in w:styles
  std::string numbering;  ///< in w:numbering
  std::string relations;  ///< more of the document's relations
  std::vector<ArchivedFile> more;
};

inline std::string with_namespaces(std::string_view element, std::string_view content) {
  std::string out = "<w:" + std::string(element) +
                    " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                    " xmlns:r=\"r\" xmlns:mc=\"mc\" xmlns:wp=\"wp\" xmlns:wps=\"wps\""
                    " xmlns:wpg=\"wpg\" xmlns:a=\"a\" xmlns:v=\"v\">";
  out += content;
  return out + "</w:" + std::string(element) + ">";
}

inline std::string relation(std::string_view id, std::string_view kind, std::string_view target,
                            std::string_view mode = "Internal") {
  std::string out = "<Relationship Id=\"";
  out.append(id).append("\" Type=\"http://x/").append(kind).append("\" Target=\"");
  return out.append(target).append("\" TargetMode=\"").append(mode).append("\"/>");
}

inline std::string docx_of(const DocxText& text) {
  std::vector<ArchivedFile> files = {
      {"[Content_Types].xml", "<Types/>"},
      {"_rels/.rels", "<Relationships>" + relation("r1", "officeDocument", "word/document.xml") +
                          relation("r2", "core-properties", "docProps/core.xml") +
                          "</Relationships>"},
      {"word/document.xml", with_namespaces("document", "<w:body>" + text.body + "</w:body>")},
      {"word/_rels/document.xml.rels", "<Relationships>" + relation("s", "styles", "styles.xml") +
                                           relation("n", "numbering", "numbering.xml") +
                                           text.relations + "</Relationships>"}};
  if (!text.styles.empty()) {
    files.push_back({"word/styles.xml", with_namespaces("styles", text.styles)});
  }
  if (!text.numbering.empty()) {
    files.push_back({"word/numbering.xml", with_namespaces("numbering", text.numbering)});
  }
  files.insert(files.end(), text.more.begin(), text.more.end());
  return archive_of(files);
}

/// A paragraph: its properties, and a run of text.
inline std::string paragraph(std::string_view text, std::string_view properties = "",
                             std::string_view run_properties = "") {
  std::string out = "<w:p><w:pPr>";
  out.append(properties).append("</w:pPr><w:r><w:rPr>").append(run_properties);
  out.append("</w:rPr><w:t xml:space=\"preserve\">").append(text);
  return out.append("</w:t></w:r></w:p>");
}

/// A row of cells, each given by its content.
inline std::string table_row(const std::vector<std::string>& cells) {
  std::string out = "<w:tr>";
  for (const std::string& cell : cells) out += "<w:tc>" + cell + "</w:tc>";
  return out + "</w:tr>";
}

/// A table of columns with these widths in twentieths of a point.
inline std::string table(const std::vector<int>& widths, std::string_view rows) {
  std::string out = "<w:tbl><w:tblGrid>";
  for (const int width : widths) out += "<w:gridCol w:w=\"" + std::to_string(width) + "\"/>";
  return (out += "</w:tblGrid>").append(rows).append("</w:tbl>");
}

/// A box of text: places and sizes in points, from the page.
inline std::string text_box(std::string_view content, int left, int top, int width, int height) {
  const auto units = [](int points) { return std::to_string(points * 12700); };
  std::string out = "<w:drawing><wp:anchor><wp:positionH relativeFrom=\"page\"><wp:posOffset>";
  out += units(left) + "</wp:posOffset></wp:positionH><wp:positionV relativeFrom=\"page\">";
  out += "<wp:posOffset>" + units(top) + "</wp:posOffset></wp:positionV>";
  out += "<wp:extent cx=\"" + units(width) + "\" cy=\"" + units(height) + "\"/>";
  out += "<a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>";
  out.append(content);
  out += "</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor>";
  return out + "</w:drawing>";
}

}  // namespace vitagraph
