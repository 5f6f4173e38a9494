#include "extract/read/markdown.hpp"

#include "tests/extract/read/lines.hpp"
#include "tests/support/catch.hpp"

using namespace vitagraph;

namespace {

Document read(std::string_view text) {
  Document document = read_as("markdown", text);
  CHECK(keeps_promises(document));
  return document;
}

}  // namespace

TEST_CASE("Markdown: headings, paragraphs, breaks") {
  CHECK(shown(read("# Ada Baker\n\nline one\nline two  \nline three\\\nfour\n")) ==
        "H1|Ada Baker\n|line one\n~|line two\n|line three\n|four\n");
  CHECK(shown(read("Ada Baker\n===\n\nWork\n---\n")) == "H1|Ada Baker\nH2|Work\n");
  CHECK(shown(read("## Work ##\n#### 2001")) == "H2|Work\nH4|2001\n");
}

TEST_CASE("Markdown: an underlined paragraph is a heading only when it is short") {
  CHECK(shown(read("**Baker**\nMill Lane, 2001\n---\nnext")) ==
        "|Baker\n~_|Mill Lane, 2001\n^|next\n");
}

TEST_CASE("Markdown: '#Title' is a heading where its author always writes so") {
  CHECK(shown(read("#Ada Baker\n\n##Work\n\ntext")) == "H1|Ada Baker\nH2|Work\n|text\n");
  CHECK(shown(read("# Ada Baker\n\n#1 in sales")) == "H1|Ada Baker\n|#1 in sales\n");
}

TEST_CASE("Markdown: lists with depth, marks and numbers as typed") {
  CHECK(shown(read("- a\n  - b\n    more\n- c")) == "-1|a\n-2|b\n2~|more\n-1|c\n");
  const Document numbered = read("3. a\n3. b");
  CHECK(shown(numbered) == "#1|a\n#1|b\n");
  CHECK(numbered.text == "3. a\n3. b\n");
  SECTION("years are no list numbers") {
    CHECK(shown(read("2019. Prize\n2018. Medal")) == "1|2019. Prize\n1|2018. Medal\n");
  }
  SECTION("marks that Markdown does not know") {
    CHECK(shown(read("• a\n• b")) == "-1|a\n-1|b\n");
    CHECK(shown(read("[1] A paper\n[2] Another")) == "#1|A paper\n#1|Another\n");
  }
}

TEST_CASE("Markdown: emphasis, code and links lose their markup and keep their place") {
  const Document document =
      read("**Univer**sity, *Dept* and `code`, [site](https://a.example \"t\"), <b@c.example>");
  CHECK(document.text == "University, Dept and code, site, b@c.example\n");
  CHECK(shown_runs(document) ==
        "bold:Univer\nitalic:Dept\ncode:code\nsite -> https://a.example\n"
        "b@c.example -> mailto:b@c.example\n");
}

TEST_CASE("Markdown: styles and links split where a line ends") {
  CHECK(shown_runs(read("**Ada\nBaker** [a\nb](x)")) == "bold:Ada\nbold:Baker\na -> x\nb -> x\n");
}

TEST_CASE("Markdown: entities and escapes are decoded") {
  CHECK(read("R&amp;D &eacute;t&#233; &#x41; 1\\. \\*x\\* &unknown; &nbsp;y").text ==
        "R&D \xC3\xA9t\xC3\xA9 A 1. *x* &unknown;  y\n");
}

TEST_CASE("Markdown: a table row is a line, its cells are separated by tabs") {
  CHECK(shown(read("| When | What |\n|---|---|\n| 2001 | **Baker** |\n| | Cook |")) ==
        "t1|When\tWhat\nt2|2001\tBaker\nt3|Cook\n");
  SECTION("a break within a cell makes lines of all cells of the row") {
    CHECK(shown(read("| a | b |\n|---|---|\n| 2001 | Baker<br>Mill Lane | x |\n| 1 | 2 |")) ==
          "t1|a\tb\nt2.1|2001\nt2.2|Baker\nt2.2|Mill Lane\nt3|1\t2\n");
  }
}

TEST_CASE("Markdown: inline HTML") {
  CHECK(shown(read("### Baker\n<p align=\"right\"> 2001 - 2004 </p>\n\nBread")) ==
        "H3|Baker\nR|2001 - 2004\n|Bread\n");
  CHECK(shown(read("a<br>b<br/>c")) == "|a\n|b\n|c\n");
  CHECK(shown(read("<h1 align=\"center\">Ada\nBaker</h1>\n<hr>\n\ntext")) ==
        "H1|Ada\nH1~_|Baker\n^|text\n");
  CHECK(shown(read("<ul><li>a</li><li>b<ol><li>c</ol></ul>")) == "-1|a\n-1|b\n#2|c\n");
  CHECK(shown(read("<table><tr><td>2001</td><td>Baker</td></tr>\n<tr><td>2002<td>Cook</table>")) ==
        "t1|2001\tBaker\nt2|2002\tCook\n");
  CHECK(shown(read("<div>one <!-- hidden --> two</div>\n<style>p { x }</style>\n")) ==
        "|one two\n");
  CHECK(shown_runs(read("<p><b>Ada</b> <a href=\"https://a.example/?x=1&amp;y\">me</a></p>")) ==
        "bold:Ada\nme -> https://a.example/?x=1&y\n");
  CHECK(shown(read("Baker <span style=\"float: right\">2001</span>")) == "|Baker \t2001\n");
  SECTION("what is forgotten to be closed reaches no further than its block") {
    CHECK(shown_runs(read("a <b>bold\n\nplain")) == "bold:bold\n");
  }
  SECTION("a lonely '<' is a character") {
    CHECK(read("a < b and 3 <4").text == "a < b and 3 <4\n");
    CHECK(read("<div>a < b</div>").text == "a < b\n");
  }
}

TEST_CASE("Markdown: images print nothing, but name the link that they are") {
  CHECK(read("![photo](me.png) Ada").text == "Ada\n");
  CHECK(shown_runs(read("[![profile](badge.svg)](https://p.example)")) ==
        "profile -> https://p.example\n");
}

TEST_CASE("Markdown: rules and blank lines") {
  CHECK(shown(read("a\n\n---\n\nb\n***\n\n\nc")) == "_|a\n^_|b\n^b2|c\n");
}

TEST_CASE("Markdown: front matter is left out, a rule at the top is not front matter") {
  const Document document = read("---\ntitle: CV\nlayout: page\ntags: [a]\n---\n# Ada\n");
  CHECK(shown(document) == "H1|Ada\n");
  CHECK(document.lines[0].source_line == 6);
  CHECK(shown(read("---\nAda Baker was born.\n\n---\ntext")) == "^_|Ada Baker was born.\n^|text\n");
  CHECK(document.diagnostics.empty());
}

TEST_CASE("Markdown: every line knows where it stands in the file") {
  const Document document =
      read("# A\n\ntext\nmore\n\n- b\n\n<p>\nx<br>\ny</p>\n\n| t |\n|---|\n| u |");
  std::vector<std::uint32_t> lines;
  for (const Line& line : document.lines) lines.push_back(line.source_line);
  CHECK(lines == std::vector<std::uint32_t>{1, 3, 4, 6, 9, 10, 12, 14});
}
