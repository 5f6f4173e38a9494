#include "cli/pdf/worker_process.hpp"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <utility>
#include <vector>

namespace vitagraph {
namespace {

// As the worker says it: cli/pdf_worker/limits.hpp.
constexpr int exit_code_out_of_memory = 77;
constexpr std::size_t read_at_once = 64 << 10;  // bytes

// The worker gets nothing of our environment but what loading it may need.
std::vector<std::string> environment_of_worker() {
  std::vector<std::string> out = {"LC_ALL=C"};
  for (const char* name :
       {"LD_LIBRARY_PATH", "ASAN_OPTIONS", "UBSAN_OPTIONS", "ASAN_SYMBOLIZER_PATH"}) {
    if (const char* value = std::getenv(name)) out.push_back(std::string(name) + "=" + value);
  }
  return out;
}

// Sets up what posix_spawn wants; frees it again.
class SpawnPlan {
 public:
  explicit SpawnPlan(int socket) {
    posix_spawn_file_actions_init(&actions_);
    posix_spawn_file_actions_adddup2(&actions_, socket, STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&actions_, socket, STDOUT_FILENO);
#ifndef __SANITIZE_ADDRESS__
    posix_spawn_file_actions_addopen(&actions_, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
#endif
    posix_spawn_file_actions_addclosefrom_np(&actions_, STDERR_FILENO + 1);
    posix_spawnattr_init(&attributes_);
    sigset_t none;
    sigemptyset(&none);
    posix_spawnattr_setsigmask(&attributes_, &none);
    sigset_t all;
    sigfillset(&all);
    posix_spawnattr_setsigdefault(&attributes_, &all);
    // A group of its own: Ctrl-C at the terminal is for the program, which ends the worker.
    posix_spawnattr_setpgroup(&attributes_, 0);
    posix_spawnattr_setflags(
        &attributes_, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP);
  }
  ~SpawnPlan() {
    posix_spawn_file_actions_destroy(&actions_);
    posix_spawnattr_destroy(&attributes_);
  }
  SpawnPlan(const SpawnPlan&) = delete;
  SpawnPlan& operator=(const SpawnPlan&) = delete;

  /// 0, or the error's number.
  int run(const std::string& program, pid_t& process) const {
    std::vector<std::string> environment = environment_of_worker();
    std::vector<char*> variables;
    for (std::string& variable : environment) variables.push_back(variable.data());
    variables.push_back(nullptr);
    std::string name = program;
    std::string serve = "--serve";
    std::array<char*, 3> arguments = {name.data(), serve.data(), nullptr};
    return posix_spawn(&process, program.c_str(), &actions_, &attributes_, arguments.data(),
                       variables.data());
  }

 private:
  posix_spawn_file_actions_t actions_{};
  posix_spawnattr_t attributes_{};
};

std::string words_for(int status) {
  if (WIFSIGNALED(status)) {
    const int number = WTERMSIG(status);
    return number == SIGSYS ? "it called the system for what it may not"
                            : "it was ended by signal " + std::to_string(number);
  }
  if (WEXITSTATUS(status) == exit_code_out_of_memory) return "it ran out of memory";
  return "it ended with code " + std::to_string(WEXITSTATUS(status));
}

bool is_known(PdfFrameKind kind) {
  return kind == PdfFrameKind::font || kind == PdfFrameKind::page || kind == PdfFrameKind::end;
}

}  // namespace

WorkerProcess::WorkerProcess(const std::string& program, const TalkLimits& limits)
    : limits_(limits) {
  if (program.empty()) {
    trouble_ = "vitagraph-pdf is not installed beside vitagraph";
    return;
  }
  start(program);
  if (running() && !await_hello()) {
    end();
    trouble_ = program + " does not answer: " + last_words_;
  }
}

WorkerProcess::~WorkerProcess() { end(); }

void WorkerProcess::start(const std::string& program) {
  std::array<int, 2> ends{};
  if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0) {
    trouble_ = std::strerror(errno);
    return;
  }
  socket_ = ends[0];
  ::fcntl(socket_, F_SETFL, O_NONBLOCK);
  const int failed = SpawnPlan(ends[1]).run(program, process_);
  ::close(ends[1]);
  if (failed == 0) return;
  process_ = -1;
  trouble_ = program + ": " + std::strerror(failed);
}

bool WorkerProcess::await_hello() {
  const auto deadline = Clock::now() + limits_.start;
  const std::size_t size = sizeof(PdfFrameHeader) + sizeof(PdfHello);
  while (buffer_.size() < size) {
    if (fill_buffer(deadline) != TalkEnd::done) return false;
  }
  PdfFrameHeader header;
  std::memcpy(&header, buffer_.data(), sizeof header);
  const std::string_view payload = std::string_view(buffer_).substr(sizeof header);
  const bool good = header.kind == PdfFrameKind::hello && read_hello(payload, hello_);
  buffer_.clear();
  return good;
}

TalkEnd WorkerProcess::wait_for(short events, Clock::time_point deadline) const {
  for (;;) {
    const auto left =
        std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now());
    if (left.count() <= 0) return TalkEnd::late;
    pollfd polled{socket_, events, 0};
    const int ready = ::poll(&polled, 1, static_cast<int>(left.count()));
    if (ready > 0) return TalkEnd::done;
    if (ready == 0) return TalkEnd::late;
    if (errno != EINTR) return TalkEnd::died;
  }
}

