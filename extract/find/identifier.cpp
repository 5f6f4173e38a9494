#include "extract/find/identifier.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "extract/byte_set.hpp"
#include "extract/find/scan.hpp"

namespace vitagraph {
namespace {

using namespace scan;

Span span_of(std::size_t begin, std::size_t end) {
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

/// "DOI10.1234/x": themes print the label and the link with nothing between.
bool follows_doi_label(std::string_view text, std::size_t at) {
  return text.substr(0, at).ends_with("DOI") || text.substr(0, at).ends_with("doi");
}

/// "10.", four to nine digits, "/", then anything without blanks (DOI Handbook, 2.2).
std::optional<Identifier> doi_at(std::string_view text, std::size_t at) {
  if (!text.substr(at).starts_with("10.")) return std::nullopt;
  const bool glued = at > 0 && (is_word(text[at - 1]) || text[at - 1] == '.');
  if (glued && !follows_doi_label(text, at)) return std::nullopt;
  std::size_t end = at + 3;
  while (end < text.size() && (is_digit(text[end]) || (text[end] == '.' && end > at + 6))) ++end;
  if (end < at + 7 || end >= text.size() || text[end] != '/') return std::nullopt;
  const std::size_t slash = end;
  constexpr std::string_view stops = "<>\"|{}";
  while (end < text.size() && !is_blank(text[end]) && !is_non_ascii(text[end]) &&
         stops.find(text[end]) == std::string_view::npos) {
    ++end;
  }
  end = trimmed_address_end(text, at, end);
  if (end <= slash + 1) return std::nullopt;
  return Identifier{IdentifierKind::doi, span_of(at, end), std::string(text.substr(at, end - at))};
}

std::size_t digits_at(std::string_view text, std::size_t at) {
  std::size_t count = 0;
  while (at + count < text.size() && is_digit(text[at + count])) ++count;
  return count;
}

/// Past "v2" behind an identifier.
std::size_t past_version(std::string_view text, std::size_t at) {
  if (at + 1 < text.size() && text[at] == 'v' && is_digit(text[at + 1])) {
    return at + 1 + digits_at(text, at + 1);
  }
  return at;
}

/// "2107.06917v2" (since 2007): year, month, ".", four or five digits.
std::optional<Identifier> new_arxiv_at(std::string_view text, std::size_t at) {
  if (digits_at(text, at) != 4 || at + 4 >= text.size() || text[at + 4] != '.') return std::nullopt;
  const std::size_t serial = digits_at(text, at + 5);
  const int month = (text[at + 2] - '0') * 10 + (text[at + 3] - '0');
  if (serial < 4 || serial > 5 || month < 1 || month > 12) return std::nullopt;
  const std::size_t end = past_version(text, at + 5 + serial);
  return Identifier{IdentifierKind::arxiv, span_of(at, end),
                    std::string(text.substr(at, end - at))};
}

constexpr std::array<std::string_view, 20> archives = {
    "astro-ph", "cond-mat", "gr-qc",   "hep-ex",   "hep-lat", "hep-ph",  "hep-th",
    "math-ph",  "nucl-ex",  "nucl-th", "quant-ph", "physics", "math",    "cs",
    "q-bio",    "q-fin",    "stat",    "nlin",     "cmp-lg",  "alg-geom"};

/// "hep-th/9901001", "math.GT/0309136" (until 2007).
std::optional<Identifier> old_arxiv_at(std::string_view text, std::size_t at) {
  if (at > 0 && (is_word(text[at - 1]) || text[at - 1] == '-')) return std::nullopt;
  if (text.substr(at, 16).find('/') == std::string_view::npos) return std::nullopt;
  for (const std::string_view archive : archives) {
    if (!text.substr(at).starts_with(archive)) continue;
    std::size_t end = at + archive.size();
    if (end + 2 < text.size() && text[end] == '.' && is_upper(text[end + 1])) {
      ++end;
      while (end < text.size() && (is_letter(text[end]) || text[end] == '-')) ++end;
    }
    if (end >= text.size() || text[end] != '/' || digits_at(text, end + 1) != 7) continue;
    end = past_version(text, end + 8);
    return Identifier{IdentifierKind::arxiv, span_of(at, end),
                      std::string(text.substr(at, end - at))};
  }
  return std::nullopt;
}

/// What stands behind the word "arXiv" before its identifier.
std::optional<Identifier> labelled_arxiv_at(std::string_view text, std::size_t at) {
  if (!matches_at(text, at, "arxiv") || (at > 0 && is_letter(text[at - 1]))) return std::nullopt;
  std::size_t next = at + 5;
  constexpr std::array<std::string_view, 14> between = {
      ".org", "/abs", "/pdf", "/html", "preprint", "e-print", "eprint",
      "id",   ":",    "/",    " ",     ".",        "[",       "("};
  for (bool again = true; again;) {
    again = false;
    for (const std::string_view part : between) {
      if (!matches_at(text, next, part)) continue;
      next += part.size();
      again = next < at + 40;
      break;
    }
    if (matches_at(text, next, "arxiv")) {
      next += 5;
      again = true;
    }
  }
  if (next >= text.size()) return std::nullopt;
  auto found = new_arxiv_at(text, next);
  return found ? found : old_arxiv_at(text, next);
}

bool valid_isbn10(std::string_view digits) {
  int sum = 0;
  for (int i = 0; i < 10; ++i) {
    const char c = digits[static_cast<std::size_t>(i)];
    if (c == 'X' && i != 9) return false;
    sum += (10 - i) * (c == 'X' ? 10 : c - '0');
  }
  return sum % 11 == 0;
}

bool valid_isbn13(std::string_view digits) {
  int sum = 0;
  for (std::size_t i = 0; i < 13; ++i) {
    if (digits[i] == 'X') return false;
    sum += (i % 2 == 0 ? 1 : 3) * (digits[i] - '0');
  }
  return sum % 10 == 0 && (digits.starts_with("978") || digits.starts_with("979"));
}

std::optional<Identifier> isbn_at(std::string_view text, std::size_t at) {
  if (!matches_at(text, at, "isbn")) return std::nullopt;
  std::size_t next = at + 4;
  if (matches_at(text, next, "-13") || matches_at(text, next, "-10")) next += 3;
  while (next < text.size() && (text[next] == ':' || text[next] == ' ')) ++next;
  std::string digits;
  std::size_t end = next;
  for (std::size_t i = next; i < text.size() && digits.size() < 13; ++i) {
    const char c = text[i] == 'x' ? 'X' : text[i];
    if (is_digit(c) || c == 'X') {
      digits += c;
      end = i + 1;
      if (c == 'X') break;
    } else if (c != '-' && c != ' ') {
      break;
    }
  }
  const bool valid = (digits.size() == 13 && valid_isbn13(digits)) ||
                     (digits.size() == 10 && valid_isbn10(digits));
  if (!valid) return std::nullopt;
  return Identifier{IdentifierKind::isbn, span_of(next, end), digits};
}

std::optional<Identifier> identifier_at(std::string_view text, std::size_t at) {
  switch (text[at]) {
    case '1':
      return doi_at(text, at);
    case 'i':
    case 'I':
      return isbn_at(text, at);
    default:
      break;
  }
  if (text[at] == 'a' || text[at] == 'A') {
    if (auto found = labelled_arxiv_at(text, at)) return found;
  }
  return is_lower(text[at]) ? old_arxiv_at(text, at) : std::nullopt;
}

}  // namespace

std::vector<Identifier> find_identifiers(std::string_view text) {
  std::vector<Identifier> found;
  constexpr ByteSet starts("1iIaAcghmnpqs");
  for (std::size_t at = 0; at < text.size();) {
    at = starts.first_in(text, at);
    if (at == std::string_view::npos) break;
    if (at > 0 && is_word(text[at - 1]) && !follows_doi_label(text, at)) {
      ++at;
      continue;
    }
    auto identifier = identifier_at(text, at);
    if (!identifier) {
      ++at;
      continue;
    }
    at = identifier->span.end;
    found.push_back(std::move(*identifier));
  }
  return found;
}

}  // namespace vitagraph
