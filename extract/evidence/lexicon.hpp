// What words say by themselves: places, degrees, schools, titles, legal forms, units, names.
// Evidence for scores, never a verdict. All tables are compiled in; nothing is read at run time.
// Matching ignores case and diacritics. Every function is pure and thread-safe.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "extract/evidence/lexicon/words.hpp"
#include "extract/span.hpp"

namespace vitagraph {

/// A text with its words, for those who ask several questions of it. A view: the text must outlive
/// it.
class WordedText {
 public:
  explicit WordedText(std::string_view text);
  std::string_view text() const { return text_; }
  const std::vector<lexicon::Word>& words() const { return words_; }
  bool is_ascii() const { return is_ascii_; }

 private:
  std::string_view text_;
  bool is_ascii_;
  std::vector<lexicon::Word> words_;
};

enum class PlaceKind : std::uint8_t { none, city, region, country, remote };

/// What kind of place `text` as a whole names: "Lyon", "Île-de-France", "CA", "Deutschland",
/// "Remote". none: not in the tables.
PlaceKind place_kind(std::string_view text);
inline bool is_place(std::string_view text) { return place_kind(text) != PlaceKind::none; }

/// How likely `text` as a whole is a place as résumés print it ("Palo Alto, CA", "Lyon (France)",
/// "Remote / Berlin"): log-odds.
double place_score(std::string_view text);

/// Of "Deutsche Bank, Frankfurt am Main, Germany": the part at the end that is a place
/// (comma-, bracket-, dash- or bar-separated), without the separator. nullopt: none.
std::optional<Span> place_at_end(std::string_view text);

/// The first degree with its abbreviations and joined words: "B.Sc.", "Master of Science",
/// "Diplom-Ingenieur", "硕士". Not the field of study.
std::optional<Span> find_degree(const WordedText& worded);
inline std::optional<Span> find_degree(std::string_view text) {
  return find_degree(WordedText(text));
}

/// The first word that names a kind of school: "University", "école", "Hochschule", "大学".
std::optional<Span> find_school_word(const WordedText& worded);
inline std::optional<Span> find_school_word(std::string_view text) {
  return find_school_word(WordedText(text));
}
/// How likely `text` as a whole names a school: log-odds.
double school_score(const WordedText& worded);
inline double school_score(std::string_view text) { return school_score(WordedText(text)); }

/// The last legal form: "GmbH", "Inc.", "S.p.A.", "有限公司", "株式会社".
std::optional<Span> find_legal_form(const WordedText& worded);
inline std::optional<Span> find_legal_form(std::string_view text) {
  return find_legal_form(WordedText(text));
}

/// The first word that names a part of an organisation: "Department", "Lab", "team", "Fakultät".
std::optional<Span> find_unit_word(const WordedText& worded);
inline std::optional<Span> find_unit_word(std::string_view text) {
  return find_unit_word(WordedText(text));
}

/// How likely `text` as a whole is a job title ("Senior Software Engineer", "Pflegefachkraft",
/// "интерн", "研究员"): log-odds.
double title_score(const WordedText& worded);
inline double title_score(std::string_view text) { return title_score(WordedText(text)); }

/// How common `word` is as a given or a family name: 0 = not known, 1 = known, 2 = common.
struct NameRanks {
  int given = 0;
  int family = 0;
};
NameRanks name_ranks(std::string_view word);
inline int given_name_rank(std::string_view word) { return name_ranks(word).given; }
inline int family_name_rank(std::string_view word) { return name_ranks(word).family; }

}  // namespace vitagraph
