#include "extract/read/yaml/yaml_tree.hpp"

#include <yaml.h>

#include <algorithm>
#include <array>
#include <map>
#include <string>

#include "extract/read/bibtex/tex_text.hpp"
#include "extract/read/entities.hpp"
#include "extract/read/html_tag.hpp"
#include "extract/read/json_tree_builder.hpp"

namespace vitagraph {
namespace {

using namespace std::string_view_literals;
using Kind = JsonNode::Kind;

std::string_view view(const yaml_char_t* text, std::size_t size) {
  return {reinterpret_cast<const char*>(text), size};
}

std::string name_of(const yaml_char_t* anchor) {
  return anchor == nullptr ? "" : std::string(reinterpret_cast<const char*>(anchor));
}

struct WordRow {
  std::string_view word;
  Kind kind;
  std::string_view value;
};
constexpr std::array plain_words = {
    WordRow{"", Kind::null, ""},
    WordRow{"~", Kind::null, ""},
    WordRow{"null", Kind::null, ""},
    WordRow{"Null", Kind::null, ""},
    WordRow{"NULL", Kind::null, ""},
    WordRow{"true", Kind::boolean, "true"},
    WordRow{"True", Kind::boolean, "true"},
    WordRow{"TRUE", Kind::boolean, "true"},
    WordRow{"yes", Kind::boolean, "true"},
    WordRow{"false", Kind::boolean, "false"},
    WordRow{"False", Kind::boolean, "false"},
    WordRow{"FALSE", Kind::boolean, "false"},
    WordRow{"no", Kind::boolean, "false"},
};

std::string plain(std::string_view words);

// libyaml's events, one after the other; never recursion.
class YamlReader {
 public:
  explicit YamlReader(std::string_view yaml) : yaml_(yaml), builder_(yaml) {}
  JsonTree read();

 private:
  struct Container {
    std::uint32_t node;
    bool is_object;
    bool key_next;                      // of objects: the next scalar is a key
    bool merges = false;                // "<<" was the key
    std::vector<std::uint32_t> merged;  // objects whose members it takes over
    std::string anchor;
  };
  bool take(const yaml_event_t& event);
  void scalar(const yaml_event_t& event);
  void begin(Kind kind, const yaml_event_t& event, const yaml_char_t* anchor);
  void end(const yaml_event_t& event);
  void alias(const std::string& anchor);
  void value_done(std::uint32_t node);
  void remember(const std::string& anchor, std::uint32_t node) {
    if (!anchor.empty()) anchors_[anchor] = node;
  }
  std::uint32_t offset(const yaml_mark_t& mark);
  Span scalar_span(const yaml_event_t& event);

