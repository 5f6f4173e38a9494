// The files in an archive (zip, tar, tar.gz) in memory, one after the other, within limits.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct archive;
struct archive_entry;

namespace vitagraph {

/// How much of an archive is unpacked. Nobody's documents come near; bombs do.
struct ArchiveLimits {
  std::size_t most_entries = 20'000;
  std::uint64_t most_file_bytes = 32u << 20;  ///< of one file
  std::uint64_t most_bytes = 128u << 20;      ///< of all that is taken out
  std::uint64_t most_ratio = 250;             ///< taken out to archive; see `ratio_floor`
  std::uint64_t ratio_floor = 8u << 20;       ///< below so many bytes no ratio is too much
  std::size_t deepest_path = 32;              ///< folders within folders
  std::size_t longest_path = 1024;            ///< bytes
};

/// One pass over an archive whose bytes outlive it. Nothing is written to disk. Not thread-safe.
class ArchiveWalk {
 public:
  enum class Kinds : std::uint8_t { zip, all };

  ArchiveWalk(std::string_view bytes, Kinds kinds, const ArchiveLimits& limits);
  ~ArchiveWalk();
  ArchiveWalk(ArchiveWalk&&) noexcept;
  ArchiveWalk& operator=(ArchiveWalk&&) noexcept;

  /// Goes to the next file; folders are passed over. false: the end, or see trouble().
  bool next();
  /// Where the file lies in the archive, with '/': "cv/main.tex". As given, also when refused.
  const std::string& path() const { return path_; }
  /// Why this one must not be read, a clause; "" = it may be: paths that leave the archive, links,
  /// devices, encrypted files.
  const std::string& refusal() const { return refusal_; }
  /// Its bytes; nothing when it is damaged or beyond a limit: then refusal() says why.
  std::optional<std::string> take();
  /// Why the walk ended before the end of the archive, a clause; "" = it did not.
  const std::string& trouble() const { return trouble_; }

 private:
  struct Close {
    void operator()(archive* handle) const;
  };
  std::string judge(archive_entry* entry) const;
  bool append_blocks(std::string& out);

  std::unique_ptr<archive, Close> archive_;
  ArchiveLimits limits_;
  std::uint64_t budget_ = 0;  // of bytes still to be taken out
  std::size_t entries_ = 0;
  std::string path_;
  std::string refusal_;
  std::uint64_t told_size_ = 0;  // of the file, unpacked; 0 = not told
  std::string trouble_;
};

/// Whether the first bytes are those of a zip archive.
bool is_zip(std::string_view bytes);

}  // namespace vitagraph
