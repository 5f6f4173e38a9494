#include "extract/read/json_resume.hpp"

#include "extract/read/json_filler.hpp"
#include "extract/read/json_item.hpp"
#include "extract/read/json_tree.hpp"
#include "extract/read/source_lines.hpp"

namespace vitagraph {

void read_json_resume(std::string_view bytes, const ReadContext&, Document& document) {
  read_source_lines(bytes, document);
}

namespace {

bool is_empty(const Record& record) {
  const Basics& basics = record.basics;
  return basics.name.empty() && basics.emails.empty() && basics.urls.empty() &&
         basics.phones.empty() && record.work.empty() && record.education.empty() &&
         record.publications.empty() && record.projects.empty() && record.awards.empty() &&
         record.skills.empty() && record.languages.empty() && record.certificates.empty() &&
         record.people.empty();
}

}  // namespace

void fill_from_tree(const JsonTree& tree, std::string_view format, const Document& document,
                    Record& record) {
  const JsonNode* root = tree.root();
  if (root != nullptr && is_container(*root)) fill_from_json(tree, *root, record);
  const Diagnostics& mistakes = tree.diagnostics();
  record.diagnostics.insert(record.diagnostics.begin(), mistakes.begin(), mistakes.end());
  if (!is_empty(record)) return;
  const Diagnostic nothing{DiagnosticCode::unsupported_format,
                           {},
                           "it is " + std::string(format) + " without any key of a résumé"};
  if (mistakes.empty()) record.diagnostics.push_back(nothing);
  record.error = sentence(mistakes.empty() ? nothing : mistakes.front(), document.source);
}

void fill_json_resume(const Document& document, Record& record) {
  fill_from_tree(JsonTree(document.text), "JSON", document, record);
}

}  // namespace vitagraph
