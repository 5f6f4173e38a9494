#include "cli/parse.hpp"

#include <fmt/format.h>

#include <CLI/CLI.hpp>

#include "cli/command_help.hpp"
#include "cli/command_version.hpp"
#include "cli/commands.hpp"
#include "cli/suggest.hpp"
#include "extract/error.hpp"

namespace vitagraph {
namespace {

void add_row(CLI::App& app, const OptionRow& row) {
  std::visit(
      [&](auto* target) {
        using Target = std::remove_pointer_t<decltype(target)>;
        if constexpr (std::is_same_v<Target, bool>) {
          app.add_flag(row.names, *target);
        } else {
          auto* option = app.add_option(row.names, *target);
          if constexpr (std::is_same_v<Target, std::string>) {
            option->multi_option_policy(CLI::MultiOptionPolicy::TakeLast);
          }
        }
      },
      row.target);
}

std::vector<std::string> command_names() {
  std::vector<std::string> names;
  for (const CommandRow& row : commands()) names.emplace_back(row.name);
  return names;
}

std::vector<std::string> long_names(const std::vector<OptionRow>& rows) {
  std::vector<std::string> names{"--help"};
  for (const OptionRow& row : rows) {
    const auto at = row.names.find("--");
    if (at != std::string::npos) names.push_back(row.names.substr(at));
  }
  return names;
}

[[noreturn]] void refuse_unexpected(std::string_view command, const std::string& word,
                                    const std::vector<OptionRow>& rows) {
  if (word.front() != '-') {
    throw UsageError(fmt::format("'{}' takes no argument '{}'", command, word));
  }
  const std::string name = word.substr(0, word.find('='));
  throw UsageError(
      fmt::format("'{}' has no option {}{}", command, name, did_you_mean(name, long_names(rows))));
}

/// CLI11 words this differently from version to version; only the option's name is taken from it.
[[noreturn]] void refuse_missing_value(const CLI::ParseError& error) {
  const std::string text = error.what();
  throw UsageError(fmt::format("{} needs a value", text.substr(0, text.find(':'))));
}

void parse_options(Command& command, std::vector<std::string> words, bool& help) {
  CLI::App app;
  app.set_help_flag();
  app.allow_extras();
  app.add_flag("-h,--help", help);
  const std::vector<OptionRow> rows = all_options(command);
  for (const OptionRow& row : rows) add_row(app, row);
  std::reverse(words.begin(), words.end());  // CLI11 takes them from the back
  try {
    app.parse(std::move(words));
  } catch (const CLI::ArgumentMismatch& error) {
    refuse_missing_value(error);
  } catch (const CLI::ParseError& error) {
    throw UsageError(error.what());
  }
  if (!help && app.remaining_size() > 0) {
    refuse_unexpected(command.text().name, app.remaining().front(), rows);
  }
}

}  // namespace

std::vector<OptionRow> all_options(Command& command) {
  std::vector<OptionRow> rows = command.options();
  rows.push_back(
      {"-q,--quiet", "", "Print errors only: no last line, no progress", &command.quiet});
  rows.push_back({"-v,--verbose", "",
                  "Also print warnings and notes on single documents, and times",
                  &command.verbose});
  return rows;
}

std::unique_ptr<Command> parse_command_line(const std::vector<std::string>& arguments) {
  if (arguments.empty()) {
    throw UsageError(
        "a command is needed; try 'vitagraph build FOLDER --output out/' on a folder of résumés");
  }
  const std::string& first = arguments.front();
  if (first == "--help" || first == "-h") return std::make_unique<HelpCommand>();
  if (first == "--version") return std::make_unique<VersionCommand>();
  if (first.starts_with("-")) {
    throw UsageError(fmt::format("'{}': options stand after the command", first));
  }
  const CommandRow* row = find_command(first);
  if (row == nullptr) {
    throw UsageError(
        fmt::format("there is no command '{}'{}", first, did_you_mean(first, command_names())));
  }
  std::unique_ptr<Command> command = row->make();
  bool help = false;
  parse_options(*command, {arguments.begin() + 1, arguments.end()}, help);
  if (help) return std::make_unique<HelpCommand>(first);
  return command;
}

}  // namespace vitagraph
