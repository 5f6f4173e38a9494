// What one document says: JSON Resume 1.0 plus the fields it lacks, every value with its evidence.
// docs/record-format.md describes the JSON form; extract/record_json.hpp writes and reads it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "extract/date.hpp"
#include "extract/diagnostic.hpp"
#include "extract/span.hpp"
#include "extract/verdict.hpp"

namespace vitagraph {

/// Where a value stands in the document, what saw it, and how sure that is.
/// A value read from a structured source by its key has a span too.
struct Evidence {
  Span span;                ///< hull of all parts
  std::vector<Span> parts;  ///< only when the value is put together from several places
  Confidence confidence;
  std::string rule;  ///< stable name of the rule or model, e.g. "slot/employer"

  friend bool operator==(const Evidence&, const Evidence&) = default;
};

/// A value of the document. Empty value = the document says nothing; then evidence is empty too.
struct Fact {
  std::string value;  ///< the span's text, or a registered normalisation of it
  Evidence evidence;

  bool empty() const { return value.empty(); }
  explicit operator bool() const { return !value.empty(); }
  friend bool operator==(const Fact&, const Fact&) = default;
};

struct DateFact {
  PartialDate value;
  Evidence evidence;

  bool empty() const { return value.empty(); }
  explicit operator bool() const { return !value.empty(); }
  friend bool operator==(const DateFact&, const DateFact&) = default;
};

/// A period as an entry prints it: `current` and `expected` say how it ends.
struct Period {
  DateFact start;
  DateFact end;
  bool current = false;
  bool expected = false;      ///< the end lies ahead (graduation)
  Evidence current_evidence;  ///< of the word for "present" or the open dash; empty unless current

  friend bool operator==(const Period&, const Period&) = default;
};

/// The words of the document that an item as a whole rests on: usually the entry's head.
struct ItemEvidence {
  Evidence evidence;
  std::string quote;  ///< the head as printed, blanks folded, cut at 240 bytes at a character

  friend bool operator==(const ItemEvidence&, const ItemEvidence&) = default;
};

struct Basics {
  Fact name;
  std::string name_inferred_from;  ///< "" or why, e.g. "the one author of all 5 publications"
  Fact headline;
  std::vector<Fact> emails;  ///< lower-cased host, as printed otherwise
  std::vector<Fact> phones;  ///< as printed
  std::vector<Fact> urls;    ///< profile and home pages
  Fact orcid;                ///< 0000-0000-0000-000X, check digit verified
  Fact location;
  friend bool operator==(const Basics&, const Basics&) = default;
};

/// One (employer, title, period). Several titles under one employer are several of these.
struct Work {
  Fact employer;  ///< JSON key "name"
  Fact department;
  Fact position;
  Fact location;
  Fact url;
  Fact employment_type;  ///< "internship", "part-time" …: as printed
  Period period;
  std::string section;  ///< "work", "volunteer", "teaching" or "service"
  ItemEvidence item;
  friend bool operator==(const Work&, const Work&) = default;
};

struct Education {
  Fact institution;
  Fact department;
  Fact study_type;  ///< degree as printed
  Fact area;
  Fact score;
  Fact location;
  Fact advisor;
  Period period;
  ItemEvidence item;
  friend bool operator==(const Education&, const Education&) = default;
};

enum class PublicationKind : std::uint8_t {
  unknown,
  article,
  inproceedings,
  preprint,
  book,
  chapter,
  thesis,
  report,
  patent,
  talk,
  poster,
  software,
  other
};

struct Publication {
  Fact title;                      ///< JSON key "name"
  std::vector<Fact> authors;       ///< in printed order
  bool authors_truncated = false;  ///< "et al."
  int owner_position = 0;  ///< 1 = first; 0 = the résumé's owner was not recognised among them
  Fact venue;              ///< JSON key "publisher"
  DateFact date;
  Fact doi;
  Fact arxiv;
  Fact url;
  Fact status;  ///< "in press", "under review" …: as printed
  PublicationKind kind = PublicationKind::unknown;
  ItemEvidence item;
  friend bool operator==(const Publication&, const Publication&) = default;
};

struct Project {
  Fact name;
  Fact url;
  std::vector<Fact> roles;
  Fact organization;  ///< the employer or school under which it is told, if any
  Period period;
  ItemEvidence item;
  friend bool operator==(const Project&, const Project&) = default;
};

struct Award {
  Fact title;
  Fact awarder;
  DateFact date;
  ItemEvidence item;
  friend bool operator==(const Award&, const Award&) = default;
};

struct Skill {
  Fact name;      ///< one skill
  Fact category;  ///< its label, e.g. "Databases"
  friend bool operator==(const Skill&, const Skill&) = default;
};

struct Language {
  Fact language;
  Fact fluency;
  friend bool operator==(const Language&, const Language&) = default;
};

struct Certificate {
  Fact name;
  Fact issuer;
  DateFact date;
  ItemEvidence item;
  friend bool operator==(const Certificate&, const Certificate&) = default;
};

/// Somebody else, named with a stated tie.
struct RelatedPerson {
  Fact name;
  std::string role;  ///< "advisor", "supervisor", "collaborator", "referee" or "co-author"
  Fact organization;
  ItemEvidence item;
  friend bool operator==(const RelatedPerson&, const RelatedPerson&) = default;
};

/// One document's facts. `error` non-empty: the document failed, and nothing else is filled but
/// `source`, `format` and `diagnostics`.
struct Record {
  std::string source;
  std::string format;
  std::string content_hash;   ///< 16 hexadecimal digits of the bytes given (XXH64-like, ours)
  std::string language;       ///< ISO 639-1, or "" when it cannot be told
  PartialDate document_date;  ///< what "present" means here; empty = unknown
  std::string error;
  Verdict verdict;
  int left_out = 0;  ///< facts taken out for want of confidence: leave_out.hpp

  Basics basics;
  std::vector<Work> work;
  std::vector<Education> education;
  std::vector<Publication> publications;
  std::vector<Publication> talks;  ///< and posters: given, not published
  std::vector<Project> projects;
  std::vector<Award> awards;
  std::vector<Skill> skills;
  std::vector<Language> languages;
  std::vector<Certificate> certificates;
  std::vector<RelatedPerson> people;
  Diagnostics diagnostics;

  friend bool operator==(const Record&, const Record&) = default;
};

}  // namespace vitagraph
