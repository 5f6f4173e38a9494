// Tries what the jail must not allow: for tests, and for whoever wants to know how good it is on
// their machine.
#pragma once

namespace vitagraph {

/// Enters the jail, prints a line for each wall and each attempt ("open /etc/passwd: refused").
/// 0 when all were refused.
int probe_jail();

/// Enters the jail and runs another program: the kernel must end this process. 1 if it did not.
int probe_exec();

}  // namespace vitagraph
