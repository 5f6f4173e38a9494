// Lines -> sections -> entries. Decided once, here; everyone later gets these.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "extract/document.hpp"

namespace vitagraph {

/// What a section is about. `unknown`: a heading that nobody recognised (it still ends the
/// section before it). `top`: everything before the first heading.
enum class SectionKind : std::uint8_t {
  top,
  summary,
  contact,
  work,
  education,
  publications,
  talks,
  projects,
  awards,
  skills,
  languages,
  certificates,
  volunteer,
  teaching,
  service,
  courses,
  references,
  interests,
  patents,
  grants,
  supervision,
  unknown
};

/// Indices into Document::lines, half-open.
struct LineRange {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  constexpr bool empty() const { return end <= begin; }
  friend constexpr bool operator==(LineRange, LineRange) = default;
};

/// A heading and the lines under it up to the next heading of any section.
struct Section {
  SectionKind kind = SectionKind::unknown;
  float kind_score = 0;       ///< of the chosen kind, log-odds against the runner-up
  std::int32_t heading = -1;  ///< index of the heading's line; -1 for `top` and headless sections
  Span heading_span;  ///< the words of the heading, without decoration; may be a part of a line
  std::uint8_t level = 1;  ///< 1 = main section, 2 = section within one
  LineRange body;
};

/// One item of a section: a job, a degree, a paper … Its head names it, its body tells of it.
struct Entry {
  LineRange lines;             ///< head and body
  std::uint32_t head_end = 0;  ///< the head is [lines.begin, head_end)
  std::int32_t parent = -1;    ///< index of the banner entry (employer over several titles), or -1
};

}  // namespace vitagraph
