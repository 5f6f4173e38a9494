// What a page says of itself outside its text: dates, author, title, JSON-LD.
#pragma once

#include "extract/document.hpp"
#include "extract/read/html/html_tree.hpp"

namespace vitagraph {

/// Dates of change and publication become dates of the document, best first. Author, title and
/// what JSON-LD says of a person become hints where the page prints the very words; else they are
/// dropped: nothing becomes a fact that the page doesn't print. Call it after printing.
void read_html_metadata(const HtmlTree& tree, Document& document);

}  // namespace vitagraph
