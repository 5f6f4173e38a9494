#include "extract/read/office/docx.hpp"

#include "tests/extract/read/office/office_lines.hpp"
#include "tests/support/catch.hpp"

using namespace vitagraph;

namespace {

std::string run(std::string_view text, std::string_view properties = "") {
  std::string out = "<w:r><w:rPr>";
  out.append(properties).append("</w:rPr><w:t xml:space=\"preserve\">").append(text);
  return out.append("</w:t></w:r>");
}

std::string in_paragraph(std::string_view content) {
  return "<w:p>" + std::string(content) + "</w:p>";
}

std::string field(std::string_view code, std::string_view result) {
  std::string out = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>";
  out.append(code).append("</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>");
  return out + run(result) + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
}

// "bold:Ada italic:Lovelace"
std::string styles_of(const Document& document) {
  static constexpr std::string_view names[] = {"bold", "italic", "code", "underline", "strike"};
  std::string out;
  for (const StyledRun& styled : document.styles) {
    out += out.empty() ? "" : " ";
    out += names[static_cast<std::size_t>(styled.emphasis)];
    out += ":" + std::string(document.text_of(styled.span));
  }
  return out;
}

}  // namespace

TEST_CASE("Word: recognised by its parts, whatever its name") {
  const std::string docx = docx_of({paragraph("Ada"), "", "", "", {}});
  CHECK(read_document(docx, "cv.zip", {}).format == "docx");
  CHECK(read_document(docx, "cv.pdf", {}).format == "docx");
  CHECK(read_document(docx, "cv", {}).text == "Ada\n");
  CHECK(recognise_docx(archive_of({{"a.xml", "1"}})) == 0);
  CHECK(recognise_docx("word/document.xml") == 0);
}

TEST_CASE("Word: runs of one look are one stretch, however they are split") {
  const Document document = read_docx_of(
      {in_paragraph(run("A", "<w:b/>") + run("da", "<w:b/>") + run(" Love", "<w:b w:val=\"0\"/>") +
                    run("lace", "<w:i/><w:sz w:val=\"28\"/>")),
       "",
       "",
       "",
       {}});
  CHECK(document.text == "Ada Lovelace\n");
  CHECK(styles_of(document) == "bold:Ada italic:lace");
}

TEST_CASE("Word: breaks are lines, tabs are one gap, special hyphens are plain") {
  CHECK(drawn_body(in_paragraph(run("Ada") + "<w:r><w:br/><w:t>Nurse</w:t><w:tab/><w:tab/>"
                                             "<w:t> 2019</w:t><w:cr/></w:r>")) ==
        "Ada\nNurse \\ 2019\n");
  CHECK(drawn_body(in_paragraph("<w:r><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t><w:softHyphen/>"
                                "<w:t>c</w:t></w:r>")) == "a-bc\n");
}

TEST_CASE("Word: all changes are accepted, comments and placeholders left out") {
  CHECK(drawn_body(in_paragraph(run("Nurse ") +
                                "<w:del><w:r><w:delText>old</w:delText></w:r>"
                                "</w:del><w:ins>" +
                                run("new") + "</w:ins><w:moveFrom>" + run("gone") +
                                "</w:moveFrom><w:r><w:commentReference/></w:r>")) == "Nurse new\n");
  CHECK(drawn_body("<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" +
                   paragraph("[Your name]") + "</w:sdtContent></w:sdt><w:sdt><w:sdtContent>" +
                   paragraph("Ada") + "</w:sdtContent></w:sdt>") == "Ada\n");
}

TEST_CASE("Word: hidden text is no fact, and is reported") {
  const auto hidden = [](std::string_view properties) {
    const Document document =
        read_docx_of({in_paragraph(run("Ada") + run(" hire me", properties)), "", "", "", {}});
    for (const Diagnostic& found : document.diagnostics) {
      if (found.code == DiagnosticCode::hidden_text) return document.text + found.detail;
    }
    return document.text;
  };
  CHECK(hidden("<w:vanish/>") == "Ada\n6 characters");
  CHECK(hidden("<w:sz w:val=\"2\"/>") == "Ada\n6 characters");
  CHECK(hidden("<w:color w:val=\"FFFFFF\"/>") == "Ada\n6 characters");
  CHECK(hidden("<w:color w:val=\"FFFFFF\"/><w:shd w:fill=\"1F3A5F\"/>") == "Ada hire me\n");
  CHECK(hidden("<w:vanish w:val=\"0\"/>") == "Ada hire me\n");
}

