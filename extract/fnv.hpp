// FNV-1a, 32 and 64 bits (offset bases and primes of Fowler, Noll and Vo): fast, the same on every
// machine, and no protection from anybody. Hashes of words stand in learnt and generated tables,
// those of whole documents in the file formats: never change it.
#pragma once

#include <cstdint>
#include <string_view>

namespace vitagraph {

constexpr std::uint32_t fnv32_start = 0x811c9dc5u;
constexpr std::uint64_t fnv64_start = 0xcbf29ce484222325u;
constexpr std::uint64_t fnv64_prime = 0x100000001b3u;

/// One step; `value` is a byte, or, where a table says so, a character.
constexpr std::uint32_t fnv32_step(std::uint32_t state, std::uint32_t value) {
  return (state ^ value) * 0x01000193u;
}
constexpr std::uint64_t fnv64_step(std::uint64_t state, std::uint64_t value) {
  return (state ^ value) * fnv64_prime;
}

/// Of all bytes, continued from `state`.
constexpr std::uint32_t fnv32(std::string_view bytes, std::uint32_t state = fnv32_start) {
  for (const char c : bytes) state = fnv32_step(state, static_cast<unsigned char>(c));
  return state;
}
constexpr std::uint64_t fnv64(std::string_view bytes, std::uint64_t state = fnv64_start) {
  for (const char c : bytes) state = fnv64_step(state, static_cast<unsigned char>(c));
  return state;
}

}  // namespace vitagraph
