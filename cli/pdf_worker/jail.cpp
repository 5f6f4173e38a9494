#include "cli/pdf_worker/jail.hpp"

#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

#include <cmath>
#include <new>

#include "cli/pdf_worker/landlock.hpp"
#include "cli/pdf_worker/limits.hpp"
#include "cli/pdf_worker/syscall_filter.hpp"
#include "extract/read/pdf/wire.hpp"

namespace vitagraph {
namespace {

#ifdef VITAGRAPH_SANITIZED  // their shadow takes terabytes of addresses
constexpr rlim_t most_memory = RLIM_INFINITY;
#else
constexpr rlim_t most_memory = 1u << 30;  // bytes of addresses
#endif
constexpr rlim_t most_processor_time = 3600;  // seconds

void limit(__rlimit_resource what, rlim_t most) {
  const rlimit value{most, most};
  ::setrlimit(what, &value);
}

void limit_resources() {
  limit(RLIMIT_AS, most_memory);
  limit(RLIMIT_CPU, most_processor_time);
  limit(RLIMIT_CORE, 0);
  limit(RLIMIT_FSIZE, 0);
  limit(RLIMIT_NOFILE, 16);
  limit(RLIMIT_NPROC, 0);
  limit(RLIMIT_MEMLOCK, 0);
  limit(RLIMIT_MSGQUEUE, 0);
}

[[noreturn]] void out_of_memory() { ::_exit(exit_code_out_of_memory); }

}  // namespace

std::uint32_t enter_jail() {
  std::set_new_handler(out_of_memory);
  auto walls = static_cast<std::uint32_t>(PdfWall::limits);
  if (::chdir("/") != 0) return 0;
  limit_resources();
  ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
  if (::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) return walls;
  const bool landlocked = lock_files();
  if (landlocked) walls |= static_cast<std::uint32_t>(PdfWall::landlock);
  const auto files = landlocked ? FileOpening::for_reading : FileOpening::never;
  if (filter_system_calls(files)) walls |= static_cast<std::uint32_t>(PdfWall::seccomp);
  return walls;
}

void limit_processor_time(double seconds) {
  const auto until = static_cast<rlim_t>(std::ceil(processor_seconds() + seconds)) + 1;
  const rlimit value{until, most_processor_time};
  ::setrlimit(RLIMIT_CPU, &value);
}

}  // namespace vitagraph
