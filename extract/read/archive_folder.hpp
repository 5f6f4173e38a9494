// An archive on disk as a folder of documents: .zip, .tar, .tar.gz, .tgz.
#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "extract/read/archive_walk.hpp"
#include "extract/read/read_context.hpp"

namespace vitagraph {

/// What the archives of one run may hold; see ArchiveLimits for the rest.
inline constexpr std::uint64_t most_archive_bytes = 512u << 20;

/// Whether a path's end says so: "cvs.zip", "cvs.tar.gz", "CVS.TGZ".
bool has_archive_suffix(std::string_view path);
/// Whether the first bytes are those of an archive that can be read as a folder.
bool is_archive(std::string_view bytes);

/// One archive. It is read when documents are asked for; those not asked for yet are kept. Safe to
/// share between threads.
class ArchiveFolder {
 public:
  struct Skipped {
    std::string path;  ///< in the archive; "" = of the archive as a whole
    std::string reason;
  };
  struct Document {
    std::string bytes;
    std::string trouble;  ///< why there are none, a clause
  };

  explicit ArchiveFolder(std::string path) : path_(std::move(path)) {}

  const std::string& path() const { return path_; }
  /// The files that a format knows by their suffix, sorted by path as bytes, and what is left out
  /// with the reason. Hidden files are left out silently. Archives in it are not followed.
  static std::vector<std::string> list(std::string_view bytes, std::vector<Skipped>& skipped);
  /// The bytes of a listed file.
  Document take(const std::string& member);
  /// A small file of any kind, by its path in the archive.
  std::optional<std::string> read(const std::string& member);

 private:
  void unpack();

  const std::string path_;
  std::mutex mutex_;
  std::map<std::string, Document> documents_;  // not asked for yet
};

/// The files beside one document of an archive.
std::unique_ptr<SiblingFiles> folder_of_member(std::shared_ptr<ArchiveFolder> archive,
                                               std::string_view member);

}  // namespace vitagraph
