#include "cli/help_text.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "cli/commands.hpp"
#include "cli/parse.hpp"

namespace vitagraph {
namespace {

constexpr std::size_t line_width = 80;
constexpr std::size_t option_column = 32;

/// Columns that the text takes on a terminal: UTF-8 characters (our help has no wide ones).
std::size_t width_of(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
    return (static_cast<unsigned char>(c) & 0xC0u) != 0x80u;
  }));
}

/// Breaks one line of text at blanks; every line but the first begins with `indent` blanks.
std::string wrapped_line(std::string_view text, std::size_t indent) {
  std::string out;
  std::size_t column = indent;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(' '), text.size());
    const std::string_view word = text.substr(0, end);
    if (column > indent && column + 1 + width_of(word) > line_width) {
      out += '\n' + std::string(indent, ' ');
      column = indent;
    } else if (column > indent) {
      out += ' ';
      ++column;
    }
    out += word;
    column += width_of(word);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return out;
}

/// Keeps the line ends that the text has.
std::string wrapped(std::string_view text, std::size_t indent) {
  std::string out;
  while (true) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    out += wrapped_line(text.substr(0, end), indent);
    if (end == text.size()) return out;
    text.remove_prefix(end + 1);
    out += '\n';
    if (!text.starts_with('\n')) out += std::string(indent, ' ');
  }
}

std::string left_side(const OptionRow& row) {
  if (row.positional()) return row.value;
  std::string names = row.names;
  const auto comma = names.find(',');
  if (comma != std::string::npos) {
    names.insert(comma + 1, " ");
  } else {
    names.insert(0, "    ");
  }
  return row.value.empty() ? names : names + ' ' + row.value;
}

std::string option_line(const OptionRow& row) {
  std::string line = "  " + left_side(row);
  if (width_of(line) + 2 > option_column) {
    line += '\n' + std::string(option_column, ' ');
  } else {
    line += std::string(option_column - width_of(line), ' ');
  }
  return line + wrapped(row.help, option_column) + '\n';
}

OptionRow help_row() { return {"-h,--help", "", "Print this help", static_cast<bool*>(nullptr)}; }

std::vector<OptionRow> shown_rows(Command& command) {
  std::vector<OptionRow> rows = all_options(command);
  rows.push_back(help_row());
  return rows;
}

void append_rows(std::string& out, std::string_view title, const std::vector<OptionRow>& rows,
                 bool positional) {
  bool any = false;
  for (const OptionRow& row : rows) {
    if (row.positional() != positional) continue;
    if (!any) out += fmt::format("\n{}:\n", title);
    any = true;
    out += option_line(row);
  }
}

constexpr std::string_view exit_codes =
    "0  everything was done\n"
    "1  the run failed, or it finished and the last line says what was skipped\n"
    "2  wrong usage: nothing was read or written\n";

/// Text for roff: backslashes and a leading dot or quote escaped, dashes kept as typed.
std::string roff(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (out.empty() && (c == '.' || c == '\'')) out += "\\&";
    if (c == '\\') {
      out += "\\e";
    } else if (c == '-') {
      out += "\\-";
    } else if (c == '\n') {
      out += "\n.br\n";
    } else {
      out += c;
    }
  }
  return out;
}

std::string roff_paragraphs(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find("\n\n"), text.size());
    out += roff(text.substr(0, end)) + '\n';
    text.remove_prefix(std::min(end + 2, text.size()));
    if (!text.empty()) out += ".PP\n";
  }
  return out;
}

std::string man_option(const OptionRow& row) {
  const std::string left = row.positional() ? row.value : row.names;
  const std::string value = row.positional() || row.value.empty() ? "" : ' ' + row.value;
  return fmt::format(".TP\n.B {}{}\n{}\n", roff(left), roff(value), roff(row.help));
}

std::string man_command(Command& command) {
  const CommandText text = command.text();
  std::string out =
      fmt::format(".SS \"vitagraph {}\"\n{}.\n.PP\n", roff(text.usage), roff(text.summary));
  out += roff_paragraphs(text.description);
  for (const OptionRow& row : command.options()) out += man_option(row);
  if (!text.examples.empty()) out += ".PP\nExamples:\n";
  for (const Example& example : text.examples) {
    out += fmt::format(".TP\n.B {}\n{}\n", roff(example.command), roff(example.what));
  }
  return out;
}

}  // namespace

std::string overview_text() {
  std::string out =
      "vitagraph turns résumés into one deduplicated knowledge graph of people,\n"
      "companies, schools, papers and projects. It finds, never invents: every fact\n"
      "carries the place in the document that says it.\n"
      "\nUsage: vitagraph COMMAND [OPTIONS]\n\nCommands:\n";
  for (const CommandRow& row : commands()) {
    out += fmt::format("  {:<18}{}\n", row.name, wrapped(row.make()->text().summary, 20));
  }
  out +=
      "\nTry this first:\n"
      "  vitagraph build resumes/ --output out/\n"
      "      everything: records, graph, GraphML, Neo4j CSV, pictures, report\n"
      "  vitagraph inspect resume.txt\n"
      "      how one document is read\n"
      "\nExit codes:\n";
  for (std::string_view rest = exit_codes; !rest.empty();) {
    const std::size_t end = rest.find('\n') + 1;
    out += "  ";
    out += rest.substr(0, end);
    rest.remove_prefix(end);
  }
  return out + "\n'vitagraph COMMAND --help' shows the options and examples of a command.\n";
}

std::string help_text(Command& command) {
  const CommandText text = command.text();
  std::string out = fmt::format("{}.\n\nUsage: vitagraph {}\n\n{}\n", text.summary, text.usage,
                                wrapped(text.description, 0));
  const std::vector<OptionRow> rows = shown_rows(command);
  append_rows(out, "Arguments", rows, true);
  append_rows(out, "Options", rows, false);
  if (!text.examples.empty()) out += "\nExamples:\n";
  for (const Example& example : text.examples) {
    out += fmt::format("  {}\n      {}\n", example.command, example.what);
  }
  return out;
}

std::string man_page() {
  std::string out =
      ".\\\" Made by 'vitagraph help --man'. Edit the texts in cli/, not this file.\n"
      ".TH VITAGRAPH 1 \"\" \"vitagraph\" \"User Commands\"\n"
      ".SH NAME\nvitagraph \\- r\\['e]sum\\['e]s to one deduplicated knowledge graph\n"
      ".SH SYNOPSIS\n.B vitagraph\n.I COMMAND\n.RI [ OPTIONS ]\n"
      ".SH DESCRIPTION\n"
      "vitagraph reads r\\['e]sum\\['e]s, finds who worked where as what and when, who studied "
      "what where and who wrote which paper with whom, decides which mentions are the same, and "
      "writes one knowledge graph. It finds, never invents: every fact carries the place in the "
      "document that says it. The same input gives the same bytes.\n"
      ".SH COMMANDS\n";
  std::vector<OptionRow> shared;
  for (const CommandRow& row : commands()) {
    const auto command = row.make();
    out += man_command(*command);
    if (shared.empty()) {
      shared = shown_rows(*command);
      shared.erase(shared.begin(),
                   shared.begin() + static_cast<std::ptrdiff_t>(command->options().size()));
    }
  }
  out += ".SH OPTIONS OF EVERY COMMAND\n";
  for (OptionRow& row : shared) out += man_option(row);
  out += ".SH EXIT STATUS\n.nf\n" + roff(exit_codes) + ".fi\n";
  return out;
}

}  // namespace vitagraph
