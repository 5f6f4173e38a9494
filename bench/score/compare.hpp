// The definition of right: when a found value says what the gold says.
#pragma once

#include "bench/score/item.hpp"
#include "bench/score/plain.hpp"

namespace vitagraph::score {

/// Two texts at least this alike are the same.
inline constexpr double close = .85;
/// Two items less alike than this are never partners.
inline constexpr double partner_floor = .35;

/// An item with its texts already made comparable. Refers to the item, which must outlive it.
class Comparable {
 public:
  Comparable(Kind kind, const Item& item);

  const Item& item() const { return *item_; }
  const Words& words(Field field) const { return words_[static_cast<std::size_t>(field)]; }
  const Words& employer() const { return employer_; }          ///< without legal forms
  const Words& organisation() const { return organisation_; }  ///< employer and unit together
  const Words& degree() const { return degree_; }              ///< degree and field together
  const std::vector<Words>& authors() const { return authors_; }

 private:
  const Item* item_;
  std::array<Words, field_count> words_;
  Words employer_;
  Words organisation_;
  Words degree_;
  std::vector<Words> authors_;
};

/// Does `found` say what `gold` says in this field? The gold has it. A degree without its field may
/// still be right, when the other key holds both.
bool same(const FieldRow& row, const Comparable& gold, const Comparable& found);

/// 0 to 1: how likely `found` is meant to be `gold`, over the fields that the gold has.
double likeness(Kind kind, const Comparable& gold, const Comparable& found);

/// Is the relation as a whole right: all strict fields that the gold has?
bool right_relation(Kind kind, const Comparable& gold, const Comparable& found);

}  // namespace vitagraph::score
