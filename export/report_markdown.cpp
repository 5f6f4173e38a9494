#include <fmt/format.h>

#include <algorithm>

#include "export/escape.hpp"
#include "export/picture.hpp"
#include "export/report_numbers.hpp"
#include "export/text_gate.hpp"

namespace vitagraph {
namespace {

constexpr std::size_t most_skipped = 200;

std::string md(std::string_view text) {
  TextGate gate;
  std::string out;
  markdown_text(out, gate.pass_on_one_line(text));
  return out;
}

void append_counts(std::string& out, std::string_view title, std::string_view what,
                   std::string_view number, const std::vector<NamedCount>& rows) {
  if (rows.empty()) return;
  out += fmt::format("\n## {}\n\n| {} | {} |\n|---|---:|\n", title, what, number);
  for (const NamedCount& row : rows) {
    out += fmt::format("| {} | {} |\n", md(row.name), with_thousands(row.count));
  }
}

void append_doubtful(std::string& out, const ReportNumbers& numbers) {
  if (numbers.doubtful.empty()) return;
  out +=
      "\n## Doubtful documents\n\nLook here first.\n\n| document | verdict | why "
      "|\n|---|---|---|\n";
  for (std::size_t i = 0; i < std::min(numbers.doubtful.size(), most_skipped); ++i) {
    const ReportedDocument& document = *numbers.doubtful[i];
    out += fmt::format("| {} | {} | {} |\n", md(document.source),
                       name_of(document.verdict.standing), md(doubts_of(document)));
  }
  if (numbers.doubtful.size() > most_skipped) {
    out += fmt::format("\nand {} more, which records.jsonl names.\n",
                       with_thousands(numbers.doubtful.size() - most_skipped));
  }
}

void append_documents(std::string& out, const ReportNumbers& numbers) {
  append_counts(out, "What was read", "format", "documents", numbers.formats);
  if (!numbers.skipped.empty()) {
    out += "\n## What was skipped, and why\n\n| document | reason |\n|---|---|\n";
    for (std::size_t i = 0; i < std::min(numbers.skipped.size(), most_skipped); ++i) {
      const ReportedDocument& document = *numbers.skipped[i];
      out += fmt::format("| {} | {} |\n", md(document.source), md(document.error));
    }
    if (numbers.skipped.size() > most_skipped) {
      out += fmt::format("\nand {} more, which records.jsonl names.\n",
                         with_thousands(numbers.skipped.size() - most_skipped));
    }
  }
  append_counts(out, "What looked odd", "diagnostic", "documents", numbers.trouble);
}

void append_entities(std::string& out, const ReportNumbers& numbers) {
  if (numbers.entities.empty()) return;
  out += "\n## What is in the graph\n\n| kind | entities | mentions |\n|---|---:|---:|\n";
  for (std::size_t i = 0; i < numbers.entities.size(); ++i) {
    out += fmt::format(
        "| {} | {} | {} |\n", numbers.entities[i].name, with_thousands(numbers.entities[i].count),
        numbers.mentions[i].count == 0 ? "–" : with_thousands(numbers.mentions[i].count));
  }
}

void append_least_certain(std::string& out, const std::vector<UncertainFact>& facts) {
  if (facts.empty()) return;
  out += "\n## The least certain facts\n\nWorth a look; the words are those of the document.\n\n";
  int number = 0;
  for (const UncertainFact& fact : facts) {
    out += fmt::format("{}. {} — confidence {}.{:03}\n", ++number, md(fact.says),
                       fact.confidence.in_thousandths() / 1000,
                       fact.confidence.in_thousandths() % 1000);
    if (!fact.quote.empty()) out += fmt::format("   > {}\n\n", md(fact.quote));
    out += fmt::format("   {}\n", md(fact.where));
  }
}

}  // namespace

std::string report_markdown(const ReportInput& input) {
  const ReportNumbers numbers = report_numbers(input);
  const KnowledgeGraph& graph = *input.graph;
  std::string out = "# vitagraph report\n\n";
  out += fmt::format("{} read, {} skipped. {}, {}; {}, {} kept apart.\n",
                     counted(numbers.read, "document", "documents"),
                     with_thousands(numbers.skipped.size()),
                     counted(numbers.entity_count, "entity", "entities"),
                     counted(graph.relation_count(), "relation", "relations"),
                     counted(input.counts.merges, "mention merged", "mentions merged"),
                     counted(input.counts.refused, "near candidate", "near candidates"));
  if (numbers.left_out > 0) {
    out += fmt::format(
        "\n{} left out: they stand in what looked like a job or a degree and is likely none, or "
        "are less "
        "sure than `--min-confidence` asks for. `vitagraph inspect FILE` shows them.\n",
        counted(numbers.left_out, "fact", "facts"));
  }
  append_doubtful(out, numbers);
  append_documents(out, numbers);
  append_entities(out, numbers);
  append_counts(out, "Relations", "type", "count", numbers.relations);
  append_counts(out, "Employers of most people", "employer", "people", numbers.employers);
  append_counts(out, "Schools of most people", "school", "people", numbers.schools);
  append_least_certain(out, numbers.least_certain);
  if (!input.pictures.empty()) out += "\n## Pictures\n\n";
  for (const std::string& picture : input.pictures) {
    out += fmt::format("- [{0}](<{0}>)\n", picture);
  }
  return out;
}

}  // namespace vitagraph
