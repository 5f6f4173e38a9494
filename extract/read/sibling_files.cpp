#include "extract/read/sibling_files.hpp"

#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>
#include <system_error>

#include "extract/read/descriptor.hpp"

namespace vitagraph {
namespace {

namespace fs = std::filesystem;

class FolderFiles final : public SiblingFiles {
 public:
  explicit FolderFiles(fs::path folder) : folder_(std::move(folder)) {}

  std::optional<std::string> read(std::string_view relative_path) const override {
    if (!stays_below(relative_path)) return std::nullopt;
    std::error_code error;
    const fs::path folder = fs::canonical(folder_, error);
    if (error) return std::nullopt;
    const fs::path file = fs::canonical(folder / fs::path(relative_path), error);
    if (error || !lies_in(file, folder)) return std::nullopt;
    return contents(file);
  }

 private:
  static bool lies_in(const fs::path& file, const fs::path& folder) {
    return std::mismatch(folder.begin(), folder.end(), file.begin(), file.end()).first ==
           folder.end();
  }

  // No link is left in `file`: one that is put there meanwhile is not followed.
  static std::optional<std::string> contents(const fs::path& file) {
    const Descriptor opened(
        open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NOFOLLOW | O_NONBLOCK));
    struct stat status {};
    if (opened.get() < 0 || fstat(opened.get(), &status) != 0) return std::nullopt;
    if (!S_ISREG(status.st_mode)) return std::nullopt;
    std::string bytes;
    if (read_all(opened.get(), most_sibling_bytes, bytes) != 0) return std::nullopt;
    if (bytes.size() > most_sibling_bytes) return std::nullopt;
    return bytes;
  }

  fs::path folder_;
};

}  // namespace

bool stays_below(std::string_view relative_path) {
  if (relative_path.empty() || relative_path.find('\0') != std::string_view::npos) return false;
  const fs::path path(relative_path);
  if (path.is_absolute()) return false;
  return std::none_of(path.begin(), path.end(), [](const fs::path& part) { return part == ".."; });
}

std::unique_ptr<SiblingFiles> folder_of_file(const std::string& path) {
  fs::path folder = fs::path(path).parent_path();
  if (folder.empty()) folder = ".";
  return std::make_unique<FolderFiles>(std::move(folder));
}

}  // namespace vitagraph
