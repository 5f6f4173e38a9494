#include "extract/read/inputs.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <filesystem>
#include <set>
#include <system_error>
#include <utility>

#include "extract/read/archive_folder.hpp"
#include "extract/read/descriptor.hpp"
#include "extract/read/formats.hpp"
#include "extract/read/sibling_files.hpp"

namespace vitagraph {
namespace {

namespace fs = std::filesystem;

// strerror() is not safe with threads.
std::string reason_of(int error) { return std::generic_category().message(error); }

using FileId = std::pair<dev_t, ino_t>;

std::optional<FileId> id_of(const std::string& path) {
  struct stat status {};
  if (stat(path.c_str(), &status) != 0) return std::nullopt;
  return FileId{status.st_dev, status.st_ino};
}

// Named documents of a known suffix are not opened to see whether they are archives.
bool may_be_archive(const std::string& path) {
  return has_archive_suffix(path) || find_input_format_by_suffix(suffix_of(path)) == nullptr;
}

// The bytes of an archive, or nothing: not there, too large, no archive, or a document of its own.
std::optional<std::string> archive_bytes(const std::string& path) {
  struct stat status {};
  if (stat(path.c_str(), &status) != 0 || !S_ISREG(status.st_mode)) return std::nullopt;
  const Descriptor file(open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY));
  std::string bytes;
  if (file.get() < 0 || read_all(file.get(), 511, bytes) != 0) return std::nullopt;
  if (!is_archive(bytes)) return std::nullopt;
  if (read_all(file.get(), most_archive_bytes, bytes) != 0) return std::nullopt;
  if (bytes.size() > most_archive_bytes) return std::nullopt;
  if (detect_binary_format(bytes) != nullptr) return std::nullopt;
  return bytes;
}

// Lists an archive as a folder; false: it is none.
bool list_archive(const std::string& path, InputList& list) {
  const std::optional<std::string> bytes = archive_bytes(path);
  if (!bytes) return false;
  const auto archive = std::make_shared<ArchiveFolder>(path);
  std::vector<ArchiveFolder::Skipped> skipped;
  for (const std::string& member : ArchiveFolder::list(*bytes, skipped)) {
    const std::string source = path + '/' + member;
    list.sources.push_back({InputSource::Kind::archived, source, source, archive, member});
  }
  for (ArchiveFolder::Skipped& each : skipped) {
    const std::string where = each.path.empty() ? path : path + '/' + each.path;
    list.skipped.push_back({where, std::move(each.reason)});
  }
  return true;
}

class FolderWalk {
 public:
  explicit FolderWalk(InputList& list) : list_(list) {}
  void walk(const std::string& folder);

 private:
  void enter(const std::string& folder);
  void entry(const fs::directory_entry& entry);
  void file(const std::string& path, bool link);
  void skip(std::string path, std::string reason) {
    list_.skipped.push_back({std::move(path), std::move(reason)});
  }

