// Labels that stand before the values of a head: "Position: …", "学历：…", "Employer - …".
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "extract/evidence/slot.hpp"

namespace vitagraph {

struct HeadLabel {
  Slot slot;                    ///< what the label promises; other: dates, or nothing we keep
  std::uint32_t word_size = 0;  ///< bytes of the label itself
  std::uint32_t size = 0;       ///< bytes up to the value
};

/// The label that a line begins with, if any.
std::optional<HeadLabel> find_head_label(std::string_view line);

}  // namespace vitagraph
