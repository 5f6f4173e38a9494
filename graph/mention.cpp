#include "graph/mention.hpp"

#include <algorithm>
#include <iterator>
#include <tuple>
#include <utility>

#include "extract/record_json.hpp"
#include "graph/hash.hpp"
#include "graph/normalize/words.hpp"

namespace vitagraph {
namespace {

constexpr std::size_t kQuoteBytes = 240;

std::string_view cut_at_character(std::string_view text, std::size_t limit) {
  if (text.size() <= limit) return text;
  while (limit > 0 && (static_cast<unsigned char>(text[limit]) & 0xC0) == 0x80) --limit;
  return text.substr(0, limit);
}

class Collector {
 public:
  Collector(const Record& record, TextPool& pool) : record_(record), pool_(pool) {}

  Mentions run() {
    document();
    if (record_.error.empty()) {
      owner();
      for (const Work& work : record_.work) job(work);
      for (const Education& education : record_.education) study(education);
      for (const Publication& publication : record_.publications) paper(publication);
      for (const Publication& talk : record_.talks) paper(talk);
      for (const Project& item : record_.projects) project(item);
      for (const Award& item : record_.awards) award(item);
      for (const RelatedPerson& person : record_.people) tie(person);
    }
    return std::move(out_);
  }

 private:
  Text text(const Fact& fact) { return pool_.add(trim(fact.value)); }
  std::vector<Text> texts(const std::vector<Fact>& facts) {
    std::vector<Text> out;
    for (const Fact& fact : facts) {
      if (!fact.empty()) out.push_back(text(fact));
    }
    return out;
  }
  Text quote(std::string_view words) { return pool_.add(cut_at_character(words, kQuoteBytes)); }
  Anchor anchor(const Fact& fact) {
    return {0, fact.evidence.span, fact.evidence.confidence, quote(fact.value)};
  }
  // Of an entry: its head where that is known, else its main fact. The entry is as sure as the
  // least sure of the facts that it states.
  Anchor anchor(const ItemEvidence& item, const Fact& main,
                std::initializer_list<Confidence> facts) {
    Anchor out = anchor(main);
    if (!item.evidence.span.empty()) out.span = item.evidence.span;
    if (!item.quote.empty()) out.quote = quote(item.quote);
    for (const Confidence fact : facts) {
      if (fact.in_thousandths() > 0) out.confidence = std::min(out.confidence, fact);
    }
    return out;
  }

  void document() {
    DocumentMention& d = out_.documents.emplace_back();
    d.source = record_.source;
    d.format = record_.format;
    d.content_hash = record_.content_hash;
    d.language = record_.language;
    d.error = record_.error;
    d.identity = record_.content_hash;
    if (d.identity.empty()) d.identity = content_id("record", to_json_line(record_));
    d.date = record_.document_date;
  }

  void owner() {
    const Basics& basics = record_.basics;
    DocumentMention& d = out_.documents.front();
    d.owner = 0;
    d.inferred_from = pool_.add(basics.name_inferred_from);
    d.headline = text(basics.headline);
    d.orcid = text(basics.orcid);
    d.location = text(basics.location);
    d.location_anchor = anchor(basics.location);
    d.emails = texts(basics.emails);
    d.phones = texts(basics.phones);
    d.urls = texts(basics.urls);
    for (const Skill& skill : record_.skills) append(d.skills, skill.name);
    for (const Language& language : record_.languages) append(d.languages, language.language);
    for (const Certificate& c : record_.certificates) append(d.certificates, c.name);
    PersonMention& person = out_.people.emplace_back();
    person.anchor = anchor(basics.name);
    person.name = text(basics.name);
  }
  void append(std::vector<Text>& list, const Fact& fact) {
    if (!fact.empty()) list.push_back(text(fact));
  }

  MentionIndex organization(const Fact& name, OrganizationRole role, const Fact& location,
                            const Fact& url) {
    OrganizationMention& mention = out_.organizations.emplace_back();
    mention.anchor = anchor(name);
    mention.name = text(name);
    mention.role = role;
    mention.location = text(location);
    mention.url = text(url);
    mention.location_anchor = anchor(location);
    return static_cast<MentionIndex>(out_.organizations.size() - 1);
  }

  void job(const Work& work) {
    if (trim(work.employer.value).empty()) return;
    JobMention mention;
    mention.organization =
        organization(work.employer, OrganizationRole::employer, work.location, work.url);
    mention.anchor =
        anchor(work.item, work.employer,
               {work.position.evidence.confidence, work.period.start.evidence.confidence});
    mention.title = text(work.position);
    mention.unit = text(work.department);
    mention.location = text(work.location);
    mention.url = text(work.url);
    mention.employment_type = text(work.employment_type);
    mention.section = pool_.add(work.section);
    mention.start = work.period.start.value;
    mention.end = work.period.end.value;
    mention.current = work.period.current;
    out_.jobs.push_back(mention);
  }

  void study(const Education& education) {
    if (trim(education.institution.value).empty()) return;
    StudyMention mention;
    mention.organization =
        organization(education.institution, OrganizationRole::school, education.location, Fact());
    mention.anchor = anchor(
        education.item, education.institution,
        {education.study_type.evidence.confidence, education.period.end.evidence.confidence});
    mention.degree = text(education.study_type);
    mention.field = text(education.area);
    mention.unit = text(education.department);
    mention.location = text(education.location);
    mention.grade = text(education.score);
    mention.start = education.period.start.value;
    mention.end = education.period.end.value;
    mention.current = education.period.current;
    mention.expected = education.period.expected;
    if (!trim(education.advisor.value).empty()) {
      mention.advisor = person(education.advisor, PersonRole::advisor);
      out_.people.back().tie = pool_.add("advisor");
      out_.people.back().organization = text(education.institution);
    }
    out_.studies.push_back(mention);
  }

