// Makes archives in memory for tests, honest ones and others.
#pragma once

#include <archive.h>
#include <archive_entry.h>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "tests/support/catch.hpp"

namespace vitagraph {

struct ArchivedFile {
  std::string path;
  std::string bytes;
  std::string link_to = "";  ///< a symbolic link instead of a file
};

enum class ArchiveFormat { zip, tar, tar_gz };

inline void add_file(archive* handle, const ArchivedFile& file) {
  archive_entry* entry = archive_entry_new();
  archive_entry_copy_pathname(entry, file.path.c_str());
  archive_entry_set_perm(entry, 0644);
  if (file.link_to.empty()) {
    archive_entry_set_filetype(entry, AE_IFREG);
    archive_entry_set_size(entry, static_cast<la_int64_t>(file.bytes.size()));
  } else {
    archive_entry_set_filetype(entry, AE_IFLNK);
    archive_entry_copy_symlink(entry, file.link_to.c_str());
  }
  REQUIRE(archive_write_header(handle, entry) >= ARCHIVE_WARN);
  if (file.link_to.empty() && !file.bytes.empty()) {
    REQUIRE(archive_write_data(handle, file.bytes.data(), file.bytes.size()) >= 0);
  }
  archive_entry_free(entry);
}

inline la_ssize_t append_to_string(archive*, void* out, const void* bytes, std::size_t size) {
  static_cast<std::string*>(out)->append(static_cast<const char*>(bytes), size);
  return static_cast<la_ssize_t>(size);
}

/// The bytes of an archive with these files, in this order.
inline std::string archive_of(const std::vector<ArchivedFile>& files,
                              ArchiveFormat format = ArchiveFormat::zip) {
  std::string out;
  archive* handle = archive_write_new();
  if (format == ArchiveFormat::zip) {
    archive_write_set_format_zip(handle);
  } else {
    archive_write_set_format_gnutar(handle);
  }
  if (format == ArchiveFormat::tar_gz) archive_write_add_filter_gzip(handle);
  archive_write_set_bytes_in_last_block(handle, 1);
  REQUIRE(archive_write_open(handle, &out, nullptr, append_to_string, nullptr) == ARCHIVE_OK);
  for (const ArchivedFile& file : files) add_file(handle, file);
  REQUIRE(archive_write_close(handle) == ARCHIVE_OK);
  archive_write_free(handle);
  return out;
}

}  // namespace vitagraph
