// Lines that their author set, against lines that the page broke: "Title", "Authors" and "Venue"
// of a paper stand on lines of their own or run on over full ones.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "extract/document.hpp"

namespace vitagraph {

/// How far the lines of a document reach, by column. The document must outlive this object.
class SetLines {
 public:
  explicit SetLines(const Document& document);

  /// Was there room behind the line above for the first word of `line`, so that it begins anew by
  /// its author's will? false where nothing says so. `line` is not the first one.
  bool begins_anew(std::uint32_t line) const;

 private:
  static constexpr std::size_t most_columns = 8;
  bool has_room(const Line& above, const Line& below) const;

  const Document* document_;
  std::size_t usual_length_ = 0;   ///< in characters, reached by one line in twenty
  std::vector<float> right_edge_;  ///< in points, by column; the same share reaches it
};

}  // namespace vitagraph
