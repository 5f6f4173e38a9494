#include "cli/pdf_worker/landlock.hpp"

#include <fcntl.h>
#include <linux/landlock.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cstdint>

namespace vitagraph {
namespace {

// As the kernel has it in version 4 and later; older ones take the first member alone.
struct Ruleset {
  std::uint64_t files = 0;
  std::uint64_t network = 0;
};

// All rights on files and network that this version of Landlock can take away.
Ruleset everything(long version) {
  const std::uint64_t files = version >= 5   ? 0xFFFF  // ioctl on devices
                              : version >= 3 ? 0x7FFF  // truncate
                              : version == 2 ? 0x3FFF  // link and rename between folders
                                             : 0x1FFF;
  const std::uint64_t bind_and_connect = 3;
  return {files, version >= 4 ? bind_and_connect : 0};
}

}  // namespace

bool lock_files() {
  const long version =
      ::syscall(SYS_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION);
  if (version < 1) return false;
  const Ruleset rules = everything(version);
  const std::size_t size = version >= 4 ? sizeof rules : sizeof rules.files;
  const auto set = static_cast<int>(::syscall(SYS_landlock_create_ruleset, &rules, size, 0));
  if (set < 0) return false;
  const int folder = ::open(VITAGRAPH_POPPLER_DATA, O_PATH | O_CLOEXEC | O_DIRECTORY);
  if (folder >= 0) {
    landlock_path_beneath_attr below{};
    below.allowed_access = LANDLOCK_ACCESS_FS_READ_FILE;
    below.parent_fd = folder;
    ::syscall(SYS_landlock_add_rule, set, LANDLOCK_RULE_PATH_BENEATH, &below, 0);
    ::close(folder);
  }
  const bool locked = ::syscall(SYS_landlock_restrict_self, set, 0) == 0;
  ::close(set);
  return locked;
}

}  // namespace vitagraph
