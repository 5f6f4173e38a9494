// Those who work for themselves.
#pragma once

#include <string_view>

namespace vitagraph {

/// Whether a name stands where an employer would and names none: "freelance", "self-employed",
/// "confidential". `key` is OrganizationName::key.
bool names_no_employer(std::string_view key);

}  // namespace vitagraph
