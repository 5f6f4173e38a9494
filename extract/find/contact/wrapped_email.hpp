// E-mail addresses that a narrow column breaks: "ada@exam" above "ple.org".
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "extract/document.hpp"

namespace vitagraph::contact {

struct WrappedEmail {
  std::string value;  ///< host in lower case
  Span begin;         ///< of the document: up to the end of its line
  Span rest;          ///< the line below that is nothing but the rest
};

/// The address that begins in this line and goes on below it.
std::optional<WrappedEmail> wrapped_email(const Document& document, std::uint32_t line);

}  // namespace vitagraph::contact
