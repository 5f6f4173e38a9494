// The options of all commands that read documents, and their rules.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "cli/command.hpp"
#include "cli/office/libreoffice.hpp"
#include "cli/pdf/recognised_pages.hpp"
#include "cli/pdf/worker_pool.hpp"
#include "extract/extract.hpp"
#include "extract/span.hpp"

namespace vitagraph {

/// As typed, and what reading needs besides. `rows()` and `checked()` point at the members: keep
/// the object where it is.
struct ReadingOptions {
  std::vector<std::string> inputs;
  std::string encoding;
  std::string format;
  std::string as_of;
  bool allow_private_addresses = false;
  bool recognise_scans = false;
  std::unique_ptr<PdfWorkerPool> pdf_workers = std::make_unique<PdfWorkerPool>();
  std::unique_ptr<RecognisedPages> pdf_scans = std::make_unique<RecognisedPages>(*pdf_workers);
  std::unique_ptr<LibreOffice> office = std::make_unique<LibreOffice>();

  std::vector<OptionRow> rows();
  /// Throws UsageError for a date, format or encoding that is none, and when there is no input
  /// or standard input stands twice.
  ExtractOptions checked() const;
};

/// "--threads" of the commands that work in parallel.
struct ThreadsOption {
  std::string text;

  OptionRow row();
  /// 1 to 256; as many as the machine has when nothing was typed. Throws UsageError.
  int checked() const;
};

/// "--min-confidence" of the commands that make or take records.
struct MinConfidenceOption {
  std::string text;

  OptionRow row();
  /// 0 when nothing was typed. Throws UsageError.
  Confidence checked() const;
};

/// "--output" and "--overwrite".
struct OutputOption {
  std::string path;
  bool overwrite = false;
};

}  // namespace vitagraph