TalkEnd WorkerProcess::send(std::string_view bytes, Clock::time_point deadline) {
  while (!bytes.empty()) {
    const ssize_t sent = ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
    if (sent > 0) {
      bytes.remove_prefix(static_cast<std::size_t>(sent));
    } else if (sent < 0 && errno == EAGAIN) {
      const TalkEnd waited = wait_for(POLLOUT, deadline);
      if (waited != TalkEnd::done) return waited;
    } else if (sent == 0 || errno != EINTR) {
      return TalkEnd::died;
    }
  }
  return TalkEnd::done;
}

// done = some bytes came.
TalkEnd WorkerProcess::fill_buffer(Clock::time_point deadline) {
  for (;;) {
    const TalkEnd waited = wait_for(POLLIN, deadline);
    if (waited != TalkEnd::done) return waited;
    const std::size_t before = buffer_.size();
    buffer_.resize(before + read_at_once);
    const ssize_t got = ::recv(socket_, buffer_.data() + before, read_at_once, 0);
    buffer_.resize(before + static_cast<std::size_t>(std::max<ssize_t>(got, 0)));
    if (got > 0) return TalkEnd::done;
    if (got == 0 || (errno != EINTR && errno != EAGAIN)) return TalkEnd::died;
  }
}

TalkEnd WorkerProcess::receive(PdfFile& file, Clock::time_point deadline) {
  PdfAssembler assembler;
  std::size_t received = 0;
  TalkEnd talk = TalkEnd::done;
  const auto whole_frame = [&](std::size_t size) {
    while (buffer_.size() < size && talk == TalkEnd::done) talk = fill_buffer(deadline);
    return talk == TalkEnd::done;
  };
  auto verdict = PdfAssembler::Verdict::more;
  while (verdict == PdfAssembler::Verdict::more && whole_frame(sizeof(PdfFrameHeader))) {
    PdfFrameHeader header;
    std::memcpy(&header, buffer_.data(), sizeof header);
    const std::size_t size = sizeof header + header.length;
    received += size;
    const bool ours = header.document == documents_ + 1;
    if (!ours || !is_known(header.kind)) {
      talk = TalkEnd::nonsense;
      break;
    }
    if (header.length > max_pdf_frame || received > limits_.answer) {
      talk = TalkEnd::flood;
      break;
    }
    if (!whole_frame(size)) break;
    verdict =
        assembler.take(header.kind, std::string_view(buffer_).substr(sizeof header, header.length));
    buffer_.erase(0, size);
  }
  if (verdict == PdfAssembler::Verdict::nonsense) talk = TalkEnd::nonsense;
  file = std::move(assembler.file());
  return talk;
}

TalkEnd WorkerProcess::read(std::string_view document, PdfFile& file) {
  const auto deadline = Clock::now() + limits_.document;
  const PdfRequest request{pdf_wire_magic, limits_.pages, document.size(),
                           static_cast<std::uint32_t>(limits_.processor.count()),
                           static_cast<std::uint32_t>(documents_ + 1)};
  pollfd unasked{socket_, POLLIN, 0};
  if (::poll(&unasked, 1, 0) != 0) {  // its end, or words that nobody asked for
    end();
    return TalkEnd::died;
  }
  TalkEnd talk = send({reinterpret_cast<const char*>(&request), sizeof request}, deadline);
  if (talk == TalkEnd::done) talk = send(document, deadline);
  if (talk == TalkEnd::done) talk = receive(file, deadline);
  ++documents_;
  // Who goes on talking is not asked again.
  if (talk != TalkEnd::done || !buffer_.empty()) end();
  return talk;
}

void WorkerProcess::end() {
  if (process_ > 0) {
    // One that is gone already keeps its own end: the signal does not reach it any more.
    int status = 0;
    pid_t gone = ::waitpid(process_, &status, WNOHANG);
    for (int tries = 0; gone == 0 && documents_ > 0 && tries < 20; ++tries) {
      pollfd polled{socket_, POLLIN, 0};
      if (::poll(&polled, 1, 0) <= 0 || (polled.revents & POLLHUP) == 0) break;
      ::poll(nullptr, 0, 1);
      gone = ::waitpid(process_, &status, WNOHANG);
    }
    if (gone == 0) {
      ::kill(process_, SIGKILL);
      while (::waitpid(process_, &status, 0) < 0 && errno == EINTR) continue;
    }
    last_words_ = words_for(status);
    ran_out_of_time_ = WIFSIGNALED(status) && WTERMSIG(status) == SIGXCPU;
    process_ = -1;
  }
  if (socket_ >= 0) ::close(socket_);
  socket_ = -1;
}

std::size_t WorkerProcess::memory() const {
  const std::string path = "/proc/" + std::to_string(process_) + "/statm";
  std::FILE* file = std::fopen(path.c_str(), "re");
  if (file == nullptr) return 0;
  unsigned long whole = 0;
  unsigned long resident = 0;
  const bool read = std::fscanf(file, "%lu %lu", &whole, &resident) == 2;
  std::fclose(file);
  return read ? resident * static_cast<std::size_t>(::sysconf(_SC_PAGESIZE)) : 0;
}

}  // namespace vitagraph
