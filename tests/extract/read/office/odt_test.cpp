#include "extract/read/office/odt.hpp"

#include "tests/extract/read/office/office_lines.hpp"
#include "tests/support/catch.hpp"

using namespace vitagraph;

namespace {

constexpr std::string_view type = "application/vnd.oasis.opendocument.text";

std::string root(std::string_view name, std::string_view content) {
  std::string out = "<office:" + std::string(name);
  for (const std::string_view prefix :
       {"office", "text", "style", "fo", "table", "draw", "svg", "xlink", "dc", "meta"}) {
    out.append(" xmlns:").append(prefix).append("=\"").append(prefix).append("\"");
  }
  out.append(" office:mimetype=\"").append(type).append("\">").append(content);
  return out.append("</office:").append(name).append(">");
}

struct OdtText {
  std::string body;
  std::string automatic;
  std::string named;
  std::string masters;
};

std::string flat(const OdtText& text) {
  return root("document", "<office:styles>" + text.named +
                              "</office:styles><office:automatic-"
                              "styles>" +
                              text.automatic +
                              "</office:automatic-styles><office:master-"
                              "styles>" +
                              text.masters +
                              "</office:master-styles><office:body><office:"
                              "text>" +
                              text.body + "</office:text></office:body>");
}

std::string drawn_odt(const OdtText& text) {
  return drawn(read_document(flat(text), "cv.fodt", {}));
}

std::string p(std::string_view content, std::string_view style = "") {
  std::string out = "<text:p text:style-name=\"";
  return out.append(style).append("\">").append(content).append("</text:p>");
}

}  // namespace

TEST_CASE("OpenDocument: recognised as a package and as one file") {
  const std::string zip =
      archive_of({{"mimetype", std::string(type)},
                  {"content.xml", root("document-content", "<office:body><office:text>" + p("Ada") +
                                                               "</office:text></office:body>")},
                  {"meta.xml", root("document-meta",
                                    "<office:meta><dc:date>2021-05-06T00:00:00"
                                    "</dc:date></office:meta>")}});
  const Document document = read_document(zip, "cv", {});
  CHECK(document.format == "odt");
  CHECK(document.text == "Ada\n");
  CHECK(document.dates_of_document == std::vector<PartialDate>{{2021, 5, 6}});
  CHECK(recognise_odt(flat({})) == 100);
  CHECK(recognise_odt(archive_of({{"a.xml", "1"}})) == 0);
  CHECK(recognise_odt("<html>") == 0);
}

TEST_CASE("OpenDocument: blanks fold, tabs and breaks stay") {
  CHECK(drawn_odt({p(" Ada\n   Love<text:span>lace </text:span> x<text:tab/>2019<text:line-break/>"
                     "Nurse<text:s text:c=\"2\"/>y"),
                   "", "", ""}) == "Ada Lovelace x \\ 2019\nNurse  y\n");
}

TEST_CASE("OpenDocument: headings, titles, looks by what styles are based on") {
  OdtText text;
  text.named =
      "<style:style style:name=\"T\" style:display-name=\"Title\" style:family=\"paragraph"
      "\"/><style:style style:name=\"H\" style:family=\"paragraph\" style:display-name=\""
      "Heading 2\"/><style:style style:name=\"B\" style:family=\"text\">"
      "<style:text-properties fo:font-weight=\"bold\"/></style:style>";
  text.automatic =
      "<style:style style:name=\"P1\" style:family=\"paragraph\" "
      "style:parent-style-name=\"H\"><style:paragraph-properties "
      "fo:border-bottom=\"1pt solid\"/></style:style>";
  text.body = p("Ada", "T") + "<text:h text:outline-level=\"1\">Work</text:h>" + p("Nurse", "P1") +
              p("<text:span text:style-name=\"B\">Leeds</text:span>");
  CHECK(drawn_odt(text) == "1# Ada\n2# Work\n3# Nurse =\nLeeds\n");
  CHECK(read_document(flat(text), "", {}).styles.size() == 1);
}

TEST_CASE("OpenDocument: lists count, and nest") {
  OdtText text;
  text.automatic =
      "<text:list-style style:name=\"L\"><text:list-level-style-number text:level=\"1"
      "\" style:num-format=\"1\" style:num-suffix=\".\"/><text:list-level-style-bullet"
      " text:level=\"2\"/></text:list-style>";
  const auto item = [](const std::string& content) {
    return "<text:list-item>" + content + "</text:list-item>";
  };
  text.body = "<text:list text:style-name=\"L\">" +
              item(p("a") + "<text:list>" + item(p("b")) + "</text:list>" + p("more")) +
              item(p("c")) + "</text:list>" + p("after");
  CHECK(drawn_odt(text) == "1. a\n  * b\nmore\n1. c\nafter\n");
  CHECK(read_document(flat(text), "", {}).text.starts_with("1. a\n  - b\n  more\n2. c\n"));
}

TEST_CASE("OpenDocument: tables, boxes, notes, links; no comments, no deleted text") {
  const auto cell = [](const std::string& text) {
    return "<table:table-cell>" + p(text) + "</table:table-cell>";
  };
  const std::string row = "<table:table-row>";
  CHECK(drawn_odt({"<text:tracked-changes>" + p("gone") + "</text:tracked-changes><table:table>" +
                       row + cell("2019") + cell("Nurse") + "</table:table-row>" + row +
                       cell("2020") + cell("Driver") + "</table:table-row></table:table>" +
                       p("x<office:annotation>" + p("comment") +
                         "</office:annotation>"
                         "<text:note><text:note-citation>1</text:note-citation><text:note-body>" +
                         p("note") + "</text:note-body></text:note>") +
                       p("<draw:frame svg:width=\"5cm\"><draw:text-box>" + p("boxed") +
                         "</draw:text-box></draw:frame>"),
                   "", "", ""}) == "|1 2019 \\ Nurse\n|2 2020 \\ Driver\nx\nboxed\nnote\n");
  const Document document = read_document(
      flat({p("<text:a xlink:href=\"https://a.example/\">site</text:a>"), "", "", ""}), "", {});
  REQUIRE(document.links.size() == 1);
  CHECK(document.links[0].target == "https://a.example/");
}

TEST_CASE("OpenDocument: header of the first page, no page numbers") {
  OdtText text;
  text.masters = "<style:master-page style:name=\"Standard\"><style:header>" + p("running") +
                 "</style:header></style:master-page><style:master-page style:name=\"First\">"
                 "<style:header>" +
                 p("Ada") + "</style:header><style:footer>" +
                 p("Page <text:page-number>1</text:page-number>") +
                 "</style:footer></style:master-page>";
  text.automatic =
      "<style:style style:name=\"P\" style:family=\"paragraph\" "
      "style:master-page-name=\"First\"/>";
  text.body = p("Nurse", "P");
  CHECK(drawn_odt(text) == "Ada\nNurse\n");
  text.body = p("Nurse");
  CHECK(drawn_odt(text) == "running\nNurse\n");
}
