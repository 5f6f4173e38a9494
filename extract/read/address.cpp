#include "extract/read/address.hpp"

#include <curl/curl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <memory>
#include <stdexcept>

#include "extract/read/public_address.hpp"

namespace vitagraph {
namespace {

using Handle = std::unique_ptr<CURL, void (*)(CURL*)>;

// What the callbacks of one transfer share.
struct Transfer {
  const FetchOptions& options;
  Fetched& fetched;
  std::string refused;  // the address that was not public
  bool too_large = false;
  bool stopped = false;
};

constexpr char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

bool starts_with_ignoring_case(std::string_view text, std::string_view prefix) {
  return text.size() >= prefix.size() &&
         std::equal(prefix.begin(), prefix.end(), text.begin(),
                    [](char a, char b) { return lower(a) == lower(b); });
}

// curl_global_init is not safe to call from two threads at once; statics are.
void initialise_once() {
  static const CURLcode result = curl_global_init(CURL_GLOBAL_DEFAULT);
  if (result != CURLE_OK) throw std::runtime_error("libcurl cannot be initialised");
}

std::size_t take_bytes(char* data, std::size_t size, std::size_t count, void* context) {
  auto& transfer = *static_cast<Transfer*>(context);
  const std::size_t bytes = size * count;
  if (transfer.fetched.bytes.size() + bytes > transfer.options.max_bytes) {
    transfer.too_large = true;
    return CURL_WRITEFUNC_ERROR;
  }
  transfer.fetched.bytes.append(data, bytes);
  return bytes;
}

curl_socket_t open_socket(void* context, curlsocktype, struct curl_sockaddr* address) {
  auto& transfer = *static_cast<Transfer*>(context);
  if (!transfer.options.allow_private_addresses && !is_public_address(address->addr)) {
    transfer.refused = numeric_address(address->addr);
    return CURL_SOCKET_BAD;
  }
  return socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

int check_progress(void* context, curl_off_t, curl_off_t, curl_off_t, curl_off_t) {
  auto& transfer = *static_cast<Transfer*>(context);
  transfer.stopped = transfer.options.cancelled && transfer.options.cancelled();
  return transfer.stopped ? 1 : 0;
}

// A redirect leads to new bytes: what came with it does not count.
std::size_t take_header(char* data, std::size_t size, std::size_t count, void* context) {
  if (std::string_view(data, size * count).starts_with("HTTP/")) {
    static_cast<Transfer*>(context)->fetched.bytes.clear();
  }
  return size * count;
}

void set_options(CURL* curl, const std::string& address, Transfer& transfer, char* error) {
  const FetchOptions& options = transfer.options;
  curl_easy_setopt(curl, CURLOPT_URL, address.c_str());
  curl_easy_setopt(curl, CURLOPT_ERRORBUFFER, error);
  curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "http,https");
  curl_easy_setopt(curl, CURLOPT_REDIR_PROTOCOLS_STR, "http,https");
  curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 1L);
  curl_easy_setopt(curl, CURLOPT_MAXREDIRS, static_cast<long>(options.most_redirects));
  curl_easy_setopt(curl, CURLOPT_FAILONERROR, 1L);
  curl_easy_setopt(curl, CURLOPT_PROXY, "");  // nor that of the environment
  curl_easy_setopt(curl, CURLOPT_NETRC, static_cast<long>(CURL_NETRC_IGNORED));
  curl_easy_setopt(curl, CURLOPT_ACCEPT_ENCODING, "gzip, deflate");
  curl_easy_setopt(curl, CURLOPT_USERAGENT, "vitagraph");
  curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
  curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, static_cast<long>(options.timeout.count()));
  curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(options.timeout.count()));
  curl_easy_setopt(curl, CURLOPT_MAXFILESIZE_LARGE, static_cast<curl_off_t>(options.max_bytes));
  curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, take_bytes);
  curl_easy_setopt(curl, CURLOPT_WRITEDATA, &transfer);
  curl_easy_setopt(curl, CURLOPT_HEADERFUNCTION, take_header);
  curl_easy_setopt(curl, CURLOPT_HEADERDATA, &transfer);
  curl_easy_setopt(curl, CURLOPT_OPENSOCKETFUNCTION, open_socket);
  curl_easy_setopt(curl, CURLOPT_OPENSOCKETDATA, &transfer);
  curl_easy_setopt(curl, CURLOPT_NOPROGRESS, 0L);
  curl_easy_setopt(curl, CURLOPT_XFERINFOFUNCTION, check_progress);
  curl_easy_setopt(curl, CURLOPT_XFERINFODATA, &transfer);
}

std::string seconds(std::chrono::milliseconds time) {
  const auto count = time.count();
  return count % 1000 == 0 ? std::to_string(count / 1000) + " s" : std::to_string(count) + " ms";
}

