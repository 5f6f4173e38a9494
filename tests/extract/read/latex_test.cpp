#include "extract/read/latex.hpp"

#include <algorithm>
#include <map>

#include "tests/extract/read/lines.hpp"
#include "tests/support/catch.hpp"

using namespace vitagraph;

namespace {

Document read(std::string_view text) {
  Document document = read_as("latex", text);
  CHECK(keeps_promises(document));
  return document;
}

std::string text_of(std::string_view source) { return read(source).text; }

/// "1 employer:Mill Ltd" per hint, with its group; line ends of entries as '/'.
std::string shown_hints(const Document& document) {
  static constexpr const char* names[] = {
      "entry",  "name", "contact", "title",  "employer", "unit",    "place", "dates",  "school",
      "degree", "area", "grade",   "detail", "paper",    "authors", "venue", "project"};
  std::string out;
  for (const Hint& hint : document.hints) {
    std::string text(document.text_of(hint.span));
    for (char& c : text) c = c == '\n' ? '/' : c == '\t' ? '|' : c;
    out += std::to_string(hint.group) + " " + names[static_cast<int>(hint.field)] + ":" + text;
    out += '\n';
  }
  return out;
}

using Files = std::map<std::string, std::string, std::less<>>;

class Folder : public SiblingFiles {
 public:
  explicit Folder(Files files) : files_(std::move(files)) {}
  std::optional<std::string> read(std::string_view path) const override {
    const auto found = files_.find(path);
    if (found == files_.end()) return std::nullopt;
    return found->second;
  }

 private:
  Files files_;
};

Document read_beside(std::string_view source, const Folder& folder) {
  ExtractOptions options;
  options.format = "latex";
  options.context.siblings = &folder;
  return read_document(source, "resume.tex", options);
}

}  // namespace

TEST_CASE("LaTeX: paragraphs, comments, blanks and line breaks") {
  CHECK(shown(read("one\ntwo % not\n  three\n\nfour\\\\five\\newline six")) ==
        "|one two three\n|four\n|five\n|six\n");
  CHECK(text_of("a%\n  b") == "ab\n");
  CHECK(text_of("50\\% of \\{x\\} \\& \\#1 \\$5 a\\_b") == "50% of {x} & #1 $5 a_b\n");
  CHECK(text_of("no~break\\,thin \\LaTeX\\ and \\LaTeX{}s") == "no break thin LaTeX and LaTeXs\n");
}

TEST_CASE("LaTeX: accents, dashes and quotation marks") {
  CHECK(text_of("\\'e\\`{a}\\\"o\\c{c}\\v s\\~n\\^{\\i}\\H{o}\\k a\\r{u}") == "éàöçšñîőąů\n");
  CHECK(text_of("\\ss \\o\\O{}\\aa\\AE \\l{} \\textendash") == "ßøØåÆł –\n");
  CHECK(text_of("2010--2012 --- ``x'' `y'") == "2010–2012 — “x” ‘y’\n");
  CHECK(text_of("\\texttt{--x}") == "--x\n");
}

TEST_CASE("LaTeX: a macro of the document that is called a section heads one") {
  CHECK(shown(read("\\newcommand{\\mysubsection}[1]{\\vspace{1em}\\textbf{#1}\\par}"
                   "\\mysubsection{Posts}x")) == "H2|Posts\n|x\n");
}

TEST_CASE("LaTeX: ordinal numbers") {
  CHECK(text_of("\\nth{1}, \\nth{22}, \\nth{13}, \\nth{4}") == "1st, 22nd, 13th, 4th\n");
}

TEST_CASE("LaTeX: mathematics stays readable") {
  CHECK(text_of("$\\alpha^2$ 3$^{rd}$ $\\frac{1}{2}$ $10^{-6}$") == "α2 3rd 1/2 10-6\n");
}

