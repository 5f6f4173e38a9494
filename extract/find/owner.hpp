// Whose résumé is it when nobody is named? The one author common to all its papers.
#pragma once

#include "extract/record.hpp"

namespace vitagraph {

/// Where `record.basics.name` is empty: takes the author that all publications (two or more with
/// authors) share, if it is exactly one, fills name_inferred_from and adds the diagnostic
/// owner_inferred; else adds no_name_found. Does nothing when a name is there.
void infer_owner(Record& record);

}  // namespace vitagraph
