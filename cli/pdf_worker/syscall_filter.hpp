// Which system calls remain: a list of what reading a document needs. All others fail with EPERM,
// so that a forgotten one costs at most a feature; those that only an attack makes end the process.
#pragma once

namespace vitagraph {

enum class FileOpening { never, for_reading };

/// False where the kernel or the processor is not known. Needs no_new_privs.
bool filter_system_calls(FileOpening files);

}  // namespace vitagraph
