// Heads of a text with slots given by hand, for tests of the rules behind the slots.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "extract/extract.hpp"
#include "extract/find/slots/slots.hpp"
#include "extract/segment/segment.hpp"

namespace vitagraph {

struct SlottedText {
  Document document;
  SegmentedDocument segmented;
  std::vector<CareerHead> heads;
  std::vector<SlottedHead> slotted;

  explicit SlottedText(const std::string& text)
      : document(read_document(text, "a.txt", {})), segmented(look_at_lines(document)) {}

  /// A head of the lines [begin, end); lines up to `until` belong to its entry.
  SlottedText& head(std::uint32_t begin, std::uint32_t end, std::uint32_t until) {
    CareerHead head;
    head.kind = HeadKind::job;
    head.entry = {{begin, until}, end, -1};
    for (auto i = begin; i < end; ++i) head.lines.push_back(i);
    head.section = SectionKind::work;
    head.section_at = 0;
    heads.push_back(head);
    slotted.emplace_back();
    return *this;
  }

  /// A value of the last head.
  SlottedText& value(std::string_view words, Slot slot) {
    const auto from = document.lines[heads.back().entry.lines.begin].span.begin;
    const auto at = static_cast<std::uint32_t>(document.text.find(words, from));
    SlottedSegment s;
    s.segment.span = {at, at + static_cast<std::uint32_t>(words.size())};
    for (std::uint32_t i = 0; i < document.lines.size(); ++i) {
      if (document.lines[i].span.begin <= at) s.segment.line = i;
    }
    s.slot = slot;
    slotted.back().push_back(s);
    return *this;
  }

  /// "employer=Loom Works;title=Weaver|…", a bar behind each head.
  std::string told() const {
    std::string out;
    for (const SlottedHead& head : slotted) {
      for (const SlottedSegment& s : head) {
        out += std::string(name_of(s.slot)) + "=" + std::string(document.text_of(s.segment.span));
        out += ';';
      }
      out += '|';
    }
    return out;
  }
};

}  // namespace vitagraph
