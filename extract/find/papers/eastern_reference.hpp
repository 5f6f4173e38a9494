// References that print their title in the quotes of Chinese and Japanese: "郭平、唐慧：《治理》，
// 《评论》2011年第4期", "西山徹「微量金属」『分析化学』68巻, 2019".
#pragma once

#include <vector>

#include "extract/find/papers/reference.hpp"

namespace vitagraph {

/// Takes the authors before the first such title, the title, and the venue in quotes or up to the
/// next comma behind it, over what `parsed` has. Nothing where the text has no such title.
void take_quoted_title(std::string_view text, ParsedReference& parsed);

/// The same for a title before the mark of its kind (GB/T 7714): "郭平, 唐慧. 治理[J]. 评论, 2011".
void take_marked_title(std::string_view text, ParsedReference& parsed);

}  // namespace vitagraph
