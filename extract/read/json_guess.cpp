#include "extract/read/json_guess.hpp"

#include <algorithm>
#include <initializer_list>

#include "extract/fold.hpp"
#include "extract/read/json_split.hpp"

namespace vitagraph {

// What a list holds by keys that only one kind of entry has, whatever its title.
JsonSection kind_of_entries(const JsonTree& tree, const JsonNode& list) {
  const JsonNode* first = tree.first_child(list);
  if (first == nullptr || first->kind != JsonNode::Kind::object) return JsonSection::unknown;
  const JsonItem item(tree, *first, JsonSection::unknown);
  const auto any = [&](std::initializer_list<std::string_view> keys) {
    return std::any_of(keys.begin(), keys.end(),
                       [&](std::string_view key) { return item.has_key(key); });
  };
  if (any({"company", "employer"}) && any({"position", "jobtitle"})) return JsonSection::work;
  if (any({"title"}) && any({"journal", "booktitle", "doi"})) {
    return JsonSection::publications;
  }
  return JsonSection::unknown;
}

// What a list with an unknown key holds, by what its first item says.
JsonSection section_of_list(const JsonTree& tree, const JsonNode& list) {
  const JsonNode* first = tree.first_child(list);
  if (first == nullptr || first->kind != JsonNode::Kind::object) return JsonSection::unknown;
  const JsonSection sure = kind_of_entries(tree, list);
  if (sure != JsonSection::unknown) return sure;
  const auto has = [&](JsonSection of, JsonField field) {
    return JsonItem(tree, *first, of).find(field) != nullptr;
  };
  // "what", "when" and "where" fit anything.
  if (JsonItem(tree, *first, JsonSection::unknown).has_key("what")) return JsonSection::unknown;
  const bool dated =
      has(JsonSection::work, JsonField::start) || has(JsonSection::work, JsonField::period);
  const JsonItem item(tree, *first, JsonSection::unknown);
  const bool schooling = item.has_key("degree") || item.has_key("studytype") ||
                         item.has_key("school") || item.has_key("institution") ||
                         item.has_key("university");
  if (schooling && has(JsonSection::education, JsonField::institution) &&
      has(JsonSection::education, JsonField::area)) {
    return JsonSection::education;
  }
  if (dated && has(JsonSection::work, JsonField::employer) &&
      has(JsonSection::work, JsonField::position)) {
    return JsonSection::work;
  }
  return JsonSection::unknown;
}

// {"name": "Bread Science", "short": "Ulm BS101", "position": "TA"}: the name is the course's.
void split_course(const JsonItem& item, Work& work) {
  const Fact course = item.fact(JsonField::course, "json/work.position");
  if (course.empty()) return;
  if (item.has_key("name") && !item.has_key("institution")) work.employer = {};
  split_course_code(work, course);
  if (work.position.empty()) work.position = course;
}

// {"institution": "Certificates", "highlights": …}: a list under a heading of its own.
bool is_no_degree(const Education& education) {
  // "Curso | Ethical Hacking"
  const std::string& title =
      education.study_type.empty() ? education.area.value : education.study_type.value;
  const auto mark = title.find_first_of("|:");
  if (mark != std::string::npos &&
      field_of_key(JsonSection::work, folded_key(title.substr(0, mark))) == JsonField::course) {
    return true;
  }
  // "Education break", "Gap year"
  const std::string folded = " " + fold_words(title);
  if (folded.ends_with(" break") || folded.ends_with(" gap year")) return true;
  return education.study_type.empty() && education.area.empty() && education.period == Period{} &&
         section_of_key(folded_key(education.institution.value)) == JsonSection::certificates;
}

bool is_repeated(const std::vector<Education>& before, const Education& education) {
  return std::any_of(before.begin(), before.end(), [&](const Education& other) {
    const auto same_date = [](const DateFact& left, const DateFact& right) {
      return left.empty() == right.empty() && left.value.text() == right.value.text();
    };
    return other.institution.value == education.institution.value &&
           other.study_type.value == education.study_type.value &&
           other.area.value == education.area.value &&
           same_date(other.period.start, education.period.start) &&
           same_date(other.period.end, education.period.end);
  });
}

}  // namespace vitagraph
