#include "extract/find/papers/set_lines.hpp"

#include <string>
#include <vector>

#include "extract/extract.hpp"
#include "tests/support/catch.hpp"

using namespace vitagraph;

namespace {

/// For each line but the first: does it begin anew?
std::string begins(const std::string& text, const std::string& name) {
  const Document document = read_document(text, name, {});
  const SetLines set_lines(document);
  std::string out;
  for (std::uint32_t i = 1; i < document.lines.size(); ++i) {
    out += set_lines.begins_anew(i) ? 'x' : '-';
  }
  return out;
}

/// A document whose only page holds lines of these widths, in points, at 5 points a character.
Document page_of(const std::vector<int>& characters) {
  Document document;
  float top = 0;
  for (const int count : characters) {
    Line line;
    line.span.begin = static_cast<std::uint32_t>(document.text.size());
    document.text += "Cod " + std::string(static_cast<std::size_t>(count - 4), 'x');
    line.span.end = static_cast<std::uint32_t>(document.text.size());
    document.text += '\n';
    line.box = {50, top, 50 + 5 * static_cast<float>(count), top + 10};
    top += 12;
    document.lines.push_back(line);
  }
  return document;
}

}  // namespace

TEST_CASE("typed lines are set where the next word had room") {
  const std::string full = "One two three four five six seven eight nine ten eleven twelve now";
  CHECK(begins("Tides at Sea\nAda Quill, Ben Marsh\n" + full + "\n" + full + "\n", "a.txt") ==
        "xx-");
}

TEST_CASE("paragraphs of a flow are set, lines that HTML wraps in its source are one") {
  CHECK(begins("<p>Tides at Sea</p><p>Ada Quill</p>", "a.html") == "x");
  CHECK(begins("<p>Tides at\nSea</p>", "a.html").empty());
}

TEST_CASE("on a page the column's edge tells") {
  const Document document = page_of({80, 80, 40, 80, 78, 30});
  const SetLines set_lines(document);
  CHECK_FALSE(set_lines.begins_anew(1));
  CHECK_FALSE(set_lines.begins_anew(2));
  CHECK(set_lines.begins_anew(3));
  CHECK_FALSE(set_lines.begins_anew(5));
}
