// Documents that nobody means well with: each gives its text or its error, in time and within the
// limits, and nothing of the machine gets into it.
#include <cstdint>

#include "extract/read/office/converted.hpp"
#include "tests/extract/read/office/office_lines.hpp"
#include "tests/support/catch.hpp"

using namespace vitagraph;

namespace {

std::string whole() {
  DocxText text;
  text.styles =
      "<w:style w:type=\"paragraph\" w:styleId=\"H\"><w:name w:val=\"heading 1\"/>"
      "</w:style>";
  text.body = paragraph("Ada Lovelace", "<w:pStyle w:val=\"H\"/>") +
              table({2000, 7000}, table_row({paragraph("2019"), paragraph("Nurse")})) +
              "<w:p><w:r>" + text_box(paragraph("Skills"), 0, 0, 100, 100) + "</w:r></w:p>";
  return docx_of(text);
}

std::string errors_of(const Document& document) {
  std::string out;
  for (const Diagnostic& found : document.diagnostics) {
    if (severity_of(found.code) == Severity::error) out += std::string(name_of(found.code)) + " ";
  }
  return out;
}

// A record or an error, never neither.
void check_reading(const std::string& bytes) {
  const Record record = extract_bytes(bytes, "cv.docx", {});
  for (const char c : record.error) CHECK(c != '\n');
}

// The same numbers on every machine (Numerical Recipes' generator).
class Numbers {
 public:
  explicit Numbers(std::uint32_t seed) : state_(seed) {}
  std::size_t below(std::size_t end) {
    state_ = state_ * 1664525u + 1013904223u;
    return (state_ >> 8) % end;
  }

 private:
  std::uint32_t state_;
};

std::string times(std::string_view text, int count) {
  std::string out;
  for (int i = 0; i < count; ++i) out += text;
  return out;
}

}  // namespace

TEST_CASE("Hostile Word: cut off anywhere") {
  const std::string bytes = whole();
  for (std::size_t size = 0; size < bytes.size(); size += 37) {
    check_reading(bytes.substr(0, size));
  }
}

TEST_CASE("Hostile Word: wrong bytes anywhere") {
  const std::string bytes = whole();
  for (std::uint32_t seed = 1; seed <= 150; ++seed) {
    Numbers numbers(seed);
    std::string wrong = bytes;
    for (std::size_t i = 0; i < 1 + seed % 8; ++i) {
      wrong[numbers.below(wrong.size())] = static_cast<char>(numbers.below(256));
    }
    check_reading(wrong);
  }
}

TEST_CASE("Hostile Word: XML that is damaged is read up to the fault, and reported") {
  DocxText text;
  text.body = paragraph("Ada") + "<w:p><w:r></w:p>" + paragraph("lost");
  const Document document = read_docx_of(text);
  CHECK(document.text == "Ada\n");
  REQUIRE(document.diagnostics.size() == 1);
  CHECK(document.diagnostics[0].code == DiagnosticCode::damaged_document);
}

TEST_CASE("Hostile Word: packages without a document, or with an empty one") {
  CHECK(errors_of(read_document(
            archive_of({{"word/document2.xml", "x"}, {"[Content_Types].xml", ""}}), "a", {})) !=
        "");
  CHECK(extract_bytes(docx_of({"", "", "", "", {}}), "a", {}).error.find("no text") !=
        std::string::npos);
}

TEST_CASE("Hostile Word: bombs stop at the limit") {
  const std::string filler(40u << 20, ' ');
  DocxText text;
  text.body = paragraph("Ada") + filler;
  CHECK(errors_of(read_docx_of(text)) == "unreadable ");
}

TEST_CASE("Hostile Word: entities are neither expanded nor fetched") {
  const std::string xml =
      "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">"
      "<!ENTITY file SYSTEM \"file:///etc/passwd\">]>" +
      with_namespaces("document", "<w:body>" + paragraph("Ada &b; &file;") + "</w:body>");
  const Document document = read_document(archive_of({{"word/document.xml", xml}}), "a", {});
  CHECK(document.text == "Ada &b; &file;\n");
}

