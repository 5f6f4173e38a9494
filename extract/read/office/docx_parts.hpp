// The parts of a Word package and how they refer to each other (OPC, ECMA-376 part 2).
#pragma once

#include <map>
#include <memory>
#include <string>
#include <string_view>

#include "extract/read/zip_package.hpp"

namespace pugi {
class xml_document;
class xml_node;
}  // namespace pugi

namespace vitagraph {

/// Opened once for each document; XML is parsed when it is asked for.
class DocxParts {
 public:
  explicit DocxParts(std::string_view bytes);
  ~DocxParts();
  DocxParts(const DocxParts&) = delete;
  DocxParts& operator=(const DocxParts&) = delete;

  /// The path of the document itself, "word/document.xml" but for exotic writers.
  const std::string& main() const { return main_; }
  /// The root element of a part; empty when there is none. What could be parsed of a damaged one.
  pugi::xml_node root(std::string_view path);
  /// Cuts elements that nobody asks for out of a part, before root(); see drop_elements().
  void drop(std::string_view path, std::string_view element);
  /// The bytes of a part that root() was not asked for yet; "" when there is none.
  std::string_view bytes(std::string_view path) const;
  /// The part that `from` refers to as this kind ("styles", "numbering"); "" = none.
  std::string part_of_kind(std::string_view from, std::string_view kind);
  /// What `from` refers to by this id: a path in the package, or an address.
  std::string target(std::string_view from, std::string_view id);
  /// Why the package, or its document, cannot be read whole: a clause, or "".
  const std::string& trouble() const { return trouble_; }

 private:
  struct Relation {
    std::string kind;  // the last part of the type's address
    std::string target;
  };
  using Relations = std::map<std::string, Relation, std::less<>>;
  const Relations& relations_of(std::string_view path);

  ZipPackage package_;
  std::map<std::string, std::unique_ptr<pugi::xml_document>, std::less<>> parsed_;
  std::map<std::string, Relations, std::less<>> relations_;
  std::string main_;
  std::string trouble_;
};

}  // namespace vitagraph
