#include "extract/segment/table_header.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "extract/fold.hpp"

namespace vitagraph {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t longest_title = 6;  // words

// Folded words that titles of columns consist of, sorted.
constexpr std::array title_words = {"aggregate"sv,
                                    "and"sv,
                                    "ano"sv,
                                    "area"sv,
                                    "attended"sv,
                                    "award"sv,
                                    "awarded"sv,
                                    "awarding"sv,
                                    "board"sv,
                                    "branch"sv,
                                    "cargo"sv,
                                    "certificate"sv,
                                    "cgpa"sv,
                                    "city"sv,
                                    "class"sv,
                                    "client"sv,
                                    "college"sv,
                                    "company"sv,
                                    "completed"sv,
                                    "completion"sv,
                                    "country"sv,
                                    "course"sv,
                                    "cpi"sv,
                                    "curso"sv,
                                    "date"sv,
                                    "dates"sv,
                                    "degree"sv,
                                    "department"sv,
                                    "description"sv,
                                    "designation"sv,
                                    "details"sv,
                                    "diploma"sv,
                                    "discipline"sv,
                                    "division"sv,
                                    "duration"sv,
                                    "education"sv,
                                    "empresa"sv,
                                    "employer"sv,
                                    "end"sv,
                                    "exam"sv,
                                    "examination"sv,
                                    "field"sv,
                                    "firma"sv,
                                    "from"sv,
                                    "funcion"sv,
                                    "gpa"sv,
                                    "grade"sv,
                                    "graduated"sv,
                                    "graduation"sv,
                                    "held"sv,
                                    "institucion"sv,
                                    "institute"sv,
                                    "institution"sv,
                                    "instituicao"sv,
                                    "job"sv,
                                    "level"sv,
                                    "location"sv,
                                    "major"sv,
                                    "mark"sv,
                                    "marks"sv,
                                    "month"sv,
                                    "name"sv,
                                    "no"sv,
                                    "obtained"sv,
                                    "of"sv,
                                    "or"sv,
                                    "organisation"sv,
                                    "organization"sv,
                                    "passed"sv,
                                    "passing"sv,
                                    "percent"sv,
                                    "percentage"sv,
                                    "period"sv,
                                    "periodo"sv,
                                    "place"sv,
                                    "position"sv,
                                    "post"sv,
                                    "program"sv,
                                    "programme"sv,
                                    "project"sv,
                                    "qualification"sv,
                                    "qualifications"sv,
                                    "result"sv,
                                    "results"sv,
                                    "role"sv,
                                    "s"sv,
                                    "school"sv,
                                    "score"sv,
                                    "serial"sv,
                                    "session"sv,
                                    "sgpa"sv,
                                    "sl"sv,
                                    "specialisation"sv,
                                    "specialization"sv,
                                    "sr"sv,
                                    "start"sv,
                                    "stream"sv,
                                    "studied"sv,
                                    "study"sv,
                                    "subject"sv,
                                    "subjects"sv,
                                    "the"sv,
                                    "title"sv,
                                    "titulo"sv,
                                    "to"sv,
                                    "universidad"sv,
                                    "universidade"sv,
                                    "university"sv,
                                    "within"sv,
                                    "year"sv,
                                    "years"sv};

// Words that join others; no title by themselves.
constexpr std::array joining = {"and"sv, "of"sv, "or"sv, "the"sv, "within"sv};

template <typename Words>
bool holds(const Words& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

bool is_title(std::string_view cell) {
  if (cell == "%"sv || cell == "#"sv) return true;
  const std::string folded = fold_words(cell);
  std::string_view rest(folded);
  std::size_t words = 0;
  std::size_t named = 0;
  while (!rest.empty()) {
    const auto end = std::min(rest.find(' '), rest.size());
    const std::string_view word = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    if (word.empty()) continue;
    if (++words > longest_title || !holds(title_words, word)) return false;
    named += holds(joining, word) ? 0 : 1;
  }
  return named > 0;
}

}  // namespace

bool is_table_header(std::string_view line) {
  if (line.find('\t') == line.npos) return false;  // one cell
  std::size_t cells = 0;
  while (!line.empty()) {
    const auto end = std::min(line.find('\t'), line.size());
    const std::string_view cell = line.substr(0, end);
    line.remove_prefix(std::min(end + 1, line.size()));
    if (!is_title(cell)) return false;
    ++cells;
  }
  return cells > 1;
}

}  // namespace vitagraph
