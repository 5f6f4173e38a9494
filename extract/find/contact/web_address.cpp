#include "extract/find/contact/web_address.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "extract/byte_set.hpp"
#include "extract/find/contact/label.hpp"
#include "extract/find/scan.hpp"

namespace vitagraph {
namespace {

using namespace scan;

struct SiteRow {
  std::string_view host;  ///< itself or a domain above it
  Site site;
};
constexpr std::array sites = {
    SiteRow{"linkedin.com", Site::linkedin},
    SiteRow{"lnkd.in", Site::linkedin},
    SiteRow{"github.com", Site::github},
    SiteRow{"github.io", Site::other},
    SiteRow{"gitlab.com", Site::gitlab},
    SiteRow{"bitbucket.org", Site::bitbucket},
    SiteRow{"orcid.org", Site::orcid},
    SiteRow{"scholar.google.com", Site::scholar},
    SiteRow{"researchgate.net", Site::researchgate},
    SiteRow{"stackoverflow.com", Site::stackoverflow},
    SiteRow{"twitter.com", Site::twitter},
    SiteRow{"x.com", Site::twitter},
    SiteRow{"medium.com", Site::medium},
    SiteRow{"kaggle.com", Site::kaggle},
    SiteRow{"behance.net", Site::behance},
    SiteRow{"youtube.com", Site::youtube},
    SiteRow{"facebook.com", Site::facebook},
    SiteRow{"instagram.com", Site::instagram},
    SiteRow{"doi.org", Site::doi},
    SiteRow{"dx.doi.org", Site::doi},
    SiteRow{"arxiv.org", Site::arxiv},
};

/// Domains under which addresses without scheme are believed.
constexpr std::array<std::string_view, 74> top_domains = {
    "com",    "org",  "net",  "edu",  "io",     "dev", "me", "ai", "co", "info", "app",
    "tech",   "xyz",  "de",   "fr",   "uk",     "es",  "it", "pt", "nl", "be",   "ch",
    "at",     "se",   "no",   "dk",   "fi",     "pl",  "cz", "sk", "hu", "ro",   "bg",
    "gr",     "hr",   "si",   "rs",   "ru",     "ua",  "by", "tr", "il", "in",   "cn",
    "jp",     "kr",   "tw",   "hk",   "sg",     "my",  "id", "vn", "th", "au",   "nz",
    "ca",     "us",   "br",   "mx",   "ar",     "cl",  "pe", "za", "ke", "ng",   "eu",
    "design", "blog", "page", "site", "online", "cc",  "tv", "cat"};

std::string_view host_part(std::string_view url) {
  if (const std::size_t scheme = url.find("://"); scheme != std::string_view::npos) {
    url.remove_prefix(scheme + 3);
  }
  if (matches_at(url, 0, "www.")) url.remove_prefix(4);
  return url.substr(0, url.find_first_of("/?#"));
}

}  // namespace

Site site_of(std::string_view url) {
  const std::string host = lowered(host_part(url));
  for (const SiteRow& row : sites) {
    if (host == row.host) return row.site;
    if (host.size() > row.host.size() && host.ends_with(row.host) &&
        host[host.size() - row.host.size() - 1] == '.') {
      return row.site;
    }
  }
  return host.starts_with("scholar.google.") ? Site::scholar : Site::other;
}

std::string normalized_url(std::string_view url) {
  const std::string_view host = host_part(url);
  std::string_view path =
      url.substr(static_cast<std::size_t>(host.data() - url.data()) + host.size());
  path = path.substr(0, path.find_first_of("?#"));
  while (!path.empty() && path.back() == '/') path.remove_suffix(1);
  return lowered(host) + std::string(path);
}

namespace contact {

bool is_top_domain(std::string_view label) {
  return std::ranges::find(top_domains, lowered(label)) != top_domains.end();
}
namespace {

constexpr std::array<std::string_view, 12> web_labels = {
    "web", "website",  "homepage", "site",       "portfolio", "blog",
    "url", "web page", "webseite", "página web", "sitio web", "网站"};

bool is_host(char c) { return is_word(c) || c == '-' || c == '.'; }

std::size_t address_end(std::string_view text, std::size_t at) {
  constexpr std::string_view stops = "<>\"|\\^`";
  std::size_t end = at;
  while (end < text.size() && !is_blank(text[end]) &&
         stops.find(text[end]) == std::string_view::npos) {
    if (text.substr(end).starts_with("\xC2\xA0") || text.substr(end).starts_with("，") ||
        text.substr(end).starts_with("、") || text.substr(end).starts_with("）") ||
        text.substr(end).starts_with("·") || text.substr(end).starts_with("•")) {
      break;
    }
    ++end;
  }
  return trimmed_address_end(text, at, end);
}

Contact make(std::string_view text, std::size_t begin, std::size_t end) {
  Contact contact;
  contact.kind = ContactKind::url;
  contact.span = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
  contact.value = std::string(text.substr(begin, end - begin));
  contact.site = site_of(contact.value);
  contact.labelled = labelled(text, begin, web_labels);
  return contact;
}

std::optional<Contact> with_scheme(std::string_view text, std::size_t colon) {
  std::size_t begin = colon;
  while (begin > 0 && is_letter(text[begin - 1]) && colon - begin < 5) --begin;
  if (!matches_at(text, begin, "http")) {
    const std::size_t found = find_word(text.substr(0, colon), "http", begin);
    if (found == std::string_view::npos) return std::nullopt;
    begin = found;
  }
  const std::size_t end = address_end(text, begin);
  const bool host =
      end > colon + 6 && text.substr(colon, end - colon).find('.') != std::string_view::npos;
  if (!host) return std::nullopt;
  return make(text, begin, end);
}

/// "www.example.org", "linkedin.com/in/ada", "ada.example.org": the dot at `dot` is its first.
std::optional<Contact> without_scheme(std::string_view text, std::size_t dot) {
  std::size_t begin = dot;
  while (begin > 0 && is_host(text[begin - 1]) && text[begin - 1] != '.') --begin;
  if (begin == dot || (begin > 0 && (text[begin - 1] == '@' || is_non_ascii(text[begin - 1])))) {
    return std::nullopt;
  }
  std::size_t host_end = dot;
  while (host_end < text.size() && is_host(text[host_end])) ++host_end;
  while (host_end > dot && (text[host_end - 1] == '.' || text[host_end - 1] == '-')) --host_end;
  if (host_end < text.size() && text[host_end] == '@') return std::nullopt;
  const std::string_view host = text.substr(begin, host_end - begin);
  const std::size_t last_dot = host.rfind('.');
  if (last_dot == std::string_view::npos) return std::nullopt;
  const std::string_view domain = host.substr(last_dot + 1);
  const bool known_domain = contact::is_top_domain(domain);
  const bool www = matches_at(host, 0, "www.");
  const std::size_t end = std::max(address_end(text, begin), host_end);
  const bool path = end > host_end + 1 && text[host_end] == '/';
  if (!known_domain || (path && text[host_end] != '/')) return std::nullopt;
  if (www || site_of(host) != Site::other) return make(text, begin, end);
  const bool lower_case = std::none_of(host.begin(), host.end(), is_upper) &&
                          std::any_of(host.begin(), host.end(), is_lower);
  if (!lower_case || domain.size() < 2 || is_digit(host[last_dot - 1])) return std::nullopt;
  const bool subdomains = std::count(host.begin(), host.end(), '.') >= 2;
  const bool alone_left =
      begin == 0 || text[begin - 1] == '\n' || text[begin - 1] == '|' ||
      (begin > 1 && text[begin - 1] == ' ' &&
       std::string_view("|,;:\n").find(text[begin - 2]) != std::string_view::npos);
  const bool alone_right = end >= text.size() || text[end] == '\n' || text[end] == '|' ||
                           (text[end] == ' ' && end + 1 < text.size() && text[end + 1] == '|');
  Contact contact = make(text, begin, end);
  if (!path && !subdomains && !contact.labelled && !(alone_left && alone_right)) {
    return std::nullopt;
  }
  if (path && end == host_end + 1) return std::nullopt;
  return contact;
}

/// ISO 7064 MOD 11-2 over the first fifteen digits.
bool valid_orcid(std::string_view digits) {
  int total = 0;
  for (std::size_t i = 0; i < 15; ++i) total = (total + (digits[i] - '0')) * 2;
  const int check = (12 - total % 11) % 11;
  return digits[15] == (check == 10 ? 'X' : static_cast<char>('0' + check));
}

std::optional<Contact> orcid_at(std::string_view text, std::size_t at) {
  std::string digits;
  std::size_t next = at;
  for (int group = 0; group < 4; ++group) {
    if (group > 0 && next < text.size() && text[next] == '-') ++next;
    for (int i = 0; i < 4; ++i, ++next) {
      if (next >= text.size()) return std::nullopt;
      const char c = text[next] == 'x' ? 'X' : text[next];
      if (!is_digit(c) && !(c == 'X' && digits.size() == 15)) return std::nullopt;
      digits += c;
    }
    if (group < 3 && (next >= text.size() || text[next] != '-')) return std::nullopt;
  }
  if (at > 0 && (is_word(text[at - 1]) || text[at - 1] == '-')) return std::nullopt;
  if (next < text.size() && (is_word(text[next]) || text[next] == '-')) return std::nullopt;
  if (!valid_orcid(digits) || digits == "0000000000000000") return std::nullopt;
  Contact contact;
  contact.kind = ContactKind::orcid;
  contact.span = {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(next)};
  contact.value = digits.substr(0, 4) + '-' + digits.substr(4, 4) + '-' + digits.substr(8, 4) +
                  '-' + digits.substr(12);
  contact.site = Site::orcid;
  contact.labelled = find_word(text.substr(at < 24 ? 0 : at - 24, std::min<std::size_t>(at, 24)),
                               "orcid", 0) != std::string_view::npos;
  return contact;
}

}  // namespace

std::vector<Contact> find_web_addresses(std::string_view text) {
  std::vector<Contact> found;
  constexpr ByteSet starts(":.");
  for (std::size_t at = 0; at < text.size();) {
    at = starts.first_in(text, at);
    if (at == std::string_view::npos) break;
    std::optional<Contact> contact;
    if (text[at] == ':' && text.substr(at).starts_with("://")) {
      contact = with_scheme(text, at);
    } else if (text[at] == '.') {
      contact = without_scheme(text, at);
    }
    if (contact && (found.empty() || !found.back().span.overlaps(contact->span))) {
      at = contact->span.end;
      found.push_back(std::move(*contact));
    } else {
      ++at;
    }
  }
  return found;
}

std::vector<Contact> find_orcids(std::string_view text) {
  std::vector<Contact> found;
  for (std::size_t at = 0; at + 19 <= text.size(); ++at) {
    if (!is_digit(text[at]) || text[at + 4] != '-') continue;
    if (auto contact = orcid_at(text, at)) {
      at = contact->span.end - 1;
      found.push_back(std::move(*contact));
    }
  }
  return found;
}

}  // namespace contact
}  // namespace vitagraph
