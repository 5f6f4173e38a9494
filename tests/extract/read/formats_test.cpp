#include "extract/read/formats.hpp"

#include "extract/extract.hpp"
#include "extract/read/recognise.hpp"
#include "tests/support/catch.hpp"

using namespace vitagraph;
using namespace std::string_view_literals;

namespace {

std::string_view detected(std::string_view head, std::string_view source) {
  const InputFormat* format = detect_input_format(head, source);
  return format == nullptr ? "" : format->name;
}

constexpr std::string_view marked_up = "# Ada Baker\n\n## Work\n\n- **Baker**, [Mill](x)\n";
constexpr std::string_view prose = "Ada Baker\nMill Lane\n\nBaker since 2001\n";
constexpr std::string_view json = "{\n \"basics\": {\"name\": \"Ada\"}}";

}  // namespace

TEST_CASE("Formats: the table is complete and unambiguous") {
  for (const InputFormat& format : input_formats()) {
    CHECK(find_input_format(format.name) == &format);
    CHECK(format.read != nullptr);
    CHECK(!format.title.empty());
    CHECK((!format.suffixes.empty() || format.recognise != nullptr));
  }
  CHECK(find_input_format("no such format") == nullptr);
  CHECK(find_input_format_by_suffix("MD")->name == "markdown");
  CHECK(find_input_format_by_suffix("") == nullptr);
  CHECK(find_input_format_by_suffix("m") == nullptr);
}

TEST_CASE("Formats: sure content beats the suffix, the suffix beats a hunch") {
  CHECK(detected(marked_up, "cv.txt") == "markdown");
  CHECK(detected(marked_up, "-") == "markdown");
  CHECK(detected(prose, "cv.md") == "markdown");
  CHECK(detected(prose, "cv.txt") == "text");
  CHECK(detected(prose, "cv") == "text");
  CHECK(detected(json, "cv.txt") == "json-resume");
  CHECK(detected("{\"a\": 1}", "-") == "json-resume");
  CHECK(detected("not json", "cv.json") == "json-resume");
  CHECK(detected("", "cv.txt") == "text");
  CHECK(detected("Ada\n\n- baked\n- sold\n", "cv.txt") == "text");
  CHECK(detected("WORK\n====\nBaker\n\nEDUCATION\n=========\n", "cv.txt") == "text");
}

TEST_CASE("Formats: the suffix of a path or address") {
  CHECK(suffix_of("a/b.tar.MD") == "md");
  CHECK(suffix_of("a.b/c").empty());
  CHECK(suffix_of(".hidden").empty());
  CHECK(suffix_of("https://h.example/cv.json?x=a.txt#y.md") == "json");
}

TEST_CASE("Formats: binary content is named, with the next step") {
  struct Row {
    std::string_view bytes;
    std::string_view part_of_kind;
  };
  const Row rows[] = {
      {"%PDF-1.7\n%\xE2\xE3", "PDF"},
      {"PK\x03\x04\x14\0\6\0"sv, "Word"},
      {"\x89PNG\r\n\x1A\n\0\0"sv, "image"},
      {"\xFF\xD8\xFF\xE0\0\x10JFIF"sv, "image"},
      {"\x7F"
       "ELF\2\1\1\0"sv,
       "ELF"},
      {"{\\rtf1\\ansi", "RTF"},
      {"a\0b\0c"sv, "binary"},
  };
  for (const Row& row : rows) {
    INFO(row.part_of_kind);
    CHECK(binary_kind(row.bytes).find(row.part_of_kind) != std::string_view::npos);
  }
  CHECK(binary_kind("text\twith \xE9 bytes\r\n").empty());
  const Record record = extract_bytes("%PDF-1.7\n", "cv.pdf", {});
  CHECK(record.error.find("PDF") != std::string::npos);
  CHECK(record.error.find("vitagraph-pdf") != std::string::npos);
}

TEST_CASE("Reading: size limit, unknown format, empty document") {
  ExtractOptions options;
  options.max_bytes = 10;
  Document document = read_document("more than ten bytes", "a.txt", options);
  REQUIRE(document.diagnostics.size() == 1);
  CHECK(document.diagnostics[0].code == DiagnosticCode::too_large);
  CHECK(document.text.empty());

  options = {};
  options.format = "word";
  document = read_document("x", "a.txt", options);
  REQUIRE(document.diagnostics.size() == 1);
  CHECK(document.diagnostics[0].code == DiagnosticCode::unsupported_format);
  CHECK(document.diagnostics[0].detail.find("markdown") != std::string::npos);

  document = read_document(" \n\n", "a.txt", {});
  REQUIRE(document.diagnostics.size() == 1);
  CHECK(document.diagnostics[0].code == DiagnosticCode::empty_document);
}