std::string size_limit(std::uint64_t bytes) {
  return bytes >= (1u << 20) ? std::to_string(bytes >> 20) + " MB"
                             : std::to_string(bytes) + " bytes";
}

std::string failure_of(CURLcode result, CURL* curl, const Transfer& transfer,
                       const std::string& error) {
  long status = 0;
  curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
  const FetchOptions& options = transfer.options;
  if (transfer.stopped) return "the transfer was stopped";
  if (!transfer.refused.empty()) {
    return "it leads to " + transfer.refused +
           ", which is not a public address; --allow-private-addresses permits it";
  }
  if (transfer.too_large || result == CURLE_FILESIZE_EXCEEDED) {
    return "the document is larger than the limit of " + size_limit(options.max_bytes);
  }
  switch (result) {
    case CURLE_HTTP_RETURNED_ERROR:
      return "the server answered " + std::to_string(status) +
             (status == 404 || status == 410 ? " (there is no such page)" : "");
    case CURLE_COULDNT_RESOLVE_HOST:
      return "the name of its host is not known";
    case CURLE_COULDNT_CONNECT:
      return "its host does not accept the connection";
    case CURLE_OPERATION_TIMEDOUT:
      return "the answer was not complete after " + seconds(options.timeout);
    case CURLE_TOO_MANY_REDIRECTS:
      return "it redirects more than " + std::to_string(options.most_redirects) + " times";
    case CURLE_UNSUPPORTED_PROTOCOL:
      return "it leads to an address that is neither http nor https";
    case CURLE_URL_MALFORMAT:
      return "it is not a valid address";
    case CURLE_PARTIAL_FILE:
      return "the server sent less than it had announced";
    case CURLE_GOT_NOTHING:
      return "the server closed the connection without an answer";
    case CURLE_BAD_CONTENT_ENCODING:
      return "the answer's compression is broken";
    case CURLE_PEER_FAILED_VERIFICATION:
      return "the certificate of its host cannot be verified: " + error;
    default:
      return error;
  }
}

void take_content_type(std::string_view header, Fetched& fetched) {
  const auto trim = [](std::string_view text) {
    const auto first = text.find_first_not_of(" \t\"'");
    if (first == std::string_view::npos) return std::string_view{};
    return text.substr(first, text.find_last_not_of(" \t\"'") - first + 1);
  };
  const auto end = header.find(';');
  for (const char c : trim(header.substr(0, end))) fetched.content_type += lower(c);
  while (!header.empty()) {
    const auto semicolon = header.find(';');
    const std::string_view part = trim(header.substr(0, semicolon));
    if (starts_with_ignoring_case(part, "charset=")) fetched.charset = trim(part.substr(8));
    if (semicolon == std::string_view::npos) break;
    header.remove_prefix(semicolon + 1);
  }
}

}  // namespace

bool is_web_address(std::string_view text) {
  return starts_with_ignoring_case(text, "http://") || starts_with_ignoring_case(text, "https://");
}

std::string without_credentials(std::string_view address) {
  const auto scheme = address.find("://");
  if (scheme == std::string_view::npos) return std::string(address);
  const std::size_t host = scheme + 3;
  const auto end = std::min(address.find_first_of("/?#", host), address.size());
  const auto sign = address.substr(host, end - host).rfind('@');
  if (sign == std::string_view::npos) return std::string(address);
  return std::string(address.substr(0, host)) + std::string(address.substr(host + sign + 1));
}

Fetched fetch(const std::string& address, const FetchOptions& options) {
  initialise_once();
  Fetched fetched;
  fetched.final_address = without_credentials(address);
  Transfer transfer{options, fetched, "", false, false};
  const Handle curl(curl_easy_init(), curl_easy_cleanup);
  if (curl == nullptr) throw std::runtime_error("libcurl cannot open a transfer");
  std::array<char, CURL_ERROR_SIZE> error{};
  set_options(curl.get(), address, transfer, error.data());
  const CURLcode result = curl_easy_perform(curl.get());
  char* text = nullptr;
  curl_easy_getinfo(curl.get(), CURLINFO_EFFECTIVE_URL, &text);
  if (text != nullptr) fetched.final_address = without_credentials(text);
  text = nullptr;
  curl_easy_getinfo(curl.get(), CURLINFO_CONTENT_TYPE, &text);
  if (text != nullptr) take_content_type(text, fetched);
  if (result == CURLE_OK) return fetched;
  fetched.bytes.clear();
  const std::string detail = error[0] != 0 ? error.data() : curl_easy_strerror(result);
  fetched.failure = failure_of(result, curl.get(), transfer, without_credentials(detail));
  const bool large = transfer.too_large || result == CURLE_FILESIZE_EXCEEDED;
  fetched.code = large ? DiagnosticCode::too_large : DiagnosticCode::unreadable;
  return fetched;
}

}  // namespace vitagraph
