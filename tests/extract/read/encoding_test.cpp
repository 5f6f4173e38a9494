#include "extract/read/encoding.hpp"

#include "extract/error.hpp"
#include "extract/extract.hpp"
#include "tests/support/catch.hpp"

using namespace vitagraph;
using namespace std::string_view_literals;

namespace {

struct Decoded {
  std::string text;
  Diagnostics diagnostics;
};

Decoded decode(std::string_view bytes, std::string_view encoding = "") {
  Decoded out;
  std::string storage;
  out.text = to_utf8(bytes, encoding, storage, out.diagnostics);
  return out;
}

std::string utf16(std::string_view ascii, bool little) {
  std::string out;
  for (const char c : ascii) {
    out += little ? c : '\0';
    out += little ? '\0' : c;
  }
  return out;
}

}  // namespace

TEST_CASE("Encoding: UTF-8 is given back as it is, without its mark") {
  const std::string_view text = "Zo\xC3\xAB \xE2\x80\x93 \xF0\x9F\x98\x80";
  std::string storage;
  Diagnostics diagnostics;
  CHECK(to_utf8(text, "", storage, diagnostics).data() == text.data());
  CHECK(decode("\xEF\xBB\xBF"
               "abc")
            .text == "abc");
  CHECK(diagnostics.empty());
}

TEST_CASE("Encoding: what is UTF-8 and what is not") {
  for (const std::string_view valid :
       {"", "a", "12345678\xC3\xA9", "\xED\x9F\xBF", "\xF4\x8F\xBF\xBF", "\xE0\xA0\x80"}) {
    CHECK(valid_utf8_prefix(valid) == valid.size());
  }
  for (const std::string_view broken : {"\x80", "\xC0\x80", "\xC3", "\xE0\x80\x80", "\xED\xA0\x80",
                                        "\xF4\x90\x80\x80", "\xFF", "\xF0\x8F\xBF\xBF"}) {
    CHECK(valid_utf8_prefix(broken) == 0);
  }
  CHECK(valid_utf8_prefix("0123456789\xE9") == 10);
}

TEST_CASE("Encoding: UTF-16 with and without mark") {
  const std::string text = "Ada Baker\nBaker since 2001\n";
  CHECK(decode("\xFF\xFE" + utf16(text, true)).text == text);
  CHECK(decode("\xFE\xFF" + utf16(text, false)).text == text);
  CHECK(decode(utf16(text, true)).text == text);
  CHECK(decode(utf16(text, false)).text == text);
  CHECK(utf16_of("plain text of many bytes").empty());
  CHECK(utf16_of("\0\0\0\0\0\0\0\0\0\0"sv).empty());
}

TEST_CASE("Encoding: eight-bit and East Asian encodings are recognised") {
  struct Row {
    std::string_view bytes;
    std::string_view text;
  };
  const Row rows[] = {
      {"Lebenslauf\nJ\xFCrgen M\xFCller, geboren in K\xF6ln \x96 B\xE4"
       "cker",
       "Lebenslauf\nJürgen Müller, geboren in Köln – Bäcker"},
      {"\xCF\xEE\xE2\xE0\xF0 \xE2 \xF0\xE5\xF1\xF2\xEE\xF0\xE0\xED\xE5, "
       "\xF3\xF7\xE8\xF2\xE5\xEB\xFC "
       "\xE8 \xE2\xEE\xE4\xE8\xF2\xE5\xEB\xFC",
       "Повар в ресторане, учитель и водитель"},
      {"\xF0\xCF\xD7\xC1\xD2 \xD7 \xD2\xC5\xD3\xD4\xCF\xD2\xC1\xCE\xC5, "
       "\xD5\xDE\xC9\xD4\xC5\xCC\xD8 "
       "\xC9 \xD7\xCF\xC4\xC9\xD4\xC5\xCC\xD8",
       "Повар в ресторане, учитель и водитель"},
  };
  for (const Row& row : rows) {
    const Decoded decoded = decode(row.bytes);
    CHECK(decoded.text == row.text);
    REQUIRE(decoded.diagnostics.size() == 1);
    CHECK(decoded.diagnostics[0].code == DiagnosticCode::encoding_guessed);
  }
}

TEST_CASE("Encoding: a given name overrides recognition") {
  CHECK(decode("\x83\x70\x83\x93", "SHIFT_JIS").text == "パン");
  CHECK(decode("\xA4\xE5\xA4\xE5", "BIG5").text == "文文");
  CHECK(decode("\xBB\xA7", "EUC-KR").text == "빵");
  CHECK(decode("\xC3\xE6\xB0\xFC", "GB18030").text == "面包");
  CHECK(decode("\xE9", "ISO-8859-1").text == "é");
  CHECK(decode("\xC3\xA9", "ISO-8859-1").text == "Ã©");
  CHECK(decode("\xFF\xFE"
               "a\0"sv,
               "UTF-16")
            .text == "a");
  CHECK_THROWS_AS(decode("x", "EBCDIC-OF-MARS"), UsageError);
  CHECK(is_encoding("windows-1251"));
  CHECK(!is_encoding("EBCDIC-OF-MARS"));
}

TEST_CASE("Encoding: what cannot be decoded is replaced and told with its place") {
  const Decoded decoded = decode("na\xC3\xAFve \xC3\xA9t\xC3\xA9\nsp\xC3\xA9 \xFF!\n");
  CHECK(decoded.text == "naïve été\nspé \xEF\xBF\xBD!\n");
  REQUIRE(decoded.diagnostics.size() == 1);
  CHECK(decoded.diagnostics[0].code == DiagnosticCode::undecodable_bytes);
  CHECK(decoded.diagnostics[0].place == Place{2, 5, 0});
  CHECK(decoded.diagnostics[0].detail == "byte 0xFF");
  SECTION("many of them are counted") {
    const Decoded many = decode(std::string(1000, '\xFF'), "UTF-8");
    CHECK(many.diagnostics.size() == 11);
    CHECK(many.diagnostics.back().detail == "and 990 more bytes");
    CHECK(valid_utf8_prefix(many.text) == many.text.size());
  }
  SECTION("a text cut within a character") {
    CHECK(decode("caf\xC3\xA9 caf\xC3\xA9 caf\xC3").text == "café café caf\xEF\xBF\xBD");
    CHECK(decode("a\x83", "SHIFT_JIS").text == "a\xEF\xBF\xBD");
  }
}

TEST_CASE("Encoding: documents arrive as text, whatever their bytes") {
  CHECK(read_document("\xFF\xFE" + utf16("# Ada\n", true), "cv.md", {}).text == "Ada\n");
  CHECK(read_document(utf16("{\"basics\": {}}", false), "cv", {}).format == "json-resume");
  ExtractOptions options;
  options.encoding = "KOI8-R";
  CHECK(read_document("\xF0", "cv.txt", options).text == "П\n");
}
