// Units in heads of Chinese, Japanese and Korean jobs, told by how their names end: "营销中心",
// "第二営業部", "품질보증팀".
#pragma once

#include <string_view>
#include <vector>

#include "extract/document.hpp"
#include "extract/find/slots/heads.hpp"
#include "extract/find/slots/slots.hpp"

namespace vitagraph {

/// Does the whole text name a part of an organisation? False for names of organisations, titles,
/// and words that only end alike ("全部", "성과").
bool names_eastern_unit(std::string_view text);

/// Finds the unit of jobs whose head has none: a value that names one and is nothing else, or what
/// is glued behind the employer ("南方大学软件学院", "한빛병원 중환자실"). `slotted` has as many as
/// `heads`.
void tell_eastern_units(const Document& document, const std::vector<CareerHead>& heads,
                        std::vector<SlottedHead>& slotted);

}  // namespace vitagraph
