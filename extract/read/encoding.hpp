// Bytes in whatever encoding -> UTF-8.
#pragma once

#include <string>
#include <string_view>

#include "extract/diagnostic.hpp"

namespace vitagraph {

/// UTF-8 of `bytes`: `bytes` itself where it is UTF-8 already (without its mark), else a view of
/// `storage`, which then holds the converted text. The result is always valid UTF-8.
///
/// `encoding` is an IANA name that overrides recognition, or "". Recognised in this order: the
/// marks of UTF-8, UTF-16 and UTF-32; UTF-16 without mark by where its zero bytes stand; UTF-8
/// that is valid, or all but; else what uchardet takes it for (with an encoding_guessed note).
/// What cannot be decoded becomes U+FFFD, with undecodable_bytes diagnostics that say where.
/// Throws UsageError when no encoding has the given name.
std::string_view to_utf8(std::string_view bytes, std::string_view encoding, std::string& storage,
                         Diagnostics& diagnostics);

/// Can this system convert from an encoding of this name? (To check an option before a run.)
bool is_encoding(std::string_view name);

/// "UTF-16LE" or "UTF-16BE" when the zero bytes of this head, or its mark, say so; else "".
std::string_view utf16_of(std::string_view head);

/// Bytes before the first that is not UTF-8 (no surrogates, no overlong forms, up to U+10FFFF).
std::size_t valid_utf8_prefix(std::string_view bytes);

}  // namespace vitagraph
