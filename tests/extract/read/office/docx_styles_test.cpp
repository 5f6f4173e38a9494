#include "extract/read/office/docx_styles.hpp"

#include "extract/read/office/docx_numbering.hpp"
#include "tests/extract/read/office/office_lines.hpp"
#include "tests/support/catch.hpp"

using namespace vitagraph;

namespace {

std::string style(std::string_view id, std::string_view name, std::string_view content = "",
                  std::string_view based_on = "") {
  std::string out = "<w:style w:type=\"paragraph\" w:styleId=\"";
  out.append(id).append("\"><w:name w:val=\"").append(name).append("\"/><w:basedOn w:val=\"");
  return out.append(based_on).append("\"/>").append(content).append("</w:style>");
}

std::string styled(std::string_view text, std::string_view id) {
  return paragraph(text, "<w:pStyle w:val=\"" + std::string(id) + "\"/>");
}

std::string level(int number, std::string_view format, std::string_view text) {
  std::string out = "<w:lvl w:ilvl=\"" + std::to_string(number) + "\"><w:numFmt w:val=\"";
  out.append(format).append("\"/><w:lvlText w:val=\"").append(text);
  return out.append("\"/></w:lvl>");
}

std::string item(std::string_view text, int list, int depth) {
  return paragraph(text, "<w:numPr><w:ilvl w:val=\"" + std::to_string(depth) +
                             "\"/><w:numId w:val=\"" + std::to_string(list) + "\"/></w:numPr>");
}

}  // namespace

TEST_CASE("Word styles: heading levels by name in many languages") {
  struct Row {
    std::string_view name;
    int level;
  };
  for (const Row& row :
       {Row{"heading 1", 1}, Row{"Heading 2", 2}, Row{"Überschrift 3", 3}, Row{"标题 1", 1},
        Row{"Заголовок 2", 2}, Row{"Título 1", 1}, Row{"Nagłówek 1", 1}, Row{"heading", 0},
        Row{"heading 12", 0}, Row{"Normal", 0}, Row{"Titles 1", 0}, Row{"", 0}}) {
    INFO(row.name);
    CHECK(heading_level_of_style_name(row.name) == row.level);
  }
}

TEST_CASE("Word styles: levels and looks come from what a style is based on") {
  DocxText text;
  text.styles = style("H", "heading 1", "<w:rPr><w:b/></w:rPr>") +
                style("Mine", "Section", "<w:rPr><w:sz w:val=\"30\"/></w:rPr>", "H") +
                style("Deep", "Other", "<w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr>", "Mine") +
                style("Flat", "Body", "<w:pPr><w:outlineLvl w:val=\"9\"/></w:pPr>", "Mine");
  text.body = styled("Work", "Mine") + styled("Nurse", "Deep") + styled("Text", "Flat");
  const Document document = read_docx_of(text);
  CHECK(drawn(document) == "1# Work\n2# Nurse\nText\n");
  CHECK(document.styles.size() == 3);
  CHECK(document.lines[0].font_size == 15);
}

TEST_CASE("Word styles: a title stands above all headings") {
  DocxText text;
  text.styles = style("T", "Title") + style("H", "heading 1");
  text.body = styled("Ada Lovelace", "T") + styled("Work", "H");
  CHECK(drawn(read_docx_of(text)) == "1# Ada Lovelace\n2# Work\n");
  text.body = styled("Work", "H");
  CHECK(drawn(read_docx_of(text)) == "1# Work\n");
}

TEST_CASE("Word styles: rings of styles end") {
  DocxText text;
  text.styles = style("A", "a", "<w:rPr><w:b/></w:rPr>", "B") + style("B", "b", "", "A") +
                style("C", "c", "", "C");
  text.body = styled("Ada", "A") + styled("Nurse", "C") + styled("None", "D");
  CHECK(drawn(read_docx_of(text)) == "Ada\nNurse\nNone\n");
}

TEST_CASE("Word styles: prose in the style of a heading is prose") {
  DocxText text;
  text.styles = style("H", "heading 1");
  text.body = styled(std::string(200, 'x'), "H");
  CHECK(drawn(read_docx_of(text)).front() == 'x');
}

TEST_CASE("Word lists: bullets, counters of several levels, restarts") {
  DocxText text;
  text.numbering = "<w:abstractNum w:abstractNumId=\"7\">" + level(0, "decimal", "%1.") +
                   level(1, "lowerLetter", "%1.%2)") + level(2, "bullet", "o") +
                   "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num>"
                   "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"7\"/><w:lvlOverride w:ilvl="
                   "\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>";
  text.body = item("a", 1, 0) + item("b", 1, 1) + item("c", 1, 1) + item("d", 1, 0) +
              item("e", 1, 1) + item("f", 1, 2) + item("g", 2, 0) + item("h", 0, 0) +
              item("i", 9, 0);
  CHECK(drawn(read_docx_of(text)) == "1. a\n  1. b\n  1. c\n1. d\n  1. e\n    * f\n1. g\nh\ni\n");
  CHECK(read_docx_of(text).text ==
        "1. a\n  1.a) b\n  1.b) c\n2. d\n  2.a) e\n    - f\n1. g\nh\ni\n");
}

TEST_CASE("Word lists: formats of counters") {
  CHECK(counter_text("decimal", 12) == "12");
  CHECK(counter_text("lowerLetter", 28) == "bb");
  CHECK(counter_text("upperRoman", 1994) == "MCMXCIV");
  CHECK(counter_text("decimalZero", 3) == "03");
  CHECK(counter_text("lowerRoman", 100000) == "100000");
  CHECK(counter_text("unknown", -1) == "-1");
}

TEST_CASE("Word lists: marks typed by hand count, numbers that are dates do not") {
  CHECK(drawn_body(paragraph("• Care") + paragraph("- Ward") + paragraph("2019. Nurse")) ==
        "* Care\n* Ward\n2019. Nurse\n");
}

TEST_CASE("Word paragraphs: borders are rules") {
  CHECK(drawn_body(paragraph("Work", "<w:pBdr><w:bottom w:val=\"single\"/></w:pBdr>") +
                   paragraph("Nurse", "<w:pBdr><w:bottom w:val=\"nil\"/></w:pBdr>")) ==
        "Work =\nNurse\n");
}
