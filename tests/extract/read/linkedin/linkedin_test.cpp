#include "extract/read/linkedin/linkedin.hpp"

#include "extract/extract.hpp"
#include "extract/read/linkedin/csv_table.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/shown_record.hpp"
#include "tests/support/zip_writer.hpp"

using namespace vitagraph;

namespace {

std::string shown(std::string_view csv) {
  std::string out;
  for (const CsvRow& row : csv_rows(csv)) {
    for (const CsvCell& cell : row) out += "[" + cell.value + "]";
    out += ";";
  }
  return out;
}

}  // namespace

TEST_CASE("CSV: quotes, line ends, what is not closed") {
  CHECK(shown("a,b\r\n\"c, \"\"d\"\"\",\"e\nf\"\n\n,\n,g") == "[a][b];[c, \"d\"][e\nf];[][g];");
  CHECK(shown("\"open, a\nb") == "[open, a\nb];");
  CHECK(shown("\"a\"x,b\n") == "[a][b];");
  CHECK(shown("").empty());
  CHECK(csv_rows("a,b,c,d\n", 2).size() == 1);
  const std::string_view text = "x,\"y z\"\n";
  const Span span = csv_rows(text)[0][1].span;
  CHECK(text.substr(span.begin, span.size()) == "y z");
}

TEST_CASE("LinkedIn export: the tables that tell of a person") {
  const std::string zip = archive_of(
      {{"Basic/Profile.csv",
        "First Name,Last Name,Maiden Name,Headline,Geo Location\nIda,Crumb,,Baker,\"Ulm, DE\"\n"},
       {"Basic/Positions.csv",
        "Company Name,Title,Description,Location,Started On,Finished On\n"
        "Mill Lane,Baker,\"Rye,\nand spelt\",Bern,Apr 2019,\nPot,Cook,,,2015,Dec 2018\n"},
       {"Basic/Education.csv",
        "School Name,Start Date,End Date,Notes,Degree Name,Activities\n"
        "Ulm School,2011,2014,,\"Master of Science, Bread\",\n"},
       {"Basic/Skills.csv", "Name\nRye\nSpelt\n"},
       {"Basic/Email Addresses.csv", "Email Address,Confirmed\nida@oven.example,Yes\n"},
       {"Basic/Publications.csv",
        "Name,Published On,Description,Publisher,Url\nOn Crust,Feb "
        "2016,,Crumb,https://a.example\n"},
       {"Basic/messages.csv", "FROM,CONTENT\nX,secret\n"}},
      ArchiveFormat::zip);
  CHECK(recognise_linkedin(zip) >= 90);
  const Document document = read_document(zip, "export.zip", {});
  CHECK(document.text.find("secret") == std::string::npos);
  const Record record = extract_bytes(zip, "export.zip", {});
  CHECK(record.error.empty());
  CHECK(record.format == "linkedin");
  CHECK(record.basics.name.value == "Ida Crumb");
  CHECK(record.basics.headline.value == "Baker");
  REQUIRE(record.basics.emails.size() == 1);
  CHECK(shown_all(record.work) ==
        "Baker @ Mill Lane [Bern] 2019-04/..\nCook @ Pot [] 2015/2018-12\n");
  CHECK(shown_all(record.education) == "Master of Science, Bread @ Ulm School 2011/2014\n");
  CHECK(shown_all(record.publications) == "On Crust | Crumb | 2016-02 | \n");
  CHECK(record.skills.size() == 2);
  const Span span = record.work.at(0).employer.evidence.span;
  CHECK(document.text.substr(span.begin, span.size()) == "Mill Lane");
}

TEST_CASE("LinkedIn export: other archives are none") {
  CHECK(recognise_linkedin("PK") == 0);
  CHECK(recognise_linkedin(archive_of({{"cv.txt", "x"}}, ArchiveFormat::zip)) == 0);
  CHECK(recognise_linkedin(archive_of({{"Profile.csv", "x"}}, ArchiveFormat::zip)) == 0);
}
