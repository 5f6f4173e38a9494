#include "extract/read/bibtex/bibliography.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace vitagraph {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t most_reports = 20;
constexpr std::size_t most_fields = 200;
constexpr int most_parents = 8;  // cross references that refer on

struct Month {
  std::string_view name;
  std::string_view value;
};
constexpr std::array months = {
    Month{"jan", "January"}, Month{"feb", "February"}, Month{"mar", "March"},
    Month{"apr", "April"},   Month{"may", "May"},      Month{"jun", "June"},
    Month{"jul", "July"},    Month{"aug", "August"},   Month{"sep", "September"},
    Month{"oct", "October"}, Month{"nov", "November"}, Month{"dec", "December"},
};

constexpr bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

// What may stand in keys and names of fields.
constexpr bool is_word(char c) { return !is_blank(c) && "{}(),=#\"%@"sv.find(c) == "{}"sv.npos; }

std::string lower(std::string_view text) {
  std::string out(text);
  for (char& c : out) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return out;
}

}  // namespace

// One pass; nothing is read twice but the few bytes that tell a new entry from an '@' in a value.
class BibParser {
 public:
  BibParser(std::string_view text, Bibliography& out) : text_(text), out_(out) {
    for (const Month& month : months) strings_.emplace(month.name, month.value);
  }
  void parse();

 private:
  bool at_end() const { return at_ >= text_.size(); }
  char peek() const { return at_end() ? '\0' : text_[at_]; }
  void skip_blanks();
  std::string_view word();
  bool entry_begins(std::size_t at) const;
  void object();
  void strings(char close);
  void entry(BibEntry entry, char close);
  void skip_braces();
  std::optional<BibField> field(char close);
  void value(BibField& into);
  bool piece(BibField& into);
  Span delimited(char close);
  void report(std::size_t offset, std::string what);
  void inherit(BibEntry& child);

  std::string_view text_;
  Bibliography& out_;
  std::size_t at_ = 0;
  std::map<std::string, std::string, std::less<>> strings_;
  std::size_t reported_at_ = 0;  // lines before here are counted
  std::uint32_t line_ = 1;
};

void BibParser::report(std::size_t offset, std::string what) {
  if (out_.diagnostics_.size() >= most_reports) return;
  offset = std::min(offset, text_.size());
  if (offset > reported_at_) {
    line_ += static_cast<std::uint32_t>(
        std::count(text_.begin() + static_cast<std::ptrdiff_t>(reported_at_),
                   text_.begin() + static_cast<std::ptrdiff_t>(offset), '\n'));
    reported_at_ = offset;
  }
  out_.diagnostics_.push_back({DiagnosticCode::invalid_markup, {line_, 0, 0}, std::move(what)});
}

// Blanks, and comments as people write them although BibTeX knows none within entries.
void BibParser::skip_blanks() {
  while (!at_end()) {
    if (is_blank(text_[at_])) {
      ++at_;
    } else if (text_[at_] == '%') {
      at_ = std::min(text_.find('\n', at_), text_.size());
    } else {
      return;
    }
  }
}

std::string_view BibParser::word() {
  const std::size_t begin = at_;
  while (!at_end() && is_word(text_[at_])) ++at_;
  return text_.substr(begin, at_ - begin);
}

// "@article{" at the begin of a line: there a value that nobody closed ends.
bool BibParser::entry_begins(std::size_t at) const {
  if (text_[at] != '@' || (at > 0 && text_[at - 1] != '\n')) return false;
  std::size_t end = at + 1;
  while (end < text_.size() && end - at < 24 &&
         ((text_[end] >= 'a' && text_[end] <= 'z') || (text_[end] >= 'A' && text_[end] <= 'Z'))) {
    ++end;
  }
  return end > at + 1 && end < text_.size() && (text_[end] == '{' || text_[end] == '(');
}

// What stands up to the matching `close`; braces nest. `at_` is behind the opening one.
Span BibParser::delimited(char close) {
  const std::size_t begin = at_;
  std::size_t depth = 0;
  for (; !at_end(); ++at_) {
    const char c = text_[at_];
    if (c == '\\' && at_ + 1 < text_.size() && text_[at_ + 1] != '\n') {
      ++at_;
    } else if (c == close && depth == 0) {
      return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(at_++)};
    } else if (c == '{') {
      ++depth;
    } else if (c == '}') {
      if (depth == 0) break;  // the entry ends within its value in quotes
      --depth;
    } else if (entry_begins(at_)) {
      break;
    }
  }
  at_ = std::min(at_, text_.size());
  report(begin, "a value that is not closed");
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(at_)};
}

// One part of a value: {…}, "…", a number or the name of a string.
bool BibParser::piece(BibField& into) {
  skip_blanks();
  const char c = peek();
  Span span;
  std::string text;
  if (c == '{' || c == '"') {
    ++at_;
    span = delimited(c == '{' ? '}' : '"');
    text = text_.substr(span.begin, span.size());
  } else {
    const auto begin = static_cast<std::uint32_t>(at_);
    const std::string_view name = word();
    if (name.empty()) return false;
    span = {begin, static_cast<std::uint32_t>(at_)};
    const auto known = strings_.find(lower(name));
    text = known == strings_.end() ? std::string(name) : known->second;
  }
  into.span = into.span.empty() ? span : hull(into.span, span);
  const std::size_t room =
      Bibliography::longest_value - std::min(Bibliography::longest_value, into.value.size());
  into.value.append(text, 0, room);
  while (!into.value.empty() && (static_cast<unsigned char>(into.value.back()) & 0xC0) == 0x80 &&
         text.size() > room) {
    into.value.pop_back();
  }
  return true;
}

