// BibTeX files: entries with their fields, strings expanded, cross references followed.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "extract/diagnostic.hpp"
#include "extract/span.hpp"

namespace vitagraph {

struct BibField {
  std::string name;   ///< lower case
  std::string value;  ///< TeX as written, strings expanded and joined; see plain_text_of_tex()
  Span span;          ///< of the value in the source, without its outer braces or quotes
};

struct BibEntry {
  std::string type;  ///< lower case: "article"
  std::string key;
  Span span;  ///< from '@' to the closing brace
  Span key_span;
  std::vector<BibField> fields;  ///< as written, then those inherited by `crossref`

  /// nullptr when the entry has no such field, or an empty one.
  const BibField* find(std::string_view name) const;
  /// The first of these fields that the entry has, or nullptr.
  const BibField* find_first(std::initializer_list<std::string_view> names) const;
};

/// One bibliography, of BibTeX's or BibLaTeX's dialect. Never throws for bad content: an entry
/// that is not closed ends where the next one begins. Time is linear in the text; values that
/// strings blow up end at `longest_value`. `text` need not outlive it.
class Bibliography {
 public:
  static constexpr std::size_t longest_value = 16'384;
  static constexpr std::size_t most_entries = 20'000;

  Bibliography() = default;
  explicit Bibliography(std::string_view text);

  const std::vector<BibEntry>& entries() const { return entries_; }
  /// The entry with this key (letters of either case), or nullptr.
  const BibEntry* find(std::string_view key) const;
  const Diagnostics& diagnostics() const { return diagnostics_; }

 private:
  friend class BibParser;
  std::vector<BibEntry> entries_;
  std::map<std::string, std::size_t, std::less<>> index_;  // by the key in lower case
  Diagnostics diagnostics_;
};

}  // namespace vitagraph
