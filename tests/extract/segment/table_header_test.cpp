#include "extract/segment/table_header.hpp"

#include "tests/support/catch.hpp"

using vitagraph::is_table_header;

TEST_CASE("the first row of a table names its columns") {
  for (const char* line :
       {"Degree\tInstitute / Board\tYear\tCGPA / %", "S.No.\tCompany Name\tDesignation\tDuration",
        "QUALIFICATION\tUniversity/Institution\tYear of Passing\tPercentage of Marks",
        "From\tTo\tEmployer\tPosition held", "Curso\tInstituição\tAno", "Exam\t%"}) {
    INFO(line);
    CHECK(is_table_header(line));
  }
  for (const char* line :
       {"Degree", "B.Tech\tNorthwind Institute\t2015", "Project Manager\tBluewater Company",
        "University\tPort Rye", "Class X\tSunrise School\t2013", "of\tthe", "", "\t",
        "Education\tDiploma in Lamp Keeping", "Year\t2019"}) {
    INFO(line);
    CHECK_FALSE(is_table_header(line));
  }
}
