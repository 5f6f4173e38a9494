#include "extract/read/json_resume.hpp"

#include "extract/read/json_filler.hpp"
#include "extract/read/json_tree.hpp"
#include "extract/read/line_splitter.hpp"

namespace vitagraph {

void read_json_resume(std::string_view bytes, Document& document) {
  document.text = bytes;
  LineSplitter splitter(document.text);
  SplitLine raw;
  while (splitter.next(raw)) {
    const auto first = raw.text.find_first_not_of(" \t");
    if (first == std::string_view::npos) continue;
    const auto last = raw.text.find_last_not_of(" \t");
    const auto begin = static_cast<std::uint32_t>(raw.text.data() - document.text.data());
    Line line;
    line.span = {begin + static_cast<std::uint32_t>(first),
                 begin + static_cast<std::uint32_t>(last) + 1};
    line.source_line = raw.number;
    line.indent = static_cast<std::uint16_t>(first < 60000 ? first : 60000);
    document.lines.push_back(line);
    if (document.lines.size() > most_json_lines) break;
  }
}

void fill_json_resume(const Document& document, Record& record) {
  const JsonTree tree(document.text);
  record.diagnostics.insert(record.diagnostics.end(), tree.diagnostics().begin(),
                            tree.diagnostics().end());
  const JsonNode* root = tree.root();
  const bool container = root != nullptr && (root->kind == JsonNode::Kind::object ||
                                             root->kind == JsonNode::Kind::array);
  if (container) fill_from_json(tree, *root, record);
  if (container && tree.first_child(*root) != nullptr) return;
  const Diagnostic missing{DiagnosticCode::invalid_json, {1, 1, 0}, "no object with a résumé"};
  record.error =
      sentence(tree.diagnostics().empty() ? missing : tree.diagnostics().front(), document.source);
}

}  // namespace vitagraph