  MentionIndex person(const Fact& name, PersonRole role) {
    PersonMention& mention = out_.people.emplace_back();
    mention.anchor = anchor(name);
    mention.name = text(name);
    mention.role = role;
    return static_cast<MentionIndex>(out_.people.size() - 1);
  }

  void paper(const Publication& publication) {
    if (trim(publication.title.value).empty()) return;
    PaperMention mention;
    mention.anchor = anchor(publication.title);
    mention.title = text(publication.title);
    mention.first_author = static_cast<MentionIndex>(out_.people.size());
    std::uint16_t position = 0;
    for (const Fact& author : publication.authors) {
      ++position;
      if (trim(author.value).empty()) continue;
      person(author, PersonRole::author);
      out_.people.back().paper = static_cast<MentionIndex>(out_.papers.size());
      out_.people.back().position = position;
      ++mention.authors;
      if (position == publication.owner_position) mention.owner_author = mention.authors;
    }
    mention.authors_truncated = publication.authors_truncated;
    mention.kind = publication.kind;
    mention.date = publication.date.value;
    mention.venue = text(publication.venue);
    mention.venue_anchor = anchor(publication.venue);
    mention.doi = text(publication.doi);
    mention.arxiv = text(publication.arxiv);
    mention.url = text(publication.url);
    mention.status = text(publication.status);
    out_.papers.push_back(mention);
  }

  void project(const Project& item) {
    if (trim(item.name.value).empty()) return;
    ProjectMention mention;
    mention.anchor = anchor(item.item, item.name, {});
    mention.name = text(item.name);
    mention.url = text(item.url);
    std::vector<std::string> roles;
    for (const Fact& role : item.roles) roles.emplace_back(trim(role.value));
    mention.role = pool_.add(join(roles, "; "));
    mention.organization = text(item.organization);
    mention.start = item.period.start.value;
    mention.end = item.period.end.value;
    mention.current = item.period.current;
    out_.projects.push_back(mention);
  }

  void award(const Award& item) {
    if (trim(item.title.value).empty()) return;
    AwardMention mention;
    mention.anchor = anchor(item.item, item.title, {});
    mention.title = text(item.title);
    mention.awarder = text(item.awarder);
    mention.date = item.date.value;
    out_.awards.push_back(mention);
  }

  void tie(const RelatedPerson& related) {
    if (trim(related.name.value).empty()) return;
    const bool advises = related.role == "advisor" || related.role == "supervisor";
    person(related.name, advises ? PersonRole::advisor : PersonRole::tie);
    out_.people.back().tie = pool_.add(related.role);
    out_.people.back().organization = text(related.organization);
  }

  const Record& record_;
  TextPool& pool_;
  Mentions out_;
};

template <typename T>
void append(std::vector<T>& all, std::vector<T>& part, std::uint32_t document) {
  for (T& mention : part) mention.anchor.document = document;
  all.insert(all.end(), std::make_move_iterator(part.begin()), std::make_move_iterator(part.end()));
}

void shift(MentionIndex& index, std::size_t by) {
  if (index != kNoMention) index += static_cast<MentionIndex>(by);
}

void append_document(Mentions& all, Mentions& part) {
  const auto document = static_cast<std::uint32_t>(all.documents.size());
  for (DocumentMention& d : part.documents) {
    shift(d.owner, all.people.size());
    d.location_anchor.document = document;
  }
  for (PersonMention& person : part.people) shift(person.paper, all.papers.size());
  for (JobMention& job : part.jobs) shift(job.organization, all.organizations.size());
  for (StudyMention& study : part.studies) {
    shift(study.organization, all.organizations.size());
    shift(study.advisor, all.people.size());
  }
  for (OrganizationMention& organization : part.organizations) {
    organization.location_anchor.document = document;
  }
  for (PaperMention& paper : part.papers) {
    shift(paper.first_author, all.people.size());
    paper.venue_anchor.document = document;
  }
  all.documents.push_back(std::move(part.documents.front()));
  append(all.people, part.people, document);
  append(all.organizations, part.organizations, document);
  append(all.jobs, part.jobs, document);
  append(all.studies, part.studies, document);
  append(all.papers, part.papers, document);
  append(all.projects, part.projects, document);
  append(all.awards, part.awards, document);
}

auto identity_of(const DocumentMention& d) { return std::tie(d.source, d.identity, d.error); }

}  // namespace

Mentions mentions_of(const Record& record, TextPool& pool) { return Collector(record, pool).run(); }

Mentions gather(std::vector<Mentions> parts) {
  std::stable_sort(parts.begin(), parts.end(), [](const Mentions& a, const Mentions& b) {
    return identity_of(a.documents.front()) < identity_of(b.documents.front());
  });
  Mentions all;
  for (Mentions& part : parts) {
    const bool is_repetition = !all.documents.empty() && identity_of(part.documents.front()) ==
                                                             identity_of(all.documents.back());
    if (is_repetition) continue;
    append_document(all, part);
    part = Mentions();
  }
  return all;
}

}  // namespace vitagraph
