// Addresses on the web, with and without scheme, and ORCID.
#pragma once

#include <string_view>
#include <vector>

#include "extract/find/contact.hpp"

namespace vitagraph::contact {

std::vector<Contact> find_web_addresses(std::string_view text);
std::vector<Contact> find_orcids(std::string_view text);

/// "com", "org", "de" …: domains under which addresses without scheme are believed.
bool is_top_domain(std::string_view label);

}  // namespace vitagraph::contact
