// Landlock: the kernel's way for a process to give up files by itself (Linux 5.13).
#pragma once

namespace vitagraph {

/// From here on only Poppler's data folder can be read, and nothing written. False where the
/// kernel cannot. Needs no_new_privs.
bool lock_files();

}  // namespace vitagraph
