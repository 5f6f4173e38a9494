#include "extract/read/europass/europass.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "extract/read/encoding.hpp"
#include "extract/read/europass/xml_tree.hpp"
#include "extract/read/json_item.hpp"
#include "extract/read/json_split.hpp"
#include "extract/read/source_lines.hpp"
#include "extract/read/structured_facts.hpp"
#include "extract/read/tree_path.hpp"

namespace vitagraph {
namespace {

using namespace std::string_view_literals;

class EuropassFiller {
 public:
  EuropassFiller(const JsonTree& tree, Record& record)
      : path_(tree), root_(*tree.root()), record_(record) {}
  void fill();

 private:
  void person();
  void contacts();
  void version3_jobs();
  void jobs();
  void version3_degrees();
  void degrees();
  void languages();
  void publications();
  void achievements();
  Fact location(const JsonNode& node) const;
  Period period(const JsonNode* node, bool single_is_both) const;
  static ItemEvidence item(const JsonNode& node, std::string_view rule, const Fact& a,
                           const Fact& b) {
    return {stated_by_source(node.span, rule), item_quote(a.value, b.value)};
  }

  TreePath path_;
  const JsonNode& root_;
  Record& record_;
};

// Two facts as one: "given family", "city, country".
Fact joined(Fact first, const Fact& second, std::string_view between) {
  if (first.empty()) return second;
  if (second.empty() || first.value == second.value) return first;
  first.value += between;
  first.value += second.value;
  first.evidence.parts = {first.evidence.span, second.evidence.span};
  std::sort(first.evidence.parts.begin(), first.evidence.parts.end());
  first.evidence.span = hull(first.evidence.span, second.evidence.span);
  return first;
}

void EuropassFiller::person() {
  const Fact given =
      path_.fact(root_,
                 {{"SkillsPassport", "LearnerInfo", "Identification", "PersonName", "FirstName"},
                  {"LearnerInfo", "Identification", "PersonName", "FirstName"},
                  {"Candidate", "CandidatePerson", "PersonName", "GivenName"}},
                 "europass/name");
  const Fact family =
      path_.fact(root_,
                 {{"SkillsPassport", "LearnerInfo", "Identification", "PersonName", "Surname"},
                  {"LearnerInfo", "Identification", "PersonName", "Surname"},
                  {"Candidate", "CandidatePerson", "PersonName", "FamilyName"}},
                 "europass/name");
  record_.basics.name = joined(given, family, " ");
  record_.basics.headline =
      path_.fact(root_, {{"SkillsPassport", "LearnerInfo", "Headline", "Description", "Label"}},
                 "europass/headline");
}

void EuropassFiller::contacts() {
  Basics& basics = record_.basics;
  const auto add = [&](const JsonNode* node) {
    if (node == nullptr) return;
    Fact fact = json_fact(path_.tree(), *node, "europass/contact");
    if (fact.empty()) return;
    const bool mail = fact.value.find('@') != std::string::npos;
    const bool site = fact.value.find('.') != std::string::npos &&
                      fact.value.find_first_of("abcdefghijklmnopqrstuvwxyz") != std::string::npos;
    std::vector<Fact>& list = mail ? basics.emails : site ? basics.urls : basics.phones;
    if (std::find(list.begin(), list.end(), fact) == list.end()) list.push_back(std::move(fact));
  };
  for (const JsonNode* info : path_.all(root_, "Identification")) {
    const JsonNode* contact = path_.find(*info, {"ContactInfo"});
    if (contact == nullptr) continue;
    for (const std::string_view kind : {"Email"sv, "Telephone"sv, "Website"sv}) {
      for (const JsonNode* one : path_.all(*contact, kind)) add(path_.find(*one, {"Contact"}));
    }
    if (basics.location.empty()) basics.location = location(*contact);
  }
  const JsonNode* person = path_.find(root_, {"Candidate", "CandidatePerson"});
  if (person == nullptr) return;
  for (const JsonNode* one : path_.all(*person, "Communication")) {
    add(path_.find(*one, {"URI"}));
    add(path_.find(*one, {"DialNumber"}));
    add(path_.find(*one, {"CallNumber"}));
    if (basics.location.empty()) basics.location = location(*one);
  }
}

Fact EuropassFiller::location(const JsonNode& node) const {
  const Fact city = path_.fact(node,
                               {{"Address", "Contact", "Municipality"},
                                {"ContactInfo", "Address", "Contact", "Municipality"},
                                {"Address", "CityName"},
                                {"City"},
                                {"OrganizationContact", "Communication", "Address", "CityName"}},
                               "europass/location");
  const Fact country =
      path_.fact(node,
                 {{"Address", "Contact", "Country", "Label"},
                  {"ContactInfo", "Address", "Contact", "Country", "Label"},
                  {"Address", "CountryCode"},
                  {"Country"},
                  {"OrganizationContact", "Communication", "Address", "CountryCode"}},
                 "europass/location");
  return joined(city, country, ", ");
}

Period EuropassFiller::period(const JsonNode* node, bool single_is_both) const {
  Period out;
  if (node == nullptr) return out;
  const auto first = [&](std::initializer_list<std::string_view> names) {
    const JsonNode* found = nullptr;
    for (const std::string_view name : names) {
      if (found == nullptr) found = path_.find(*node, {name});
    }
    return found;
  };
  out.start = path_.date(first({"From", "StartDate"}), "europass/from");
  out.end = path_.date(first({"To", "EndDate"}), "europass/to");
  const JsonNode* current = first({"Current", "CurrentIndicator", "Ongoing"});
  out.current = current != nullptr && path_.tree().value(*current) == "true";
  if (out.current) {
    out.end = {};
    out.current_evidence = stated_by_source(current->span, "europass/current");
  } else if (!out.start.empty() && out.end.empty() && single_is_both) {
    out.current = true;
    out.current_evidence = out.start.evidence;
  }
  return out;
}

void EuropassFiller::version3_jobs() {
  for (const JsonNode* one : path_.all(root_, "WorkExperience")) {
    Work out;
    out.employer = path_.fact(*one, {{"Employer", "Name"}}, "europass/employer");
    out.position = path_.fact(*one, {{"Position", "Label"}}, "europass/position");
    if (const JsonNode* employer = path_.find(*one, {"Employer"}))
      out.location = location(*employer);
    out.period = period(path_.find(*one, {"Period"}), true);
    out.section = "work";
    if (out.employer.empty() && out.position.empty()) continue;
    split_place(out.employer, out.location);
    out.item = item(*one, "europass/work", out.position, out.employer);
    record_.work.push_back(std::move(out));
  }
}

void EuropassFiller::jobs() {
  for (const JsonNode* employer : path_.all(root_, "EmployerHistory")) {
    for (const JsonNode* one : path_.all(*employer, "PositionHistory")) {
      Work out;
      out.employer = path_.fact(*employer, {{"OrganizationName"}}, "europass/employer");
      out.position = path_.fact(*one, {{"PositionTitle"}}, "europass/position");
      out.department = path_.fact(*one, {{"Department"}}, "europass/department");
      out.location = location(*one);
      if (out.location.empty()) out.location = location(*employer);
      out.period = period(path_.find(*one, {"EmploymentPeriod"}), true);
      out.section = "work";
      if (out.employer.empty() && out.position.empty()) continue;
      out.item = item(*one, "europass/work", out.position, out.employer);
      record_.work.push_back(std::move(out));
    }
  }
}

void EuropassFiller::version3_degrees() {
  for (const JsonNode* one : path_.all(root_, "Education")) {
    Education out;
    out.institution = path_.fact(*one, {{"Organisation", "Name"}}, "europass/school");
    out.study_type = path_.fact(*one, {{"Title"}}, "europass/degree");
    out.area = path_.fact(*one, {{"Field", "Label"}}, "europass/field");
    if (const JsonNode* school = path_.find(*one, {"Organisation"}))
      out.location = location(*school);
    out.period = period(path_.find(*one, {"Period"}), false);
    if (out.institution.empty() && out.study_type.empty()) continue;
    split_degree(out);
    out.item = item(*one, "europass/education", out.study_type, out.institution);
    record_.education.push_back(std::move(out));
  }
}

void EuropassFiller::degrees() {
  for (const JsonNode* one : path_.all(root_, "EducationOrganizationAttendance")) {
    Education out;
    out.institution = path_.fact(*one, {{"OrganizationName"}}, "europass/school");
    out.study_type = path_.fact(*one, {{"EducationDegree", "DegreeName"}}, "europass/degree");
    out.area =
        path_.fact(*one, {{"EducationDegree", "DegreeMajor"}, {"ProgramName"}}, "europass/field");
    out.score = path_.fact(
        *one, {{"EducationDegree", "FinalGrade", "ScoreText"}, {"FinalGrade", "ScoreText"}},
        "europass/grade");
    out.location = location(*one);
    out.period = period(path_.find(*one, {"AttendancePeriod"}), false);
    if (out.institution.empty() && out.study_type.empty()) continue;
    split_degree(out);
    out.item = item(*one, "europass/education", out.study_type, out.institution);
    record_.education.push_back(std::move(out));
  }
}

void EuropassFiller::languages() {
  for (const std::string_view kind : {"MotherTongue"sv, "ForeignLanguage"sv}) {
    for (const JsonNode* one : path_.all(root_, kind)) {
      Language out;
      out.language = path_.fact(*one, {{"Description", "Label"}}, "europass/language");
      if (!out.language.empty()) record_.languages.push_back(std::move(out));
    }
  }
}

void EuropassFiller::publications() {
  for (const JsonNode* one : path_.all(root_, "Publication")) {
    Publication out;
    out.title =
        path_.fact(*one, {{"Title"}, {"FormattedPublicationDescription"}}, "europass/publication");
    const auto date = path_.find(*one, {"PublicationDate"});
    out.date = path_.date(date != nullptr ? date : path_.find(*one, {"Year"}), "europass/date");
    if (out.title.empty()) continue;
    out.item = item(*one, "europass/publication", out.title, {});
    record_.publications.push_back(std::move(out));
  }
}

void EuropassFiller::achievements() {
  for (const JsonNode* one : path_.all(root_, "Achievement")) {
    const Fact kind = path_.fact(*one, {{"Title", "Code"}}, "");
    if (kind.value != "honors_awards") continue;
    Award out;
    out.title = path_.fact(*one, {{"Description"}}, "europass/award");
    if (out.title.empty() || out.title.value.size() > 200) continue;
    out.item = item(*one, "europass/award", out.title, {});
    record_.awards.push_back(std::move(out));
  }
}

void EuropassFiller::fill() {
  person();
  contacts();
  version3_jobs();
  jobs();
  version3_degrees();
  degrees();
  languages();
  publications();
  achievements();
}

}  // namespace

void read_europass(std::string_view bytes, const ReadContext&, Document& document) {
  read_source_lines(bytes, document);
}

void fill_europass(const Document& document, Record& record) {
  const auto first = document.text.find_first_not_of(" \t\r\n");
  const bool xml = first != std::string::npos && document.text[first] == '<';
  const JsonTree tree = xml ? xml_tree(document.text) : JsonTree(document.text);
  if (tree.root() != nullptr) EuropassFiller(tree, record).fill();
  const Diagnostics& mistakes = tree.diagnostics();
  record.diagnostics.insert(record.diagnostics.begin(), mistakes.begin(), mistakes.end());
  if (!record.basics.name.empty() || !record.work.empty() || !record.education.empty()) return;
  const Diagnostic nothing{
      DiagnosticCode::unsupported_format, {}, "it is Europass or other XML without a person"};
  record.diagnostics.push_back(nothing);
  record.error = sentence(nothing, document.source);
}

int recognise_europass(std::string_view head) {
  const auto first = std::min(head.find_first_not_of(" \t\r\n"), head.size());
  const std::string_view text = head.substr(first);
  const auto has = [&](std::string_view word) { return text.find(word) != std::string_view::npos; };
  if (text.starts_with('<')) {
    if (has("<SkillsPassport") || has(":SkillsPassport")) return 98;
    if (has("<Candidate") && (has("europass") || has("hr-xml"))) return 98;
    return 0;
  }
  return text.starts_with('{') && has("\"SkillsPassport\"") ? 98 : 0;
}

bool is_europass_of_somebody(std::string_view bytes) {
  if (recognise_europass(bytes.substr(0, 8192)) == 0) return false;
  if (valid_utf8_prefix(bytes) != bytes.size()) return false;
  Document document;
  read_europass(bytes, {}, document);
  Record record;
  fill_europass(document, record);
  return record.error.empty() && !record.basics.name.empty();
}

}  // namespace vitagraph
