// What the user names as input -> documents to read, and their bytes.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "extract/diagnostic.hpp"
#include "extract/read/address.hpp"
#include "extract/read/archive_folder.hpp"
#include "extract/read/read_context.hpp"

namespace vitagraph {

struct InputSource {
  enum class Kind : std::uint8_t { file, standard_input, address, archived };
  Kind kind = Kind::file;
  std::string path;    ///< what to open: a path, "-", or an address, with its credentials
  std::string source;  ///< what to call it in records and messages: without credentials
  std::shared_ptr<ArchiveFolder> archive = nullptr;  ///< of `archived`; all its documents share it
  std::string member = {};                           ///< its path in the archive
};

/// Something in a folder that is not read.
struct SkippedInput {
  std::string path;
  std::string reason;  ///< a clause, e.g. "no reader for .pdf files"
};

struct InputList {
  std::vector<InputSource> sources;
  std::vector<SkippedInput> skipped;
};

/// The documents behind what was typed, in the order of the arguments. A folder gives all files
/// below it whose suffix a format knows, sorted by path as bytes; hidden files and folders are
/// left out silently. Every folder is entered once, so that links cannot make a ring; a link to
/// a file that is listed anyway is skipped. An archive (.zip, .tar, .tar.gz, .tgz; a named one by
/// its content as well) is a folder, its documents are called "cvs.zip/path/in/it". A file that is
/// named is always listed, whatever its name and whether it exists: load_input() tells what is
/// wrong with it. What is named twice, or lies in a folder named as well, is listed once.
InputList list_inputs(std::span<const std::string> arguments);

struct LoadOptions {
  std::uint64_t max_bytes = 64u << 20;  ///< of files; see FetchOptions for addresses
  FetchOptions fetch;
};

struct LoadedInput {
  std::string source;
  std::string bytes;
  std::string charset;  ///< what the server says; "" = nothing
  std::string suffix;   ///< what the server's address and Content-Type say; "" = nothing
  std::unique_ptr<const SiblingFiles> siblings;  ///< the files beside it; nullptr = none
  std::optional<Diagnostic> failure;             ///< why there are no bytes
};

/// Never throws for what the system or the network does. Regular files and pipes are read;
/// folders, devices and sockets are refused.
LoadedInput load_input(const InputSource& input, const LoadOptions& options);

}  // namespace vitagraph
