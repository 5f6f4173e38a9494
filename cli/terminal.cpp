#include "cli/terminal.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>

namespace vitagraph {
namespace {

constexpr int bar_width = 30;

void write_all(std::string_view text) {
  // A message that cannot be printed has nobody left to be told.
  (void)std::fwrite(text.data(), 1, text.size(), stderr);
}

bool plain_terminal() {
  const char* term = std::getenv("TERM");
  return term == nullptr || std::string_view(term) == "dumb";
}

}  // namespace

Terminal::Terminal() : is_terminal_(isatty(STDERR_FILENO) == 1 && !plain_terminal()) {}

void Terminal::set_verbosity(bool quiet, bool verbose) {
  quiet_ = quiet;
  verbose_ = verbose && !quiet;
}

void Terminal::line(std::string_view text) {
  end_progress();
  write_all(fmt::format("{}\n", text));
}

void Terminal::error(std::string_view sentence) { line(fmt::format("vitagraph: {}", sentence)); }

void Terminal::hint(std::string_view sentence) { line(fmt::format("  hint: {}", sentence)); }

void Terminal::document(std::string_view sentence) {
  if (!quiet_) line(sentence);
}

void Terminal::detail(std::string_view sentence) {
  if (verbose_) line(sentence);
}

void Terminal::status(std::string_view sentence) {
  if (!quiet_) line(fmt::format("vitagraph: {}", sentence));
}

void Terminal::progress(std::string_view what, std::size_t done, std::size_t total) {
  if (!is_terminal_ || quiet_) return;
  const auto now = std::chrono::steady_clock::now();
  if (bar_shown_ && now - last_bar_ < std::chrono::milliseconds(100)) return;
  last_bar_ = now;
  bar_shown_ = true;
  if (total == 0) {
    write_all(done == 0 ? fmt::format("\r\033[K{} …", what)
                        : fmt::format("\r\033[K{} {}", what, done));
    return;
  }
  const auto filled = static_cast<int>(done * static_cast<std::size_t>(bar_width) / total);
  write_all(fmt::format("\r\033[K{} [{:=<{}}{: <{}}] {}/{}", what, "", filled, "",
                        bar_width - filled, done, total));
}

void Terminal::end_progress() {
  if (bar_shown_) write_all("\r\033[K");
  bar_shown_ = false;
}

void Terminal::step(std::string_view name) {
  const auto now = std::chrono::steady_clock::now();
  if (!step_.empty()) {
    const std::chrono::duration<double> took = now - step_begin_;
    detail(fmt::format("vitagraph: {} took {:.2f} s", step_, took.count()));
  }
  step_ = name;
  step_begin_ = now;
  if (!step_.empty()) progress(step_, 0, 0);
}

Colours colours_of_standard_output() {
  const bool coloured =
      isatty(STDOUT_FILENO) == 1 && std::getenv("NO_COLOR") == nullptr && !plain_terminal();
  if (!coloured) return {};
  return {"\033[1m", "\033[2m", "\033[1;34m", "\033[32m", "\033[36m", "\033[0m"};
}

std::string printable(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    const bool c1 =
        byte == 0xC2 && i + 1 < text.size() && static_cast<unsigned char>(text[i + 1]) < 0xA0;
    if (byte == '\t') {
      out += ' ';
    } else if (byte < 0x20 || byte == 0x7F || c1) {
      out += "\xEF\xBF\xBD";
      if (c1) ++i;
    } else {
      out += text[i];
    }
  }
  return out;
}

}  // namespace vitagraph
