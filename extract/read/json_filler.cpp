#include "extract/read/json_filler.hpp"

#include <algorithm>
#include <string>

#include "extract/read/json_guess.hpp"
#include "extract/read/json_item.hpp"
#include "extract/read/json_keys.hpp"
#include "extract/read/json_order.hpp"
#include "extract/read/json_period.hpp"
#include "extract/read/json_split.hpp"
#include "extract/read/json_value.hpp"
#include "extract/read/structured_facts.hpp"

namespace vitagraph {
namespace {

constexpr std::size_t most_unread_keys = 50;
using Kind = JsonNode::Kind;

class Filler {
 public:
  Filler(const JsonTree& tree, Record& record) : tree_(tree), record_(record) {}

  void document(const JsonNode& root);

 private:
  using Add = void (Filler::*)(const JsonItem&);

  void member(const JsonNode& node, const std::string& key);
  void section(JsonSection section, const JsonNode& node);
  void items(JsonSection section, const JsonNode& node, Add add);
  void nested(JsonSection section, const JsonItem& parent, const JsonNode& list, Add add);
  void groups(const JsonNode& list);
  void lists_by_key(JsonSection section, const JsonNode& node, Add add);
  bool holds_lists_only(const JsonNode& node) const;
  static Add adder_of(JsonSection section);

  void basics(const JsonNode& node);
  void basics_member(const JsonNode& child, JsonField field);
  void name_parts(const JsonNode& node);
  void profile(const JsonNode& node);
  void contact_text(const JsonNode& node);
  void add_email(const JsonNode& node);
  void add_url(const JsonNode& node);
  void add_work(const JsonItem& item);
  void add_education(const JsonItem& item);
  void add_publication(const JsonItem& item);
  void add_project(const JsonItem& item);
  void add_award(const JsonItem& item);
  void add_skill(const JsonItem& item);
  void add_language(const JsonItem& item);
  void add_certificate(const JsonItem& item);
  void add_reference(const JsonItem& item);
  void check_keys(const JsonItem& item);
  void unread(const JsonNode& node);
  void wrong_type(const JsonNode& node, std::string_view wanted);

