#include "extract/read/json_value.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <string>

#include "extract/date_grammar.hpp"
#include "extract/fold.hpp"
#include "extract/read/bibtex/tex_text.hpp"
#include "extract/read/clean_text.hpp"
#include "extract/read/json_keys.hpp"
#include "extract/read/structured_facts.hpp"

namespace vitagraph {
namespace {

using namespace std::string_view_literals;

constexpr int most_nesting = 4;

bool is_scalar(const JsonNode& node) {
  return node.kind == JsonNode::Kind::string || node.kind == JsonNode::Kind::number;
}

std::string trimmed(std::string_view text) {
  std::string clean;
  append_clean(clean, text);
  const auto first = clean.find_first_not_of(" \t");
  if (first == std::string::npos) return "";
  return clean.substr(first, clean.find_last_not_of(" \t") - first + 1);
}

// The scalar that stands for the node: itself, the first member with one of these keys, or the
// first item.
const JsonNode* scalar_of(const JsonTree& tree, const JsonNode& node,
                          std::span<const std::string_view> keys, int nesting = 0) {
  if (is_scalar(node)) return &node;
  if (nesting > most_nesting) return nullptr;
  if (node.kind == JsonNode::Kind::array) {
    const JsonNode* first = tree.first_child(node);
    return first == nullptr ? nullptr : scalar_of(tree, *first, keys, nesting + 1);
  }
  for (const std::string_view key : keys) {
    for (const JsonNode* child = tree.first_child(node); child != nullptr;
         child = tree.next(*child)) {
      if (folded_key(tree.key(*child)) != key) continue;
      const JsonNode* found = scalar_of(tree, *child, keys, nesting + 1);
      if (found != nullptr && !tree.value(*found).empty()) return found;
    }
  }
  return nullptr;
}

constexpr std::array shown_keys = {"label"sv, "name"sv,    "title"sv,    "value"sv,
                                   "text"sv,  "address"sv, "username"sv, "kanji"sv};
constexpr std::array address_keys = {"href"sv,   "url"sv,     "uri"sv,   "link"sv,
                                     "github"sv, "website"sv, "value"sv, "label"sv};

// LaTeX within values, as files hold it that are printed by LaTeX: a backslash before a letter, an
// accent or a sign. "C:\\Ada" has none of these without a brace or a sign behind it.
bool holds_tex(std::string_view text) {
  for (auto at = text.find('\\'); at != std::string_view::npos; at = text.find('\\', at + 1)) {
    if (at + 1 >= text.size()) return false;
    if (std::string_view("'`^~\"&%#_$").find(text[at + 1]) != std::string_view::npos) return true;
    const auto end = text.find_first_not_of("abcdefghijklmnopqrstuvwxyz", at + 1);
    if (end != std::string_view::npos && end > at + 1 && text[end] == '{') return true;
  }
  return false;
}

// The text that LaTeX prints: of "\\href{address}{text}" the text.
std::string printed_by_tex(std::string text) {
  static constexpr std::string_view link = "\\href{";
  for (auto at = text.find(link); at != std::string::npos; at = text.find(link, at)) {
    const auto end = text.find('}', at);
    if (end == std::string::npos) break;
    text.erase(at, end - at + 1);
  }
  return plain_text_of_tex(text);
}

Fact fact_of(const JsonTree& tree, const JsonNode* node, std::string_view rule) {
  Fact out;
  if (node == nullptr) return out;
  std::string value = tree.value(*node);
  if (holds_tex(value)) value = printed_by_tex(std::move(value));
  out.value = trimmed(value);
  // "-" and "…" stand for nothing.
  if (out.value.size() <= 3 && fold_words(out.value).empty()) out.value.clear();
  if (!out.value.empty()) out.evidence = stated_by_source(node->span, rule);
  return out;
}

// Words for "present", folded; the whole value is one of them or begins with one.
constexpr std::array present_words = {"present"sv,
                                      "current"sv,
                                      "now"sv,
                                      "today"sv,
                                      "ongoing"sv,
                                      "heute"sv,
                                      "jetzt"sv,
                                      "aktuell"sv,
                                      "laufend"sv,
                                      "actuel"sv,
                                      "aujourd hui"sv,
                                      "en cours"sv,
                                      "actual"sv,
                                      "presente"sv,
                                      "atual"sv,
                                      "oggi"sv,
                                      "heden"sv,
                                      "nu"sv,
                                      "nuvarande"sv,
                                      "obecnie"sv,
                                      "a ce jour"sv,
                                      "на данный момент"sv,
                                      "настоящее время"sv,
                                      "по настоящее время"sv,
                                      "至今"sv,
                                      "现在"sv,
                                      "現在"sv,
                                      "현재"sv,
                                      "재직중"sv,
                                      "till date"sv,
                                      "to date"sv,
                                      "hoje"sv,
                                      "momento"sv,
                                      "ahora"sv};

bool says_present(std::string_view text) {
  const std::string words = fold_words(text);
  return std::any_of(present_words.begin(), present_words.end(), [&](std::string_view word) {
    const std::string folded = fold_words(word);
    return words == folded || words.starts_with(folded + " ");
  });
}

// ISO 8601 with or without a time: "2014", "2014-06", "2014-6-1", "2014/06", "2014-06-01T00:00Z".
std::optional<PartialDate> iso_date(std::string_view text) {
  std::array<int, 3> parts{};
  std::size_t part = 0;
  std::size_t digits = 0;
  for (std::size_t i = 0; i <= text.size(); ++i) {
    const char c = i < text.size() ? text[i] : '\0';
    if (c >= '0' && c <= '9') {
      if (++digits > 4) return std::nullopt;
      parts[part] = parts[part] * 10 + (c - '0');
      continue;
    }
    if (digits == 0 || (part == 0 && digits != 4) || (part > 0 && digits > 2)) return std::nullopt;
    if (c == '\0' || (c == 'T' && part == 2) || (c == ' ' && part == 2)) break;
    if ((c != '-' && c != '/' && c != '.') || part == 2) return std::nullopt;
    ++part;
    digits = 0;
  }
  if (parts[0] < 1000 || parts[0] > 2999 || parts[1] > 12 || parts[2] > 31) return std::nullopt;
  PartialDate out;
  out.year = static_cast<std::int16_t>(parts[0]);
  out.month = static_cast<std::uint8_t>(parts[1]);
  out.day = static_cast<std::uint8_t>(parts[1] == 0 ? 0 : parts[2]);
  if (!PartialDate::parse(out.text())) out.day = 0;  // "2022-02-30": the month still stands
  return out;
}

// "F2024", "S17": a term as universities abbreviate it.
std::optional<PartialDate> term_code(std::string_view text) {
  if (text.size() != 5 && text.size() != 3) return std::nullopt;
  if (std::string_view("FSWfsw").find(text[0]) == std::string_view::npos) return std::nullopt;
  int year = 0;
  for (const char c : text.substr(1)) {
    if (c < '0' || c > '9') return std::nullopt;
    year = year * 10 + (c - '0');
  }
  if (text.size() == 3) year += 2000;
  if (year < 1950 || year > 2099) return std::nullopt;
  PartialDate out;
  out.year = static_cast<std::int16_t>(year);
  return out;
}

}  // namespace

Fact json_fact(const JsonTree& tree, const JsonNode& node, std::string_view rule) {
  return fact_of(tree, scalar_of(tree, node, shown_keys), rule);
}

Fact json_url(const JsonTree& tree, const JsonNode& node, std::string_view rule) {
  return fact_of(tree, scalar_of(tree, node, address_keys), rule);
}

Fact json_location(const JsonTree& tree, const JsonNode& node, std::string_view rule) {
  if (node.kind != JsonNode::Kind::object) return json_fact(tree, node, rule);
  static constexpr std::array<std::array<std::string_view, 4>, 3> steps = {
      {{"city", "town", "locality", "ville"},
       {"region", "state", "province", "bundesland"},
       {"country", "countrycode", "countryname", "pays"}}};
  Fact out;
  for (const auto& keys : steps) {
    const Fact part = fact_of(tree, scalar_of(tree, node, keys), rule);
    if (part.empty() || out.value == part.value || out.value.ends_with(", " + part.value)) continue;
    if (!out.empty()) out.value += ", ";
    out.value += part.value;
    out.evidence.parts.push_back(part.evidence.span);
  }
  if (out.empty()) return json_fact(tree, node, rule);
  std::vector<Span> parts = std::move(out.evidence.parts);
  Span whole = parts.front();
  for (const Span span : parts) whole = hull(whole, span);
  out.evidence = stated_by_source(whole, rule);
  if (parts.size() > 1) {
    std::sort(parts.begin(), parts.end());
    out.evidence.parts = std::move(parts);
  }
  return out;
}

std::optional<JsonDate> json_date(const JsonTree& tree, const JsonNode& node,
                                  std::string_view rule) {
  const Fact text = json_fact(tree, node, rule);
  if (text.empty()) return std::nullopt;
  JsonDate out;
  out.evidence = text.evidence;
  if (const std::optional<PartialDate> date = iso_date(text.value)) {
    out.range.start = *date;
    return out;
  }
  if (const std::optional<PartialDate> date = term_code(text.value)) {
    out.range.start = *date;
    out.is_term = true;
    return out;
  }
  const std::vector<DateMention> mentions = find_dates(text.value);
  const auto mention = std::find_if(mentions.begin(), mentions.end(),
                                    [](const DateMention& one) { return !one.range.empty(); });
  if (mention == mentions.end()) {
    out.is_current = says_present(text.value);
    return out.is_current ? std::optional(out) : std::nullopt;
  }
  out.range = mention->range;
  out.is_range = mention->is_range;
  out.is_term =
      !out.is_range && (mention->term == DateTerm::season || mention->term == DateTerm::semester);
  out.is_current = mention->range.end_kind == EndKind::current;
  // "2020-10-31T23:59" and the like: a date alone in its field is what it begins with.
  if (!out.is_range && out.range.start.empty()) out.range.start = out.range.end;
  if (mentions.size() > 1 && !out.is_range && mention->in_list) {
    out.range.end = mentions.back().range.start;
    out.is_range = !out.range.end.empty();
  }
  return out;
}

}  // namespace vitagraph
