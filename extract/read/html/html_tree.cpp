#include "extract/read/html/html_tree.hpp"

#include <libxml/HTMLparser.h>

#include <algorithm>
#include <array>
#include <memory>
#include <mutex>

namespace vitagraph {
namespace {

using namespace std::string_view_literals;

// An element that begins here ends those of the same family that are open, up to the nearest
// element that holds such things.
struct ClosingRow {
  std::string_view element;
  std::string_view ends;   // words
  std::string_view up_to;  // words: the search ends there
};
constexpr std::array closing_rows = {
    ClosingRow{"li", "li", "ul ol menu table"},
    ClosingRow{"dt", "dt dd", "dl table"},
    ClosingRow{"dd", "dt dd", "dl table"},
    ClosingRow{"td", "td th", "tr table"},
    ClosingRow{"th", "td th", "tr table"},
    ClosingRow{"tr", "tr", "tbody thead tfoot table"},
    ClosingRow{"tbody", "tbody thead tfoot tr", "table"},
    ClosingRow{"tfoot", "tbody thead tfoot tr", "table"},
    ClosingRow{"option", "option", "select"},
};

constexpr auto voids =
    "area base br col embed hr img input link meta param source track wbr frame"sv;

// What a page's head may hold. The parser knows no newer elements ("header", "main"): where a page
// leaves <body> out, it takes them for part of the head.
constexpr auto of_head = "title base link meta style script noscript template"sv;

// An end tag closes nothing beyond these.
constexpr auto barriers = "table td th"sv;

std::string_view view(const xmlChar* text) {
  return text == nullptr ? ""sv : std::string_view(reinterpret_cast<const char*>(text));
}

}  // namespace

bool has_word(std::string_view words, std::string_view word) {
  for (auto at = words.find(word); at != std::string_view::npos; at = words.find(word, at + 1)) {
    const auto blank = [&](std::size_t i) {
      return i >= words.size() || words[i] == ' ' || words[i] == '\n' || words[i] == '\t';
    };
    if ((at == 0 || blank(at - 1)) && blank(at + word.size())) return true;
  }
  return false;
}

// Takes the parser's events; the stack of what is open is ours.
class HtmlTreeBuilder {
 public:
  explicit HtmlTreeBuilder(HtmlTree& tree) : tree_(tree) {
    tree_.nodes_.resize(2);
    open_.push_back(1);
  }
  void parse(std::string_view html);
  void start(std::string_view name, const xmlChar** attributes);
  void end(std::string_view name);
  void text(std::string_view text);

 private:
  std::uint32_t keep(std::string_view text) {
    const auto begin = static_cast<std::uint32_t>(tree_.characters_.size());
    tree_.characters_ += text;
    return begin;
  }
  HtmlIndex add(HtmlNode node);
  void close_siblings(std::string_view name);
  void take_attributes(HtmlNode& node, const xmlChar** attributes);
  void stop(DiagnosticCode code);

