// What the keys of JSON résumés mean: JSON Resume 0.x and 1.0, and what people write instead.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace vitagraph {

/// The parts of a résumé that a key can open. `unknown`: no such key is known.
enum class JsonSection : std::uint8_t {
  unknown,
  basics,
  work,
  volunteer,
  teaching,
  education,
  publications,
  patents,
  talks,
  projects,
  awards,
  skills,
  languages,
  certificates,
  references,
  group,
  ignored
};

/// What a key within an item means. `free_text`: known, but prose that no field takes.
enum class JsonField : std::uint8_t {
  unknown,
  free_text,
  name,
  first_name,
  last_name,
  second_last_name,
  headline,
  email,
  phone,
  url,
  location,
  profiles,
  employer,
  department,
  position,
  employment_type,
  start,
  end,
  period,
  current,
  institution,
  study_type,
  area,
  score,
  advisor,
  title,
  authors,
  venue,
  doi,
  arxiv,
  kind,
  status,
  roles,
  organization,
  awarder,
  category,
  keywords,
  level,
  language,
  fluency,
  issuer,
  course,
  items
};

/// Letters and digits only, lower case, without diacritics: "Start_Date" -> "startdate".
std::string folded_key(std::string_view key);

/// The section that a folded key or a folded title ("recentworkexperience") opens.
JsonSection section_of_key(std::string_view folded);
/// The meaning of a folded key in an item of this section.
JsonField field_of_key(JsonSection section, std::string_view folded);

}  // namespace vitagraph
