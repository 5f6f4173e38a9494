#include "cli/command_extract.hpp"

#include "cli/extraction_run.hpp"
#include "cli/terminal.hpp"
#include "export/sink.hpp"

namespace vitagraph {

CommandText ExtractCommand::text() const {
  return {
      "extract",
      "extract INPUT... [OPTIONS]",
      "Read résumés and print what each says, one JSON line per document",
      "Each document gives one line of JSON on standard output, in the order of the input: JSON "
      "Resume 1.0 and the fields that it lacks, every value with its place in the text, the rule "
      "that saw it and how sure that is. A document that cannot be read is a line with its error, "
      "and the run goes on.",
      {
          {"vitagraph extract resumes/ > records.jsonl", "a folder, with all that lies below"},
          {"vitagraph extract resume.md notes/cv.txt", "two files"},
          {"cat resume.txt | vitagraph extract -", "standard input"},
          {"vitagraph extract --as-of 2024-06 resumes/ --output records.jsonl",
           "\"present\" means June 2024 where a document has no date of its own"},
      }};
}

std::vector<OptionRow> ExtractCommand::options() {
  std::vector<OptionRow> rows = reading_.rows();
  rows.push_back(
      {"-o,--output", "FILE", "Write to this file instead of standard output", &output_.path});
  rows.push_back({"--overwrite", "", "Replace the output if it is there", &output_.overwrite});
  rows.push_back(min_confidence_.row());
  rows.push_back(threads_option_.row());
  return rows;
}

void ExtractCommand::setup() {
  extract_options_ = reading_.checked();
  least_ = min_confidence_.checked();
  threads_ = threads_option_.checked();
}

ExitCode ExtractCommand::run(Terminal& terminal) {
  FileSink out(output_.path, output_.overwrite ? Overwrite::allow : Overwrite::no);
  const DocumentTally tally =
      extract_documents({reading_, extract_options_, threads_, terminal, least_},
                        [&](const Record&, const std::string& line) {
                          out.write(line);
                          out.write("\n");
                        });
  out.commit();
  terminal.step("");
  terminal.status(tally.sentence());
  return tally.clean() ? ExitCode::done : ExitCode::trouble;
}

}  // namespace vitagraph
