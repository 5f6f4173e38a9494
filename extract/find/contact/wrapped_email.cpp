#include "extract/find/contact/wrapped_email.hpp"

#include <algorithm>
#include <string_view>

#include "extract/find/contact/email.hpp"
#include "extract/find/contact/web_address.hpp"
#include "extract/find/scan.hpp"

namespace vitagraph::contact {
namespace {

using namespace scan;

constexpr std::uint32_t farthest_rest = 2;       // lines: a label of the column may stand between
constexpr std::size_t longest_rest = 40;         // bytes
constexpr std::size_t longest_last_letters = 2;  // of "co" + "m"

bool is_host(char c) { return is_word(c) || c == '-' || c == '.'; }

std::string last_label(std::string_view host) {
  return std::string(host.substr(host.rfind('.') + 1));
}

/// What stands behind the last '@' of a line that ends with it; npos: the line ends otherwise.
std::size_t open_host(std::string_view line) {
  const std::size_t at = line.rfind('@');
  if (at == line.npos || at == 0 || !is_word(line[at - 1])) return line.npos;
  const bool open =
      std::all_of(line.begin() + static_cast<std::ptrdiff_t>(at) + 1, line.end(), is_host);
  return open ? at + 1 : line.npos;
}

bool may_be_rest(std::string_view line) {
  return !line.empty() && line.size() <= longest_rest && std::ranges::all_of(line, is_host) &&
         std::ranges::none_of(line, is_upper);
}

/// "exam" + "ple.org", "example." + "com"; what is whole by itself goes on by a letter or two.
bool completes(std::string_view host, std::string_view rest) {
  if (!is_top_domain(last_label(std::string(host) + std::string(rest)))) return false;
  const bool whole = host.find('.') != host.npos && is_top_domain(last_label(host));
  return !whole || (rest.size() <= longest_last_letters && rest.find('.') == rest.npos);
}

}  // namespace

std::optional<WrappedEmail> wrapped_email(const Document& document, std::uint32_t line) {
  const Span span = document.lines[line].span;
  const std::string_view text = document.text_of(span);
  const std::size_t host = open_host(text);
  if (host == text.npos) return std::nullopt;
  const auto count = static_cast<std::uint32_t>(document.lines.size());
  for (auto below = line + 1; below < std::min(count, line + 1 + farthest_rest); ++below) {
    const std::string_view rest = document.text_of(document.lines[below].span);
    if (!may_be_rest(rest) || !completes(text.substr(host), rest)) continue;
    const std::string whole = std::string(text) + std::string(rest);
    const auto found = find_emails(whole);
    if (found.empty() || found.back().span.end != whole.size()) continue;
    return WrappedEmail{found.back().value,
                        {span.begin + found.back().span.begin, span.end},
                        document.lines[below].span};
  }
  return std::nullopt;
}

}  // namespace vitagraph::contact
