#include "extract/read/pdf/wire.hpp"

#include <array>
#include <cmath>
#include <cstddef>
#include <cstring>
#include <stdexcept>
#include <type_traits>

namespace vitagraph {
namespace {

// ---- writing

template <typename Number>
void put(std::string& out, Number number) {
  static_assert(std::is_trivially_copyable_v<Number>);
  char bytes[sizeof number];
  std::memcpy(bytes, &number, sizeof number);
  out.append(bytes, sizeof number);
}

std::uint32_t length_of(std::size_t size) { return static_cast<std::uint32_t>(size); }

void put_text(std::string& out, std::string_view text) {
  put(out, length_of(text.size()));
  out.append(text);
}

void put_box(std::string& out, const Box& box) {
  for (const float side : {box.left, box.top, box.right, box.bottom}) put(out, side);
}

void put_date(std::string& out, const PartialDate& date) {
  put(out, date.year);
  put(out, date.month);
  put(out, date.day);
}

// The header's length is known when the payload stands.
class OpenFrame {
 public:
  OpenFrame(std::string& out, PdfFrameKind kind, std::uint32_t document)
      : out_(out), header_{kind, 0, document} {
    put(out, header_);
    begin_ = out.size();
  }
  ~OpenFrame() {
    header_.length = length_of(out_.size() - begin_);
    std::memcpy(out_.data() + begin_ - sizeof header_, &header_, sizeof header_);
  }
  OpenFrame(const OpenFrame&) = delete;
  OpenFrame& operator=(const OpenFrame&) = delete;

 private:
  std::string& out_;
  PdfFrameHeader header_;
  std::size_t begin_ = 0;
};

static_assert(sizeof(PdfGlyph) == 12 && std::is_trivially_copyable_v<PdfGlyph>);

void put_run(std::string& out, const PdfRun& run) {
  put_text(out, run.text);
  put(out, length_of(run.glyphs.size()));
  out.append(reinterpret_cast<const char*>(run.glyphs.data()),
             run.glyphs.size() * sizeof(PdfGlyph));
  put_box(out, run.box);
  put(out, run.baseline);
  put(out, run.font_size);
  put(out, run.font);
  put(out, run.angle);
  put(out, run.colour);
  put(out, run.hidden);
}

// ---- reading

// Throws `Nonsense` at the first byte that cannot be meant.
struct Nonsense : std::runtime_error {
  Nonsense() : std::runtime_error("the PDF worker talks nonsense") {}
};

void demand(bool holds) {
  if (!holds) throw Nonsense();
}

// Length of the UTF-8 character at the start of `text`; 0 where there is none.
std::size_t character_length(std::string_view text) {
  const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(text[at]); };
  const auto follows = [&](std::size_t at) {
    return at < text.size() && (byte(at) & 0xC0u) == 0x80;
  };
  const unsigned char lead = byte(0);
  if (lead < 0x80) return 1;
  if (lead < 0xC2 || lead > 0xF4 || !follows(1)) return 0;
  if (lead < 0xE0) return 2;
  if (!follows(2)) return 0;
  if (lead < 0xF0) {
    const bool overlong = lead == 0xE0 && byte(1) < 0xA0;
    const bool surrogate = lead == 0xED && byte(1) >= 0xA0;
    return overlong || surrogate ? 0 : 3;
  }
  if (!follows(3)) return 0;
  const bool overlong = lead == 0xF0 && byte(1) < 0x90;
  const bool beyond = lead == 0xF4 && byte(1) >= 0x90;
  return overlong || beyond ? 0 : 4;
}

bool is_utf8(std::string_view text) {
  while (!text.empty()) {
    const std::size_t length = character_length(text);
    if (length == 0) return false;
    text.remove_prefix(length);
  }
  return true;
}

class Payload {
 public:
  explicit Payload(std::string_view bytes) : left_(bytes) {}

