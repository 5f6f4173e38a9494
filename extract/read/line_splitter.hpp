// Bytes -> lines as given, whatever ends them.
#pragma once

#include <cstdint>
#include <string_view>

namespace vitagraph {

struct SplitLine {
  std::string_view text;     ///< without its line end
  std::uint32_t number = 0;  ///< as an editor counts: VT, FF and U+2028/9 end a line within one
  std::uint16_t page = 1;    ///< counts form feeds
};

/// Splits at LF, CRLF, CR, VT, FF, NEL (U+0085), U+2028 and U+2029.
class LineSplitter {
 public:
  explicit LineSplitter(std::string_view utf8) : rest_(utf8) {}
  /// False at the end. A last line without a line end is a line.
  bool next(SplitLine& line);

 private:
  std::string_view rest_;
  std::uint32_t number_ = 1;
  std::uint16_t page_ = 1;
};

}  // namespace vitagraph
