// vitagraph-pdf: reads PDFs for vitagraph, which starts it and talks to it over a pipe. Alone it
// serves to see what is painted on a page.
#include <unistd.h>

#include <cstdio>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>

#include "cli/pdf_worker/document_reader.hpp"
#include "cli/pdf_worker/dump.hpp"
#include "cli/pdf_worker/probe.hpp"
#include "cli/pdf_worker/serve.hpp"

namespace {

int dump_file(const char* path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) {
    std::fprintf(stderr, "vitagraph-pdf: %s: cannot be opened\n", path);
    return 1;
  }
  const std::string bytes{std::istreambuf_iterator<char>(in), {}};
  vitagraph::start_poppler();
  std::fputs(vitagraph::dump(bytes).c_str(), stdout);
  return 0;
}

}  // namespace

int main(int count, char** arguments) {
  const std::string_view first = count > 1 ? arguments[1] : "";
  if (first == "--dump" && count == 3) return dump_file(arguments[2]);
  if (first == "--serve" && count == 2) return vitagraph::serve(STDIN_FILENO, STDOUT_FILENO);
  if (first == "--probe" && count == 2) return vitagraph::probe_jail();
  if (first == "--probe-exec" && count == 2) return vitagraph::probe_exec();
  std::fputs(
      "vitagraph-pdf reads PDFs for vitagraph, which starts it by itself.\n"
      "usage: vitagraph-pdf --dump FILE.pdf    prints what is painted where\n"
      "       vitagraph-pdf --probe            tries to break out of its own jail\n",
      stderr);
  return 2;
}