TEST_CASE("LaTeX: the preamble is not printed") {
  CHECK(text_of("\\documentclass[11pt]{article}\n\\usepackage{x}\nstray\n\\begin{document}\nhere\n"
                "\\end{document}\nafter") == "here\n");
}

TEST_CASE("LaTeX: styles, links and sizes") {
  const Document document =
      read("\\textbf{Mill} {\\it x} \\href{https://a.example/%20b}{site}, \\url{c.example/a_b}");
  CHECK(document.text == "Mill x site, c.example/a_b\n");
  CHECK(shown_runs(document) ==
        "bold:Mill\nitalic:x\nsite -> https://a.example/%20b\nc.example/a_b -> c.example/a_b\n");
  const Document sizes = read("{\\Huge Ada}\n\nsmall");
  CHECK(sizes.lines[0].font_size > 20);
  CHECK(sizes.lines[1].font_size == 10);
}

TEST_CASE("LaTeX: headings and lists") {
  CHECK(
      shown(read("\\section*{Work}\n\\subsection{Mill}\nx\n\\begin{itemize}\n\\item a\n"
                 "\\begin{enumerate}\\item b\n\\end{enumerate}\n\\item[2001] c\n\\end{itemize}")) ==
      "H1|Work\nH2|Mill\n|x\n-1|a\n#2|b\n1|2001\tc\n");
  CHECK(shown(read("\\begin{itemize}[leftmargin=0pt, label={}]\\item a\\end{itemize}")) == "|a\n");
}

TEST_CASE("LaTeX: what is flush right stands behind a tab") {
  CHECK(text_of("Mill \\hfill 2001\n\nBank\\hspace*{\\fill}2002\n\nx\\hspace{2pt}y") ==
        "Mill\t2001\n\nBank\t2002\n\nx y\n");
}

TEST_CASE("LaTeX: tables") {
  CHECK(shown(read("\\begin{tabular}{l|p{3cm}}\nMill & 2001 \\\\ \\hline\nBank & 2002\\\\\n"
                   "\\end{tabular}")) == "t1|Mill\t2001\nt2|Bank\t2002\n");
  CHECK(shown(read("\\begin{tabular*}{\\textwidth}{l@{\\extracolsep{\\fill}}r}Mill & 2001 \\\\"
                   "Clerk & Leeds\\end{tabular*}")) == "|Mill\t2001\n|Clerk\tLeeds\n");
  CHECK(shown(read("\\begin{tabularx}{5cm}{lX}2001 & \\begin{itemize}\\item a\\item b\\end{itemize}"
                   "\\end{tabularx}")) == "t1.1|2001\n-1t1.2|a\n-1t1.2|b\n");
  CHECK(text_of("\\begin{tabular}{ll}\\multicolumn{2}{c}{Mill}\\end{tabular}") == "Mill\n");
}

TEST_CASE("LaTeX: the document's own macros are expanded") {
  CHECK(text_of("\\newcommand{\\job}[2]{\\textbf{#1} at #2}\\job{Clerk}{Mill}") ==
        "Clerk at Mill\n");
  CHECK(text_of("\\newcommand\\at[2][Mill]{#2, #1}\\at{A} \\at[Bank]{B}") == "A, Mill B, Bank\n");
  CHECK(text_of("\\def\\x#1{<#1>}\\renewcommand{\\x}[1]{(#1)}\\x{a}\\providecommand\\x{no}\\x b") ==
        "(a)(b)\n");
  CHECK(text_of("\\newcommandx{\\y}[2][2=z]{#1#2}\\y{a} \\y{a}[b]") == "az ab\n");
  CHECK(text_of("\\NewDocumentCommand{\\z}{s m O{d}}{\\IfBooleanTF{#1}{S}{N}#2#3}\\z*{a} "
                "\\z{b}[c]") == "Sad Nbc\n");
  CHECK(shown(read("\\newenvironment{job}[1]{\\section{#1}}{end}\\begin{job}{Mill}x\\end{job}")) ==
        "H1|Mill\n|xend\n");
  CHECK(text_of("\\newcommand{\\make}[1]{\\newcommand{\\made}[1]{#1 ##1}}\\make{a}\\made{b}") ==
        "a b\n");
  CHECK(text_of("\\newcommand{\\spaced} [1] {(#1)}\\spaced{a}") == "(a)\n");
  CHECK(text_of("\\let\\own\\emph\\renewcommand{\\emph}[1]{<\\own{#1}>}\\emph{a}") == "<a>\n");
  CHECK(text_of("\\let\\old\\emph\\old{x}\\newcommand\\city{Leeds}\\city, \\city{} x") ==
        "xLeeds, Leeds x\n");
}

