#include <fmt/format.h>

#include "cli/inspection.hpp"
#include "export/escape.hpp"
#include "export/text_gate.hpp"

namespace vitagraph {
namespace {

constexpr std::string_view style_sheet =
    "body{margin:0;background:#E9E9E6;font:13px/1.45 Helvetica,Arial,sans-serif;color:#222}"
    "main{display:flex;align-items:flex-start;flex-wrap:wrap}"
    "svg{max-width:100%;height:auto}"
    "aside{flex:1;min-width:300px;padding:24px 24px 24px 8px;max-width:560px}"
    "h1{font-size:15px;margin:0 0 12px}h2{font-size:13px;margin:18px 0 4px}"
    "table{border-collapse:collapse;width:100%}"
    "td{padding:2px 8px 2px 0;vertical-align:top;border-top:1px solid #D5D5D0}"
    "td:first-child{color:#666;white-space:nowrap}td:last-child{color:#888;text-align:right}"
    "span{border-radius:3px;padding:0 3px}"
    ".trouble{color:#B03A00}";

class Html {
 public:
  explicit Html(const Inspection& inspection) : in_(inspection), shown_(shown(inspection.record)) {}

  std::string page() {
    out_ = "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>";
    escaped(in_.record.source);
    out_ += fmt::format("</title>\n<style>{}</style>\n</head>\n<body>\n<main>\n", style_sheet);
    out_ += inspection_svg(in_);
    out_ += "<aside>\n<h1>What was read</h1>\n";
    verdict();
    diagnostics();
    facts();
    left_out();
    out_ += "</aside>\n</main>\n</body>\n</html>\n";
    return std::move(out_);
  }

 private:
  void escaped(std::string_view text) { html_text(out_, gate_.pass_on_one_line(text)); }

  void diagnostics() {
    for (const Diagnostic& found : in_.record.diagnostics) {
      out_ += "<p class=\"trouble\">";
      const std::string said = sentence(found, "");
      escaped(said.substr(said.find_first_not_of(": ")));
      out_ += "</p>\n";
    }
  }

  void verdict() {
    const Verdict& verdict = in_.record.verdict;
    out_ += fmt::format("<p>Verdict: <b>{}</b>", name_of(verdict.standing));
    std::string_view separator = ": ";
    for (const DoubtReason reason : verdict.reasons) {
      out_ += fmt::format("{}{}", separator, sentence_of(reason));
      separator = "; ";
    }
    out_ += "</p>\n";
  }

  void left_out() {
    if (in_.left_out.empty()) return;
    out_ += "<h2>Left out</h2>\n<table>\n";
    for (const LeftOut& each : in_.left_out) {
      out_ += "<tr><td>";
      escaped(label_of_pointer(each.pointer));
      out_ += "</td><td>";
      escaped(each.value);
      out_ += fmt::format("</td><td>{}</td></tr>\n", confidence_text(each.evidence.confidence));
    }
    out_ += "</table>\n";
  }

  // "/work/0/name" -> "/work/0"; "/basics/emails/0" -> "/basics".
  static std::string_view group_of(std::string_view pointer) {
    const auto list = pointer.find('/', 1);
    if (list == std::string_view::npos || pointer.starts_with("/basics")) {
      return pointer.substr(0, list);
    }
    return pointer.substr(0, pointer.find('/', list + 1));
  }

  void facts() {
    std::string_view open;
    for (const ShownFact& fact : shown_.facts) {
      const std::string_view group = group_of(fact.pointer);
      if (group != open) {
        if (!open.empty()) out_ += "</table>\n";
        open = group;
        out_ += "<h2>";
        escaped(group == "/basics" ? "person" : label_of_pointer(group));
        out_ += "</h2>\n<table>\n";
      }
      out_ += "<tr><td>";
      escaped(label_of_pointer(fact.pointer, group));
      out_ += fmt::format("</td><td><span style=\"background:{}\">", tint_of_fact(fact.pointer));
      escaped(fact.value);
      out_ +=
          fmt::format("</span></td><td>{}</td></tr>\n", confidence_text(fact.evidence->confidence));
    }
    if (!open.empty()) out_ += "</table>\n";
  }

  const Inspection& in_;
  ShownRecord shown_;
  TextGate gate_;
  std::string out_;
};

}  // namespace

std::string inspection_html(const Inspection& inspection) { return Html(inspection).page(); }

}  // namespace vitagraph
