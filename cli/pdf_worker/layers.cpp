#include "cli/pdf_worker/layers.hpp"

#include <Catalog.h>
#include <OptionalContent.h>
#include <PDFDoc.h>

#include <algorithm>
#include <utility>

namespace vitagraph {
namespace {

// Both lists are in the order of painting, so that what is seen is found in one pass.
template <typename Shape>
void keep_visible(std::vector<Shape>& whole, const std::vector<Shape>& visible) {
  std::size_t next = 0;
  const auto unseen = [&](const Shape& shape) {
    const bool seen = next < visible.size() && visible[next].box == shape.box;
    next += seen ? 1 : 0;
    return !seen;
  };
  whole.erase(std::remove_if(whole.begin(), whole.end(), unseen), whole.end());
}

}  // namespace

Layers::Layers(PDFDoc& document) {
  const OCGs* groups = document.getCatalog()->getOptContentConfig();
  if (groups == nullptr || !groups->hasOCGs()) return;
  for (const auto& [reference, group] : groups->getOCGs()) {
    if (group->getState() == OptionalContentGroup::Off) off_.push_back(group.get());
  }
}

void Layers::switch_all_on() const {
  for (OptionalContentGroup* group : off_) group->setState(OptionalContentGroup::On);
}

void Layers::switch_back() const {
  for (OptionalContentGroup* group : off_) group->setState(OptionalContentGroup::Off);
}

PdfPage without_shapes_of_layers(PdfPage whole, const PdfPage& visible) {
  keep_visible(whole.rules, visible.rules);
  keep_visible(whole.fills, visible.fills);
  keep_visible(whole.images, visible.images);
  return whole;
}

}  // namespace vitagraph
