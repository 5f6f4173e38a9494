// Numbers that the user typed.
#pragma once

#include <string>
#include <string_view>

namespace vitagraph {

/// `text` as a whole number from `least` to `most`; `otherwise` when nothing was typed. Throws
/// UsageError "--threads 'x' should be a number from 1 to 256".
int checked_number(std::string_view option, const std::string& text, int least, int most,
                   int otherwise);

/// `text` as a share from 0 to 1; 0 when nothing was typed. Throws UsageError.
double checked_share(std::string_view option, const std::string& text);

}  // namespace vitagraph
