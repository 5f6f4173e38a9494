#include "extract/find/slots/heads.hpp"

#include <algorithm>
#include <utility>

#include "extract/evidence/grade.hpp"
#include "extract/evidence/lexicon.hpp"
#include "extract/segment/entries.hpp"

namespace vitagraph {
namespace {

/// The head's lines, and for a degree those of the first lines below that name it or its grade.
std::vector<std::uint32_t> head_lines(const Document& document, const SegmentedDocument& segmented,
                                      const Entry& entry, HeadKind kind) {
  std::vector<std::uint32_t> lines;
  for (auto i = entry.lines.begin; i < entry.head_end; ++i) lines.push_back(i);
  if (kind == HeadKind::job) return lines;
  const auto end = std::min(entry.lines.end, entry.head_end + 5);
  for (auto i = entry.head_end; i < end; ++i) {
    const std::string_view text = document.text_of(document.lines[i]);
    if (segmented.features[i].reads_like_prose) continue;
    const auto degree = find_degree(text);
    if ((degree && degree->begin == 0) || is_grade(text)) lines.push_back(i);
  }
  return lines;
}

}  // namespace

std::optional<HeadKind> head_kind_of(SectionKind section) {
  switch (section) {
    case SectionKind::work:
    case SectionKind::volunteer:
    case SectionKind::teaching:
      return HeadKind::job;
    case SectionKind::education:
      return HeadKind::degree;
    default:
      return std::nullopt;
  }
}

std::vector<CareerHead> find_heads(const Document& document, const SegmentedDocument& segmented) {
  std::vector<CareerHead> heads;
  for (std::uint32_t at = 0; at < segmented.sections.size(); ++at) {
    const Section& section = segmented.sections[at];
    const auto kind = head_kind_of(section.kind);
    if (!kind) continue;
    const HeadCut cut = *kind == HeadKind::degree ? HeadCut::degree : HeadCut::job;
    for (const Entry& entry : find_career_entries(segmented, section)) {
      auto lines = head_lines(document, segmented, entry, *kind);
      auto segments = cut_head(document, segmented, lines, cut);
      heads.push_back({*kind, entry, std::move(lines), std::move(segments), section.kind, at});
    }
  }
  return heads;
}

}  // namespace vitagraph
