#include "extract/find/papers/author_list.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>

#include "extract/byte_set.hpp"
#include "extract/find/joined_text.hpp"

namespace vitagraph {
namespace {

/// A stretch between separators, and the separator before it.
struct Piece {
  Span span;
  bool after_comma = false;  ///< else after "and", ";", a newline or at the start
};

constexpr std::array<std::string_view, 12> joining_words = {"and", "und", "et",  "y",    "e",  "en",
                                                            "og",  "och", "und", "with", "by", "и"};
constexpr std::array<std::string_view, 16> truncation_words = {
    "et al",   "et. al",   "et al.", "et. al.", "and others", "others", "u.a.", "u. a.",
    "et coll", "et coll.", "и др.",  "и др",    "...",        "…",      "等",   "et alii"};

std::string lower(std::string_view text) {
  std::string out(text);
  for (char& c : out) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
  }
  return out;
}

bool is_joining_word(std::string_view word) {
  const std::string folded = lower(word);
  for (const std::string_view join : joining_words) {
    if (join == folded) return true;
  }
  return false;
}

/// The length of a separator at `at`, or 0; wide commas and semicolons count.
std::size_t separator(std::string_view text, std::size_t at) {
  constexpr ByteSet plain(",;&|\n");
  if (plain.has(text[at])) return 1;
  if (static_cast<unsigned char>(text[at]) < 0x80) return 0;
  for (const std::string_view wide : {"、", "，", "；", "·", "•"}) {
    if (text.substr(at, wide.size()) == wide) return wide.size();
  }
  return 0;
}

/// Superscript digits and footnote marks in UTF-8 and ASCII.
std::size_t footnote_mark(std::string_view text, std::size_t at) {
  constexpr ByteSet first("*#^\xC2\xE2");
  if (!first.has(text[at])) return 0;
  for (const std::string_view mark : {"*", "†", "‡", "§", "¶", "#", "^", "¹", "²", "³", "⁴",
                                      "⁵", "⁶", "⁷", "⁸", "⁹", "⁰", "∗", "✉", "⋆", "★"}) {
    if (text.substr(at, mark.size()) == mark) return mark.size();
  }
  return 0;
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Cuts marks, digits and bracketed remarks ("(corresponding)") off both ends.
Span clean_name(std::string_view text, Span span) {
  for (bool changed = true; changed && !span.empty();) {
    const Span before = span;
    span = trim_marks(text, span, ".,;:*#^_()[]\"'0123456789-", ",;:*#^_(\"'0123456789");
    for (std::uint32_t i = span.begin; i < span.end; ++i) {
      if (text[i] == '(' || text[i] == '[') {
        span.end = i;
        break;
      }
    }
    if (!span.empty()) {
      span.begin += static_cast<std::uint32_t>(footnote_mark(text, span.begin));
    }
    for (std::uint32_t size = 1; size <= 3 && size < span.size(); ++size) {
      if (footnote_mark(text, span.end - size) == size) {
        span.end -= size;
        break;
      }
    }
    changed = !(before == span);
  }
  return span;
}

/// "X.", "X.-Y.", "JK", "J. K. M.": initials and nothing else.
bool is_initials(std::string_view text) {
  std::size_t letters = 0, run = 0, longest = 0;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (c >= 'a' && c <= 'z') return false;
    if ((c >= 'A' && c <= 'Z') || byte >= 0xC0) {
      ++letters;
      longest = std::max(longest, ++run);
    } else if (byte < 0x80) {
      run = 0;
      if (c != '.' && c != '-' && c != ' ' && c != '\'') return false;
    }
  }
  return letters > 0 && letters <= 5 && (longest <= 3);
}

/// "Jr.", "III", "PhD": belongs to the name before it.
bool is_suffix(std::string_view text) {
  const std::string folded = lower(text);
  for (const std::string_view suffix :
       {"jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "phd", "ph.d.", "md", "m.d.", "rn", "msc"}) {
    if (folded == suffix) return true;
  }
  return false;
}

/// "H-J Koo", "JH Baek", "J. Roe": initials and then a family name, a whole author.
bool is_initials_first(std::string_view text) {
  const std::size_t blank = text.rfind(' ');
  return blank != std::string_view::npos && is_initials(text.substr(0, blank)) &&
         !is_initials(text.substr(blank + 1));
}

std::size_t word_count(std::string_view text) {
  std::size_t words = 0;
  bool in = false;
  for (const char c : text) {
    const bool blank = c == ' ' || c == '\t' || c == '\n';
    if (!blank && !in) ++words;
    in = !blank;
  }
  return words;
}

/// "林翰章", "김위식": family and given name are one word, so a comma parts people.
bool is_eastern_name(std::string_view text) {
  constexpr std::size_t two_characters = 6;
  return text.size() >= two_characters && static_cast<unsigned char>(text.front()) >= 0xE3 &&
         static_cast<unsigned char>(text.front()) <= 0xED && word_count(text) == 1;
}

void push_piece(std::string_view text, std::uint32_t begin, std::uint32_t end, bool after_comma,
                std::vector<Piece>& out) {
  const Span span = trim_blanks(text, {begin, end});
  if (!span.empty()) out.push_back({span, after_comma});
}

std::vector<Piece> cut(std::string_view text) {
  std::vector<Piece> out;
  std::uint32_t begin = 0;
  bool comma = false;
  int depth = 0;
  for (std::size_t i = 0; i < text.size();) {
    if (text[i] == '(' || text[i] == '[') ++depth;
    if ((text[i] == ')' || text[i] == ']') && depth > 0) --depth;
    const std::size_t size = depth == 0 ? separator(text, i) : 0;
    const bool word_start =
        i == 0 || text[i - 1] == ' ' || text[i - 1] == '\n' || text[i - 1] == ',';
    std::size_t word_end = i;
    const auto goes_on = [&] {
      return word_end < text.size() && text[word_end] != ' ' && text[word_end] != ',';
    };
    while (word_start && depth == 0 && goes_on()) ++word_end;
    const bool joins = word_end > i && is_joining_word(text.substr(i, word_end - i)) &&
                       lower(text.substr(i, 5)) != "et al" && lower(text.substr(i, 5)) != "et. a" &&
                       text.substr(i, 7) != "и др" && !(text[i] == 'E' || text[i] == 'Y');
    if (size == 0 && !joins) {
      ++i;
      continue;
    }
    push_piece(text, begin, static_cast<std::uint32_t>(i), comma, out);
    comma = !joins && text[i] == ',';
    i = joins ? word_end : i + size;
    begin = static_cast<std::uint32_t>(i);
  }
  push_piece(text, begin, static_cast<std::uint32_t>(text.size()), comma, out);
  return out;
}

/// Cuts "et al." off a piece's end; true when it was there.
bool cut_truncation(std::string_view text, Span& span) {
  const std::string folded = lower(text.substr(span.begin, span.size()));
  for (const std::string_view word : truncation_words) {
    if (folded.size() < word.size() ||
        folded.compare(folded.size() - word.size(), word.size(), word) != 0) {
      continue;
    }
    const std::size_t at = folded.size() - word.size();
    const bool whole_word = at == 0 || folded[at - 1] == ' ' || folded[at - 1] == '\n' ||
                            static_cast<unsigned char>(word[0]) >= 0x80 || word[0] == '.';
    if (!whole_word) continue;
    span.end = span.begin + static_cast<std::uint32_t>(at);
    span = trim_marks(text, span, "", ",;");
    return true;
  }
  return false;
}

/// Does the list print "Family, Given" in pairs with full given names?
bool is_inverted(std::string_view text, const std::vector<Piece>& pieces) {
  if (pieces.size() % 2 != 0 || pieces.size() < 2) return false;
  for (std::size_t i = 0; i < pieces.size(); i += 2) {
    const Piece& given = pieces[i + 1];
    if (is_initials_first(text.substr(given.span.begin, given.span.size())) ||
        is_initials_first(text.substr(pieces[i].span.begin, pieces[i].span.size()))) {
      return false;
    }
    if (!given.after_comma || word_count(text.substr(given.span.begin, given.span.size())) > 2 ||
        word_count(text.substr(pieces[i].span.begin, pieces[i].span.size())) > 2) {
      return false;
    }
  }
  const Span first = pieces[0].span;
  return word_count(text.substr(first.begin, first.size())) == 1;
}

/// "Quill, Marsh and Venn": family names only, an odd number of single words.
bool has_family_names_only(std::string_view text, const std::vector<Piece>& pieces) {
  if (pieces.size() < 3 || pieces.size() % 2 == 0 || pieces.back().after_comma) return false;
  return std::ranges::all_of(pieces, [&](const Piece& piece) {
    const std::string_view word = text.substr(piece.span.begin, piece.span.size());
    return word_count(word) == 1 && !is_initials(word);
  });
}

}  // namespace

AuthorList split_authors(std::string_view text) {
  AuthorList list;
  std::vector<Piece> pieces;
  for (Piece piece : cut(text)) {
    if (cut_truncation(text, piece.span)) list.truncated = true;
    piece.span = clean_name(text, piece.span);
    if (piece.span.empty() || (piece.span.size() == 1 && is_digit(text[piece.span.begin])))
      continue;
    pieces.push_back(piece);
  }
  const bool inverted = is_inverted(text, pieces);
  const bool family_only = has_family_names_only(text, pieces);
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    const std::string_view word = text.substr(pieces[i].span.begin, pieces[i].span.size());
    const bool first_inverted =
        i == 1 && !family_only && word_count(word) <= 2 && pieces[0].span.size() > 1 &&
        word_count(text.substr(pieces[0].span.begin, pieces[0].span.size())) == 1 &&
        !is_initials(text.substr(pieces[0].span.begin, pieces[0].span.size())) &&
        !is_initials_first(word) && word_count(word) == 1;
    const bool joins =
        pieces[i].after_comma && !list.names.empty() && !is_eastern_name(word) &&
        (is_initials(word) || is_suffix(word) || (inverted && i % 2 == 1) || first_inverted);
    if (joins) {
      list.names.back().end = pieces[i].span.end;
    } else {
      list.names.push_back(pieces[i].span);
    }
  }
  return list;
}

}  // namespace vitagraph
