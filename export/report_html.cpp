#include <fmt/format.h>

#include <algorithm>

#include "export/escape.hpp"
#include "export/picture.hpp"
#include "export/report_numbers.hpp"
#include "export/text_gate.hpp"

namespace vitagraph {
namespace {

constexpr std::size_t most_skipped = 1000;

// No script is allowed at all, no request but for the pictures beside the file.
constexpr std::string_view head = R"html(<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy"
 content="default-src 'none'; img-src 'self' file: data:; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>vitagraph report</title>
<style>
body { font: 16px/1.5 system-ui, sans-serif; color: #1a1a1a; background: #fff;
       max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.8rem; margin-bottom: .2rem; } h2 { font-size: 1.2rem; margin-top: 2.2rem; }
.lead { color: #555; margin-top: 0; }
.tiles { display: flex; flex-wrap: wrap; gap: .8rem; margin: 1.5rem 0; }
.tile { border: 1px solid #ddd; border-radius: .5rem; padding: .6rem 1rem; min-width: 7rem; }
.tile b { display: block; font-size: 1.5rem; color: #0072B2; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; padding: .3rem .6rem; border-bottom: 1px solid #e5e5e5;
         vertical-align: top; overflow-wrap: anywhere; }
th { color: #555; font-weight: 600; } .short { white-space: nowrap; }
.n { text-align: right; white-space: nowrap; }
.columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(18rem, 1fr)); gap: 2rem; }
blockquote { margin: .3rem 0; padding-left: .8rem; border-left: 3px solid #56B4E9; color: #333; }
.place { color: #666; font-size: .85rem; } li { margin-bottom: 1rem; }
figure { margin: 1rem 0; } img { max-width: 100%; height: auto; border: 1px solid #eee; }
figcaption { color: #555; font-size: .9rem; }
</style>
</head>
<body>
)html";

std::string esc(std::string_view text) {
  TextGate gate;
  std::string out;
  html_text(out, gate.pass(text));
  return out;
}

void append_tile(std::string& out, std::size_t count, std::string_view what) {
  out += fmt::format("<div class=\"tile\"><b>{}</b>{}</div>\n", with_thousands(count), what);
}

void append_counts(std::string& out, std::string_view title, std::string_view what,
                   std::string_view number, const std::vector<NamedCount>& rows) {
  if (rows.empty()) return;
  out += fmt::format("<section><h2>{}</h2><table><tr><th>{}</th><th class=\"n\">{}</th></tr>\n",
                     title, what, number);
  for (const NamedCount& row : rows) {
    out += fmt::format("<tr><td>{}</td><td class=\"n\">{}</td></tr>\n", esc(row.name),
                       with_thousands(row.count));
  }
  out += "</table></section>\n";
}

void append_doubtful(std::string& out, const ReportNumbers& numbers) {
  if (numbers.doubtful.empty()) return;
  out +=
      "<h2>Doubtful documents</h2>\n<p>Look here first.</p>\n"
      "<table><tr><th>document</th><th class=\"short\">verdict</th><th>why</th></tr>\n";
  for (std::size_t i = 0; i < std::min(numbers.doubtful.size(), most_skipped); ++i) {
    const ReportedDocument& document = *numbers.doubtful[i];
    out += fmt::format("<tr><td>{}</td><td class=\"short\">{}</td><td>{}</td></tr>\n",
                       esc(document.source), name_of(document.verdict.standing),
                       esc(doubts_of(document)));
  }
  out += "</table>\n";
  if (numbers.doubtful.size() <= most_skipped) return;
  out += fmt::format("<p>and {} more, which records.jsonl names.</p>\n",
                     with_thousands(numbers.doubtful.size() - most_skipped));
}

void append_skipped(std::string& out, const ReportNumbers& numbers) {
  if (numbers.skipped.empty()) return;
  out += "<h2>What was skipped, and why</h2>\n<table><tr><th>document</th><th>reason</th></tr>\n";
  for (std::size_t i = 0; i < std::min(numbers.skipped.size(), most_skipped); ++i) {
    const ReportedDocument& document = *numbers.skipped[i];
    out +=
        fmt::format("<tr><td>{}</td><td>{}</td></tr>\n", esc(document.source), esc(document.error));
  }
  out += "</table>\n";
  if (numbers.skipped.size() <= most_skipped) return;
  out += fmt::format("<p>and {} more, which records.jsonl names.</p>\n",
                     with_thousands(numbers.skipped.size() - most_skipped));
}

void append_entities(std::string& out, const ReportNumbers& numbers) {
  if (numbers.entities.empty()) return;
  out +=
      "<section><h2>What is in the graph</h2><table><tr><th>kind</th>"
      "<th class=\"n\">entities</th><th class=\"n\">mentions</th></tr>\n";
  for (std::size_t i = 0; i < numbers.entities.size(); ++i) {
    out += fmt::format(
        "<tr><td>{}</td><td class=\"n\">{}</td><td class=\"n\">{}</td></tr>\n",
        esc(numbers.entities[i].name), with_thousands(numbers.entities[i].count),
        numbers.mentions[i].count == 0 ? "–" : with_thousands(numbers.mentions[i].count));
  }
  out += "</table></section>\n";
}

void append_least_certain(std::string& out, const std::vector<UncertainFact>& facts) {
  if (facts.empty()) return;
  out +=
      "<h2>The least certain facts</h2>\n"
      "<p>Worth a look; the words are those of the document.</p>\n<ol>\n";
  for (const UncertainFact& fact : facts) {
    out += fmt::format("<li>{} <span class=\"place\">confidence {}.{:03}</span>", esc(fact.says),
                       fact.confidence.in_thousandths() / 1000,
                       fact.confidence.in_thousandths() % 1000);
    if (!fact.quote.empty()) out += fmt::format("<blockquote>{}</blockquote>", esc(fact.quote));
    out += fmt::format("<div class=\"place\">{}</div></li>\n", esc(fact.where));
  }
  out += "</ol>\n";
}

void append_pictures(std::string& out, const std::vector<std::string>& pictures) {
  if (pictures.empty()) return;
  out += "<h2>Pictures</h2>\n";
  for (const std::string& picture : pictures) {
    const std::string link = esc(picture);
    out += fmt::format(
        "<figure><a href=\"{0}\"><img src=\"{0}\" alt=\"{0}\" loading=\"lazy\"></a>"
        "<figcaption>{0}</figcaption></figure>\n",
        link);
  }
}

}  // namespace

std::string report_html(const ReportInput& input) {
  const ReportNumbers numbers = report_numbers(input);
  const KnowledgeGraph& graph = *input.graph;
  std::string out(head);
  out +=
      "<h1>vitagraph report</h1>\n<p class=\"lead\">This page holds personal data: names and "
      "quotes from the documents.</p>\n<div class=\"tiles\">\n";
  append_tile(out, numbers.read, "documents read");
  append_tile(out, numbers.skipped.size(), "skipped");
  if (!numbers.doubtful.empty()) append_tile(out, numbers.doubtful.size(), "doubtful");
  if (numbers.left_out > 0) append_tile(out, numbers.left_out, "facts left out");
  append_tile(out, numbers.entity_count, "entities");
  append_tile(out, graph.relation_count(), "relations");
  append_tile(out, input.counts.merges, "mentions merged");
  append_tile(out, input.counts.refused, "near candidates kept apart");
  out += "</div>\n";
  append_doubtful(out, numbers);
  append_skipped(out, numbers);
  out += "<div class=\"columns\">\n";
  append_entities(out, numbers);
  append_counts(out, "Relations", "type", "count", numbers.relations);
  append_counts(out, "Employers of most people", "employer", "people", numbers.employers);
  append_counts(out, "Schools of most people", "school", "people", numbers.schools);
  append_counts(out, "What was read", "format", "documents", numbers.formats);
  append_counts(out, "What looked odd", "diagnostic", "documents", numbers.trouble);
  out += "</div>\n";
  append_least_certain(out, numbers.least_certain);
  append_pictures(out, input.pictures);
  return out += "</body>\n</html>\n";
}

}  // namespace vitagraph
