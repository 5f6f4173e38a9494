// The pool against workers that misbehave: it survives, and says what happened.
#include "cli/pdf/worker_pool.hpp"

#include <atomic>
#include <chrono>
#include <string>
#include <thread>
#include <vector>

#include "tests/support/catch.hpp"
#include "tests/support/folder.hpp"

using namespace vitagraph;
using namespace std::chrono_literals;

namespace {

/// Long enough that no machine, however busy, takes that long.
constexpr auto for_ever = 60s;

// The fake worker behaves as its name says.
class FakePool {
 public:
  explicit FakePool(const std::string& mode, std::chrono::milliseconds limit = for_ever)
      : pool_(options(mode, limit)) {}
  PdfFile read(std::string_view document) { return pool_.read(document); }

 private:
  PoolOptions options(const std::string& mode, std::chrono::milliseconds limit) const {
    folder_.link(VITAGRAPH_FAKE_WORKER, "fake-" + mode);
    PoolOptions out;
    out.program = folder_ / ("fake-" + mode);
    out.talk.document = limit;
    out.talk.start = 2000ms;
    out.talk.answer = 8u << 20;
    return out;
  }

  TestFolder folder_;
  PdfWorkerPool pool_;
};

struct Misdeed {
  std::string mode;
  DiagnosticCode code;
  std::string detail;
};

}  // namespace

TEST_CASE("A worker that does its work is asked again and again") {
  FakePool pool("well");
  for (const char* words : {"one", "two", "", "four"}) {
    const PdfFile file = pool.read(words);
    REQUIRE(file.diagnostics.empty());
    REQUIRE(file.pages.size() == 1);
    CHECK(file.pages.front().runs.front().text == words);
  }
}

TEST_CASE("A worker's misdeeds end in one diagnostic") {
  const Misdeed misdeed = GENERATE(values<Misdeed>({
      {"crash", DiagnosticCode::worker_crashed, "it was ended by signal 11"},
      {"hang", DiagnosticCode::time_limit, ""},
      {"drip", DiagnosticCode::time_limit, ""},
      {"nonsense", DiagnosticCode::worker_crashed, "its answer makes no sense"},
      {"wrong-number", DiagnosticCode::worker_crashed, "its answer makes no sense"},
      {"lies", DiagnosticCode::worker_crashed, "its answer makes no sense"},
      {"long-frame", DiagnosticCode::worker_crashed, "its answer is too long"},
      {"leave", DiagnosticCode::worker_crashed, "it ran out of memory"},
      {"never-starts", DiagnosticCode::worker_missing, ""},
  }));
  CAPTURE(misdeed.mode);
  FakePool pool(misdeed.mode, misdeed.code == DiagnosticCode::time_limit ? 400ms : for_ever);
  const PdfFile file = pool.read("a document");
  CHECK(file.pages.empty());
  REQUIRE(file.diagnostics.size() == 1);
  CHECK(file.diagnostics.front().code == misdeed.code);
  if (!misdeed.detail.empty()) CHECK(file.diagnostics.front().detail == misdeed.detail);
  CHECK(severity_of(file.diagnostics.front().code) == Severity::error);
}

TEST_CASE("A worker that floods is stopped at the limit") {
  FakePool pool("flood");
  const PdfFile file = pool.read("a document");
  REQUIRE(file.diagnostics.size() == 1);
  CHECK(file.diagnostics.front().detail == "its answer is too long");
  CHECK(file.pages.size() < 8);
}

TEST_CASE("A closed pipe is noticed at once, though the worker lives on") {
  FakePool pool("close-pipe");
  const auto begin = std::chrono::steady_clock::now();
  const PdfFile file = pool.read("a document");
  REQUIRE(file.diagnostics.size() == 1);
  CHECK(file.diagnostics.front().code == DiagnosticCode::worker_crashed);
  CHECK(std::chrono::steady_clock::now() - begin < for_ever / 2);
}

TEST_CASE("Pages that came before a crash are kept") {
  FakePool pool("crash-on-page-two");
  const PdfFile file = pool.read("a document");
  REQUIRE(file.pages.size() == 1);
  CHECK(file.pages.front().runs.front().text == "page one");
  REQUIRE(file.diagnostics.size() == 1);
  CHECK(file.diagnostics.front().code == DiagnosticCode::pages_unread);
  CHECK(file.diagnostics.front().place.page == 2);
}

TEST_CASE("After a crash the next document is read by a new worker") {
  FakePool pool("crash-on-bad");
  for (int round = 0; round < 3; ++round) {
    CHECK(pool.read("bad").pages.empty());
    const PdfFile good = pool.read("good");
    CHECK(good.diagnostics.empty());
    REQUIRE(good.pages.size() == 1);
    CHECK(good.pages.front().runs.front().text == "good");
  }
}

TEST_CASE("A document is not blamed for a worker that an earlier one broke") {
  FakePool pool("crash-on-second");
  for (int round = 0; round < 4; ++round) {
    const PdfFile file = pool.read("innocent");
    CHECK(file.diagnostics.empty());
    CHECK(file.pages.size() == 1);
  }
}

TEST_CASE("Frames after the end count for no other document") {
  FakePool pool("chatter");
  for (int round = 0; round < 3; ++round) {
    const PdfFile file = pool.read("a document");
    CHECK(file.pages.size() == 1);
  }
}

TEST_CASE("A worker that is not there is named") {
  PoolOptions options;
  options.program = "/nowhere/vitagraph-pdf";
  PdfWorkerPool pool(options);
  const PdfFile file = pool.read("a document");
  REQUIRE(file.diagnostics.size() == 1);
  CHECK(file.diagnostics.front().code == DiagnosticCode::worker_missing);
  CHECK(file.diagnostics.front().detail.find("/nowhere/vitagraph-pdf") != std::string::npos);
}

TEST_CASE("A worker that says nothing is given up") {
  const TestFolder folder;
  folder.link(VITAGRAPH_FAKE_WORKER, "fake-mute");
  PoolOptions options;
  options.program = folder / "fake-mute";
  options.talk.start = 100ms;
  PdfWorkerPool pool(options);
  const PdfFile file = pool.read("a document");
  REQUIRE(file.diagnostics.size() == 1);
  CHECK(file.diagnostics.front().code == DiagnosticCode::worker_missing);
}

TEST_CASE("Many threads read through one pool") {
  FakePool pool("crash-on-bad");
  std::atomic<int> wrong = 0;
  std::vector<std::thread> threads;
  for (int thread = 0; thread < 4; ++thread) {
    threads.emplace_back([&, thread] {
      for (int i = 0; i < 20; ++i) {
        const bool bad = i % 7 == thread;
        const std::string words = bad ? "bad" : "good " + std::to_string(i * 4 + thread);
        const PdfFile file = pool.read(words);
        const bool right =
            bad ? file.pages.empty() && file.diagnostics.size() == 1
                : file.pages.size() == 1 && file.pages.front().runs.front().text == words;
        wrong += right ? 0 : 1;
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
  CHECK(wrong == 0);
}
