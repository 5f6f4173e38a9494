#include "extract/find/contact/email.hpp"

#include <array>
#include <optional>
#include <string>

#include "extract/byte_set.hpp"
#include "extract/find/contact/label.hpp"
#include "extract/find/scan.hpp"

namespace vitagraph::contact {
namespace {

using namespace scan;

constexpr std::array<std::string_view, 12> email_labels = {
    "e-mail",   "email", "mail", "e-mail address", "email address", "correo",
    "courriel", "邮箱",  "邮件", "почта",          "メール",        "이메일"};

bool is_local(char c) {
  return is_word(c) || c == '.' || c == '_' || c == '-' || c == '+' || c == '%';
}
bool is_host(char c) { return is_word(c) || c == '-'; }

/// The host that starts at `at` with dots, or "[dot]", "(dot)", " dot " for them. The value has
/// them as dots, in lower case.
struct Host {
  std::string value;
  std::size_t end = 0;
  int labels = 0;
};

std::size_t dot_at(std::string_view text, std::size_t at) {
  constexpr std::array<std::string_view, 9> dots = {"[dot]", "(dot)", "{dot}", " [dot] ", " (dot) ",
                                                    " dot ", "[.]",   "(.)",   " {dot} "};
  if (at < text.size() && text[at] == '.') return 1;
  for (const std::string_view dot : dots) {
    if (matches_at(text, at, dot)) return dot.size();
  }
  return 0;
}

std::optional<Host> host_at(std::string_view text, std::size_t at) {
  Host host;
  std::string_view last;
  while (at < text.size()) {
    std::size_t end = at;
    while (end < text.size() && is_host(text[end])) ++end;
    if (end == at) break;
    last = text.substr(at, end - at);
    if (!host.value.empty()) host.value += '.';
    host.value += lowered(last);
    host.end = end;
    ++host.labels;
    const std::size_t dot = dot_at(text, end);
    const bool more = dot != 0 && end + dot < text.size() && is_host(text[end + dot]);
    if (!more) break;
    at = end + dot;
  }
  while (!last.empty() && last.back() == '-') return std::nullopt;
  const bool letters = last.size() >= 2 && last.size() <= 18 &&
                       last.find_first_of("0123456789_") == std::string_view::npos;
  if (host.labels < 2 || !letters) return std::nullopt;
  return host;
}

/// Beginning of the local part that ends at `end`.
std::size_t local_begin(std::string_view text, std::size_t end) {
  std::size_t begin = end;
  while (begin > 0 && is_local(text[begin - 1])) --begin;
  while (begin < end && !is_word(text[begin]) && text[begin] != '_') ++begin;
  return begin;
}

std::optional<Contact> make(std::string_view text, std::size_t local_end, std::size_t host_begin,
                            bool needs_label) {
  const std::size_t begin = local_begin(text, local_end);
  if (begin == local_end || text[local_end - 1] == '.') return std::nullopt;
  const auto host = host_at(text, host_begin);
  if (!host) return std::nullopt;
  Contact contact;
  contact.kind = ContactKind::email;
  contact.labelled = labelled(text, begin, email_labels);
  if (needs_label && !contact.labelled) return std::nullopt;
  contact.span = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(host->end)};
  contact.value = std::string(text.substr(begin, local_end - begin)) + '@' + host->value;
  return contact;
}

/// "name@host.org", "name@ host.org"; "name @ host.org" only behind a label ("Engineer @ …").
std::optional<Contact> at_sign(std::string_view text, std::size_t at, std::size_t length) {
  std::size_t before = at;
  std::size_t after = at + length;
  if (before > 0 && text[before - 1] == ' ') --before;
  if (after < text.size() && text[after] == ' ') ++after;
  const bool blank_before = before != at;
  return make(text, before, after, blank_before);
}

/// "name [at] host [dot] org", "name at host dot org".
std::optional<Contact> hidden(std::string_view text, std::size_t at) {
  constexpr std::array<std::string_view, 6> signs = {"[at]", "(at)", "{at}", "<at>", "[@]", "(@)"};
  std::size_t begin = at;
  std::size_t end = 0;
  for (const std::string_view sign : signs) {
    if (matches_at(text, at, sign)) end = at + sign.size();
  }
  if (end == 0 && matches_at(text, at, " at ")) {
    const auto host = host_at(text, at + 4);
    const std::string_view printed = host ? text.substr(at + 4, host->end - at - 4) : "";
    if (printed.find(' ') == std::string_view::npos) return std::nullopt;  // no " dot " in it
    end = at + 3;
  }
  if (end == 0) return std::nullopt;
  while (begin > 0 && text[begin - 1] == ' ') --begin;
  while (end < text.size() && text[end] == ' ') ++end;
  return make(text, begin, end, false);
}

}  // namespace

std::vector<Contact> find_emails(std::string_view text) {
  std::vector<Contact> found;
  constexpr ByteSet starts("@[({< \xEF");
  for (std::size_t at = 0; at < text.size();) {
    at = starts.first_in(text, at);
    if (at == std::string_view::npos) break;
    const bool wide = text.substr(at).starts_with("＠");
    auto contact = text[at] == '@' || wide ? at_sign(text, at, wide ? 3 : 1) : hidden(text, at);
    const bool overlaps = contact && !found.empty() && found.back().span.overlaps(contact->span);
    if (contact && !overlaps) {
      at = contact->span.end;
      found.push_back(std::move(*contact));
    } else {
      ++at;
    }
  }
  return found;
}

}  // namespace vitagraph::contact
