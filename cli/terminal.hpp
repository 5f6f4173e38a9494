// Everything that the program says to a person: on standard error, never on standard output.
#pragma once

#include <chrono>
#include <cstddef>
#include <string>
#include <string_view>

namespace vitagraph {

/// For one thread at a time.
class Terminal {
 public:
  Terminal();
  void set_verbosity(bool quiet, bool verbose);
  bool verbose() const { return verbose_; }

  /// "vitagraph: …". Shown even with --quiet.
  void error(std::string_view sentence);
  /// "  hint: …", under an error.
  void hint(std::string_view sentence);
  /// About one document; not shown with --quiet.
  void document(std::string_view sentence);
  /// Shown with --verbose only.
  void detail(std::string_view sentence);
  /// What the run did; not shown with --quiet.
  void status(std::string_view sentence);
  /// A bar that is redrawn at most ten times a second, on a terminal only; `total` 0 = unknown.
  void progress(std::string_view what, std::size_t done, std::size_t total);
  void end_progress();
  /// A step of the run begins; with --verbose, how long the one before took is told. "" ends
  /// the last.
  void step(std::string_view name);

 private:
  void line(std::string_view text);

  bool quiet_ = false;
  bool verbose_ = false;
  bool is_terminal_ = false;
  bool bar_shown_ = false;
  std::chrono::steady_clock::time_point last_bar_;
  std::string step_;
  std::chrono::steady_clock::time_point step_begin_;
};

/// Escape sequences for a terminal, or nothing when standard output is not one, NO_COLOR is set
/// or TERM is "dumb".
struct Colours {
  std::string_view bold, dim, heading, value, label, off;
};
Colours colours_of_standard_output();

/// The text with control characters made visible (U+FFFD), so that a document cannot steer the
/// terminal of who reads about it. Keeps tabs as one blank.
std::string printable(std::string_view text);

}  // namespace vitagraph
