// How a made résumé is printed: the habits of its writer, and what it then says.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "bench/corpus/random.hpp"
#include "bench/corpus/world.hpp"

namespace vitagraph::bench {

/// What a document prints of a job: the truth at the precision of the print.
struct PrintedJob {
  std::size_t employer = 0;
  std::string employer_name;
  std::string title;
  std::string start;  ///< "YYYY" or "YYYY-MM"
  std::string end;    ///< "" when current
};

struct PrintedDegree {
  std::size_t school = 0;
  std::string school_name;
  std::string degree;
  std::string start;
  std::string end;
};

struct PrintedDocument {
  std::string suffix;  ///< "txt" or "md"
  std::string text;
  std::vector<PrintedJob> jobs;
  std::vector<PrintedDegree> degrees;
  std::vector<std::size_t> papers;
};

/// One writer's habits: every choice is made once and kept through the document.
struct Layout {
  bool markdown = false;
  int heading = 0;   ///< capitals, underlined, with a colon, plain
  int job_head = 0;  ///< order and separators of title, employer, place and dates
  int degree_head = 0;
  int date_style = 0;
  int citation = 0;
  int bullet_mark = 0;
  bool education_first = false;
  bool alias_names = false;  ///< employers by another of their spellings
  bool with_middle = true;
  int last_year = 2024;  ///< an older version stops here
  bool second_email = false;
};

Layout make_layout(Random& random);
PrintedDocument print_resume(const World& world, const Person& person, const Layout& layout,
                             Random& random);

}  // namespace vitagraph::bench
