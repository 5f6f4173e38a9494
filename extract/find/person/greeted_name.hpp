// Korean résumés that open with a greeting: "안녕하세요, 백엔드 개발자 오하늘입니다".
#pragma once

#include <optional>
#include <string_view>

#include "extract/span.hpp"

namespace vitagraph {

/// The name before "입니다" ("I am …"), two to four syllables that begin with a family name, behind
/// a blank or at the begin of the line.
std::optional<Span> greeted_name(std::string_view line);

/// "재직 중", "지원자 귀하": words of forms that are no names of people.
bool is_no_korean_name(std::string_view name);

}  // namespace vitagraph
