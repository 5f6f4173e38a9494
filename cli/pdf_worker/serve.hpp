// One document after the other over a pipe: extract/read/pdf/wire.hpp tells how.
#pragma once

namespace vitagraph {

/// Until the pipe closes. The exit code of the process.
int serve(int in, int out);

}  // namespace vitagraph
