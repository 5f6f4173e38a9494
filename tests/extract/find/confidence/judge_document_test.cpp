#include "extract/find/confidence/judge_document.hpp"

#include <string>

#include "extract/extract.hpp"
#include "tests/support/catch.hpp"

using namespace vitagraph;

namespace {

std::string verdict_of(std::string_view text, std::string name = "a.txt") {
  const Verdict verdict = extract_bytes(text, std::move(name), {}).verdict;
  std::string out(name_of(verdict.standing));
  for (const DoubtReason reason : verdict.reasons) out += ' ' + std::string(name_of(reason));
  return out;
}

bool gives(std::string_view verdict, std::string_view reason) {
  return verdict.starts_with("doubtful") && verdict.find(reason) != std::string_view::npos;
}

const std::string resume =
    "Ada Example\nada@example.org\n+47 55 00 00 00\n\nEXPERIENCE\n\n"
    "Engineer, Example Works Ltd, Bergen, Norway  Mar 2019 - present\n"
    "- Built looms for the northern mills, dear to all who worked there\n"
    "- Wrote the invoices of the paint shop, 1,200.00 a month\n\n"
    "Junior Engineer, Sample Looms Ltd, Oslo, Norway  Jan 2016 - Feb 2019\n"
    "- Kept the machines running\n\n"
    "EDUCATION\n\nBSc Mathematics, University of Example  2012 - 2015\n\n"
    "SKILLS\n\nC++, weaving, welding\n";

}  // namespace

TEST_CASE("a résumé is fine") { CHECK(verdict_of(resume) == "fine"); }

TEST_CASE("a letter, an invoice, code and a paper are no résumés") {
  CHECK(gives(verdict_of("Ada Example\n12 Mill Lane, Bergen\n\n3 May 2024\n\n"
                         "Dear Ms Sample,\n\nI read of the post of an engineer at your works with "
                         "great interest. For five years I have built looms in the north, and I "
                         "should like to build yours as well. My references are enclosed.\n\n"
                         "Yours sincerely,\nAda Example\n"),
              "cover-letter"));
  CHECK(gives(verdict_of("Example Works Ltd\nInvoice No. 2024-117\nDate: 3 May 2024\n\n"
                         "Loom, two metres          1   4,250.00\n"
                         "Thread, blue             12     120.40\n"
                         "Total                         4,370.40\nVAT 25 %   1,092.60\n"
                         "Please pay within thirty days to the account of Example Works.\n"),
              "invoice"));
  CHECK(gives(verdict_of("#include <loom>\n\nnamespace weave {\n\nclass Loom {\n public:\n"
                         "  void start() { running_ = true; }\n  void stop();\n private:\n"
                         "  bool running_ = false;\n};\n\nvoid Loom::stop() {\n"
                         "  running_ = false;\n}\n\n}  // namespace weave\n"),
              "source-code"));
  CHECK(gives(verdict_of("On the Weaving of Blue Thread\nAda Example and Ben Sample\n\n"
                         "Abstract\nWe weave blue thread and count how often it breaks, on looms "
                         "of two makes, over one year of work in the north.\n\n"
                         "1 Introduction\nThread breaks. It has broken since looms were built.\n\n"
                         "2 Related Work\nOthers have broken thread before us.\n\n"
                         "References\n[1] B. Sample. Red thread. Loom Letters, 2019.\n"),
              "paper"));
}

TEST_CASE("what cannot be read well is told with the reason") {
  CHECK(gives(verdict_of("Ada Example\n"), "little-text"));
  std::string garbled = resume;
  for (int i = 0; i < 60; ++i) garbled += " \xEF\xBF\xBD\xEF\xBF\xBD";
  CHECK(gives(verdict_of(garbled), "garbled-text"));
  CHECK(gives(verdict_of("Ada Example\n\nEXPERIENCE\n\nEngineer, Example Works Ltd, Bergen\n"
                         "- Built looms for all of the northern mills and kept them running\n\n"
                         "EDUCATION\n\nBSc Mathematics, University of Example\n\n"
                         "INTERESTS\n\nLooms of all makes, thread in all colours, the north and "
                         "its mills, books about the north, and walking there in summer\n"),
              "no-dates"));
  CHECK(gives(verdict_of("The mill stands by the river. It was built of red stone, and its looms "
                         "are many. In winter the river freezes and the looms stand still. In "
                         "spring the ice breaks and the looms begin again, as they have for all "
                         "the years that anybody in the valley can remember.\n"),
              "nothing-found"));
}

TEST_CASE("several résumés in one file") {
  std::string other = resume;
  other.replace(0, 27, "Ben Sample\nben@example.com");
  CHECK(gives(verdict_of(resume + "\n\n\n" + other), "several-people"));
  CHECK(verdict_of(resume + "\nReferees on request\n") == "fine");
}

TEST_CASE("a structured source is judged by what it says") {
  CHECK(verdict_of(R"({"basics":{"name":"Ada Example"},"work":[{"name":"Example Works",)"
                   R"("position":"Weaver","startDate":"2019-03"}]})",
                   "a.json") == "fine");
  CHECK(verdict_of(R"({"basics":{"name":"Ada Example"},"work":[{"name":"Example Works",)"
                   R"("position":"Weaver"}]})",
                   "a.json") == "doubtful no-dates");
}

TEST_CASE("a document that fails is unreadable") {
  CHECK(verdict_of("%PDF-1.4 and nothing more", "a.pdf").starts_with("unreadable not-read"));
  CHECK(verdict_of("", "a.txt").starts_with("unreadable not-read"));
}
