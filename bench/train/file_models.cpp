// The learnt weights from files: stands in for extract/evidence/model/models.cpp, so that one
// program can be run with the weights of each fold.
#include <fstream>
#include <iterator>
#include <map>
#include <stdexcept>
#include <string>
#include <vector>

#include "bench/train/file_models.hpp"
#include "extract/evidence/model/models.hpp"

namespace vitagraph {
namespace {

std::string& folder() {
  static std::string name = "extract/evidence/model";
  return name;
}

/// Kept for good, 4-byte aligned as the models want it.
std::span<const unsigned char> bytes_of(const std::string& name) {
  static std::map<std::string, std::vector<char>> files;
  const auto [file, is_new] = files.try_emplace(name);
  if (is_new) {
    std::ifstream in(folder() + "/" + name + ".bin", std::ios::binary);
    if (!in) throw std::runtime_error("no weights " + folder() + "/" + name + ".bin");
    file->second.assign(std::istreambuf_iterator<char>(in), {});
  }
  return {reinterpret_cast<const unsigned char*>(file->second.data()), file->second.size()};
}

}  // namespace

void use_models_of(const std::string& name) { folder() = name; }

std::span<const unsigned char> text_model_bytes() { return bytes_of("text_model"); }
std::span<const unsigned char> line_words_model_bytes() { return bytes_of("line_words_model"); }
std::span<const unsigned char> line_network_bytes() { return bytes_of("line_network"); }
std::span<const unsigned char> slot_network_bytes() { return bytes_of("slot_network"); }
std::span<const unsigned char> word_vectors_bytes() { return bytes_of("word_vectors"); }

}  // namespace vitagraph