TEST_CASE("LaTeX: what is switched off is not read") {
  CHECK(text_of("a\\iffalse b\\else c\\fi d") == "acd\n");
  CHECK(text_of("\\newif\\iflong\\longtrue\\iflong a\\else b\\fi\\longfalse\\iflong c\\fi") ==
        "a\n");
  CHECK(text_of("\\newtoggle{t}\\toggletrue{t}\\iftoggle{t}{a}{b}") == "a\n");
  CHECK(text_of("\\newcommand\\d[2]{#1\\ifx&#2&\\else, #2\\fi}\\d{a}{} \\d{a}{b}") == "a a, b\n");
  CHECK(text_of("a\\begin{comment}b\\end{comment}c") == "ac\n");
  CHECK(text_of("\\ifthenelse{\\equal{a}{b}}{x}{y}") == "y\n");
}

TEST_CASE("LaTeX: what is no text is not printed") {
  CHECK(text_of("\\vspace{2mm}\\setlength{\\parskip}{3pt}\\color{red}\\includegraphics[w]{me.png}"
                "\\label{x}\\textcolor{blue}{y}\\vskip 2pt plus 1fil z\\parindent=0pt") ==
        "y\n\nz\n");
  CHECK(text_of("\\faPhone\\ 123 \\faIcon{map} Leeds") == "123 Leeds\n");
  CHECK(text_of("\\begin{tikzpicture}\\draw (0,0);\\end{tikzpicture}x") == "x\n");
}

TEST_CASE("LaTeX: macros that nobody knows leave their arguments as text") {
  CHECK(text_of("\\mystery{Ada} \\other{Mill}{Leeds}") == "Ada Mill Leeds\n");
  CHECK(text_of("\\bar{sideColor!8}\\box{white}{Ada}\\set{left=2pt,top=1pt}") == "Ada\n");
  CHECK(text_of("Ada\\sep Baker\\sep, 2001\\gap{0.3em}") == "Ada Baker, 2001\n");
  CHECK(text_of(
            "\\head{Mill}{Leeds}{\\inner{Clerk}{2001}{\\begin{itemize}\\item a\\end{itemize}}}") ==
        "Mill\tLeeds\nClerk\t2001\n- a\n");
  CHECK(text_of("\\job{Mill}{Clerk}{2001}\n\n\\job{Bank}{Teller}{2002}") ==
        "Mill\tClerk\t2001\n\nBank\tTeller\t2002\n");
}

TEST_CASE("LaTeX: macros that nobody knows, without arguments, are names within a sentence") {
  CHECK(read("Kept the lamps of \\Lampo, then wrote an \\Oilo-compatible one.").text ==
        read("Kept the lamps of Lampo, then wrote an Oilo-compatible one.").text);
  CHECK(read("Keeper \\Lampo Port Rye").text == read("Keeper Port Rye").text);
  CHECK(read("the \\lampstyle Port").text == read("the Port").text);
}

