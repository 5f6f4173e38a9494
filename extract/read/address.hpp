// Documents on the web: one GET, with limits, and never into the network of this machine.
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

#include "extract/diagnostic.hpp"

namespace vitagraph {

struct FetchOptions {
  /// Permits addresses that are not public (see public_address.hpp). Checked on the address
  /// that is really connected to, for every connection: names that resolve to different
  /// addresses each time, and redirects, cannot get around it.
  bool allow_private_addresses = false;
  std::uint64_t max_bytes = 20u << 20;        ///< of the body, unpacked
  std::chrono::milliseconds timeout{30'000};  ///< for everything together
  int most_redirects = 5;
  std::function<bool()> cancelled;  ///< asked now and then; true stops the fetch
};

struct Fetched {
  std::string bytes;
  std::string final_address;  ///< after redirects, without credentials
  std::string content_type;   ///< "text/markdown", lower case, without parameters; may be empty
  std::string charset;        ///< of the Content-Type; may be empty
  std::string failure;        ///< a clause that says why there are no bytes; empty = success
  DiagnosticCode code = DiagnosticCode::unreadable;  ///< of the failure
};

/// Is this an address of the kind that fetch() takes ("http://…", "https://…", any case)?
bool is_web_address(std::string_view text);

/// The address without user name and password: the only form for messages and records.
std::string without_credentials(std::string_view address);

/// http and https only, also after redirects. TLS is verified; no cookies, no proxy from the
/// environment, no .netrc; credentials of the address go to its own host only. Never throws for
/// what the network does. Safe to call from many threads at once.
Fetched fetch(const std::string& address, const FetchOptions& options);

}  // namespace vitagraph
