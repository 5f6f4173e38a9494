#include "extract/read/bibtex/bibtex.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "extract/date_grammar.hpp"
#include "extract/read/bibtex/bibliography.hpp"
#include "extract/read/bibtex/tex_text.hpp"
#include "extract/read/json_split.hpp"
#include "extract/read/source_lines.hpp"
#include "extract/read/structured_facts.hpp"

namespace vitagraph {
namespace {

using namespace std::string_view_literals;

struct TypeRow {
  std::string_view type;
  PublicationKind kind;
};
constexpr std::array types = {
    TypeRow{"article", PublicationKind::article},
    TypeRow{"periodical", PublicationKind::article},
    TypeRow{"inproceedings", PublicationKind::inproceedings},
    TypeRow{"conference", PublicationKind::inproceedings},
    TypeRow{"book", PublicationKind::book},
    TypeRow{"mvbook", PublicationKind::book},
    TypeRow{"booklet", PublicationKind::book},
    TypeRow{"collection", PublicationKind::book},
    TypeRow{"proceedings", PublicationKind::book},
    TypeRow{"inbook", PublicationKind::chapter},
    TypeRow{"bookinbook", PublicationKind::chapter},
    TypeRow{"incollection", PublicationKind::chapter},
    TypeRow{"phdthesis", PublicationKind::thesis},
    TypeRow{"mastersthesis", PublicationKind::thesis},
    TypeRow{"thesis", PublicationKind::thesis},
    TypeRow{"techreport", PublicationKind::report},
    TypeRow{"report", PublicationKind::report},
    TypeRow{"patent", PublicationKind::patent},
    TypeRow{"software", PublicationKind::software},
    TypeRow{"unpublished", PublicationKind::preprint},
};

constexpr std::array statuses = {"in press"sv,     "to appear"sv, "forthcoming"sv,
                                 "under review"sv, "submitted"sv, "accepted"sv,
                                 "in revision"sv,  "inpress"sv,   "in preparation"sv};

std::string lower(std::string_view text) {
  std::string out(text);
  for (char& c : out) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return out;
}

Fact fact_of(const BibField* field, std::string_view rule) {
  Fact out;
  if (field == nullptr) return out;
  out.value = plain_text_of_tex(field->value);
  if (!out.empty()) out.evidence = stated_by_source(field->span, rule);
  return out;
}

void take_authors(const BibEntry& entry, Publication& out) {
  const BibField* field = entry.find("author");
  if (field == nullptr && out.kind == PublicationKind::book) field = entry.find("editor");
  if (field == nullptr) return;
  // A value put together from strings has no bytes of its own in the source.
  const bool verbatim = field->value.size() == field->span.size();
  for (const BibName& name : names_of_tex(field->value)) {
    if (name.others) {
      out.authors_truncated = true;
      continue;
    }
    Span span = field->span;
    if (verbatim) {
      span.begin += static_cast<std::uint32_t>(name.tex.data() - field->value.data());
      span.end = span.begin + static_cast<std::uint32_t>(name.tex.size());
    }
    out.authors.push_back({name.text, stated_by_source(span, "bibtex/author")});
  }
}

void take_date(const BibEntry& entry, Publication& out) {
  const BibField* year = entry.find_first({"date", "year"});
  if (year == nullptr) return;
  std::string text = plain_text_of_tex(year->value);
  if (year->name == "date") {
    text = text.substr(0, text.find('/'));
    if (const auto date = PartialDate::parse(text)) {
      out.date = {*date, stated_by_source(year->span, "bibtex/date")};
      return;
    }
  }
  const BibField* month = entry.find("month");
  if (month != nullptr && year->name == "year") {
    const std::string name = plain_text_of_tex(month->value);
    const bool number = name.find_first_not_of("0123456789") == std::string::npos;
    text = number ? text + "-" + (name.size() == 1 ? "0" + name : name) : name + " " + text;
  }
  if (const auto date = PartialDate::parse(text)) {
    out.date.value = *date;
  } else {
    for (const DateMention& mention : find_dates(text)) {
      if (out.date.value.empty()) out.date.value = mention.range.start;
      if (out.date.value.empty()) out.date.value = mention.range.end;
    }
  }
  if (!out.date.value.empty()) out.date.evidence = stated_by_source(year->span, "bibtex/date");
}

// "arXiv preprint arXiv:2001.00001": the number behind the colon.
Fact arxiv_in(const Fact& text) {
  const auto at = lower(text.value).find("arxiv:");
  if (at == std::string::npos) return {};
  const auto begin = at + 6;
  const auto end = std::min(text.value.find_first_of(" ,;)[", begin), text.value.size());
  Fact out = text;
  out.value = text.value.substr(begin, end - begin);
  const bool digits = out.value.find_first_of("0123456789") != std::string::npos;
  return digits ? out : Fact{};
}

void take_arxiv(const BibEntry& entry, Publication& out) {
  const BibField* kind = entry.find_first({"archiveprefix", "eprinttype"});
  const BibField* eprint = entry.find_first({"eprint", "arxiv", "arxivid"});
  const bool named = eprint != nullptr && eprint->name != "eprint";
  if (eprint != nullptr && (named || kind == nullptr || lower(kind->value) == "arxiv")) {
    out.arxiv = fact_of(eprint, "bibtex/eprint");
    if (Fact number = arxiv_in(out.arxiv)) out.arxiv = std::move(number);
    const bool number = out.arxiv.value.find_first_of("0123456789") != std::string::npos;
    if (!number || out.arxiv.value.find("://") != std::string::npos) out.arxiv = {};
  }
  if (out.arxiv.empty()) out.arxiv = arxiv_in(out.venue);
}

void take_kind(const BibEntry& entry, Publication& out) {
  for (const TypeRow& row : types) {
    if (row.type == entry.type) out.kind = row.kind;
  }
  const std::string venue = lower(out.venue.value);
  const bool rooted = venue.starts_with("arxiv") || venue.starts_with("biorxiv") ||
                      venue.starts_with("medrxiv") || venue.starts_with("corr");
  const bool loose = entry.type == "misc" || entry.type == "online" || entry.type == "article";
  const bool alone = out.venue.empty() && !out.arxiv.empty();
  if (loose && (rooted || alone)) out.kind = PublicationKind::preprint;
  if (entry.type == "misc" && lower(out.venue.value).find("patent") != std::string::npos) {
    out.kind = PublicationKind::patent;
  }
  if (out.kind == PublicationKind::unknown) out.kind = PublicationKind::other;
}

void take_status(const BibEntry& entry, Publication& out) {
  for (const std::string_view name : {"pubstate"sv, "note"sv, "year"sv, "journal"sv}) {
    const Fact text = fact_of(entry.find(name), "bibtex/status");
    const std::string words = lower(text.value);
    for (const std::string_view status : statuses) {
      if (out.status.empty() && words.starts_with(status)) out.status = text;
    }
  }
}

Publication publication_of(const BibEntry& entry) {
  Publication out;
  out.title = fact_of(entry.find("title"), "bibtex/title");
  if (const Fact sub = fact_of(entry.find("subtitle"), "bibtex/title"); sub && out.title) {
    out.title.value += ": " + sub.value;
    out.title.evidence.parts = {out.title.evidence.span, sub.evidence.span};
    std::sort(out.title.evidence.parts.begin(), out.title.evidence.parts.end());
    out.title.evidence.span = hull(out.title.evidence.span, sub.evidence.span);
  }
  out.venue =
      fact_of(entry.find_first({"journal", "journaltitle", "booktitle", "eventtitle", "school",
                                "institution", "howpublished", "publisher", "organization"}),
              "bibtex/venue");
  // "\url{https://…}" is where it is found, not where it appeared.
  if (out.venue.value.find("://") != std::string::npos) {
    out.url = out.venue;
    out.venue = {};
  }
  if (Fact url = fact_of(entry.find("url"), "bibtex/url")) out.url = std::move(url);
  out.doi = fact_of(entry.find("doi"), "bibtex/doi");
  take_arxiv(entry, out);
  take_kind(entry, out);
  take_authors(entry, out);
  take_date(entry, out);
  take_status(entry, out);
  take_identifiers(out);
  out.item.evidence = stated_by_source(entry.span, "bibtex/entry");
  out.item.quote = item_quote(out.title.value);
  return out;
}

}  // namespace

void read_bibtex(std::string_view bytes, const ReadContext&, Document& document) {
  read_source_lines(bytes, document);
}

void fill_bibtex(const Document& document, Record& record) {
  const Bibliography bibliography(document.text);
  for (const BibEntry& entry : bibliography.entries()) {
    Publication one = publication_of(entry);
    if (!one.title.empty()) record.publications.push_back(std::move(one));
  }
  const Diagnostics& mistakes = bibliography.diagnostics();
  record.diagnostics.insert(record.diagnostics.end(), mistakes.begin(), mistakes.end());
  if (!record.publications.empty()) return;
  const Diagnostic nothing{
      DiagnosticCode::unsupported_format, {}, "it is BibTeX without any title"};
  record.diagnostics.push_back(nothing);
  record.error = sentence(nothing, document.source);
}

// "@article{key," with a field behind it; surer where nothing but comments stand above.
int recognise_bibtex(std::string_view head) {
  bool alone = true;
  while (!head.empty()) {
    const std::string_view line = head.substr(0, head.find('\n'));
    const auto first = std::min(line.find_first_not_of(" \t\r"), line.size());
    if (first < line.size() && line[first] == '@') {
      const auto brace = std::min(line.find_first_of("{(", first), line.size());
      std::string type = lower(line.substr(first + 1, brace - first - 1));
      while (type.ends_with(' ')) type.pop_back();
      const bool special = type == "string" || type == "comment" || type == "misc";
      const bool known = special || std::any_of(types.begin(), types.end(),
                                                [&](const auto& row) { return row.type == type; });
      if (known && brace < line.size() && head.find('=') != std::string_view::npos) {
        return alone ? 90 : 25;
      }
    }
    alone = alone && (first == line.size() || line[first] == '%');
    head.remove_prefix(std::min(line.size() + 1, head.size()));
  }
  return 0;
}

}  // namespace vitagraph
