// A document that is a zip of several files: Word, OpenDocument, a LinkedIn export.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "extract/read/archive_walk.hpp"

namespace vitagraph {

/// The files of a package that were asked for, in memory. See ArchiveLimits for what is refused.
class ZipPackage {
 public:
  using Wanted = std::function<bool(std::string_view path)>;

  /// Takes out the files that `wanted` says yes to. Never throws for what the bytes hold. Of two
  /// files with one path the first counts.
  ZipPackage(std::string_view bytes, const Wanted& wanted, const ArchiveLimits& limits = {});

  /// nullptr when there is none, or when it was refused.
  const std::string* find(std::string_view path) const;
  /// For parsers that work within the bytes.
  std::string* find(std::string_view path);
  /// By path as bytes.
  const std::map<std::string, std::string, std::less<>>& files() const { return files_; }
  /// What of it could not be read and why, a clause; "" = all was.
  const std::string& trouble() const { return trouble_; }

 private:
  std::map<std::string, std::string, std::less<>> files_;
  std::string trouble_;
};

/// The paths in a zip, from its table of contents at the end (or, where that is cut off, from its
/// start on) without unpacking anything: for recognition. Empty when it is no zip. The views are
/// into `bytes`; at most `most` of them.
std::vector<std::string_view> zip_paths(std::string_view bytes, std::size_t most = 4096);

/// Whether one of the paths is `path`.
bool contains_path(const std::vector<std::string_view>& paths, std::string_view path);

}  // namespace vitagraph
