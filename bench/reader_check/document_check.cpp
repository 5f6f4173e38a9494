#include "bench/reader_check/document_check.hpp"

#include <fmt/core.h>
#include <algorithm>

#include "bench/reader_check/text_index.hpp"

namespace vitagraph::reader_check {
namespace {

using score::Field;
using score::Item;
using score::Kind;
using Words = std::vector<std::u32string>;

struct Place {
  Words words;
  std::vector<WordRange> ranges;
};

struct Entry {
  std::string label;
  Words owner;  ///< the employer or school
  std::vector<Place> heads;
  std::vector<Place> years;
};

class Checker {
 public:
  Checker(const Document& document, DocumentCheck& check)
      : document_(document), index_(document), check_(check) {}

  /// Looks for a text of the gold and counts it. Empty texts are not counted.
  Place look_for(Value kind, const std::string& text) {
    Place place{folded_words(text), {}};
    if (place.words.empty()) return place;
    place.ranges = index_.find(place.words);
    Share& share = check_.values[static_cast<std::size_t>(kind)];
    ++share.of;
    if (!place.ranges.empty()) {
      ++share.found;
    } else {
      check_.misses.push_back(fmt::format("{}: {} | nearest: {}",
                                          value_names[static_cast<std::size_t>(kind)], text,
                                          index_.nearest(place.words, document_)));
    }
    return place;
  }

  void add_head(Entry& entry, Value kind, const std::string& text) {
    Place place = look_for(kind, text);
    entry.label += (entry.label.empty() ? "" : " @ ") + text;
    if (!place.ranges.empty()) entry.heads.push_back(std::move(place));
  }

  void add_year(Entry& entry, const std::string& date) {
    if (date.size() < 4 || date == "present") return;
    Place place{folded_words(date.substr(0, 4)), {}};
    place.ranges = index_.find(place.words);
    if (!place.ranges.empty()) entry.years.push_back(std::move(place));
  }

 private:
  const Document& document_;
  TextIndex index_;
  DocumentCheck& check_;
};

Entry job_entry(Checker& checker, const Item& item) {
  Entry entry;
  entry.owner = folded_words(item[Field::name]);
  checker.add_head(entry, Value::title, item[Field::position]);
  checker.add_head(entry, Value::employer, item[Field::name]);
  checker.add_year(entry, item[Field::start_date]);
  checker.add_year(entry, item[Field::end_date]);
  return entry;
}

Entry degree_entry(Checker& checker, const Item& item) {
  Entry entry;
  entry.owner = folded_words(item[Field::institution]);
  checker.add_head(entry, Value::degree, item[Field::study_type]);
  checker.add_head(entry, Value::school, item[Field::institution]);
  checker.add_year(entry, item[Field::start_date]);
  checker.add_year(entry, item[Field::end_date]);
  return entry;
}

const std::vector<Item>& items_of(const score::Sheet& gold, Kind kind) {
  static const std::vector<Item> none;
  return gold.of(kind) ? *gold.of(kind) : none;
}

/// Where the heads of other entries stand that have nothing to do with this one.
std::vector<WordRange> foreign_heads(const std::vector<Entry>& entries, const Entry& own) {
  std::vector<WordRange> foreign;
  for (const Entry& other : entries) {
    if (&other == &own || (!own.owner.empty() && other.owner == own.owner)) continue;
    for (const Place& head : other.heads) {
      foreign.insert(foreign.end(), head.ranges.begin(), head.ranges.end());
    }
  }
  std::erase_if(foreign, [&own](const WordRange& range) {
    return std::any_of(own.heads.begin(), own.heads.end(), [&range](const Place& head) {
      return std::any_of(head.ranges.begin(), head.ranges.end(),
                         [&range](const WordRange& mine) { return mine.meets(range); });
    });
  });
  return foreign;
}

/// The end of the shortest stretch from `begin` that holds every place, or 0.
std::size_t end_of_stretch(const std::vector<const Place*>& places, std::size_t begin) {
  std::size_t end = begin;
  for (const Place* place : places) {
    const auto next =
        std::find_if(place->ranges.begin(), place->ranges.end(),
                     [begin](const WordRange& range) { return range.begin >= begin; });
    if (next == place->ranges.end()) return 0;
    end = std::max(end, next->end);
  }
  return end;
}

bool stand_together(const std::vector<const Place*>& places,
                    const std::vector<WordRange>& foreign) {
  for (const Place* place : places) {
    for (const WordRange& first : place->ranges) {
      const WordRange stretch{first.begin, end_of_stretch(places, first.begin)};
      if (stretch.end == 0) continue;
      if (std::none_of(foreign.begin(), foreign.end(),
                       [&stretch](const WordRange& range) { return stretch.holds(range); })) {
        return true;
      }
    }
  }
  return false;
}

void check_entries(const std::vector<Entry>& entries, DocumentCheck& check) {
  for (const Entry& entry : entries) {
    if (entry.heads.size() < 2) continue;
    const std::vector<WordRange> foreign = foreign_heads(entries, entry);
    std::vector<const Place*> places;
    for (const Place& head : entry.heads) places.push_back(&head);
    const bool together = stand_together(places, foreign);
    for (const Place& year : entry.years) places.push_back(&year);
    const bool with_years = together && stand_together(places, foreign);
    check.together += {together ? 1u : 0u, 1};
    check.together_with_years += {with_years ? 1u : 0u, 1};
    if (!together) check.misses.push_back("apart: " + entry.label);
    if (together && !with_years) check.misses.push_back("years apart: " + entry.label);
  }
}

}  // namespace

DocumentCheck& DocumentCheck::operator+=(const DocumentCheck& other) {
  for (std::size_t i = 0; i < values.size(); ++i) values[i] += other.values[i];
  together += other.together;
  together_with_years += other.together_with_years;
  return *this;
}

Share DocumentCheck::all_values() const {
  Share all;
  for (const Share& share : values) all += share;
  return all;
}

DocumentCheck check_document(const score::Sheet& gold, const Document& document) {
  DocumentCheck check;
  Checker checker(document, check);
  if (!gold.name_inferred) checker.look_for(Value::name, gold.name);
  std::vector<Entry> entries;
  for (const Item& item : items_of(gold, Kind::work)) entries.push_back(job_entry(checker, item));
  for (const Item& item : items_of(gold, Kind::education)) {
    entries.push_back(degree_entry(checker, item));
  }
  for (const Item& item : items_of(gold, Kind::publications)) {
    checker.look_for(Value::paper, item[Field::name]);
  }
  check_entries(entries, check);
  return check;
}

}  // namespace vitagraph::reader_check
