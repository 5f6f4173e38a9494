// Which network addresses anybody may reach, and which only this machine or its network.
#pragma once

#include <string>

struct sockaddr;

namespace vitagraph {

/// Is this the address of a host on the public internet? False for private, loopback, link-local
/// (cloud metadata services live there), shared, documentation, benchmark, multicast and reserved
/// ones, and for IPv6 forms that carry an IPv4 address (mapped, NAT64, 6to4, Teredo): by the IANA
/// special-purpose registries of both families. False for other families.
bool is_public_address(const sockaddr& address);

/// "127.0.0.1", "fd00::1": for messages. "" for other families.
std::string numeric_address(const sockaddr& address);

}  // namespace vitagraph
