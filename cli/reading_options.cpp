#include "cli/reading_options.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <thread>

#include "cli/numbers.hpp"
#include "cli/suggest.hpp"
#include "extract/error.hpp"
#include "extract/read/encoding.hpp"
#include "extract/read/formats.hpp"

namespace vitagraph {
namespace {

constexpr int most_threads = 256;

std::vector<std::string> input_format_names() {
  std::vector<std::string> names;
  for (const InputFormat& format : input_formats()) names.emplace_back(format.name);
  return names;
}

PartialDate checked_date(const std::string& text) {
  if (text.empty()) return {};
  const auto date = PartialDate::parse(text);
  if (!date) {
    throw UsageError(fmt::format(
        "--as-of '{}' is not a date: write a year, month or day, as 2024, 2024-05 or 2024-05-17",
        text));
  }
  return *date;
}

std::string checked_format(const std::string& name) {
  if (!name.empty() && find_input_format(name) == nullptr) {
    const auto names = input_format_names();
    throw UsageError(fmt::format("--format '{}' should be {}{}", name, one_of(names),
                                 did_you_mean(name, names)));
  }
  return name;
}

std::string checked_encoding(const std::string& name) {
  if (!name.empty() && !is_encoding(name)) {
    throw UsageError(fmt::format(
        "--encoding '{}' is unknown here; 'iconv --list' shows the names, for example UTF-8, "
        "WINDOWS-1252, SHIFT_JIS",
        name));
  }
  return name;
}

}  // namespace

std::vector<OptionRow> ReadingOptions::rows() {
  return {
      {"inputs", "INPUT",
       "Files, folders and archives (read with all that lies below, sorted), http(s) addresses, "
       "or - for standard input",
       &inputs},
      {"--format", "NAME",
       fmt::format("Read every input as this format instead of recognising it: {}",
                   one_of(input_format_names())),
       &format},
      {"--encoding", "NAME",
       "Decode every input as this encoding, e.g. windows-1252, instead of recognising it",
       &encoding},
      {"--as-of", "DATE",
       "What \"present\" means in a document without a date of its own: 2024, 2024-05 or "
       "2024-05-17",
       &as_of},
      {"--ocr", "",
       "Read the pages of PDFs that are pictures with pdftoppm and tesseract, where these are "
       "installed",
       &recognise_scans},
      {"--allow-private-addresses", "",
       "Also fetch addresses of this machine and of private networks", &allow_private_addresses},
  };
}

ExtractOptions ReadingOptions::checked() const {
  if (inputs.empty()) {
    throw UsageError(
        "an input is needed: a file, a folder, an http(s) address, or - for standard "
        "input");
  }
  if (std::count(inputs.begin(), inputs.end(), "-") > 1) {
    throw UsageError("standard input (-) can be read only once");
  }
  ExtractOptions options;
  options.encoding = checked_encoding(encoding);
  options.format = checked_format(format);
  options.as_of = checked_date(as_of);
  options.context.pdf = pdf_workers.get();
  if (recognise_scans) options.context.pdf = pdf_scans.get();
  options.context.office = office.get();
  return options;
}

OptionRow ThreadsOption::row() {
  return {"-j,--threads", "N",
          "Work on N documents at a time; the output does not depend on it (default: all cores)",
          &text};
}

int ThreadsOption::checked() const {
  const int all =
      std::clamp(static_cast<int>(std::thread::hardware_concurrency()), 1, most_threads);
  return checked_number("--threads", text, 1, most_threads, all);
}

OptionRow MinConfidenceOption::row() {
  return {"--min-confidence", "P",
          "Leave out facts that are right with a smaller probability than P, 0 to 1, and items "
          "that then have no name (default: 0, everything is kept)",
          &text};
}

Confidence MinConfidenceOption::checked() const {
  return Confidence::of(checked_share("--min-confidence", text));
}

}  // namespace vitagraph
