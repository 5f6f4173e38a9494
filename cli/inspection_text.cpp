#include <fmt/format.h>
#include <utf8proc.h>

#include <algorithm>

#include "cli/inspection.hpp"
#include "export/picture.hpp"
#include "extract/segment/headings/heading_table.hpp"

namespace vitagraph {
namespace {

constexpr std::size_t rule_width = 78;
constexpr std::size_t label_width = 20;
constexpr std::size_t value_width = 44;
constexpr std::size_t least_certain_shown = 5;
constexpr Confidence certain = Confidence::thousandths(950);

/// Columns that the text takes on a terminal.
std::size_t columns(std::string_view text) {
  std::size_t total = 0;
  const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
  for (std::size_t at = 0; at < text.size();) {
    utf8proc_int32_t point = 0;
    const auto length =
        utf8proc_iterate(bytes + at, static_cast<utf8proc_ssize_t>(text.size() - at), &point);
    if (length <= 0) return total + text.size() - at;
    total += static_cast<std::size_t>(std::max(utf8proc_charwidth(point), 0));
    at += static_cast<std::size_t>(length);
  }
  return total;
}

std::string padded(std::string text, std::size_t width) {
  const std::size_t taken = columns(text);
  if (taken < width) text.append(width - taken, ' ');
  return text;
}

class Page {
 public:
  Page(const Inspection& inspection, const Colours& colours)
      : in_(inspection), colours_(colours), shown_(shown(inspection.record)) {
    sort_by_place();
  }

  std::string text() {
    head();
    for (std::size_t i = 0; i < in_.document.lines.size(); ++i) {
      section_before(static_cast<std::uint32_t>(i));
      line(in_.document.lines[i]);
    }
    left_over();
    least_certain();
    left_out();
    diagnostics();
    return std::move(out_);
  }

 private:
  void sort_by_place() {
    for (const ShownFact& fact : shown_.facts) by_place_.push_back(&fact);
    std::stable_sort(by_place_.begin(), by_place_.end(), [](const auto* a, const auto* b) {
      return a->evidence->span < b->evidence->span;
    });
    for (const ShownItem& item : shown_.items) items_.push_back(&item);
    std::stable_sort(items_.begin(), items_.end(), [](const auto* a, const auto* b) {
      return a->item->evidence.span < b->item->evidence.span;
    });
  }

  void head() {
    const std::size_t sections = in_.segmented.sections.size();
    out_ += fmt::format("{}{}{}\n", colours_.bold, printable(in_.record.source), colours_.off);
    out_ += fmt::format("{}{}, {}{}, {}, {}", colours_.dim, in_.record.format,
                        in_.record.language.empty() ? "" : in_.record.language + ", ",
                        counted(in_.document.lines.size(), "line", "lines"),
                        counted(sections, "section", "sections"),
                        counted(shown_.facts.size(), "fact", "facts"));
    if (!in_.record.document_date.empty()) {
      out_ += ", \"present\" is " + in_.record.document_date.text();
    }
    out_ += fmt::format("{}\n", colours_.off);
    verdict();
  }

  void verdict() {
    const Verdict& verdict = in_.record.verdict;
    if (verdict.standing == Standing::unjudged) return;
    out_ += fmt::format("Verdict: {}{}{}", colours_.bold, name_of(verdict.standing), colours_.off);
    std::string_view separator = ": ";
    for (const DoubtReason reason : verdict.reasons) {
      out_ += fmt::format("{}{}", separator, sentence_of(reason));
      separator = "; ";
    }
    out_ += '\n';
  }

  void section_before(std::uint32_t line_index) {
    while (next_section_ < in_.segmented.sections.size()) {
      const Section& section = in_.segmented.sections[next_section_];
      const auto first =
          section.heading >= 0 ? static_cast<std::uint32_t>(section.heading) : section.body.begin;
      if (first > line_index) return;
      ++next_section_;
      inside_ = {};
      if (section.heading >= 0)
        heading_ = &in_.document.lines[static_cast<std::size_t>(section.heading)];
      if (section.heading < 0 && section.body.empty()) continue;
      std::string title = fmt::format("── {} ", name_of(section.kind));
      if (section.level > 1) title.insert(0, "  ");
      const std::size_t taken = columns(title);
      for (std::size_t i = taken; i < rule_width; ++i) title += "─";
      out_ += fmt::format("\n{}{}{}\n", colours_.heading, title, colours_.off);
    }
  }

  void line(const Line& line) {
    const auto index = static_cast<std::size_t>(&line - in_.document.lines.data());
    while (next_item_ < items_.size() && starts_before(items_[next_item_]->item->evidence, line)) {
      const ShownItem& item = *items_[next_item_++];
      inside_ = item.pointer;
      out_ += fmt::format("{}     ┌ {}{}\n", colours_.label, label_of_pointer(item.pointer),
                          colours_.off);
    }
    const bool heading = heading_ == &line;
    out_ += fmt::format("{}{:>4} │{} {}{}{}{}\n", colours_.dim, line.source_line, colours_.off,
                        heading ? colours_.bold : "", highlighted(line),
                        heading ? colours_.off : "", role(index));
    while (next_fact_ < by_place_.size() && starts_before(*by_place_[next_fact_]->evidence, line)) {
      fact(*by_place_[next_fact_++]);
    }
  }

