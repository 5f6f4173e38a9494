#include "extract/find/works.hpp"

#include "extract/find/projects.hpp"
#include "extract/find/publications.hpp"

namespace vitagraph {

void find_works(const Document& document, const SegmentedDocument& segmented, Record& record) {
  const std::vector<SectionBlock> blocks = section_blocks(segmented);
  find_publications(document, segmented, blocks, record);
  find_projects(document, segmented, blocks, record);
}

}  // namespace vitagraph
