#include "extract/find/papers/reference_segments.hpp"

#include <string>

#include "extract/find/papers/reference_cues.hpp"
#include "tests/support/catch.hpp"

using namespace vitagraph;

namespace {

/// "LABEL text | LABEL text".
std::string shown(std::string_view text) {
  std::string out;
  for (const ReferenceSegment& s : reference_segments(text)) {
    if (!out.empty()) out += " | ";
    out +=
        std::string(name_of(s.label)) + " " + std::string(text.substr(s.span.begin, s.span.size()));
  }
  return out;
}

}  // namespace

TEST_CASE("a reference is cut into its parts") {
  CHECK(shown("A. Moorfield and B. Quill. Tides of the northern shelf. Journal of Sea Research, "
              "12(3):45-67, 2014.") ==
        "AUTHOR A. Moorfield and B. Quill | TITLE Tides of the northern shelf. | VENUE Journal of "
        "Sea Research | VOLUME 12 | ISSUE 3 | PAGES 45-67 | DATE 2014");
  CHECK(shown("").empty());
  CHECK(shown("...").empty());
}

TEST_CASE("authors, title and venue part at a mark rather than between words") {
  CHECK(shown("Multi-Scale Urban Heat with Human Feedback. Jonas Park, Isaac E. Lindqvist, Lucy B. "
              "Harper, Olga Goldstein and Susan McAllister. Proceedings of the Meeting on Speech "
              "and Text, 2013. doi:10.5555/1053.107")
            .starts_with("TITLE Multi-Scale Urban Heat with Human Feedback | AUTHOR"));
  // No mark stands anywhere: words must do.
  CHECK(shown("Moorfield A, Quill B 2012 Tides of the northern shelf J. Sea Res. 29 245007")
            .find("TITLE Tides of the northern shelf") != std::string::npos);
}

TEST_CASE("a number that clings to a venue's letters is its volume") {
  const std::string parts = shown("L. Okafor and P. Lind, Phys. Rev. D47 (1993) 5270.");
  CHECK(parts.find("VENUE Phys. Rev. D | VOLUME 47") != parts.npos);
}

TEST_CASE("what stands behind a venue's name is cut off") {
  const std::pair<std::string_view, std::string_view> rows[] = {
      {"Proc. LOOM, Leeds, England", "Proc. LOOM"},
      {"Proc. LOOM, Leeds", "Proc. LOOM"},
      {"Journal of Looms, DOI", "Journal of Looms"},
      {"Journal of Looms; Repository", "Journal of Looms"},
      {"Weaving Letters, student session", "Weaving Letters"},
      {"Weaving Letters, (ahead-of", "Weaving Letters"},
      // Misses: the place is part of the name, or tells which school.
      {"University of California, Berkeley", "University of California, Berkeley"},
      {"PhD thesis, Manchester", "PhD thesis, Manchester"},
      {"Looms, Threads and Dyes", "Looms, Threads and Dyes"}};
  for (const auto& [text, name] : rows) {
    CAPTURE(text);
    const Span span = trim_venue(text, {0, static_cast<std::uint32_t>(text.size())});
    CHECK(text.substr(span.begin, span.size()) == name);
  }
}
