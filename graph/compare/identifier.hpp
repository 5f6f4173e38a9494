// Identifiers that belong to one person: addresses that are nobody's own are sorted out here.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace vitagraph {

/// The e-mail address in lower case, without "mailto:" and without what follows a plus sign; ""
/// when it is none, or a mailbox of an office ("info@", "jobs@").
std::string personal_email(std::string_view email);

/// "github.com/user": host and path of a profile page on a host that gives each person one, or
/// of a home page under "~user"; "" for every other address.
std::string profile_address(std::string_view url);

/// How well a name (its words folded) and the address of its bearer agree: 2 = all words of three
/// bytes and more stand in the address, 1 = one of them does, 0 = none.
int name_in_address(const std::vector<std::string>& words, std::string_view address);

/// Digits of a telephone number with at least 9 of them, without a leading "00"; else "".
std::string phone_digits(std::string_view phone);

/// "https://example.org/path" without scheme, "www.", query, fragment and closing slash, in lower
/// case: what two addresses of one page share.
std::string page_address(std::string_view url);

}  // namespace vitagraph
