// Lists of papers and projects cut into items, with roles as the line models might give them:
// right, missing in places, or one line late.
#include "extract/find/items/item_starts.hpp"

#include <string>
#include <vector>

#include "extract/extract.hpp"
#include "extract/segment/segment.hpp"
#include "tests/support/catch.hpp"

using namespace vitagraph;

namespace {

/// The first words of each item. `roles`: for each line 'b' (begins), 'm' (more) or 'o' (other).
std::vector<std::string> items_of(const std::string& text, const std::string& name,
                                  SectionKind kind, const std::string& roles) {
  const Document document = read_document(text, name, {});
  SegmentedDocument segmented = look_at_lines(document);
  const bool projects = kind == SectionKind::projects;
  REQUIRE(document.lines.size() == roles.size());
  SectionBlock block{kind, {}, {}, {}};
  for (std::uint32_t i = 0; i < roles.size(); ++i) {
    const LineRole begin = projects ? LineRole::project_begin : LineRole::paper_begin;
    const LineRole more = projects ? LineRole::project_body : LineRole::paper_more;
    segmented.roles.push_back(roles[i] == 'b' ? begin : roles[i] == 'm' ? more : LineRole::other);
    block.lines.push_back(i);
  }
  std::vector<std::string> out;
  for (const ListItem& item : learnt_items(document, segmented, block)) {
    out.emplace_back(document.text_of(document.lines[item.lines.front()]).substr(0, 12));
  }
  return out;
}

using Items = std::vector<std::string>;

}  // namespace

TEST_CASE("papers without marks begin where their roles say") {
  const std::string text =
      "Plum blossom counting at scale and what it costs the farmer in a wet\n"
      "spring, Ada Quill, Bo Marsh, Journal of Orchards, 2021\n"
      "A small grammar of frost, Bo Marsh and Ada Quill, Frost Letters, 2020\n"
      "Hedges and their keepers in the northern counties, with an appendix on\n"
      "ditches, Ada Quill, Hedge Quarterly, 2018\n";
  CHECK(items_of(text, "a.txt", SectionKind::publications, "bmbbm") ==
        Items{"Plum blossom", "A small gram", "Hedges and t"});
}

TEST_CASE("a line that goes on in small letters begins no paper, whatever its role") {
  const std::string text =
      "- Plum blossom counting at scale, Ada Quill, Bo Marsh,\n"
      "  in Journal of Orchards, 2021\n"
      "- A small grammar of frost, Bo Marsh and Ada Quill,\n"
      "  in Frost Letters, 2020\n"
      "- Hedges and their keepers, Ada Quill,\n"
      "  in Hedge Quarterly, 2018\n";
  CHECK(items_of(text, "a.txt", SectionKind::publications, "bmbbbm") ==
        Items{"Plum blossom", "A small gram", "Hedges and t"});
}

TEST_CASE("numbered papers begin at their numbers, roles or not") {
  const std::string text =
      "1. Quill A, Marsh B. Plum blossom counting at scale.\n"
      "Journal of Orchards. 2021.\n"
      "2. Marsh B, Quill A. A small grammar of frost.\n"
      "Frost Letters. 2020.\n"
      "3. Quill A. Hedges and their keepers.\n"
      "Hedge Quarterly. 2018.\n";
  CHECK(items_of(text, "a.txt", SectionKind::publications, "bmommm").size() == 3);
}

TEST_CASE("of like marks none is the body of another") {
  const std::string text =
      "- Quietbell: an alarm that waits for you https://git.example.org/quietbell\n"
      "- Hedgelog: finds gaps in hedges from old photographs\n"
      "- Frostline: a map of cold hollows\n";
  CHECK(items_of(text, "a.md", SectionKind::projects, "bbm") ==
        Items{"Quietbell: a", "Hedgelog: fi", "Frostline: a"});
}

TEST_CASE("projects under headings keep their bullets") {
  const std::string text =
      "### Quietbell\n\n- Waits until nobody talks before it rings.\n- Written in C++.\n\n"
      "### Hedgelog\n\n- Finds gaps in hedges from old photographs.\n";
  CHECK(items_of(text, "a.md", SectionKind::projects, "bmmbm") == Items{"Quietbell", "Hedgelog"});
}
