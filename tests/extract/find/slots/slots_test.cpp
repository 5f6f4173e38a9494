#include "extract/find/slots/slots.hpp"

#include <string>

#include "extract/extract.hpp"
#include "tests/support/catch.hpp"

using namespace vitagraph;

namespace {

/// "employer: title" of each job.
std::string jobs_in(const std::string& entries) {
  const std::string source =
      "\\documentclass{awesome-cv}\\name{Ada}{Baker}\\begin{document}"
      "\\cvsection{Work Experience}" +
      entries + "\\end{document}";
  const Record record = extract_bytes(source, "cv.tex", {});
  std::string out;
  for (const auto& work : record.work) {
    out += work.employer.value + ": " + work.position.value + "\n";
  }
  return out;
}

}  // namespace

TEST_CASE("Hints: what a macro's arguments are for decides where words do not") {
  CHECK(jobs_in("\\cventry{Zarvo}{Quill}{Leeds}{2001 - 2004}{}"
                "\\cventry{Lantern}{Mossop}{York}{1999 - 2001}{}") ==
        "Quill: Zarvo\nMossop: Lantern\n");
}

TEST_CASE("Hints: arguments that their owner swapped are read as their words say") {
  CHECK(jobs_in("\\cventry{Harrow Mills Ltd}{Senior Accountant}{Leeds}{2001 - 2004}{}"
                "\\cventry{Brook University}{Research Assistant}{York}{1999 - 2001}{}"
                "\\cventry{Quill}{Software Engineer}{Hull}{1997 - 1999}{}") ==
        "Harrow Mills Ltd: Senior Accountant\nBrook University: Research Assistant\n"
        "Quill: Software Engineer\n");
}

TEST_CASE("Hints: an entry begins where its macro is called, not at its bullets") {
  CHECK(jobs_in("\\cventry{Clerk}{Mill Ltd}{Leeds}{2001 - 2004}{\\begin{cvitems}"
                "\\item {Project Manager, Bank Ltd, 2002 - 2003}\\end{cvitems}}"
                "\\cventry{Cook}{Inn Ltd}{York}{1999 - 2001}{}") ==
        "Mill Ltd: Clerk\nInn Ltd: Cook\n");
}

TEST_CASE("Slots: heads without words, and one that never ends") {
  CHECK(jobs_in("\\cventry{}{}{}{}{}\\cventry{--}{|}{,}{2001 - 2004}{}").empty());
  std::string words;
  for (int i = 0; i < 10'000; ++i) words += "Harbour ";
  const Record record = extract_bytes("Experience\n\n" + words + "\n2001 - 2004\n", "a.txt", {});
  CHECK(record.error.empty());
}

TEST_CASE("Slots: whose web address stands in brackets behind it, is the employer") {
  const Record record = extract_bytes(
      "Ada Baker\nada@example.org\n\nExperience\n\n"
      "Quill (www.quill.example), May 2012 - June 2014\n"
      "Quill Maps Services, Leeds\nSenior Software Engineer\n- Drew maps\n\n"
      "Harbour (harbour.example), July 2008 - April 2012\n"
      "Harbour Consumer Group, York\nSoftware Engineer\n- Wrote drivers\n",
      "a.txt", {});
  REQUIRE(record.work.size() == 2);
  CHECK(record.work[0].employer.value == "Quill");
  CHECK(record.work[1].employer.value == "Harbour");
}

TEST_CASE("Slots: honours in brackets behind a degree belong to it") {
  const Record record = extract_bytes(
      "Ada Baker\nada@example.org\n\nEducation\n\n"
      "Example University, Aug 2014 - May 2018\n"
      "Bachelor of Computing (Honours) in Computer Science\n",
      "a.txt", {});
  REQUIRE(record.education.size() == 1);
  CHECK(record.education[0].study_type.value == "Bachelor of Computing (Honours)");
}
