#include "extract/find/people.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

#include "extract/evidence/phrase_search.hpp"
#include "extract/find/joined_text.hpp"
#include "extract/find/person_name.hpp"
#include "extract/fold.hpp"

namespace vitagraph {
namespace {

struct Tie {
  std::string_view words;  ///< lower case, before the name
  std::string_view role;
};

constexpr std::array ties = {
    Tie{"under the supervision of ", "supervisor"},
    Tie{"under the guidance of ", "supervisor"},
    Tie{"under the direction of ", "supervisor"},
    Tie{"under the mentorship of ", "supervisor"},
    Tie{"supervised by ", "supervisor"},
    Tie{"supervision by ", "supervisor"},
    Tie{"supervisor: ", "supervisor"},
    Tie{"supervisors: ", "supervisor"},
    Tie{"supervisor ", "supervisor"},
    Tie{"advised by ", "advisor"},
    Tie{"mentored by ", "supervisor"},
    Tie{"mentor: ", "supervisor"},
    Tie{"advisor: ", "advisor"},
    Tie{"advisors: ", "advisor"},
    Tie{"adviser: ", "advisor"},
    Tie{"advisers: ", "advisor"},
    Tie{"co-advisor: ", "advisor"},
    Tie{"thesis advisor ", "advisor"},
    Tie{"betreuer: ", "supervisor"},
    Tie{"betreut von ", "supervisor"},
    Tie{"doktorvater: ", "advisor"},
    Tie{"sous la direction de ", "supervisor"},
    Tie{"directeur de thèse : ", "advisor"},
    Tie{"encadré par ", "supervisor"},
    Tie{"director de tesis: ", "advisor"},
    Tie{"dirigida por ", "supervisor"},
    Tie{"orientador: ", "advisor"},
    Tie{"relatore: ", "advisor"},
    Tie{"научный руководитель: ", "advisor"},
    Tie{"научный руководитель — ", "advisor"},
    Tie{"导师：", "advisor"},
    Tie{"指导教师：", "advisor"},
    Tie{"with prof. ", "collaborator"},
    Tie{"with professor ", "collaborator"},
    Tie{"with dr. ", "collaborator"},
    Tie{"worked with ", "collaborator"},
    Tie{"collaborated with ", "collaborator"},
    Tie{"collaborating with ", "collaborator"},
    Tie{"in collaboration with ", "collaborator"},
    Tie{"joint work with ", "collaborator"},
};

constexpr std::array<std::string_view, 17> honorifics = {"Prof. Dr. ",
                                                         "Professors ",
                                                         "Professor ",
                                                         "Prof. ",
                                                         "Profs. ",
                                                         "prof. ",
                                                         "professor ",
                                                         "Associate Professor ",
                                                         "Assistant Professor ",
                                                         "Dr. ",
                                                         "Dr ",
                                                         "Mr. ",
                                                         "Ms. ",
                                                         "Mrs. ",
                                                         "Pr. ",
                                                         "Drs. ",
                                                         "проф. "};

std::string lower(std::string_view text) {
  std::string out(text);
  for (char& c : out) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
  }
  return out;
}

bool is_upper_start(std::string_view text, std::size_t at) {
  return at < text.size() &&
         ((text[at] >= 'A' && text[at] <= 'Z') || static_cast<unsigned char>(text[at]) >= 0xC3);
}

bool is_name_byte(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.' || c == '-' || c == '\'' ||
         static_cast<unsigned char>(c) >= 0x80;
}

bool is_particle(std::string_view word) {
  for (const std::string_view particle : {"van", "von", "de", "der", "den", "del", "da", "di", "la",
                                          "le", "bin", "al", "el", "dos", "du", "ten"}) {
    if (word == particle) return true;
  }
  return false;
}

/// The capitalised words from `begin` on that can be one name; an end of sentence ends it.
std::size_t name_end(std::string_view text, std::size_t begin) {
  std::size_t end = begin, at = begin, words = 0;
  while (at < text.size() && words < 5) {
    std::size_t stop = at;
    while (stop < text.size() && is_name_byte(text[stop])) ++stop;
    const std::string_view word = text.substr(at, stop - at);
    if (word.empty()) break;
    const bool capital = is_upper_start(text, at);
    if (!capital && !is_particle(word)) break;
    const bool full_stop = word.size() > 3 && word.back() == '.';
    if (capital) end = full_stop ? stop - 1 : stop;
    ++words;
    if (full_stop || stop >= text.size() || text[stop] != ' ') break;
    at = stop + 1;
  }
  return end;
}

Span with_honorific_cut(const Document& document, Span span) {
  for (bool again = true; again;) {
    again = false;
    for (const std::string_view honorific : honorifics) {
      if (document.text_of(span).substr(0, honorific.size()) != honorific) continue;
      span.begin += static_cast<std::uint32_t>(honorific.size());
      again = true;
    }
  }
  return span;
}

/// More than any résumé names; a bound on the work that a hostile document can ask for.
constexpr std::size_t most_people = 500;

bool is_known(const Record& record, const std::string& name, std::string_view role) {
  const std::string words = fold_words(name);
  if (words == fold_words(record.basics.name.value)) return true;
  return std::any_of(record.people.begin(), record.people.end(), [&](const RelatedPerson& p) {
    return p.role == role && fold_words(p.name.value) == words;
  });
}

void add(const Document& document, Span name, std::string_view role, std::string_view rule,
         int confidence, Span line, Record& record) {
  RelatedPerson person;
  person.name = fact_of(document, name, Confidence::thousandths(confidence), rule);
  if (person.name.empty() || record.people.size() >= most_people ||
      is_known(record, person.name.value, role)) {
    return;
  }
  person.role = role;
  const JoinedText text(document, {line});
  person.item = item_of(text, {0, static_cast<std::uint32_t>(text.text().size())},
                        Confidence::thousandths(confidence), rule);
  record.people.push_back(std::move(person));
}

/// The names behind a tie: "Prof. A Quill, Dr. B Marsh and C Venn".
void read_names(const Document& document, Span line, std::uint32_t at, const Tie& tie,
                Record& record) {
  Span rest{at, line.end};
  for (int names = 0; names < 4 && !rest.empty(); ++names) {
    const Span bare = with_honorific_cut(document, rest);
    const bool honoured = bare.begin != rest.begin || tie.words.find("prof") != tie.words.npos ||
                          tie.words.find("dr.") != tie.words.npos;
    const std::string_view text = document.text_of(bare);
    if (!is_upper_start(text, 0)) return;
    const auto end = static_cast<std::uint32_t>(name_end(text, 0));
    const Span name{bare.begin, bare.begin + end};
    const double score = person_name_score(document.text_of(name));
    // A collaborator without a title must plainly be a person: companies are worked with too.
    const double needed = honoured ? -1.5 : tie.role == "collaborator" ? 2.0 : 0.0;
    if (name.empty() || score < needed) return;
    add(document, name, tie.role, "people/tie", honoured || score > 2 ? 850 : 700, line, record);
    rest.begin = name.end;
    const std::string_view after = document.text_of(rest);
    std::uint32_t joint = 0;
    for (const std::string_view join : {", and ", " and ", " & ", ", ", " und ", " et ", " y "}) {
      if (joint == 0 && after.substr(0, join.size()) == join) {
        joint = static_cast<std::uint32_t>(join.size());
      }
    }
    if (joint == 0) return;
    rest.begin += joint;
  }
}

const PhraseSearch& tie_search() {
  static const PhraseSearch search = [] {
    std::vector<std::string_view> words;
    for (const Tie& tie : ties) words.push_back(tie.words);
    return PhraseSearch(std::move(words));
  }();
  return search;
}

void read_ties(const Document& document, Span line, Record& record) {
  // Most lines hold none of the ties.
  if (!tie_search().may_be_in(document.text_of(line))) return;
  const std::string folded = lower(document.text_of(line));
  if (!tie_search().any_in(folded)) return;
  for (std::size_t at = 0; at < folded.size(); ++at) {
    if (at > 0 && is_name_byte(folded[at - 1]) && folded[at - 1] != '-') continue;
    for (const Tie& tie : ties) {
      if (tie.words[0] != folded[at] || folded.compare(at, tie.words.size(), tie.words) != 0) {
        continue;
      }
      read_names(document, line, line.begin + static_cast<std::uint32_t>(at + tie.words.size()),
                 tie, record);
    }
  }
}

void read_referees(const Document& document, const SegmentedDocument& segmented,
                   const SectionBlock& block, Record& record) {
  for (const std::uint32_t i : block.lines) {
    const Span line = document.lines[i].span;
    const LineFeatures& f = segmented.features[i];
    if (f.has_email || f.has_url || f.has_phone_shape || f.words > 8) continue;
    Span name = with_honorific_cut(document, line);
    const std::string_view text = document.text_of(name);
    const std::size_t cut = std::min(
        {text.find(','), text.find(" - "), text.find(" – "), text.find(" ("), text.find(" | ")});
    if (cut != std::string_view::npos) name.end = name.begin + static_cast<std::uint32_t>(cut);
    if (person_name_score(document.text_of(name)) < 1.5) continue;
    add(document, name, "referee", "people/referee", 800, line, record);
  }
}

}  // namespace

void find_people(const Document& document, const SegmentedDocument& segmented,
                 const std::vector<SectionBlock>& blocks, Record& record) {
  for (const SectionBlock& block : blocks) {
    if (block.kind == SectionKind::references) {
      read_referees(document, segmented, block, record);
      continue;
    }
    if (block.kind == SectionKind::publications || block.kind == SectionKind::contact) continue;
    for (const std::uint32_t i : block.lines) {
      read_ties(document, document.lines[i].span, record);
    }
  }
}

}  // namespace vitagraph
