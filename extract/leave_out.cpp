#include "extract/leave_out.hpp"

#include <algorithm>
#include <utility>

#include "extract/record_fields.hpp"

namespace vitagraph {
namespace {

bool named(const Work& x) { return x.employer || x.position; }
bool named(const Education& x) { return x.institution || x.study_type; }
bool named(const Publication& x) { return !x.title.empty(); }
bool named(const Project& x) { return !x.name.empty(); }
bool named(const Award& x) { return !x.title.empty(); }
bool named(const Skill& x) { return !x.name.empty(); }
bool named(const Language& x) { return !x.language.empty(); }
bool named(const Certificate& x) { return !x.name.empty(); }
bool named(const RelatedPerson& x) { return !x.name.empty(); }

bool go_together(std::string_view key) { return key == "authors"; }

/// A visitor of record_fields.hpp.
class Sieve {
 public:
  explicit Sieve(Confidence least) : least_(least) {}
  std::vector<LeftOut> take() { return std::move(out_); }

  void text(const char*, const std::string&) {}
  void point(const char*, PartialDate) {}
  void flag(const char*, bool) {}
  void number(const char*, int) {}
  void kind(const char*, PublicationKind) {}
  void verdict(const Verdict&) {}
  void diagnostics(const char*, const Diagnostics&) {}
  void item(const ItemEvidence&) {}
  void fact(const char* key, Fact& fact) {
    if (!falls(fact.value.empty(), fact.evidence)) return;
    keep(key, std::exchange(fact, {}));
  }
  void date(const char* key, DateFact& date) {
    if (!falls(date.empty(), date.evidence)) return;
    const DateFact fallen = std::exchange(date, {});
    keep(key, {fallen.value.text(), fallen.evidence});
  }
  void facts(const char* key, std::vector<Fact>& values) {
    const auto fall = [this](const Fact& fact) { return falls(fact.empty(), fact.evidence); };
    const bool all = go_together(key) && std::ranges::any_of(values, fall);
    std::vector<Fact> kept;
    for (std::size_t i = 0; i < values.size(); ++i) {
      if (all || fall(values[i])) {
        keep(key + ('/' + std::to_string(i)), std::move(values[i]));
      } else {
        kept.push_back(std::move(values[i]));
      }
    }
    values = std::move(kept);
  }
  void facts_with_first(const char*, const char* key, std::vector<Fact>& values) {
    facts(key, values);
  }
  void period(Period& period) {
    date("startDate", period.start);
    date("endDate", period.end);
    if (period.end.empty()) period.expected = false;
    if (!falls(!period.current, period.current_evidence)) return;
    keep("current", {"true", std::exchange(period.current_evidence, {})});
    period.current = false;
  }
  template <class Function>
  void object(const char* key, Function fields) {
    inside(key, fields);
  }
  template <class T, class Function>
  void list(const char* key, std::vector<T>& items, Function fields) {
    std::vector<T> kept;
    for (std::size_t i = 0; i < items.size(); ++i) {
      const T before = items[i];
      const std::size_t fallen = out_.size();
      inside(key + ('/' + std::to_string(i)), [&] {
        fields(items[i]);
        if (named(items[i]) || !named(before)) return kept.push_back(std::move(items[i]));
        out_.resize(fallen);
        T whole = before;
        all_fall_ = true;
        fields(whole);
        all_fall_ = false;
      });
    }
    items = std::move(kept);
  }

 private:
  bool falls(bool empty, const Evidence& evidence) const {
    if (empty) return false;
    return all_fall_ || (!(evidence == Evidence{}) && evidence.confidence < least_);
  }
  void keep(const std::string& key, Fact fact) {
    out_.push_back({path_ + '/' + key, std::move(fact.value), std::move(fact.evidence)});
  }
  template <class Function>
  void inside(const std::string& key, Function fields) {
    const std::size_t size = path_.size();
    path_ += '/' + key;
    fields();
    path_.resize(size);
  }

  Confidence least_;
  bool all_fall_ = false;  ///< within an item that goes as a whole
  std::string path_;
  std::vector<LeftOut> out_;
};

}  // namespace

std::vector<LeftOut> leave_out_below(Record& record, Confidence least) {
  if (least == Confidence{}) return {};
  Sieve sieve(least);
  record_fields::visit_fields(sieve, record);
  if (record.basics.name.empty()) record.basics.name_inferred_from.clear();
  for (Publication& paper : record.publications) {
    if (!paper.authors.empty()) continue;
    paper.owner_position = 0;
    paper.authors_truncated = false;
  }
  std::vector<LeftOut> left_out = sieve.take();
  record.left_out += static_cast<int>(left_out.size());
  return left_out;
}

}  // namespace vitagraph
