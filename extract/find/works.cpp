#include "extract/find/works.hpp"

#include "extract/find/awards.hpp"
#include "extract/find/owner.hpp"
#include "extract/find/people.hpp"
#include "extract/find/projects.hpp"
#include "extract/find/publications.hpp"
#include "extract/find/skills.hpp"

namespace vitagraph {

void find_works(const Document& document, const SegmentedDocument& segmented, Record& record) {
  const std::vector<SectionBlock> blocks = section_blocks(segmented);
  find_publications(document, segmented, blocks, record);
  find_projects(document, segmented, blocks, record);
  find_awards(document, segmented, blocks, record);
  find_certificates(document, segmented, blocks, record);
  find_skills(document, segmented, blocks, record);
  find_people(document, segmented, blocks, record);
  infer_owner(record);
  mark_owner(record);
  part_talks(record);
}

}  // namespace vitagraph
