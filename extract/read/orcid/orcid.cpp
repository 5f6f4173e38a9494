#include "extract/read/orcid/orcid.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "extract/read/europass/xml_tree.hpp"
#include "extract/read/json_split.hpp"
#include "extract/read/source_lines.hpp"
#include "extract/read/structured_facts.hpp"
#include "extract/read/tree_path.hpp"

namespace vitagraph {
namespace {

using namespace std::string_view_literals;

struct KindRow {
  std::string_view type;
  PublicationKind kind;
};
// In JSON of version 2 in capitals with '_'.
constexpr std::array kinds = {
    KindRow{"journal-article", PublicationKind::article},
    KindRow{"magazine-article", PublicationKind::article},
    KindRow{"review", PublicationKind::article},
    KindRow{"conference-paper", PublicationKind::inproceedings},
    KindRow{"conference-abstract", PublicationKind::talk},
    KindRow{"conference-presentation", PublicationKind::talk},
    KindRow{"lecture-speech", PublicationKind::talk},
    KindRow{"conference-poster", PublicationKind::poster},
    KindRow{"preprint", PublicationKind::preprint},
    KindRow{"working-paper", PublicationKind::preprint},
    KindRow{"book", PublicationKind::book},
    KindRow{"edited-book", PublicationKind::book},
    KindRow{"book-chapter", PublicationKind::chapter},
    KindRow{"dissertation", PublicationKind::thesis},
    KindRow{"dissertation-thesis", PublicationKind::thesis},
    KindRow{"report", PublicationKind::report},
    KindRow{"patent", PublicationKind::patent},
    KindRow{"software", PublicationKind::software},
};

struct JobRow {
  std::string_view summary;
  std::string_view section;
};
constexpr std::array jobs = {
    JobRow{"employment-summary", "work"},
    JobRow{"invited-position-summary", "work"},
    JobRow{"service-summary", "service"},
};

class OrcidFiller {
 public:
  OrcidFiller(const JsonTree& tree, Record& record)
      : path_(tree), root_(*tree.root()), record_(record) {}
  void fill();

 private:
  void person();
  void work(const JsonNode& node, std::string_view section);
  void education(const JsonNode& node);
  void publication(const JsonNode& node);
  void identifiers(const JsonNode& node, Publication& out) const;
  Fact organisation(const JsonNode& node, Fact& location) const;
  Period period(const JsonNode& node, bool open_is_current) const;

