// The fields of a record in the order of its JSON form, once for all who go through them.
//
// visit_fields(visitor, x) calls the visitor with the JSON key and the field, for a const or a
// non-const x. A visitor has
//   fact(key, Fact), date(key, DateFact), facts(key, vector<Fact>),
//   facts_with_first(first_key, key, vector<Fact>)   the first value also under a key of its own
//   period(Period), item(ItemEvidence), text(key, string), point(key, PartialDate),
//   flag(key, bool), number(key, int), kind(key, PublicationKind),
//   verdict(Verdict),
//   object(key, function), list(key, vector, function(element)), diagnostics(key, Diagnostics)
#pragma once

#include <concepts>
#include <type_traits>

#include "extract/record.hpp"

namespace vitagraph::record_fields {

template <class T, class Wanted>
concept Maybe_const = std::same_as<std::remove_const_t<T>, Wanted>;

template <class V>
void visit_fields(V& v, Maybe_const<Basics> auto& x) {
  v.fact("name", x.name);
  v.text("nameInferredFrom", x.name_inferred_from);
  v.fact("headline", x.headline);
  v.facts_with_first("email", "emails", x.emails);
  v.facts_with_first("phone", "phones", x.phones);
  v.facts_with_first("url", "urls", x.urls);
  v.fact("orcid", x.orcid);
  v.fact("location", x.location);
}

template <class V>
void visit_fields(V& v, Maybe_const<Work> auto& x) {
  v.fact("name", x.employer);
  v.fact("department", x.department);
  v.fact("position", x.position);
  v.fact("employmentType", x.employment_type);
  v.fact("location", x.location);
  v.fact("url", x.url);
  v.period(x.period);
  v.text("section", x.section);
  v.item(x.item);
}

template <class V>
void visit_fields(V& v, Maybe_const<Education> auto& x) {
  v.fact("institution", x.institution);
  v.fact("department", x.department);
  v.fact("studyType", x.study_type);
  v.fact("area", x.area);
  v.fact("score", x.score);
  v.fact("location", x.location);
  v.fact("advisor", x.advisor);
  v.period(x.period);
  v.item(x.item);
}

template <class V>
void visit_fields(V& v, Maybe_const<Publication> auto& x) {
  v.fact("name", x.title);
  v.facts("authors", x.authors);
  v.flag("authorsTruncated", x.authors_truncated);
  v.number("ownerPosition", x.owner_position);
  v.fact("publisher", x.venue);
  v.date("releaseDate", x.date);
  v.fact("doi", x.doi);
  v.fact("arxiv", x.arxiv);
  v.fact("url", x.url);
  v.fact("status", x.status);
  v.kind("kind", x.kind);
  v.item(x.item);
}

template <class V>
void visit_fields(V& v, Maybe_const<Project> auto& x) {
  v.fact("name", x.name);
  v.fact("url", x.url);
  v.facts("roles", x.roles);
  v.fact("entity", x.organization);
  v.period(x.period);
  v.item(x.item);
}

template <class V>
void visit_fields(V& v, Maybe_const<Award> auto& x) {
  v.fact("title", x.title);
  v.fact("awarder", x.awarder);
  v.date("date", x.date);
  v.item(x.item);
}

template <class V>
void visit_fields(V& v, Maybe_const<Skill> auto& x) {
  v.fact("name", x.name);
  v.fact("category", x.category);
}

template <class V>
void visit_fields(V& v, Maybe_const<Language> auto& x) {
  v.fact("language", x.language);
  v.fact("fluency", x.fluency);
}

template <class V>
void visit_fields(V& v, Maybe_const<Certificate> auto& x) {
  v.fact("name", x.name);
  v.fact("issuer", x.issuer);
  v.date("date", x.date);
  v.item(x.item);
}

template <class V>
void visit_fields(V& v, Maybe_const<RelatedPerson> auto& x) {
  v.fact("name", x.name);
  v.text("role", x.role);
  v.fact("organization", x.organization);
  v.item(x.item);
}

template <class V>
void visit_fields(V& v, Maybe_const<Record> auto& x) {
  v.object("meta", [&] {
    v.text("source", x.source);
    v.text("format", x.format);
    v.text("contentHash", x.content_hash);
    v.text("language", x.language);
    v.point("date", x.document_date);
    v.verdict(x.verdict);
    v.number("leftOut", x.left_out);
  });
  v.text("error", x.error);
  v.object("basics", [&] { visit_fields(v, x.basics); });
  const auto element = [&v](auto& item) { visit_fields(v, item); };
  v.list("work", x.work, element);
  v.list("education", x.education, element);
  v.list("publications", x.publications, element);
  v.list("talks", x.talks, element);
  v.list("projects", x.projects, element);
  v.list("awards", x.awards, element);
  v.list("skills", x.skills, element);
  v.list("languages", x.languages, element);
  v.list("certificates", x.certificates, element);
  v.list("people", x.people, element);
  v.diagnostics("diagnostics", x.diagnostics);
}

}  // namespace vitagraph::record_fields