  HtmlTree& tree_;
  std::vector<HtmlIndex> open_;
  htmlParserCtxtPtr context_ = nullptr;
  bool stopped_ = false;
};

namespace {

HtmlTreeBuilder& builder(void* user) { return *static_cast<HtmlTreeBuilder*>(user); }

void on_start(void* user, const xmlChar* name, const xmlChar** attributes) {
  builder(user).start(view(name), attributes);
}

void on_end(void* user, const xmlChar* name) { builder(user).end(view(name)); }

void on_text(void* user, const xmlChar* text, int size) {
  const auto* begin = reinterpret_cast<const char*>(text);
  builder(user).text({begin, static_cast<std::size_t>(size)});
}

}  // namespace

void HtmlTreeBuilder::stop(DiagnosticCode code) {
  if (stopped_) return;
  stopped_ = true;
  tree_.diagnostics_.push_back({code, {}, "of HTML elements"});
  xmlStopParser(context_);
}

HtmlIndex HtmlTreeBuilder::add(HtmlNode node) {
  const auto index = static_cast<HtmlIndex>(tree_.nodes_.size());
  node.parent = open_.back();
  node.depth = static_cast<std::uint16_t>(open_.size());
  const int line = xmlSAX2GetLineNumber(context_);
  node.line = line > 0 ? static_cast<std::uint32_t>(line) : 0;
  tree_.nodes_.push_back(node);
  HtmlNode& parent = tree_.nodes_[node.parent];
  if (parent.last_child == 0) {
    parent.first_child = index;
  } else {
    tree_.nodes_[parent.last_child].next = index;
    tree_.nodes_[index].previous = parent.last_child;
  }
  parent.last_child = index;
  if (tree_.nodes_.size() > HtmlTree::most_nodes) stop(DiagnosticCode::too_large);
  return index;
}

void HtmlTreeBuilder::close_siblings(std::string_view name) {
  const auto* row = std::find_if(closing_rows.begin(), closing_rows.end(),
                                 [&](const ClosingRow& one) { return one.element == name; });
  if (row == closing_rows.end()) return;
  std::size_t keep = open_.size();
  for (std::size_t i = open_.size(); i-- > 1;) {
    const std::string_view open = tree_.name(open_[i]);
    if (has_word(row->up_to, open)) break;
    if (has_word(row->ends, open)) keep = i;
  }
  open_.resize(keep);
}

void HtmlTreeBuilder::take_attributes(HtmlNode& node, const xmlChar** attributes) {
  node.first_attribute = static_cast<std::uint32_t>(tree_.attributes_.size());
  for (; attributes != nullptr && attributes[0] != nullptr; attributes += 2) {
    if (node.attributes == 200) return;
    const std::string_view name = view(attributes[0]);
    const std::string_view value = view(attributes[1]);
    const std::uint32_t name_begin = keep(name);
    const std::uint32_t value_begin = keep(value);
    tree_.attributes_.push_back({name_begin, static_cast<std::uint32_t>(name.size()), value_begin,
                                 static_cast<std::uint32_t>(value.size())});
    ++node.attributes;
  }
}

void HtmlTreeBuilder::start(std::string_view name, const xmlChar** attributes) {
  if (stopped_) return;
  close_siblings(name);
  if (tree_.name(open_.back()) == "head" && !has_word(of_head, name)) open_.pop_back();
  if (open_.size() > HtmlTree::deepest) return stop(DiagnosticCode::nesting_too_deep);
  HtmlNode node;
  node.name_size = static_cast<std::uint32_t>(name.size());
  node.name_begin = keep(name);
  take_attributes(node, attributes);
  const HtmlIndex index = add(node);
  if (!has_word(voids, name)) open_.push_back(index);
}

void HtmlTreeBuilder::end(std::string_view name) {
  if (stopped_) return;
  for (std::size_t i = open_.size(); i-- > 1;) {
    const std::string_view open = tree_.name(open_[i]);
    if (open == name) return open_.resize(i);
    if (has_word(barriers, open) && !has_word("table tr tbody thead tfoot body html", name)) return;
  }
}

void HtmlTreeBuilder::text(std::string_view text) {
  if (stopped_ || text.empty()) return;
  const HtmlIndex last = tree_.nodes_[open_.back()].last_child;
  // The parser hands long texts over in pieces.
  if (last != 0 && last + 1 == tree_.nodes_.size() && tree_.is_text(last)) {
    HtmlNode& node = tree_.nodes_[last];
    if (node.name_begin + node.name_size == tree_.characters_.size()) {
      keep(text);
      node.name_size += static_cast<std::uint32_t>(text.size());
      return;
    }
  }
  HtmlNode node;
  node.is_text = true;
  node.name_size = static_cast<std::uint32_t>(text.size());
  node.name_begin = keep(text);
  add(node);
}

void HtmlTreeBuilder::parse(std::string_view html) {
  static std::once_flag once;
  std::call_once(once, xmlInitParser);
  const std::unique_ptr<htmlParserCtxt, decltype(&htmlFreeParserCtxt)> context(htmlNewParserCtxt(),
                                                                               htmlFreeParserCtxt);
  if (context == nullptr) return;
  context_ = context.get();
  xmlSAXHandler handler{};
  handler.startElement = on_start;
  handler.endElement = on_end;
  handler.characters = on_text;
  handler.ignorableWhitespace = on_text;
  handler.cdataBlock = on_text;
  *context->sax = handler;
  context->userData = this;
  constexpr int options =
      HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET;
  xmlDocPtr document = htmlCtxtReadMemory(context.get(), html.data(), static_cast<int>(html.size()),
                                          nullptr, "UTF-8", options);
  if (document != nullptr) xmlFreeDoc(document);
}

HtmlTree::HtmlTree(std::string_view html) { HtmlTreeBuilder(*this).parse(html); }

std::string_view HtmlTree::name(HtmlIndex index) const {
  const HtmlNode& node = nodes_[index];
  return node.is_text ? ""sv : characters(node.name_begin, node.name_size);
}

std::string_view HtmlTree::text(HtmlIndex index) const {
  const HtmlNode& node = nodes_[index];
  return node.is_text ? characters(node.name_begin, node.name_size) : ""sv;
}

const HtmlTree::Attribute* HtmlTree::find(HtmlIndex index, std::string_view name) const {
  const HtmlNode& node = nodes_[index];
  for (std::uint32_t i = 0; i < node.attributes; ++i) {
    const Attribute& one = attributes_[node.first_attribute + i];
    if (characters(one.name_begin, one.name_size) == name) return &one;
  }
  return nullptr;
}

std::string_view HtmlTree::attribute(HtmlIndex index, std::string_view name) const {
  const Attribute* found = find(index, name);
  return found == nullptr ? ""sv : characters(found->value_begin, found->value_size);
}

bool HtmlTree::has_attribute(HtmlIndex index, std::string_view name) const {
  return find(index, name) != nullptr;
}

bool HtmlTree::has_class(HtmlIndex index, std::string_view name) const {
  return has_word(attribute(index, "class"), name);
}

std::string HtmlTree::text_below(HtmlIndex index, std::size_t most) const {
  std::string out;
  // Children follow their parents in the vector, deeper than they.
  for (HtmlIndex i = index; i < nodes_.size(); ++i) {
    if (i > index && nodes_[i].depth <= nodes_[index].depth) break;
    out += text(i);
    if (out.size() > most) break;
  }
  return out;
}

}  // namespace vitagraph
