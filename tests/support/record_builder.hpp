// Records for tests, written as one reads them:
//   a_record("a.txt").person("Ada Example").worked_at("Acme", "Engineer", "2018", "2020")
// Every fact gets a span of its own in an imagined text, and confidence .9.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "extract/record.hpp"

namespace vitagraph {

class RecordBuilder {
 public:
  explicit RecordBuilder(std::string source) {
    record_.source = std::move(source);
    record_.format = "text";
    record_.language = "en";
  }
  operator Record() const { return record_; }  // NOLINT: so that a chain is a record
  const Record& record() const { return record_; }

  RecordBuilder& person(std::string name) {
    record_.basics.name = fact(std::move(name));
    return *this;
  }
  RecordBuilder& inferred_from(std::string why) {
    record_.basics.name_inferred_from = std::move(why);
    return *this;
  }
  RecordBuilder& email(std::string value) {
    return append(record_.basics.emails, std::move(value));
  }
  RecordBuilder& phone(std::string value) {
    return append(record_.basics.phones, std::move(value));
  }
  RecordBuilder& url(std::string value) { return append(record_.basics.urls, std::move(value)); }
  RecordBuilder& orcid(std::string value) {
    record_.basics.orcid = fact(std::move(value));
    return *this;
  }
  RecordBuilder& lives_in(std::string value) {
    record_.basics.location = fact(std::move(value));
    return *this;
  }
  RecordBuilder& content_hash(std::string value) {
    record_.content_hash = std::move(value);
    return *this;
  }
  RecordBuilder& dated(const char* date) {
    record_.document_date = *PartialDate::parse(date);
    return *this;
  }
  RecordBuilder& failed(std::string error) {
    record_.error = std::move(error);
    return *this;
  }

  /// `end` "present" is current; "" leaves a date out.
  RecordBuilder& worked_at(std::string employer, std::string title = "", std::string start = "",
                           std::string end = "", std::string location = "", std::string unit = "") {
    Work work;
    work.employer = fact(std::move(employer));
    work.position = fact(std::move(title));
    work.department = fact(std::move(unit));
    work.location = fact(std::move(location));
    work.period = period(start, end);
    work.section = "work";
    work.item = item(work.employer);
    record_.work.push_back(std::move(work));
    return *this;
  }
  RecordBuilder& studied_at(std::string school, std::string degree = "", std::string start = "",
                            std::string end = "", std::string location = "",
                            std::string advisor = "") {
    Education education;
    education.institution = fact(std::move(school));
    education.study_type = fact(std::move(degree));
    education.location = fact(std::move(location));
    education.advisor = fact(std::move(advisor));
    education.period = period(start, end);
    education.item = item(education.institution);
    record_.education.push_back(std::move(education));
    return *this;
  }
  /// `owner` is the position of the résumé's owner among the authors, 0 = not recognised.
  RecordBuilder& wrote(std::string title, std::vector<std::string> authors, std::string year = "",
                       int owner = 0, std::string venue = "", std::string doi = "",
                       std::string arxiv = "") {
    Publication publication;
    publication.title = fact(std::move(title));
    for (std::string& author : authors) publication.authors.push_back(fact(std::move(author)));
    publication.owner_position = owner;
    publication.venue = fact(std::move(venue));
    publication.date = date(year);
    publication.doi = fact(std::move(doi));
    publication.arxiv = fact(std::move(arxiv));
    publication.item = item(publication.title);
    record_.publications.push_back(std::move(publication));
    return *this;
  }
  RecordBuilder& project(std::string name, std::string url = "", std::string role = "") {
    Project item_;
    item_.name = fact(std::move(name));
    item_.url = fact(std::move(url));
    if (!role.empty()) item_.roles.push_back(fact(std::move(role)));
    item_.item = item(item_.name);
    record_.projects.push_back(std::move(item_));
    return *this;
  }
  RecordBuilder& award(std::string title, std::string awarder = "", std::string year = "") {
    Award item_;
    item_.title = fact(std::move(title));
    item_.awarder = fact(std::move(awarder));
    item_.date = date(year);
    item_.item = item(item_.title);
    record_.awards.push_back(std::move(item_));
    return *this;
  }
  RecordBuilder& names(std::string person, std::string role, std::string organization = "") {
    RelatedPerson related;
    related.name = fact(std::move(person));
    related.role = std::move(role);
    related.organization = fact(std::move(organization));
    related.item = item(related.name);
    record_.people.push_back(std::move(related));
    return *this;
  }
  RecordBuilder& skill(std::string name) {
    record_.skills.push_back({fact(std::move(name)), {}});
    return *this;
  }

 private:
  Evidence evidence(std::size_t size) {
    Evidence out;
    out.span = {at_, at_ + static_cast<std::uint32_t>(size)};
    out.confidence = Confidence::thousandths(900);
    out.rule = "test";
    at_ = out.span.end + 1;
    return out;
  }
  Fact fact(std::string value) {
    if (value.empty()) return {};
    Evidence where = evidence(value.size());
    return {std::move(value), std::move(where)};
  }
  DateFact date(const std::string& text) {
    if (text.empty()) return {};
    return {*PartialDate::parse(text), evidence(text.size())};
  }
  Period period(const std::string& start, const std::string& end) {
    Period out;
    out.start = date(start);
    if (end == "present") {
      out.current = true;
      out.current_evidence = evidence(end.size());
    } else {
      out.end = date(end);
    }
    return out;
  }
  static ItemEvidence item(const Fact& main) { return {main.evidence, main.value}; }
  RecordBuilder& append(std::vector<Fact>& list, std::string value) {
    list.push_back(fact(std::move(value)));
    return *this;
  }

  Record record_;
  std::uint32_t at_ = 0;
};

inline RecordBuilder a_record(std::string source) { return RecordBuilder(std::move(source)); }

}  // namespace vitagraph
