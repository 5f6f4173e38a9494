// What the program tells its caller.
#pragma once

namespace vitagraph {

enum class ExitCode : int {
  done = 0,     ///< everything was done
  trouble = 1,  ///< the run failed, or finished but had to skip something
  usage = 2     ///< wrong usage: nothing was read or written
};

}  // namespace vitagraph