TEST_CASE("LaTeX: macros of résumé classes give hints") {
  CHECK(shown_hints(read("\\documentclass{moderncv}\\name{Ada}{Baker}\\begin{document}"
                         "\\cventry{2001--2002}{Clerk}{Mill}{Leeds}{}{\\begin{itemize}\\item a"
                         "\\end{itemize}}\\end{document}")) ==
        "1 name:Ada Baker\n2 title:Clerk\n2 entry:Clerk|2001–2002/Mill|Leeds/- a\n"
        "2 dates:2001–2002\n2 employer:Mill\n2 place:Leeds\n2 detail:a\n");
  CHECK(shown_hints(read("\\documentclass{awesome-cv}\\begin{document}\\cventry{Clerk}{Mill}{Leeds}"
                         "{2001}{}\\end{document}")) ==
        "1 title:Clerk\n1 entry:Clerk|2001/Mill|Leeds\n1 dates:2001\n1 employer:Mill\n"
        "1 place:Leeds\n");
}

TEST_CASE("LaTeX: years in two arguments") {
  CHECK(
      text_of(
          "\\tlcventry{2001}{2003}{Clerk}{Mill}{Leeds}{}{}\\tlcventry{2004}{0}{Cook}{Inn}{}{}{}") ==
      "Clerk\t2001–2003\nMill\tLeeds\nCook\t2004–\nInn\n");
}

TEST_CASE("LaTeX: \\resumeSubheading by where the dates stand") {
  CHECK(text_of("\\resumeSubheading{Mill}{Leeds}{Clerk}{2001 -- 2002}") ==
        "Mill\tLeeds\nClerk\t2001 – 2002\n");
  CHECK(shown_hints(read("\\resumeSubheading{Clerk}{2001}{Mill}{Leeds}")) ==
        "1 title:Clerk\n1 entry:Clerk|2001/Mill|Leeds\n1 dates:2001\n1 employer:Mill\n"
        "1 place:Leeds\n");
}

TEST_CASE("LaTeX: hints survive the document's own macros") {
  CHECK(
      shown_hints(read("\\documentclass{moderncv}\\newcommand\\job[3]{\\cventry{#3}{#1}{#2}{}{}{}}"
                       "\\begin{document}\\job{Clerk}{Mill}{2001}\\end{document}"))
          .find("employer:Mill") != std::string::npos);
}

TEST_CASE("LaTeX: calls of a macro with three arguments are entries when there are several") {
  const std::string define = "\\newcommand\\job[3]{\\par #1 -- #2 \\hfill #3\\par}";
  CHECK(shown_hints(read(define + "\\job{a}{b}{c}")).empty());
  CHECK(shown_hints(read(define + "\\job{a}{b}{c}\\job{d}{e}{f}")) ==
        "1 entry:a – b|c\n2 entry:d – e|f\n");
}

TEST_CASE("LaTeX: files beside it are taken in, missing ones reported") {
  const Folder folder(Files{{"jobs.tex", "Mill \\input{more}"}, {"more.tex", "and Bank"}});
  const Document document = read_beside("\\input{jobs} \\include{none}", folder);
  CHECK(document.text == "Mill and Bank\n");
  REQUIRE(document.diagnostics.size() == 1);
  CHECK(document.diagnostics[0].code == DiagnosticCode::file_missing);
  CHECK(document.diagnostics[0].detail == "none");
}

TEST_CASE("LaTeX: references come from the .bib file beside it, the latest first") {
  const Folder folder(
      Files{{"own.bib",
             "@article{a, author={Baker, Ada and Loaf, Cy}, title={On {R}ye}, journal={Crumb}, "
             "volume=3, number=2, pages={4--5}, year=2001, keywords={paper}}\n"
             "@book{b, author={Ada Baker}, title={Bread}, publisher={Mill}, year=2004, "
             "doi={10.5555/b}}"}});
  CHECK(shown(read_beside("\\nocite{*}\\bibliography{own}", folder)) ==
        "#1|Ada Baker. Bread. Mill, 2004. doi:10.5555/b\n"
        "#1|Ada Baker, Cy Loaf. On Rye. Crumb, 3(2):4–5, 2001.\n");
  CHECK(shown(read_beside("\\addbibresource{own.bib}\\printbibliography[keyword=paper, "
                          "title={Papers}]",
                          folder)) ==
        "H2|Papers\n#1|Ada Baker, Cy Loaf. On Rye. Crumb, 3(2):4–5, 2001.\n");
  CHECK(read_beside("\\addbibresource{own.bib}see \\fullcite{b}", folder).text ==
        "see Ada Baker. Bread. Mill, 2004. doi:10.5555/b\n");
  CHECK(shown(read_beside("\\cite{a}\\bibliography{own}", folder)) ==
        "#1|Ada Baker, Cy Loaf. On Rye. Crumb, 3(2):4–5, 2001.\n");
  CHECK(read_beside("\\bibliography{none}x", folder).diagnostics.size() == 1);
}

