// A place in a document's text, and how sure a fact read there is.
#pragma once

#include <compare>
#include <cstdint>

namespace vitagraph {

/// A half-open range [begin, end) of bytes in `Document::text`. Both ends lie on UTF-8
/// character boundaries. Documents are limited to 4 GiB, so 32 bits suffice.
struct Span {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  constexpr std::uint32_t size() const { return end - begin; }
  constexpr bool empty() const { return end <= begin; }
  constexpr bool contains(Span other) const { return begin <= other.begin && other.end <= end; }
  constexpr bool overlaps(Span other) const { return begin < other.end && other.begin < end; }
  friend constexpr bool operator==(Span, Span) = default;
  friend constexpr auto operator<=>(Span, Span) = default;
};

/// The smallest span that covers both.
constexpr Span hull(Span a, Span b) {
  return {a.begin < b.begin ? a.begin : b.begin, a.end > b.end ? a.end : b.end};
}

/// A probability in thousandths, 0 to 1000. Held as an integer so that a record read back from
/// JSON equals the one that was written, on every machine.
class Confidence {
 public:
  constexpr Confidence() = default;
  static constexpr Confidence thousandths(int value) {
    Confidence c;
    c.value_ = static_cast<std::uint16_t>(value < 0 ? 0 : value > 1000 ? 1000 : value);
    return c;
  }
  static constexpr Confidence of(double probability) {
    return thousandths(static_cast<int>(probability * 1000.0 + 0.5));
  }
  constexpr int in_thousandths() const { return value_; }
  constexpr double probability() const { return value_ / 1000.0; }
  friend constexpr bool operator==(Confidence, Confidence) = default;
  friend constexpr auto operator<=>(Confidence, Confidence) = default;

 private:
  std::uint16_t value_ = 0;
};

}  // namespace vitagraph
