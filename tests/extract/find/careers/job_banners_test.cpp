#include "extract/find/careers/job_banners.hpp"

#include <string>

#include "extract/extract.hpp"
#include "tests/support/catch.hpp"

using namespace vitagraph;

namespace {

/// Jobs of a text: the lines of each that name its employer, its title, its years.
class Jobs {
 public:
  explicit Jobs(const std::string& text) : document_(read_document(text, "a.txt", {})) {}

  Jobs& add(const std::string& head, const std::string& employer, const std::string& title,
            int start, int end) {
    Work job;
    job.employer.value = employer;
    job.position.value = title;
    if (start > 0) job.period.start.value.year = static_cast<std::int16_t>(start);
    if (end > 0) job.period.end.value.year = static_cast<std::int16_t>(end);
    const auto at = static_cast<std::uint32_t>(document_.text.find(head));
    job.item.evidence.span = {at, at + static_cast<std::uint32_t>(head.size())};
    jobs_.push_back(std::move(job));
    return *this;
  }

  std::string told() const {
    std::string out;
    for (const Work& job : with_banners(document_, jobs_)) {
      out += job.position.value + "@" + job.employer.value + " " + job.period.start.value.text() +
             "-" + job.period.end.value.text() + ";";
    }
    return out;
  }

 private:
  Document document_;
  std::vector<Work> jobs_;
};

}  // namespace

TEST_CASE("titles below an employer have it from there") {
  CHECK(Jobs("Loom Works\nForewoman 2018\nWeaver 2014\n")
            .add("Loom Works", "Loom Works", "", 0, 0)
            .add("Forewoman 2018", "", "Forewoman", 2018, 2020)
            .add("Weaver 2014", "", "Weaver", 2014, 2018)
            .told() == "Forewoman@Loom Works 2018-2020;Weaver@Loom Works 2014-2018;");
}

TEST_CASE("posts with one date each end when the next begins") {
  const auto told = [](int first) {
    return Jobs("Loom Works 2014 - 2020\nDyer 2014\nWeaver 2017\n")
        .add("Loom Works 2014 - 2020", "Loom Works", "", 2014, 2020)
        .add("Dyer 2014", "", "Dyer", first, first)
        .add("Weaver 2017", "", "Weaver", 2017, 2017)
        .told();
  };
  CHECK(told(2014) == "Dyer@Loom Works 2014-2017;Weaver@Loom Works 2017-2020;");
  CHECK(told(2015) == "Dyer@Loom Works 2015-2015;Weaver@Loom Works 2017-2017;");
}

TEST_CASE("the employer's period goes to its one title, to none of several") {
  CHECK(Jobs("Loom Works 2014 - 2018\nWeaver\n")
            .add("Loom Works 2014 - 2018", "Loom Works", "", 2014, 2018)
            .add("Weaver", "", "Weaver", 0, 0)
            .told() == "Weaver@Loom Works 2014-2018;");
  CHECK(Jobs("Loom Works 2014 - 2018\nWeaver\nDyer\n")
            .add("Loom Works 2014 - 2018", "Loom Works", "", 2014, 2018)
            .add("Weaver", "", "Weaver", 0, 0)
            .add("Dyer", "", "Dyer", 0, 0)
            .told() == "Weaver@Loom Works -;Dyer@Loom Works -;");
  CHECK(Jobs("Loom Works 2014 - 2018\nWeaver\n")
            .add("Loom Works 2014 - 2018", "Loom Works", "", 2014, 2018)
            .add("Weaver", "", "Weaver", 2015, 2016)
            .told() == "Weaver@Loom Works 2015-2016;");
}

TEST_CASE("a title over a period and an employer is one job") {
  const std::string text = "Weaver\n2014 - 2018 Loom Works\nDyer\n2012 - 2014 Vat & Sons\n";
  CHECK(Jobs(text)
            .add("Weaver", "", "Weaver", 0, 0)
            .add("2014 - 2018 Loom Works", "Loom Works", "", 2014, 2018)
            .add("Dyer", "", "Dyer", 0, 0)
            .add("2012 - 2014 Vat & Sons", "Vat & Sons", "", 2012, 2014)
            .told() == "Weaver@Loom Works 2014-2018;Dyer@Vat & Sons 2012-2014;");
  // something stands between them
  CHECK(Jobs("Weaver\n- Wove sails\n2014 - 2018 Loom Works\n")
            .add("Weaver", "", "Weaver", 0, 0)
            .add("2014 - 2018 Loom Works", "Loom Works", "", 2014, 2018)
            .told() == "Weaver@ -;@Loom Works 2014-2018;");
}

TEST_CASE("an employer that says the same is the one above") {
  CHECK(Jobs("Loom Works 2014 - 2018\nSame company 2012 - 2014\nSame Day Looms 2010\n")
            .add("Loom Works 2014 - 2018", "Loom Works", "Forewoman", 2014, 2018)
            .add("Same company 2012 - 2014", "Same company", "Weaver", 2012, 2014)
            .add("Same Day Looms 2010", "Same Day Looms", "Dyer", 2010, 2010)
            .told() ==
        "Forewoman@Loom Works 2014-2018;Weaver@Loom Works 2012-2014;Dyer@Same Day Looms "
        "2010-2010;");
}

TEST_CASE("work for oneself has no employer from the job above") {
  const std::string text = "Weaver, Loom Works\nFreelance dyer\n";
  CHECK(Jobs(text)
            .add("Weaver, Loom Works", "Loom Works", "Weaver", 2014, 2018)
            .add("Freelance dyer", "", "Freelance dyer", 2016, 2018)
            .told() == "Weaver@Loom Works 2014-2018;Freelance dyer@ 2016-2018;");
  // below an employer that has no title of its own it is a role there
  CHECK(Jobs("Loom Works\nFreelance dyer\n")
            .add("Loom Works", "Loom Works", "", 0, 0)
            .add("Freelance dyer", "", "Freelance dyer", 2016, 2018)
            .told() == "Freelance dyer@Loom Works 2016-2018;");
  CHECK(Jobs("Weaver, Loom Works\nFreelancers' steward\n")
            .add("Weaver, Loom Works", "Loom Works", "Weaver", 2014, 2018)
            .add("Freelancers' steward", "", "Freelancers' steward", 2016, 2018)
            .told() == "Weaver@Loom Works 2014-2018;Freelancers' steward@Loom Works 2016-2018;");
}

TEST_CASE("a word points to the employer above") {
  CHECK(Jobs("Weaver Loom Works\nDyer ebenda\nBaker Idem AG\n")
            .add("Weaver Loom Works", "Loom Works", "Weaver", 2018, 2020)
            .add("Dyer ebenda", "ebenda", "Dyer", 2014, 2018)
            .add("Baker Idem AG", "Idem AG", "Baker", 2010, 2014)
            .told() ==
        "Weaver@Loom Works 2018-2020;Dyer@Loom Works 2014-2018;Baker@Idem AG 2010-2014;");
}
