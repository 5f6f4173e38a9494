#include "extract/read/html/html.hpp"

#include <algorithm>
#include <array>

#include "extract/read/html/css_rules.hpp"
#include "extract/read/html/html_boxes.hpp"
#include "extract/read/html/html_hints.hpp"
#include "extract/read/html/html_metadata.hpp"
#include "extract/read/html/html_printer.hpp"
#include "extract/read/html/html_tree.hpp"

namespace vitagraph {
namespace {

using namespace std::string_view_literals;

std::string lower(std::string_view text) {
  std::string out(text);
  for (char& c : out) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return out;
}

CssRules rules_of(const HtmlTree& tree) {
  CssRules out;
  for (HtmlIndex i = 2; i < tree.size(); ++i) {
    if (tree.name(i) != "style") continue;
    const std::string_view media = tree.attribute(i, "media");
    if (media == "print") continue;
    out.parse(tree.text_below(i, CssRules::longest));
  }
  return out;
}

}  // namespace

void read_html(std::string_view bytes, const ReadContext&, Document& document) {
  const HtmlTree tree(bytes);
  document.diagnostics.insert(document.diagnostics.end(), tree.diagnostics().begin(),
                              tree.diagnostics().end());
  const CssRules rules = rules_of(tree);
  const HtmlBoxes boxes(tree, rules);
  HtmlPrinter printer(tree, boxes, document);
  printer.print();
  add_html_hints(tree, printer.printed(), document);
  read_html_metadata(tree, document);
}

int recognise_html(std::string_view head) {
  const auto first = std::min(head.find_first_not_of(" \t\r\n"), head.size());
  const std::string begin = lower(head.substr(first, 2048));
  if (begin.starts_with("<!doctype html") || begin.starts_with("<html")) return 97;
  if (begin.starts_with("<?xml") || begin.starts_with("<!--")) {
    const bool page = begin.find("<html") != std::string::npos ||
                      begin.find("<!doctype html") != std::string::npos;
    if (page) return 96;
  }
  if (!begin.starts_with('<')) return 0;
  static constexpr std::array tags = {"<head"sv,  "<body"sv,  "<meta "sv,
                                      "<title"sv, "<style"sv, "<link "sv};
  const auto count = std::count_if(tags.begin(), tags.end(), [&](std::string_view tag) {
    return begin.find(tag) != std::string::npos;
  });
  return count >= 2 ? 90 : 0;
}

std::string declared_charset(std::string_view head) {
  const std::string text = lower(head.substr(0, 4096));
  std::size_t at = std::string::npos;
  std::size_t size = 0;
  if (text.find("<meta") != std::string::npos || text.find("<html") != std::string::npos) {
    at = text.find("charset=");
    size = 8;
  }
  if (at == std::string::npos && text.starts_with("<?xml")) {
    at = text.find("encoding=");
    size = 9;
    if (at > text.find("?>")) at = std::string::npos;
  }
  if (at == std::string::npos) return "";
  auto begin = at + size;
  while (begin < text.size() && (text[begin] == '"' || text[begin] == '\'')) ++begin;
  const auto end = std::min(text.find_first_of("\"' ;/>?", begin), text.size());
  return text.substr(begin, std::min<std::size_t>(end - begin, 40));
}

}  // namespace vitagraph