TEST_CASE("LaTeX: hostile sources end, with a word") {
  const auto has = [](const Document& document, DiagnosticCode code) {
    return std::ranges::any_of(document.diagnostics,
                               [&](const Diagnostic& found) { return found.code == code; });
  };
  CHECK(has(read("\\def\\a{\\a}\\a x"), DiagnosticCode::expansion_limit));
  CHECK(has(read("\\def\\a{\\a\\a}\\a x"), DiagnosticCode::expansion_limit));
  std::string bomb = "\\def\\a{xxxxxxxxxxxxxxxx }";
  for (char c = 'b'; c <= 'z'; ++c) {
    bomb += std::string("\\def\\") + c + "{";
    for (int i = 0; i < 4; ++i) bomb += std::string("\\") + static_cast<char>(c - 1);
    bomb += "}";
  }
  CHECK(has(read(bomb + "\\z"), DiagnosticCode::expansion_limit));
  CHECK(has(read(std::string(5000, '{') + "x"), DiagnosticCode::nesting_too_deep));
  const Folder itself(Files{{"a.tex", "x \\input{a}"}});
  CHECK(has(read_beside("\\input{a}", itself), DiagnosticCode::nesting_too_deep));
  for (const std::string_view source : {"{",
                                        "}",
                                        "\\",
                                        "\\begin",
                                        "\\begin{",
                                        "\\end{itemize}",
                                        "\\newcommand{\\a",
                                        "\\def",
                                        "$",
                                        "\\href{",
                                        "\\href{a}{b",
                                        "\\verb|",
                                        "\\item[",
                                        "&",
                                        "#",
                                        "\\\\",
                                        "\\cventry{a}{b",
                                        "\\begin{tabular}{",
                                        "\\begin{tabular}{ll} a & b",
                                        "\\iffalse",
                                        "\\fi",
                                        "\\else",
                                        "\\csname",
                                        "\\csname x",
                                        "\\'",
                                        "\\'{",
                                        "\\let",
                                        "\\let\\a",
                                        "\\begin{itemize}\\item",
                                        "\\ifx",
                                        "\\newif",
                                        "\\section",
                                        "\\section{",
                                        "\\textbf",
                                        "\\input",
                                        "\\frac",
                                        "%",
                                        "\\begin{document}",
                                        "\\begin{verbatim}x",
                                        "\\footnote{\\footnote{x}}"}) {
    read(source);
  }
}

TEST_CASE("LaTeX: recognised by its signs") {
  CHECK(recognise_latex("% cv\n\\documentclass{article}") >= 80);
  CHECK(recognise_latex("\\section{Work}\n\\cventry{a}{b}") >= 30);
  CHECK(recognise_latex("Ada Baker, clerk. C:\\section") == 0);
}

TEST_CASE("LaTeX: raised letters stand in their word, however they are raised") {
  CHECK(text_of("\\begin{document}1\\textsuperscript{st}, 10$^{th}$, H$_2$O\\end{document}") ==
        "1st, 10th, H2O\n");
  CHECK(text_of("\\newcommand{\\raised}[1]{\\ensuremath{^\\textrm{#1}}}\\begin{document}"
                "Classe de 2\\raised{nde}, a_b\\end{document}") == "Classe de 2nde, a_b\n");
}
