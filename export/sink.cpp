#include "export/sink.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <fstream>
#include <iterator>
#include <system_error>
#include <utility>

namespace vitagraph {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t buffer_size = std::size_t{1} << 16;

struct Reason {
  int code;
  std::string_view says;  ///< what is the matter, and what to do next
};

// The errors that users really meet; others get the system's own words.
constexpr Reason reasons[] = {
    {ENOSPC, "the disk is full; free some space or choose another place with --output"},
    {EDQUOT, "the disk quota is used up; free some space or choose another place with --output"},
    {EROFS, "it lies on a read-only file system; choose another place with --output"},
    {EACCES, "permission denied; choose a place that you may write to with --output"},
    {EPERM, "it is not permitted; choose a place that you may write to with --output"},
    {ENOENT, "its folder does not exist; create it first or choose another place with --output"},
    {ENOTDIR, "a part of its path is a file, not a folder; choose another place with --output"},
    {EISDIR, "it is a folder; name a file with --output"},
    {ENAMETOOLONG, "the name is too long; choose a shorter one with --output"},
    {EFBIG, "the file would exceed the size limit; choose another place with --output"},
};

std::string sentence(const std::string& name, int code) {
  std::string text = "cannot write " + name + ": ";
  for (const Reason& reason : reasons) {
    if (reason.code == code) return text.append(reason.says);
  }
  return text.append(std::generic_category().message(code));
}

[[noreturn]] void fail(const std::string& name, int code) {
  if (code == EPIPE) {
    throw ClosedPipeError("cannot write " + name + ": the program that read it has ended");
  }
  throw OutputError(sentence(name, code));
}

std::string quoted(const fs::path& path) { return "'" + path.string() + "'"; }

[[noreturn]] void refuse_to_overwrite(const fs::path& path) {
  throw OutputError(quoted(path) + " exists; --overwrite replaces it");
}

/// The n-th temporary name beside `target`, hidden, on the same file system. The target's name is
/// cut so that the whole stays under the limit of 255 bytes.
fs::path temporary_beside(const fs::path& target, int attempt) {
  const std::string suffix = ".part-" + std::to_string(::getpid()) + "-" + std::to_string(attempt);
  return target.parent_path() / ("." + target.filename().string().substr(0, 200) + suffix);
}

fs::path without_trailing_slash(const fs::path& path) {
  return path.has_filename() || !path.has_parent_path() ? path : path.parent_path();
}

constexpr int most_attempts = 1000;

}  // namespace

struct FileSink::State {
  fs::path path;
  fs::path temporary;  ///< empty: written directly
  std::string name;    ///< as in messages
  std::string buffer;
  Overwrite overwrite = Overwrite::no;
  int descriptor = -1;
  bool owns_descriptor = false;
  bool syncs = true;
  std::size_t written = 0;

  State() = default;
  State(const State&) = delete;
  State& operator=(const State&) = delete;
  ~State() {
    close();
    std::error_code ignored;
    if (!temporary.empty()) fs::remove(temporary, ignored);
  }

  int close() {
    if (!owns_descriptor || descriptor < 0) return 0;
    const int code = ::close(std::exchange(descriptor, -1)) == 0 ? 0 : errno;
    return code == EINTR ? 0 : code;  // Linux has closed it all the same
  }

  void open();
  void open_temporary();
  void flush(std::string_view bytes);
};

void FileSink::State::open() {
  if (path == "-") {
    name = "standard output";
    descriptor = STDOUT_FILENO;
    return;
  }
  name = quoted(path);
  std::error_code error;
  const fs::file_status status = fs::status(path, error);
  if (fs::is_directory(status)) fail(name, EISDIR);
  if (fs::exists(status) && !fs::is_regular_file(status)) {
    descriptor = ::open(path.c_str(), O_WRONLY | O_CLOEXEC);
    if (descriptor < 0) fail(name, errno);
    owns_descriptor = true;
    return;
  }
  if (fs::exists(status) && overwrite == Overwrite::no) refuse_to_overwrite(path);
  // A link to a file is kept: what it points to is replaced.
  if (fs::is_symlink(fs::symlink_status(path, error))) {
    const fs::path target = fs::weakly_canonical(path, error);
    if (!error) path = target;
  }
  open_temporary();
}

void FileSink::State::open_temporary() {
  for (int attempt = 0; attempt < most_attempts; ++attempt) {
    fs::path candidate = temporary_beside(path, attempt);
    descriptor = ::open(candidate.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (descriptor >= 0) {
      owns_descriptor = true;
      temporary = std::move(candidate);
      return;
    }
    if (errno != EEXIST) fail(name, errno);
  }
  fail(name, EEXIST);
}

void FileSink::State::flush(std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t count = ::write(descriptor, bytes.data(), bytes.size());
    if (count < 0) {
      if (errno == EINTR) continue;
      fail(name, errno);
    }
    bytes.remove_prefix(static_cast<std::size_t>(count));
    written += static_cast<std::size_t>(count);
  }
}

