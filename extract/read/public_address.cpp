#include "extract/read/public_address.hpp"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>

namespace vitagraph {
namespace {

struct Prefix4 {
  std::uint32_t address;
  int length;
};

constexpr std::uint32_t ip(std::uint32_t a, std::uint32_t b, std::uint32_t c, std::uint32_t d) {
  return a << 24 | b << 16 | c << 8 | d;
}

// https://www.iana.org/assignments/iana-ipv4-special-registry, and multicast (RFC 5771).
constexpr std::array special4 = {
    Prefix4{ip(0, 0, 0, 0), 8},        // this network
    Prefix4{ip(10, 0, 0, 0), 8},       // private
    Prefix4{ip(100, 64, 0, 0), 10},    // shared by carriers
    Prefix4{ip(127, 0, 0, 0), 8},      // loopback
    Prefix4{ip(169, 254, 0, 0), 16},   // link-local
    Prefix4{ip(172, 16, 0, 0), 12},    // private
    Prefix4{ip(192, 0, 0, 0), 24},     // protocol assignments
    Prefix4{ip(192, 0, 2, 0), 24},     // documentation
    Prefix4{ip(192, 31, 196, 0), 24},  // AS112
    Prefix4{ip(192, 52, 193, 0), 24},  // AMT
    Prefix4{ip(192, 88, 99, 0), 24},   // 6to4 relays
    Prefix4{ip(192, 168, 0, 0), 16},   // private
    Prefix4{ip(192, 175, 48, 0), 24},  // AS112
    Prefix4{ip(198, 18, 0, 0), 15},    // benchmarks
    Prefix4{ip(198, 51, 100, 0), 24},  // documentation
    Prefix4{ip(203, 0, 113, 0), 24},   // documentation
    Prefix4{ip(224, 0, 0, 0), 4},      // multicast
    Prefix4{ip(240, 0, 0, 0), 4},      // reserved, broadcast
};

struct Prefix6 {
  std::uint64_t high;  // the first 64 bits of the address
  int length;          // at most 64
};

// Within 2000::/3, the only global unicast space; everything outside it is refused as a whole
// (loopback, mapped IPv4, NAT64, unique local, link-local, multicast).
constexpr std::array special6 = {
    Prefix6{0x2001'0000'0000'0000, 23},  // protocol assignments, Teredo
    Prefix6{0x2001'0db8'0000'0000, 32},  // documentation
    Prefix6{0x2002'0000'0000'0000, 16},  // 6to4
    Prefix6{0x2620'004f'8000'0000, 48},  // AS112
    Prefix6{0x3fff'0000'0000'0000, 20},  // documentation
};

bool is_public4(std::uint32_t address) {
  return std::none_of(special4.begin(), special4.end(), [&](const Prefix4& prefix) {
    return (address ^ prefix.address) >> (32 - prefix.length) == 0;
  });
}

bool is_public6(const in6_addr& address) {
  std::uint64_t high = 0;
  for (int i = 0; i < 8; ++i) high = high << 8 | address.s6_addr[i];
  if (high >> 61 != 1) return false;
  return std::none_of(special6.begin(), special6.end(), [&](const Prefix6& prefix) {
    return (high ^ prefix.high) >> (64 - prefix.length) == 0;
  });
}

template <typename Address>
Address as(const sockaddr& address) {
  Address out{};
  std::memcpy(&out, &address, sizeof out);
  return out;
}

}  // namespace

bool is_public_address(const sockaddr& address) {
  if (address.sa_family == AF_INET) {
    return is_public4(ntohl(as<sockaddr_in>(address).sin_addr.s_addr));
  }
  return address.sa_family == AF_INET6 && is_public6(as<sockaddr_in6>(address).sin6_addr);
}

std::string numeric_address(const sockaddr& address) {
  std::array<char, INET6_ADDRSTRLEN> text{};
  if (address.sa_family == AF_INET) {
    const auto in4 = as<sockaddr_in>(address);
    inet_ntop(AF_INET, &in4.sin_addr, text.data(), text.size());
  } else if (address.sa_family == AF_INET6) {
    const auto in6 = as<sockaddr_in6>(address);
    inet_ntop(AF_INET6, &in6.sin6_addr, text.data(), text.size());
  }
  return text.data();
}

}  // namespace vitagraph
