#include "extract/read/html/html_metadata.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <tuple>

#include "extract/fold.hpp"
#include "extract/read/json_tree.hpp"

namespace vitagraph {
namespace {

using namespace std::string_view_literals;

constexpr int most_nesting = 12;
constexpr std::size_t head_lines = 40;  // where the owner's name stands
constexpr std::size_t most_hints = 200;

// Best first.
constexpr std::array date_names = {"article:modified_time"sv,
                                   "og:updated_time"sv,
                                   "dcterms.modified"sv,
                                   "datemodified"sv,
                                   "last-modified"sv,
                                   "revised"sv,
                                   "dc.date.modified"sv,
                                   "article:published_time"sv,
                                   "dcterms.created"sv,
                                   "dc.date"sv,
                                   "date"sv,
                                   "datepublished"sv};

std::string lower(std::string_view text) {
  std::string out(text);
  for (char& c : out) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return out;
}

// "2021-03-04T10:00:00Z" by its first ten characters, or fewer.
PartialDate date_of(std::string_view text) {
  for (const std::size_t size : {10, 7, 4}) {
    if (text.size() < size) continue;
    if (const auto date = PartialDate::parse(text.substr(0, size))) return *date;
  }
  return {};
}

class Metadata {
 public:
  Metadata(const HtmlTree& tree, Document& document) : tree_(tree), document_(document) {}
  void read();

 private:
  void meta(HtmlIndex index);
  void name(std::string_view text);
  void title(std::string_view text);
  void json(HtmlIndex script);
  void json_node(const JsonTree& json, const JsonNode& node, HintedField field, int nesting);
  void add(std::string_view text, HintedField field);

  const HtmlTree& tree_;
  Document& document_;
  std::array<PartialDate, date_names.size()> dates_{};
  std::uint32_t groups_ = 0;
  std::size_t added_ = 0;
};

// A line at the top that says nothing else.
void Metadata::name(std::string_view text) {
  const std::string wanted = fold_words(text);
  if (wanted.find(' ') == std::string::npos || wanted.size() > 80) return;
  for (std::size_t i = 0; i < std::min(head_lines, document_.lines.size()); ++i) {
    const Line& line = document_.lines[i];
    if (line.span.size() > 120 || fold_words(document_.text_of(line)) != wanted) continue;
    document_.hints.push_back({line.span, HintedField::name, ++groups_});
    return;
  }
}

void Metadata::title(std::string_view text) {
  std::size_t begin = 0;
  for (std::size_t i = 0; i <= text.size(); ++i) {
    const std::string_view rest = text.substr(i);
    const bool divides = rest.empty() || rest[0] == '|' || rest[0] == ':' || rest[0] == ',' ||
                         rest.starts_with(" - ") || rest.starts_with("–") ||
                         rest.starts_with("—") || rest.starts_with("'s ") ||
                         rest.starts_with("’s ") || rest.starts_with("·");
    if (!divides) continue;
    if (i > begin) name(text.substr(begin, i - begin));
    begin = i + 1;
  }
}

void Metadata::meta(HtmlIndex index) {
  const std::string_view content = tree_.attribute(index, "content");
  if (content.empty()) return;
  for (const std::string_view attribute : {"name"sv, "property"sv, "http-equiv"sv, "itemprop"sv}) {
    const std::string key = lower(tree_.attribute(index, attribute));
    if (key == "author" || key == "dc.creator") name(content);
    const auto* found = std::find(date_names.begin(), date_names.end(), key);
    if (found == date_names.end()) continue;
    dates_[static_cast<std::size_t>(found - date_names.begin())] = date_of(content);
  }
}

// The first place where the page prints the words as words of their own.
void Metadata::add(std::string_view text, HintedField field) {
  if (text.size() < 3 || text.size() > 200 || ++added_ > most_hints) return;
  const std::string& page = document_.text;
  const auto is_word = [&](std::size_t i) {
    const char c = page[i];
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           static_cast<unsigned char>(c) >= 0x80;
  };
  for (auto at = page.find(text); at != std::string::npos; at = page.find(text, at + 1)) {
    const auto end = at + text.size();
    if ((at > 0 && is_word(at - 1)) || (end < page.size() && is_word(end))) continue;
    const Span span = {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)};
    document_.hints.push_back({span, field, ++groups_});
    return;
  }
}

void Metadata::json_node(const JsonTree& json, const JsonNode& node, HintedField field,
                         int nesting) {
  if (nesting > most_nesting) return;
  if (node.kind == JsonNode::Kind::string) {
    if (field != HintedField::entry) add(json.value(node), field);
    return;
  }
  bool person = false;
  for (const JsonNode* child = json.first_child(node); child != nullptr;
       child = json.next(*child)) {
    const bool type = node.kind == JsonNode::Kind::object && json.key(*child) == "@type";
    person = person || (type && json.value(*child) == "Person");
  }
  for (const JsonNode* child = json.first_child(node); child != nullptr;
       child = json.next(*child)) {
    const std::string key = json.key(*child);
    HintedField inner = HintedField::entry;
    if (node.kind == JsonNode::Kind::array) inner = field;
    if (key == "name") inner = person ? HintedField::name : field;
    if (key == "jobTitle" || key == "hasOccupation") inner = HintedField::job_title;
    if (key == "worksFor" || key == "affiliation") inner = HintedField::employer;
    if (key == "alumniOf") inner = HintedField::school;
    if (key == "dateModified" && dates_[3].empty()) dates_[3] = date_of(json.value(*child));
    const bool leaf = child->kind == JsonNode::Kind::string;
    if (!leaf || inner != HintedField::entry) json_node(json, *child, inner, nesting + 1);
  }
}

void Metadata::json(HtmlIndex script) {
  const std::string text = tree_.text_below(script, 1u << 20);
  const JsonTree json(text);
  if (json.root() != nullptr) json_node(json, *json.root(), HintedField::entry, 0);
}

void Metadata::read() {
  for (const Hint& hint : document_.hints) groups_ = std::max(groups_, hint.group);
  for (HtmlIndex i = 2; i < tree_.size(); ++i) {
    const std::string_view element = tree_.name(i);
    if (element == "meta") meta(i);
    if (element == "title" && tree_.name(tree_.at(i).parent) != "svg") {
      title(tree_.text_below(i, 400));
    }
    if (element == "script" && tree_.attribute(i, "type") == "application/ld+json") json(i);
  }
  for (const PartialDate& date : dates_) {
    if (!date.empty()) document_.dates_of_document.push_back(date);
  }
  std::stable_sort(document_.hints.begin(), document_.hints.end(),
                   [](const Hint& a, const Hint& b) {
                     return std::tuple(a.span.begin, ~a.span.end, a.field) <
                            std::tuple(b.span.begin, ~b.span.end, b.field);
                   });
}

}  // namespace

void read_html_metadata(const HtmlTree& tree, Document& document) {
  Metadata(tree, document).read();
}

}  // namespace vitagraph
