// One command of the program: setup() decides, run() does.
#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "cli/exit_code.hpp"

namespace vitagraph {

class Terminal;

/// One option or positional argument. Parser, help and man page are made from it. Values reach
/// the command as typed; setup() turns them into numbers, dates and formats, so that every wrong
/// value is answered in our own words.
struct OptionRow {
  std::string names;  ///< "-o,--output" for an option, "inputs" for a positional argument
  std::string value;  ///< what stands for the value in help, "FOLDER"; "" for a flag
  std::string help;   ///< one sentence
  std::variant<bool*, std::string*, std::vector<std::string>*> target;

  bool positional() const { return names.front() != '-'; }
};

struct Example {
  std::string command;  ///< as typed after the prompt
  std::string what;     ///< what it does, in a few words
};

/// Everything that help and man page say about a command, besides its options.
struct CommandText {
  std::string_view name;
  std::string_view usage;        ///< "build INPUT... --output FOLDER [OPTIONS]"
  std::string_view summary;      ///< one line, no full stop
  std::string_view description;  ///< paragraphs separated by an empty line
  std::vector<Example> examples;
};

class Command {
 public:
  Command() = default;
  Command(const Command&) = delete;
  Command& operator=(const Command&) = delete;
  virtual ~Command() = default;

  virtual CommandText text() const = 0;
  /// Rows that point at members of this command; in the order of the help.
  virtual std::vector<OptionRow> options() = 0;
  /// Checks what the user typed and decides what to do. Opens and writes nothing, so that bad
  /// usage never leaves half an output. Throws UsageError.
  virtual void setup() = 0;
  /// Does it. Called once, after setup(). Throws what the libraries throw.
  virtual ExitCode run(Terminal& terminal) = 0;

  bool quiet = false;
  bool verbose = false;
};

}  // namespace vitagraph
