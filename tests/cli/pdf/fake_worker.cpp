// Stands in for vitagraph-pdf, and misbehaves as the name says under which it is started
// ("fake-crash"): see `modes`.
#include <signal.h>
#include <unistd.h>

#include <array>
#include <cstring>
#include <string>
#include <string_view>

#include "extract/read/pdf/wire.hpp"

namespace {

using namespace vitagraph;

void send(std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t sent = ::write(STDOUT_FILENO, bytes.data(), bytes.size());
    if (sent <= 0) ::_exit(1);
    bytes.remove_prefix(static_cast<std::size_t>(sent));
  }
}

PdfRequest request;

void read_document(std::string& document) {
  if (::read(STDIN_FILENO, &request, sizeof request) != sizeof request) ::_exit(0);
  document.resize(request.length);
  for (std::size_t at = 0; at < document.size();) {
    const ssize_t got = ::read(STDIN_FILENO, document.data() + at, document.size() - at);
    if (got <= 0) ::_exit(0);
    at += static_cast<std::size_t>(got);
  }
}

std::string page_that_says(std::string_view words) {
  std::string out;
  append_frame(out, PdfFont{}, request.document);
  PdfPage page;
  PdfRun run;
  run.text = words;
  run.glyphs.resize(1);
  page.runs.push_back(run);
  append_frame(out, page, request.document);
  return out;
}

std::string end_frame() {
  std::string out;
  append_end_frame(out, PdfFile{}, request.document);
  return out;
}

void answer_well(const std::string& document) { send(page_that_says(document) + end_frame()); }

[[noreturn]] void sleep_for_ever() {
  for (;;) ::pause();
}

void die() {
  ::signal(SIGSEGV, SIG_DFL);  // sanitizers catch it, and take their time to report
  ::raise(SIGSEGV);
}

void crash(const std::string&) { die(); }
void crash_on_page_two(const std::string&) {
  send(page_that_says("page one"));
  die();
}
void crash_on_bad(const std::string& document) {
  if (document == "bad") die();
  answer_well(document);
}
void crash_on_second(const std::string& document) {
  static int documents = 0;
  if (++documents == 2) die();
  answer_well(document);
}
void hang(const std::string&) { sleep_for_ever(); }
void drip(const std::string&) {
  for (const char c : page_that_says("slow")) {
    send({&c, 1});
    ::usleep(20'000);
  }
}
void flood(const std::string&) {
  const std::string page = page_that_says(std::string(1 << 20, 'x'));
  for (;;) send(page);
}
void long_frame(const std::string&) {
  const PdfFrameHeader header{PdfFrameKind::page, 0xFFFFFFFF, request.document};
  send({reinterpret_cast<const char*>(&header), sizeof header});
  sleep_for_ever();
}
void wrong_number(const std::string& document) {
  ++request.document;
  answer_well(document);
}
void nonsense(const std::string&) { send("Guten Tag, here is no frame but just a few words."); }
void lies(const std::string&) {
  std::string page = page_that_says("lies");
  const std::uint32_t many = 0x7FFFFFFF;  // runs
  std::memcpy(page.data() + 2 * sizeof(PdfFrameHeader) + 8 + 8, &many, sizeof many);
  send(page + end_frame());
}
void chatter(const std::string& document) {
  answer_well(document);
  send(end_frame());
}
void close_pipe(const std::string&) {
  ::close(STDOUT_FILENO);
  ::close(STDIN_FILENO);
  sleep_for_ever();
}
void leave(const std::string&) { ::_exit(77); }

struct Mode {
  std::string_view name;
  void (*answer)(const std::string& document);
};
constexpr std::array modes = {
    Mode{"well", answer_well},
    Mode{"crash", crash},
    Mode{"crash-on-page-two", crash_on_page_two},
    Mode{"crash-on-bad", crash_on_bad},
    Mode{"crash-on-second", crash_on_second},
    Mode{"hang", hang},
    Mode{"drip", drip},
    Mode{"flood", flood},
    Mode{"long-frame", long_frame},
    Mode{"wrong-number", wrong_number},
    Mode{"nonsense", nonsense},
    Mode{"lies", lies},
    Mode{"chatter", chatter},
    Mode{"close-pipe", close_pipe},
    Mode{"leave", leave},
};

}  // namespace

int main(int, char** arguments) {
  const std::string_view name(arguments[0]);
  const std::string_view mode = name.substr(name.rfind("fake-") + 5);
  if (mode == "never-starts") ::_exit(3);
  if (mode == "mute") sleep_for_ever();
  std::string hello;
  append_frame(hello, PdfHello{});
  send(hello);
  for (const Mode& row : modes) {
    if (row.name != mode) continue;
    std::string document;
    for (;;) {
      read_document(document);
      row.answer(document);
    }
  }
  return 4;
}
