// Ids that are the same in every run and on every machine.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace vitagraph {

/// fnv64() of the bytes, then the finaliser of MurmurHash3 (Appleby, public domain), because FNV
/// alone mixes its last bytes badly. Part of the file formats: never change it.
std::uint64_t content_hash(std::string_view bytes);

/// `prefix`, a colon and the 16 hexadecimal digits of the hash of `content`: "person:5f3a…".
std::string content_id(std::string_view prefix, std::string_view content);

}  // namespace vitagraph
