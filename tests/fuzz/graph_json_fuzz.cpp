// Any text given as graph.jsonl is read or refused with RecordFormatError; a graph that was read
// is written and read back to the same bytes.
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "extract/error.hpp"
#include "graph/store/graph_json.hpp"
#include "tests/fuzz/demand.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  try {
    const std::string written = vitagraph::graph_json(vitagraph::graph_from_json(text, "fuzz"));
    demand(vitagraph::graph_json(vitagraph::graph_from_json(written, "fuzz")) == written,
           "the graph read back is another one");
  } catch (const vitagraph::RecordFormatError&) {
    return 0;
  }
  return 0;
}
