// The walls around the worker stand, and its memory stays what it was.
#include <cstdio>
#include <string>

#include "cli/pdf/worker_process.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/pdf_writer.hpp"

using namespace vitagraph;

namespace {

bool stands(const PdfHello& hello, PdfWall wall) {
  return (hello.walls & static_cast<std::uint32_t>(wall)) != 0;
}

}  // namespace

TEST_CASE("The worker says which walls stand") {
  const WorkerProcess worker(VITAGRAPH_PDF_WORKER, {});
  CHECK(worker.trouble().empty());
  REQUIRE(worker.running());
  CHECK(stands(worker.hello(), PdfWall::limits));
#if defined(__x86_64__) || defined(__aarch64__)
  CHECK(stands(worker.hello(), PdfWall::seccomp));
#endif
}

#ifndef VITAGRAPH_SANITIZED  // the sanitizers' run-time needs holes in the walls
namespace {

struct Outcome {
  std::string output;
  int status = 0;
};

Outcome run_worker(const std::string& arguments) {
  // Through cat: the worker may not write to a file.
  const std::string command = std::string("'") + VITAGRAPH_PDF_WORKER + "' " + arguments;
  std::FILE* pipe = popen(command.c_str(), "r");
  REQUIRE(pipe != nullptr);
  Outcome out;
  char buffer[4096];
  while (std::fgets(buffer, sizeof buffer, pipe) != nullptr) out.output += buffer;
  out.status = pclose(pipe);
  return out;
}

}  // namespace

TEST_CASE("Files, network, processes and memory are out of reach") {
  const Outcome probe = run_worker("--probe");
  INFO(probe.output);
  CHECK(probe.output.find("seccomp: stands") != std::string::npos);
  CHECK(probe.output.find("open /etc/passwd: refused") != std::string::npos);
  CHECK(probe.output.find("open a socket: refused") != std::string::npos);
  CHECK(probe.output.find("start a process: refused") != std::string::npos);
  CHECK(probe.output.find("DONE") == std::string::npos);
  CHECK(probe.status == 0);
}

TEST_CASE("A worker that runs another program is ended by the kernel") {
  // The shell reports 128 + SIGSYS.
  const Outcome probe = run_worker("--probe-exec; echo code $?");
  CHECK(probe.output == "code 159\n");
}

TEST_CASE("The worker's memory does not grow with the documents") {
  WorkerProcess worker(VITAGRAPH_PDF_WORKER, {});
  REQUIRE(worker.running());
  OnePage page;
  for (int line = 0; line < 60; ++line) {
    page.content += "BT /F1 10 Tf 50 " + std::to_string(780 - 12 * line) +
                    " Td (A line of a page that is as full as pages are) Tj ET\n";
  }
  const std::string bytes = page.write();
  std::size_t early = 0;
  for (int i = 0; i < 500; ++i) {
    PdfFile file;
    REQUIRE(worker.read(bytes, file) == TalkEnd::done);
    REQUIRE(file.pages.size() == 1);
    if (i == 50) early = worker.memory();
  }
  REQUIRE(early > 0);
  CHECK(worker.memory() < early + (std::size_t{2} << 20));
}
#endif
