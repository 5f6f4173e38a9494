// Lines of forms that tell entering and leaving: "2012年4月　株式会社北陸文庫　入社　編集部に配属".
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "extract/document.hpp"
#include "extract/segment/segment.hpp"

namespace vitagraph {

enum class Event : std::uint8_t { none, entry, leaving, until_now };

/// One line, taken apart at its blanks: what stands before the event's word names the place.
struct EventLine {
  std::uint32_t line = 0;
  Event event = Event::none;
  std::optional<DateMention> date;
  Span word;  ///< the token that tells the event, with what is glued to it
  std::vector<Span> before;
  std::vector<Span> after;
};

/// The line at `line`; its event is none, with all its tokens before, when no word tells one.
EventLine read_event_line(const Document& document, const SegmentedDocument& segmented,
                          std::uint32_t line);

/// The line behind the last row of the section's form: "以上", or the head of its next part.
std::uint32_t end_of_form(const Document& document, const Section& section);

/// The lines of the section that tell an event, up to the form's end ("以上").
std::vector<EventLine> read_event_lines(const Document& document,
                                        const SegmentedDocument& segmented, const Section& section);

}  // namespace vitagraph
