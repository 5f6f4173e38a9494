// What a segment of the head of a job or a degree can be.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace vitagraph {

enum class Slot : std::uint8_t {
  title,
  employer,
  unit,
  place,
  employment_type,
  school,
  degree,
  area,
  grade,
  other
};
inline constexpr std::size_t slot_count = 10;
std::string_view name_of(Slot slot);

}  // namespace vitagraph
