#include "extract/find/owner.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "extract/find/person_name.hpp"

namespace vitagraph {
namespace {

/// Does this author stand in the list? A family name alone does not tell.
const Fact* find_author(const Publication& publication, const std::string& name) {
  for (const Fact& author : publication.authors) {
    if (same_person_name(author.value, name) > NameMatch::family_only) return &author;
  }
  return nullptr;
}

/// Letters of the name: "Ada Quill" says more than "Quill, A.".
std::ptrdiff_t letters(const std::string& name) {
  return std::count_if(name.begin(), name.end(), [](char c) {
    return c != ' ' && c != '.' && c != ',' && (static_cast<unsigned char>(c) & 0xC0U) != 0x80;
  });
}

/// Talks and posters are the owner's by nature, with or without authors; they do not vote.
bool votes(const Publication& publication) { return !publication.authors.empty(); }

}  // namespace

void infer_owner(Record& record) {
  if (!record.basics.name.empty()) return;
  std::vector<const Publication*> papers;
  for (const Publication& p : record.publications) {
    if (votes(p)) papers.push_back(&p);
  }
  std::vector<const Fact*> common;
  if (papers.size() >= 2) {
    for (const Fact& author : papers.front()->authors) {
      const Fact* longest = &author;
      const bool everywhere = std::all_of(papers.begin(), papers.end(), [&](const Publication* p) {
        const Fact* found = find_author(*p, author.value);
        if (found != nullptr && letters(found->value) > letters(longest->value)) longest = found;
        return found != nullptr;
      });
      if (everywhere) common.push_back(longest);
    }
  }
  Diagnostic diagnostic;
  if (common.size() != 1) {
    diagnostic.code = DiagnosticCode::no_name_found;
    record.diagnostics.push_back(diagnostic);
    return;
  }
  const std::string why =
      "publications: the one author of all " + std::to_string(papers.size()) + " publications";
  record.basics.name = *common.front();
  record.basics.name.evidence.rule = "owner/common-author";
  record.basics.name.evidence.confidence = Confidence::thousandths(papers.size() > 2 ? 800 : 650);
  record.basics.name_inferred_from = why;
  diagnostic.code = DiagnosticCode::owner_inferred;
  diagnostic.detail = why;
  record.diagnostics.push_back(diagnostic);
}

}  // namespace vitagraph
