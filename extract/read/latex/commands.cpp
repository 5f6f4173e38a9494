#include "extract/read/latex/commands.hpp"

#include <array>
#include <unordered_map>

#include "extract/document.hpp"

namespace vitagraph::latex {
namespace {

struct CommandRow {
  Action action;
  std::uint16_t value;
  std::string_view arguments;
  std::string_view names;
};

constexpr std::uint16_t code_of(Emphasis emphasis) { return static_cast<std::uint16_t>(emphasis); }

constexpr std::array command_rows = {
    CommandRow{Action::style, code_of(Emphasis::bold), "", "textbf mathbf boldsymbol bm"},
    CommandRow{Action::style, code_of(Emphasis::italic), "", "textit emph textsl mathit"},
    CommandRow{Action::style, code_of(Emphasis::underline), "", "underline uline"},
    CommandRow{Action::style, code_of(Emphasis::strike), "", "sout st"},
    CommandRow{Action::style, code_of(Emphasis::code), "", "texttt mathtt lstinline"},
    CommandRow{Action::declaration, code_of(Emphasis::bold), "", "bfseries bf"},
    CommandRow{Action::declaration, code_of(Emphasis::italic), "", "itshape it slshape sl em"},
    CommandRow{Action::upright, 0, "", "normalfont mdseries upshape rm up"},
    CommandRow{Action::size, 50, "", "tiny"},
    CommandRow{Action::size, 70, "", "scriptsize"},
    CommandRow{Action::size, 80, "", "footnotesize"},
    CommandRow{Action::size, 90, "", "small"},
    CommandRow{Action::size, 100, "", "normalsize"},
    CommandRow{Action::size, 120, "", "large"},
    CommandRow{Action::size, 144, "", "Large"},
    CommandRow{Action::size, 173, "", "LARGE"},
    CommandRow{Action::size, 207, "", "huge"},
    CommandRow{Action::size, 249, "", "Huge HUGE"},
    CommandRow{Action::font_size, 0, "", "fontsize"},
    CommandRow{Action::line_break, 0, "", "newline linebreak break tabularnewline cr crcr"},
    CommandRow{Action::line_break, 0, "so", "\\"},
    CommandRow{Action::paragraph, 0, "",
               "par newpage clearpage pagebreak vfill vfil smallskip medskip bigskip filbreak "
               "cleardoublepage divider sectionsep"},
    CommandRow{Action::paragraph, 0, "sm", "vspace"},
    CommandRow{Action::paragraph, 0, "d", "vskip"},
    CommandRow{Action::tab, 0, "", "hfill hfil dotfill hrulefill hss qquad leaders > tab"},
    CommandRow{Action::wide_space, 0, "s", "hspace"},
    CommandRow{Action::box, 0, "ooom", "parbox"},
    CommandRow{Action::box, 0, "oo", "makebox framebox"},
    CommandRow{Action::heading, 1, "so", "part chapter section addsec"},
    CommandRow{Action::heading, 2, "so", "subsection"},
    CommandRow{Action::heading, 3, "so", "subsubsection"},
    CommandRow{Action::run_in, 0, "so", "paragraph subparagraph minisec"},
    CommandRow{Action::item, 0, "", "item"},
    CommandRow{Action::right, 0, "", "raggedleft flushright"},
    CommandRow{Action::left, 0, "", "raggedright flushleft centering justifying"},
    CommandRow{Action::href, 0, "", "href hrefhl hrefWithoutArrow"},
    CommandRow{Action::url, 0, "", "url nolinkurl path"},
    CommandRow{Action::named_link, 0, "", "httplink httpslink emaillink weblink"},
    CommandRow{Action::ordinal, 0, "", "nth"},
    CommandRow{Action::footnote, 0, "o", "footnote thanks footnotetext"},
    CommandRow{Action::verbatim, 0, "s", "verb"},
    CommandRow{Action::input, 0, "", "input include subfile makerubric loadglsentries import"},
    CommandRow{Action::document_class, 0, "", "documentclass documentstyle"},
    CommandRow{Action::package, 0, "", "usepackage RequirePackage"},
    CommandRow{Action::begin, 0, "", "begin"},
    CommandRow{Action::end, 0, "", "end"},
    CommandRow{Action::end_of_file, 0, "", "endinput"},
    CommandRow{Action::rule, 0, "", "hrule"},
    CommandRow{Action::rule, 0, "omm", "rule"},
    CommandRow{Action::reference, 0, "o", "bibitem"},
    CommandRow{Action::bibliography, 0, "", "bibliography printbibliography printbibsection"},
    CommandRow{Action::bib_resource, 0, "o", "addbibresource nobibliography"},
    CommandRow{Action::cite, 0, "oo", "cite citep citet nocite parencite textcite autocite"},
    CommandRow{Action::cite_entry, 0, "oo", "fullcite bibentry"},
    CommandRow{Action::margin, 0, "o", "marginpar marginnote"},
    CommandRow{Action::at_letter, 1, "", "makeatletter"},
    CommandRow{Action::at_letter, 0, "", "makeatother"},
    CommandRow{Action::csname, 0, "", "csname"},
    CommandRow{Action::curve_entry, 0, "", "entry"},
    CommandRow{Action::exclude, 1, "", "excludecomment"},
    CommandRow{Action::exclude, 0, "", "includecomment"},
    CommandRow{Action::pass_over, 0, "ExplSyntaxOff", "ExplSyntaxOn"},
    CommandRow{
        Action::nothing, 0, "",
        "noindent indent phantomsection today hline toprule midrule bottomrule centerline thepage "
        "selectfont "
        "null leavevmode maketitle makecvtitle makecvheader makecvfooter maketitlepage makeheader "
        "makeprofile makeresume makerubrics makelettertitle makeletterclosing makeheaders "
        "sffamily rmfamily ttfamily scshape sc sf tt protect relax unskip ignorespaces mbox hbox "
        "vbox text textrm textsf textsc textnormal textmd textup textmu mathrm mathcal mathsf "
        "mathbb MakeUppercase MakeLowercase uppercase lowercase ensuremath strut "
        "global long expandafter noexpand protected left right big Big bigg Bigg displaystyle "
        "textstyle limits nolimits nopagebreak allowbreak sloppy fussy frenchspacing "
        "nonfrenchspacing onehalfspacing singlespacing doublespacing tableofcontents appendix "
        "mainmatter frontmatter backmatter / ! - + @ = < ( ) [ ] scriptstyle nonumber lineskip "
        "arrayrulewidth resumeSubHeadingListStart resumeSubHeadingListEnd itemsymbol "
        "listitemsymbol switchcolumn columnbreak newcolumn endgroup begingroup bgroup egroup "
        "obeylines endfirsthead endhead endfoot endlastfoot normalcolor boldmath unboldmath "
        "cvsectionstart fullwidth textsuperscript textsubscript underbar textcircled fbox "
        "smash nobreak goodbreak FloatBarrier vcenter body "
        "raggedyright frontpage ecvpersonalinfo sectionline hruler kill newrefcontext "
        "rubricspace sectionspace dontprintsemicolon ifmmode printfile "
        "makerubrichead makefrontmatter closesection makebib relax swedish german "
        "english french spanish mathop mathrel mathbin"},
    CommandRow{
        Action::nothing, 0, "m",
        "pagestyle symbol char pagenumbering thispagestyle label ref pageref cite citep citet "
        "citeauthor nocite eqref "
        "color pagecolor bibliographystyle cline cmidrule hyphenation graphicspath phantom "
        "vphantom hphantom usetikzlibrary usepgfplotslibrary "
        "stepcounter refstepcounter value arabic roman Roman alph Alph "
        "linespread enlargethispage selectlanguage setdefaultlanguage "
        "setmainlanguage setstretch moderncvcolor moderncvicons "
        "fontdir hypersetup geometry newgeometry "
        "pdfinfo AtBeginDocument AtEndDocument captionsetup lstset sisetup "
        "microtypesetup pgfplotsset tikzset flag "
        "icon urlstyle "
        "fontfamily fontseries fontshape fontencoding mathversion newlength newsavebox "
        "usebox newcounter columnratio profilepic setlanguage "
        "vspacebefore pgfmathparse usecounter theme usetheme utffriendlyfontstyle hspace* "
        "cvPictureWidth changemargin nameref autoref Cref cref gls cvprofilepic "
        "includeonly ecvfootername "
        "fancyhf thesection nolistitem pgfkeys seticon raisedrule "
        "setbiblabelwidth cvlistsymbol ecvspace headerspace cvSetColor cvsetcolor "
        "ecvfooterimage"},
    CommandRow{Action::nothing, 0, "om",
               "includegraphics includepdf faIcon setlist "
               "lhead chead rhead lfoot cfoot rfoot fancyhead fancyfoot moderncvstyle "
               "moderncvtheme setmainfont setsansfont setmonofont setromanfont setmathfont "
               "setCJKmainfont setCJKsansfont setCJKmonofont qrcode "
               "ecvpicture DeclareGraphicsExtensions textcolor "
               "pdfcomment cvpicture "
               "noticon colorbox setotherlanguage setotherlanguages "
               "sethlcolor cvflag "
               "tabulinesep chronosphere cvpict textblockcolour rowcolor cellcolor columncolor"},
    CommandRow{Action::nothing, 0, "mm",
               "setlength addtolength setcounter addtocounter settowidth "
               "settoheight AtBeginEnvironment AtEndEnvironment BeforeBeginEnvironment "
               "AfterEndEnvironment multicolumn colorlet resizebox numberwithin "
               "PassOptionsToPackage PassOptionsToClass "
               "DeclareUnicodeCharacter addtocategory "
               "DeclareMathOperator setkomafont addtokomafont "
               "colourlet definecolour newtcolorbox setfootnoterule "
               "definecategory defbibcheck defbibheading patchname"},
    CommandRow{Action::nothing, 0, "mmm", "addcontentsline definecolor "},
    CommandRow{Action::nothing, 0, "smmm", "titlespacing"},
    CommandRow{Action::nothing, 0, "mm", "fcolorbox"},
    CommandRow{Action::nothing, 0, "smommmm", "titleformat"},
    CommandRow{Action::nothing, 0, "mmmmm", "patchcmd pretocmd apptocmd xpatchcmd"},
    CommandRow{Action::nothing, 0, "om", "DeclareNameAlias ExecuteBibliographyOptions"},
    CommandRow{Action::nothing, 0, "somm",
               "DeclareFieldFormat DeclareNameFormat DeclareBibliographyDriver "
               "renewbibmacro newbibmacro DeclareDelimFormat DeclareCiteCommand"},
    CommandRow{Action::nothing, 0, "m", "DeclareSourcemap DeclareBibliographyCategory"},
    CommandRow{Action::nothing, 0, "omm", "newtheorem "},
    CommandRow{Action::nothing, 0, "mmm", "wheelchart"},
    CommandRow{Action::nothing, 0, "mmmm", "usefont"},
    CommandRow{Action::nothing, 0, "omomo", "multirow"},
    CommandRow{Action::nothing, 0, "moo", "raisebox"},
    CommandRow{Action::nothing, 0, "oommm", "hdashrule"},
    CommandRow{Action::nothing, 0, "oomg", "photo photoR photoL"},
    CommandRow{Action::nothing, 0, "om", "rotatebox scalebox adjustbox foreignlanguage "},
    CommandRow{Action::nothing, 0, "mo", "hypertarget hyperlink"},
    CommandRow{Action::nothing, 0, "o", "titlerule nopagenumbers cvfootnote footnotemark"},
    CommandRow{Action::nothing, 0, "m", "smartdiagramset smartdiagram transparent relscale"},
    CommandRow{
        Action::nothing, 0, "d",
        "hskip kern baselineskip parskip parindent textwidth textheight topmargin "
        "oddsidemargin evensidemargin headheight headsep footskip leftskip rightskip "
        "hangindent hangafter penalty tabcolsep itemsep parsep topsep partopsep leftmargin "
        "rightmargin labelwidth labelsep itemindent listparindent columnsep fboxsep fboxrule "
        "hoffset voffset marginparwidth marginparsep fill linewidth columnwidth hsize vsize "
        "tolerance hyphenpenalty exhyphenpenalty emergencystretch raggedbottom extrarowheight "
        "arraystretch hintscolumnwidth sectionwidth maincolumnwidth looseness widowpenalty "
        "clubpenalty pdfoutput unitlength multicolsep premulticols postmulticols "
        "abovedisplayskip belowdisplayskip mkern lower raise moveleft moveright vsize"},
};

struct EnvironmentRow {
  Block block;
  std::string_view arguments;
  std::string_view names;
};

constexpr std::array environment_rows = {
    EnvironmentRow{Block::document, "", "document"},
    EnvironmentRow{Block::bullets, "o",
                   "itemize compactitem itemize* tightemize tightitemize cvitems ecvitemize "
                   "asparaitem inparaitem innerlist outerlist itemizemin zitemize list1 list2"},
    EnvironmentRow{Block::numbers, "o",
                   "enumerate compactenum enumerate* etaremune asparaenum inparaenum revenumerate"},
    EnvironmentRow{Block::bullets, "mm", "list"},
    EnvironmentRow{Block::labels, "o", "description compactdesc asparadesc"},
    EnvironmentRow{Block::table, "om", "tabular array longtable supertabular tblr"},
    EnvironmentRow{Block::table, "mm", "tabularx tabulary xltabular"},
    EnvironmentRow{Block::lines, "mom", "tabular*"},
    EnvironmentRow{Block::table, "m", "tabu longtabu"},
    EnvironmentRow{Block::lines, "", "tabbing"},
    EnvironmentRow{Block::right, "", "flushright raggedleft"},
    EnvironmentRow{Block::verbatim, "o", "verbatim verbatim* lstlisting Verbatim alltt"},
    EnvironmentRow{Block::hidden, "",
                   "comment tikzpicture filecontents filecontents* picture axis asydef scope "
                   "pspicture pgfpicture luacode luacode* smartdiagram "},
    EnvironmentRow{Block::references, "m", "thebibliography"},
    EnvironmentRow{Block::plain, "ooom", "minipage"},
    EnvironmentRow{Block::plain, "m",
                   "multicols multicols* spacing adjustbox textblock* addmargin "
                   "otherlanguage lrbox"},
    EnvironmentRow{Block::plain, "om", "paracol textblock"},
    EnvironmentRow{Block::plain, "mm", "adjustwidth CJK CJK* wrapfigure adjustwidth* changemargin"},
    EnvironmentRow{Block::plain, "o",
                   "center flushleft quote quotation abstract refsection figure table block "
                   "titlepage centering sloppypar small footnotesize large raggedright fullwidth "
                   "landscape onehalfspacing singlespace doublespace samepage cventries cvhonors "
                   "cvskills cvparagraph entrylist twenty twentyshort aside europasscv europecv "
                   "resume rubrics tablist cvcolumns letter group displaymath math equation "
                   "equation* align align* refsegment cvsubentries cvpubs"},
    EnvironmentRow{Block::plain, "om", ""},
    EnvironmentRow{Block::plain, "o", "tcolorbox mdframed framed shaded"},
};

template <typename Row, typename Value, typename Make>
std::unordered_map<std::string_view, Value> indexed(const Row& rows, Make make) {
  std::unordered_map<std::string_view, Value> index;
  for (const auto& row : rows) {
    std::string_view names = row.names;
    while (!names.empty()) {
      const auto end = std::min(names.find(' '), names.size());
      if (end > 0) index.try_emplace(names.substr(0, end), make(row));
      names.remove_prefix(std::min(end + 1, names.size()));
    }
  }
  return index;
}

struct Abbreviation {
  std::string_view name;
  std::string_view body;
};

constexpr std::array abbreviations = {
    Abbreviation{"frac", "#1/#2"},
    Abbreviation{"dfrac", "#1/#2"},
    Abbreviation{"nicefrac", "#1/#2"},
    Abbreviation{"enquote", "``#1''"},
    Abbreviation{"textquote", "``#1''"},
    Abbreviation{"og", "\\guillemotleft\\nobreakspace "},
    Abbreviation{"fg", "\\nobreakspace\\guillemotright "},
    Abbreviation{"SI", "#1\\nobreakspace #2"},
    Abbreviation{"ordinalnum", "#1"},
    Abbreviation{"iemph", "\\emph{#1}"},
    Abbreviation{"ruby", "#1"},
    Abbreviation{"jruby", "#1"},
    Abbreviation{"sqrt", "√#1"},
    Abbreviation{"name@", "#1"},
};

}  // namespace

const Command* find_command(std::string_view name) {
  static const auto index =
      indexed<decltype(command_rows), Command>(command_rows, [](const CommandRow& row) {
        return Command{row.action, row.value, row.arguments};
      });
  const auto found = index.find(name);
  return found == index.end() ? nullptr : &found->second;
}

std::string_view expansion_of(std::string_view name) {
  for (const Abbreviation& row : abbreviations) {
    if (row.name == name) return row.body;
  }
  return "";
}

bool is_icon(std::string_view name) {
  if (name.size() < 3) return false;
  const std::string_view head = name.substr(0, 2);
  return (head == "fa" || head == "ai") && name[2] >= 'A' && name[2] <= 'Z';
}

const Environment* find_environment(std::string_view name) {
  static const auto index = indexed<decltype(environment_rows), Environment>(
      environment_rows, [](const EnvironmentRow& row) {
        return Environment{row.block, row.arguments};
      });
  if (const auto found = index.find(name); found != index.end()) return &found->second;
  static constexpr Environment bullets{Block::bullets, "o"};
  static constexpr Environment numbers{Block::numbers, "o"};
  if (name.ends_with("itemize") || name.ends_with("itemize*")) return &bullets;
  if (name.ends_with("enumerate")) return &numbers;
  return nullptr;
}

}  // namespace vitagraph::latex
