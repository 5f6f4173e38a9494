#include "extract/read/address.hpp"

#include <arpa/inet.h>
#include <netinet/in.h>

#include "extract/read/inputs.hpp"
#include "extract/read/public_address.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/http_server.hpp"

using namespace vitagraph;
using namespace std::chrono_literals;

namespace {

// Small limits: the tests take no time.
FetchOptions local(std::uint64_t max_bytes = 1000, std::chrono::milliseconds timeout = 3000ms) {
  FetchOptions options;
  options.allow_private_addresses = true;
  options.max_bytes = max_bytes;
  options.timeout = timeout;
  return options;
}

bool contains(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

// A gzip stream of `count` times 258 zeros ('0'), some 1 byte each: one block of the fixed
// Huffman code (RFC 1951, 3.2.6) with a literal and copies of length 258 at distance 1.
std::string gzip_bomb(int count) {
  std::string out("\x1F\x8B\x08\0\0\0\0\0\0\x03", 10);
  int bits = 0;
  unsigned byte = 0;
  const auto bit = [&](unsigned value) {
    byte |= value << bits;
    if (++bits < 8) return;
    out += static_cast<char>(byte);
    bits = 0;
    byte = 0;
  };
  const auto code = [&](unsigned value, int length) {  // most significant bit first
    while (length-- > 0) bit(value >> length & 1);
  };
  bit(1);  // the last block
  code(0b10, 2);
  code(0x60, 8);  // '0'
  for (int i = 0; i < count; ++i) {
    code(0xC5, 8);  // length 258
    code(0, 5);     // distance 1
  }
  code(0, 7);  // end of the block
  while (bits != 0) bit(0);
  return out + std::string(8, '\0');
}

// "Ada\n" by gzip.
const std::string packed(
    "\x1F\x8B\x08\0\0\0\0\0\x02\x03\x73\x4C\x49\xE4\x02\0\x40\x30\x01\xD1\x04\0\0\0", 24);

}  // namespace

TEST_CASE("Address: a page is fetched, with what the server says of it") {
  HttpServer server;
  server.page("/cv.md", "# Ada\n", "Content-Type: Text/Markdown; charset=\"ISO-8859-1\"\r\n");
  const Fetched fetched = fetch(server.address("/cv.md?x=1"), local());
  CHECK(fetched.failure.empty());
  CHECK(fetched.bytes == "# Ada\n");
  CHECK(fetched.content_type == "text/markdown");
  CHECK(fetched.charset == "ISO-8859-1");
  REQUIRE(server.requests().size() == 1);
  const std::string request = server.requests()[0];
  CHECK(request.starts_with("GET /cv.md?x=1 "));
  CHECK(!contains(request, "Cookie"));
}

TEST_CASE("Address: answers that are no documents") {
  HttpServer server;
  server.raw("/500", "HTTP/1.1 500 Oops\r\nContent-Length: 3\r\nConnection: close\r\n\r\nbad");
  server.raw("/silent", "");
  server.raw("/garbage", "\x01\x02\x03\x04\r\n\r\n");
  server.raw("/short", "HTTP/1.1 200 OK\r\nContent-Length: 100\r\nConnection: close\r\n\r\nshort");
  server.raw("/broken",
             "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nConnection: close\r\n"
             "Content-Length: 8\r\n\r\nnot gzip");
  struct Row {
    std::string path;
    std::string part;
  };
  const Row rows[] = {
      {"/none", "answered 404"},        {"/500", "answered 500"},
      {"/silent", "without an answer"}, {"/short", "less than it had announced"},
      {"/broken", "compression"},       {"/garbage", ""},
  };
  for (const Row& row : rows) {
    INFO(row.path);
    const Fetched fetched = fetch(server.address(row.path), local());
    CHECK(!fetched.failure.empty());
    CHECK(contains(fetched.failure, row.part));
    CHECK(fetched.bytes.empty());
    CHECK(fetched.code == DiagnosticCode::unreadable);
  }
  CHECK(contains(fetch("http://", local()).failure, "not a valid address"));
  CHECK(contains(fetch("http://127.0.0.1:1/", local()).failure, "does not accept"));
  CHECK(!fetch("http://no-such-host.invalid/", local()).failure.empty());
}

TEST_CASE("Address: redirects are followed, but not for ever and not anywhere") {
  HttpServer server;
  server.page("/end.json", "{}");
  server.redirect("/one", "/two");
  server.redirect("/two", server.address("/end.json"));
  server.redirect("/loop", "/loop");
  server.redirect("/file", "file:///etc/hostname");
  server.redirect("/ftp", "ftp://127.0.0.1/x");
  server.redirect("/gopher", "gopher://127.0.0.1/x");
  const Fetched fetched = fetch(server.address("/one"), local());
  CHECK(fetched.bytes == "{}");
  CHECK(fetched.final_address == server.address("/end.json"));
  CHECK(contains(fetch(server.address("/loop"), local()).failure, "redirects more than 5 times"));
  for (const char* path : {"/file", "/ftp", "/gopher"}) {
    const Fetched refused = fetch(server.address(path), local());
    CHECK(contains(refused.failure, "neither http nor https"));
    CHECK(refused.bytes.empty());
  }
  for (int i = 1; i <= 6; ++i) {
    server.redirect("/r" + std::to_string(i), "/r" + std::to_string(i - 1));
  }
  server.page("/r0", "end");
  CHECK(fetch(server.address("/r5"), local()).bytes == "end");
  CHECK(!fetch(server.address("/r6"), local()).failure.empty());
}

TEST_CASE("Address: what is private is refused, however it is written") {
  HttpServer server;
  server.page("/", "secret");
  FetchOptions options = local();
  options.allow_private_addresses = false;
  const std::string port = server.address("").substr(std::string("http://127.0.0.1").size());
  for (const char* host : {"127.0.0.1", "localhost", "0x7f.1", "2130706433", "0.0.0.0", "127.1",
                           "[::1]", "[::ffff:127.0.0.1]", "[64:ff9b::7f00:1]"}) {
    INFO(host);
    const Fetched fetched = fetch("http://" + std::string(host) + port + "/", options);
    CHECK(!fetched.failure.empty());
    CHECK(fetched.bytes.empty());
  }
  CHECK(contains(fetch(server.address("/"), options).failure, "--allow-private-addresses"));
  CHECK(server.requests().empty());
}

TEST_CASE("Address: slow, endless, oversized and bomb-like bodies end at the limits") {
  HttpServer server;
  server.on("/slow", [](const HttpConnection& to) {
    to.send("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n");
    while (!to.stopped() && to.send("x")) std::this_thread::sleep_for(20ms);
  });
  server.on("/mute", [](const HttpConnection& to) {
    for (int i = 0; i < 50 && !to.stopped(); ++i) std::this_thread::sleep_for(20ms);
  });
  server.on("/endless", [](const HttpConnection& to) {
    to.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
    while (!to.stopped() && to.send("4\r\nabcd\r\n")) continue;
  });
  server.on("/headers", [](const HttpConnection& to) {
    to.send("HTTP/1.1 200 OK\r\n");
    while (!to.stopped() && to.send("X-Filler: " + std::string(1000, 'x') + "\r\n")) continue;
  });
  server.page("/large", std::string(1001, 'x'));
  server.page("/fits", std::string(1000, 'x'));
  server.page("/bomb", gzip_bomb(20'000), "Content-Encoding: gzip\r\n");
  server.page("/packed", packed, "Content-Encoding: gzip\r\n");

  CHECK(contains(fetch(server.address("/slow"), local(2000, 300ms)).failure, "after 300 ms"));
  CHECK(contains(fetch(server.address("/mute"), local(2000, 300ms)).failure, "after 300 ms"));
  CHECK(!fetch(server.address("/headers"), local()).failure.empty());
  for (const char* path : {"/endless", "/large"}) {
    const Fetched fetched = fetch(server.address(path), local());
    CHECK(contains(fetched.failure, "larger than the limit of 1000 bytes"));
    CHECK(fetched.code == DiagnosticCode::too_large);
  }
  CHECK(fetch(server.address("/bomb"), local(100'000)).code == DiagnosticCode::too_large);
  CHECK(fetch(server.address("/packed"), local()).bytes == "Ada\n");
  CHECK(fetch(server.address("/fits"), local()).bytes.size() == 1000);

  FetchOptions impatient = local(2000);
  impatient.cancelled = [] { return true; };
  CHECK(contains(fetch(server.address("/slow"), impatient).failure, "stopped"));
}

TEST_CASE("Address: credentials go to their host and nowhere else") {
  HttpServer server;
  HttpServer other;
  other.page("/", "x");
  server.page("/cv.txt", "Ada");
  server.redirect("/away", other.address("/"));
  std::string address = server.address("/cv.txt");
  address.insert(7, "user:pass%20word@");
  const Fetched fetched = fetch(address, local());
  CHECK(fetched.bytes == "Ada");
  CHECK(fetched.final_address == server.address("/cv.txt"));
  CHECK(contains(server.requests()[0], "Authorization: Basic"));

  address = server.address("/away");
  address.insert(7, "user:secret@");
  CHECK(fetch(address, local()).bytes == "x");
  CHECK(!contains(other.requests()[0], "Authorization"));

  address = server.address("/none");
  address.insert(7, "user:secret@");
  const std::vector<std::string> arguments = {address};
  LoadOptions load;
  load.fetch = local();
  const LoadedInput loaded = load_input(list_inputs(arguments).sources[0], load);
  REQUIRE(loaded.failure.has_value());
  CHECK(!contains(loaded.source + loaded.failure->detail, "secret"));
}

TEST_CASE("Address: without credentials") {
  CHECK(without_credentials("http://u:p@h.example/a@b") == "http://h.example/a@b");
  CHECK(without_credentials("http://u@x:p@h.example") == "http://h.example");
  CHECK(without_credentials("http://h.example/?q=a@b") == "http://h.example/?q=a@b");
  CHECK(without_credentials("mail@h.example") == "mail@h.example");
}

TEST_CASE("Address: what the server says helps to recognise the document") {
  HttpServer server;
  server.page("/plain", "Ada", "Content-Type: application/json\r\n");
  server.page("/cv.md", "Ada", "Content-Type: text/plain\r\n");
  server.redirect("/r", "/cv.md?x");
  LoadOptions options;
  options.fetch = local();
  const auto suffix = [&](const char* path) {
    const std::vector<std::string> arguments = {server.address(path)};
    return load_input(list_inputs(arguments).sources[0], options).suffix;
  };
  CHECK(suffix("/plain") == "json");
  CHECK(suffix("/r") == "md");
}

TEST_CASE("Public addresses: both families, hits and misses") {
  const auto is_public = [](const char* text) {
    sockaddr_in four{};
    sockaddr_in6 six{};
    if (inet_pton(AF_INET, text, &four.sin_addr) == 1) {
      four.sin_family = AF_INET;
      return is_public_address(reinterpret_cast<const sockaddr&>(four));
    }
    REQUIRE(inet_pton(AF_INET6, text, &six.sin6_addr) == 1);
    six.sin6_family = AF_INET6;
    return is_public_address(reinterpret_cast<const sockaddr&>(six));
  };
  for (const char* text : {"8.8.8.8", "1.1.1.1", "93.184.216.34", "172.15.0.1", "172.32.0.1",
                           "100.63.0.1", "100.128.0.1", "223.255.255.255", "192.167.1.1",
                           "2606:4700::1111", "2a00:1450::1", "2001:4860:4860::8888"}) {
    INFO(text);
    CHECK(is_public(text));
  }
  for (const char* text :
       {"0.0.0.0",         "10.1.2.3",         "100.64.0.1",      "127.0.0.1",   "127.255.255.254",
        "169.254.169.254", "172.16.0.1",       "172.31.255.255",  "192.0.0.1",   "192.0.2.1",
        "192.168.1.1",     "198.18.0.1",       "198.51.100.1",    "203.0.113.9", "224.0.0.1",
        "239.1.1.1",       "240.0.0.1",        "255.255.255.255", "::",          "::1",
        "::ffff:8.8.8.8",  "64:ff9b::808:808", "100::1",          "fc00::1",     "fd00:ec2::254",
        "fe80::1",         "ff02::1",          "2001::1",         "2001:db8::1", "2002:808:808::1",
        "3fff::1"}) {
    INFO(text);
    CHECK(!is_public(text));
  }
}
