#include "extract/find/awards.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <vector>

#include "extract/evidence/phrase_search.hpp"
#include "extract/find/honour_head.hpp"
#include "extract/find/joined_text.hpp"
#include "extract/find/project_name.hpp"
#include "extract/fold.hpp"

namespace vitagraph {
namespace {

constexpr std::array<std::string_view, 10> award_nouns = {
    "Award", "Prize", "Scholarship", "Fellowship", "Medal",
    "Preis", "Prix",  "Premio",      "Prêmio",     "Stipendium"};
constexpr std::array<std::string_view, 8> winning_words = {
    "won ",       "received ",    "awarded ", "recipient of ",
    "winner of ", "was awarded ", "earned ",  "obtained "};

std::string lower(std::string_view text) {
  std::string out(text);
  for (char& c : out) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
  }
  return out;
}

bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }

std::uint32_t article_size(std::string_view text) {
  for (const std::string_view article : {"the ", "a ", "an "}) {
    if (text.substr(0, article.size()) == article) {
      return static_cast<std::uint32_t>(article.size());
    }
  }
  return 0;
}

/// How far the capitalised words from `at` on go, with an article before them, up to a noun of
/// award_nouns; 0: they do not.
std::size_t award_name_size(std::string_view text, std::size_t at) {
  const std::size_t begin = at + article_size(text.substr(at));
  if (begin >= text.size() || !is_upper(text[begin])) return 0;
  std::size_t best = std::string_view::npos;
  for (const std::string_view noun : award_nouns) {
    const std::size_t end = text.find(noun, begin);
    if (end != std::string_view::npos && end > begin) best = std::min(best, end + noun.size());
  }
  const bool near = best != std::string_view::npos && best - begin < 80;
  if (!near || text.substr(begin, best - begin).find_first_of(".;:(") != std::string::npos) {
    return 0;
  }
  return best - at;
}

/// "won the Example Innovation Award": the capitalised words up to the noun.
Span award_told(const Document& document, Span line) {
  const std::string_view text = document.text_of(line);
  static const PhraseSearch nouns(
      std::vector<std::string_view>(award_nouns.begin(), award_nouns.end()));
  if (!nouns.any_in(text)) return {};
  const std::string folded = lower(text);
  for (const std::string_view win : winning_words) {
    for (std::size_t at = folded.find(win); at != std::string::npos;
         at = folded.find(win, at + 1)) {
      const std::size_t size =
          at > 0 && folded[at - 1] != ' ' ? 0 : award_name_size(text, at + win.size());
      if (size == 0) continue;
      const auto begin = line.begin + static_cast<std::uint32_t>(at + win.size());
      const std::uint32_t article = article_size(text.substr(at + win.size()));
      return {begin + article, begin + static_cast<std::uint32_t>(size)};
    }
  }
  return {};
}

/// "**Honor - Star of June:** …": a bold lead that says it is an honour.
Span award_lead(const Document& document, const Line& line) {
  const auto [begin, end] = style_range(document, line.span);
  if (begin == end || document.styles[begin].emphasis != Emphasis::bold ||
      document.styles[begin].span.begin > line.span.begin + 1) {
    return {};
  }
  const Span lead = trim_marks(document.text, document.styles[begin].span, "", ":.- ");
  const std::string words = fold_words(document.text_of(lead));
  const bool honour = words.compare(0, 5, "honor") == 0 || words.compare(0, 6, "honour") == 0 ||
                      words.compare(0, 6, "award ") == 0;
  return honour && words.size() > 12 ? lead : Span{};
}

Confidence sure(int thousandths) { return Confidence::thousandths(thousandths); }

ItemEvidence line_item(const Document& document, Span line, std::string_view rule) {
  const JoinedText text(document, {line});
  return item_of(text, {0, static_cast<std::uint32_t>(text.text().size())}, sure(850), rule);
}

bool is_award_head(const Document& document, const SegmentedDocument& segmented,
                   const ListItem& item, Span title) {
  const std::string_view text = document.text_of(title);
  const LineFeatures& f = segmented.features[item.lines.front()];
  if (fold_words(text).size() < 4) return false;
  return !(f.reads_like_prose && f.ends_with_period && starts_with_deed(text));
}

void read_awards(const Document& document, const SegmentedDocument& segmented,
                 const SectionBlock& block, Record& record) {
  for (const ListItem& item : list_items(document, segmented, block)) {
    const Span line = document.lines[item.lines.front()].span;
    const HonourHead head = honour_head(document, segmented, line);
    if (head.title.empty() || !is_award_head(document, segmented, item, head.title)) continue;
    Award award;
    award.title = fact_of(document, head.title, sure(850), "awards/title");
    award.awarder = fact_of(document, head.giver, sure(700), "awards/giver");
    award.date = head.date;
    award.item = line_item(document, line, "awards/entry");
    record.awards.push_back(std::move(award));
  }
}

void read_told_awards(const Document& document, const SectionBlock& block, Record& record) {
  for (const std::uint32_t i : block.lines) {
    const Line& line = document.lines[i];
    Span title = award_lead(document, line);
    const char* rule = "awards/lead";
    if (title.empty()) {
      title = award_told(document, line.span);
      rule = "awards/told";
    }
    if (title.empty()) continue;
    Award award;
    award.title = fact_of(document, title, sure(750), rule);
    award.item = line_item(document, line.span, rule);
    record.awards.push_back(std::move(award));
  }
}

}  // namespace

void find_awards(const Document& document, const SegmentedDocument& segmented,
                 const std::vector<SectionBlock>& blocks, Record& record) {
  for (const SectionBlock& block : blocks) {
    if (block.kind == SectionKind::awards) {
      read_awards(document, segmented, block, record);
    } else if (block.kind == SectionKind::work || block.kind == SectionKind::education ||
               block.kind == SectionKind::projects || block.kind == SectionKind::volunteer) {
      read_told_awards(document, block, record);
    }
  }
}

void find_certificates(const Document& document, const SegmentedDocument& segmented,
                       const std::vector<SectionBlock>& blocks, Record& record) {
  for (const SectionBlock& block : blocks) {
    if (block.kind != SectionKind::certificates) continue;
    for (const ListItem& item : list_items(document, segmented, block)) {
      const Span line = document.lines[item.lines.front()].span;
      const HonourHead head = honour_head(document, segmented, line);
      const LineFeatures& f = segmented.features[item.lines.front()];
      if (head.title.size() < 3 || f.reads_like_prose) continue;
      Certificate certificate;
      certificate.name = fact_of(document, head.title, sure(850), "certificates/name");
      certificate.issuer = fact_of(document, head.giver, sure(700), "certificates/issuer");
      certificate.date = head.date;
      certificate.item = line_item(document, line, "certificates/entry");
      record.certificates.push_back(std::move(certificate));
    }
  }
}

}  // namespace vitagraph
