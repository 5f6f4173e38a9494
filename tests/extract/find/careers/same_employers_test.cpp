#include "extract/find/careers/same_employers.hpp"

#include <string>

#include "tests/support/catch.hpp"

using namespace vitagraph;

namespace {

Work job(const std::string& employer, const std::string& position, int start, int end) {
  Work work;
  work.employer.value = employer;
  work.position.value = position;
  if (start > 0) work.period.start.value.year = static_cast<std::int16_t>(start);
  if (end > 0) work.period.end.value.year = static_cast<std::int16_t>(end);
  work.period.current = start > 0 && end == 0;
  return work;
}

}  // namespace

TEST_CASE("the same employer is the one above") {
  std::vector<Work> jobs = {job("同上", "讲师", 2001, 2002),   job("湖东大学", "讲师", 2002, 2005),
                            job("同上", "副教授", 2005, 2010), job("湖西大学", "教授", 2010, 0),
                            job("〃", "院长", 2015, 0),        job("同济堂", "顾问", 2016, 0)};
  name_same_employers(jobs);
  CHECK(jobs[0].employer.empty());
  CHECK(jobs[2].employer.value == "湖东大学");
  CHECK(jobs[4].employer.value == "湖西大学");
  CHECK(jobs[5].employer.value == "同济堂");
}

TEST_CASE("units within the years of an employer above are its units") {
  std::vector<Work> jobs = {job("주식회사 한빛은행", "", 2013, 0),
                            job("IT기획부", "차장", 2017, 2020), job("개발팀", "", 2013, 2016),
                            job("품질팀", "대리", 2008, 2012), job("한빛식품", "사원", 2006, 2008)};
  tell_units_below_banners(jobs);
  CHECK(jobs[1].employer.empty());
  CHECK(jobs[1].department.value == "IT기획부");
  CHECK(jobs[2].employer.value == "주식회사 한빛은행");
  CHECK(jobs[2].department.value == "개발팀");
  CHECK(jobs[3].employer.value == "품질팀");  // before those years
  CHECK(jobs[4].employer.value == "한빛식품");
}