  template <typename Number>
  Number number() {
    Number out;
    const std::string_view bytes = take(sizeof out);
    std::memcpy(&out, bytes.data(), sizeof out);
    return out;
  }
  float real() {
    const float out = number<float>();
    demand(std::isfinite(out));
    return out;
  }
  bool flag() {
    const auto out = number<std::uint8_t>();
    demand(out <= 1);
    return out != 0;
  }
  std::string bytes() { return std::string(take(number<std::uint32_t>())); }
  std::string text() {
    std::string out = bytes();
    demand(is_utf8(out));
    return out;
  }
  Box box() {
    Box out;
    for (float* side : {&out.left, &out.top, &out.right, &out.bottom}) *side = real();
    return out;
  }
  PartialDate date() {
    PartialDate out;
    out.year = number<std::int16_t>();
    out.month = number<std::uint8_t>();
    out.day = number<std::uint8_t>();
    demand(out.year == 0 || (out.year >= 1000 && out.year <= 2999));
    demand(out.month <= 12 && out.day <= 31);
    return out;
  }
  /// How many elements follow, of which each takes at least `smallest` bytes.
  std::size_t count(std::size_t smallest) {
    const std::size_t out = number<std::uint32_t>();
    demand(out <= left_.size() / smallest);
    return out;
  }
  std::uint32_t colour() {
    const auto out = number<std::uint32_t>();
    demand(out <= 0xFFFFFF);
    return out;
  }
  std::string_view take(std::size_t size) {
    demand(size <= left_.size());
    const std::string_view out = left_.substr(0, size);
    left_.remove_prefix(size);
    return out;
  }
  void end() const { demand(left_.empty()); }

 private:
  std::string_view left_;
};

constexpr std::size_t box_size = 4 * sizeof(float);
constexpr std::size_t run_size = 4 + 4 + box_size + 4 + 4 + 2 + 2 + 4 + 1;

PdfFont read_font(Payload& in) {
  PdfFont font;
  font.name = in.text();
  font.bold = in.flag();
  font.italic = in.flag();
  font.monospaced = in.flag();
  font.unmapped = in.flag();
  font.coded = in.flag();
  return font;
}

void read_glyphs(Payload& in, PdfRun& run) {
  const std::size_t count = in.count(sizeof(PdfGlyph));
  demand(count > 0);
  run.glyphs.resize(count);
  const std::string_view bytes = in.take(count * sizeof(PdfGlyph));
  std::memcpy(run.glyphs.data(), bytes.data(), bytes.size());
  std::uint32_t before = 0;
  demand(run.glyphs.front().text == 0);
  for (const PdfGlyph& glyph : run.glyphs) {
    demand(std::isfinite(glyph.begin) && std::isfinite(glyph.end));
    demand(glyph.text >= before && glyph.text <= run.text.size());
    const bool inside = glyph.text < run.text.size() &&
                        (static_cast<unsigned char>(run.text[glyph.text]) & 0xC0u) == 0x80;
    demand(!inside);
    before = glyph.text;
  }
}

PdfRun read_run(Payload& in, std::size_t fonts) {
  PdfRun run;
  run.text = in.text();
  read_glyphs(in, run);
  run.box = in.box();
  run.baseline = in.real();
  run.font_size = in.real();
  run.font = in.number<std::uint16_t>();
  demand(run.font < fonts);
  run.angle = in.number<std::uint16_t>();
  demand(run.angle == 0 || run.angle == 90 || run.angle == 180 || run.angle == 270);
  run.colour = in.colour();
  const auto hidden = in.number<std::uint8_t>();
  demand(hidden <= static_cast<std::uint8_t>(PdfHidden::annotation));
  run.hidden = static_cast<PdfHidden>(hidden);
  return run;
}

template <typename Element, typename Read>
void read_all(Payload& in, std::size_t smallest, std::vector<Element>& out, Read read) {
  const std::size_t count = in.count(smallest);
  out.reserve(count);
  for (std::size_t i = 0; i < count; ++i) out.push_back(read());
}

PdfPage read_page(Payload& in, std::size_t fonts) {
  PdfPage page;
  page.size.width = in.real();
  page.size.height = in.real();
  read_all(in, run_size, page.runs, [&] { return read_run(in, fonts); });
  const auto order = [&] {
    const auto out = in.number<std::uint32_t>();
    demand(out <= page.runs.size());
    return out;
  };
  read_all(in, box_size + 4, page.rules, [&] {
    const Box box = in.box();
    return PdfRule{box, in.colour()};
  });
  read_all(in, box_size + 8, page.fills, [&] {
    const Box box = in.box();
    const std::uint32_t colour = in.colour();
    return PdfFill{box, colour, order()};
  });
  read_all(in, box_size + 4, page.images, [&] {
    const Box box = in.box();
    return PdfImage{box, order()};
  });
  read_all(in, box_size + 4, page.links, [&] {
    const Box box = in.box();
    return PdfLink{box, in.text()};
  });
  return page;
}

Diagnostic read_diagnostic(Payload& in) {
  Diagnostic out;
  out.code = static_cast<DiagnosticCode>(in.number<std::uint8_t>());
  demand(has_row(out.code));
  out.place.page = in.number<std::uint32_t>();
  out.detail = in.text();
  return out;
}

void read_end(Payload& in, PdfFile& file) {
  for (std::string* text : {&file.title, &file.author, &file.creator, &file.producer}) {
    *text = in.text();
  }
  file.created = in.date();
  file.modified = in.date();
  read_all(in, 8, file.attachments, [&] {
    std::string name = in.text();
    return PdfAttachment{std::move(name), in.bytes()};
  });
  read_all(in, 9, file.diagnostics, [&] { return read_diagnostic(in); });
}

}  // namespace

