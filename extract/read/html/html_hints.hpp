// What a page's markup says its texts are: microdata, microformats (h-card, h-resume) and the
// class names that builders of résumés use.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "extract/document.hpp"
#include "extract/read/html/html_printer.hpp"
#include "extract/read/html/html_tree.hpp"

namespace vitagraph {

/// Adds hints, sorted, with those of one entry in one group. An entry is the largest element that
/// holds no two texts of one kind.
void add_html_hints(const HtmlTree& tree, const std::vector<PrintedElement>& printed,
                    Document& document);

/// What a class attribute says its element holds: "job-title", "p-org", "companyName"; nothing
/// when its words say nothing, or several things.
std::optional<HintedField> field_of_classes(std::string_view classes);

}  // namespace vitagraph