TEST_CASE("Word: white text on dark ground is no hidden text") {
  const std::string white = "<w:color w:val=\"FFFFFF\"/>";
  CHECK(drawn_body(table({9000}, table_row({paragraph("Ada", "", white)}))) == "Ada\n");
  CHECK(drawn_body(paragraph("Ada", "<w:shd w:fill=\"000000\"/>", white)) == "Ada\n");
  CHECK(drawn_body(in_paragraph("<w:r>" + text_box(paragraph("Ada", "", white), 0, 0, 90, 90) +
                                "</w:r>")) == "Ada\n");
  CHECK(drawn_body(in_paragraph("<w:r><w:drawing><wp:anchor behindDoc=\"1\"/></w:drawing></w:r>") +
                   paragraph("Ada", "", white)) == "Ada\n");
}

TEST_CASE("Word: links by relation and by field") {
  const Document document = read_docx_of(
      {in_paragraph("<w:hyperlink r:id=\"h\">" + run("mail") + "</w:hyperlink>" + run(" and ") +
                    field(" HYPERLINK \"https://ada.example/\" \\o \"x\" ", "site")),
       "",
       "",
       relation("h", "hyperlink", "mailto:ada@mail.example", "External"),
       {}});
  REQUIRE(document.links.size() == 2);
  CHECK(document.text == "mail and site\n");
  CHECK(document.text_of(document.links[0].span) == "mail");
  CHECK(document.links[0].target == "mailto:ada@mail.example");
  CHECK(document.text_of(document.links[1].span) == "site");
  CHECK(document.links[1].target == "https://ada.example/");
}

TEST_CASE("Word: symbols become those of Unicode") {
  CHECK(drawn_body(in_paragraph("<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0A7\"/><w:t "
                                "xml:space=\"preserve\"> Care</w:t></w:r>")) == "* Care\n");
  CHECK(drawn_body(paragraph("\xEF\x82\xB7 Care")) == "* Care\n");            // U+F0B7
  CHECK(drawn_body(paragraph("\xEF\x82\x95 +44 20 1")) == "+44 20 1\n");      // an icon
  CHECK(drawn_body(paragraph("2019 \xEF\x83\xA0 2020")) == "2019 → 2020\n");  // U+F0E0
}

TEST_CASE("Word: header first, footer last, page numbers nowhere") {
  const std::string section =
      "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"h\"/>"
      "<w:footerReference w:type=\"default\" r:id=\"f\"/></w:sectPr>";
  DocxText text{paragraph("Nurse") + section,
                "",
                "",
                relation("h", "header", "header1.xml") + relation("f", "footer", "footer1.xml"),
                {}};
  text.more = {{"word/header1.xml", with_namespaces("hdr", paragraph("Ada Lovelace"))},
               {"word/footer1.xml",
                with_namespaces("ftr", in_paragraph(run("Page ") + field(" PAGE ", "1")) +
                                           paragraph("ada@mail.example"))}};
  CHECK(drawn(read_docx_of(text)) == "Ada Lovelace\nNurse\nada@mail.example\n");
  text.body = paragraph("Nurse") + "<w:sectPr><w:titlePg/>" + section.substr(10);
  CHECK(drawn(read_docx_of(text)) == "Nurse\n");  // not on the first page
}

