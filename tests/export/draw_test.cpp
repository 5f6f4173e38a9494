#include "export/draw.hpp"

#include <string>
#include <utility>
#include <vector>

#include "export/picture.hpp"
#include "extract/error.hpp"
#include "tests/export/graphs.hpp"
#include "tests/support/catch.hpp"

using namespace vitagraph;

namespace {

bool holds(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

ViewOptions view(std::string name) {
  ViewOptions options;
  options.view = std::move(name);
  return options;
}

template <typename Error>
std::string message_of(const KnowledgeGraph& graph, const ViewOptions& options) {
  try {
    draw_view(graph, options);
  } catch (const Error& error) {
    return error.what();
  }
  return "";
}

KnowledgeGraph one_person() {
  GraphBuilder builder;
  Entity person;
  person.id = test_id("person", 1);
  person.properties.set(PropertyKey::name, std::string("Solitary Person"));
  builder.add(std::move(person));
  return builder.build();
}

}  // namespace

TEST_CASE("the alumni view: school, people, where they went afterwards") {
  ViewOptions options = view("alumni");
  options.school = "university of eastmarch";
  const std::string dot = draw_view(career_graph(), options);
  CHECK(holds(dot, "Alumni of University of Eastmarch"));
  CHECK(holds(dot, "5 people studied here"));
  CHECK(holds(dot, "\"school:0000000000000001\" -> \"person:0000000000000001\""));
  CHECK(holds(dot, "\"person:0000000000000001\" -> \"company:0000000000000002\""));
  CHECK(holds(dot, "Head of Sensing"));
  CHECK_FALSE(holds(dot, "Tunde Okwuosa"));  // studied elsewhere, or nowhere
}

TEST_CASE("the alumni view: years narrow it, and the caption says so") {
  ViewOptions options = view("alumni");
  options.school = "University of Eastmarch";
  options.from = 2010;
  options.to = 2012;
  const std::string dot = draw_view(career_graph(), options);
  CHECK(holds(dot, "2 people studied here, finishing from 2010 to 2012"));
  CHECK(holds(dot, "Not shown: 3 studies in other years."));
  CHECK_FALSE(holds(dot, "Mira Tolvanen"));
}

TEST_CASE("300 alumni are counted in a table of years and employers") {
  const std::string dot = draw_view(crowd_graph(300), view("alumni"));
  CHECK(holds(dot, "300 people studied here"));
  CHECK(holds(dot, "1990–1994"));
  CHECK_FALSE(holds(dot, "\"person:"));
  CHECK(dot.size() < 60'000);

  ViewOptions few = view("alumni");
  few.top = 3;
  const std::string cut = draw_view(crowd_graph(300), few);
  CHECK(holds(cut, "other employers"));
  CHECK_FALSE(holds(dot, "other employers"));
  CHECK(cut.size() < dot.size());
}

TEST_CASE("the employers view: moves with their people; what is hidden is said") {
  const std::string dot = draw_view(career_graph(), view("employers"));
  CHECK(holds(dot, "\"company:0000000000000001\" -> \"company:0000000000000002\""));
  CHECK(holds(dot, "Northbrook Instruments\\n4 people"));
  CHECK_FALSE(holds(dot, "Not shown"));

  ViewOptions few = view("employers");
  few.min_people = 2;
  CHECK(holds(draw_view(career_graph(), few), "among them all of fewer than 2 people"));

  ViewOptions one = view("employers");
  one.employer = "Fjordlys Energi AS";
  const std::string of_one = draw_view(career_graph(), one);
  CHECK(holds(of_one, "To and from Fjordlys Energi AS"));
  CHECK_FALSE(holds(of_one, "Halloway"));

  ViewOptions later = view("employers");
  later.from = 2090;
  const std::string of_none = draw_view(career_graph(), later);
  CHECK(holds(of_none, "after the one before, begun from 2090;"));
  CHECK_FALSE(holds(of_none, "->"));
}

TEST_CASE("the person view: a bar for each job and study") {
  ViewOptions options = view("person");
  options.person = "Mira Tolvanen";
  const std::string dot = draw_view(career_graph(), options);
  CHECK(holds(dot, "4 jobs and studies at 3 organisations"));
  CHECK(holds(dot, "\"bar 4\""));
  CHECK(holds(dot, "2009-09 – 2013-02"));
  CHECK(holds(dot, "since 2016-07-01"));
  CHECK(holds(dot, "\"papers 2018\""));
  // Nothing is known of the time of this one.
  options.person = "Pavla Sindelarova";
  CHECK(holds(draw_view(career_graph(), options), "no dates"));
}

TEST_CASE("the co-authors view, of all and of one") {
  const std::string all = draw_view(career_graph(), view("coauthors"));
  CHECK(holds(all, "\"person:0000000000000003\" -> \"person:0000000000000004\""));
  ViewOptions one = view("coauthors");
  one.person = "Mira Tolvanen";
  CHECK(holds(draw_view(career_graph(), one), "Co-authors of Mira Tolvanen"));
  const std::string crowd = draw_view(crowd_graph(300), view("coauthors"));
  CHECK(holds(crowd, "Not shown: 260 people"));
}

TEST_CASE("the overview counts kinds and lists the top of each") {
  const std::string dot = draw_view(career_graph(), view("overview"));
  CHECK(holds(dot, "25 nodes, 34 relations"));
  CHECK(holds(dot, "could not be read"));
  CHECK(holds(dot, "WORKED_AT\\n12"));
}

TEST_CASE("the whole is cut to the best connected") {
  CHECK_FALSE(holds(draw_view(career_graph(), view("whole")), "Not shown"));
  const std::string crowd = draw_view(crowd_graph(300), view("whole"));
  CHECK(holds(crowd, "Not shown: 337 nodes that join fewer people"));
  CHECK(holds(crowd, "78 nodes"));
}

TEST_CASE("the whole of nodes without relations is cut, not empty") {
  GraphBuilder builder;
  for (std::size_t i = 1; i <= 100; ++i) {
    Entity person;
    person.id = test_id("person", i);
    person.properties.set(PropertyKey::name, std::string("Solitary Person"));
    builder.add(std::move(person));
  }
  CHECK(holds(draw_view(builder.build(), view("whole")), "80 nodes and 0 relations"));
}

TEST_CASE("every view draws a graph of one person, or says why not") {
  const KnowledgeGraph graph = one_person();
  for (const View& row : views()) {
    INFO(row.name);
    if (row.name == "alumni") {
      CHECK(message_of<InputError>(graph, view("alumni")) ==
            "the graph holds no studies, so there are no alumni to draw");
    } else {
      CHECK(holds(draw_view(graph, view(std::string(row.name))), "digraph"));
    }
  }
  CHECK(message_of<InputError>(GraphBuilder().build(), view("person")) ==
        "the graph holds no people, so there is no life to draw");
}

TEST_CASE("unknown names come with the nearest ones") {
  ViewOptions options = view("alumni");
  options.school = "Univercity of Eastmarsh";
  CHECK(message_of<InputError>(career_graph(), options) ==
        "there is no school called 'Univercity of Eastmarsh' in the graph; did you mean "
        "'University of Eastmarch'?");
  options = view("person");
  options.person = "Zzyzx";
  CHECK(message_of<InputError>(career_graph(), options) ==
        "there is no person called 'Zzyzx' in the graph");
  CHECK(message_of<UsageError>(career_graph(), view("pie")) ==
        "there is no view called 'pie'; there are overview, alumni, employers, person, "
        "coauthors, whole");
}

TEST_CASE("standard pictures are those that would not be empty") {
  CHECK(standard_pictures(GraphBuilder().build()).empty());
  CHECK(standard_pictures(one_person()).size() == 1);
  CHECK(standard_pictures(career_graph()).size() == views().size());
}

TEST_CASE("texts in HTML-like labels keep their backslashes and hold no markup") {
  CHECK(html("\\N <b> & \"") == "\\\\N &lt;b&gt; &amp; &quot;");
  CHECK(html("two\nlines") == "two lines");
}

TEST_CASE("labels are wrapped by what they take on the screen") {
  CHECK(wrapped("Institut für Angewandte Küstenforschung", 20) ==
        "Institut für\nAngewandte\nKüstenforschung");
  CHECK(wrapped("short", 20) == "short");
  CHECK(wrapped("one two three four", 4, 2) == "one\ntwo…");
  CHECK(wrapped("青岛海图软件有限公司", 10) == "青岛海图软\n件有限公司");
  CHECK(wrapped("Antidisestablishmentarianism", 10) == "Antidisest\nablishment\narianism");
  CHECK(wrapped("a\nb\tc\u2028d", 20) == "a b c d");
  CHECK(wrapped("Promotion (Dr.-Ing.) 2004", 16) == "Promotion\n(Dr.-Ing.) 2004");
  CHECK(wrapped("Entwicklungs-/Testingenieurin", 16) == "Entwicklungs-/\nTestingenieurin");
  CHECK(wrapped("", 20).empty());
  CHECK(display_width("né 青") == 5);
}
