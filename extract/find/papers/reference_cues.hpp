// Words that tell what a reference is and how far it has come; edges of titles and venues.
#pragma once

#include <string_view>

#include "extract/find/papers/reference.hpp"

namespace vitagraph {

/// "link", "pdf", "code", "doi": words that point and name nothing. Folded words expected.
bool is_pointer_word(std::string_view folded);

/// The title without quotes, closing stop, kind tags ("[Paper]", "(poster)").
Span trim_title(std::string_view text, Span title);
/// The venue without "In", "In:", "Published in", closing marks.
Span trim_venue(std::string_view text, Span venue);

/// The date that the DATE segment prints; else a year outside of the title.
/// `dates` are the document's; nullptr: they are looked for in the text.
void fill_date(const JoinedText& text, const std::vector<DateMention>* dates,
               ParsedReference& reference);
/// DOI and arXiv number, also from within addresses.
void fill_identifiers(std::string_view text, ParsedReference& reference);
/// "Published by Hartwell": a venue that only its label tells.
void fill_labelled_venue(std::string_view text, ParsedReference& reference);
/// "in press", "under review", "submitted" …
void fill_status(std::string_view text, ParsedReference& reference);

/// What kind of work the words say it is; unknown when they say nothing.
PublicationKind reference_kind(std::string_view text, const ParsedReference& reference);

}  // namespace vitagraph
