#include "extract/read/html_tag.hpp"

#include "extract/read/entities.hpp"

namespace vitagraph {
namespace {

constexpr std::size_t longest_tag = 65536;  // addresses may hold whole pictures

constexpr bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
constexpr bool is_name(char c) { return is_letter(c) || (c >= '0' && c <= '9') || c == '-'; }
constexpr bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }
constexpr char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

bool same_ignoring_case(std::string_view a, std::string_view b) {
  if (a.size() != b.size()) return false;
  for (std::size_t i = 0; i < a.size(); ++i) {
    if (lower(a[i]) != lower(b[i])) return false;
  }
  return true;
}

// Where the '>' of a tag is that begins before `from`: not within quotes, not after another '<'.
std::size_t end_of_tag(std::string_view html, std::size_t from) {
  char quote = 0;
  for (std::size_t i = from; i < html.size() && i < longest_tag; ++i) {
    if (quote != 0) {
      if (html[i] == quote) quote = 0;
    } else if (html[i] == '"' || html[i] == '\'') {
      quote = html[i];
    } else if (html[i] == '>') {
      return i;
    } else if (html[i] == '<') {
      break;
    }
  }
  return std::string_view::npos;
}

HtmlTag ignored_until(std::string_view html, std::string_view terminator, std::size_t from) {
  const auto end = html.find(terminator, from);
  HtmlTag tag;
  tag.kind = HtmlTag::Kind::ignored;
  tag.length = end == std::string_view::npos ? html.size() : end + terminator.size();
  return tag;
}

}  // namespace

HtmlTag scan_html_tag(std::string_view html) {
  if (html.size() < 3 || html[0] != '<') return {};
  if (html.starts_with("<!--")) return ignored_until(html, "-->", 2);
  if (html[1] == '?') return ignored_until(html.substr(0, longest_tag), ">", 2);
  if (html[1] == '!' && is_letter(html[2])) {
    return ignored_until(html.substr(0, longest_tag), ">", 2);
  }
  const bool closes = html[1] == '/';
  std::size_t at = closes ? 2 : 1;
  if (!is_letter(html[at])) return {};
  HtmlTag tag;
  while (at < html.size() && is_name(html[at])) tag.name += lower(html[at++]);
  const auto end = end_of_tag(html, at);
  if (end == std::string_view::npos) return {};
  tag.kind = closes ? HtmlTag::Kind::close : HtmlTag::Kind::open;
  tag.attributes = html.substr(at, end - at);
  tag.length = end + 1;
  return tag;
}

std::string html_attribute(std::string_view attributes, std::string_view name) {
  std::size_t at = 0;
  const auto skip_blanks = [&] {
    while (at < attributes.size() && (is_blank(attributes[at]) || attributes[at] == '/')) ++at;
  };
  while (skip_blanks(), at < attributes.size()) {
    const std::size_t begin = at;
    while (at < attributes.size() && !is_blank(attributes[at]) && attributes[at] != '=') ++at;
    const std::string_view key = attributes.substr(begin, at - begin);
    skip_blanks();
    std::string_view value;
    if (at < attributes.size() && attributes[at] == '=') {
      ++at;
      while (at < attributes.size() && is_blank(attributes[at])) ++at;
      if (at < attributes.size() && (attributes[at] == '"' || attributes[at] == '\'')) {
        const auto end = attributes.find(attributes[at], at + 1);
        value = attributes.substr(at + 1, end == std::string_view::npos ? end : end - at - 1);
        at = end == std::string_view::npos ? attributes.size() : end + 1;
      } else {
        const auto end = attributes.find_first_of(" \t\r\n", at);
        value = attributes.substr(at, end == std::string_view::npos ? end : end - at);
        at = end == std::string_view::npos ? attributes.size() : end;
      }
    }
    if (key.empty() && value.empty()) ++at;
    if (!same_ignoring_case(key, name)) continue;
    std::string out;
    append_decoded(out, value);
    return out;
  }
  return {};
}

}  // namespace vitagraph
