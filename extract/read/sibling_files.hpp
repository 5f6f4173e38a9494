// The files beside a document on disk.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "extract/read/read_context.hpp"

namespace vitagraph {

/// What one file beside a document may hold at most.
inline constexpr std::uint64_t most_sibling_bytes = 4u << 20;

/// Whether a path stays below the folder it is relative to by its own words: neither empty nor
/// absolute, no "..", no NUL. Links are another matter: see folder_of_file().
bool stays_below(std::string_view relative_path);

/// The files in the folder of the document at `path` and below it. Links are followed where they
/// end in that folder. Never throws for what the system does; safe to share between threads.
std::unique_ptr<SiblingFiles> folder_of_file(const std::string& path);

}  // namespace vitagraph
