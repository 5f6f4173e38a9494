#include "bench/score/compare.hpp"

#include "tests/support/catch.hpp"

using namespace vitagraph::score;

namespace {

Item job(const char* employer, const char* unit, const char* title, const char* start,
         const char* end) {
  Item item;
  item[Field::name] = employer;
  item[Field::department] = unit;
  item[Field::position] = title;
  item[Field::start_date] = start;
  item[Field::end_date] = end;
  return item;
}

bool same_field(Kind kind, Field field, const Item& gold, const Item& found) {
  for (const FieldRow& row : row_of(kind).fields) {
    if (row.field == field) return same(row, Comparable(kind, gold), Comparable(kind, found));
  }
  FAIL("the kind has no such field");
  return false;
}

bool same_value(Kind kind, Field field, const char* gold, const char* found) {
  Item wanted;
  Item got;
  wanted[field] = gold;
  got[field] = found;
  return same_field(kind, field, wanted, got);
}

bool same_authors(std::vector<std::string> gold, std::vector<std::string> found) {
  Item wanted;
  Item got;
  wanted.authors = std::move(gold);
  got.authors = std::move(found);
  return same_field(Kind::publications, Field::authors, wanted, got);
}

}  // namespace

TEST_CASE("employer and unit may be cut elsewhere") {
  const Item gold = job("Kestrel Ridge University", "Center for Urban Data", "", "", "");
  CHECK(same_field(Kind::work, Field::name, gold,
                   job("Kestrel Ridge University, Center for Urban Data", "", "", "", "")));
  CHECK_FALSE(same_field(Kind::work, Field::name, gold, job("Urban Data", "", "", "", "")));
  CHECK(same_value(Kind::work, Field::name, "Tungsten Data, Inc.", "Tungsten Data"));
  CHECK_FALSE(same_value(Kind::work, Field::name, "Siemens AG", "Siemens Energy"));
}

TEST_CASE("degree and field may be cut elsewhere") {
  Item gold;
  gold[Field::study_type] = "Bachelor of Science";
  gold[Field::area] = "Business Administration";
  Item found;
  found[Field::study_type] = "Bachelor of Science Business Administration";
  CHECK(same_field(Kind::education, Field::study_type, gold, found));
  CHECK(same_field(Kind::education, Field::area, gold, found));
  found[Field::study_type] = "Bachelor of Arts";
  CHECK_FALSE(same_field(Kind::education, Field::study_type, gold, found));
}

TEST_CASE("dates are equal or wrong") {
  CHECK(same_value(Kind::work, Field::start_date, "2019-03", "2019-03"));
  CHECK_FALSE(same_value(Kind::work, Field::start_date, "2019", "2019-01"));
  CHECK_FALSE(same_value(Kind::work, Field::end_date, "present", "2024"));
  CHECK(same_value(Kind::publications, Field::release_date, "2019", "2019-04"));
  CHECK_FALSE(same_value(Kind::publications, Field::release_date, "2019-04", "2019"));
}

TEST_CASE("grades and identifiers") {
  CHECK(same_value(Kind::education, Field::score, "110/110", "110/110 e lode"));
  CHECK_FALSE(same_value(Kind::education, Field::score, "2:1", "1:1"));
  CHECK(same_value(Kind::publications, Field::arxiv, "2103.99917", "2103.99917 [cs.LG]"));
  CHECK_FALSE(same_value(Kind::publications, Field::doi, "10.5555/oml.1", "10.5555/oml.2"));
}

TEST_CASE("authors are the same people in any writing") {
  CHECK(same_authors({"I. Solvang", "M. Zhao"}, {"Ingrid Solvang", "Meilin Zhao"}));
  CHECK(same_authors({"Solvang, I."}, {"I. Solvang"}));
  CHECK_FALSE(same_authors({"I. Solvang", "M. Zhao"}, {"I. Solvang", "T. Ojo"}));
  CHECK_FALSE(same_authors({"I. Solvang"}, {"I. Solvang", "M. Zhao", "T. Ojo"}));
}

TEST_CASE("likeness weighs what the gold says") {
  const Item gold = job("Hotel Slavia", "", "Commis", "2011", "2016");
  const Comparable wanted(Kind::work, gold);
  CHECK(likeness(Kind::work, wanted, wanted) > .999);
  const Item later = job("Hotel Slavia", "", "Commis", "2011-05", "2017");
  // Half of the start's share for the right year, nothing for the end.
  const double found = likeness(Kind::work, wanted, Comparable(Kind::work, later));
  CHECK(found > .774);
  CHECK(found < .776);
  const Item other = job("Fogbank Games", "", "UI artist", "2014", "2017");
  CHECK(likeness(Kind::work, wanted, Comparable(Kind::work, other)) < partner_floor);
  CHECK(likeness(Kind::work, Comparable(Kind::work, Item{}), wanted) == 0.0);
}
