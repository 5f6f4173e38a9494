#include "graph/compare/identifier.hpp"

#include <algorithm>
#include <iterator>

#include "graph/normalize/words.hpp"

namespace vitagraph {
namespace {

constexpr std::string_view kOfficeMailboxes[] = {
    "info",        "jobs",        "job",        "hr",         "contact",
    "contacto",    "kontakt",     "office",     "mail",       "email",
    "admin",       "support",     "sales",      "career",     "careers",
    "recruiting",  "recruitment", "bewerbung",  "hello",      "hi",
    "team",        "lab",         "webmaster",  "postmaster", "noreply",
    "no-reply",    "service",     "resume",     "cv",         "secretary",
    "sekretariat", "department",  "dept",       "press",      "help",
    "test",        "example",     "name",       "user",       "username",
    "your.name",   "yourname",    "your.email", "youremail",  "firstname.lastname",
    "first.last",  "me",
};

// Hosts where a path of one part is a person's page. `prefix` stands before the name.
struct ProfileHost {
  std::string_view host;
  std::string_view prefix;
};
constexpr ProfileHost kProfileHosts[] = {
    {"github.com", ""},
    {"gitlab.com", ""},
    {"linkedin.com", "in/"},
    {"linkedin.com", "pub/"},
    {"bitbucket.org", ""},
    {"twitter.com", ""},
    {"x.com", ""},
    {"researchgate.net", "profile/"},
    {"kaggle.com", ""},
    {"medium.com", "@"},
    {"stackoverflow.com", "users/"},
    {"orcid.org", ""},
    {"dblp.org", "pid/"},
    {"dblp.org", "pers/"},
    {"huggingface.co", ""},
    {"behance.net", ""},
    {"dribbble.com", ""},
    {"xing.com", "profile/"},
    {"instagram.com", ""},
    {"facebook.com", ""},
    {"t.me", ""},
    {"leetcode.com", ""},
    {"codeforces.com", "profile/"},
    {"openreview.net", "profile"},
};

// Paths on those hosts that are pages of the host itself.
constexpr std::string_view kNobody[] = {
    "",       "about",    "login",        "signup",        "features", "explore",
    "search", "home",     "company",      "orgs",          "feed",     "jobs",
    "user",   "username", "yourusername", "your-username", "profile",  "profile.php",
};

template <std::size_t n>
bool contains(const std::string_view (&list)[n], std::string_view word) {
  return std::find(std::begin(list), std::end(list), word) != std::end(list);
}

std::string lower(std::string_view text) {
  std::string out(trim(text));
  for (char& c : out) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + ('a' - 'A'));
  }
  return out;
}

std::string query_value(std::string_view url, std::string_view name) {
  const auto at = url.find(name);
  if (at == std::string_view::npos) return {};
  const auto value = url.substr(at + name.size());
  return std::string(value.substr(0, value.find_first_of("&#")));
}

}  // namespace

std::string personal_email(std::string_view email) {
  std::string address = lower(email);
  if (address.starts_with("mailto:")) address.erase(0, 7);
  const auto at = address.find('@');
  if (at == std::string::npos || at == 0 || address.find('.', at) == std::string::npos) return {};
  std::string user = address.substr(0, std::min(at, address.find('+')));
  if (user.empty() || contains(kOfficeMailboxes, user)) return {};
  return user + address.substr(at);
}

std::string page_address(std::string_view url) {
  std::string address = lower(url);
  if (const auto scheme = address.find("://"); scheme != std::string::npos) {
    address.erase(0, scheme + 3);
  }
  if (address.starts_with("www.")) address.erase(0, 4);
  if (const auto end = address.find_first_of("?#"); end != std::string::npos) address.resize(end);
  if (address.ends_with(".git")) address.resize(address.size() - 4);
  while (address.ends_with('/')) address.pop_back();
  return address;
}

std::string profile_address(std::string_view url) {
  std::string address = page_address(url);
  const auto slash = address.find('/');
  std::string host = address.substr(0, slash);
  const std::string path = slash == std::string::npos ? std::string() : address.substr(slash + 1);
  if (host.starts_with("scholar.google.")) {
    // The name of a Scholar profile distinguishes case; lower case is near enough.
    const std::string user = query_value(lower(url), "user=");
    return user.empty() ? std::string() : "scholar.google.com/" + user;
  }
  if (host.ends_with(".github.io") && path.empty()) return host;
  if (host.ends_with(".linkedin.com")) host = "linkedin.com";
  for (const ProfileHost& row : kProfileHosts) {
    if (host != row.host || !path.starts_with(row.prefix)) continue;
    const std::string user = path.substr(row.prefix.size());
    const std::string first = user.substr(0, user.find('/'));
    if (contains(kNobody, first)) return {};
    // A repository or a post is not the page of its owner's person, but stands under it.
    const bool is_deep = user.size() > first.size() && host != "stackoverflow.com" &&
                         host != "dblp.org" && host != "linkedin.com";
    if (is_deep) return {};
    return host + '/' + std::string(row.prefix) + (host == "dblp.org" ? user : first);
  }
  if (path.starts_with('~') && path.find('/') == std::string::npos && path.size() > 2) {
    return address;
  }
  return {};
}

int name_in_address(const std::vector<std::string>& words, std::string_view address) {
  const std::string key = lower(address.substr(0, address.find('@')));
  std::string letters;
  std::copy_if(key.begin(), key.end(), std::back_inserter(letters),
               [](char c) { return c >= 'a' && c <= 'z'; });
  int found = 0;
  int looked_for = 0;
  for (const std::string& word : words) {
    if (word.size() < 3) continue;
    ++looked_for;
    if (letters.find(word) != std::string::npos) ++found;
  }
  return found == 0 ? 0 : found == looked_for ? 2 : 1;
}

std::string phone_digits(std::string_view phone) {
  std::string digits;
  for (const char c : phone) {
    if (c >= '0' && c <= '9') digits += c;
  }
  if (digits.starts_with("00")) digits.erase(0, 2);
  return digits.size() >= 9 ? digits : std::string();
}

}  // namespace vitagraph
