// Words beside a job's title that are no part of it.
#pragma once

#include "extract/document.hpp"
#include "extract/span.hpp"

namespace vitagraph {

/// The title without what ties it to the entry above ("later Foreman", "ebenda, Köchin") and
/// without the hours or the contract before or behind a mark ("Full-time, Baker", "Baker,
/// unpaid"). Never empty; what has nothing else stays whole.
Span without_title_asides(const Document& document, Span title);

/// The title with the shortened words before it on its line: "stellv. Leiterin", "Wiss.
/// Mitarbeiter", of which the full stop parted them.
Span with_short_words(const Document& document, Span title);

}  // namespace vitagraph
