#include "extract/find/heads.hpp"

#include <algorithm>

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

std::vector<CareerHead> find_heads(const Document& document, const SegmentedDocument& segmented,
                                   HeadKind kind) {
  const HeadCut cut = kind == HeadKind::degree ? HeadCut::degree : HeadCut::job;
  std::vector<CareerHead> heads;
  for (std::uint32_t at = 0; at < segmented.sections.size(); ++at) {
    const Section& section = segmented.sections[at];
    if (head_kind_of(section.kind) != kind) continue;
    for (const Entry& entry : find_career_entries(segmented, section)) {
      const auto lines = head_lines(document, segmented, entry, kind);
      heads.push_back({entry, cut_head(document, segmented, lines, cut), section.kind, at});
    }
  }
  return heads;
}

}  // namespace vitagraph
