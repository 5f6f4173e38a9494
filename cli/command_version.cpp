#include "cli/command_version.hpp"

#include "export/sink.hpp"

namespace vitagraph {

CommandText VersionCommand::text() const {
  return {"version", "version", "Print the version", "The same as --version.", {}};
}

ExitCode VersionCommand::run(Terminal&) {
  FileSink out("-", Overwrite::no);
  out.write("vitagraph " VITAGRAPH_VERSION "\n");
  out.commit();
  return ExitCode::done;
}

}  // namespace vitagraph
