// A file of JSON lines, line by line, from a path or standard input.
#pragma once

#include <cstddef>
#include <memory>
#include <string>

namespace vitagraph {

/// For one thread at a time. Memory: the longest line.
class LineReader {
 public:
  /// `path` "-" is standard input. Throws InputError when it cannot be opened.
  explicit LineReader(const std::string& path);
  ~LineReader();
  LineReader(const LineReader&) = delete;
  LineReader& operator=(const LineReader&) = delete;

  /// The next line without its newline; false at the end. Throws InputError when reading fails.
  bool next(std::string& line);
  /// Number of the line that next() gave last, from 1.
  std::size_t number() const { return number_; }
  /// The path as typed, or "<stdin>".
  const std::string& name() const { return name_; }

 private:
  bool fill();

  std::string name_;
  int descriptor_;
  std::unique_ptr<char[]> buffer_;
  std::size_t begin_ = 0;
  std::size_t end_ = 0;
  std::size_t number_ = 0;
};

}  // namespace vitagraph
