#include "extract/read/pdf/tex_codes.hpp"

#include "tests/extract/read/pdf/painted.hpp"
#include "tests/support/catch.hpp"

using namespace vitagraph;

namespace {

constexpr std::uint16_t first_coded = 4;
constexpr std::uint16_t second_coded = 5;

Painted coded_page() {
  Painted page;
  PdfFont coded;
  coded.coded = true;
  page.file.fonts.push_back(coded);
  page.file.fonts.push_back(coded);
  return page;
}

// "\xA7" -> "§": each byte as the character of that number.
std::string codes(std::string_view bytes) {
  std::string out;
  for (const char c : bytes) append_code(out, static_cast<unsigned char>(c));
  return out;
}

std::string read(std::string_view bytes) {
  Painted page = coded_page();
  page.text(50, 100, codes(bytes), 10, first_coded);
  return lines_of(page.read());
}

}  // namespace

TEST_CASE("bitmap fonts of TeX in its Latin encoding") {
  CHECK(read("Yavuz Da\xA7l\x19 of Gda\xABsk, Stra\xFF"
             "e 9") == "Yavuz Dağlı of Gdańsk, Straße 9\n");
  CHECK(read("thin \x1Clms and \x1D"
             "ares \x15 \xF7uvres") == "thin films and flares – œuvres\n");
}

TEST_CASE("bitmap fonts of TeX in its Cyrillic encoding") {
  CHECK(read("\xD1\xEC\xEE\xF2\xF0\xE8\xF2\xE5\xEB\xFC \xEC\xE0\xFF\xEA\xE0") ==
        "Смотритель маяка\n");
  // What is told by one font holds for another that is used for little.
  Painted page = coded_page();
  page.text(50, 100, codes("\xC3\xE0\xE2\xE0\xED\xFC, \xF1\xEC\xEE\xF2\xF0\xE8\xF2\xE5\xEB\xFC"),
            10, first_coded);
  page.text(50, 140, codes("\xBC\xEB\xEA\xE8 C++"), 10, second_coded);
  CHECK(lines_of(page.read()) == "Гавань, смотритель\nёлки C++\n");
}

TEST_CASE("codes that tell nothing stay as they are") {
  CHECK(read("plain text") == "plain text\n");
  CHECK(read("e\x0E"
             "cient o\x0B") == "efficient off\n");  // the old encoding
  Painted named;
  named.text(50, 100, "Da§l", 10);
  CHECK(lines_of(named.read()) == "Da§l\n");
}

TEST_CASE("symbols of TeX: a font without letters") {
  Painted page = coded_page();
  page.text(50, 100, codes("\x88"), 10, second_coded);
  page.text(60, 100, codes("Smotritel\xFC \xBF"), 10, first_coded);
  const Document document = page.read();
  CHECK(lines_of(document) == "Smotritelü £\n");
  CHECK(document.lines[0].mark == ListMark::bullet);
}
