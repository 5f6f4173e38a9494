// What the records say, as mentions: the unchanging input of all decisions. An entity is a set of
// mentions; nothing here is ever edited or merged.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "extract/date.hpp"
#include "extract/record.hpp"
#include "extract/span.hpp"
#include "graph/text_pool.hpp"

namespace vitagraph {

/// Position of a mention in its vector of `Mentions`.
using MentionIndex = std::uint32_t;
inline constexpr MentionIndex kNoMention = 0xFFFFFFFFu;

/// Where a mention stands. `document` is a position in Mentions::documents.
struct Anchor {
  std::uint32_t document = 0;
  Span span;
  Confidence confidence;
  Text quote = 0;
};

enum class PersonRole : std::uint8_t { owner, author, advisor, tie };

struct PersonMention {
  Anchor anchor;
  Text name = 0;  ///< 0: the owner of a document that names nobody
  PersonRole role = PersonRole::owner;
  Text tie = 0;                     ///< "advisor", "referee" … as the record says
  Text organization = 0;            ///< of an advisor or a tie
  MentionIndex paper = kNoMention;  ///< of an author
  std::uint16_t position = 0;       ///< of an author, from 1
};

enum class OrganizationRole : std::uint8_t { employer, school };

struct OrganizationMention {
  Anchor anchor;
  Text name = 0;
  OrganizationRole role = OrganizationRole::employer;
  Text location = 0;
  Text url = 0;
  Anchor location_anchor;
};

struct JobMention {
  Anchor anchor;
  MentionIndex organization = kNoMention;
  Text title = 0, unit = 0, location = 0, url = 0, employment_type = 0, section = 0;
  PartialDate start, end;
  bool current = false;
};

struct StudyMention {
  Anchor anchor;
  MentionIndex organization = kNoMention;
  MentionIndex advisor = kNoMention;  ///< a person
  Text degree = 0, field = 0, unit = 0, location = 0, grade = 0;
  PartialDate start, end;
  bool current = false, expected = false;
};

struct PaperMention {
  Anchor anchor;
  Text title = 0;
  MentionIndex first_author = 0;  ///< the authors are consecutive people
  std::uint16_t authors = 0;
  std::uint16_t owner_author = 0;  ///< which of them is the owner, from 1; 0: not recognised
  bool authors_truncated = false;
  PublicationKind kind = PublicationKind::unknown;
  PartialDate date;
  Text venue = 0, doi = 0, arxiv = 0, url = 0, status = 0;
  Anchor venue_anchor;
};

struct ProjectMention {
  Anchor anchor;
  Text name = 0, url = 0, role = 0, organization = 0;
  PartialDate start, end;
  bool current = false;
};

struct AwardMention {
  Anchor anchor;
  Text title = 0, awarder = 0;
  PartialDate date;
};

/// One document and what it says of its owner.
struct DocumentMention {
  std::string source, format, content_hash, language, error;
  std::string identity;  ///< hash of the content: content_hash, else one of the record itself
  PartialDate date;
  MentionIndex owner = kNoMention;  ///< a person; kNoMention: the document failed
  Text inferred_from = 0;
  Text headline = 0, orcid = 0, location = 0;
  Anchor location_anchor;
  std::vector<Text> emails, phones, urls, skills, languages, certificates;
};

/// The mentions of one document, or of all of them.
struct Mentions {
  std::vector<DocumentMention> documents;
  std::vector<PersonMention> people;
  std::vector<OrganizationMention> organizations;
  std::vector<JobMention> jobs;
  std::vector<StudyMention> studies;
  std::vector<PaperMention> papers;
  std::vector<ProjectMention> projects;
  std::vector<AwardMention> awards;

  std::size_t size() const {
    return people.size() + organizations.size() + papers.size() + projects.size() + awards.size();
  }
};

/// The mentions of one record; `document` of each anchor is 0.
Mentions mentions_of(const Record& record, TextPool& pool);

/// All documents in the order of (source, content), whatever the order of `parts`; exact
/// repetitions of a document (same source and content) count once.
Mentions gather(std::vector<Mentions> parts);

}  // namespace vitagraph
