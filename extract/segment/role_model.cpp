#include "extract/segment/role_model.hpp"

#include "extract/evidence/model/models.hpp"
#include "extract/segment/line_signals.hpp"
#include "extract/segment/role_network.hpp"

namespace vitagraph {

std::vector<RoleScores> role_scores(const Document& document, const SegmentedDocument& segmented) {
  static const RoleNetwork network(line_network_bytes());
  return network.scores(
      line_signals(document, segmented.dates, segmented.features, segmented.headings));
}

}  // namespace vitagraph