void append_frame(std::string& out, const PdfHello& hello) {
  const OpenFrame frame(out, PdfFrameKind::hello, 0);
  put(out, hello.magic);
  put(out, hello.walls);
}

void append_frame(std::string& out, const PdfFont& font, std::uint32_t document) {
  const OpenFrame frame(out, PdfFrameKind::font, document);
  put_text(out, font.name);
  for (const bool flag : {font.bold, font.italic, font.monospaced, font.unmapped, font.coded}) {
    put(out, static_cast<std::uint8_t>(flag));
  }
}

void append_frame(std::string& out, const PdfPage& page, std::uint32_t document) {
  const OpenFrame frame(out, PdfFrameKind::page, document);
  put(out, page.size.width);
  put(out, page.size.height);
  put(out, length_of(page.runs.size()));
  for (const PdfRun& run : page.runs) put_run(out, run);
  put(out, length_of(page.rules.size()));
  for (const PdfRule& rule : page.rules) {
    put_box(out, rule.box);
    put(out, rule.colour);
  }
  put(out, length_of(page.fills.size()));
  for (const PdfFill& fill : page.fills) {
    put_box(out, fill.box);
    put(out, fill.colour);
    put(out, fill.order);
  }
  put(out, length_of(page.images.size()));
  for (const PdfImage& image : page.images) {
    put_box(out, image.box);
    put(out, image.order);
  }
  put(out, length_of(page.links.size()));
  for (const PdfLink& link : page.links) {
    put_box(out, link.box);
    put_text(out, link.target);
  }
}

void append_end_frame(std::string& out, const PdfFile& file, std::uint32_t document) {
  const OpenFrame frame(out, PdfFrameKind::end, document);
  for (const std::string* text : {&file.title, &file.author, &file.creator, &file.producer}) {
    put_text(out, *text);
  }
  put_date(out, file.created);
  put_date(out, file.modified);
  put(out, length_of(file.attachments.size()));
  for (const PdfAttachment& attachment : file.attachments) {
    put_text(out, attachment.name);
    put_text(out, attachment.bytes);
  }
  put(out, length_of(file.diagnostics.size()));
  for (const Diagnostic& diagnostic : file.diagnostics) {
    put(out, diagnostic.code);
    put(out, diagnostic.place.page);
    put_text(out, diagnostic.detail);
  }
}

PdfAssembler::Verdict PdfAssembler::take(PdfFrameKind kind, std::string_view payload) {
  constexpr std::size_t most_fonts = 0xFFFF;
  try {
    Payload in(payload);
    switch (kind) {
      case PdfFrameKind::font:
        demand(file_.fonts.size() < most_fonts);
        file_.fonts.push_back(read_font(in));
        break;
      case PdfFrameKind::page:
        file_.pages.push_back(read_page(in, file_.fonts.size()));
        break;
      case PdfFrameKind::end:
        read_end(in, file_);
        in.end();
        return Verdict::done;
      default:
        return Verdict::nonsense;
    }
    in.end();
    return Verdict::more;
  } catch (const Nonsense&) {
    return Verdict::nonsense;
  }
}

bool read_hello(std::string_view payload, PdfHello& hello) {
  if (payload.size() != sizeof hello) return false;
  std::memcpy(&hello, payload.data(), sizeof hello);
  return hello.magic == pdf_wire_magic;
}

}  // namespace vitagraph
