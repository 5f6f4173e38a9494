#include "extract/read/latex.hpp"

#include <algorithm>
#include <array>

#include "extract/read/latex/interpreter.hpp"

namespace vitagraph {
namespace {

constexpr std::array sure_signs = {"\\documentclass", "\\begin{document}", "\\documentstyle"};
constexpr std::array signs = {"\\section", "\\cventry",    "\\cvsection", "\\begin{",
                              "\\item",    "\\textbf{",    "\\cvitem",    "\\newcommand",
                              "\\cvevent", "\\resumeItem", "\\vspace{",   "\\hfill",
                              "\\end{",    "\\href{",      "\\subsection"};

}  // namespace

void read_latex(std::string_view source, const ReadContext& context, Document& document) {
  latex::Interpreter(source, context, document).run();
}

int recognise_latex(std::string_view head) {
  const auto in_head = [head](std::string_view sign) { return head.find(sign) != head.npos; };
  if (std::ranges::any_of(sure_signs, in_head)) return 90;
  const auto found = std::ranges::count_if(signs, in_head);
  return found >= 3 ? 60 : found == 2 ? 35 : 0;
}

}  // namespace vitagraph
