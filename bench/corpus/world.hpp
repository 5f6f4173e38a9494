// The world behind a made corpus: people who do not exist, where they worked and studied, what
// they wrote together. Documents are printed from it, and it is the truth that they are read
// against.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace vitagraph::bench {

/// Months since year 0, so that careers are sums.
struct Month {
  int count = 0;
  int year() const { return count / 12; }
  int month() const { return count % 12 + 1; }
  static Month of(int year, int month) { return {year * 12 + month - 1}; }
};

struct Organization {
  std::string name;
  std::vector<std::string> aliases;  ///< other spellings that documents use
  std::string city;
};

struct Job {
  std::size_t employer = 0;
  std::string title;
  Month start;
  Month end;
  bool current = false;
  std::vector<std::string> bullets;
};

struct Degree {
  std::size_t school = 0;
  std::string degree;
  std::string area;
  int start_year = 0;
  int end_year = 0;
  std::string grade;  ///< "" when there is none
};

struct Paper {
  std::string title;
  std::string venue;
  int year = 0;
  std::string doi;                   ///< "" when it has none
  std::vector<std::size_t> authors;  ///< people, in order
};

struct Person {
  std::string given;
  std::string middle;  ///< an initial, or ""
  std::string family;
  std::string email;
  std::string second_email;  ///< "" or an older address
  std::string phone;
  std::string profile;
  std::string city;
  std::size_t track = 0;  ///< row of the table of professions
  std::vector<Degree> degrees;
  std::vector<Job> jobs;            ///< newest first
  std::vector<std::size_t> papers;  ///< newest first
  std::vector<std::string> skills;
  std::string full_name() const;
};

struct World {
  std::vector<Organization> employers;
  std::vector<Organization> schools;
  std::vector<Paper> papers;
  std::vector<Person> people;
};

/// The world of `documents` résumés. The same for the same seed on every machine.
World make_world(std::uint64_t seed, std::size_t documents);

}  // namespace vitagraph::bench
