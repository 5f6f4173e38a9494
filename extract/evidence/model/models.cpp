#include "extract/evidence/model/models.hpp"

// Takes a file into the program's read-only data and gives it a begin and an end. The assembler
// does it, for a table of millions of numbers is no work for a compiler.
#define VITAGRAPH_EMBED(name)                                                                      \
  asm(".section .rodata\n.balign 16\nvitagraph_" #name "_begin:\n.incbin \"" VITAGRAPH_MODELS      \
      "/" #name ".bin\"\nvitagraph_" #name "_end:\n.balign 16\n.previous\n");                      \
  extern "C" const unsigned char vitagraph_##name##_begin[] __attribute__((visibility("hidden"))); \
  extern "C" const unsigned char vitagraph_##name##_end[] __attribute__((visibility("hidden")))

VITAGRAPH_EMBED(text_model);
VITAGRAPH_EMBED(line_words_model);
VITAGRAPH_EMBED(line_network);
VITAGRAPH_EMBED(slot_network);
VITAGRAPH_EMBED(word_vectors);

namespace vitagraph {

std::span<const unsigned char> text_model_bytes() {
  return {vitagraph_text_model_begin, vitagraph_text_model_end};
}
std::span<const unsigned char> line_words_model_bytes() {
  return {vitagraph_line_words_model_begin, vitagraph_line_words_model_end};
}
std::span<const unsigned char> line_network_bytes() {
  return {vitagraph_line_network_begin, vitagraph_line_network_end};
}
std::span<const unsigned char> slot_network_bytes() {
  return {vitagraph_slot_network_begin, vitagraph_slot_network_end};
}
std::span<const unsigned char> word_vectors_bytes() {
  return {vitagraph_word_vectors_begin, vitagraph_word_vectors_end};
}

}  // namespace vitagraph
