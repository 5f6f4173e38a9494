// The PDF workers of one run: as many as threads read PDFs at the same time.
#pragma once

#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include "cli/pdf/worker_process.hpp"
#include "extract/read/pdf/pdf_pages.hpp"

namespace vitagraph {

struct PoolOptions {
  std::string program;  ///< of the worker; "" = find_pdf_worker()
  TalkLimits talk = {};
  std::size_t documents_per_worker = 1000;    ///< then a fresh one takes over
  std::size_t memory_of_worker = 256u << 20;  ///< likewise, in bytes
};

/// Starts nothing before the first document. The workers end with the pool.
class PdfWorkerPool final : public PdfPages {
 public:
  explicit PdfWorkerPool(PoolOptions options = {});
  ~PdfWorkerPool() override;

  PdfFile read(std::string_view bytes) override;

 private:
  std::unique_ptr<WorkerProcess> take();
  void give_back(std::unique_ptr<WorkerProcess> worker);

  const PoolOptions options_;
  const std::string program_;
  std::mutex mutex_;
  std::vector<std::unique_ptr<WorkerProcess>> idle_;
};

}  // namespace vitagraph