TEST_CASE("Hostile Word: depth without end") {
  const int deep = 20000;
  for (const auto& [open, close] :
       {std::pair{"<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>"},
        std::pair{"<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>"},
        std::pair{"<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>",
                  "</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>"}}) {
    DocxText text;
    text.body = paragraph("Ada") + times(open, deep) + paragraph("deep") + times(close, deep);
    CHECK(read_docx_of(text).text == "Ada\n");
  }
  DocxText text;
  text.body = "<w:p>" + times("<w:ins>", deep) + "<w:r><w:t>deep</w:t></w:r>" +
              times("</w:ins>", deep) + "</w:p>" + paragraph("Ada");
  CHECK(read_docx_of(text).text == "Ada\n");
}

TEST_CASE("Hostile Word: numbers out of all bounds") {
  DocxText text;
  text.body =
      "<w:tbl><w:tr><w:trPr><w:gridBefore w:val=\"99999999\"/></w:trPr><w:tc><w:tcPr>"
      "<w:gridSpan w:val=\"2147483647\"/></w:tcPr>" +
      paragraph("Ada") + "</w:tc></w:tr></w:tbl>" +
      paragraph("Nurse",
                "<w:outlineLvl w:val=\"-5\"/><w:ind w:left=\"2147483647\"/>"
                "<w:spacing w:before=\"-2147483648\"/><w:numPr><w:ilvl "
                "w:val=\"99\"/><w:numId w:val=\"-1\"/></w:numPr>");
  CHECK(read_docx_of(text).lines.size() == 2);
}

TEST_CASE("Hostile Word: fields that never end, and end without a beginning") {
  const std::string end = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
  const std::string begin = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>";
  CHECK(drawn_body("<w:p>" + end + "</w:p>" + paragraph("Ada") + "<w:p>" + times(begin, 300) +
                   "</w:p>" + paragraph("lost")) == "Ada\n");
}

TEST_CASE("Hostile Word: parts that refer to themselves or out of the package") {
  DocxText text;
  text.body = paragraph("Ada") +
              "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"h\"/>"
              "<w:footerReference w:type=\"default\" r:id=\"f\"/></w:sectPr>";
  text.relations = relation("h", "header", "document.xml") +
                   relation("f", "footer", "../../../etc/passwd") +
                   relation("q", "footnotes", "http://127.0.0.1:1/x", "External");
  CHECK(read_docx_of(text).text == "Ada\n");
}

TEST_CASE("Hostile Word: macros are not looked at") {
  DocxText text;
  text.body = paragraph("Ada");
  text.more = {{"word/vbaProject.bin", "AutoOpen Shell"}};
  CHECK(read_document(docx_of(text), "cv.docm", {}).text == "Ada\n");
}

TEST_CASE("Hostile Word: a password is a clear error") {
  std::string bytes("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
  bytes += std::string(600, '\0');
  for (const char c : std::string_view("EncryptedPackage")) {
    bytes += c;
    bytes += '\0';
  }
  const Record record = extract_bytes(bytes, "cv.docx", {});
  CHECK(record.error == "cv.docx: error: opens with a password only; save it without one");
}

TEST_CASE("Old formats: recognised; without a converter the error says what to do") {
  CHECK(recognise_rtf("{\\rtf1 Ada}") == 100);
  CHECK(recognise_rtf("{\\rt") == 0);
  CHECK(recognise_doc("word") == 0);
  CHECK(recognise_pages(archive_of({{"Index/Document.iwa", ""}})) == 90);
  CHECK(recognise_pages(archive_of({{"Index/Document.iwa", ""}, {"Index/Slide.iwa", ""}})) == 0);
  const Document document = read_document("{\\rtf1 Ada}", "cv.txt", {});
  CHECK(document.format == "rtf");
  CHECK(errors_of(document) == "conversion-failed ");
}

TEST_CASE("Old formats: what a converter gives is read as Word") {
  class Converter final : public OfficeConverter {
   public:
    Result to_docx(std::string_view bytes, std::string_view suffix) override {
      if (bytes.size() < 8) return {"", "too short"};
      return {docx_of({paragraph(suffix), "", "", "", {}}), ""};
    }
  };
  Converter converter;
  ExtractOptions options;
  options.context.office = &converter;
  CHECK(read_document("{\\rtf1 Ada}", "cv", options).text == "rtf\n");
  CHECK(errors_of(read_document("{\\rtf", "cv", options)) == "conversion-failed ");
}
