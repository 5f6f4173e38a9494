#include "extract/read/office/docx.hpp"

#include <algorithm>
#include <pugixml.hpp>

#include "extract/read/office/docx_parts.hpp"
#include "extract/read/office/docx_reader.hpp"
#include "extract/read/office/print_lines.hpp"
#include "extract/read/office/xml.hpp"
#include "extract/read/stated_date.hpp"
#include "extract/read/zip_package.hpp"

namespace vitagraph {
namespace {

void add_date(std::string_view text, Document& document) {
  const auto date = PartialDate::parse(text.substr(0, 10));  // of "2024-05-17T08:00:00Z"
  if (date) document.dates_of_document.push_back(*date);
}

// What the document says of itself, then when it was changed last, then when it was made.
void find_dates_of(DocxParts& parts, Document& document) {
  const PartialDate stated = stated_date(document);
  if (!stated.empty()) document.dates_of_document.push_back(stated);
  const pugi::xml_node core = parts.root(parts.part_of_kind("", "core-properties"));
  add_date(child_of(core, "modified").child_value(), document);
  add_date(child_of(core, "created").child_value(), document);
}

}  // namespace

int recognise_docx(std::string_view bytes) {
  const auto paths = zip_paths(bytes);
  return std::any_of(paths.begin(), paths.end(),
                     [](std::string_view path) {
                       return path.starts_with("word/document") && path.ends_with(".xml");
                     })
             ? 100
             : 0;
}

void read_docx(std::string_view bytes, const ReadContext&, Document& document) {
  DocxParts parts(bytes);
  print_blocks(DocxReader(parts).read(), document);
  find_dates_of(parts, document);
  if (parts.trouble().empty()) return;
  const DiagnosticCode code =
      document.lines.empty() ? DiagnosticCode::unreadable : DiagnosticCode::damaged_document;
  document.diagnostics.push_back({code, {}, parts.trouble()});
}

}  // namespace vitagraph
