// Where the program that reads PDFs lies.
#pragma once

#include <string>

namespace vitagraph {

/// Beside the running program, or in ../libexec/vitagraph seen from there; "" when in neither.
std::string find_pdf_worker();

}  // namespace vitagraph