  std::string_view yaml_;
  JsonTreeBuilder builder_;
  std::vector<Container> open_;
  std::map<std::string, std::uint32_t> anchors_;
  std::size_t known_index_ = 0;  // in characters, as libyaml counts
  std::size_t known_byte_ = 0;
  bool has_content_ = false;
};

// Marks count characters; they only grow but for the ends of what was just read.
std::uint32_t YamlReader::offset(const yaml_mark_t& mark) {
  const auto is_tail = [&](std::size_t i) {
    return i < yaml_.size() && (static_cast<unsigned char>(yaml_[i]) & 0xC0) == 0x80;
  };
  while (known_index_ < mark.index && known_byte_ < yaml_.size()) {
    ++known_byte_;
    while (is_tail(known_byte_)) ++known_byte_;
    ++known_index_;
  }
  while (known_index_ > mark.index && known_byte_ > 0) {
    --known_byte_;
    while (known_byte_ > 0 && is_tail(known_byte_)) --known_byte_;
    --known_index_;
  }
  return static_cast<std::uint32_t>(known_byte_);
}

Span YamlReader::scalar_span(const yaml_event_t& event) {
  Span out;
  out.begin = offset(event.start_mark);
  out.end = offset(event.end_mark);
  const auto style = event.data.scalar.style;
  const bool quoted =
      style == YAML_SINGLE_QUOTED_SCALAR_STYLE || style == YAML_DOUBLE_QUOTED_SCALAR_STYLE;
  if (quoted && out.size() >= 2) {
    ++out.begin;
    --out.end;
  }
  while (out.end > out.begin && (yaml_[out.end - 1] == '\n' || yaml_[out.end - 1] == ' ')) {
    --out.end;
  }
  return out;
}

void YamlReader::value_done(std::uint32_t node) {
  static_cast<void>(node);
  if (!open_.empty() && open_.back().is_object) {
    open_.back().key_next = true;
    open_.back().merges = false;
  }
}

void YamlReader::scalar(const yaml_event_t& event) {
  const std::string_view words = view(event.data.scalar.value, event.data.scalar.length);
  const Span span = scalar_span(event);
  if (!open_.empty() && open_.back().is_object && open_.back().key_next) {
    open_.back().key_next = false;
    open_.back().merges = words == "<<";
    builder_.key(span, std::string(words));
    return;
  }
  Kind kind = Kind::string;
  std::string value;
  if (event.data.scalar.style == YAML_PLAIN_SCALAR_STYLE) {
    for (const WordRow& row : plain_words) {
      if (row.word != words) continue;
      kind = row.kind;
      value = row.value;
    }
  }
  if (kind == Kind::string) value = plain(words);
  if (open_.empty() && kind == Kind::null) return;  // an empty document
  const std::uint32_t node = builder_.scalar(kind, span, std::move(value));
  remember(name_of(event.data.scalar.anchor), node);
  has_content_ = has_content_ || kind != Kind::null;
  value_done(node);
}

void YamlReader::begin(Kind kind, const yaml_event_t& event, const yaml_char_t* anchor) {
  // A key that is itself a container is none that we know.
  if (!open_.empty() && open_.back().is_object && open_.back().key_next) {
    open_.back().key_next = false;
    builder_.key({}, "");
  }
  const std::uint32_t node = builder_.open(kind, offset(event.start_mark));
  has_content_ = true;
  open_.push_back({node, kind == Kind::object, true, false, {}, name_of(anchor)});
}

void YamlReader::end(const yaml_event_t& event) {
  if (open_.empty()) return;
  const Container done = std::move(open_.back());
  open_.pop_back();
  if (done.node != 0) {
    for (const std::uint32_t merged : done.merged) builder_.copy_members(merged);
  }
  builder_.close(offset(event.end_mark));
  // Known only from its end on: an alias within it would not end.
  remember(done.anchor, done.node);
  value_done(done.node);
}

void YamlReader::alias(const std::string& anchor) {
  const auto found = anchors_.find(anchor);
  const std::uint32_t node = found == anchors_.end() ? 0 : found->second;
  if (!open_.empty() && open_.back().is_object && open_.back().key_next) {
    open_.back().key_next = false;
    builder_.key({}, "");
    return;
  }
  if (!open_.empty() && open_.back().merges) {
    if (node != 0) open_.back().merged.push_back(node);
  } else {
    builder_.copy(node);
  }
  value_done(node);
}

bool YamlReader::take(const yaml_event_t& event) {
  switch (event.type) {
    case YAML_SCALAR_EVENT:
      scalar(event);
      return true;
    case YAML_SEQUENCE_START_EVENT:
      begin(Kind::array, event, event.data.sequence_start.anchor);
      return true;
    case YAML_MAPPING_START_EVENT:
      begin(Kind::object, event, event.data.mapping_start.anchor);
      return true;
    case YAML_SEQUENCE_END_EVENT:
    case YAML_MAPPING_END_EVENT:
      end(event);
      return true;
    case YAML_ALIAS_EVENT:
      alias(name_of(event.data.alias.anchor));
      return true;
    case YAML_DOCUMENT_END_EVENT:
      return !has_content_;
    case YAML_STREAM_END_EVENT:
    case YAML_NO_EVENT:
      return false;
    default:
      return true;
  }
}

JsonTree YamlReader::read() {
  yaml_parser_t parser;
  if (yaml_parser_initialize(&parser) == 0) return builder_.take();
  yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING);
  yaml_parser_set_input_string(&parser, reinterpret_cast<const unsigned char*>(yaml_.data()),
                               yaml_.size());
  // libyaml keeps what is open in vectors, but some of its steps take time with the depth.
  constexpr std::size_t deepest = 4 * JsonTree::deepest;
  bool more = true;
  while (more && !builder_.is_full()) {
    yaml_event_t event;
    if (yaml_parser_parse(&parser, &event) == 0) {
      Place place;
      place.line = static_cast<std::uint32_t>(parser.problem_mark.line + 1);
      place.column = static_cast<std::uint32_t>(parser.problem_mark.column + 1);
      const char* problem = parser.problem == nullptr ? "not valid YAML" : parser.problem;
      builder_.report(DiagnosticCode::invalid_markup, place, problem);
      break;
    }
    more = take(event) && open_.size() < deepest;
    yaml_event_delete(&event);
  }
  yaml_parser_delete(&parser);
  return builder_.take();
}

// The end of a Markdown pair that begins at `at`, or 0.
std::size_t end_of_pair(std::string_view text, std::size_t at, std::string_view mark) {
  const std::size_t begin = at + mark.size();
  if (begin >= text.size() || text[begin] == ' ' || text[begin] == mark[0]) return 0;
  const auto end = text.find(mark, begin);
  return end == std::string_view::npos || end == begin || text[end - 1] == ' ' ? 0 : end;
}

// Values for web pages hold their markup.
std::string without_tags(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    const auto begin = std::min(text.find('<'), text.size());
    out += text.substr(0, begin);
    text.remove_prefix(begin);
    if (text.empty()) break;
    const HtmlTag tag = scan_html_tag(text);
    if (tag.kind == HtmlTag::Kind::none) out += '<';
    text.remove_prefix(tag.kind == HtmlTag::Kind::none ? 1 : tag.length);
  }
  std::string decoded;
  append_decoded(decoded, out);
  return decoded;
}

