#include "extract/read/html/html.hpp"

#include "extract/extract.hpp"
#include "tests/support/catch.hpp"

using namespace vitagraph;

namespace {

Document read(std::string_view html) {
  Document document;
  document.format = "html";
  read_html(html, {}, document);
  return document;
}

// The lines, a tab as "→".
std::vector<std::string> lines(std::string_view html) {
  const Document document = read(html);
  std::vector<std::string> out;
  for (const Line& line : document.lines) {
    std::string one(line.list_depth > 0 && line.mark != ListMark::none ? "- " : "");
    if (line.heading_level > 0) one += std::string(line.heading_level, '#') + " ";
    for (const char c : document.text_of(line)) one += c == '\t' ? "→" : std::string(1, c);
    out.push_back(one);
  }
  return out;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("HTML: blocks, breaks, headings, lists, entities") {
  CHECK(
      lines("<!DOCTYPE html><html><head><title>T</title><style>p{}</style></head><body>"
            "<h1>Ada\n  Quill</h1><p>one <b>two</b>\nthree<br>four &amp; f&#252;nf</p>"
            "<ul><li>a<li>b<ul><li>c</ul></ul><h3>Job</h3>text</body>") ==
      Lines{"# Ada Quill", "one two three", "four & fünf", "- a", "- b", "- c", "### Job", "text"});
}

TEST_CASE("HTML: a page without <body> that begins with a newer element") {
  CHECK(lines("<!DOCTYPE html><html><title>T</title><style>p{}</style><header><h1>Ada Quill</h1>"
              "Baker</header><h2>Work</h2><p>Oven</p>") ==
        Lines{"# Ada Quill", "Baker", "## Work", "Oven"});
}

TEST_CASE("HTML: markup that nobody closed or nested well") {
  CHECK(lines("<table><tr><td><font size=2>2019<td><b>Baker<tr><td>2020<td>Cook</table>after") ==
        Lines{"2019→Baker", "2020→Cook", "after"});
  CHECK(lines("<p>one<div>two<p>three</div></p></i></b>four") ==
        Lines{"one", "two", "three", "four"});
  CHECK(lines("<dl><dt>2019<dd>Baker<dt>2020<dd>Cook</dl>") == Lines{"2019→Baker", "2020→Cook"});
  CHECK(lines("<b><i>x</b></i> y <a href=>z") == Lines{"x y z"});
}

TEST_CASE("HTML: what stands side by side stands in one line") {
  // A date in a flex box, a float, a rail, a grid of Bootstrap.
  CHECK(lines("<style>.h{display:flex;justify-content:space-between}</style>"
              "<div class=h><h3>Baker</h3><span>2019</span></div>") == Lines{"### Baker→2019"});
  CHECK(lines("<h3>Baker <span style='float:right'>2019</span></h3>") == Lines{"### Baker→2019"});
  CHECK(lines("<div><span class=pull-right>2019</span><h3>Baker</h3><p>Oven</p></div>") ==
        Lines{"### Baker→2019", "Oven"});
  CHECK(lines("<div class=row><div class=col-3>2019 – 2020</div><div class=col-9><b>Baker</b>"
              "<p>Made rye bread for the whole quarter and its guests, day and night, and more of "
              "it at weekends.</p></div></div>") ==
        Lines{"2019 – 2020→Baker",
              "Made rye bread for the whole quarter and its guests, day and night, and more of it "
              "at weekends."});
  CHECK(lines("<table><tr><td>2019<br>Ulm</td><td><p>Baker</p><p>Oven</p><ul><li>rye<li>spelt"
              "</ul></td></tr><tr><td>2021</td><td>Cook</td></tr></table>") ==
        Lines{"2019→Baker→Ulm", "Oven", "- rye", "- spelt", "2021→Cook"});
  CHECK(lines("<div class=e><span class=a>Baker</span><span class=b>2019</span></div>") ==
        Lines{"Baker→2019"});
  CHECK(lines("<p><b>B</b>aker<i>y</i></p>") == Lines{"Bakery"});
}

TEST_CASE("HTML: a heading left of a short section stands alone, blocks within a line are apart") {
  const std::string style =
      "<style>.s{display:grid;grid-template-columns:30mm 1fr}.h{display:flex}</style>";
  const std::string job = "<div><div class=h><b>Baker</b><span>2019-</span></div>Oven Lane</div>";
  CHECK(lines(style + "<div class=s><h2>Now</h2><div>" + job + "</div></div>") ==
        Lines{"## Now", "Baker→2019-", "Oven Lane"});
  CHECK(lines(style + "<table><tr><td>" + job + "<td>Ulm<tr><td>Cook<td>Rye</table>")[0].find(
            "2019-Oven") == std::string::npos);
}

TEST_CASE("HTML: columns that hold much follow each other") {
  const std::string words =
      "<p>Many words that nobody could put beside a head, so many are they, "
      "and more to come.</p><ul><li>a<li>b</ul>";
  const Lines found = lines("<div style='display:flex'><div><h2>Skills</h2>" + words +
                            "</div><div><h2>Work</h2>" + words + "</div></div>");
  REQUIRE(found.size() == 8);
  CHECK(found[0] == "## Skills");
  CHECK(found[4] == "## Work");
}

TEST_CASE("HTML: columns of a grid stand side by side as far as their widths reach") {
  const auto row = [](std::string_view column) {
    std::string out = "<div class=row>";
    for (const std::string_view head : {"Keeper", "Pilot", "Cook"}) {
      out += "<div class='" + std::string(column) + "'><h4>" + std::string(head) + "</h4></div>";
    }
    return lines(out + "</div>");
  };
  CHECK(row("col-sm-12") == Lines{"#### Keeper", "#### Pilot", "#### Cook"});
  CHECK(row("col-12 col-md-6") == Lines{"Keeper→Pilot", "#### Cook"});
  CHECK(row("col-4") == Lines{"Keeper→Pilot→Cook"});
  CHECK(row("span12") == Lines{"#### Keeper", "#### Pilot", "#### Cook"});
}

TEST_CASE("HTML: what is hidden or frames the page is left out") {
  CHECK(lines("<nav><a href='#w'>Work</a></nav><p style='display: none'>secret</p>"
              "<script>var a = '<p>no</p>';</script><template><p>no</p></template>"
              "<noscript>no</noscript><div hidden>no</div><i class=icon aria-hidden=true>x</i>"
              "<span class=sr-only>no</span><button>Print</button><p>yes</p>"
              "<ul><li><a href='#a'>A</a><li><a href='#b'>B</a><li><a href='#c'>C</a></ul>"
              "<div class=cookie-banner>We use cookies</div>"
              "<footer>© 2020 Ada, powered by Oven</footer>") == Lines{"yes"});
  CHECK(lines("<nav><a class=navbar-brand href='/'>Ada Quill</a><a href='/b'>Blog</a></nav>"
              "<footer><a href='mailto:ada@oven.example'>ada@oven.example</a></footer>"
              "<p class='d-none d-md-block'>wide</p><p class=d-none>narrow</p>") ==
        Lines{"Ada Quill", "ada@oven.example", "wide"});
  // Rules: of descendants, lists of selectors, for print.
  CHECK(lines("<style>/* x{} */ .a .b, #c > p {display:none} @media print {.d{display:none}} "
              "@media (min-width: 30em) {.e{display:none}} p:hover{display:none}</style>"
              "<div class=a><p class=b>no</p></div><p class=b>b</p><div id=c><p>no</p>"
              "<div><p>deep</p></div></div><p class=d>d</p><p class=e>no</p>") ==
        Lines{"b", "deep", "d"});
}

TEST_CASE("HTML: a page that scripts unveil is read") {
  std::string words;
  for (int i = 0; i < 60; ++i) words += "<p>Many a word of the page.</p>";
  CHECK(lines("<p>Loading</p><div style='display:none'>" + words + "</div>").size() == 61);
}

TEST_CASE("HTML: styles, links, dates of the page") {
  const Document document = read(
      "<meta property='article:modified_time' content='2021-03-04T10:00:00Z'>"
      "<meta name=date content=2019><style>.t{font-weight:600}</style>"
      "<p><span class=t>Baker</span>, <em>Oven</em> <a href='https://oven.example'>site</a>");
  REQUIRE(document.styles.size() == 2);
  CHECK(document.text_of(document.styles[0].span) == "Baker");
  CHECK(document.styles[0].emphasis == Emphasis::bold);
  CHECK(document.text_of(document.styles[1].span) == "Oven");
  REQUIRE(document.links.size() == 1);
  CHECK(document.links[0].target == "https://oven.example");
  REQUIRE(document.dates_of_document.size() == 2);
  CHECK(document.dates_of_document[0].text() == "2021-03-04");
}

TEST_CASE("HTML: recognised by its head, decoded by what it declares") {
  CHECK(recognise_html("<!DOCTYPE html>\n<html lang=de>") > 90);
  CHECK(recognise_html("<?xml version='1.0'?><!DOCTYPE html PUBLIC 'x'>") > 90);
  CHECK(recognise_html("\n<HTML>") > 90);
  CHECK(recognise_html("<h1 align=center>Ada</h1>\n\n- a\n- b") < 30);
  CHECK(recognise_html("<?xml version='1.0'?><Candidate>") == 0);
  CHECK(recognise_html("text with <b>") == 0);
  CHECK(declared_charset("<html><meta charset=\"Windows-1251\">") == "windows-1251");
  CHECK(declared_charset("<META content='text/html; charset=koi8-r'>") == "koi8-r");
  CHECK(declared_charset("<?xml version='1.0' encoding='ISO-8859-2'?><a/>") == "iso-8859-2");
  CHECK(declared_charset("charset=x").empty());
  const Document russian = read_document(
      "<html><meta charset=windows-1251><p>\xCF\xE5\xEA\xE0\xF0\xFC</p>", "a.html", {});
  CHECK(russian.text_of(russian.lines.at(0)) == "Пекарь");
}

TEST_CASE("HTML: limits") {
  std::string deep;
  for (int i = 0; i < 100'000; ++i) deep += "<div>";
  CHECK(read("<p>top</p>" + deep + "bottom").diagnostics.size() == 1);
  std::string wide;
  for (int i = 0; i < 30'000; ++i) wide += "<b><p>x</i>";
  CHECK_FALSE(read(wide).lines.empty());
  std::string spans = "<div>";
  for (int i = 0; i < 50'000; ++i) spans += "<span class=a>ab</span>";
  CHECK_FALSE(read(spans).lines.empty());
  CHECK(read("").lines.empty());
  CHECK(read("<").lines.size() <= 1);
  CHECK(read("<!--").lines.empty());
  CHECK(read(std::string_view("<p>a\0b</p>", 10)).lines.size() == 1);
}

TEST_CASE("HTML: font sizes as browsers compute them") {
  struct Row {
    const char* source;
    float size;
  };
  const Row rows[] = {
      {"<p>Ada</p>", 12},
      {"<h1>Ada</h1>", 24},
      {"<p style=\"font-size: 20px\">Ada</p>", 15},
      {"<p style='font-size:11pt'>Ada</p>", 11},
      {"<div style='font-size:10pt'><p style='font-size:1.5em'>Ada</p></div>", 15},
      {"<div style='font-size:10pt'><p style='font-size:2rem'>Ada</p></div>", 24},
      {"<div style='font-size:10pt'><h2 style='font-size:120%'>Ada</h2></div>", 12},
      {"<style>.name { font-size: larger }</style><p class=name>Ada</p>", 14.4F},
      {"<style>.name { font-size: calc(1px + 2vw) }</style><p class=name>Ada</p>", 12},
      {"<style>.name { font-size: 9999999px }</style><p class=name>Ada</p>", 12},
  };
  for (const Row& row : rows) {
    INFO(row.source);
    const Document document = read(row.source);
    REQUIRE(document.lines.size() == 1);
    CHECK(document.lines[0].font_size > row.size - 0.1F);
    CHECK(document.lines[0].font_size < row.size + 0.1F);
  }
}

TEST_CASE("HTML: a label beside a whole section stands alone, one beside an entry leads it") {
  const std::string style =
      "<style>.row{display:flex}</style><div class=row><div>Harbour years</div><div>";
  const std::string jobs =
      "<p>Keeper</p><p>Harbour Trust</p><p>lights</p><p>Pilot</p><p>Bay Boats</p><p>boats</p>";
  CHECK(read(style + jobs + "</div></div>")
            .text.starts_with("Harbour years\nKeeper\nHarbour Trust\n"));
  CHECK(read("<style>.label{text-align:right}.row{display:flex}</style><div class=row>"
             "<div class=label><h3>Years</h3></div><div>" +
             jobs + "</div></div>")
            .text.starts_with("Years\nKeeper\nHarbour Trust\n"));
  CHECK(read(style + "<p>Keeper</p><ul><li>lit the lamp</li></ul></div></div>")
            .text.starts_with("Harbour years\tKeeper\n"));
}

TEST_CASE("HTML: what is set apart from the text behind it does not run into it") {
  CHECK(read("<style>.g{display:grid;grid-template-columns:1fr 1fr}</style><div class=g>"
             "<div><h4>Harbour Trust</h4>Keeper<br>2014</div>"
             "<div><h4>Bay Boats</h4>Pilot<br>2010</div></div>")
            .text == "Harbour Trust\nKeeper\n2014\nBay Boats\nPilot\n2010\n");
  CHECK(read("<table><tr><td><h1>Ada Pohl</h1>Keeper of lights<td>Rust<br>555 0101</table>")
            .text.starts_with("Ada Pohl\tRust\t555 0101\nKeeper of lights"));
  CHECK(read("<style>.x i:first-child{display:inline-block;width:22mm}</style>"
             "<div class=x><i>2014</i>Keeper, <i>Harbour Trust</i> at Rust</div>")
            .text == "2014\tKeeper, Harbour Trust at Rust\n");
  CHECK(read("<style>.r{position:relative}.r time{position:absolute;right:0}</style>"
             "<div class=r><time>2014</time>Keeper, Harbour Trust</div>")
            .text == "2014\tKeeper, Harbour Trust\n");
  // Within words nothing is apart: "H" with a small "2", a link that ends a word.
  CHECK(read("<style>.x b:hover{display:inline-block}</style><p>H<sub>2</sub>O, <b>oil</b>y</p>")
            .text == "H2O, oily\n");
}
