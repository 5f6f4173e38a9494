// What a view is asked to draw.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace vitagraph {

/// What to draw. Names are matched as find_by_name does; an id ("school:5f3a…") works too.
struct ViewOptions {
  std::string view = "overview";
  std::string school;          ///< alumni: "" = the school with most alumni
  std::string employer;        ///< employers: only moves to and from this one; "" = all
  std::string person;          ///< person: "" = the longest path; coauthors: "" = everybody
  int from = 0;                ///< first year that counts; 0 = no limit
  int to = 0;                  ///< last year that counts; 0 = no limit
  std::size_t top = 0;         ///< how many of the most important are drawn; 0 = as the view has it
  std::size_t min_people = 0;  ///< moves or employers of fewer are hidden; 0 = as the view has it
};

/// Whether the year counts; an unknown one (0) does when no years are asked for.
bool is_within(int year, const ViewOptions& options);
/// ", finishing from 1990 to 1999"; "" when no years are asked for.
std::string years_phrase(const ViewOptions& options, std::string_view what);

}  // namespace vitagraph