  /// "  ‹job-begin .97›": what the line is taken for; nothing where it surely is of no item.
  std::string role(std::size_t line) const {
    if (!in_.has_roles) return "";
    const LineRole role = in_.segmented.roles[line];
    const auto share = Confidence::of(static_cast<double>(in_.segmented.role_shares[line]));
    if (role == LineRole::other && share >= certain) return "";
    const std::string sure = confidence_text(share);
    return fmt::format("  {}‹{} {}›{}", colours_.dim, name_of(role),
                       sure.substr(sure.find_first_not_of(' ')), colours_.off);
  }

  static bool starts_before(const Evidence& evidence, const Line& line) {
    return evidence.span.begin < line.span.end;
  }

  /// The line's words as printed, those that became facts in colour.
  std::string highlighted(const Line& line) const {
    std::string out(2 * static_cast<std::size_t>(line.list_depth), ' ');
    if (line.mark != ListMark::none) out += line.mark == ListMark::bullet ? "• " : "# ";
    std::uint32_t at = line.span.begin;
    for (std::size_t i = next_fact_; i < by_place_.size(); ++i) {
      const Span span = by_place_[i]->evidence->span;
      if (span.begin >= line.span.end) break;
      const std::uint32_t begin = std::max(span.begin, at);
      const std::uint32_t end = std::min(span.end, line.span.end);
      if (end <= begin) continue;
      out += printable(in_.document.text_of(Span{at, begin}));
      out += colours_.value;
      out += printable(in_.document.text_of(Span{begin, end}));
      out += colours_.off;
      at = end;
    }
    return out + printable(in_.document.text_of(Span{at, line.span.end}));
  }

  void fact(const ShownFact& fact) {
    out_ +=
        fmt::format("     {}·{} {}{} {}{}{}  {}  {}{}{}\n", colours_.dim, colours_.off,
                    colours_.label, padded(label_of_pointer(fact.pointer, inside_), label_width),
                    colours_.value, padded(printable(fact.value), value_width), colours_.off,
                    confidence_text(fact.evidence->confidence), colours_.dim, fact.evidence->rule,
                    colours_.off);
  }

  /// Facts whose place lies behind the last line (a structured source without lines).
  void left_over() {
    if (next_fact_ < by_place_.size()) out_ += '\n';
    while (next_fact_ < by_place_.size()) fact(*by_place_[next_fact_++]);
  }

  void least_certain() {
    inside_ = {};
    std::vector<const ShownFact*> facts;
    for (const ShownFact* each : by_place_) {
      if (each->evidence->confidence < certain) facts.push_back(each);
    }
    if (facts.empty()) return;
    std::stable_sort(facts.begin(), facts.end(), [](const auto* a, const auto* b) {
      return a->evidence->confidence < b->evidence->confidence;
    });
    if (facts.size() > least_certain_shown) facts.resize(least_certain_shown);
    out_ += fmt::format("\n{}Least certain:{}\n", colours_.bold, colours_.off);
    for (const ShownFact* each : facts) fact(*each);
  }

  /// What was taken out, and where it stands.
  void left_out() {
    if (in_.left_out.empty()) return;
    out_ += fmt::format("\n{}Left out:{}\n", colours_.bold, colours_.off);
    for (const LeftOut& each : in_.left_out) {
      fact({each.pointer, each.value, &each.evidence});
      out_.insert(out_.size() - 1,
                  fmt::format("  bytes {}–{}", each.evidence.span.begin, each.evidence.span.end));
    }
  }

  void diagnostics() {
    if (in_.record.diagnostics.empty()) return;
    out_ += fmt::format("\n{}Worth knowing:{}\n", colours_.bold, colours_.off);
    for (const Diagnostic& diagnostic : in_.record.diagnostics) {
      out_ += "  " + printable(sentence(diagnostic, in_.record.source)) + '\n';
    }
  }

  const Inspection& in_;
  const Colours& colours_;
  ShownRecord shown_;
  std::vector<const ShownFact*> by_place_;
  std::vector<const ShownItem*> items_;
  const Line* heading_ = nullptr;  ///< of the section that was opened last
  std::string_view inside_;        ///< pointer of the item that was opened last
  std::size_t next_section_ = 0;
  std::size_t next_item_ = 0;
  std::size_t next_fact_ = 0;
  std::string out_;
};

}  // namespace

std::string confidence_text(Confidence confidence) {
  const int hundredths = (confidence.in_thousandths() + 5) / 10;
  return hundredths >= 100 ? "1.00" : fmt::format(" .{:02}", hundredths);
}

std::string inspection_text(const Inspection& inspection, const Colours& colours) {
  return Page(inspection, colours).text();
}

}  // namespace vitagraph
