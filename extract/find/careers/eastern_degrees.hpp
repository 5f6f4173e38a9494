// Degrees of Chinese, Japanese and Korean documents: school, faculty, field and degree are often
// written as one word, and whether they were finished stands behind.
#pragma once

#include <vector>

#include "extract/document.hpp"
#include "extract/record.hpp"

namespace vitagraph {

/// Cuts "南方大学软件工程专业", "한빛대학교 음악대학 국악과 졸업", "컴퓨터공학 석사" into school,
/// faculty, field and degree; drops words for finished and left; leaves degrees in other scripts
/// alone.
void tidy_eastern_degrees(const Document& document, std::vector<Education>& degrees);

}  // namespace vitagraph
