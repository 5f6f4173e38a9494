// Any painted pages -> document: nothing crashes or hangs, lines lie inside the text and in order.
// The pages are made of the bytes: sizes, places, fonts, angles and texts of runs, rules, fills.
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "extract/read/pdf/layout.hpp"
#include "tests/fuzz/demand.hpp"

namespace {

using namespace vitagraph;

class Bytes {
 public:
  Bytes(const std::uint8_t* data, std::size_t size) : data_(data), size_(size) {}
  bool empty() const { return at_ >= size_; }
  std::uint8_t next() { return empty() ? std::uint8_t{0} : data_[at_++]; }
  /// Mostly on the page; far off it now and then.
  float place() {
    const float value = static_cast<float>(next()) * 3;
    const std::uint8_t odd = next();
    return odd == 255 ? value * 1e30F : odd == 254 ? -value * 1e6F : value + odd * 0.01F;
  }
  Box box() {
    const float left = place();
    const float top = place();
    return {left, top, left + place() / 2, top + place() / 2};
  }

 private:
  const std::uint8_t* data_;
  std::size_t size_;
  std::size_t at_ = 0;
};

PdfRun run_of(Bytes& bytes) {
  PdfRun run;
  const float x = bytes.place();
  run.baseline = bytes.place();
  run.font_size = static_cast<float>(bytes.next()) / 4;
  const std::uint8_t kind = bytes.next();
  run.angle = static_cast<std::uint16_t>(kind % 8 == 7 ? 90 * (kind / 8 % 4) : 0);
  run.font = kind % 5;  // one more than there are
  run.colour = kind > 250 ? 0xFFFFFF : kind * 3U;
  run.hidden = kind == 250 ? PdfHidden::invisible_mode : PdfHidden::visible;
  const std::size_t length = bytes.next() % 24;
  const float advance = static_cast<float>(bytes.next()) / 16;
  float at = x;
  for (std::size_t i = 0; i < length; ++i) {
    run.glyphs.push_back({at, at + run.font_size / 2, static_cast<std::uint32_t>(run.text.size())});
    run.text += static_cast<char>(bytes.next());
    at += advance;
  }
  run.box = {x, run.baseline - run.font_size, at, run.baseline};
  return run;
}

PdfFile file_of(Bytes& bytes) {
  PdfFile file;
  file.fonts = {{"Body", false, false, false, false},
                {"Bold", true, false, false, false},
                {"FontAwesome", false, true, false, false},
                {"Wingdings", false, false, true, true}};
  while (!bytes.empty() && file.pages.size() < 4) {
    PdfPage& page = file.pages.emplace_back();
    page.size = {600, 800};
    while (!bytes.empty()) {
      const std::uint8_t what = bytes.next();
      const auto order = static_cast<std::uint32_t>(page.runs.size());
      if (what == 255) break;
      if (what > 240) page.fills.push_back({bytes.box(), what * 1000U, order});
      if (what > 225 && what <= 240) page.rules.push_back({bytes.box(), 0});
      if (what > 215 && what <= 225) page.links.push_back({bytes.box(), "https://x.test/"});
      if (what > 210 && what <= 215) page.images.push_back({bytes.box(), order});
      if (what <= 210) page.runs.push_back(run_of(bytes));
    }
  }
  return file;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  Bytes bytes(data, size);
  PdfFile file = file_of(bytes);
  Document document;
  lay_out(file, document);
  std::uint32_t end = 0;
  for (const Line& line : document.lines) {
    demand(line.span.begin >= end && !line.span.empty(), "lines are out of order");
    demand(line.span.end <= document.text.size(), "a line lies outside the text");
    demand(line.page >= 1 && line.page <= document.pages.size(), "a line on no page");
    end = line.span.end;
  }
  for (const StyledRun& run : document.styles) {
    demand(run.span.end <= document.text.size() && !run.span.empty(), "a style outside the text");
  }
  return 0;
}
