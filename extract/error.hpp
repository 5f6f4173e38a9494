// The exceptions that the libraries throw. Trouble of one document is a diagnostic in its record;
// these are for what ends the run. The program turns them into one sentence and an exit code.
#pragma once

#include <stdexcept>
#include <string>

namespace vitagraph {

/// Base of all below: what() is a whole sentence that says what, where and what to do next.
class Error : public std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// A file or address given by the user cannot be used at all.
class InputError : public Error {
  using Error::Error;
};

/// An output cannot be written (exists, read-only, disk full, closed pipe).
class OutputError : public Error {
  using Error::Error;
};

/// Whoever reads our standard output has closed it: not a failure of ours (`… | head`), but
/// nothing more can be written. FileSink throws it for "-" on EPIPE.
class ClosedPipeError : public OutputError {
  using OutputError::OutputError;
};

/// A record or graph file is not in the form that docs/ describes; says file:line:column.
class RecordFormatError : public InputError {
  using InputError::InputError;
};

/// The options contradict each other or name something that does not exist. Exit code 2.
class UsageError : public Error {
  using Error::Error;
};

}  // namespace vitagraph