  TreePath path_;
  const JsonNode& root_;
  Record& record_;
};

void OrcidFiller::person() {
  const auto people = path_.all(root_, "person");
  if (people.empty()) return;
  const JsonNode& person = *people.front();
  Basics& basics = record_.basics;
  const auto part = [&](std::string_view key) {
    return path_.fact(person, {{"name", key, "value"}, {"name", key}}, "orcid/name");
  };
  const Fact family = part("family-name");
  basics.name = part("given-names");
  if (basics.name.empty()) {
    basics.name = family;
  } else if (!family.empty()) {
    basics.name.value += ' ' + family.value;
    basics.name.evidence.parts = {basics.name.evidence.span, family.evidence.span};
    std::sort(basics.name.evidence.parts.begin(), basics.name.evidence.parts.end());
    basics.name.evidence.span = hull(basics.name.evidence.span, family.evidence.span);
  }
  if (basics.name.empty()) basics.name = part("credit-name");
  for (const JsonNode* one : path_.all(person, "researcher-url")) {
    if (Fact url = path_.fact(*one, {{"url", "value"}, {"url"}}, "orcid/url")) {
      basics.urls.push_back(std::move(url));
    }
  }
  for (const JsonNode* one : path_.all(person, "email")) {
    const Fact mail = path_.fact(*one, {{"email"}, {}}, "orcid/email");
    if (mail.value.find('@') != std::string::npos) basics.emails.push_back(mail);
  }
}

Fact OrcidFiller::organisation(const JsonNode& node, Fact& location) const {
  const JsonNode* organisation = path_.find(node, {"organization"});
  if (organisation == nullptr) return {};
  if (const JsonNode* address = path_.find(*organisation, {"address"})) {
    location = json_location(path_.tree(), *address, "orcid/address");
  }
  return path_.fact(*organisation, {{"name"}}, "orcid/organization");
}

Period OrcidFiller::period(const JsonNode& node, bool open_is_current) const {
  Period out;
  out.start = path_.date(path_.find(node, {"start-date"}), "orcid/start-date");
  out.end = path_.date(path_.find(node, {"end-date"}), "orcid/end-date");
  if (open_is_current && !out.start.empty() && out.end.empty()) {
    out.current = true;
    out.current_evidence = out.start.evidence;
  }
  return out;
}

void OrcidFiller::work(const JsonNode& node, std::string_view section) {
  Work out;
  out.employer = organisation(node, out.location);
  out.department = path_.fact(node, {{"department-name"}}, "orcid/department");
  out.position = path_.fact(node, {{"role-title"}}, "orcid/role");
  out.period = period(node, true);
  out.section = section;
  if (out.employer.empty() && out.position.empty()) return;
  out.item = {stated_by_source(node.span, "orcid/employment"),
              item_quote(out.position.value, out.employer.value)};
  record_.work.push_back(std::move(out));
}

void OrcidFiller::education(const JsonNode& node) {
  Education out;
  out.institution = organisation(node, out.location);
  out.department = path_.fact(node, {{"department-name"}}, "orcid/department");
  out.study_type = path_.fact(node, {{"role-title"}}, "orcid/role");
  out.period = period(node, false);
  split_degree(out);
  if (out.institution.empty() && out.study_type.empty()) return;
  out.item = {stated_by_source(node.span, "orcid/education"),
              item_quote(out.study_type.value, out.institution.value)};
  record_.education.push_back(std::move(out));
}

void OrcidFiller::identifiers(const JsonNode& node, Publication& out) const {
  for (const JsonNode* one : path_.all(node, "external-id")) {
    const std::string kind = path_.fact(*one, {{"external-id-type"}}, "").value;
    Fact value = path_.fact(*one, {{"external-id-value"}}, "orcid/external-id");
    const bool self = path_.fact(*one, {{"external-id-relationship"}}, "").value.find("part") ==
                      std::string::npos;
    if (!self || value.empty()) continue;
    if ((kind == "doi" || kind == "DOI") && out.doi.empty())
      out.doi = std::move(value);
    else if ((kind == "arxiv" || kind == "ARXIV") && out.arxiv.empty())
      out.arxiv = std::move(value);
  }
  if (out.arxiv.value.starts_with("arXiv:")) {
    out.arxiv.value.erase(0, 6);
    out.arxiv.evidence.span.begin += 6;
  }
}

void OrcidFiller::publication(const JsonNode& node) {
  Publication out;
  out.title = path_.fact(node, {{"title", "title", "value"}, {"title", "title"}}, "orcid/title");
  out.venue = path_.fact(node, {{"journal-title", "value"}, {"journal-title"}}, "orcid/journal");
  out.date = path_.date(path_.find(node, {"publication-date"}), "orcid/publication-date");
  out.url = path_.fact(node, {{"url", "value"}, {"url"}}, "orcid/url");
  for (const JsonNode* one : path_.all(node, "contributor")) {
    Fact name = path_.fact(*one, {{"credit-name", "value"}, {"credit-name"}}, "orcid/contributor");
    if (!name.empty()) out.authors.push_back(std::move(name));
  }
  std::string type = path_.fact(node, {{"type"}}, "").value;
  for (char& c : type) c = c == '_' ? '-' : c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  out.kind = PublicationKind::other;
  for (const KindRow& row : kinds) {
    if (row.type == type) out.kind = row.kind;
  }
  identifiers(node, out);
  take_identifiers(out);
  if (out.title.empty()) return;
  out.item = {stated_by_source(node.span, "orcid/work"), item_quote(out.title.value)};
  record_.publications.push_back(std::move(out));
}

void OrcidFiller::fill() {
  person();
  for (const JobRow& row : jobs) {
    for (const JsonNode* one : path_.all(root_, row.summary)) work(*one, row.section);
  }
  for (const std::string_view key : {"education-summary"sv, "qualification-summary"sv}) {
    for (const JsonNode* one : path_.all(root_, key)) education(*one);
  }
  for (const JsonNode* one : path_.all(root_, "distinction-summary")) {
    Award award;
    award.title = path_.fact(*one, {{"role-title"}}, "orcid/distinction");
    Fact place;
    award.awarder = organisation(*one, place);
    award.date = path_.date(path_.find(*one, {"start-date"}), "orcid/start-date");
    award.item = {stated_by_source(one->span, "orcid/distinction"), item_quote(award.title.value)};
    if (!award.title.empty()) record_.awards.push_back(std::move(award));
  }
  // Several sources may tell of one work: the first of a group is the preferred one.
  for (const JsonNode* group : path_.all(root_, "group")) {
    const auto works = path_.all(*group, "work-summary");
    if (!works.empty()) publication(*works.front());
  }
}

}  // namespace

void read_orcid(std::string_view bytes, const ReadContext&, Document& document) {
  read_source_lines(bytes, document);
}

void fill_orcid(const Document& document, Record& record) {
  const auto first = document.text.find_first_not_of(" \t\r\n");
  const bool xml = first != std::string::npos && document.text[first] == '<';
  const JsonTree tree = xml ? xml_tree(document.text) : JsonTree(document.text);
  if (tree.root() != nullptr) OrcidFiller(tree, record).fill();
  const Diagnostics& mistakes = tree.diagnostics();
  record.diagnostics.insert(record.diagnostics.begin(), mistakes.begin(), mistakes.end());
  if (!record.basics.name.empty() || !record.work.empty() || !record.publications.empty()) return;
  const Diagnostic nothing{
      DiagnosticCode::unsupported_format, {}, "it is an ORCID record that says nothing"};
  record.diagnostics.push_back(nothing);
  record.error = sentence(nothing, document.source);
}

int recognise_orcid(std::string_view head) {
  const auto first = std::min(head.find_first_not_of(" \t\r\n"), head.size());
  const std::string_view text = head.substr(first);
  const auto has = [&](std::string_view word) { return text.find(word) != std::string_view::npos; };
  if (text.starts_with('{') && has("\"orcid-identifier\"")) return 98;
  return text.starts_with('<') && has("<record:record") && has("orcid.org") ? 98 : 0;
}

}  // namespace vitagraph
