#include "extract/read/office/odt.hpp"

#include <pugixml.hpp>
#include <string>

#include "extract/read/office/odt_reader.hpp"
#include "extract/read/office/print_lines.hpp"
#include "extract/read/office/xml.hpp"
#include "extract/read/stated_date.hpp"
#include "extract/read/zip_package.hpp"

namespace vitagraph {
namespace {

constexpr std::string_view text_type = "application/vnd.oasis.opendocument.text";
constexpr std::size_t head_size = 4096;

bool is_flat(std::string_view bytes) {
  const std::string_view head = bytes.substr(0, head_size);
  return head.find("<office:document") != std::string_view::npos &&
         head.find(text_type) != std::string_view::npos;
}

void add_date(const pugi::xml_node& node, Document& document) {
  const std::string_view text = node.child_value();
  const auto date = PartialDate::parse(text.substr(0, 10));
  if (date) document.dates_of_document.push_back(*date);
}

void find_dates_of(const pugi::xml_node& meta, Document& document) {
  const PartialDate stated = stated_date(document);
  if (!stated.empty()) document.dates_of_document.push_back(stated);
  const pugi::xml_node inner = child_of(meta, "meta");
  add_date(child_of(inner, "date"), document);
  add_date(child_of(inner, "creation-date"), document);
}

// The roots of the three parts; a flat document is all of them.
struct Parts {
  pugi::xml_document content;
  pugi::xml_document styles;
  pugi::xml_document meta;
  std::string trouble;

  void take(ZipPackage& package, std::string_view path, pugi::xml_document& out) {
    std::string* bytes = package.find(path);
    if (bytes == nullptr) return;
    const std::string found = parse_xml(*bytes, out);
    if (trouble.empty() && !found.empty()) trouble = std::string(path) + ": " + found;
  }
};

void print(const pugi::xml_node& content, const pugi::xml_node& styles, const pugi::xml_node& meta,
           Document& document) {
  OdtReader reader(content, styles);
  print_blocks(reader.read(content, styles), document);
  find_dates_of(meta, document);
}

}  // namespace

int recognise_odt(std::string_view bytes) {
  if (!is_zip(bytes)) return is_flat(bytes) ? 100 : 0;
  // The first file is "mimetype", not packed, for this very purpose.
  if (bytes.substr(0, 200).find(text_type) != std::string_view::npos) return 100;
  const auto paths = zip_paths(bytes);
  if (!contains_path(paths, "content.xml")) return 0;
  if (!contains_path(paths, "mimetype")) {
    return contains_path(paths, "META-INF/manifest.xml") ? 80 : 0;
  }
  const ZipPackage package(bytes, [](std::string_view path) { return path == "mimetype"; });
  const std::string* type = package.find("mimetype");
  return type != nullptr && type->starts_with(text_type) ? 100 : 0;
}

void read_odt(std::string_view bytes, const ReadContext&, Document& document) {
  Parts parts;
  if (!is_zip(bytes)) {
    std::string copy(bytes);
    parts.trouble = parse_xml(copy, parts.content);
    const pugi::xml_node root = parts.content.document_element();
    print(root, root, root, document);
  } else {
    ZipPackage package(bytes, [](std::string_view path) {
      return path == "content.xml" || path == "styles.xml" || path == "meta.xml" ||
             path == "META-INF/manifest.xml";
    });
    parts.trouble = package.trouble();
    const std::string* manifest = package.find("META-INF/manifest.xml");
    if (manifest != nullptr && manifest->find("encryption-data") != std::string::npos) {
      document.diagnostics.push_back({DiagnosticCode::encrypted_document, {}, ""});
      return;
    }
    parts.take(package, "content.xml", parts.content);
    parts.take(package, "styles.xml", parts.styles);
    parts.take(package, "meta.xml", parts.meta);
    print(parts.content.document_element(), parts.styles.document_element(),
          parts.meta.document_element(), document);
  }
  if (parts.trouble.empty()) return;
  const DiagnosticCode code =
      document.lines.empty() ? DiagnosticCode::unreadable : DiagnosticCode::damaged_document;
  document.diagnostics.push_back({code, {}, parts.trouble});
}

}  // namespace vitagraph
