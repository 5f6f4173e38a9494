// LibreOffice as a child process that converts documents.
#pragma once

#include <chrono>
#include <cstdint>
#include <mutex>
#include <string>
#include <string_view>
#include <utility>

#include "extract/read/read_context.hpp"

namespace vitagraph {

struct LibreOfficeOptions {
  std::string program;  ///< looked for along PATH; "" = soffice, then libreoffice
  std::chrono::milliseconds time_limit{60'000};  ///< of one document
  std::uint64_t most_bytes = 64u << 20;          ///< of a converted document
};

/// Converts one document at a time, others wait. Every document has a folder of its own; the
/// profile is the converter's, made before the first document and removed at the end: nothing of
/// the user's is read or changed. Macros stay off, and documents load nothing from elsewhere. The
/// child and all its descendants are killed when time is up or the run is stopped.
class LibreOffice final : public OfficeConverter {
 public:
  explicit LibreOffice(LibreOfficeOptions options = {}) : options_(std::move(options)) {}
  ~LibreOffice() override;

  Result to_docx(std::string_view bytes, std::string_view suffix) override;

 private:
  bool prepare();
  std::string start_and_wait(const std::string& folder, const std::string& input);

  const LibreOfficeOptions options_;
  std::mutex mutex_;
  std::string folder_;   // holds the profile and the documents' folders; "" = not made yet
  std::string program_;  // its path; "" = not found
};

/// The path of a program along PATH, or as given when it holds a '/'; "" when there is none.
std::string find_program(std::string_view name);

}  // namespace vitagraph
