#include "cli/pdf/find_worker.hpp"

#include <unistd.h>

#include <array>
#include <filesystem>

namespace vitagraph {

std::string find_pdf_worker() {
  namespace fs = std::filesystem;
  std::error_code failed;
  const fs::path program = fs::read_symlink("/proc/self/exe", failed);
  if (failed) return "";
  constexpr std::array places = {"vitagraph-pdf", "../libexec/vitagraph/vitagraph-pdf"};
  for (const char* place : places) {
    const fs::path path = program.parent_path() / place;
    if (::access(path.c_str(), X_OK) == 0) return path.string();
  }
  return "";
}

}  // namespace vitagraph
