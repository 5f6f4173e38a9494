// References printed from a .bib file beside the document.
#include <algorithm>
#include <array>
#include <utility>

#include "extract/read/bibtex/bibliography.hpp"
#include "extract/read/bibtex/tex_text.hpp"
#include "extract/read/latex/interpreter.hpp"

namespace vitagraph::latex {
namespace {

constexpr std::size_t most_files = 20;
constexpr std::size_t most_references = 2000;

/// "a, b" -> {"a", "b"}.
std::vector<std::string> listed(std::string_view text) {
  std::vector<std::string> out;
  while (!text.empty()) {
    const auto end = std::min(text.find(','), text.size());
    std::string_view item = text.substr(0, end);
    const auto begin = item.find_first_not_of(" \t\r\n");
    if (begin != item.npos) {
      out.emplace_back(item.substr(begin, item.find_last_not_of(" \t\r\n") - begin + 1));
    }
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return out;
}

/// The value of a key in "title={Books}, keyword=book": what \printbibliography takes.
std::string option(std::string_view options, std::string_view key) {
  for (const std::string& pair : listed(options)) {
    const auto equals = pair.find('=');
    if (equals == pair.npos) continue;
    const auto names = listed(std::string_view(pair).substr(0, equals));
    const auto values = listed(std::string_view(pair).substr(equals + 1));
    if (names.size() == 1 && names[0] == key && !values.empty()) return values[0];
  }
  return "";
}

std::string year_of(const BibEntry& entry) {
  const BibField* date = entry.find_first({"year", "date"});
  return date == nullptr ? "" : plain_text_of_tex(date->value).substr(0, 4);
}

bool has_keyword(const BibEntry& entry, std::string_view wanted) {
  const BibField* field = entry.find_first({"keywords", "keyword"});
  return field != nullptr && std::ranges::count(listed(field->value), wanted) > 0;
}

bool passes(const BibEntry& entry, std::string_view options) {
  const std::string keyword = option(options, "keyword");
  const std::string without = option(options, "notkeyword");
  const std::string type = option(options, "type");
  const std::string other_type = option(options, "nottype");
  return (keyword.empty() || has_keyword(entry, keyword)) &&
         (without.empty() || !has_keyword(entry, without)) &&
         (type.empty() || entry.type == type) && (other_type.empty() || entry.type != other_type);
}

std::string authors_of(const BibEntry& entry) {
  const BibField* field = entry.find_first({"author", "editor"});
  if (field == nullptr) return "";
  std::string out;
  for (const BibName& name : names_of_tex(field->value)) {
    if (!out.empty()) out += ", ";
    out += name.others ? "et al." : name.text;
  }
  return out;
}

std::string text_of(const BibEntry& entry, std::initializer_list<std::string_view> names) {
  const BibField* field = entry.find_first(names);
  return field == nullptr ? "" : plain_text_of_tex(field->value);
}

}  // namespace

void Interpreter::add_bibliographies(std::string_view names) {
  for (std::string& name : listed(names)) {
    if (!name.ends_with(".bib")) name += ".bib";
    if (bibliographies_.size() >= most_files) return;
    if (std::ranges::count(bibliography_names_, name) > 0) continue;
    bibliography_names_.push_back(name);
    const auto bytes = context_.siblings == nullptr ? std::nullopt : context_.siblings->read(name);
    if (!bytes) {
      report(DiagnosticCode::file_missing, name);
      continue;
    }
    bibliographies_.emplace_back(*bytes);
  }
}

void Interpreter::print_field(HintedField field, std::string_view text, std::string_view before) {
  if (text.empty()) return;
  printer_.text(before);
  const std::size_t hint = printer_.begin_hint(field, style_.hint_group);
  printer_.text(text);
  printer_.end_hint(hint);
}

/// "Authors. Title. Venue, 12(3):4–5, 2019. doi:10.5555/x."
void Interpreter::print_reference(const BibEntry& entry) {
  style_.hint_group = ++hint_groups_;
  printer_.flow().set_font_size(style_.size);
  const std::string authors = authors_of(entry);
  print_field(HintedField::authors, authors, "");
  print_field(HintedField::paper_title, text_of(entry, {"title"}), authors.empty() ? "" : ". ");
  print_field(HintedField::venue,
              text_of(entry, {"journal", "journaltitle", "booktitle", "publisher", "school",
                              "institution", "howpublished"}),
              ". ");
  std::string rest = text_of(entry, {"volume"});
  const std::string number = text_of(entry, {"number"});
  if (!rest.empty() && !number.empty()) rest += "(" + number + ")";
  const std::string pages = text_of(entry, {"pages"});
  if (!pages.empty()) rest += (rest.empty() ? "pp. " : ":") + pages;
  if (!rest.empty()) printer_.text(", " + rest);
  print_field(HintedField::dates, year_of(entry), ", ");
  printer_.text(".");
  const std::string doi = text_of(entry, {"doi"});
  if (!doi.empty()) printer_.text(" doi:" + doi);
  const std::string eprint = text_of(entry, {"eprint"});
  if (!eprint.empty()) printer_.text(" arXiv:" + eprint);
}

void Interpreter::print_bibliography(std::string_view options) {
  std::vector<const BibEntry*> printed;
  const bool all = cited_.empty() || cited_.contains("*");
  for (const Bibliography& bibliography : bibliographies_) {
    for (const BibEntry& entry : bibliography.entries()) {
      if (printed.size() >= most_references) break;
      if ((all || cited_.contains(entry.key)) && passes(entry, options)) printed.push_back(&entry);
    }
  }
  // As résumés sort them: the latest first; of one year, as the file has them.
  std::ranges::stable_sort(
      printed, [](const BibEntry* a, const BibEntry* b) { return year_of(*a) > year_of(*b); });
  const std::string title = option(options, "title");
  if (!title.empty() && !printed.empty()) {
    printer_.flow().begin_heading(2);
    printer_.text(title);
    printer_.flow().end_heading(false);
  }
  printer_.hard_break();
  printer_.flow().begin_list();
  int number = 0;
  for (const BibEntry* entry : printed) {
    printer_.hard_break();
    printer_.flow().begin_item(ListMark::number, "[" + std::to_string(++number) + "] ");
    print_reference(*entry);
  }
  printer_.hard_break();
  printer_.flow().end_list();
}

void Interpreter::bibliography(Action action, std::string_view command) {
  if (action == Action::bib_resource) return add_bibliographies(plain_text_of(input_.argument()));
  if (action == Action::cite) {
    for (std::string& key : listed(plain_text_of(input_.argument()))) cited_.insert(std::move(key));
    return;
  }
  if (action == Action::cite_entry) {
    for (const std::string& key : listed(plain_text_of(input_.argument()))) {
      for (const Bibliography& bibliography : bibliographies_) {
        if (const BibEntry* entry = bibliography.find(key)) print_reference(*entry);
      }
    }
    return;
  }
  const auto options = input_.optional_argument();
  if (command == "bibliography") add_bibliographies(plain_text_of(input_.argument()));
  if (printing_) print_bibliography(options ? plain_text_of(*options) : "");
}

}  // namespace vitagraph::latex
