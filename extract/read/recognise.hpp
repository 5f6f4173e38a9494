// What bytes look like: is it text at all, and of which format.
#pragma once

#include <string_view>

namespace vitagraph {

/// What binary content looks like ("a PDF document", "an image (PNG)", "binary data"), for error
/// texts. "" when it looks like text. Looks at the given head only; expects UTF-8 or an 8-bit
/// encoding (UTF-16 must be converted first).
std::string_view binary_kind(std::string_view head);

/// What the user can do with a document of this kind: a clause without a full stop, or "".
std::string_view next_step_for(std::string_view kind);

/// 0 to 100: see RecogniseFunction. Counts headings, emphasis, links, tables and fences.
int recognise_markdown(std::string_view head);
/// 0 to 100: 90 and more when the keys of a résumé are there.
int recognise_json(std::string_view head);

}  // namespace vitagraph
