#include "cli/pdf_worker/dump.hpp"

#include <array>
#include <cstdarg>
#include <cstdio>

#include "cli/pdf_worker/document_reader.hpp"

namespace vitagraph {
namespace {

std::string_view name_of(PdfHidden hidden) {
  switch (hidden) {
    case PdfHidden::visible:
      return "";
    case PdfHidden::invisible_mode:
      return " INVISIBLE";
    case PdfHidden::optional_content:
      return " LAYER-OFF";
    case PdfHidden::off_page:
      return " OFF-PAGE";
    case PdfHidden::clipped:
      return " CLIPPED";
    case PdfHidden::annotation:
      return " ANNOTATION";
  }
  return "";
}

std::string format(const char* pattern, ...) __attribute__((format(printf, 1, 2)));
std::string format(const char* pattern, ...) {
  std::array<char, 400> line{};
  std::va_list arguments;
  va_start(arguments, pattern);
  std::vsnprintf(line.data(), line.size(), pattern, arguments);
  va_end(arguments);
  return line.data();
}

std::string text_of(const Box& box) {
  return format("[%.1f %.1f %.1f %.1f]", static_cast<double>(box.left),
                static_cast<double>(box.top), static_cast<double>(box.right),
                static_cast<double>(box.bottom));
}

std::string line_of(const PdfRun& run) {
  std::string out = "run   " + text_of(run.box);
  out += format(" base %.1f size %.2f font %u angle %u #%06x", static_cast<double>(run.baseline),
                static_cast<double>(run.font_size), unsigned{run.font}, unsigned{run.angle},
                run.colour);
  out += name_of(run.hidden);
  return out + " |" + run.text + "|\n";
}

std::string text_of(const PdfPage& page) {
  std::string out = format("page %.1f x %.1f\n", static_cast<double>(page.size.width),
                           static_cast<double>(page.size.height));
  for (const PdfRun& run : page.runs) out += line_of(run);
  for (const PdfRule& rule : page.rules) {
    out += "rule  " + text_of(rule.box) + format(" #%06x\n", rule.colour);
  }
  for (const PdfFill& fill : page.fills) {
    out += "fill  " + text_of(fill.box) + format(" #%06x after %u\n", fill.colour, fill.order);
  }
  for (const PdfImage& image : page.images) {
    out += "image " + text_of(image.box) + format(" after %u\n", image.order);
  }
  for (const PdfLink& link : page.links) {
    out += "link  " + text_of(link.box) + " " + link.target + "\n";
  }
  return out;
}

std::string text_of(const PdfFont& font) {
  std::string out = "font  " + font.name;
  if (font.bold) out += " bold";
  if (font.italic) out += " italic";
  if (font.monospaced) out += " monospaced";
  if (font.unmapped) out += " UNMAPPED";
  if (font.coded) out += " CODED";
  return out + "\n";
}

}  // namespace

std::string dump(std::string_view bytes) {
  std::string out;
  PageTaker take;
  take.font = [&](const PdfFont& font) { out += text_of(font); };
  take.page = [&](const PdfPage& page) { out += text_of(page); };
  const PdfFile file = read_document(bytes, Limits{}, take);
  out += "title " + file.title + "\nauthor " + file.author + "\ncreator " + file.creator +
         "\nproducer " + file.producer + "\n";
  out += "created " + std::to_string(file.created.year) + "-" + std::to_string(file.created.month) +
         " modified " + std::to_string(file.modified.year) + "-" +
         std::to_string(file.modified.month) + "\n";
  for (const PdfAttachment& attachment : file.attachments) {
    out += "file  " + attachment.name + format(" %zu bytes\n", attachment.bytes.size());
  }
  for (const Diagnostic& diagnostic : file.diagnostics) {
    out += format("note  %d page %u ", static_cast<int>(diagnostic.code), diagnostic.place.page) +
           diagnostic.detail + "\n";
  }
  return out;
}

}  // namespace vitagraph
