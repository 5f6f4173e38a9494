#include "cli/record_facts.hpp"

#include <algorithm>
#include <array>
#include <charconv>

#include "extract/record_fields.hpp"

namespace vitagraph {
namespace {

/// A visitor of record_fields.hpp that keeps every value with its pointer.
class Collector {
 public:
  explicit Collector(ShownRecord& out) : out_(out) {}

  void text(const char*, const std::string&) {}
  void point(const char*, PartialDate) {}
  void flag(const char*, bool) {}
  void number(const char*, int) {}
  void kind(const char*, PublicationKind) {}
  void verdict(const Verdict&) {}
  void diagnostics(const char*, const Diagnostics&) {}
  void fact(const char* key, const Fact& fact) { keep(key, fact.value, fact.evidence); }
  void date(const char* key, const DateFact& date) { keep(key, date.value.text(), date.evidence); }
  void facts(const char* key, const std::vector<Fact>& values) {
    for (std::size_t i = 0; i < values.size(); ++i) {
      keep(key + ('/' + std::to_string(i)), values[i].value, values[i].evidence);
    }
  }
  void facts_with_first(const char*, const char* key, const std::vector<Fact>& values) {
    facts(key, values);
  }
  void period(const Period& period) {
    date("startDate", period.start);
    date("endDate", period.end);
    if (period.current) keep("current", "true", period.current_evidence);
  }
  void item(const ItemEvidence& item) { out_.items.push_back({path_, &item}); }
  template <class Function>
  void object(const char* key, Function fields) {
    inside(key, fields);
  }
  template <class T, class Function>
  void list(const char* key, const std::vector<T>& items, Function fields) {
    for (std::size_t i = 0; i < items.size(); ++i) {
      inside(key + ('/' + std::to_string(i)), [&] { fields(items[i]); });
    }
  }

 private:
  void keep(const std::string& key, std::string value, const Evidence& evidence) {
    if (!value.empty()) out_.facts.push_back({path_ + '/' + key, std::move(value), &evidence});
  }
  template <class Function>
  void inside(const std::string& key, Function fields) {
    const std::size_t size = path_.size();
    path_ += '/' + key;
    fields();
    path_.resize(size);
  }

  ShownRecord& out_;
  std::string path_;
};

/// How people call a key of the record, where that differs; `list` narrows it to one list.
struct LabelRow {
  std::string_view list;
  std::string_view key;
  std::string_view label;
};
constexpr std::array labels = {
    LabelRow{"work", "name", "employer"},
    LabelRow{"work", "position", "title"},
    LabelRow{"publications", "name", "title"},
    LabelRow{"", "publications", "publication"},
    LabelRow{"", "projects", "project"},
    LabelRow{"", "awards", "award"},
    LabelRow{"", "skills", "skill"},
    LabelRow{"", "languages", "language"},
    LabelRow{"", "certificates", "certificate"},
    LabelRow{"", "people", "person"},
    LabelRow{"", "emails", "email"},
    LabelRow{"", "phones", "phone"},
    LabelRow{"", "urls", "url"},
    LabelRow{"", "authors", "author"},
    LabelRow{"", "roles", "role"},
    LabelRow{"", "basics", ""},
    LabelRow{"", "startDate", "start"},
    LabelRow{"", "endDate", "end"},
    LabelRow{"", "releaseDate", "date"},
    LabelRow{"", "studyType", "degree"},
    LabelRow{"", "publisher", "venue"},
    LabelRow{"", "entity", "organization"},
    LabelRow{"", "employmentType", "employment"},
};

std::string_view label_of(std::string_view list, std::string_view key) {
  for (const LabelRow& row : labels) {
    if (row.key == key && (row.list.empty() || row.list == list)) return row.label;
  }
  return key;
}

/// Splits the first step off a JSON Pointer.
std::string_view take_step(std::string_view& pointer) {
  pointer.remove_prefix(1);
  const std::size_t end = std::min(pointer.find('/'), pointer.size());
  const std::string_view step = pointer.substr(0, end);
  pointer.remove_prefix(end);
  return step;
}

}  // namespace

ShownRecord shown(const Record& record) {
  ShownRecord out;
  Collector collector(out);
  record_fields::visit_fields(collector, record);
  return out;
}

std::string label_of_pointer(std::string_view pointer, std::string_view inside) {
  std::string_view whole = pointer;
  const std::string_view list = whole.empty() ? whole : take_step(whole);
  if (!inside.empty() && pointer.starts_with(inside) &&
      pointer.substr(inside.size()).starts_with('/')) {
    pointer.remove_prefix(inside.size());
  }
  std::string out;
  while (!pointer.empty()) {
    const std::string_view step = take_step(pointer);
    std::size_t index = 0;
    const auto parsed = std::from_chars(step.data(), step.data() + step.size(), index);
    if (parsed.ec == std::errc()) {
      out += ' ' + std::to_string(index + 1);
    } else if (step != "-" && !label_of(list, step).empty()) {  // "-": no longer in the list
      if (!out.empty()) out += " · ";
      out += label_of(list, step);
    }
  }
  return out;
}

}  // namespace vitagraph
