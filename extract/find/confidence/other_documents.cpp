#include "extract/find/confidence/other_documents.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <string>
#include <string_view>

#include "extract/fold.hpp"
#include "extract/segment/headings/heading_table.hpp"

namespace vitagraph {
namespace {

using std::string_view;

constexpr std::size_t most_lines_looked_at = 400;
constexpr std::size_t head_of_document = 12;
constexpr std::size_t jobs_of_a_letter = 1;

// All folded to words.
constexpr std::array<string_view, 22> salutations = {"dear",          "to whom it may concern",
                                                     "sehr geehrte",  "sehr geehrter",
                                                     "sehr geehrtes", "madame monsieur",
                                                     "cher",          "chere",
                                                     "estimado",      "estimada",
                                                     "estimados",     "egregio",
                                                     "gentile",       "spettabile",
                                                     "prezado",       "prezada",
                                                     "geachte",       "beste heer",
                                                     "уважаемыи",     "уважаемая",
                                                     "szanowni",      "sayin"};
constexpr std::array<string_view, 24> closings = {"sincerely",
                                                  "yours sincerely",
                                                  "yours faithfully",
                                                  "kind regards",
                                                  "best regards",
                                                  "warm regards",
                                                  "regards",
                                                  "respectfully",
                                                  "mit freundlichen",
                                                  "freundliche grusse",
                                                  "cordialement",
                                                  "bien cordialement",
                                                  "salutations",
                                                  "atentamente",
                                                  "un cordial saludo",
                                                  "cordiali saluti",
                                                  "distinti saluti",
                                                  "atenciosamente",
                                                  "met vriendelijke",
                                                  "с уважением",
                                                  "z powazaniem",
                                                  "saygilarimla",
                                                  "med vanliga halsningar",
                                                  "thank you for"};
constexpr std::array<string_view, 12> invoice_words = {
    "invoice", "tax invoice", "rechnung", "facture", "factura",      "fattura",
    "fatura",  "factuur",     "faktura",  "receipt", "счет фактура", "請求書"};
constexpr std::array<string_view, 14> paper_headings = {
    "introduction",     "related work",    "conclusion",  "conclusions", "references",
    "bibliography",     "methods",         "method",      "results",     "discussion",
    "acknowledgements", "acknowledgments", "experiments", "evaluation"};
constexpr std::array<string_view, 24> code_starts = {
    "#include", "import ", "from ", "def ",    "class ",   "function ",  "return ", "return;",
    "const ",   "let ",    "var ",  "public ", "private ", "namespace ", "using ",  "//",
    "/*",       "* @",     "if (",  "for (",   "while (",  "} else",     "else {",  "package "};

/// Does the line, folded to words, begin with one of the phrases?
template <std::size_t size>
bool begins_with_any(string_view line, const std::array<string_view, size>& phrases) {
  const char first = first_folded(line);
  const bool may_begin = first == '\0' || std::ranges::any_of(phrases, [&](string_view phrase) {
                           return phrase.front() == first;
                         });
  if (!may_begin) return false;
  const std::string words = fold_words(line);
  return std::ranges::any_of(phrases, [&](string_view phrase) {
    return words.starts_with(phrase) &&
           (words.size() == phrase.size() || words[phrase.size()] == ' ');
  });
}

template <std::size_t size>
bool is_one_of(string_view words, const std::array<string_view, size>& phrases) {
  return std::ranges::find(phrases, words) != phrases.end();
}

std::size_t lines_looked_at(const Document& document) {
  return std::min(document.lines.size(), most_lines_looked_at);
}

/// "1,250.00", "€ 40,00": digits, then a separator and two digits at the end of a word.
bool prints_amount(string_view text) {
  const auto digit = [&](std::size_t i) {
    return i < text.size() && text[i] >= '0' && text[i] <= '9';
  };
  for (std::size_t i = 1; i < text.size(); ++i) {
    const bool point = text[i] == '.' || text[i] == ',';
    if (point && digit(i - 1) && digit(i + 1) && digit(i + 2) && !digit(i + 3) &&
        !(i + 3 < text.size() && (text[i + 3] == '.' || text[i + 3] == '%'))) {
      return true;
    }
  }
  return false;
}

/// First bytes of what code starts with: few lines of text begin so.
constexpr auto code_first = [] {
  std::array<bool, 256> first{};
  for (const string_view start : code_starts) first[static_cast<unsigned char>(start[0])] = true;
  return first;
}();

bool is_code(string_view line) {
  if (line.empty()) return false;
  const bool ends = line.ends_with(';') || line.ends_with('{') || line.ends_with('}') ||
                    line.ends_with("):") || line.ends_with(");") || line.ends_with("=>");
  if (ends || !code_first[static_cast<unsigned char>(line[0])]) return ends;
  return std::ranges::any_of(code_starts,
                             [&](string_view start) { return line.starts_with(start); });
}

}  // namespace

bool looks_like_letter(const Document& document, const Record& record) {
  if (record.work.size() + record.education.size() > jobs_of_a_letter) return false;
  bool greeted = false;
  for (std::size_t i = 0; i < lines_looked_at(document); ++i) {
    const string_view line = document.text_of(document.lines[i]);
    if (greeted && begins_with_any(line, closings)) return true;
    greeted = greeted || begins_with_any(line, salutations);
  }
  return false;
}

bool looks_like_invoice(const Document& document) {
  bool named = false;
  std::size_t amounts = 0;
  for (std::size_t i = 0; i < lines_looked_at(document); ++i) {
    if (i == head_of_document && !named) return false;
    const string_view line = document.text_of(document.lines[i]);
    named = named || (i < head_of_document && begins_with_any(line, invoice_words));
    if (prints_amount(line)) ++amounts;
  }
  return named && amounts >= 2;
}

bool looks_like_source_code(const Document& document) {
  const std::size_t lines = lines_looked_at(document);
  std::size_t code = 0;
  for (std::size_t i = 0; i < lines; ++i) {
    if (is_code(document.text_of(document.lines[i]))) ++code;
  }
  return lines >= 6 && code * 3 > lines;
}

bool looks_like_paper(const Document& document) {
  const auto text_of = [&](const Line& line) { return document.text_of(line); };
  const auto first_lines =
      std::span(document.lines).first(std::min<std::size_t>(document.lines.size(), 60));
  const bool abstract = std::ranges::any_of(first_lines, [&](const Line& line) {
    const string_view text = text_of(line);
    return text.size() <= 400 && (text.starts_with("Abstract") || text.starts_with("ABSTRACT"));
  });
  if (!abstract) return false;
  return std::ranges::count_if(document.lines, [&](const Line& line) {
           const string_view text = text_of(line);
           return text.size() < 40 && is_one_of(heading_words(text), paper_headings);
         }) >= 2;
}

}  // namespace vitagraph
