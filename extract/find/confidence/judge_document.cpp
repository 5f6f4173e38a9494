#include "extract/find/confidence/judge_document.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>

#include "extract/byte_set.hpp"
#include "extract/find/confidence/other_documents.hpp"
#include "extract/fold.hpp"

namespace vitagraph {
namespace {

constexpr std::size_t little_letters = 200;
/// Share of characters that nothing explains, above which a text is garbled, and above which it
/// cannot be read.
constexpr double garbled_share = 0.02;
constexpr double unreadable_share = 0.3;
/// Mean confidence of the facts of jobs, degrees and papers below which somebody should look.
constexpr double doubtful_mean = 0.72;

bool has(const Document& document, DiagnosticCode code) {
  return std::ranges::any_of(document.diagnostics,
                             [&](const Diagnostic& found) { return found.code == code; });
}

bool starts(std::string_view text, std::size_t at, std::string_view what) {
  return text.substr(at).starts_with(what);
}

/// First bytes of what unexplained_share() counts.
constexpr auto may_be_odd = [] {
  std::array<char, 50> bytes{};
  std::size_t size = 0;
  for (int byte = 0; byte < 0x20; ++byte) {
    if (byte != '\n') bytes[size++] = static_cast<char>(byte);
  }
  for (int byte = 0xEE; byte < 0x100; ++byte) bytes[size++] = static_cast<char>(byte);
  bytes[size++] = '(';
  return ByteSet({bytes.data(), size});
}();

/// Characters that stand for none: U+FFFD, the private use area (its bullets are few), control
/// characters, and the "(cid:12)" that some programs print for glyphs without a meaning.
double unexplained_share(std::string_view text) {
  std::size_t odd = 0;
  for (auto i = may_be_odd.first_in(text); i != text.npos; i = may_be_odd.first_in(text, i + 1)) {
    const auto byte = static_cast<unsigned char>(text[i]);
    const bool control =
        byte < 0x20 && byte != '\n' && byte != '\t' && byte != '\r' && byte != '\f';
    const bool private_use = byte == 0xEE || (byte == 0xEF && i + 1 < text.size() &&
                                              static_cast<unsigned char>(text[i + 1]) < 0xA4);
    if (control || private_use || (byte == 0xEF && starts(text, i, "\xEF\xBF\xBD"))) ++odd;
    if (byte == '(' && starts(text, i, "(cid:")) odd += 7;
  }
  const std::size_t characters = character_count(text);
  return characters == 0 ? 0.0 : static_cast<double>(odd) / static_cast<double>(characters);
}

/// Bits of what lacks_vowels() asks of a byte: is it of a word, may it be a vowel?
constexpr auto word_bytes = [] {
  constexpr std::uint8_t of_word = 1, vowel = 2;
  std::array<std::uint8_t, 256> kinds{};
  for (std::size_t c = 'a'; c <= 'z'; ++c) kinds[c] = kinds[c - 0x20] = of_word;
  for (const unsigned char at : {'a', 'e', 'i', 'o', 'u', 'y'}) {
    kinds[at] = kinds[at - 0x20] = of_word | vowel;
  }
  for (std::size_t c = 0x80; c < kinds.size(); ++c) kinds[c] = of_word | vowel;
  return kinds;
}();

/// Fonts that print other letters than they name give words without vowels.
bool lacks_vowels(std::string_view text) {
  std::size_t words = 0;
  std::size_t without = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const std::size_t begin = at;
    std::uint8_t seen = 0;
    for (; at < text.size(); ++at) {
      const std::uint8_t kind = word_bytes[static_cast<unsigned char>(text[at])];
      if (kind == 0) break;
      seen |= kind;
    }
    if (at - begin < 5) continue;
    ++words;
    without += seen == 1 ? 1 : 0;
  }
  return words >= 30 && without * 2 > words;
}

/// Are there less letters and digits than a résumé has? Mostly the first lines say no.
bool has_little_text(std::string_view text) {
  constexpr std::size_t first_bytes = 1500;
  constexpr std::size_t joined_at_cut = 10;  // characters that cutting may add
  // Of plain letters and digits, folding leaves each.
  std::size_t plain = 0;
  for (const char c : text) {
    plain += ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') || (c >= '0' && c <= '9') ? 1 : 0;
    if (plain >= little_letters + joined_at_cut) return false;
  }
  const auto letters = [](std::string_view part) { return character_count(fold_words(part)); };
  if (text.size() > first_bytes &&
      letters(text.substr(0, first_bytes)) >= little_letters + joined_at_cut) {
    return false;
  }
  return letters(text) < little_letters;
}

bool dated(const Period& period) { return period.start || period.end || period.current; }

bool no_dates(const Record& record) {
  if (record.work.empty() && record.education.empty()) return false;
  return std::ranges::none_of(record.work, [](const Work& x) { return dated(x.period); }) &&
         std::ranges::none_of(record.education, [](const Education& x) { return dated(x.period); });
}

bool nothing_found(const Record& record) {
  return record.work.empty() && record.education.empty() && record.publications.empty() &&
         record.projects.empty();
}

bool knows_a_section(const SegmentedDocument& segmented) {
  return std::ranges::any_of(segmented.sections, [](const Section& section) {
    return section.kind != SectionKind::top && section.kind != SectionKind::unknown &&
           section.kind != SectionKind::contact;
  });
}

class Mean {
 public:
  void add(const Evidence& evidence) {
    if (evidence.rule.empty()) return;
    sum_ += evidence.confidence.probability();
    ++count_;
  }
  bool below(double bar) const { return count_ > 0 && sum_ < bar * count_; }

