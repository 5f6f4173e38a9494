#include "extract/read/formats.hpp"

#include <array>

#include "extract/read/plain_text.hpp"

namespace vitagraph {
namespace {

constexpr std::array formats = {
    InputFormat{"text", "plain text", "txt text", nullptr, read_plain_text},
};

}  // namespace

std::span<const InputFormat> input_formats() { return formats; }

const InputFormat* find_input_format(std::string_view name) {
  for (const InputFormat& format : formats) {
    if (format.name == name) return &format;
  }
  return nullptr;
}

const InputFormat* detect_input_format(std::string_view, std::string_view) { return &formats[0]; }

}  // namespace vitagraph
