#include "extract/find/person/name_choice.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <span>
#include <string>
#include <string_view>

#include "extract/evidence/lexicon.hpp"
#include "extract/evidence/text_model.hpp"
#include "extract/find/joined_lines.hpp"
#include "extract/find/person/labelled_name.hpp"
#include "extract/find/person/name_choice_weights.hpp"
#include "extract/find/person/name_windows.hpp"
#include "extract/find/person/name_words.hpp"
#include "extract/find/person_name.hpp"
#include "extract/find/row_writer.hpp"
#include "extract/fold.hpp"

namespace vitagraph {
namespace {

using Tokens = std::span<const NameToken>;

/// "DOE, JANE M.": how likely it is a family name in capitals, then what is given. The reading
/// with both exchanged is what person_name_score knows best.
double family_first_score(std::string_view text) {
  const auto comma = text.find(", ");
  if (comma == std::string_view::npos || text.find(',', comma + 1) != std::string_view::npos) {
    return -8;
  }
  const std::string_view family = text.substr(0, comma);
  const bool in_capitals =
      std::ranges::none_of(family, [](char c) { return c >= 'a' && c <= 'z'; });
  const std::string_view given = text.substr(comma + 2);
  if (!in_capitals || given.size() < 3) return -8;
  return person_name_score(std::string(given) + " " + std::string(family)) + 0.5;
}

float clipped(double value) { return static_cast<float>(std::clamp(value, -8.0, 8.0) / 4.0); }

template <class Flag>
float share(Tokens tokens, Flag flag) {
  const auto count = std::ranges::count_if(tokens, flag);
  return static_cast<float>(count) / static_cast<float>(tokens.size());
}

void add_words(Tokens words, RowWriter& row) {
  for (std::size_t n = 1; n < 5; ++n) row.add(words.size() == n);
  row.add(words.size() > 4);
  const NameToken& first = words.front();
  const NameToken& last = words.back();
  for (const int rank : {0, 1, 2}) {
    row.add(first.given == rank);
    row.add(last.family == rank);
  }
  row.add(first.family > 0);
  row.add(last.given > 0);
  row.add(share(words, [](const NameToken& t) { return t.given + t.family == 0; }));
  row.add(std::ranges::any_of(words, [](const NameToken& t) { return !t.capital && !t.particle; }));
  row.add(first.particle);
  row.add(last.particle);
  row.add(share(words, [](const NameToken& t) { return t.initial; }));
  row.add(last.initial);
  row.add(share(words, [](const NameToken& t) { return t.all_caps; }));
  row.add(first.all_caps != last.all_caps);
  row.add(first.honorific);
  row.add(first.credential && words.size() > 1);
  row.add(last.before == NameGap::bracket);
  row.add(last.credential && words.size() > 1);
  const auto crosses = [&](NameGap gap) {
    return std::ranges::any_of(words.subspan(1),
                               [&](const NameToken& t) { return t.before == gap; });
  };
  for (const NameGap gap : {NameGap::comma, NameGap::bracket, NameGap::line}) row.add(crosses(gap));
}

void add_scores(const std::string& text, RowWriter& row) {
  const auto script = person::script_of(text);
  const NameRivals rivals = name_rivals(text);
  const double score = person_name_score(text, rivals);
  const bool latin = script == person::NameScript::latin;
  row.add(latin ? clipped(score) : 0.0F);
  row.add(latin ? 0.0F : clipped(score));
  for (const auto other : {person::NameScript::cyrillic, person::NameScript::han,
                           person::NameScript::kana, person::NameScript::hangul}) {
    row.add(script == other);
  }
  row.add(family_first_score(text) > 0);
  row.add(clipped(rivals.title));
  row.add(place_kind(text) != PlaceKind::none);
  row.add(clipped(rivals.place));
  row.add(rivals.school);
  const TextScores scores = classify_text(text);
  for (const TextClass each : {TextClass::person, TextClass::title, TextClass::employer,
                               TextClass::place, TextClass::school, TextClass::prose}) {
    row.add(scores.probability(each));
  }
}

/// The local part of the first address, folded; its words are those of the name, often.
class Address {
 public:
  explicit Address(const Basics& basics) {
    if (basics.emails.empty()) return;
    const std::string& email = basics.emails.front().value;
    local_ = fold_words(email.substr(0, email.find('@')));
  }
  bool empty() const { return local_.empty(); }
  bool holds(const NameToken* token) const {
    return token != nullptr && token->folded.size() >= 3 &&
           local_.find(token->folded) != std::string::npos;
  }

