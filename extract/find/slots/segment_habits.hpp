// What the segments of a document's heads that stand or look alike are by their words: owners set
// all their heads in one way.
#pragma once

#include <array>
#include <cstdint>
#include <unordered_map>
#include <vector>

#include "extract/evidence/text_model.hpp"
#include "extract/find/slots/heads.hpp"

namespace vitagraph {

/// Classes of text whose probability in other segments matters.
inline constexpr std::array habit_classes = {
    TextClass::title, TextClass::employer, TextClass::school, TextClass::degree,
    TextClass::place, TextClass::area,     TextClass::unit,   TextClass::prose};

class SegmentHabits {
 public:
  using Shares = std::array<float, habit_classes.size()>;
  static constexpr std::size_t view_count = 3;

  /// The segments of other heads of the kind that are alike in one view: the mean of their
  /// probabilities (-1 where there are none), and how many they are.
  struct Habit {
    Shares mean{};
    float count = 0;
  };

  explicit SegmentHabits(const std::vector<CareerHead>& heads);

  std::array<Habit, view_count> of(std::size_t head, std::size_t segment) const;

  /// The largest probabilities among the other segments of its head.
  Shares rivals(std::size_t head, std::size_t segment) const;

 private:
  using Views = std::array<std::uint32_t, view_count>;
  struct Sum {
    Shares of{};
    float count = 0;
  };

  std::vector<std::vector<Shares>> shares_;  ///< of each segment of each head
  std::vector<std::vector<Views>> views_;
  std::unordered_map<std::uint32_t, Sum> sums_;
};

}  // namespace vitagraph
