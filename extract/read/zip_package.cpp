// The table of contents of a zip (APPNOTE 4.3): at the end of the file the record
//   "PK\5\6" disk:2 disk:2 count:2 count:2 size:4 offset:4 comment-length:2
// and at `offset` one row for each file:
//   "PK\1\2" …24 bytes… name-length:2 (at 28) extra-length:2 comment-length:2 … name (at 46)
// In front of the bytes of each file: "PK\3\4" … packed size:4 (at 18) … name-length:2 (at 26)
// extra-length:2 name (at 30). Numbers are little-endian.
#include "extract/read/zip_package.hpp"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <utility>

namespace vitagraph {
namespace {

constexpr std::size_t end_record_size = 22;
constexpr std::size_t longest_comment = 0xFFFF;

std::size_t number_at(std::string_view bytes, std::size_t at, std::size_t width) {
  std::size_t value = 0;
  for (std::size_t i = width; i-- > 0;) {
    value = value << 8 | static_cast<unsigned char>(bytes[at + i]);
  }
  return value;
}

// Where a record's fixed part lies at `at` in full.
bool record_at(std::string_view bytes, std::size_t at, std::string_view mark, std::size_t size) {
  return at <= bytes.size() && bytes.size() - at >= size && bytes.substr(at).starts_with(mark);
}

std::optional<std::size_t> table_of_contents(std::string_view bytes) {
  const std::size_t tail = std::min(bytes.size(), end_record_size + longest_comment);
  const std::size_t at = bytes.rfind("PK\x05\x06");
  if (at == std::string_view::npos || at < bytes.size() - tail) return std::nullopt;
  if (!record_at(bytes, at, "PK\x05\x06", end_record_size)) return std::nullopt;
  const std::size_t offset = number_at(bytes, at + 16, 4);
  return offset < at ? std::optional(offset) : std::nullopt;
}

std::vector<std::string_view> listed_paths(std::string_view bytes, std::size_t at,
                                           std::size_t most) {
  std::vector<std::string_view> out;
  while (out.size() < most && record_at(bytes, at, "PK\x01\x02", 46)) {
    const std::size_t name = number_at(bytes, at + 28, 2);
    if (bytes.size() - at - 46 < name) break;
    out.push_back(bytes.substr(at + 46, name));
    at += 46 + name + number_at(bytes, at + 30, 2) + number_at(bytes, at + 32, 2);
  }
  return out;
}

// From the front, jumping over the packed bytes; a size that is told only afterwards ends it.
std::vector<std::string_view> found_paths(std::string_view bytes, std::size_t most) {
  std::vector<std::string_view> out;
  std::size_t at = 0;
  while (out.size() < most && record_at(bytes, at, "PK\x03\x04", 30)) {
    const std::size_t name = number_at(bytes, at + 26, 2);
    if (bytes.size() - at - 30 < name) break;
    out.push_back(bytes.substr(at + 30, name));
    const std::size_t begin = at + 30 + name + number_at(bytes, at + 28, 2);
    const std::size_t packed = number_at(bytes, at + 18, 4);
    at = packed > 0 ? begin + packed : bytes.find("PK\x03\x04", begin);
  }
  return out;
}

}  // namespace

ZipPackage::ZipPackage(std::string_view bytes, const Wanted& wanted, const ArchiveLimits& limits) {
  ArchiveWalk walk(bytes, ArchiveWalk::Kinds::zip, limits);
  while (walk.next()) {
    if (!wanted(walk.path())) continue;
    std::optional<std::string> file = walk.take();
    if (file) {
      files_.emplace(walk.path(), std::move(*file));
    } else if (trouble_.empty()) {
      trouble_ = walk.path() + ": " + walk.refusal();
    }
  }
  if (trouble_.empty()) trouble_ = walk.trouble();
}

const std::string* ZipPackage::find(std::string_view path) const {
  const auto found = files_.find(path);
  return found == files_.end() ? nullptr : &found->second;
}

std::string* ZipPackage::find(std::string_view path) {
  const auto found = files_.find(path);
  return found == files_.end() ? nullptr : &found->second;
}

std::vector<std::string_view> zip_paths(std::string_view bytes, std::size_t most) {
  if (!is_zip(bytes)) return {};
  if (const auto at = table_of_contents(bytes)) {
    std::vector<std::string_view> listed = listed_paths(bytes, *at, most);
    if (!listed.empty()) return listed;
  }
  return found_paths(bytes, most);
}

bool contains_path(const std::vector<std::string_view>& paths, std::string_view path) {
  return std::find(paths.begin(), paths.end(), path) != paths.end();
}

}  // namespace vitagraph
