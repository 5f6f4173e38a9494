#include "extract/read/bibtex/bibliography.hpp"

#include "extract/read/bibtex/tex_text.hpp"
#include "tests/support/catch.hpp"

using namespace vitagraph;

namespace {

std::string value(const BibEntry* entry, std::string_view field) {
  if (entry == nullptr) return "no entry";
  const BibField* found = entry->find(field);
  return found == nullptr ? "no field" : found->value;
}

}  // namespace

TEST_CASE("BibTeX: entries, values in braces, quotes, numbers and strings") {
  const std::string text = R"bib(
% a comment, as people write it
@STRING{jbr = "Journal of Bread" # { Research}}
@comment{ @article{ghost, title={Not here}} }
@Article{Quill2019,
  Author = "Ada Quill and {The {L}oaf Team}",
  title = {On {Rye} and "Spelt" \} braces},
  journal = jbr, year = 2019, month = mar # "~1",
}
@inproceedings(paren, title = "In {(}parentheses)", year="2020")
some words between
@misc{nokey2, title={Two}})bib";
  const Bibliography bibliography(text);
  CHECK(bibliography.diagnostics().empty());
  REQUIRE(bibliography.entries().size() == 3);
  const BibEntry* one = bibliography.find("quill2019");
  CHECK(value(one, "author") == "Ada Quill and {The {L}oaf Team}");
  CHECK(value(one, "title") == "On {Rye} and \"Spelt\" \\} braces");
  CHECK(value(one, "journal") == "Journal of Bread Research");
  CHECK(value(one, "month") == "March~1");
  CHECK(value(one, "year") == "2019");
  CHECK(one->type == "article");
  const Span span = one->find("title")->span;
  CHECK(text.substr(span.begin, span.size()) == value(one, "title"));
  CHECK(text.substr(one->span.begin, 9) == "@Article{");
  CHECK(text[one->span.end - 1] == '}');
  CHECK(value(bibliography.find("paren"), "title") == "In {(}parentheses)");
  CHECK(bibliography.find("ghost") == nullptr);
}

TEST_CASE("BibTeX: cross references give what the entry lacks") {
  const Bibliography bibliography(R"(
@inproceedings{a, title={A}, crossref={conf}, publisher={Own}}
@proceedings{conf, title={Proceedings of Bread}, year={2011}, publisher={Oven}, crossref={a}}
@inproceedings{b, title={B}, crossref={nobody}})");
  CHECK(value(bibliography.find("a"), "booktitle") == "Proceedings of Bread");
  CHECK(value(bibliography.find("a"), "year") == "2011");
  CHECK(value(bibliography.find("a"), "publisher") == "Own");
  CHECK(value(bibliography.find("b"), "booktitle") == "no field");
}

TEST_CASE("BibTeX: what is not closed ends where the next entry begins") {
  const Bibliography bibliography(
      "@article{a, title={Open, year={2001}\n"
      "@article{b, title=\"Open too, year=2002\n"
      "@article{c, title={Good}, year=2003}\n"
      "@article{d title={No comma}}\n@article{, title={E}}\n@article{f");
  CHECK(value(bibliography.find("c"), "year") == "2003");
  CHECK(bibliography.entries().size() == 6);
  REQUIRE_FALSE(bibliography.diagnostics().empty());
  CHECK(bibliography.diagnostics()[0].code == DiagnosticCode::invalid_markup);
  CHECK(bibliography.diagnostics()[0].place.line == 1);
}

TEST_CASE("BibTeX: strings that double themselves stay within the limit") {
  std::string bomb = "@string{s0 = {loaf}}\n";
  for (int i = 1; i < 60; ++i) {
    const std::string last = "s" + std::to_string(i - 1);
    bomb += "@string{s" + std::to_string(i) + " = " + last + " # " + last + "}\n";
  }
  bomb += "@misc{a, title = s59}";
  const Bibliography bibliography(bomb);
  CHECK(value(bibliography.find("a"), "title").size() <= Bibliography::longest_value);
}

TEST_CASE("TeX as text") {
  struct Row {
    const char* tex;
    const char* text;
  };
  const Row rows[] = {
      {R"({\"O}zt{\"u}rk \& {S}ons)", "Öztürk & Sons"},
      {R"(Erd\H{o}s, Dvo\v{r}\'ak, Stra\ss e)", "Erdős, Dvořák, Straße"},
      {R"(\'{\i}ndice, na\"\i ve, Fran\c cois, \c{C})", "índice, naïve, François, Ç"},
      {R"({\O}rsted \o{} \AA ngstr\"om \L{}\'od\'z)", "Ørsted ø Ångström Łódź"},
      {"pages 1--2 --- ``quoted''", "pages 1–2 — “quoted”"},
      {R"(\emph{Loaves} in \textbf{\textit{Spelt}})", "Loaves in Spelt"},
      {R"(\href{https://a.example}{Shown} and \url{https://b.example})",
       "Shown and https://b.example"},
      {R"($\alpha$-rye at 50\% \$5)", "α-rye at 50% $5"},
      {"two\n   lines~tied\\\\broken", "two lines tied broken"},
      {R"(\unknown[opt]{kept})", "kept"},
      {R"({\LaTeX} for bakers\)", "LaTeX for bakers"},
      {R"(\")", ""},
      {"", ""},
  };
  for (const Row& row : rows) {
    INFO(row.tex);
    CHECK(plain_text_of_tex(row.tex) == row.text);
  }
}

TEST_CASE("TeX as text: names") {
  struct Row {
    const char* tex;
    const char* names;
  };
  const Row rows[] = {
      {"Quill, Ada and Bo Baker", "Ada Quill|Bo Baker"},
      {"van der Loaf, Jan and {The Rye and Spelt Team}", "Jan van der Loaf|The Rye and Spelt Team"},
      {"Quill, Jr., Ada and others", "Ada Quill Jr.|others+"},
      {"M{\\\"u}ller,\n  Ida\nand\nSandy Andover", "Ida Müller|Sandy Andover"},
      {"Quill, A", "A Quill"},
      {"", ""},
  };
  for (const Row& row : rows) {
    INFO(row.tex);
    std::string shown;
    for (const BibName& name : names_of_tex(row.tex)) {
      shown += (shown.empty() ? "" : "|") + name.text + (name.others ? "+" : "");
    }
    CHECK(shown == row.names);
  }
}