  const JsonTree& tree_;
  Record& record_;
  JsonSection current_ = JsonSection::work;
  PublicationKind kind_ = PublicationKind::unknown;
  std::size_t unread_ = 0;
  std::map<std::string, JsonSection> titled_;  // of keys that the file itself gives titles
  Fact first_name_;
  Fact last_name_;
  Fact second_last_name_;
};

ItemEvidence item_evidence(const JsonItem& item, std::string_view rule, const Fact& first,
                           const Fact& second = {}) {
  ItemEvidence out;
  out.evidence = stated_by_source(item.node().span, rule);
  out.quote = item_quote(first.value, second.value);
  return out;
}

void Filler::unread(const JsonNode& node) {
  if (unread_++ >= most_unread_keys) return;
  record_.diagnostics.push_back(
      {DiagnosticCode::unread_key, tree_.place_of_key(node), tree_.key(node).substr(0, 80)});
}

void Filler::wrong_type(const JsonNode& node, std::string_view wanted) {
  static constexpr const char* names[] = {"null",     "a boolean", "a number",
                                          "a string", "a list",    "an object"};
  if (unread_++ >= most_unread_keys) return;
  record_.diagnostics.push_back({DiagnosticCode::wrong_type, tree_.place_of_value(node),
                                 "expected " + std::string(wanted) + " for \"" +
                                     tree_.key(node).substr(0, 80) + "\", found " +
                                     names[static_cast<int>(node.kind)]});
}

void Filler::check_keys(const JsonItem& item) {
  item.each([&](const JsonNode& child, JsonField field) {
    if (field == JsonField::unknown) return unread(child);
    const bool text = field == JsonField::start || field == JsonField::end ||
                      field == JsonField::employer || field == JsonField::institution;
    if (text && child.kind == Kind::boolean) wrong_type(child, "a string");
    if (text && child.kind == Kind::array) wrong_type(child, "a string");
  });
}

Filler::Add Filler::adder_of(JsonSection section) {
  switch (section) {
    case JsonSection::work:
    case JsonSection::volunteer:
    case JsonSection::teaching:
      return &Filler::add_work;
    case JsonSection::education:
      return &Filler::add_education;
    case JsonSection::publications:
    case JsonSection::patents:
    case JsonSection::talks:
      return &Filler::add_publication;
    case JsonSection::projects:
      return &Filler::add_project;
    case JsonSection::awards:
      return &Filler::add_award;
    case JsonSection::skills:
      return &Filler::add_skill;
    case JsonSection::languages:
      return &Filler::add_language;
    case JsonSection::certificates:
      return &Filler::add_certificate;
    case JsonSection::references:
      return &Filler::add_reference;
    default:
      return nullptr;
  }
}

void Filler::document(const JsonNode& root) {
  if (root.kind == Kind::array) {
    const JsonSection guessed = section_of_list(tree_, root);
    if (guessed != JsonSection::unknown) section(guessed, root);
    return;
  }
  titled_ = titled_sections(tree_, root);
  for (const JsonNode* child = tree_.first_child(root); child != nullptr;
       child = tree_.next(*child)) {
    member(*child, folded_key(tree_.key(*child)));
  }
  Fact& name = record_.basics.name;
  if (!name.empty() || (first_name_.empty() && last_name_.empty())) return;
  for (const Fact* part : {&first_name_, &last_name_, &second_last_name_}) {
    if (part->empty()) continue;
    if (name.empty()) {
      name.evidence = part->evidence;
    } else {
      name.value += ' ';
      name.evidence.span = hull(name.evidence.span, part->evidence.span);
    }
    name.value += part->value;
    name.evidence.parts.push_back(part->evidence.span);
  }
  if (name.evidence.parts.size() == 1) name.evidence.parts.clear();
}

// A member of the root, or of an object that only groups sections.
void Filler::member(const JsonNode& node, const std::string& key) {
  JsonSection found = section_of_key(key);
  if (const auto titled = titled_.find(key); titled != titled_.end()) {
    if (found == JsonSection::unknown || found == JsonSection::ignored) found = titled->second;
  }
  // "Academic Appointments" is a title like that of studies, but its entries are jobs.
  if (found == JsonSection::education && node.kind == Kind::array &&
      kind_of_entries(tree_, node) != JsonSection::unknown) {
    found = kind_of_entries(tree_, node);
  }
  if (found == JsonSection::group) {
    if (node.kind == Kind::array) return groups(node);
    for (const JsonNode* child = tree_.first_child(node); child != nullptr;
         child = tree_.next(*child)) {
      member(*child, folded_key(tree_.key(*child)));
    }
    return;
  }
  if (found == JsonSection::ignored) {
    // "meta" is about the file, unless it names somebody.
    const JsonItem whole(tree_, node, JsonSection::basics);
    if (key == "meta" && whole.find(JsonField::name) != nullptr) basics(node);
    return;
  }
  if (found != JsonSection::unknown && is_container(node)) {
    if (node.kind == Kind::object && found == JsonSection::basics) return basics(node);
    return section(found, node);
  }
  if (node.kind == Kind::null) return;
  if (found != JsonSection::unknown && found != JsonSection::basics) {
    return wrong_type(node, "a list");
  }
  const JsonField field = field_of_key(JsonSection::basics, key);
  if (key == "contact" || key == "contacts") return contact_text(node);
  if (field != JsonField::unknown && field != JsonField::free_text) {
    return basics_member(node, field);
  }
  const JsonSection guessed =
      node.kind == Kind::array ? section_of_list(tree_, node) : JsonSection::unknown;
  if (guessed != JsonSection::unknown) return section(guessed, node);
  if (field == JsonField::unknown) unread(node);
}

void Filler::section(JsonSection section, const JsonNode& node) {
  if (section == JsonSection::group) return groups(node);
  if (section == JsonSection::basics) {
    for (const JsonNode* child = tree_.first_child(node); child != nullptr;
         child = tree_.next(*child)) {
      child->kind == Kind::object ? profile(*child) : contact_text(*child);
    }
    return;
  }
  current_ = section;
  kind_ = section == JsonSection::patents ? PublicationKind::patent
          : section == JsonSection::talks ? PublicationKind::talk
                                          : PublicationKind::unknown;
  if (const Add add = adder_of(section)) items(section, node, add);
}

// [{"title": "Education", "content": [...]}, …]
void Filler::groups(const JsonNode& list) {
  for (const JsonNode* child = tree_.first_child(list); child != nullptr;
       child = tree_.next(*child)) {
    if (child->kind != Kind::object) continue;
    const JsonItem group(tree_, *child, JsonSection::projects);
    const JsonNode* content = group.find(JsonField::items);
    const Fact title = group.fact(JsonField::name, "");
    if (content == nullptr || title.empty()) continue;
    const JsonSection found = section_of_key(folded_key(title.value));
    if (found != JsonSection::unknown && found != JsonSection::group) section(found, *content);
  }
}

bool Filler::holds_lists_only(const JsonNode& node) const {
  const JsonNode* child = tree_.first_child(node);
  while (child != nullptr && child->kind == Kind::array) child = tree_.next(*child);
  return child == nullptr && node.first_child != 0;
}

// {"languages": [...], "other": [...]}: lists by category.
void Filler::lists_by_key(JsonSection section, const JsonNode& node, Add add) {
  for (const JsonNode* child = tree_.first_child(node); child != nullptr;
       child = tree_.next(*child)) {
    if (child->kind != Kind::array) continue;
    if (section != JsonSection::skills) {
      items(section, *child, add);
      continue;
    }
    for (const JsonNode* one = tree_.first_child(*child); one != nullptr; one = tree_.next(*one)) {
      Skill skill;
      skill.name = json_fact(tree_, *one, "json/skills");
      skill.category.value = tree_.key(*child);
      skill.category.evidence = skill.name.evidence;
      skill.category.evidence.span = child->key;
      if (!skill.name.empty() && !skill.category.value.empty()) {
        record_.skills.push_back(std::move(skill));
      }
    }
  }
}

void Filler::items(JsonSection section, const JsonNode& node, Add add) {
  if (node.kind == Kind::object) {
    const JsonItem whole(tree_, node, section);
    const JsonNode* inner = whole.find(JsonField::items);
    const bool only_lists =
        whole.find(JsonField::start) == nullptr && whole.find(JsonField::period) == nullptr;
    if (inner != nullptr && is_container(*inner)) return items(section, *inner, add);
    if (inner == nullptr && whole.has_key("items")) return;  // {"name": "Jobs", "items": []}
    const bool grouped = section == JsonSection::skills || holds_lists_only(node);
    if (grouped && only_lists) return lists_by_key(section, node, add);
    // {"title": "Career Profile", "summary": …}
    const bool bare = only_lists && adder_of(section) == &Filler::add_work &&
                      whole.find(JsonField::employer) == nullptr;
    if (!bare) (this->*add)(whole);
    return;
  }
  for (const JsonNode* child = tree_.first_child(node); child != nullptr;
       child = tree_.next(*child)) {
    if (child->kind == Kind::array) {
      items(section, *child, add);
      continue;
    }
    const JsonItem item(tree_, *child, section);
    const JsonNode* inner = item.find(JsonField::items);
    const JsonNode* first = inner == nullptr ? nullptr : tree_.first_child(*inner);
    if (first != nullptr && first->kind == Kind::object) {
      nested(section, item, *inner, add);
    } else {
      check_keys(item);
      (this->*add)(item);
    }
  }
}

// Roles under one employer: each gets what its parent says and it does not.
void Filler::nested(JsonSection section, const JsonItem& parent, const JsonNode& list, Add add) {
  const std::size_t before = record_.work.size();
  items(section, list, add);
  const Fact employer = parent.fact(JsonField::employer, "json/work.name");
  const Fact location = parent.location("json/work.location");
  const bool has_dates = parent.find(JsonField::start) != nullptr;
  for (std::size_t i = before; i < record_.work.size(); ++i) {
    Work& work = record_.work[i];
    if (work.employer.empty()) work.employer = employer;
    if (work.location.empty()) work.location = location;
    if (has_dates && record_.work.size() - before == 1 && work.period == Period{}) {
      work.period = json_period(parent, true);
    }
  }
}

void Filler::add_email(const JsonNode& node) {
  Fact fact = json_fact(tree_, node, "json/basics.email");
  if (fact.value.starts_with("mailto:")) {
    fact.value.erase(0, 7);
    fact.evidence.span.begin += 7;
  }
  if (fact.value.find('@') != std::string::npos) record_.basics.emails.push_back(std::move(fact));
}

void Filler::add_url(const JsonNode& node) {
  if (Fact fact = json_url(tree_, node, "json/basics.url")) {
    record_.basics.urls.push_back(std::move(fact));
  }
}

void Filler::basics_member(const JsonNode& child, JsonField field) {
  Basics& basics = record_.basics;
  const auto take = [&](Fact& into, std::string_view rule) {
    if (into.empty()) into = json_fact(tree_, child, rule);
  };
  switch (field) {
    case JsonField::name:
      if (child.kind == Kind::object) return name_parts(child);
      return take(basics.name, "json/basics.name");
    case JsonField::first_name:
      return take(first_name_, "json/basics.name");
    case JsonField::last_name:
      return take(last_name_, "json/basics.name");
    case JsonField::second_last_name:
      return take(second_last_name_, "json/basics.name");
    case JsonField::headline:
      return take(basics.headline, "json/basics.label");
    case JsonField::email:
      return add_email(child);
    case JsonField::phone:
      if (Fact fact = json_fact(tree_, child, "json/basics.phone")) {
        basics.phones.push_back(std::move(fact));
      }
      return;
    case JsonField::url:
      if (child.kind != Kind::object || !json_url(tree_, child, "").empty()) add_url(child);
      return;
    case JsonField::location:
      if (basics.location.empty()) {
        basics.location = json_location(tree_, child, "json/basics.location");
      }
      return;
    case JsonField::profiles:
      for (const JsonNode* one = tree_.first_child(child); one != nullptr; one = tree_.next(*one)) {
        profile(*one);
      }
      return;
    case JsonField::free_text:
      return;
    default:
      unread(child);
  }
}

void Filler::basics(const JsonNode& node) {
  JsonItem(tree_, node, JsonSection::basics).each([&](const JsonNode& child, JsonField field) {
    const std::string key = folded_key(tree_.key(child));
    const JsonSection inner = section_of_key(key);
    // A missing brace puts the sections that follow into the basics.
    const bool is_section = field == JsonField::unknown && is_container(child) &&
                            inner != JsonSection::unknown && inner != JsonSection::basics;
    if (is_section) return member(child, key);
    // {"name": …, "contact": {"email": …}}
    const bool more =
        field == JsonField::unknown && child.kind == Kind::object && inner == JsonSection::basics;
    more ? basics(child) : basics_member(child, field);
  });
}

// {"first": "Ada", "last": "Quill"}
void Filler::name_parts(const JsonNode& node) {
  if (tree_.first_child(node) == nullptr || tree_.first_child(node)->next == 0) return;
  JsonItem(tree_, node, JsonSection::basics).each([&](const JsonNode& child, JsonField field) {
    const std::string key = folded_key(tree_.key(child));
    if (key == "first" || key == "given") field = JsonField::first_name;
    if (key == "last" || key == "family") field = JsonField::last_name;
    basics_member(child, field);
  });
  const bool in_parts = !first_name_.empty() || !last_name_.empty();
  if (!in_parts && record_.basics.name.empty()) {
    record_.basics.name = json_fact(tree_, node, "json/basics.name");
  }
}

// {"network": "GitHub", "username": "ada", "url": "https://…"}
void Filler::profile(const JsonNode& node) {
  const Fact url = json_url(tree_, node, "json/basics.profiles");
  if (url.empty()) return;
  if (url.value.find('@') != std::string::npos && url.value.find('/') == std::string::npos) {
    return add_email(node);
  }
  record_.basics.urls.push_back(url);
}

// "Rua A\nada@example.org\n+1 …": one text with all of it.
void Filler::contact_text(const JsonNode& node) {
  const Fact fact = json_fact(tree_, node, "json/contact");
  if (fact.value.find('@') == std::string::npos) return;
  std::size_t at = 0;
  const std::string raw = tree_.value(node);
  while (at < raw.size()) {
    const auto end = std::min(raw.find_first_of(" \n\t,;|", at), raw.size());
    const std::string word = raw.substr(at, end - at);
    const auto sign = word.find('@');
    if (sign != std::string::npos && sign > 0 && word.find('.', sign) != std::string::npos) {
      record_.basics.emails.push_back({word, fact.evidence});
    }
    at = end + 1;
  }
}

void Filler::add_work(const JsonItem& item) {
  Work out;
  out.employer = item.fact(JsonField::employer, "json/work.name");
  out.department = item.fact(JsonField::department, "json/work.department");
  out.position = item.fact(JsonField::position, "json/work.position");
  out.employment_type = item.fact(JsonField::employment_type, "json/work.type");
  out.location = item.location("json/work.location");
  out.url = item.url("json/work.url");
  out.period = json_period(item, true);
  out.section = current_ == JsonSection::volunteer  ? "volunteer"
                : current_ == JsonSection::teaching ? "teaching"
                                                    : "work";
  for (Fact* fact : {&out.location, &out.position, &out.employer}) split_period(*fact, out.period);
  split_course(item, out);
  split_head(out);
  split_preposition(out.employer, out.location);
  split_place(out.employer, out.location);
  split_department(out.employer, out.department);
  drop_separators(out.employer);
  if (out.employer.empty() && out.position.empty()) return;
  out.item = item_evidence(item, "json/work", out.position, out.employer);
  record_.work.push_back(std::move(out));
}

void Filler::add_education(const JsonItem& item) {
  Education out;
  out.institution = item.fact(JsonField::institution, "json/education.institution");
  out.department = item.fact(JsonField::department, "json/education.department");
  out.study_type = item.fact(JsonField::study_type, "json/education.studyType");
  out.area = item.fact(JsonField::area, "json/education.area");
  out.score = item.fact(JsonField::score, "json/education.score");
  if (out.score.value.find_first_of("123456789") == std::string::npos &&
      out.score.value.find('0') != std::string::npos) {
    out.score = {};  // "0.00/0.00" of a template
  }
  out.location = item.location("json/education.location");
  out.advisor = item.fact(JsonField::advisor, "json/education.advisor");
  out.period = json_period(item, false);
  split_preposition(out.institution, out.location);
  split_place(out.institution, out.location);
  for (Fact* fact : {&out.location, &out.institution, &out.study_type}) {
    split_period(*fact, out.period);
  }
  split_department(out.institution, out.department);
  drop_separators(out.institution);
  sort_degree(out);
  split_degree(out);
  split_school(out);
  drop_repeated_school(out);
  if (out.institution.empty() && out.study_type.empty() && out.area.empty()) return;
  if (is_no_degree(out) || is_repeated(record_.education, out)) return;
  out.item = item_evidence(item, "json/education", out.study_type, out.institution);
  record_.education.push_back(std::move(out));
}

void Filler::add_publication(const JsonItem& item) {
  Publication out;
  const bool text = item.node().kind == Kind::string;
  out.title = text ? json_fact(tree_, item.node(), "json/publications")
                   : item.fact(JsonField::title, "json/publications.name");
  out.authors = item.facts(JsonField::authors, "json/publications.authors");
  out.authors_truncated = split_authors(out.authors);
  out.venue = item.fact(JsonField::venue, "json/publications.publisher");
  out.date = json_point(item);
  out.doi = item.fact(JsonField::doi, "json/publications.doi");
  out.arxiv = item.fact(JsonField::arxiv, "json/publications.arxiv");
  out.url = item.url("json/publications.url");
  out.status = item.fact(JsonField::status, "json/publications.status");
  take_identifiers(out);
  if (out.date.empty()) out.date = year_in_brackets(out.venue);
  out.kind = kind_;
  // A talk is no paper, unless it was printed; {"name": …, "file": "all.bib"} is where they lie.
  const bool bare_talk = kind_ == PublicationKind::talk && out.doi.empty() && out.arxiv.empty();
  if (out.title.empty() || bare_talk || item.has_key("file")) return;
  out.item = item_evidence(item, "json/publications", out.title);
  record_.publications.push_back(std::move(out));
}

void Filler::add_project(const JsonItem& item) {
  Project out;
  out.name = item.fact(JsonField::name, "json/projects.name");
  out.url = item.url("json/projects.url");
  if (out.name.empty()) out.name = repository_name(out.url);
  out.roles = item.facts(JsonField::roles, "json/projects.roles");
  out.organization = item.fact(JsonField::organization, "json/projects.entity");
  out.period = json_period(item, true);
  if (out.name.empty()) return;
  out.item = item_evidence(item, "json/projects", out.name);
  record_.projects.push_back(std::move(out));
}

void Filler::add_award(const JsonItem& item) {
  Award out;
  const bool text = item.node().kind == Kind::string;
  out.title = text ? json_fact(tree_, item.node(), "json/awards")
                   : item.fact(JsonField::title, "json/awards.title");
  out.awarder = item.fact(JsonField::awarder, "json/awards.awarder");
  out.date = json_point(item);
  if (out.title.empty()) return;
  out.item = item_evidence(item, "json/awards", out.title, out.awarder);
  record_.awards.push_back(std::move(out));
}

void Filler::add_skill(const JsonItem& item) {
  if (item.node().kind == Kind::string) {
    if (Fact fact = json_fact(tree_, item.node(), "json/skills")) {
      record_.skills.push_back({std::move(fact), {}});
    }
    return;
  }
  const Fact category = item.fact(JsonField::category, "json/skills.name");
  const std::vector<Fact> keywords = item.facts(JsonField::keywords, "json/skills.keywords");
  for (const Fact& keyword : keywords) record_.skills.push_back({keyword, category});
  if (keywords.empty() && !category.empty()) record_.skills.push_back({category, {}});
}

void Filler::add_language(const JsonItem& item) {
  Language out;
  out.language = item.node().kind == Kind::string
                     ? json_fact(tree_, item.node(), "json/languages")
                     : item.fact(JsonField::language, "json/languages.language");
  out.fluency = item.fact(JsonField::fluency, "json/languages.fluency");
  if (!out.language.empty()) record_.languages.push_back(std::move(out));
}

void Filler::add_certificate(const JsonItem& item) {
  Certificate out;
  out.name = item.node().kind == Kind::string
                 ? json_fact(tree_, item.node(), "json/certificates")
                 : item.fact(JsonField::name, "json/certificates.name");
  out.issuer = item.fact(JsonField::issuer, "json/certificates.issuer");
  out.date = json_point(item);
  if (out.name.empty()) return;
  out.item = item_evidence(item, "json/certificates", out.name, out.issuer);
  record_.certificates.push_back(std::move(out));
}

void Filler::add_reference(const JsonItem& item) {
  RelatedPerson out;
  out.name = item.fact(JsonField::name, "json/references.name");
  out.role = "referee";
  out.organization = item.fact(JsonField::organization, "json/references.organization");
  if (out.name.empty()) return;
  out.item = item_evidence(item, "json/references", out.name);
  record_.people.push_back(std::move(out));
}

}  // namespace

void fill_from_json(const JsonTree& tree, const JsonNode& root, Record& record) {
  Filler(tree, record).document(root);
}

}  // namespace vitagraph
