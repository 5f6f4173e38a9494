#include "graph/hash.hpp"

#include "extract/fnv.hpp"

namespace vitagraph {

std::uint64_t content_hash(std::string_view bytes) {
  std::uint64_t hash = fnv64(bytes);
  hash ^= hash >> 33;
  hash *= 0xFF51AFD7ED558CCDu;
  hash ^= hash >> 33;
  hash *= 0xC4CEB9FE1A85EC53u;
  hash ^= hash >> 33;
  return hash;
}

std::string content_id(std::string_view prefix, std::string_view content) {
  constexpr std::string_view kDigits = "0123456789abcdef";
  const std::uint64_t hash = content_hash(content);
  std::string id(prefix);
  id += ':';
  for (int shift = 60; shift >= 0; shift -= 4) id += kDigits[(hash >> shift) & 15u];
  return id;
}

}  // namespace vitagraph
