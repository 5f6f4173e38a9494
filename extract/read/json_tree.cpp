#include "extract/read/json_tree.hpp"

#include <algorithm>

#include "extract/read/entities.hpp"

namespace vitagraph {
namespace {

constexpr std::size_t most_reports = 20;
constexpr int most_unclosed = 8;
constexpr std::size_t most_mistakes = 10'000;  // then it is not JSON at all

constexpr bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

constexpr bool is_word(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
         c == '$' || c == '-' || c == '+' || c == '.' || static_cast<unsigned char>(c) >= 0x80;
}

bool is_number(std::string_view word) {
  bool digit = false;
  for (const char c : word) {
    if (c >= '0' && c <= '9') {
      digit = true;
    } else if (std::string_view("+-.eE").find(c) == std::string_view::npos) {
      return false;
    }
  }
  return digit;
}

// The four hexadecimal digits of \uXXXX, or -1.
int hex4(std::string_view text) {
  if (text.size() < 4) return -1;
  int value = 0;
  for (const char c : text.substr(0, 4)) {
    const int digit = c >= '0' && c <= '9'   ? c - '0'
                      : c >= 'a' && c <= 'f' ? c - 'a' + 10
                      : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                             : -1;
    if (digit < 0) return -1;
    value = value * 16 + digit;
  }
  return value;
}

// Appends what the escape at `text` (behind its backslash) stands for; returns its length.
std::size_t append_escape(std::string& out, std::string_view text) {
  switch (text[0]) {
    case 'n':
      out += '\n';
      return 1;
    case 't':
      out += '\t';
      return 1;
    case 'r':
    case 'b':
    case 'f':
      return 1;
    case 'u':
      break;
    default:
      out += text[0];
      return 1;
  }
  const int high = hex4(text.substr(1));
  if (high < 0) {
    out += 'u';
    return 1;
  }
  if (high < 0xD800 || high > 0xDBFF || !text.substr(5).starts_with("\\u")) {
    append_utf8(out, static_cast<char32_t>(high));
    return 5;
  }
  const int low = hex4(text.substr(7));
  if (low < 0xDC00 || low > 0xDFFF) {
    append_utf8(out, 0xFFFD);
    return 5;
  }
  append_utf8(out, static_cast<char32_t>(0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00)));
  return 11;
}

std::string unescaped(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size();) {
    if (text[i] != '\\' || i + 1 == text.size()) {
      out += text[i++];
    } else {
      i += 1 + append_escape(out, text.substr(i + 1));
    }
  }
  return out;
}

}  // namespace

// One pass over the text; open containers are a stack of indices, never the machine's.
class JsonParser {
 public:
  explicit JsonParser(JsonTree& tree) : tree_(tree), text_(tree.text_) {}
  void parse();

 private:
  struct Open {
    std::uint32_t node = 0;
    std::uint32_t last_child = 0;
  };
  bool in_object() const {
    return !open_.empty() && tree_.nodes_[open_.back().node].kind == JsonNode::Kind::object;
  }
  void report(std::size_t offset, std::string what);
  void skip_comment();
  void open(JsonNode::Kind kind);
  void close(char bracket);
  void string(char quote);
  void word();
  void comma();
  void colon();
  void value(JsonNode::Kind kind, Span span);
  std::uint32_t add(const JsonNode& node);
  std::size_t end_of_string(char quote);

  JsonTree& tree_;
  std::string_view text_;
  std::size_t at_ = 0;
  std::vector<Open> open_;
  std::size_t mistakes_ = 0;
  int unclosed_ = 0;          // strings
  std::size_t too_deep_ = 0;  // containers open below the limit
  Span key_;
  bool has_key_ = false;      // a key was read
  bool has_colon_ = false;    // … and its colon
  bool after_value_ = false;  // a comma is due
  bool after_comma_ = false;
  bool finished_ = false;
};

void JsonParser::report(std::size_t offset, std::string what) {
  if (++mistakes_ > most_mistakes) at_ = text_.size();
  if (tree_.diagnostics_.size() >= most_reports) return;
  const Place place = tree_.place_of(static_cast<std::uint32_t>(offset));
  tree_.diagnostics_.push_back({DiagnosticCode::invalid_json, place, std::move(what)});
}