std::string plain(std::string_view words) {
  // Macros of TeX: data that somebody prints by LaTeX.
  const auto macro = words.find('\\');
  const bool tex = macro != std::string_view::npos && macro + 1 < words.size() &&
                   words.find('\n') == std::string_view::npos && words[macro + 1] != 'n' &&
                   words[macro + 1] != '\\';
  if (tex) return plain_text_of_tex(words);
  return without_markdown(words.find("</") == std::string_view::npos ? words : without_tags(words));
}

}  // namespace

JsonTree yaml_tree(std::string_view yaml) { return YamlReader(yaml).read(); }

std::string without_markdown(std::string_view text) {
  if (text.find_first_of("*[") == std::string_view::npos) return std::string(text);
  std::string out;
  std::size_t skip_bold = 0;  // where the closing marks of open pairs stand; 0 = none is open
  std::size_t skip_italic = 0;
  for (std::size_t i = 0; i < text.size();) {
    const std::string_view rest = text.substr(i);
    if (skip_bold != 0 && i == skip_bold) {
      skip_bold = 0;
      i += 2;
    } else if (skip_italic != 0 && i == skip_italic) {
      skip_italic = 0;
      ++i;
    } else if (skip_bold == 0 && rest.starts_with("**") && end_of_pair(text, i, "**") != 0) {
      skip_bold = end_of_pair(text, i, "**");
      i += 2;
    } else if (skip_italic == 0 && rest.starts_with('*') && !rest.starts_with("**") &&
               end_of_pair(text, i, "*") != 0) {
      skip_italic = end_of_pair(text, i, "*");
      ++i;
    } else if (rest.starts_with('[')) {
      const auto close = rest.find("](");
      const auto end = close == std::string_view::npos ? close : rest.find(')', close);
      const bool link = end != std::string_view::npos && close < rest.find('\n') &&
                        rest.substr(1, close - 1).find('[') == std::string_view::npos;
      if (link) {
        out += without_markdown(rest.substr(1, close - 1));
        i += end + 1;
      } else {
        out += '[';
        ++i;
      }
    } else {
      out += text[i++];
    }
  }
  return out;
}

}  // namespace vitagraph