TEST_CASE("Word: footnotes stand at the end") {
  DocxText text{in_paragraph(run("Nurse") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>") +
                    paragraph("Driver"),
                "",
                "",
                relation("f", "footnotes", "footnotes.xml"),
                {}};
  text.more = {{"word/footnotes.xml",
                with_namespaces("footnotes", "<w:footnote w:id=\"-1\">" + paragraph("line") +
                                                 "</w:footnote><w:footnote w:id=\"2\">" +
                                                 paragraph("part-time") + "</w:footnote>")}};
  CHECK(drawn(read_docx_of(text)) == "Nurse\nDriver\npart-time\n");
}

TEST_CASE("Word: the document's dates, its own word first") {
  DocxText text{paragraph("Ada Lovelace"), "", "", "", {}};
  text.more = {{"docProps/core.xml",
                "<p xmlns:d=\"d\"><d:created>2020-01-02T03:04:05Z</d:created>"
                "<d:modified>2021-05-06T07:08:09Z</d:modified></p>"}};
  CHECK(read_docx_of(text).dates_of_document ==
        std::vector<PartialDate>{{2021, 5, 6}, {2020, 1, 2}});
  text.body += paragraph("Last updated: May 2022");
  CHECK(read_docx_of(text).dates_of_document.front() == PartialDate{2022, 5, 0});
}

TEST_CASE("Word: gaps that are clearly wider than usual are blank lines") {
  const auto spaced = [](std::string_view text, int above) {
    return paragraph(text, "<w:spacing w:before=\"" + std::to_string(above * 20) + "\"/>");
  };
  const Document document = read_docx_of({spaced("a", 2) + spaced("b", 2) + spaced("c", 14) +
                                              spaced("d", 2) + paragraph("") + spaced("e", 2),
                                          "",
                                          "",
                                          "",
                                          {}});
  REQUIRE(document.lines.size() == 5);
  CHECK(document.lines[1].blank_lines_above == 0);
  CHECK(document.lines[2].blank_lines_above == 1);
  CHECK(document.lines[2].gap_above == 14);
  CHECK(document.lines[4].blank_lines_above == 1);
}

namespace {

std::string spaced(std::string_view text, std::string_view properties) {
  return "<w:p><w:pPr>" + std::string(properties) + "</w:pPr>" + run(text) + "</w:p>";
}

std::string cell(std::string_view width, std::string_view content) {
  return "<w:tc><w:tcPr><w:tcW w:type=\"dxa\" w:w=\"" + std::string(width) + "\"/></w:tcPr>" +
         std::string(content) + "</w:tc>";
}

}  // namespace

TEST_CASE("Word: lines are measured as on a printed page") {
  const std::string half_size = "<w:r><w:rPr><w:sz w:val=\"20\"/></w:rPr><w:t>";
  const auto sized = [&](std::string_view text) {
    return in_paragraph(half_size + std::string(text) + "</w:t></w:r>");
  };
  const Document rail = read_docx_of(
      {"<w:tbl><w:tr>" + cell("2000", sized("2019 - 2020")) +
           cell("6000", sized("Keeper of the light") + sized("Harbour Trust")) + "</w:tr></w:tbl>",
       "",
       "",
       "",
       {}});
  REQUIRE(rail.lines.size() == 2);
  CHECK(rail.text_of(rail.lines[0]) == "2019 - 2020\tKeeper of the light");
  CHECK(rail.lines[0].indent == 0);
  CHECK(rail.lines[1].indent == 20);  // 100 points, in halves of 10

  const Document gaps =
      read_docx_of({spaced("Ada", "<w:spacing w:after=\"200\"/>") +
                        spaced("Nurse", "<w:spacing w:before=\"120\" w:after=\"100\"/>") +
                        spaced("Oslo", "<w:spacing w:before=\"300\"/>"),
                    "",
                    "",
                    "",
                    {}});
  REQUIRE(gaps.lines.size() == 3);
  CHECK(gaps.lines[1].gap_above == 10);  // the wider one, not both
  CHECK(gaps.lines[2].gap_above == 15);

  const Document centred = read_docx_of(
      {spaced("Ada", "<w:jc w:val=\"center\"/>") + spaced("Nurse", "<w:jc w:val=\"left\"/>"),
       "",
       "",
       "",
       {}});
  REQUIRE(centred.lines.size() == 2);
  CHECK(centred.lines[0].indent > 20);
  CHECK(centred.lines[1].indent == 0);
}

TEST_CASE("Word: asterisks stuck to their text are marks where there are several") {
  const Document several = read_docx_of({paragraph("*2009: school") + paragraph("*2013: college") +
                                             paragraph("*2016: work") + paragraph("Rates* apply"),
                                         "",
                                         "",
                                         "",
                                         {}});
  REQUIRE(several.lines.size() == 4);
  CHECK(several.text_of(several.lines[0]) == "2009: school");
  CHECK(several.lines[2].mark == ListMark::bullet);
  CHECK(several.lines[3].mark == ListMark::none);
  const Document one =
      read_docx_of({paragraph("*conditions apply") + paragraph("Ada"), "", "", "", {}});
  CHECK(one.lines[0].mark == ListMark::none);
}