FileSink::FileSink(fs::path path, Overwrite overwrite) : state_(std::make_unique<State>()) {
  state_->path = std::move(path);
  state_->overwrite = overwrite;
  state_->open();
  state_->buffer.reserve(buffer_size);
}

FileSink::~FileSink() = default;
FileSink::FileSink(FileSink&&) noexcept = default;
FileSink& FileSink::operator=(FileSink&&) noexcept = default;

void FileSink::write(std::string_view bytes) {
  State& state = *state_;
  if (state.buffer.size() + bytes.size() < buffer_size) {
    state.buffer.append(bytes);
    return;
  }
  state.flush(state.buffer);
  state.buffer.clear();
  if (bytes.size() < buffer_size) {
    state.buffer.append(bytes);
  } else {
    state.flush(bytes);
  }
}

void FileSink::commit() {
  State& state = *state_;
  state.flush(state.buffer);
  state.buffer.clear();
  if (state.temporary.empty()) {
    if (const int code = state.close()) fail(state.name, code);
    return;
  }
  if (state.syncs && ::fsync(state.descriptor) != 0 && errno != EINVAL) fail(state.name, errno);
  if (const int code = state.close()) fail(state.name, code);
  std::error_code error;
  if (state.overwrite == Overwrite::no && fs::exists(state.path, error)) {
    refuse_to_overwrite(state.path);  // made by somebody else since we began
  }
  fs::rename(state.temporary, state.path, error);
  if (error) fail(state.name, error.value());
  state.temporary.clear();
}

std::size_t FileSink::bytes_written() const { return state_->written + state_->buffer.size(); }

struct FolderSink::State {
  fs::path path;
  fs::path temporary;

  State() = default;
  State(const State&) = delete;
  State& operator=(const State&) = delete;
  ~State() {
    std::error_code ignored;
    if (!temporary.empty()) fs::remove_all(temporary, ignored);
  }
};

namespace {

bool is_ours(const fs::path& folder) {
  std::ifstream manifest(folder / manifest_name, std::ios::binary);
  const std::string text(std::istreambuf_iterator<char>(manifest), {});
  return text.find(manifest_mark) != std::string::npos;
}

void check_target(const fs::path& path, Overwrite overwrite) {
  std::error_code error;
  const fs::file_status status = fs::status(path, error);
  if (!fs::exists(status)) return;
  if (!fs::is_directory(status)) {
    throw OutputError("cannot write " + quoted(path) +
                      ": it is a file; name a folder with --output");
  }
  if (fs::is_empty(path, error) && !error) return;
  if (overwrite == Overwrite::no) refuse_to_overwrite(path);
  if (!is_ours(path)) {
    throw OutputError(quoted(path) + " holds files that vitagraph did not write (no " +
                      std::string(manifest_name) +
                      " of ours); it is not replaced: name another folder with --output");
  }
}

/// Makes an empty folder under a name that nobody else has; gives the name.
fs::path make_temporary_folder(const fs::path& path) {
  for (int attempt = 0; attempt < most_attempts; ++attempt) {
    fs::path candidate = temporary_beside(path, attempt);
    if (::mkdir(candidate.c_str(), 0777) == 0) return candidate;
    if (errno != EEXIST) fail(quoted(path), errno);
  }
  fail(quoted(path), EEXIST);
}

}  // namespace

FolderSink::FolderSink(fs::path path, Overwrite overwrite) : state_(std::make_unique<State>()) {
  path = without_trailing_slash(std::move(path));
  if (path == "-") throw OutputError("this format is a folder: name one with --output");
  check_target(path, overwrite);
  state_->temporary = make_temporary_folder(path);
  state_->path = std::move(path);
}

FolderSink::~FolderSink() = default;

const fs::path& FolderSink::staging() const { return state_->temporary; }

FileSink FolderSink::file(std::string_view name) {
  std::error_code error;
  fs::create_directories((state_->temporary / name).parent_path(), error);
  if (error) fail(quoted(state_->path / name), error.value());
  FileSink sink(state_->temporary / name, Overwrite::no);
  sink.state_->name = quoted(state_->path / name);
  sink.state_->syncs = false;  // nothing counts before the folder's rename
  return sink;
}

void FolderSink::commit() {
  State& state = *state_;
  std::error_code error;
  fs::path old;
  if (fs::exists(state.path, error)) {
    old = make_temporary_folder(state.path);  // rename replaces an empty folder
    fs::rename(state.path, old, error);
    if (error) fail(quoted(state.path), error.value());
  }
  fs::rename(state.temporary, state.path, error);
  if (error) {
    std::error_code ignored;
    if (!old.empty()) fs::rename(old, state.path, ignored);
    fail(quoted(state.path), error.value());
  }
  state.temporary.clear();
  if (!old.empty()) fs::remove_all(old, error);
}

}  // namespace vitagraph