void BibParser::value(BibField& into) {
  while (piece(into)) {
    skip_blanks();
    if (peek() != '#') return;
    ++at_;
  }
}

// "name = value"; nothing at the entry's end.
std::optional<BibField> BibParser::field(char close) {
  for (;;) {
    skip_blanks();
    if (at_end() || entry_begins(at_)) return std::nullopt;
    if (peek() == close) return std::nullopt;
    if (peek() == ',') {
      ++at_;
      continue;
    }
    const std::size_t begin = at_;
    BibField out;
    out.name = lower(word());
    skip_blanks();
    if (out.name.empty() || peek() != '=') {
      report(begin, "expected a field, \"name = value\"");
      if (at_ == begin) ++at_;
      continue;
    }
    ++at_;
    value(out);
    return out;
  }
}

void BibParser::strings(char close) {
  while (const std::optional<BibField> one = field(close)) {
    if (strings_.size() < Bibliography::most_entries) strings_[one->name] = one->value;
  }
  if (peek() == close) ++at_;
}

void BibParser::skip_braces() {
  std::size_t depth = 0;
  for (; !at_end(); ++at_) {
    if (text_[at_] == '{') ++depth;
    if (text_[at_] == '}' && depth-- == 0) {
      ++at_;
      return;
    }
    if (entry_begins(at_)) return;
  }
}

void BibParser::entry(BibEntry entry, char close) {
  skip_blanks();
  const auto key_begin = static_cast<std::uint32_t>(at_);
  while (!at_end() && peek() != ',' && peek() != close && peek() != '\n' && peek() != '=') ++at_;
  auto key_end = static_cast<std::uint32_t>(at_);
  while (key_end > key_begin && is_blank(text_[key_end - 1])) --key_end;
  if (peek() == '=') {  // the key was forgotten: this is the first field
    at_ = key_begin;
    key_end = key_begin;
  }
  entry.key_span = {key_begin, key_end};
  entry.key = text_.substr(key_begin, key_end - key_begin);
  while (std::optional<BibField> one = field(close)) {
    if (entry.fields.size() < most_fields) entry.fields.push_back(std::move(*one));
  }
  if (peek() == close) {
    ++at_;
  } else {
    report(entry.span.begin, "an entry that is not closed");
  }
  entry.span.end = static_cast<std::uint32_t>(at_);
  if (out_.entries_.size() >= Bibliography::most_entries) return;
  out_.index_.emplace(lower(entry.key), out_.entries_.size());
  out_.entries_.push_back(std::move(entry));
}

// What stands at an '@'. BibTeX takes everything between entries for a comment.
void BibParser::object() {
  const auto begin = static_cast<std::uint32_t>(at_++);
  const std::string type = lower(word());
  skip_blanks();
  const char opening = peek();
  if (type.empty() || (opening != '{' && opening != '(')) return;
  ++at_;
  const char close = opening == '{' ? '}' : ')';
  if (type == "comment" || type == "preamble") return skip_braces();
  if (type == "string") return strings(close);
  BibEntry one;
  one.type = type;
  one.span.begin = begin;
  entry(std::move(one), close);
}

// The parent's title is the book's to its children; other fields go as they are.
void BibParser::inherit(BibEntry& child) {
  const BibEntry* parent = &child;
  for (int i = 0; i < most_parents; ++i) {
    const BibField* reference = parent->find("crossref");
    parent = reference == nullptr ? nullptr : out_.find(reference->value);
    if (parent == nullptr || parent == &child) return;
    for (const BibField& field : parent->fields) {
      BibField own = field;
      if (own.name == "crossref") continue;
      if (own.name == "title") own.name = "booktitle";
      if (child.find(own.name) == nullptr) child.fields.push_back(std::move(own));
    }
  }
}

void BibParser::parse() {
  while (!at_end()) {
    at_ = std::min(text_.find('@', at_), text_.size());
    if (!at_end()) object();
  }
  for (BibEntry& entry : out_.entries_) {
    if (entry.find("crossref") != nullptr) inherit(entry);
  }
}

Bibliography::Bibliography(std::string_view text) { BibParser(text, *this).parse(); }

const BibEntry* Bibliography::find(std::string_view key) const {
  const auto found = index_.find(lower(key));
  return found == index_.end() ? nullptr : &entries_[found->second];
}

const BibField* BibEntry::find(std::string_view name) const {
  for (const BibField& field : fields) {
    if (field.name == name && !field.value.empty()) return &field;
  }
  return nullptr;
}

const BibField* BibEntry::find_first(std::initializer_list<std::string_view> names) const {
  for (const std::string_view name : names) {
    if (const BibField* found = find(name)) return found;
  }
  return nullptr;
}

}  // namespace vitagraph
