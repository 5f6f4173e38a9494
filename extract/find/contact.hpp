// How to reach a person: e-mail addresses, telephone numbers, addresses on the web, ORCID.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "extract/span.hpp"

namespace vitagraph {

enum class ContactKind : std::uint8_t { email, phone, url, orcid };

/// Whose page an address on the web is, as far as its host says it.
enum class Site : std::uint8_t {
  other,
  linkedin,
  github,
  gitlab,
  bitbucket,
  orcid,
  scholar,
  researchgate,
  stackoverflow,
  twitter,
  medium,
  kaggle,
  behance,
  youtube,
  facebook,
  instagram,
  doi,
  arxiv
};

struct Contact {
  ContactKind kind = ContactKind::email;
  Span span;          ///< of the text searched; for "mailto:a@b.org" without "mailto:"
  std::string value;  ///< e-mail: host in lower case, "[at]" undone; ORCID: 0000-0000-0000-000X;
                      ///< telephone and address: as printed
  Site site = Site::other;  ///< of an address
  bool labelled = false;    ///< "Phone:", "Tel.", "E-mail" … stands before it
};

/// All of them in order, never overlapping. An ORCID has a valid check digit. A telephone number
/// is never a date or a range of years.
std::vector<Contact> find_contacts(std::string_view text);

/// Whose page this address is; works with and without scheme.
Site site_of(std::string_view url);

/// The same person's page in one form for comparison: without scheme, "www.", query, fragment and
/// trailing slash, host in lower case ("https://www.LinkedIn.com/in/ada/" ->
/// "linkedin.com/in/ada").
std::string normalized_url(std::string_view url);

}  // namespace vitagraph
