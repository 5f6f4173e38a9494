#include "cli/pdf/worker_pool.hpp"

#include <utility>

#include "cli/pdf/find_worker.hpp"

namespace vitagraph {
namespace {

constexpr std::size_t documents_between_looks = 32;  // at the worker's memory

DiagnosticCode code_of(TalkEnd end, const WorkerProcess& worker) {
  const bool late = end == TalkEnd::late || worker.ran_out_of_time();
  return late ? DiagnosticCode::time_limit : DiagnosticCode::worker_crashed;
}

std::string detail_of(TalkEnd end, const WorkerProcess& worker) {
  switch (end) {
    case TalkEnd::late:
      return "";
    case TalkEnd::nonsense:
      return "its answer makes no sense";
    case TalkEnd::flood:
      return "its answer is too long";
    default:
      return worker.ran_out_of_time() ? "" : worker.last_words();
  }
}

// The pages that came before the trouble are kept; what they refer to is there as well.
void add_trouble(PdfFile& file, TalkEnd end, const WorkerProcess& worker) {
  DiagnosticCode code = code_of(end, worker);
  std::string detail = detail_of(end, worker);
  Place place;
  if (!file.pages.empty()) {
    place.page = static_cast<std::uint32_t>(file.pages.size()) + 1;
    if (detail.empty()) detail = "it takes too long to read";
    code = DiagnosticCode::pages_unread;
  }
  file.diagnostics.push_back({code, place, std::move(detail)});
}

}  // namespace

PdfWorkerPool::PdfWorkerPool(PoolOptions options)
    : options_(std::move(options)),
      program_(options_.program.empty() ? find_pdf_worker() : options_.program) {}

PdfWorkerPool::~PdfWorkerPool() = default;

std::unique_ptr<WorkerProcess> PdfWorkerPool::take() {
  {
    const std::lock_guard lock(mutex_);
    if (!idle_.empty()) {
      std::unique_ptr<WorkerProcess> worker = std::move(idle_.back());
      idle_.pop_back();
      return worker;
    }
  }
  return std::make_unique<WorkerProcess>(program_, options_.talk);
}

void PdfWorkerPool::give_back(std::unique_ptr<WorkerProcess> worker) {
  if (!worker->running()) return;
  const std::size_t documents = worker->documents();
  const bool old = documents >= options_.documents_per_worker;
  const bool look = documents % documents_between_looks == 0;
  if (old || (look && worker->memory() > options_.memory_of_worker)) return;
  const std::lock_guard lock(mutex_);
  idle_.push_back(std::move(worker));
}

PdfFile PdfWorkerPool::read(std::string_view bytes) {
  for (;;) {
    std::unique_ptr<WorkerProcess> worker = take();
    PdfFile file;
    if (!worker->running()) {
      file.diagnostics.push_back({DiagnosticCode::worker_missing, {}, worker->trouble()});
      return file;
    }
    const bool fresh = worker->documents() == 0;
    const TalkEnd end = worker->read(bytes, file);
    if (end == TalkEnd::done) {
      give_back(std::move(worker));
      return file;
    }
    // The trouble may stem from a document before: only a fresh worker tells.
    const bool late = code_of(end, *worker) == DiagnosticCode::time_limit;
    if (!fresh && !late) continue;
    add_trouble(file, end, *worker);
    return file;
  }
}

}  // namespace vitagraph
