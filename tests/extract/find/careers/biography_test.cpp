#include "extract/find/careers/biography.hpp"

#include <string>
#include <vector>

#include "extract/extract.hpp"
#include "tests/support/catch.hpp"

using namespace vitagraph;

namespace {

std::string end_of(const Period& period) {
  return period.current ? "now" : period.end.value.text();
}

std::vector<std::string> jobs_in(const Record& record) {
  std::vector<std::string> jobs;
  for (const Work& work : record.work) {
    jobs.push_back(work.position.value + " @ " + work.department.value + " @ " +
                   work.employer.value + " " + work.period.start.value.text() + "/" +
                   end_of(work.period));
  }
  return jobs;
}

std::vector<std::string> degrees_in(const Record& record) {
  std::vector<std::string> degrees;
  for (const Education& education : record.education) {
    degrees.push_back(education.study_type.value + " | " + education.area.value + " @ " +
                      education.institution.value + " " + end_of(education.period));
  }
  return degrees;
}

Record told(std::string_view sentences) {
  return extract_bytes("Jane Orlowski\n\n" + std::string(sentences) + "\n", "a.txt", {});
}

}  // namespace

TEST_CASE("a life told in sentences") {
  const Record record = told(
      "Jane Orlowski is a senior lecturer in Hydrology at the University of Leeds, where she leads "
      "the Water Group. She received her bachelor's degree in Civil Engineering from Gdańsk "
      "University of Technology in 2001 and completed her PhD in 2006 at the School of Geography "
      "in the University of Bristol. She spent two years at Deltares in Delft before joining Arup "
      "as a flood modeller. In March 2011 she was appointed Research Fellow at Newcastle "
      "University. From 2013 to 2016 she worked as a principal scientist at HR Wallingford Ltd. "
      "She is an associate editor of the Journal of Rivers.");
  CHECK(jobs_in(record) ==
        std::vector<std::string>{"senior lecturer in Hydrology @  @ University of Leeds /now",
                                 " @  @ Deltares /", "flood modeller @  @ Arup /",
                                 "Research Fellow @  @ Newcastle University 2011-03/",
                                 "principal scientist @  @ HR Wallingford Ltd 2013/2016"});
  CHECK(degrees_in(record) ==
        std::vector<std::string>{
            "bachelor's degree | Civil Engineering @ Gdańsk University of Technology 2001",
            "PhD |  @ University of Bristol 2006"});
  CHECK(record.education[1].department.value == "School of Geography");
  CHECK(record.work[1].location.value == "Delft");
}

TEST_CASE("a promotion in a sentence is at the employer named before it") {
  const Record record = told(
      "In 2004 Jane took up a post as a lecturer at the University of Hull, where she was "
      "subsequently appointed Senior Lecturer in 2009. She enjoys the sea and teaching students.");
  CHECK(jobs_in(record) == std::vector<std::string>{"lecturer @  @ University of Hull 2004/",
                                                    "Senior Lecturer @  @ University of Hull "
                                                    "2009/"});
}

TEST_CASE("sentences that tell neither job nor degree") {
  const char* const text = GENERATE(
      "Jane is interested in the history of Leeds, and in the Journal of Rivers, which she reads.",
      "She is a member of the committee at the Institute of Physics and a reviewer for Elsevier.",
      "Our research at the University of Leeds is about the water that flows in chalk streams.",
      "Her father was a surgeon at the General Hospital, and the family lived in Leeds for years.",
      "The programme became a model at the University of Hull, which others in Europe followed.",
      "The PhD programme of the University of Leeds is one of the largest in the country by far.");
  const Record record = told(text);
  CHECK(jobs_in(record).empty());
  CHECK(degrees_in(record).empty());
}

TEST_CASE("where the document lists jobs, its summary tells no more of them") {
  const Record record = extract_bytes(
      "Jane Orlowski\n\nSUMMARY\n\nI was a flood modeller at Arup in 2008 and am now a free "
      "consultant who works for the water companies of the north.\n\nEXPERIENCE\n\n"
      "Principal Scientist, HR Wallingford Ltd, 2013 - 2016\n- Coastal models\n\n"
      "Research Fellow, Newcastle University, 2011 - 2013\n- Urban drainage\n",
      "a.txt", {});
  REQUIRE(record.work.size() == 2);
  CHECK(record.work[0].employer.value == "HR Wallingford Ltd");
}
