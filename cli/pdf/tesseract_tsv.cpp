#include "cli/pdf/tesseract_tsv.hpp"

#include <array>
#include <charconv>
#include <cmath>
#include <string>
#include <utility>

#include "extract/read/encoding.hpp"

namespace vitagraph {
namespace {

constexpr double least_confidence = 20;  // below are stains and lines
constexpr std::size_t columns = 12;
constexpr int line_level = 4;
constexpr int word_level = 5;
constexpr std::size_t most_words = 20'000;

using Row = std::array<std::string_view, columns>;

// False for rows of another shape.
bool split(std::string_view line, Row& row) {
  for (std::size_t i = 0; i < columns; ++i) {
    const auto end = i + 1 == columns ? line.size() : line.find('\t');
    if (end == std::string_view::npos) return false;
    row[i] = line.substr(0, end);
    line.remove_prefix(end == line.size() ? end : end + 1);
  }
  return true;
}

bool number(std::string_view text, double& out) {
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), out);
  return error == std::errc{} && end == text.data() + text.size() && std::abs(out) < 1e6;
}

bool read_box(const Row& row, float scale, Box& box) {
  std::array<double, 4> values{};  // left, top, width, height
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (!number(row[6 + i], values[i])) return false;
  }
  const auto at = [&](double value) { return static_cast<float>(value) * scale; };
  box = {at(values[0]), at(values[1]), at(values[0] + values[2]), at(values[1] + values[3])};
  return !box.empty();
}

// The letters of a word share its width.
PdfRun run_of(std::string_view word, const Box& box, const Box& line, std::uint16_t font) {
  constexpr float above_baseline = 0.78f;  // of a line's height
  PdfRun run;
  run.text = word;
  run.font = font;
  run.box = {box.left, line.top, box.right, line.bottom};
  run.font_size = line.height() * 0.9f;
  run.baseline = line.top + line.height() * above_baseline;
  std::vector<std::uint32_t> starts;
  for (std::size_t i = 0; i < word.size(); ++i) {
    if ((static_cast<unsigned char>(word[i]) & 0xC0u) != 0x80) {
      starts.push_back(static_cast<std::uint32_t>(i));
    }
  }
  const float step = box.width() / static_cast<float>(starts.size());
  for (std::size_t i = 0; i < starts.size(); ++i) {
    const float begin = box.left + step * static_cast<float>(i);
    run.glyphs.push_back({begin, begin + step, starts[i]});
  }
  return run;
}

bool is_word(std::string_view text) {
  return text.find_first_not_of(" \r") != std::string_view::npos &&
         valid_utf8_prefix(text) == text.size();
}

}  // namespace

RecognisedText add_recognised_words(std::string_view tsv, float points_per_pixel,
                                    std::uint16_t font, PdfPage& page) {
  RecognisedText out;
  Box line;
  double sum = 0;
  while (!tsv.empty() && out.words < most_words) {
    const auto end = tsv.find('\n');
    Row row;
    const bool whole = split(tsv.substr(0, end), row);
    tsv.remove_prefix(end == std::string_view::npos ? tsv.size() : end + 1);
    double level = 0;
    Box box;
    if (!whole || !number(row[0], level) || !read_box(row, points_per_pixel, box)) continue;
    if (level == line_level) line = box;
    double confidence = 0;
    if (level != word_level || !number(row[10], confidence) || confidence < least_confidence ||
        !is_word(row[11])) {
      continue;
    }
    page.runs.push_back(run_of(row[11], box, line.empty() ? box : line, font));
    sum += confidence;
    ++out.words;
  }
  if (out.words > 0) out.confidence = sum / static_cast<double>(out.words);
  return out;
}

}  // namespace vitagraph
