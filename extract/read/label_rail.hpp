// Label rails: section labels in a column left of the text they head.
//
//     EXPERIENCE    Harbour Hospital, Lisbon
//                   Nurse, 2016 - 2020
//     EDUCATION     University of Examplestad
#pragma once

#include "extract/document.hpp"

namespace vitagraph {

/// Makes two lines of each line that holds a rail's label and text, and takes the rail's width
/// off the indents. Does nothing unless at least two labels share one column of text.
void split_label_rails(Document& document);

}  // namespace vitagraph
