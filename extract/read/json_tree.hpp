// JSON as people type it, with the place of every value. Strict parsers stop at the first
// mistake and forget where values stood; résumés need the places, and what is right in the rest.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "extract/diagnostic.hpp"
#include "extract/span.hpp"

namespace vitagraph {

struct JsonNode {
  enum class Kind : std::uint8_t { null, boolean, number, string, array, object };
  Kind kind = Kind::null;
  std::uint16_t depth = 0;
  Span span;  ///< of a string: what stands between its quotes; of all others: the whole value
  Span key;   ///< what stands between the quotes of its key; empty for items of arrays
  std::uint32_t first_child = 0;  ///< index; 0 = none
  std::uint32_t next = 0;         ///< sibling; 0 = none
  std::uint32_t value = 0;        ///< of trees that a builder made: its words; else 0
  std::uint32_t key_words = 0;    ///< likewise
};

/// The tree of one JSON text. Never throws for bad content.
///
/// Taken although JSON forbids it, each with a diagnostic (invalid_json, with line and column):
/// comments, trailing and missing commas, single quotes, keys without quotes, line ends within
/// strings, containers that are not closed. Below `deepest` nothing is read (nesting_too_deep).
/// Time and memory are linear in the text; over `most_nodes` values nothing more is read.
class JsonTree {
 public:
  static constexpr std::size_t deepest = 64;
  static constexpr std::size_t most_nodes = 500'000;

  /// `text` must outlive the tree.
  explicit JsonTree(std::string_view text);

  /// nullptr when the text holds no value at all.
  const JsonNode* root() const { return nodes_.size() > 1 ? &nodes_[1] : nullptr; }
  const JsonNode* first_child(const JsonNode& node) const { return at(node.first_child); }
  const JsonNode* next(const JsonNode& node) const { return at(node.next); }

  /// The string with its escapes resolved; of a number or boolean its text; "" for all others.
  std::string value(const JsonNode& node) const;
  std::string key(const JsonNode& node) const;
  const Diagnostics& diagnostics() const { return diagnostics_; }
  /// Where the value or its key begins, its quote included.
  Place place_of_value(const JsonNode& node) const { return place_of(with_quote(node.span.begin)); }
  Place place_of_key(const JsonNode& node) const { return place_of(with_quote(node.key.begin)); }
  /// Line and column (in characters, from 1) of a byte of the text.
  Place place_of(std::uint32_t offset) const;

 private:
  friend class JsonParser;
  friend class JsonTreeBuilder;
  JsonTree() = default;
  std::uint32_t with_quote(std::uint32_t begin) const {
    const bool quoted = begin > 0 && (text_[begin - 1] == '"' || text_[begin - 1] == '\'');
    return quoted ? begin - 1 : begin;
  }
  const JsonNode* at(std::uint32_t index) const { return index == 0 ? nullptr : &nodes_[index]; }

  std::string_view text_;
  std::vector<JsonNode> nodes_;     // [0] is nobody
  std::vector<std::string> words_;  // of built trees: values and keys; [0] is ""
  Diagnostics diagnostics_;
};

}  // namespace vitagraph
