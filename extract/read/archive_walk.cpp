#include "extract/read/archive_walk.hpp"

#include <archive.h>
#include <archive_entry.h>
#include <locale.h>  // NOLINT(modernize-deprecated-headers): newlocale() is of POSIX

#include <algorithm>

#include "extract/read/sibling_files.hpp"

namespace vitagraph {
namespace {

// Sizes that an archive tells may be lies.
constexpr std::uint64_t most_reserved = 1u << 20;

// In one of these steps libarchive goes on, in others it gives up.
constexpr bool goes_on(int code) { return code == ARCHIVE_OK || code == ARCHIVE_WARN; }

// libarchive loses names that are not ASCII in the C locale, in which we run: while it reads one,
// this thread has the C locale with UTF-8, which every glibc since 2.35 holds.
class Utf8Names {
 public:
  Utf8Names() : before_(uselocale(utf8())) {}
  ~Utf8Names() { uselocale(before_); }
  Utf8Names(const Utf8Names&) = delete;
  Utf8Names& operator=(const Utf8Names&) = delete;

 private:
  static locale_t utf8() {
    static const locale_t made = newlocale(LC_CTYPE_MASK, "C.UTF-8", nullptr);
    return made;  // none: uselocale() then changes nothing
  }
  locale_t before_;
};

// A clause in lower case and without a newline, whatever the library's own words are.
std::string reason_of(archive* handle, std::string_view otherwise) {
  const char* words = archive_error_string(handle);
  std::string out = words == nullptr ? std::string(otherwise) : "damaged: " + std::string(words);
  std::replace(out.begin(), out.end(), '\n', ' ');
  return out;
}

std::string path_of(archive_entry* entry) {
  const char* name = archive_entry_pathname(entry);
  if (name == nullptr) name = archive_entry_pathname_utf8(entry);
  std::string path = name == nullptr ? "" : name;
  std::replace(path.begin(), path.end(), '\\', '/');
  while (path.starts_with("./")) path.erase(0, 2);
  return path;
}

}  // namespace

void ArchiveWalk::Close::operator()(archive* handle) const { archive_read_free(handle); }

ArchiveWalk::~ArchiveWalk() = default;
ArchiveWalk::ArchiveWalk(ArchiveWalk&&) noexcept = default;
ArchiveWalk& ArchiveWalk::operator=(ArchiveWalk&&) noexcept = default;

ArchiveWalk::ArchiveWalk(std::string_view bytes, Kinds kinds, const ArchiveLimits& limits)
    : archive_(archive_read_new()), limits_(limits) {
  archive* const handle = archive_.get();
  if (handle == nullptr) {
    trouble_ = "not enough memory";
    return;
  }
  const std::uint64_t by_ratio =
      std::max(limits.ratio_floor, limits.most_ratio * static_cast<std::uint64_t>(bytes.size()));
  budget_ = std::min(limits.most_bytes, by_ratio);
  archive_read_support_format_zip(handle);
  if (kinds == Kinds::all) {
    archive_read_support_format_tar(handle);
    archive_read_support_filter_gzip(handle);
  }
  if (archive_read_open_memory(handle, bytes.data(), bytes.size()) != ARCHIVE_OK) {
    trouble_ = reason_of(handle, "not an archive");
  }
}

// Devices, links and paths that leave the archive are nobody's documents.
std::string ArchiveWalk::judge(archive_entry* entry) const {
  const auto depth = static_cast<std::size_t>(std::count(path_.begin(), path_.end(), '/'));
  if (path_.size() > limits_.longest_path || depth > limits_.deepest_path) {
    return "its path is too long or too deep";
  }
  const bool drive = path_.size() > 1 && path_[1] == ':';
  if (!stays_below(path_) || drive) return "its path leaves the archive";
  if (archive_entry_hardlink(entry) != nullptr || archive_entry_filetype(entry) != AE_IFREG) {
    return "not a regular file";
  }
  return archive_entry_is_encrypted(entry) != 0 ? "encrypted" : "";
}

bool ArchiveWalk::next() {
  const Utf8Names utf8_names;
  while (trouble_.empty()) {
    archive_entry* entry = nullptr;
    const int code = archive_read_next_header(archive_.get(), &entry);
    if (code == ARCHIVE_EOF) return false;
    if (!goes_on(code)) {
      trouble_ = reason_of(archive_.get(), "damaged");
      return false;
    }
    if (++entries_ > limits_.most_entries) {
      trouble_ = "more than " + std::to_string(limits_.most_entries) + " files";
      return false;
    }
    path_ = path_of(entry);
    if (archive_entry_filetype(entry) == AE_IFDIR || path_.ends_with('/')) continue;
    refusal_ = judge(entry);
    const la_int64_t size = archive_entry_size(entry);
    told_size_ = size > 0 ? static_cast<std::uint64_t>(size) : 0;
    return true;
  }
  return false;
}

bool ArchiveWalk::append_blocks(std::string& out) {
  const std::uint64_t most = std::min(limits_.most_file_bytes, budget_);
  while (true) {
    const void* block = nullptr;
    std::size_t size = 0;
    la_int64_t offset = 0;
    const int code = archive_read_data_block(archive_.get(), &block, &size, &offset);
    if (code == ARCHIVE_EOF) return true;
    if (code != ARCHIVE_OK) {  // a warning here is a wrong checksum
      refusal_ = reason_of(archive_.get(), "damaged");
      return false;
    }
    const auto begin = static_cast<std::uint64_t>(std::max<la_int64_t>(offset, 0));
    if (begin > most || size > most - begin) {
      refusal_ = "larger than the limit";
      if (most == budget_) trouble_ = "it unpacks to more than the limit";
      return false;
    }
    if (begin > out.size()) out.resize(begin);  // a hole of a sparse file
    out.append(static_cast<const char*>(block), size);
  }
}

std::optional<std::string> ArchiveWalk::take() {
  if (!refusal_.empty() || !trouble_.empty()) return std::nullopt;
  std::string out;
  out.reserve(std::min<std::uint64_t>(told_size_, most_reserved));
  const bool whole = append_blocks(out);
  budget_ -= std::min<std::uint64_t>(budget_, out.size());
  if (!whole) return std::nullopt;
  return out;
}

bool is_zip(std::string_view bytes) {
  return bytes.starts_with("PK\x03\x04") || bytes.starts_with("PK\x05\x06");
}

}  // namespace vitagraph
