#include "cli/command_inspect.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "cli/document_inputs.hpp"
#include "cli/extraction_run.hpp"
#include "cli/graph_file.hpp"
#include "cli/inspection.hpp"
#include "cli/terminal.hpp"
#include "export/sink.hpp"
#include "extract/error.hpp"
#include "extract/extract_input.hpp"
#include "extract/read/formats.hpp"
#include "extract/segment/segment.hpp"

namespace vitagraph {

CommandText InspectCommand::text() const {
  return {
      "inspect",
      "inspect FILE [OPTIONS]",
      "Show how one document is read",
      "The text with its lines, sections and items, what each line is taken for, what each span "
      "became, how sure that is and which rule said so, and what was left out: of what looked "
      "like jobs and degrees and is none, and with --min-confidence what is less sure. With "
      "--json, the same for programs.",
      {{"vitagraph inspect resume.txt", "on the terminal, in colour"},
       {"vitagraph inspect resume.txt | less", "page by page"},
       {"vitagraph inspect --json resume.md > resume.inspect.json", "for programs"},
       {"vitagraph inspect resume.md --output resume.html", "the pages, with what was found"}}};
}

std::vector<OptionRow> InspectCommand::options() {
  std::vector<OptionRow> rows = reading_.rows();
  rows.front().value = "FILE";
  rows.front().help = "One file, http(s) address, or - for standard input";
  rows.push_back(min_confidence_.row());
  rows.push_back({"--json", "", "Print one JSON object", &json_});
  rows.push_back({"-o,--output", "FILE",
                  "Write to this file: .html or .svg draws the pages with lines, sections and "
                  "facts, .json is as --json, others get the text",
                  &output_});
  rows.push_back({"--overwrite", "", "Replace the output if it is there", &overwrite_});
  return rows;
}

void InspectCommand::setup() {
  extract_options_ = reading_.checked();
  least_ = min_confidence_.checked();
  if (reading_.inputs.size() > 1) throw UsageError("inspect shows one document at a time");
  kind_ = suffix_of(output_);
  if (json_) kind_ = "json";
  if (output_ != "-") refuse_existing(output_, overwrite_ ? Overwrite::allow : Overwrite::no);
}

ExitCode InspectCommand::run(Terminal& terminal) {
  const InputList inputs = documents_of(reading_);
  if (inputs.sources.size() != 1) {
    throw InputError(fmt::format("{}: inspect shows one document, and here are {}",
                                 reading_.inputs.front(), inputs.sources.size()));
  }
  const LoadedInput input = load_document(inputs.sources.front(), reading_, extract_options_);
  Record record = extract_input(input, extract_options_);
  if (!record.error.empty()) {
    report_diagnostics(record, terminal);
    return ExitCode::trouble;
  }
  const Document document =
      read_document(input.bytes, input.source, options_for(input, extract_options_));
  const SegmentedDocument segmented = segment(document);
  std::vector<LeftOut> left_out;
  extract(document, extract_options_, left_out);
  std::ranges::move(leave_out_below(record, least_), std::back_inserter(left_out));
  const InputFormat* format = find_input_format(document.format);
  const bool has_roles = format == nullptr || format->fill == nullptr;
  const Inspection inspection{document, segmented, record, left_out, has_roles};
  FileSink out(output_, overwrite_ ? Overwrite::allow : Overwrite::no);
  if (kind_ == "json") {
    out.write(inspection_json(inspection));
  } else if (kind_ == "html" || kind_ == "htm") {
    out.write(inspection_html(inspection));
  } else if (kind_ == "svg") {
    out.write(inspection_svg(inspection));
  } else {
    out.write(
        inspection_text(inspection, output_ == "-" ? colours_of_standard_output() : Colours{}));
  }
  out.commit();
  return ExitCode::done;
}

}  // namespace vitagraph
