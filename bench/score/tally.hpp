// Counts of right, invented and missed values by field, and what follows from them.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

namespace vitagraph::score {

struct Counts {
  std::int64_t right = 0;     ///< true positives
  std::int64_t invented = 0;  ///< false positives
  std::int64_t missed = 0;    ///< false negatives

  Counts& operator+=(const Counts& other);
  double precision() const;  ///< 1 when nothing was found
  double recall() const;     ///< 1 when there was nothing to find
  double f1() const;
};

/// A wrong value is invented and missed at once.
class Tally {
 public:
  void right(const std::string& name) { ++rows_[name].right; }
  void invented(const std::string& name) { ++rows_[name].invented; }
  void missed(const std::string& name) { ++rows_[name].missed; }
  void wrong(const std::string& name);
  void judge(const std::string& name, bool is_right);

  Tally& operator+=(const Tally& other);
  const std::map<std::string, Counts>& rows() const { return rows_; }

  /// All fields together ("kind.field"); items, relations and false employers are not fields.
  Counts all_fields() const;
  /// Counts of a row, or of all fields for the name "all". Nothing for an unknown name.
  Counts of(std::string_view name) const;

 private:
  std::map<std::string, Counts> rows_;
};

}  // namespace vitagraph::score
