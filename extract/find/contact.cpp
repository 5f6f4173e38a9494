#include "extract/find/contact.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "extract/find/contact/email.hpp"
#include "extract/find/contact/phone.hpp"
#include "extract/find/contact/web_address.hpp"

namespace vitagraph {
namespace {

bool free_of(const std::vector<Contact>& taken, Span span) {
  return std::none_of(taken.begin(), taken.end(),
                      [&](const Contact& contact) { return contact.span.overlaps(span); });
}

void add(std::vector<Contact>& to, std::vector<Contact> more) {
  std::vector<Contact> kept;
  for (Contact& contact : more) {
    if (free_of(to, contact.span)) kept.push_back(std::move(contact));
  }
  to.insert(to.end(), std::make_move_iterator(kept.begin()), std::make_move_iterator(kept.end()));
}

}  // namespace

std::vector<Contact> find_contacts(std::string_view text) {
  std::vector<Contact> found = contact::find_emails(text);
  add(found, contact::find_orcids(text));
  add(found, contact::find_web_addresses(text));
  add(found, contact::find_phones(text));
  std::sort(found.begin(), found.end(),
            [](const Contact& a, const Contact& b) { return a.span < b.span; });
  return found;
}

}  // namespace vitagraph
