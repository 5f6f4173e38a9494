#include "extract/date_grammar/words.hpp"

#include <utf8proc.h>

#include <array>
#include <bitset>
#include <vector>

#include "extract/date_grammar/word_rows.hpp"

namespace vitagraph::date_grammar {
namespace {

char32_t fold_with_utf8proc(char32_t letter) {
  std::array<utf8proc_int32_t, 8> out{};
  int last_boundary = 0;
  const auto options = static_cast<utf8proc_option_t>(UTF8PROC_DECOMPOSE | UTF8PROC_CASEFOLD |
                                                      UTF8PROC_STRIPMARK | UTF8PROC_COMPAT);
  const auto count =
      utf8proc_decompose_char(static_cast<utf8proc_int32_t>(letter), out.data(),
                              static_cast<utf8proc_ssize_t>(out.size()), options, &last_boundary);
  return count <= 0 ? 0 : static_cast<char32_t>(out[0]);
}

/// Folded forms of the letters below U+0530 (Latin, Greek, Cyrillic), made once.
constexpr char32_t table_end = 0x530;

std::array<char32_t, table_end> make_fold_table() {
  std::array<char32_t, table_end> table{};
  for (char32_t c = 0; c < table_end; ++c) table[c] = fold_with_utf8proc(c);
  table[U'ı'] = U'i';
  table[U'ł'] = U'l';
  table[U'Ł'] = U'l';
  table[U'ø'] = U'o';
  table[U'Ø'] = U'o';
  table[U'đ'] = U'd';
  table[U'Đ'] = U'd';
  return table;
}

struct Slot {
  std::uint64_t hash = 0;
  WordInfo info;
};

class Table {
 public:
  Table() : slots_(8192) {
    for (const MonthRow& row : month_rows()) add_month(row);
    for (const RoleRow& row : role_rows()) {
      each(row.words, [&](std::string_view word) { add(word, row.roles, 0); });
    }
  }
  const WordInfo* find(std::uint64_t hash) const {
    if (!filter_[filter_bit(hash)]) return nullptr;
    for (std::size_t at = hash & (slots_.size() - 1); slots_[at].hash != 0;
         at = (at + 1) & (slots_.size() - 1)) {
      if (slots_[at].hash == hash) return &slots_[at].info;
    }
    return nullptr;
  }

 private:
  template <class Function>
  static void each(std::string_view words, Function function) {
    for (std::size_t begin = 0; begin < words.size();) {
      const std::size_t end = std::min(words.find('|', begin), words.size());
      if (end > begin) function(words.substr(begin, end - begin));
      begin = end + 1;
    }
  }
  /// Twelve fields separated by ";", each with forms separated by "|".
  void add_month(const MonthRow& row) {
    std::uint8_t month = 1;
    for (std::size_t begin = 0; begin <= row.months.size() && month <= 12; ++month) {
      const std::size_t end = std::min(row.months.find(';', begin), row.months.size());
      each(row.months.substr(begin, end - begin),
           [&](std::string_view word) { add(word, role_month | row.roles, month); });
      begin = end + 1;
    }
  }
  void add(std::string_view phrase, std::uint32_t roles, std::uint8_t month) {
    insert(word_hash(phrase), roles, month);
    for (auto blank = phrase.find(' '); blank != phrase.npos; blank = phrase.find(' ', blank + 1)) {
      insert(word_hash(phrase.substr(0, blank)), role_starts_phrase, 0);
    }
  }
  void insert(std::uint64_t hash, std::uint32_t roles, std::uint8_t month) {
    std::size_t at = hash & (slots_.size() - 1);
    while (slots_[at].hash != 0 && slots_[at].hash != hash) at = (at + 1) & (slots_.size() - 1);
    slots_[at].hash = hash;
    filter_.set(filter_bit(hash));
    slots_[at].info.roles |= roles;
    if (month != 0 && slots_[at].info.month == 0) slots_[at].info.month = month;
  }

  static constexpr std::size_t filter_bits = 1U << 15;
  static std::size_t filter_bit(std::uint64_t hash) { return (hash >> 32) % filter_bits; }

  std::vector<Slot> slots_;
  std::bitset<filter_bits> filter_;  ///< most words of a text are no words of dates
};

}  // namespace

char32_t folded_letter(char32_t letter) {
  static const std::array<char32_t, table_end> table = make_fold_table();
  return letter < table_end ? table[letter] : fold_with_utf8proc(letter);
}

std::uint64_t word_hash(std::string_view word, std::uint64_t state) {
  const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(word.data());
  for (std::size_t at = 0; at < word.size();) {
    utf8proc_int32_t letter = 0;
    const auto length =
        utf8proc_iterate(bytes + at, static_cast<utf8proc_ssize_t>(word.size() - at), &letter);
    if (length <= 0) break;
    at += static_cast<std::size_t>(length);
    const char32_t folded = folded_letter(static_cast<char32_t>(letter));
    if (folded != 0) state = fnv64_step(state, folded);
  }
  return state;
}

const WordInfo* find_word(std::uint64_t hash) {
  static const Table table;
  return table.find(hash);
}

}  // namespace vitagraph::date_grammar
