#include "cli/child_program.hpp"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

extern char** environ;

namespace vitagraph {
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::size_t read_at_once = 64 << 10;  // bytes

// A pair of connected sockets serves as standard input and output: writing to one whose other end
// is gone is an error, not a signal.
class Child {
 public:
  explicit Child(const std::vector<std::string>& arguments) {
    std::array<int, 2> ends{};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0) {
      failed_ = errno;
      return;
    }
    socket_ = ends[0];
    ::fcntl(socket_, F_SETFL, O_NONBLOCK);
    spawn(arguments, ends[1]);
    ::close(ends[1]);
  }
  ~Child() {
    if (process_ > 0) {
      ::kill(-process_, SIGKILL);
      wait();
    }
    if (socket_ >= 0) ::close(socket_);
  }
  Child(const Child&) = delete;
  Child& operator=(const Child&) = delete;

  int failed() const { return failed_; }
  int socket() const { return socket_; }

  void limit(const ChildLimits& limits) const {
    set_limit(RLIMIT_CPU, static_cast<rlim_t>(limits.time.count()));
    set_limit(RLIMIT_AS, limits.memory);
    set_limit(RLIMIT_CORE, 0);
  }

  int wait() {
    int status = 0;
    while (::waitpid(process_, &status, 0) < 0 && errno == EINTR) continue;
    process_ = -1;
    return status;
  }

 private:
  void set_limit(__rlimit_resource what, rlim_t most) const {
    const rlimit value{most, most};
    ::prlimit(process_, what, &value, nullptr);
  }

  void spawn(const std::vector<std::string>& arguments, int end) {
    std::vector<std::string> copies = arguments;
    std::vector<char*> pointers;
    for (std::string& copy : copies) pointers.push_back(copy.data());
    pointers.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, end, STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&actions, end, STDOUT_FILENO);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    sigset_t all;
    sigfillset(&all);
    posix_spawnattr_setsigdefault(&attributes, &all);
    posix_spawnattr_setpgroup(&attributes, 0);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP);
    failed_ = posix_spawnp(&process_, copies.front().c_str(), &actions, &attributes,
                           pointers.data(), environ);
    if (failed_ != 0) process_ = -1;
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&actions);
  }

  pid_t process_ = -1;
  int socket_ = -1;
  int failed_ = 0;
};

// Writes what is left of the input, reads what is there of the output. Empty = go on; else how it
// ended ("end" when the output ended).
std::string step(int socket, std::string_view& input, std::string& output, short ready) {
  if ((ready & POLLOUT) != 0 && !input.empty()) {
    const ssize_t sent = ::send(socket, input.data(), input.size(), MSG_NOSIGNAL);
    if (sent > 0) input.remove_prefix(static_cast<std::size_t>(sent));
    if (sent < 0 && errno != EAGAIN && errno != EINTR) input = {};  // it needs no more
    if (input.empty()) ::shutdown(socket, SHUT_WR);
  }
  if ((ready & (POLLIN | POLLHUP)) == 0) return "";
  const std::size_t before = output.size();
  output.resize(before + read_at_once);
  const ssize_t got = ::recv(socket, output.data() + before, read_at_once, 0);
  output.resize(before + static_cast<std::size_t>(std::max<ssize_t>(got, 0)));
  const bool again = got < 0 && (errno == EAGAIN || errno == EINTR);
  return got > 0 || again ? "" : "end";
}

}  // namespace

ChildResult run_child(const std::vector<std::string>& arguments, std::string_view input,
                      const ChildLimits& limits) {
  ChildResult result;
  Child child(arguments);
  if (child.failed() != 0) {
    result.trouble = child.failed() == ENOENT ? "is not installed" : std::strerror(child.failed());
    return result;
  }
  child.limit(limits);
  if (input.empty()) ::shutdown(child.socket(), SHUT_WR);
  const auto deadline = Clock::now() + limits.time;
  std::string ended;
  while (ended.empty()) {
    const auto left =
        std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now());
    const auto events = static_cast<short>(input.empty() ? POLLIN : POLLIN | POLLOUT);
    pollfd polled{child.socket(), events, 0};
    const int ready = left.count() > 0 ? ::poll(&polled, 1, static_cast<int>(left.count())) : 0;
    if (ready == 0) result.trouble = "takes too long";
    if (result.output.size() > limits.output) result.trouble = "prints too much";
    if (!result.trouble.empty()) return result;
    if (ready > 0) ended = step(child.socket(), input, result.output, polled.revents);
  }
  const int status = child.wait();
  if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) result.trouble = "failed";
  return result;
}

}  // namespace vitagraph