  InputList& list_;
  std::vector<std::string> folders_;  // still to enter
  std::vector<std::string> files_;
  std::vector<std::string> links_;  // to files
  std::set<FileId> entered_;
  std::set<FileId> listed_;
};

void FolderWalk::file(const std::string& path, bool link) {
  const std::string suffix = suffix_of(path);
  if (find_input_format_by_suffix(suffix) != nullptr || has_archive_suffix(path)) {
    (link ? links_ : files_).push_back(path);
  } else if (suffix.empty()) {
    skip(path, "its name has no suffix; name the file itself to read it");
  } else {
    skip(path, "no reader for ." + suffix + " files");
  }
}

void FolderWalk::entry(const fs::directory_entry& entry) {
  const std::string path = entry.path().string();
  if (entry.path().filename().string().starts_with('.')) return;
  std::error_code error;
  const bool link = entry.is_symlink(error);
  const fs::file_status status = fs::status(entry.path(), error);  // follows links
  if (status.type() == fs::file_type::directory) {
    folders_.push_back(path);
  } else if (status.type() == fs::file_type::regular) {
    file(path, link);
  } else if (status.type() == fs::file_type::not_found) {
    skip(path, "a link to nowhere");
  } else if (error) {
    skip(path, reason_of(error.value()));
  } else {
    skip(path, "not a regular file");
  }
}

void FolderWalk::enter(const std::string& folder) {
  const std::optional<FileId> id = id_of(folder);
  if (id && !entered_.insert(*id).second) {
    return skip(folder, "a link to a folder that is read already");
  }
  std::error_code error;
  std::vector<fs::directory_entry> entries;
  fs::directory_iterator at(folder, error);
  while (!error && at != fs::directory_iterator()) {
    entries.push_back(*at);
    at.increment(error);
  }
  if (error) skip(folder, "the folder cannot be read: " + reason_of(error.value()));
  // Descending, because folders_ is a stack: which of two links to a folder is followed must not
  // depend on the order in which the file system lists them.
  std::sort(entries.begin(), entries.end(),
            [](const auto& a, const auto& b) { return a.path().native() > b.path().native(); });
  for (const fs::directory_entry& one : entries) entry(one);
}

void FolderWalk::walk(const std::string& folder) {
  folders_.push_back(folder);
  while (!folders_.empty()) {
    const std::string next = std::move(folders_.back());
    folders_.pop_back();
    enter(next);
  }
  for (const std::string& path : files_) {
    if (const auto id = id_of(path)) listed_.insert(*id);
  }
  std::sort(links_.begin(), links_.end());
  for (std::string& path : links_) {
    const auto id = id_of(path);
    if (id && !listed_.insert(*id).second) {
      skip(path, "a link to a file that is read already");
    } else {
      files_.push_back(std::move(path));
    }
  }
  std::sort(files_.begin(), files_.end());
  for (std::string& path : files_) {
    if (has_archive_suffix(path) && list_archive(path, list_)) continue;
    list_.sources.push_back({InputSource::Kind::file, path, path});
  }
}

LoadedInput failed(const InputSource& input, DiagnosticCode code, std::string detail) {
  LoadedInput out;
  out.source = input.source;
  out.failure = Diagnostic{code, {}, std::move(detail)};
  return out;
}

std::string megabytes(std::uint64_t bytes) {
  return bytes < (1u << 20) ? std::to_string(bytes) + " bytes"
                            : std::to_string(bytes >> 20) + " MB";
}

LoadedInput take(const InputSource& input, int descriptor, const LoadOptions& options) {
  LoadedInput out;
  out.source = input.source;
  struct stat status {};
  if (fstat(descriptor, &status) == 0 && status.st_size > 0) {  // only a guess: files change
    const auto size = static_cast<std::uint64_t>(status.st_size);
    out.bytes.reserve(static_cast<std::size_t>(std::min(size, options.max_bytes)) + 1);
  }
  const int error = read_all(descriptor, options.max_bytes, out.bytes);
  if (error != 0) return failed(input, DiagnosticCode::unreadable, reason_of(error));
  if (out.bytes.size() > options.max_bytes) {
    return failed(input, DiagnosticCode::too_large, "the limit is " + megabytes(options.max_bytes));
  }
  return out;
}

LoadedInput load_file(const InputSource& input, const LoadOptions& options) {
  struct stat status {};
  if (stat(input.path.c_str(), &status) != 0) {
    const int error = errno;
    const bool scheme = error == ENOENT && input.path.find("://") != std::string::npos;
    return failed(input, DiagnosticCode::unreadable,
                  scheme ? "only http and https addresses can be read" : reason_of(error));
  }
  if (S_ISDIR(status.st_mode)) return failed(input, DiagnosticCode::unreadable, "it is a folder");
  if (!S_ISREG(status.st_mode) && !S_ISFIFO(status.st_mode)) {
    return failed(input, DiagnosticCode::unreadable, "it is neither a file nor a pipe");
  }
  if (S_ISREG(status.st_mode) && static_cast<std::uint64_t>(status.st_size) > options.max_bytes) {
    return failed(input, DiagnosticCode::too_large,
                  megabytes(static_cast<std::uint64_t>(status.st_size)) + ", the limit is " +
                      megabytes(options.max_bytes));
  }
  const Descriptor file(open(input.path.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY));
  if (file.get() < 0) return failed(input, DiagnosticCode::unreadable, reason_of(errno));
  LoadedInput out = take(input, file.get(), options);
  out.siblings = folder_of_file(input.path);
  return out;
}

LoadedInput load_archived(const InputSource& input, const LoadOptions& options) {
  ArchiveFolder::Document document = input.archive->take(input.member);
  if (!document.trouble.empty()) {
    return failed(input, DiagnosticCode::unreadable, std::move(document.trouble));
  }
  if (document.bytes.size() > options.max_bytes) {
    return failed(input, DiagnosticCode::too_large, "the limit is " + megabytes(options.max_bytes));
  }
  LoadedInput out;
  out.source = input.source;
  out.bytes = std::move(document.bytes);
  out.siblings = folder_of_member(input.archive, input.member);
  return out;
}

struct TypeRow {
  std::string_view content_type;
  std::string_view suffix;
};
constexpr std::array content_types = {
    TypeRow{"text/markdown", "md"},
    TypeRow{"text/x-markdown", "md"},
    TypeRow{"application/json", "json"},
    TypeRow{"text/json", "json"},
};

// text/plain says little: servers of source code give it to everything.
std::string suffix_by(const Fetched& fetched) {
  std::string suffix = suffix_of(fetched.final_address);
  if (find_input_format_by_suffix(suffix) != nullptr) return suffix;
  for (const TypeRow& row : content_types) {
    if (row.content_type == fetched.content_type) return std::string(row.suffix);
  }
  return "";
}

LoadedInput load_address(const InputSource& input, const LoadOptions& options) {
  Fetched fetched = fetch(input.path, options.fetch);
  if (!fetched.failure.empty()) return failed(input, fetched.code, std::move(fetched.failure));
  LoadedInput out;
  out.source = input.source;
  out.suffix = suffix_by(fetched);
  out.charset = std::move(fetched.charset);
  out.bytes = std::move(fetched.bytes);
  return out;
}

void leave_out_the_repeated(InputList& list) {
  std::set<std::string> seen;
  std::erase_if(list.sources, [&](const InputSource& source) {
    if (source.kind == InputSource::Kind::standard_input) return false;
    const bool address = source.kind == InputSource::Kind::address;
    const fs::path path =
        address ? fs::path(source.path) : fs::path(source.path).lexically_normal();
    if (seen.insert(path.string()).second) return false;
    list.skipped.push_back({source.source, "named twice"});
    return true;
  });
}

}  // namespace

InputList list_inputs(std::span<const std::string> arguments) {
  InputList out;
  for (const std::string& argument : arguments) {
    std::error_code error;
    if (argument == "-") {
      out.sources.push_back({InputSource::Kind::standard_input, "-", "-"});
    } else if (is_web_address(argument)) {
      out.sources.push_back({InputSource::Kind::address, argument, without_credentials(argument)});
    } else if (fs::is_directory(argument, error)) {
      FolderWalk(out).walk(argument);
    } else if (!may_be_archive(argument) || !list_archive(argument, out)) {
      out.sources.push_back({InputSource::Kind::file, argument, argument});
    }
  }
  leave_out_the_repeated(out);
  return out;
}

LoadedInput load_input(const InputSource& input, const LoadOptions& options) {
  switch (input.kind) {
    case InputSource::Kind::archived:
      return load_archived(input, options);
    case InputSource::Kind::standard_input:
      return take(input, STDIN_FILENO, options);
    case InputSource::Kind::address:
      return load_address(input, options);
    case InputSource::Kind::file:
      break;
  }
  return load_file(input, options);
}

}  // namespace vitagraph
