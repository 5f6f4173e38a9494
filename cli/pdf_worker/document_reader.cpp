#include "cli/pdf_worker/document_reader.hpp"

#include <Catalog.h>
#include <Error.h>
#include <ErrorCodes.h>
#include <GlobalParams.h>
#include <PDFDoc.h>
#include <Page.h>
#include <Stream.h>

#include <algorithm>
#include <ctime>
#include <functional>
#include <memory>
#include <optional>
#include <type_traits>
#include <utility>

#include "cli/pdf_worker/annotations.hpp"
#include "cli/pdf_worker/attachments.hpp"
#include "cli/pdf_worker/font_table.hpp"
#include "cli/pdf_worker/layers.hpp"
#include "cli/pdf_worker/page_recorder.hpp"
#include "cli/pdf_worker/text_string.hpp"

namespace vitagraph {
namespace {

constexpr std::size_t longest_title = 1000;  // bytes

// Poppler tells what it stumbles over to nobody.
void keep_quiet(ErrorCategory, Goffset, const char*) {}

void diagnose(PdfFile& file, DiagnosticCode code, std::uint32_t page, std::string detail) {
  file.diagnostics.push_back({code, {0, 0, page}, std::move(detail)});
}

std::string entry_of(PDFDoc& document, const char* key) {
  const auto text = document.getDocInfoStringEntry(key);
  if (!text) return "";
  std::string out =
      utf8_of_text_string({text->c_str(), static_cast<std::size_t>(text->getLength())});
  if (out.size() > longest_title) out.clear();
  return out;
}

void read_metadata(PDFDoc& document, PdfFile& file) {
  file.title = entry_of(document, "Title");
  file.author = entry_of(document, "Author");
  file.creator = entry_of(document, "Creator");
  file.producer = entry_of(document, "Producer");
  file.created = date_of(entry_of(document, "CreationDate"));
  file.modified = date_of(entry_of(document, "ModDate"));
}

// Stops Poppler between two operators when enough is read.
struct Stop {
  const PageRecorder& recorder;
  double deadline = 0;  ///< of the processor's time
  int countdown = 0;
  bool late = false;

  static bool asked(void* data) {
    Stop& stop = *static_cast<Stop*>(data);
    if (stop.recorder.is_full()) return true;
    if (--stop.countdown > 0) return stop.late;
    stop.countdown = 50;
    stop.late = processor_seconds() > stop.deadline;
    return stop.late;
  }
};

bool take_annotation(Annot* annotation, void* taker) {
  return static_cast<AnnotationTaker*>(taker)->take(*annotation);
}

class Reading {
 public:
  Reading(PDFDoc& document, const Limits& limits, const PageTaker& take, PdfFile& file)
      : document_(document),
        left_(limits),
        layers_(document),
        take_(take),
        file_(file),
        deadline_(processor_seconds() + limits.seconds) {}

  void run() {
    const int pages = document_.getNumPages();
    if (pages < 1) {
      diagnose(file_, DiagnosticCode::unreadable, 0, "the PDF holds no pages");
      return;
    }
    if (pages > left_.pages) {
      diagnose(file_, DiagnosticCode::page_limit, 0,
               std::to_string(pages) + " pages, of which the first " + std::to_string(left_.pages) +
                   " were read");
    }
    for (int number = 1; number <= std::min(pages, left_.pages) && !stopped_; ++number) {
      read_page(number);
    }
    if (fonts_.lacks_characters()) diagnose(file_, DiagnosticCode::no_unicode_map, 0, "");
  }

 private:
  void read_page(int number) {
    const auto which = static_cast<std::uint32_t>(number);
    if (document_.getPage(number) == nullptr) {
      diagnose(file_, DiagnosticCode::pages_unread, which, "the page is missing");
      stopped_ = true;
      return;
    }
    Painted painted = paint(number, nullptr);
    if (layers_.any_off() && !painted.full && !painted.late) {
      layers_.switch_all_on();
      Painted whole = paint(number, &painted.marks);
      layers_.switch_back();
      if (whole.saw_all)
        painted.page = without_shapes_of_layers(std::move(whole.page), painted.page);
    }
    note_limits(which, painted);
    left_.glyphs -= std::min(left_.glyphs, painted.glyphs);
    hand_over(painted.page);
  }

