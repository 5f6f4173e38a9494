// What the worker gives up before it meets the first document: files, network, other processes.
// Whoever takes it over by a hostile PDF can compute, answer on the pipe, and end.
#pragma once

#include <cstdint>

namespace vitagraph {

/// Puts up all walls that this kernel has. The bits of PdfWall for those that stand. Files can be
/// opened afterwards only below Poppler's data folder, for reading, and only behind Landlock.
std::uint32_t enter_jail();

/// Lets the kernel end this process when the document to come takes that much of the processor's
/// time.
void limit_processor_time(double seconds);

}  // namespace vitagraph
