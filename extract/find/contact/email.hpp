// E-mail addresses, also those hidden from harvesters.
#pragma once

#include <string_view>
#include <vector>

#include "extract/find/contact.hpp"

namespace vitagraph::contact {

std::vector<Contact> find_emails(std::string_view text);

}  // namespace vitagraph::contact
