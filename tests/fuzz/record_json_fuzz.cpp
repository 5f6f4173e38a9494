// Any line given as a record is read or refused with RecordFormatError; one that was read is
// written and read back equal.
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "extract/error.hpp"
#include "extract/record_json.hpp"
#include "tests/fuzz/demand.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view line(reinterpret_cast<const char*>(data), size);
  try {
    const vitagraph::Record record = vitagraph::record_from_json(line);
    demand(vitagraph::record_from_json(vitagraph::to_json_line(record)) == record,
           "the record read back is another one");
  } catch (const vitagraph::RecordFormatError&) {
    return 0;
  }
  return 0;
}