 private:
  double sum_ = 0;
  int count_ = 0;
};

bool doubts_its_facts(const Record& record) {
  Mean mean;
  for (const Work& x : record.work) {
    for (const Fact* fact : {&x.employer, &x.position}) mean.add(fact->evidence);
    for (const DateFact* date : {&x.period.start, &x.period.end}) mean.add(date->evidence);
  }
  for (const Education& x : record.education) {
    for (const Fact* fact : {&x.institution, &x.study_type, &x.area}) mean.add(fact->evidence);
    mean.add(x.period.end.evidence);
  }
  for (const Publication& x : record.publications) {
    mean.add(x.title.evidence);
    mean.add(x.venue.evidence);
    mean.add(x.date.evidence);
  }
  return mean.below(doubtful_mean);
}

/// The next résumé of several in one file: a heading of jobs or degrees comes again, and another
/// e-mail address stands between the two.
bool seems_several_people(const Document& document, const SegmentedDocument& segmented,
                          const Record& record) {
  if (record.basics.emails.empty()) return false;
  const std::string_view own = record.basics.emails.front().value;
  std::map<std::string, std::size_t> first;  // line of each heading's words
  for (const Section& section : segmented.sections) {
    const bool career = section.kind == SectionKind::work || section.kind == SectionKind::education;
    if (section.heading < 0 || !career) continue;
    const auto line = static_cast<std::size_t>(section.heading);
    const auto [known, is_new] =
        first.emplace(fold_words(document.text_of(section.heading_span)), line);
    if (is_new) continue;
    for (std::size_t i = known->second; i < line; ++i) {
      const bool other = document.text_of(document.lines[i]).find(own) == std::string_view::npos;
      if (segmented.features[i].has_email && other) return true;
    }
  }
  return false;
}

}  // namespace

Verdict verdict_of_failure(const Record& record) {
  Verdict verdict{Standing::unreadable, {DoubtReason::not_read}};
  for (const Diagnostic& found : record.diagnostics) {
    if (found.code == DiagnosticCode::scanned_pages && verdict.reasons.size() == 1) {
      verdict.reasons.push_back(DoubtReason::no_text_layer);
    }
  }
  return verdict;
}

Verdict judge_document(const Document& document, const SegmentedDocument* segmented,
                       const Record& record) {
  const double unexplained = unexplained_share(document.text);
  const bool pictures = has(document, DiagnosticCode::scanned_pages);
  const bool little = has_little_text(document.text);
  const bool read_by_lines = segmented != nullptr;
  const struct {
    DoubtReason reason;
    bool holds;
  } findings[] = {
      {DoubtReason::no_text_layer, pictures},
      {DoubtReason::garbled_text, unexplained > garbled_share || lacks_vowels(document.text)},
      {DoubtReason::little_text, little && nothing_found(record)},
      {DoubtReason::no_section, read_by_lines && !knows_a_section(*segmented)},
      {DoubtReason::no_dates, no_dates(record)},
      {DoubtReason::nothing_found, nothing_found(record)},
      {DoubtReason::no_name, record.basics.name.empty()},
      {DoubtReason::doubtful_facts, doubts_its_facts(record)},
      {DoubtReason::several_people,
       read_by_lines && seems_several_people(document, *segmented, record)},
      {DoubtReason::cover_letter, read_by_lines && looks_like_letter(document, record)},
      {DoubtReason::invoice, read_by_lines && looks_like_invoice(document)},
      {DoubtReason::source_code, read_by_lines && looks_like_source_code(document)},
      {DoubtReason::paper, read_by_lines && looks_like_paper(document)},
  };
  Verdict verdict{Standing::fine, {}};
  for (const auto& finding : findings) {
    if (finding.holds) verdict.reasons.push_back(finding.reason);
  }
  if (!verdict.reasons.empty()) verdict.standing = Standing::doubtful;
  if ((pictures && little) || unexplained > unreadable_share) {
    verdict.standing = Standing::unreadable;
  }
  return verdict;
}

}  // namespace vitagraph
