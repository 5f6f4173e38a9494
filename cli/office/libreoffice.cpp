#include "cli/office/libreoffice.hpp"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <system_error>
#include <thread>
#include <vector>

#include "cli/signals.hpp"
#include "extract/read/descriptor.hpp"

namespace vitagraph {
namespace {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

constexpr std::chrono::milliseconds between_looks{10};
constexpr std::string_view missing =
    "LibreOffice is not installed: install it (apt-get install libreoffice-writer-nogui), or save "
    "the document as .docx or PDF";

// Macros off, links to the outside blocked, no crash reports.
constexpr std::string_view profile_settings = R"(<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"
 xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting">
<prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting">
<prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting">
<prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Misc">
<prop oor:name="CrashReport" oor:op="fuse"><value>false</value></prop></item>
</oor:items>
)";

std::string made_folder(const std::string& pattern) {
  std::string name = pattern;
  return mkdtemp(name.data()) == nullptr ? "" : name;
}

bool write_file(const std::string& path, std::string_view bytes) {
  std::ofstream out(path, std::ios::binary);
  out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  out.close();
  return !out.fail();
}

/// A folder that is gone at the end of the scope.
class ShortLived {
 public:
  explicit ShortLived(std::string path) : path_(std::move(path)) {}
  ~ShortLived() {
    std::error_code ignored;
    if (!path_.empty()) fs::remove_all(path_, ignored);
  }
  ShortLived(const ShortLived&) = delete;
  ShortLived& operator=(const ShortLived&) = delete;
  const std::string& path() const { return path_; }

 private:
  std::string path_;
};

/// A child that leads a process group of its own; the whole group is killed at the end.
class Group {
 public:
  Group(const std::string& program, const std::vector<std::string>& arguments,
        const std::vector<std::string>& environment);
  ~Group() {
    if (id_ <= 0) return;
    ::kill(-id_, SIGKILL);
    if (!ended_) ::waitpid(id_, nullptr, 0);
  }
  Group(const Group&) = delete;
  Group& operator=(const Group&) = delete;

  bool started() const { return id_ > 0; }
  /// false: it is still running.
  bool ended() {
    int status = 0;
    const pid_t found = ::waitpid(id_, &status, WNOHANG);
    ended_ = ended_ || found == id_ || (found < 0 && errno == ECHILD);
    return ended_;
  }

 private:
  pid_t id_ = -1;
  bool ended_ = false;
};

std::vector<char*> pointers(std::vector<std::string>& texts) {
  std::vector<char*> out;
  for (std::string& text : texts) out.push_back(text.data());
  out.push_back(nullptr);
  return out;
}

Group::Group(const std::string& program, const std::vector<std::string>& arguments,
             const std::vector<std::string>& environment) {
  posix_spawn_file_actions_t actions;
  ::posix_spawn_file_actions_init(&actions);
  for (const int number : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
    ::posix_spawn_file_actions_addopen(&actions, number, "/dev/null", O_RDWR, 0);
  }
  posix_spawnattr_t attributes;
  ::posix_spawnattr_init(&attributes);
  ::posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP);
  ::posix_spawnattr_setpgroup(&attributes, 0);
  std::vector<std::string> own_arguments = arguments;
  std::vector<std::string> own_environment = environment;
  const int code = ::posix_spawn(&id_, program.c_str(), &actions, &attributes,
                                 pointers(own_arguments).data(), pointers(own_environment).data());
  ::posix_spawnattr_destroy(&attributes);
  ::posix_spawn_file_actions_destroy(&actions);
  if (code != 0) id_ = -1;
}

std::string path_variable() {
  const char* path = std::getenv("PATH");
  return path == nullptr ? "/usr/local/bin:/usr/bin:/bin" : path;
}

}  // namespace

std::string find_program(std::string_view name) {
  if (name.find('/') != std::string_view::npos) {
    return ::access(std::string(name).c_str(), X_OK) == 0 ? std::string(name) : "";
  }
  const std::string path = path_variable();
  std::string_view rest = path;
  while (true) {
    const auto end = rest.find(':');
    const std::string folder(rest.substr(0, end));
    const std::string candidate = folder + '/' + std::string(name);
    if (!folder.empty() && ::access(candidate.c_str(), X_OK) == 0) return candidate;
    if (end == std::string_view::npos) return "";
    rest.remove_prefix(end + 1);
  }
}

LibreOffice::~LibreOffice() { const ShortLived remove(folder_); }

bool LibreOffice::prepare() {
  if (!folder_.empty()) return true;
  std::error_code error;
  const fs::path temporary = fs::temp_directory_path(error);
  folder_ = made_folder((temporary / "vitagraph-office-XXXXXX").string());
  if (folder_.empty()) return false;
  const std::string user = folder_ + "/profile/user";
  fs::create_directories(user, error);
  return write_file(user + "/registrymodifications.xcu", profile_settings);
}

// "" or what went wrong.
std::string LibreOffice::start_and_wait(const std::string& folder, const std::string& input) {
  const std::vector<std::string> arguments = {
      program_,
      "-env:UserInstallation=file://" + folder_ + "/profile",
      "--headless",
      "--norestore",
      "--nolockcheck",
      "--nodefault",
      "--nofirststartwizard",
      "--convert-to",
      "docx",
      "--outdir",
      folder,
      input};
  const std::vector<std::string> environment = {"PATH=" + path_variable(), "HOME=" + folder_,
                                                "TMPDIR=" + folder,        "LANG=C.UTF-8",
                                                "LC_ALL=C.UTF-8",          "SAL_USE_VCLPLUGIN=svp"};
  Group office(program_, arguments, environment);
  if (!office.started()) return "LibreOffice cannot be started";
  const Clock::time_point end = Clock::now() + options_.time_limit;
  while (!office.ended()) {
    if (Clock::now() > end) return "LibreOffice took longer than is allowed";
    if (interrupt_requested()) return "stopped";
    std::this_thread::sleep_for(between_looks);
  }
  return "";
}

OfficeConverter::Result LibreOffice::to_docx(std::string_view bytes, std::string_view suffix) {
  const std::scoped_lock lock(mutex_);
  if (program_.empty()) {
    program_ = find_program(options_.program.empty() ? "soffice" : options_.program);
    if (program_.empty() && options_.program.empty()) program_ = find_program("libreoffice");
    if (program_.empty()) return {"", std::string(missing)};
  }
  if (!prepare()) return {"", "no temporary folder can be made"};
  const ShortLived folder(made_folder(folder_ + "/document-XXXXXX"));
  const std::string input = folder.path() + "/document." + std::string(suffix);
  if (folder.path().empty() || !write_file(input, bytes)) return {"", "no room for its bytes"};
  const std::string output = folder.path() + "/converted";
  std::string trouble = start_and_wait(output, input);
  if (!trouble.empty()) return {"", std::move(trouble)};
  Result out;
  const Descriptor file(
      ::open((output + "/document.docx").c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
  if (file.get() < 0 || read_all(file.get(), options_.most_bytes, out.bytes) != 0) {
    return {"", "LibreOffice could not read it"};
  }
  if (out.bytes.size() > options_.most_bytes) return {"", "what LibreOffice made is too large"};
  return out;
}

}  // namespace vitagraph
