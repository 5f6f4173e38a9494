#include "export/render.hpp"

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <system_error>
#include <utility>

#include "extract/error.hpp"

namespace vitagraph {
namespace {

using Clock = std::chrono::steady_clock;

struct FormatRow {
  std::string_view suffix;
  PictureFormat format;
  const char* option;
};

constexpr FormatRow formats[] = {
    {"svg", PictureFormat::svg, "-Tsvg"},
    {"png", PictureFormat::png, "-Tpng"},
    {"pdf", PictureFormat::pdf, "-Tpdf"},
};

const char* option_for(PictureFormat format) {
  for (const FormatRow& row : formats) {
    if (row.format == format) return row.option;
  }
  return "-Tsvg";
}

[[noreturn]] void fail(const std::string& what, int code) {
  throw OutputError("cannot run Graphviz: " + what + ": " + std::generic_category().message(code));
}

class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
  Descriptor& operator=(Descriptor&&) = delete;
  ~Descriptor() { close(); }
  int number() const { return number_; }
  void close() {
    if (number_ >= 0) ::close(std::exchange(number_, -1));
  }

 private:
  int number_;
};

/// A file in memory, so that neither side waits for the other. Not inherited unless asked.
Descriptor memory_file(std::string_view content) {
  Descriptor file(::memfd_create("vitagraph", MFD_CLOEXEC));
  if (file.number() < 0) fail("no memory for its input", errno);
  while (!content.empty()) {
    const ssize_t count = ::write(file.number(), content.data(), content.size());
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) fail("no memory for its input", errno);
    content.remove_prefix(static_cast<std::size_t>(count));
  }
  ::lseek(file.number(), 0, SEEK_SET);
  return file;
}

std::string first_line_of(const Descriptor& file) {
  std::string text(4096, '\0');
  const ssize_t count = ::pread(file.number(), text.data(), text.size(), 0);
  text.resize(count > 0 ? static_cast<std::size_t>(count) : 0);
  return text.substr(0, text.find('\n'));
}

/// A running Graphviz; killed when it is still running at the end.
class Process {
 public:
  Process(const RenderOptions& options, const Descriptor& input, const Descriptor& output,
          const Descriptor& errors);
  ~Process() {
    if (id_ > 0) {
      ::kill(id_, SIGKILL);
      wait();
    }
  }
  Process(const Process&) = delete;
  Process& operator=(const Process&) = delete;

  /// The status of waitpid.
  int wait() {
    int status = 0;
    while (::waitpid(id_, &status, 0) < 0 && errno == EINTR) {
    }
    id_ = -1;
    return status;
  }

 private:
  pid_t id_ = -1;
};

Process::Process(const RenderOptions& options, const Descriptor& input, const Descriptor& output,
                 const Descriptor& errors) {
  posix_spawn_file_actions_t actions;
  ::posix_spawn_file_actions_init(&actions);
  ::posix_spawn_file_actions_adddup2(&actions, input.number(), STDIN_FILENO);
  ::posix_spawn_file_actions_adddup2(&actions, output.number(), STDOUT_FILENO);
  ::posix_spawn_file_actions_adddup2(&actions, errors.number(), STDERR_FILENO);
  std::string program = options.program;
  std::string format = option_for(options.format);
  char* arguments[] = {program.data(), format.data(), nullptr};
  const int code = ::posix_spawnp(&id_, program.c_str(), &actions, nullptr, arguments, environ);
  ::posix_spawn_file_actions_destroy(&actions);
  if (code == 0) return;
  id_ = -1;
  if (code != ENOENT) fail("'" + program + "'", code);
  throw NoGraphvizError("Graphviz is not installed (there is no program '" + program +
                        "'); install it with 'sudo apt-get install graphviz', or keep the .dot "
                        "file and draw it elsewhere");
}

[[noreturn]] void report_timeout(const RenderOptions& options) {
  throw OutputError("Graphviz took longer than " + std::to_string(options.time_limit.count()) +
                    " s and was stopped; draw fewer nodes with --top, or keep the .dot file");
}

/// Copies what the process writes until it closes its end.
void copy(const Descriptor& from, FileSink& to, const RenderOptions& options) {
  const Clock::time_point deadline = Clock::now() + options.time_limit;
  std::string buffer(std::size_t{1} << 16, '\0');
  while (true) {
    const auto left =
        std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now()).count();
    if (left <= 0) report_timeout(options);
    pollfd waiting{from.number(), POLLIN, 0};
    const int ready = ::poll(&waiting, 1, static_cast<int>(left));
    if (ready < 0 && errno != EINTR) fail("its output cannot be read", errno);
    if (ready <= 0) continue;
    const ssize_t count = ::read(from.number(), buffer.data(), buffer.size());
    if (count == 0) return;
    if (count > 0) to.write({buffer.data(), static_cast<std::size_t>(count)});
    if (count < 0 && errno != EINTR) fail("its output cannot be read", errno);
  }
}

}  // namespace

void render_dot(std::string_view dot, const std::filesystem::path& target,
                const RenderOptions& options) {
  FileSink sink(target, options.overwrite);
  const Descriptor input = memory_file(dot);
  const Descriptor errors = memory_file({});
  int ends[2];
  if (::pipe2(ends, O_CLOEXEC) != 0) fail("no pipe", errno);
  const Descriptor reading(ends[0]);
  Descriptor writing(ends[1]);
  Process process(options, input, writing, errors);
  writing.close();
  copy(reading, sink, options);
  const int status = process.wait();
  if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) {
    const std::string reason = first_line_of(errors);
    throw OutputError("Graphviz could not draw the picture: " +
                      (reason.empty() ? std::string("it ended without a word") : reason));
  }
  sink.commit();
}

PictureFormat picture_format(std::string_view suffix) {
  if (suffix.starts_with('.')) suffix.remove_prefix(1);
  for (const FormatRow& row : formats) {
    if (row.suffix == suffix) return row.format;
  }
  throw UsageError("pictures are .svg, .png or .pdf (or .dot for Graphviz's own text), not '." +
                   std::string(suffix) + "'");
}

}  // namespace vitagraph
