// Where an export goes: a file, a folder or standard output. Whole or not at all: everything is
// written under a temporary name beside the target and renamed by commit().
#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

#include "extract/error.hpp"

namespace vitagraph {

enum class Overwrite : bool { no, allow };

/// One output file. Buffered; not for several threads at once. A closed pipe is reported as
/// ClosedPipeError only where the program ignores SIGPIPE.
class FileSink {
 public:
  /// `path` "-" is standard output. What is no regular file (a device, a named pipe) is written
  /// to directly. Throws OutputError when the file exists and may not be overwritten, or cannot
  /// be created.
  FileSink(std::filesystem::path path, Overwrite overwrite);
  /// Removes the temporary file when commit() was not reached.
  ~FileSink();
  FileSink(FileSink&&) noexcept;
  FileSink& operator=(FileSink&&) noexcept;
  void write(std::string_view bytes);
  /// Flushes, syncs and renames; throws OutputError (full disk; ClosedPipeError when standard
  /// output was closed by its reader, which write() may throw too). Only after it
  /// returned is the output there.
  void commit();
  std::size_t bytes_written() const;

 private:
  friend class FolderSink;
  struct State;
  std::unique_ptr<State> state_;
};

/// A folder of outputs, made under a temporary name and renamed when all of it is written.
/// Overwrite::allow replaces an existing folder only when it holds our manifest or is empty.
class FolderSink {
 public:
  FolderSink(std::filesystem::path path, Overwrite overwrite);
  ~FolderSink();
  /// A file in the folder (or, with slashes in `name`, in a folder of it); commit it before the
  /// folder's own commit().
  FileSink file(std::string_view name);
  /// The folder under its temporary name: exporters that take a path write below it.
  const std::filesystem::path& staging() const;
  void commit();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

/// Name of the file by which an exported folder is known as ours.
inline constexpr std::string_view manifest_name = "manifest.json";
/// Every manifest holds these bytes.
inline constexpr std::string_view manifest_mark = "\"generator\": \"vitagraph\"";

}  // namespace vitagraph
