#include "cli/pdf_worker/syscall_filter.hpp"

#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace vitagraph {
namespace {

#if defined(__x86_64__)
constexpr std::uint32_t architecture = AUDIT_ARCH_X86_64;
#elif defined(__aarch64__)
constexpr std::uint32_t architecture = AUDIT_ARCH_AARCH64;
#else
constexpr std::uint32_t architecture = 0;
#endif

constexpr std::uint32_t refuse = SECCOMP_RET_ERRNO | EPERM;

// Memory, time, the open pipes, and the end.
constexpr long allowed[] = {
    SYS_read,
    SYS_write,
    SYS_readv,
    SYS_writev,
    SYS_close,
    SYS_fstat,
    SYS_lseek,
    SYS_pread64,
    SYS_brk,
    SYS_munmap,
    SYS_mremap,
    SYS_madvise,
    SYS_futex,
    SYS_sched_yield,
    SYS_getpid,
    SYS_gettid,
    SYS_rt_sigaction,
    SYS_rt_sigprocmask,
    SYS_rt_sigreturn,
    SYS_sigaltstack,
    SYS_clock_gettime,
    SYS_clock_getres,
    SYS_gettimeofday,
    SYS_getrandom,
    SYS_getrusage,
    SYS_exit,
    SYS_exit_group,
    SYS_newfstatat,
    SYS_restart_syscall,
#ifdef SYS_time
    SYS_time,
#endif
#ifdef VITAGRAPH_SANITIZED  // what the sanitizers' run-time asks for
    SYS_readlink,
    SYS_getppid,
    SYS_gettimeofday,
    SYS_sched_getaffinity,
    SYS_prctl,
    SYS_clone,
    SYS_wait4,
    SYS_mmap,
    SYS_mprotect,
    SYS_ptrace,
    SYS_openat,
    SYS_kill,
#endif
};

// Nothing that reads a document comes here by accident.
constexpr long deadly[] = {
    SYS_execve,  SYS_execveat, SYS_process_vm_readv, SYS_process_vm_writev, SYS_bpf, SYS_mount,
    SYS_unshare, SYS_setns,    SYS_keyctl,           SYS_userfaultfd,
#ifndef VITAGRAPH_SANITIZED
    SYS_ptrace,
#endif
};

constexpr std::uint32_t offset_of_argument(unsigned which) {
  return static_cast<std::uint32_t>(offsetof(seccomp_data, args) + which * sizeof(std::uint64_t));
}

// A program for the kernel's filter machine: see seccomp(2).
class Program {
 public:
  void load(std::size_t offset) {
    add(BPF_LD | BPF_W | BPF_ABS, static_cast<std::uint32_t>(offset));
  }
  void end(std::uint32_t verdict) { add(BPF_RET | BPF_K, verdict); }
  void end_if_equal(std::uint32_t value, std::uint32_t verdict) {
    jump(BPF_JEQ, value, 0, 1);
    end(verdict);
  }
  void end_unless_equal(std::uint32_t value, std::uint32_t verdict) {
    jump(BPF_JEQ, value, 1, 0);
    end(verdict);
  }
  /// Allows the call when argument `which` has none of `bits`.
  void allow_without_bits(long call, unsigned which, std::uint32_t bits) {
    jump(BPF_JEQ, static_cast<std::uint32_t>(call), 0, 4);
    load(offset_of_argument(which));
    jump(BPF_JSET, bits, 0, 1);
    end(refuse);
    end(SECCOMP_RET_ALLOW);
  }
  /// Allows the call when argument `which` is `value`.
  void allow_with(long call, unsigned which, std::uint32_t value) {
    jump(BPF_JEQ, static_cast<std::uint32_t>(call), 0, 4);
    load(offset_of_argument(which));
    jump(BPF_JEQ, value, 1, 0);
    end(refuse);
    end(SECCOMP_RET_ALLOW);
  }
  bool install() {
    sock_fprog program{static_cast<unsigned short>(code_.size()), code_.data()};
    return ::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program, 0, 0) == 0;
  }

 private:
  void add(int code, std::uint32_t value) {
    code_.push_back({static_cast<std::uint16_t>(code), 0, 0, value});
  }
  void jump(int test, std::uint32_t value, std::uint8_t if_true, std::uint8_t if_false) {
    code_.push_back({static_cast<std::uint16_t>(BPF_JMP | test | BPF_K), if_true, if_false, value});
  }
  std::vector<sock_filter> code_;
};

}  // namespace

bool filter_system_calls(FileOpening files) {
  if (architecture == 0) return false;
  Program program;
  program.load(offsetof(seccomp_data, arch));
  program.end_unless_equal(architecture, SECCOMP_RET_KILL_PROCESS);
  program.load(offsetof(seccomp_data, nr));
  for (const long call : allowed) {
    program.end_if_equal(static_cast<std::uint32_t>(call), SECCOMP_RET_ALLOW);
  }
  for (const long call : deadly) {
    program.end_if_equal(static_cast<std::uint32_t>(call), SECCOMP_RET_KILL_PROCESS);
  }
  program.allow_without_bits(SYS_mmap, 2, PROT_EXEC);
  program.allow_without_bits(SYS_mprotect, 2, PROT_EXEC);
  // abort() signals itself; limits are set on itself.
  const auto self = static_cast<std::uint32_t>(::getpid());
  program.allow_with(SYS_tgkill, 0, self);
  program.allow_with(SYS_prlimit64, 0, 0);
  if (files == FileOpening::for_reading) {
    constexpr std::uint32_t changing = O_WRONLY | O_RDWR | O_CREAT | O_TRUNC | O_APPEND;
    program.allow_without_bits(SYS_openat, 2, changing);
  }
  program.end(refuse);
  return program.install();
}

}  // namespace vitagraph
