// Which weights the training programs run with: files, not those that are compiled in.
#pragma once

#include <string>

namespace vitagraph {

/// The folder of the weights' files. Before the first use of any.
void use_models_of(const std::string& folder);

}  // namespace vitagraph