 private:
  std::string local_;
};

void add_neighbour(const NameToken* token, NameGap gap, bool is_part, const Address& address,
                   RowWriter& row) {
  row.add(token == nullptr);
  for (const NameGap each :
       {NameGap::blank, NameGap::comma, NameGap::mark, NameGap::bracket, NameGap::line}) {
    row.add(token != nullptr && gap == each);
  }
  const bool near = token != nullptr && gap == NameGap::blank;
  row.add(near && token->given + token->family > 0);
  row.add(near && token->capital && !token->no_name && token->given + token->family == 0);
  row.add(near && !token->capital && !token->particle);
  row.add(near && token->no_name && !token->digits);
  row.add(near && token->digits);
  row.add(near && is_part);
  row.add(address.holds(token));
}

void add_address(Tokens words, const Address& address, RowWriter& row) {
  const auto held =
      std::ranges::count_if(words, [&](const NameToken& t) { return address.holds(&t); });
  row.add(address.empty());
  row.add(held == 1);
  row.add(held > 1);
}

bool has_role(const SegmentedDocument& segmented, std::size_t line, LineRole role) {
  return line < segmented.roles.size() && segmented.roles[line] == role;
}

/// Before the first section that is not about the person as such. Lists of skills and languages
/// may stand before the name: a side bar that came first.
bool is_introduction(const SegmentedDocument& segmented, std::uint32_t line) {
  for (const Section& section : segmented.sections) {
    if (line < section.body.begin) return true;
    const bool personal =
        section.kind == SectionKind::top || section.kind == SectionKind::contact ||
        section.kind == SectionKind::summary || section.kind == SectionKind::skills ||
        section.kind == SectionKind::languages;
    if (!personal) return false;
  }
  return true;
}

void add_line(const Document& document, const SegmentedDocument& segmented, const NameLine& from,
              bool below_title, RowWriter& row) {
  const std::uint32_t i = from.tokens.front().line;
  const Line& line = document.lines[i];
  const LineFeatures& f = segmented.features[i];
  row.add(i == 0);
  row.add(i == 1);
  row.add(i > 1 && i < 5);
  row.add(i > 11);
  row.add(std::log(1.0F + static_cast<float>(i)) / 2);
  row.add(from.large);
  row.add(from.goes_on);
  row.add(line.heading_level == 1);
  row.add(line.mark != ListMark::none);
  row.add(f.reads_like_prose);
  row.add(f.all_capitals);
  row.add(f.starts_bold);
  row.add(line.page > 1);
  row.add(line.aside);
  row.add(has_role(segmented, i, LineRole::name));
  row.add(has_role(segmented, i, LineRole::name) ? segmented.role_shares[i] : 0.0F);
  row.add(has_role(segmented, i, LineRole::heading));
  row.add(has_role(segmented, i, LineRole::other));
  row.add(has_role(segmented, i + 1, LineRole::name));
  row.add(i > 0 && has_role(segmented, i - 1, LineRole::name));
  row.add(is_introduction(segmented, i));
  row.add(below_title);
}

}  // namespace

std::vector<NameCandidate> name_candidates(const Document& document,
                                           const SegmentedDocument& segmented,
                                           const Basics& basics) {
  const Address address(basics);
  std::vector<NameCandidate> candidates;
  for (const NameLine& line : name_lines(document, segmented)) {
    const Tokens tokens(line.tokens);
    const std::uint32_t first = line.tokens.front().line;
    const bool below_title =
        first > 0 && is_document_title(document.text_of(document.lines[first - 1]));
    for (const NameWindow window : name_windows(line)) {
      NameCandidate& candidate = candidates.emplace_back();
      candidate.span = span_of(document, line, window);
      const Tokens words = tokens.subspan(window.first, window.last - window.first + 1);
      const NameToken* left = window.first == 0 ? nullptr : &tokens[window.first - 1];
      const NameToken* right =
          window.last + 1 == tokens.size() ? nullptr : &tokens[window.last + 1];
      RowWriter row(candidate.row);
      row.add(1.0F);
      add_words(words, row);
      add_scores(on_one_line(document.text_of(candidate.span)), row);
      add_neighbour(left, words.front().before, left != nullptr && left->honorific, address, row);
      add_neighbour(right, right == nullptr ? NameGap::edge : right->before,
                    right != nullptr && right->credential, address, row);
      row.add(left == nullptr && right == nullptr);
      row.add(right == nullptr && line.goes_on);
      row.add(right == nullptr && line.large && line.large_below);
      row.add(line.large && words.front().line != words.back().line);
      add_address(words, address, row);
      add_line(document, segmented, line, below_title, row);
      assert(row.written() == name_feature_count);
    }
  }
  return candidates;
}

std::optional<ChosenName> choose_name(const std::vector<NameCandidate>& candidates) {
  const NameCandidate* best = nullptr;
  double most = 0;   // of "there is none"
  double total = 1;  // exp(0)
  for (const NameCandidate& candidate : candidates) {
    const double score = static_cast<double>(weighed(candidate.row, name_choice_weights));
    total += std::exp(std::min(score, 50.0));
    if (score <= most) continue;
    most = score;
    best = &candidate;
  }
  if (best == nullptr) return std::nullopt;
  return ChosenName{best->span, std::exp(std::min(most, 50.0)) / total};
}

}  // namespace vitagraph
