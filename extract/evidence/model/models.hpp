// The learnt weights that are compiled into the program; bench/train says how each was learnt.
#pragma once

#include <span>

namespace vitagraph {

std::span<const unsigned char> text_model_bytes();
std::span<const unsigned char> line_words_model_bytes();
std::span<const unsigned char> line_network_bytes();
std::span<const unsigned char> slot_network_bytes();
std::span<const unsigned char> word_vectors_bytes();

}  // namespace vitagraph
