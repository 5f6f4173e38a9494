#include "extract/read/archive_folder.hpp"

#include <fcntl.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <filesystem>
#include <set>
#include <system_error>
#include <utility>

#include "extract/read/descriptor.hpp"
#include "extract/read/formats.hpp"
#include "extract/read/sibling_files.hpp"

namespace vitagraph {
namespace {

constexpr std::array<std::string_view, 4> suffixes = {".zip", ".tar", ".tar.gz", ".tgz"};

ArchiveLimits limits() {
  ArchiveLimits out;
  out.most_file_bytes = 64u << 20;
  out.most_bytes = most_archive_bytes;
  return out;
}

std::string lower(std::string_view text) {
  std::string out(text);
  for (char& c : out) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return out;
}

bool is_hidden(std::string_view path) {
  if (path.starts_with("__MACOSX/")) return true;
  for (std::size_t at = 0; at < path.size();) {
    const std::string_view part = path.substr(at, path.find('/', at) - at);
    if (part.starts_with('.') && part != "..") return true;
    at += part.size() + 1;
  }
  return false;
}

// Why a file of an archive is no document; "" = it is one.
std::string reason_against(const ArchiveWalk& walk) {
  if (!walk.refusal().empty()) return walk.refusal();
  if (has_archive_suffix(walk.path())) return "an archive in an archive";
  const std::string suffix = suffix_of(walk.path());
  if (find_input_format_by_suffix(suffix) != nullptr) return "";
  return suffix.empty() ? "its name has no suffix" : "no reader for ." + suffix + " files";
}

// The bytes on disk; what went wrong is in `trouble`.
std::string bytes_of(const std::string& path, std::string& trouble) {
  std::string out;
  const Descriptor file(open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY));
  const int error = file.get() < 0 ? errno : read_all(file.get(), most_archive_bytes, out);
  if (error != 0) trouble = std::generic_category().message(error);
  if (out.size() > most_archive_bytes) trouble = "the archive is larger than the limit";
  return out;
}

class ArchiveSiblings final : public SiblingFiles {
 public:
  ArchiveSiblings(std::shared_ptr<ArchiveFolder> archive, std::string folder)
      : archive_(std::move(archive)), folder_(std::move(folder)) {}

  std::optional<std::string> read(std::string_view relative_path) const override {
    if (!stays_below(relative_path)) return std::nullopt;
    const std::filesystem::path path = std::filesystem::path(folder_) / relative_path;
    return archive_->read(path.lexically_normal().string());
  }

 private:
  std::shared_ptr<ArchiveFolder> archive_;  // shared by all documents of the archive
  std::string folder_;
};

}  // namespace

bool has_archive_suffix(std::string_view path) {
  const std::string end = lower(path.substr(path.size() - std::min<std::size_t>(path.size(), 8)));
  return std::any_of(suffixes.begin(), suffixes.end(),
                     [&](std::string_view suffix) { return end.ends_with(suffix); });
}

bool is_archive(std::string_view bytes) {
  const bool tar = bytes.size() > 262 && bytes.substr(257, 5) == "ustar";
  return is_zip(bytes) || tar || bytes.starts_with("\x1F\x8B");
}

std::vector<std::string> ArchiveFolder::list(std::string_view bytes,
                                             std::vector<Skipped>& skipped) {
  std::set<std::string> found;
  ArchiveWalk walk(bytes, ArchiveWalk::Kinds::all, limits());
  while (walk.next()) {
    if (is_hidden(walk.path())) continue;
    std::string reason = reason_against(walk);
    if (reason.empty() && !found.insert(walk.path()).second) reason = "its path stands twice";
    if (!reason.empty()) skipped.push_back({walk.path(), std::move(reason)});
  }
  if (!walk.trouble().empty()) skipped.push_back({"", walk.trouble()});
  return {found.begin(), found.end()};
}

void ArchiveFolder::unpack() {
  std::string trouble;
  const std::string bytes = bytes_of(path_, trouble);
  ArchiveWalk walk(bytes, ArchiveWalk::Kinds::all, limits());
  while (trouble.empty() && walk.next()) {
    if (is_hidden(walk.path()) || !reason_against(walk).empty()) continue;
    std::optional<std::string> document = walk.take();
    Document out{document ? std::move(*document) : "", walk.refusal()};
    documents_.emplace(walk.path(), std::move(out));
  }
  if (trouble.empty()) trouble = walk.trouble();
  documents_.emplace("", Document{"", trouble.empty() ? "no longer in the archive" : trouble});
}

ArchiveFolder::Document ArchiveFolder::take(const std::string& member) {
  const std::scoped_lock lock(mutex_);
  auto found = documents_.find(member);
  if (found == documents_.end()) {  // the first time, or a second time
    documents_.clear();
    unpack();
    found = documents_.find(member);
  }
  if (found == documents_.end()) return documents_.at("");
  Document out = std::move(found->second);
  documents_.erase(found);
  return out;
}

std::optional<std::string> ArchiveFolder::read(const std::string& member) {
  std::string trouble;
  const std::string bytes = bytes_of(path_, trouble);
  ArchiveLimits small = limits();
  small.most_file_bytes = most_sibling_bytes;
  ArchiveWalk walk(bytes, ArchiveWalk::Kinds::all, small);
  while (trouble.empty() && walk.next()) {
    if (walk.path() == member) return walk.take();
  }
  return std::nullopt;
}

std::unique_ptr<SiblingFiles> folder_of_member(std::shared_ptr<ArchiveFolder> archive,
                                               std::string_view member) {
  const auto slash = member.rfind('/');
  const std::string_view folder = member.substr(0, slash == std::string_view::npos ? 0 : slash + 1);
  return std::make_unique<ArchiveSiblings>(std::move(archive), std::string(folder));
}

}  // namespace vitagraph
