#include "cli/pdf_worker/annotations.hpp"

#include <Annot.h>
#include <Link.h>

#include "cli/pdf_worker/font_table.hpp"
#include "cli/pdf_worker/page_recorder.hpp"
#include "cli/pdf_worker/text_string.hpp"

namespace vitagraph {
namespace {

constexpr std::size_t longest_target = 4000;  // bytes
constexpr std::size_t longest_note = 20'000;

Box box_of(const Annot& annotation, const PageRecorder& recorder) {
  double x1 = 0;
  double y1 = 0;
  double x2 = 0;
  double y2 = 0;
  annotation.getRect(&x1, &y1, &x2, &y2);
  return recorder.box_of(x1, y1, x2, y2);
}

void take_link(const AnnotLink& link, const AnnotationTaker& taker) {
  LinkAction* action = link.getAction();
  if (action == nullptr || action->getKind() != actionURI) return;
  const std::string target = utf8_of_bytes(static_cast<LinkURI*>(action)->getURI());
  if (target.empty() || target.size() > longest_target) return;
  if (taker.page.links.size() >= taker.limits.links) return;
  taker.page.links.push_back({box_of(link, taker.recorder), target});
}

// The words of a note that pops up: one run, one glyph.
void take_note(const Annot& annotation, const AnnotationTaker& taker) {
  const GooString* contents = annotation.getContents();
  if (contents == nullptr || contents->getLength() == 0) return;
  PdfRun run;
  run.text =
      utf8_of_text_string({contents->c_str(), static_cast<std::size_t>(contents->getLength())});
  if (run.text.empty() || run.text.size() > longest_note) return;
  run.box = box_of(annotation, taker.recorder);
  run.baseline = run.box.bottom;
  run.glyphs.push_back({run.box.left, run.box.right, 0});
  run.font = taker.fonts.index_of_none();
  run.hidden = PdfHidden::annotation;
  taker.page.runs.push_back(std::move(run));
}

}  // namespace

bool AnnotationTaker::take(Annot& annotation) {
  const unsigned flags = annotation.getFlags();
  const bool unseen = (flags & (Annot::flagHidden | Annot::flagNoView)) != 0;
  switch (annotation.getType()) {
    case Annot::typeLink:
      if (!unseen) take_link(static_cast<AnnotLink&>(annotation), *this);
      return false;
    case Annot::typeWidget:  // a form that was filled in
    case Annot::typeFreeText:
    case Annot::typeStamp:
      recorder.begin_annotation(unseen);
      return true;
    case Annot::typeText:
    case Annot::typeHighlight:
    case Annot::typeUnderline:
    case Annot::typeStrikeOut:
    case Annot::typePopup:
      take_note(annotation, *this);
      return false;
    default:
      return false;
  }
}

}  // namespace vitagraph
