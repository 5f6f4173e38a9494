#include "export/escape.hpp"

#include <charconv>

namespace vitagraph {
namespace {

/// Appends `text`, with the bytes that `replacement_of` knows replaced by what it gives; it
/// answers nullptr for the others.
template <typename ReplacementOf>
void append_replaced(std::string& out, std::string_view text, ReplacementOf replacement_of) {
  std::size_t done = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char* replacement = replacement_of(text[at]);
    if (replacement == nullptr) continue;
    out.append(text.substr(done, at - done)).append(replacement);
    done = at + 1;
  }
  out.append(text.substr(done));
}

/// How a grammar writes U+2028 and U+2029, which some of its readers take for line breaks.
struct Separators {
  const char* line;
  const char* paragraph;
};

template <typename ReplacementOf>
void append_apart_from_separators(std::string& out, std::string_view text, Separators separators,
                                  ReplacementOf replacement_of) {
  constexpr std::string_view lead = "\xE2\x80";  // then A8 or A9
  std::size_t from = 0;
  std::size_t at = 0;
  while ((at = text.find(lead, at)) != std::string_view::npos) {
    const char last = at + 2 < text.size() ? text[at + 2] : ' ';
    at += 2;
    if (last != '\xA8' && last != '\xA9') continue;
    append_replaced(out, text.substr(from, at - 2 - from), replacement_of);
    out.append(last == '\xA8' ? separators.line : separators.paragraph);
    from = ++at;
  }
  append_replaced(out, text.substr(from), replacement_of);
}

const char* xml_replacement(char c) {
  switch (c) {
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '"':
      return "&quot;";
    case '\'':
      return "&#39;";
    case '\n':
      return "&#10;";
    case '\r':
      return "&#13;";
    case '\t':
      return "&#9;";
    default:
      return nullptr;
  }
}

const char* html_replacement(char c) {
  return c == '\n' || c == '\r' || c == '\t' ? nullptr : xml_replacement(c);
}

const char* json_replacement(char c) {
  switch (c) {
    case '"':
      return "\\\"";
    case '\\':
      return "\\\\";
    case '\n':
      return "\\n";
    case '\r':
      return "\\r";
    case '\t':
      return "\\t";
    case '<':
      return "\\u003c";
    case '>':
      return "\\u003e";
    case '&':
      return "\\u0026";
    default:
      return nullptr;
  }
}

const char* markdown_replacement(char c) {
  switch (c) {
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '\n':
    case '\r':
    case '\t':
      return " ";
    case '\\':
      return "\\\\";
    case '`':
      return "\\`";
    case '*':
      return "\\*";
    case '[':
      return "\\[";
    case ']':
      return "\\]";
    case '|':
      return "\\|";
    case '#':
      return "\\#";
    case '~':
      return "\\~";
    default:
      return nullptr;
  }
}

const char* dot_replacement(char c) {
  switch (c) {
    case '"':
      return "\\\"";
    case '\\':
      return "\\\\";
    case '&':
      return "&amp;";
    case '\n':
      return "\\n";
    case '\r':
      return "";
    case '\t':
      return " ";
    default:
      return nullptr;
  }
}

/// At most `size` bytes of `text`, cut between characters.
std::string_view cut(std::string_view text, std::size_t size) {
  if (text.size() <= size) return text;
  while (size > 0 && (static_cast<unsigned char>(text[size]) & 0xC0) == 0x80) --size;
  return text.substr(0, size);
}

}  // namespace

void xml_text(std::string& out, std::string_view text) {
  append_apart_from_separators(out, text, {"&#8232;", "&#8233;"}, xml_replacement);
}

void xml_attribute(std::string& out, std::string_view text) {
  out += '"';
  xml_text(out, text);
  out += '"';
}

void csv_field(std::string& out, std::string_view text) {
  out += '"';
  append_replaced(out, text, [](char c) { return c == '"' ? "\"\"" : nullptr; });
  out += '"';
}

void json_string(std::string& out, std::string_view text) {
  out += '"';
  append_apart_from_separators(out, text, {"\\u2028", "\\u2029"}, json_replacement);
  out += '"';
}

void html_text(std::string& out, std::string_view text) {
  append_replaced(out, text, html_replacement);
}

void markdown_text(std::string& out, std::string_view text) {
  const auto is_word = [&text](std::size_t at) {
    return at < text.size() && text[at] != '_' && static_cast<unsigned char>(text[at]) > '/';
  };
  std::size_t done = 0;
  // An underscore within a word is no emphasis.
  for (std::size_t at = text.find('_'); at != std::string_view::npos; at = text.find('_', at + 1)) {
    if (at > 0 && is_word(at - 1) && is_word(at + 1)) continue;
    append_replaced(out, text.substr(done, at - done), markdown_replacement);
    out.append("\\_");
    done = at + 1;
  }
  append_replaced(out, text.substr(done), markdown_replacement);
}

void dot_string(std::string& out, std::string_view text) {
  constexpr std::size_t longest = 8000;
  out += '"';
  const std::size_t begin = out.size();
  append_replaced(out, cut(text, longest), dot_replacement);
  // Entities and backslashes can make it longer than Graphviz takes; then it is cut harder.
  for (std::size_t keep = longest / 2; out.size() - begin > 2 * longest; keep /= 2) {
    out.resize(begin);
    append_replaced(out, cut(text, keep), dot_replacement);
  }
  out += '"';
}

void dot_id(std::string& out, std::string_view text) {
  out += '"';
  append_replaced(out, text, [](char c) { return c == '"' ? "\\\"" : nullptr; });
  out += '"';
}

void append_number(std::string& out, std::int64_t value) {
  char digits[24];
  const auto* end = std::to_chars(digits, digits + sizeof digits, value).ptr;
  out.append(digits, static_cast<std::size_t>(end - digits));
}

void append_number(std::string& out, double value) {
  char digits[40];
  const auto* end = std::to_chars(digits, digits + sizeof digits, value).ptr;
  out.append(digits, static_cast<std::size_t>(end - digits));
}

}  // namespace vitagraph