void JsonParser::skip_comment() {
  const bool line = text_.substr(at_).starts_with("//") || text_[at_] == '#';
  const bool block = text_.substr(at_).starts_with("/*");
  report(at_, line || block ? "a comment" : "an unexpected '" + std::string(1, text_[at_]) + "'");
  if (!line && !block) {
    ++at_;
    return;
  }
  const auto end = line ? text_.find('\n', at_) : text_.find("*/", at_ + 2);
  at_ = end == std::string_view::npos ? text_.size() : end + (line ? 1 : 2);
}

std::uint32_t JsonParser::add(const JsonNode& node) {
  const auto index = static_cast<std::uint32_t>(tree_.nodes_.size());
  tree_.nodes_.push_back(node);
  if (!open_.empty()) {
    Open& parent = open_.back();
    if (parent.last_child == 0) {
      tree_.nodes_[parent.node].first_child = index;
    } else {
      tree_.nodes_[parent.last_child].next = index;
    }
    parent.last_child = index;
  }
  return index;
}

void JsonParser::value(JsonNode::Kind kind, Span span) {
  if (after_value_) report(span.begin, "a comma is missing before this value");
  if (in_object() && !has_key_) report(span.begin, "a value without a key");
  JsonNode node;
  node.kind = kind;
  node.depth = static_cast<std::uint16_t>(open_.size());
  node.span = span;
  node.key = has_key_ ? key_ : Span{};
  has_key_ = has_colon_ = after_comma_ = false;
  const std::uint32_t index = add(node);
  const bool container = kind == JsonNode::Kind::array || kind == JsonNode::Kind::object;
  after_value_ = !container;
  if (container) open_.push_back({index});
  if (!container && open_.empty()) finished_ = true;
}

void JsonParser::open(JsonNode::Kind kind) {
  const auto begin = static_cast<std::uint32_t>(at_);
  if (too_deep_ > 0 || open_.size() >= JsonTree::deepest) {
    if (too_deep_++ == 0) {
      tree_.diagnostics_.push_back({DiagnosticCode::nesting_too_deep, tree_.place_of(begin), ""});
    }
  } else {
    value(kind, {begin, static_cast<std::uint32_t>(text_.size())});
  }
  ++at_;
}

void JsonParser::close(char bracket) {
  const std::size_t here = at_++;
  if (too_deep_ > 0) {
    --too_deep_;
    if (too_deep_ == 0) after_value_ = true;
    return;
  }
  const auto kind = bracket == ']' ? JsonNode::Kind::array : JsonNode::Kind::object;
  const auto matching = std::find_if(open_.rbegin(), open_.rend(), [&](const Open& open) {
    return tree_.nodes_[open.node].kind == kind;
  });
  if (matching == open_.rend()) return report(here, std::string("an unexpected '") + bracket + "'");
  if (matching != open_.rbegin()) report(here, std::string("a '") + bracket + "' too early");
  if (has_key_) report(here, "a key without a value");
  if (after_comma_) report(here, "a comma behind the last value");
  const auto keep = static_cast<std::size_t>(open_.rend() - matching) - 1;
  for (std::size_t i = keep; i < open_.size(); ++i) {
    tree_.nodes_[open_[i].node].span.end = static_cast<std::uint32_t>(here + 1);
  }
  open_.resize(keep);
  has_key_ = has_colon_ = after_comma_ = false;
  after_value_ = true;
  finished_ = open_.empty();
}

// The closing quote, or where a string that nobody closed is taken to end: at its line's end.
std::size_t JsonParser::end_of_string(char quote) {
  std::size_t line_end = std::string_view::npos;
  for (std::size_t i = at_ + 1; i < text_.size(); ++i) {
    const char c = text_[i];
    if (c == '\\') {
      ++i;
    } else if (c == quote) {
      return i;
    } else if (c == '\n' && line_end == std::string_view::npos) {
      line_end = i;
      report(i, "a line end within a string");
    } else if (c == '\n' && text_.substr(i).starts_with("\n\n\n")) {
      break;
    }
  }
  report(at_, "a string without its closing quote");
  // Reading on from the line's end, again and again, would take quadratic time.
  const bool give_up = ++unclosed_ > most_unclosed;
  return give_up ? text_.size() : std::min(line_end, text_.size());
}

