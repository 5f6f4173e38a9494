// Reading that may have to wait (standard input, a pipe), and can be stopped while it waits.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

namespace vitagraph {

/// Like read(2), but a signal to stop is seen within a quarter of a second (throws Interrupted),
/// whichever thread the system gives it to. Returns 0 at the end, -1 with errno on failure.
std::ptrdiff_t patient_read(int descriptor, char* buffer, std::size_t size);

/// All of standard input, but not more than `most` bytes and one. Throws InputError.
std::string read_standard_input(std::uint64_t most);

}  // namespace vitagraph
