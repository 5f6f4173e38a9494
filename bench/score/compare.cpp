#include "bench/score/compare.hpp"

#include <algorithm>
#include <cmath>

namespace vitagraph::score {
namespace {

/// Employer and unit, or degree and field, are one phrase cut elsewhere when this much alike.
constexpr double cut_elsewhere = .9;
constexpr double same_author = .75;
constexpr double most_authors = .9;

std::string both(const std::string& one, const std::string& other) {
  return one.empty() ? other : other.empty() ? one : one + " " + other;
}

bool is_person(const Words& gold, const Words& found) {
  if (alike(gold, found) >= same_author) return true;
  if (gold.empty() || found.empty() || gold.back() != found.back()) return false;
  return true;  // the same family name at the end, initials differ
}

bool same_people(const std::vector<Words>& gold, const std::vector<Words>& found) {
  const auto hits = std::count_if(gold.begin(), gold.end(), [&found](const Words& person) {
    return std::any_of(found.begin(), found.end(),
                       [&person](const Words& other) { return is_person(person, other); });
  });
  const double all = static_cast<double>(gold.size());
  const double difference = std::abs(static_cast<double>(found.size()) - all);
  return static_cast<double>(hits) >= most_authors * all &&
         difference <= std::max(1.0, (1 - most_authors) * all);
}

/// Equal, or one goes on where the other ends: "2107.12604" and "2107.12604 [cs.CV]".
bool same_identifier(const Words& gold, const Words& found) {
  const auto length = static_cast<std::ptrdiff_t>(std::min(gold.size(), found.size()));
  if (length == 0) return gold.size() == found.size();
  return std::equal(gold.begin(), gold.begin() + length, found.begin());
}

/// Equal, or equal before the first sign: "3.8" and "3.80/4.0", "110/110" and "110 cum laude".
bool same_grade(const Words& gold, const Words& found) {
  if (gold.empty() || found.empty()) return gold.size() == found.size();
  return gold.front() == found.front();
}

bool same_release_date(const std::string& gold, const std::string& found) {
  return gold == found || (gold.size() == 4 && found.starts_with(gold));
}

/// Half for the right year.
double date_likeness(const std::string& gold, const std::string& found) {
  if (gold == found) return 1.0;
  return gold.substr(0, 4) == found.substr(0, 4) ? .5 : 0.0;
}

double field_likeness(const FieldRow& row, const Comparable& gold, const Comparable& found) {
  switch (row.rule) {
    case Rule::date:
      return date_likeness(gold.item()[row.field], found.item()[row.field]);
    case Rule::employer:
      return std::max(alike(gold.employer(), found.employer()),
                      alike(gold.organisation(), found.organisation()));
    default:
      return alike(gold.words(row.field), found.words(row.field));
  }
}

}  // namespace

Comparable::Comparable(Kind kind, const Item& item) : item_(&item) {
  for (const FieldRow& row : row_of(kind).fields) {
    words_[static_cast<std::size_t>(row.field)] = words_of(item[row.field]);
  }
  if (kind == Kind::work) {
    employer_ = organisation_words(item[Field::name]);
    organisation_ = organisation_words(both(item[Field::name], item[Field::department]));
  }
  if (kind == Kind::education) {
    degree_ = words_of(both(item[Field::study_type], item[Field::area]));
  }
  for (const std::string& author : item.authors) authors_.push_back(words_of(author));
}

bool same(const FieldRow& row, const Comparable& gold, const Comparable& found) {
  const std::string& wanted = gold.item()[row.field];
  const std::string& got = found.item()[row.field];
  switch (row.rule) {
    case Rule::employer:
      return alike(gold.employer(), found.employer()) >= close ||
             alike(gold.organisation(), found.organisation()) >= cut_elsewhere;
    case Rule::unit:
      return alike(gold.words(row.field), found.words(row.field)) >= close ||
             alike(gold.organisation(), found.organisation()) >= cut_elsewhere;
    case Rule::degree:
      return alike(gold.words(row.field), found.words(row.field)) >= close ||
             alike(gold.degree(), found.degree()) >= cut_elsewhere;
    case Rule::date:
      return wanted == got;
    case Rule::release_date:
      return same_release_date(wanted, got);
    case Rule::people:
      return same_people(gold.authors(), found.authors());
    case Rule::grade:
      return same_grade(gold.words(row.field), found.words(row.field));
    case Rule::identifier:
      return same_identifier(gold.words(row.field), found.words(row.field));
    case Rule::text:
      break;
  }
  return alike(gold.words(row.field), found.words(row.field)) >= close;
}

double likeness(Kind kind, const Comparable& gold, const Comparable& found) {
  double total = 0.0;
  double got = 0.0;
  for (const FieldRow& row : row_of(kind).fields) {
    if (row.weight <= 0 || !gold.item().has(row.field)) continue;
    total += row.weight;
    got += row.weight * field_likeness(row, gold, found);
  }
  return total > 0 ? got / total : 0.0;
}

bool right_relation(Kind kind, const Comparable& gold, const Comparable& found) {
  const auto fields = row_of(kind).fields;
  return std::all_of(fields.begin(), fields.end(), [&](const FieldRow& row) {
    if (!row.strict || !gold.item().has(row.field)) return true;
    return same(row, gold, found);
  });
}

}  // namespace vitagraph::score
