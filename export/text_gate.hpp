// What every writer passes texts through before it escapes them: one reader of XML, CSV or DOT
// that meets a control character refuses the whole file and names no record.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace vitagraph {

/// Lets valid UTF-8 through, without U+0000-001F (other than tab, newline, carriage return),
/// U+007F-009F, surrogates and the noncharacters U+FFFE, U+FFFF; every byte that is not UTF-8
/// becomes U+FFFD. What was dropped or replaced is counted. One per export; not for several
/// threads at once.
class TextGate {
 public:
  /// `text` itself when nothing is wrong with it, else a copy that lives until the next call.
  std::string_view pass(std::string_view text);
  /// As `pass`; besides, each line break, and each tab, becomes one blank.
  std::string_view pass_on_one_line(std::string_view text);
  std::size_t dropped() const { return dropped_; }

 private:
  void repair(std::string_view text);

  std::string buffer_;
  std::size_t dropped_ = 0;
};

}  // namespace vitagraph
