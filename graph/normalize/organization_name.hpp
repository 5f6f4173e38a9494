// Names of organisations as they are compared.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace vitagraph {

struct OrganizationName {
  /// The name's words in printed order, without articles, legal form and place tail, words of
  /// schooling in one form ("Univ." and "Universität" are "university"). Never empty unless the
  /// name is.
  std::vector<std::string> words;
  std::string legal_form;             ///< its class, "" = none printed
  std::vector<std::string> acronyms;  ///< folded, from brackets: "Example Institute (EI)"
  std::string place;                  ///< the folded place tail that was cut off, or ""
  bool looks_like_acronym = false;    ///< one word of 2 to 6 capitals
  bool looks_like_school = false;     ///< a word says that it teaches

  std::string key() const;  ///< the words, joined by blanks
};

/// `location` is where the document says that the organisation is; its words are a place tail.
OrganizationName parse_organization(std::string_view name, std::string_view location = {});

/// The name of the organisation that a unit's printed name ends with: "School of Law, Example
/// University" gives "Example University"; "" when the name has no such form.
std::string_view organization_of_unit(std::string_view name);

/// "Example Corp - Search": what stands before and after the first dash, bar or slash between
/// blanks; both empty when there is none.
struct SplitOrganization {
  std::string_view head;
  std::string_view tail;
};
SplitOrganization split_at_dash(std::string_view name);

/// Whether the words are those of many organisations and no name among them: "High School",
/// "Faculty of Science". `words` are OrganizationName::words.
bool is_generic(const std::vector<std::string>& words);

/// Whether `words` read as a part of an organisation ("ai lab", "cloud", "medical school").
bool reads_as_unit(const std::vector<std::string>& words);

}  // namespace vitagraph
