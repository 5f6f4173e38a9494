#include "cli/pdf_worker/probe.hpp"

#include <dirent.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <array>
#include <string>
#include <string_view>

#include "cli/pdf_worker/jail.hpp"
#include "extract/read/pdf/wire.hpp"

namespace vitagraph {
namespace {

void say(std::string_view line) {
  const std::string text = std::string(line) + "\n";
  if (::write(STDOUT_FILENO, text.data(), text.size()) < 0) ::_exit(1);
}

struct Attempt {
  const char* name;
  bool (*succeeds)();
};

// In a child that came to be, success is to end at once.
bool forks() {
  const long child = ::syscall(SYS_clone, SIGCHLD, nullptr, nullptr, nullptr, nullptr);
  if (child == 0) ::_exit(0);
  return child > 0;
}

constexpr std::array attempts = {
    Attempt{"open /etc/passwd", [] { return ::open("/etc/passwd", O_RDONLY) >= 0; }},
    Attempt{"open /proc/self/environ", [] { return ::open("/proc/self/environ", O_RDONLY) >= 0; }},
    Attempt{"list /", [] { return ::opendir("/") != nullptr; }},
    Attempt{"create a file",
            [] { return ::open("/tmp/vitagraph-probe", O_WRONLY | O_CREAT, 0600) >= 0; }},
    Attempt{"make a folder", [] { return ::mkdir("/tmp/vitagraph-probe-d", 0700) == 0; }},
    Attempt{"open a socket", [] { return ::socket(AF_INET, SOCK_STREAM, 0) >= 0; }},
    Attempt{"open a local socket", [] { return ::socket(AF_UNIX, SOCK_STREAM, 0) >= 0; }},
    Attempt{"start a process", forks},
    Attempt{"signal the parent", [] { return ::kill(::getppid(), 0) == 0; }},
    Attempt{"make memory executable",
            [] {
              return ::mmap(nullptr, 4096, PROT_READ | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1,
                            0) != MAP_FAILED;
            }},
    Attempt{"take more memory than allowed",
            [] {
              return ::mmap(nullptr, std::size_t{2} << 30, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS,
                            -1, 0) != MAP_FAILED;
            }},
    Attempt{"raise a limit",
            [] {
              const rlimit more{64, 64};
              return ::setrlimit(RLIMIT_NOFILE, &more) == 0 && ::geteuid() != 0;
            }},
};

}  // namespace

int probe_jail() {
  const std::uint32_t walls = enter_jail();
  const auto stands = [&](PdfWall wall) {
    return (walls & static_cast<std::uint32_t>(wall)) != 0 ? "stands" : "missing";
  };
  say(std::string("limits: ") + stands(PdfWall::limits));
  say(std::string("landlock: ") + stands(PdfWall::landlock));
  say(std::string("seccomp: ") + stands(PdfWall::seccomp));
  int succeeded = 0;
  for (const Attempt& attempt : attempts) {
    const bool done = attempt.succeeds();
    succeeded += done ? 1 : 0;
    say(std::string(attempt.name) + (done ? ": DONE" : ": refused"));
  }
  return succeeded == 0 ? 0 : 1;
}

int probe_exec() {
  enter_jail();
  char program[] = "/bin/true";
  char* arguments[] = {program, nullptr};
  char* environment[] = {nullptr};
  ::execve(program, arguments, environment);
  return 1;
}

}  // namespace vitagraph