void JsonParser::string(char quote) {
  if (quote == '\'') report(at_, "a string in single quotes");
  const std::size_t end = end_of_string(quote);
  const Span span = {static_cast<std::uint32_t>(at_ + 1), static_cast<std::uint32_t>(end)};
  at_ = std::min(end + 1, text_.size());
  if (too_deep_ > 0) return;
  if (in_object() && !has_key_) {
    if (after_value_) report(span.begin - 1, "a comma is missing before this key");
    key_ = span;
    has_key_ = true;
    after_value_ = after_comma_ = false;
    return;
  }
  if (has_key_ && !has_colon_) report(span.begin - 1, "a colon is missing before this value");
  value(JsonNode::Kind::string, span);
}

void JsonParser::word() {
  const std::size_t begin = at_;
  while (at_ < text_.size() && is_word(text_[at_])) ++at_;
  if (too_deep_ > 0) return;
  const std::string_view word = text_.substr(begin, at_ - begin);
  const Span span = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(at_)};
  if (in_object() && !has_key_) {
    report(begin, "a key without quotes");
    key_ = span;
    has_key_ = true;
    after_value_ = after_comma_ = false;
    return;
  }
  if (word == "null" || word == "undefined") return value(JsonNode::Kind::null, span);
  if (word == "true" || word == "false") return value(JsonNode::Kind::boolean, span);
  if (is_number(word)) return value(JsonNode::Kind::number, span);
  report(begin, "neither a string, a number, true, false nor null");
  if (!open_.empty()) value(JsonNode::Kind::string, span);
}

void JsonParser::comma() {
  if (too_deep_ == 0) {
    if (!after_value_) report(at_, "an unexpected ','");
    after_value_ = has_key_ = has_colon_ = false;
    after_comma_ = true;
  }
  ++at_;
}

void JsonParser::colon() {
  if (too_deep_ == 0) {
    if (!has_key_ || has_colon_) report(at_, "an unexpected ':'");
    has_colon_ = has_key_;
  }
  ++at_;
}

void JsonParser::parse() {
  tree_.nodes_.emplace_back();
  while (at_ < text_.size() && !finished_) {
    if (tree_.nodes_.size() > JsonTree::most_nodes) {
      tree_.diagnostics_.push_back(
          {DiagnosticCode::too_large,
           {},
           "more than " + std::to_string(JsonTree::most_nodes) + " values"});
      return;
    }
    const char c = text_[at_];
    switch (c) {
      case ' ':
      case '\t':
      case '\n':
      case '\r':
        ++at_;
        break;
      case '{':
        open(JsonNode::Kind::object);
        break;
      case '[':
        open(JsonNode::Kind::array);
        break;
      case '}':
      case ']':
        close(c);
        break;
      case '"':
      case '\'':
        string(c);
        break;
      case ',':
        comma();
        break;
      case ':':
        colon();
        break;
      default:
        is_word(c) ? word() : skip_comment();
    }
  }
  while (at_ < text_.size() && is_blank(text_[at_])) ++at_;
  if (finished_ && at_ < text_.size()) report(at_, "text behind the end of the JSON");
  if (!finished_) report(text_.size(), "the text ends before the JSON does");
}

JsonTree::JsonTree(std::string_view text) : text_(text) { JsonParser(*this).parse(); }

std::string JsonTree::value(const JsonNode& node) const {
  if (!words_.empty()) return words_[node.value];
  const std::string_view raw = text_.substr(node.span.begin, node.span.size());
  switch (node.kind) {
    case JsonNode::Kind::string:
      return unescaped(raw);
    case JsonNode::Kind::number:
    case JsonNode::Kind::boolean:
      return std::string(raw);
    default:
      return {};
  }
}

std::string JsonTree::key(const JsonNode& node) const {
  if (!words_.empty()) return words_[node.key_words];
  return unescaped(text_.substr(node.key.begin, node.key.size()));
}

Place JsonTree::place_of(std::uint32_t offset) const {
  const std::string_view before = text_.substr(0, offset);
  Place place;
  place.line = static_cast<std::uint32_t>(std::count(before.begin(), before.end(), '\n')) + 1;
  const auto begin = before.rfind('\n');
  const std::string_view line = before.substr(begin == std::string_view::npos ? 0 : begin + 1);
  place.column = 1 + static_cast<std::uint32_t>(std::count_if(line.begin(), line.end(), [](char c) {
                   return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
                 }));
  return place;
}

}  // namespace vitagraph