  struct Painted {
    PdfPage page;
    PageRecorder::Marks marks;
    std::size_t glyphs = 0;
    bool saw_all = false;
    bool full = false;
    bool late = false;
  };

  Painted paint(int number, const PageRecorder::Marks* seen) {
    Painted out;
    PageRecorder recorder(out.page, fonts_, left_);
    if (seen != nullptr) recorder.compare_with(*seen);
    AnnotationTaker taker{out.page, recorder, fonts_, left_};
    Stop stop{recorder, deadline_};
    constexpr double points_per_inch = 72;
    document_.displayPage(&recorder, number, points_per_inch, points_per_inch, 0, false, true,
                          false, Stop::asked, &stop, take_annotation, &taker);
    recorder.finish();
    out.marks = recorder.marks();
    out.glyphs = recorder.glyph_count();
    out.saw_all = recorder.saw_all();
    out.full = recorder.is_full();
    out.late = stop.late;
    return out;
  }

  void note_limits(std::uint32_t page, const Painted& painted) {
    if (painted.full) diagnose(file_, DiagnosticCode::output_limit, page, "");
    if (painted.late) {
      diagnose(file_, page == 1 ? DiagnosticCode::time_limit : DiagnosticCode::pages_unread, page,
               "it takes too long to read");
    }
    stopped_ = stopped_ || painted.late || left_.glyphs <= painted.glyphs;
  }

  void hand_over(const PdfPage& page) {
    fonts_.judge();
    for (; sent_fonts_ < fonts_.fonts().size(); ++sent_fonts_) {
      take_.font(fonts_.fonts()[sent_fonts_]);
    }
    take_.page(page);
  }

  PDFDoc& document_;
  Limits left_;
  Layers layers_;
  const PageTaker& take_;
  PdfFile& file_;
  FontTable fonts_;
  std::size_t sent_fonts_ = 0;
  double deadline_ = 0;
  bool stopped_ = false;
};

}  // namespace

double processor_seconds() {
  timespec now{};
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

void start_poppler() {
  globalParams = std::make_unique<GlobalParams>();
  globalParams->setErrQuiet(true);
  setErrorCallback(keep_quiet);
}

namespace {

/// Poppler of Debian 12 takes a pointer for user interfaces before the call-back, later ones do
/// not.
template <typename Poppler>
std::unique_ptr<Poppler> open_document(BaseStream* stream,
                                       const std::function<void()>& on_reconstruction) {
  using Password = std::optional<GooString>;
  if constexpr (std::is_constructible_v<Poppler, BaseStream*, Password, Password, void*,
                                        std::function<void()>>) {
    return std::make_unique<Poppler>(stream, Password(), Password(), nullptr, on_reconstruction);
  } else {
    return std::make_unique<Poppler>(stream, Password(), Password(), on_reconstruction);
  }
}

}  // namespace

PdfFile read_document(std::string_view bytes, const Limits& limits, const PageTaker& take) {
  PdfFile file;
  // Poppler owns the stream; neither writes to the bytes.
  auto* stream =
      new MemStream(bytes.data(), 0, static_cast<Goffset>(bytes.size()), Object(objNull));
  bool repaired = false;
  const auto opened = open_document<PDFDoc>(stream, [&] { repaired = true; });
  PDFDoc& document = *opened;
  if (!document.isOk()) {
    if (document.getErrorCode() == errEncrypted) {
      diagnose(file, DiagnosticCode::encrypted_document, 0, "");
    } else {
      diagnose(file, DiagnosticCode::unreadable, 0, "the PDF is damaged beyond repair");
    }
    return file;
  }
  read_metadata(document, file);
  Reading(document, limits, take, file).run();
  file.attachments = attachments_of(document, limits);
  if (repaired) diagnose(file, DiagnosticCode::damaged_document, 0, "");
  return file;
}

}  // namespace vitagraph
