#include "cli/commands.hpp"

#include <array>

#include "cli/command_build.hpp"
#include "cli/command_draw.hpp"
#include "cli/command_export.hpp"
#include "cli/command_extract.hpp"
#include "cli/command_formats.hpp"
#include "cli/command_help.hpp"
#include "cli/command_inspect.hpp"
#include "cli/command_parse_references.hpp"
#include "cli/command_resolve.hpp"
#include "cli/command_version.hpp"

namespace vitagraph {
namespace {

template <class Made>
std::unique_ptr<Command> make() {
  return std::make_unique<Made>();
}

constexpr std::array rows = {
    CommandRow{"build", make<BuildCommand>},
    CommandRow{"extract", make<ExtractCommand>},
    CommandRow{"resolve", make<ResolveCommand>},
    CommandRow{"export", make<ExportCommand>},
    CommandRow{"draw", make<DrawCommand>},
    CommandRow{"inspect", make<InspectCommand>},
    CommandRow{"parse-references", make<ParseReferencesCommand>},
    CommandRow{"formats", make<FormatsCommand>},
    CommandRow{"help", make<HelpCommand>},
    CommandRow{"version", make<VersionCommand>},
};

}  // namespace

std::span<const CommandRow> commands() { return rows; }

const CommandRow* find_command(std::string_view name) {
  for (const CommandRow& row : rows) {
    if (row.name == name) return &row;
  }
  return nullptr;
}

}  // namespace vitagraph
