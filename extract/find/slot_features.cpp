#include "extract/find/slot_features.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "extract/evidence/employment_type.hpp"
#include "extract/evidence/grade.hpp"
#include "extract/evidence/hints.hpp"
#include "extract/evidence/lexicon.hpp"

namespace vitagraph {
namespace {

/// Classes whose probability in neighbours and rivals matters.
constexpr std::array near_classes = {TextClass::title,  TextClass::employer, TextClass::school,
                                     TextClass::degree, TextClass::place,    TextClass::area,
                                     TextClass::unit,   TextClass::prose};

constexpr std::array far_classes = {TextClass::title, TextClass::employer, TextClass::school,
                                    TextClass::place};

using Row = SlotRows;

float flag(bool value) { return value ? 1.0F : 0.0F; }

void add_words(std::string_view text, const HeadSegment& s, Row& row) {
  for (const float p : s.text.log_probability) row.push(p);
  const auto degree = find_degree(text);
  row.push(static_cast<float>(title_score(text)));
  row.push(static_cast<float>(school_score(text)));
  row.push(static_cast<float>(place_score(text)));
  row.push(static_cast<float>(place_kind(text)));
  row.push(flag(find_legal_form(text).has_value()));
  row.push(flag(find_unit_word(text).has_value()));
  row.push(flag(find_school_word(text).has_value()));
  row.push(degree ? static_cast<float>(degree->begin) : -1.0F);
  row.push(degree ? static_cast<float>(degree->size()) / static_cast<float>(text.size()) : 0);
  row.push(flag(is_grade(text)));
  row.push(flag(is_employment_type(text)));
}

void add_shape(std::string_view text, Row& row) {
  std::array<float, 4> counts{};  // upper, lower, digits, blanks
  for (const char c : text) {
    counts[0] += flag(c >= 'A' && c <= 'Z');
    counts[1] += flag(c >= 'a' && c <= 'z');
    counts[2] += flag(c >= '0' && c <= '9');
    counts[3] += flag(c == ' ');
  }
  const auto size = static_cast<float>(text.size());
  row.push(size);
  row.push(counts[3] + 1);
  row.push(counts[0] / (counts[0] + counts[1] + 1));
  row.push(counts[2] / size);
  row.push(flag(counts[0] >= 2 && counts[1] == 0));
  row.push(flag(text[0] >= 'a' && text[0] <= 'z'));
  row.push(flag(text.ends_with('.')));
  row.push(flag(text.find('@') != text.npos || text.find("www.") != text.npos ||
                text.find("://") != text.npos));
  row.push(flag(text.find('&') != text.npos || text.find(" and ") != text.npos));
}

struct HeadShape {
  std::uint32_t lines = 0;
  int date_line = -1;  ///< line_in_head of the first date
};

HeadShape shape_of(const SegmentedDocument& segmented, const std::vector<HeadSegment>& head) {
  HeadShape shape;
  for (const HeadSegment& s : head) {
    shape.lines = std::max<std::uint32_t>(shape.lines, s.line_in_head + 1U);
    if (shape.date_line < 0 && segmented.features[s.line].date_count > 0) {
      shape.date_line = s.line_in_head;
    }
  }
  return shape;
}

void add_position(const Document& document, const SegmentedDocument& segmented,
                  const std::vector<HeadSegment>& head, std::size_t i, const HeadShape& shape,
                  Row& row) {
  const HeadSegment& s = head[i];
  const Line& line = document.lines[s.line];
  const LineFeatures& f = segmented.features[s.line];
  const auto in_line = std::ranges::count(head, s.line, &HeadSegment::line);
  row.push(static_cast<float>(s.line_in_head));
  row.push(static_cast<float>(s.place_in_line));
  row.push(static_cast<float>(i));
  row.push(static_cast<float>(head.size() - i));
  row.push(static_cast<float>(head.size()));
  row.push(static_cast<float>(in_line));
  row.push(static_cast<float>(shape.lines));
  row.push(static_cast<float>(s.before));
  row.push(static_cast<float>(s.after));
  row.push(flag(s.bold));
  row.push(flag(s.italic));
  row.push(flag(s.link));
  row.push(flag(s.in_brackets));
  row.push(static_cast<float>(line.heading_level));
  row.push(static_cast<float>(line.mark));
  row.push(static_cast<float>(std::min<int>(line.blank_lines_above, 2)));
  row.push(flag(s.is_label));
  row.push(static_cast<float>(s.labelled_as));
  row.push(static_cast<float>(f.date_count));
  row.push(static_cast<float>(f.date_at_start));
  row.push(static_cast<float>(shape.date_line));
  row.push(shape.date_line < 0 ? -9.0F : static_cast<float>(s.line_in_head - shape.date_line));
}

void add_neighbours(const std::vector<HeadSegment>& head, std::size_t i, Row& row) {
  for (const int step : {-2, -1, 1, 2}) {
    const auto at = static_cast<std::ptrdiff_t>(i) + step;
    const bool there = at >= 0 && at < static_cast<std::ptrdiff_t>(head.size());
    const HeadSegment* s = there ? &head[static_cast<std::size_t>(at)] : nullptr;
    for (const TextClass c : near_classes) {
      row.push(s != nullptr ? s->text.probability(c) : -1.0F);
    }
    row.push(s != nullptr ? static_cast<float>(s->before) : -1.0F);
  }
}

/// What stands three segments away, in short.
void add_far_neighbours(const std::vector<HeadSegment>& head, std::size_t i, Row& row) {
  for (const int step : {-3, 3}) {
    const auto at = static_cast<std::ptrdiff_t>(i) + step;
    const bool there = at >= 0 && at < static_cast<std::ptrdiff_t>(head.size());
    for (const TextClass c : far_classes) {
      row.push(there ? head[static_cast<std::size_t>(at)].text.probability(c) : -1.0F);
    }
  }
}

void add_rivals(const std::vector<HeadSegment>& head, std::size_t i, Row& row) {
  for (const TextClass c : near_classes) {
    const float own = head[i].text.probability(c);
    float rival = 0;
    int rank = 0;
    for (std::size_t k = 0; k < head.size(); ++k) {
      if (k == i) continue;
      const float other = head[k].text.probability(c);
      rival = std::max(rival, other);
      rank += other > own ? 1 : 0;
    }
    row.push(rival);
    row.push(static_cast<float>(rank));
  }
}

/// How often each text stands in the heads of the document, and what is usual in it.
class Usual {
 public:
  Usual(const Document& document, const std::vector<CareerHead>& heads) {
    for (const CareerHead& head : heads) {
      for (const HeadSegment& s : head.segments) ++counts_[document.text_of(s.span)];
    }
    std::vector<float> sizes;
    for (const Line& line : document.lines) {
      if (line.font_size > 0) sizes.push_back(line.font_size);
    }
    if (sizes.empty()) return;
    const auto middle = sizes.begin() + static_cast<std::ptrdiff_t>(sizes.size() / 2);
    std::ranges::nth_element(sizes, middle);
    size_ = *middle;
  }
  float count(std::string_view text) const {
    const auto found = counts_.find(text);
    return found == counts_.end() ? 0.0F : static_cast<float>(std::min(found->second, 6));
  }
  /// Of the line's print against most of the document's; 0: the format has no sizes.
  float size_ratio(const Line& line) const { return size_ > 0 ? line.font_size / size_ : 0; }

 private:
  std::unordered_map<std::string_view, int> counts_;
  float size_ = 0;
};

/// What the markup says of the segment: 0 for nothing.
float hint_of(const Document& document, Span span) {
  if (document.hints.empty()) return 0;
  const auto field = hinted_field(document, span);
  return field ? 1.0F + static_cast<float>(*field) : 0.0F;
}

void add_page(const Document& document, const SegmentedDocument& segmented,
              const std::vector<HeadSegment>& head, std::size_t i, const Usual& usual, Row& row) {
  const HeadSegment& s = head[i];
  const Line& line = document.lines[s.line];
  const LineFeatures& f = segmented.features[s.line];
  const std::string_view text = document.text_of(s.span);
  row.push(usual.count(text));
  row.push(usual.size_ratio(line));
  float most = 0;
  for (const HeadSegment& other : head) {
    most = std::max(most, document.lines[other.line].font_size);
  }
  row.push(most > 0 ? line.font_size / most : 0.0F);
  row.push(flag(line.right_aligned));
  row.push(flag(line.paragraph_start));
  row.push(static_cast<float>(line.table_cell));
  row.push(static_cast<float>(line.list_depth));
  row.push(static_cast<float>(line.indent));
  row.push(line.aside ? static_cast<float>(line.column) : 0.0F);
  row.push(flag(f.reads_like_prose));
  row.push(static_cast<float>(f.words));
  row.push(flag(f.all_capitals));
  row.push(f.bold_share);
  row.push(f.italic_share);
  row.push(static_cast<float>(s.span.size()) / static_cast<float>(line.span.size()));
  row.push(static_cast<float>(s.span.begin - line.span.begin));
  row.push(flag(f.date_at_end));
  row.push(static_cast<float>(std::ranges::count(head, true, &HeadSegment::bold)));
  row.push(static_cast<float>(std::ranges::count(head, true, &HeadSegment::italic)));
  row.push(hint_of(document, s.span));
}

}  // namespace

SlotRows first_slot_rows(const Document& document, const SegmentedDocument& segmented,
                         const std::vector<CareerHead>& heads) {
  SlotRows rows;
  const Usual usual(document, heads);
  for (const CareerHead& h : heads) {
    const std::vector<HeadSegment>& head = h.segments;
    const HeadShape shape = shape_of(segmented, head);
    for (std::size_t i = 0; i < head.size(); ++i) {
      const std::string_view text = document.text_of(head[i].span);
      rows.push(static_cast<float>(h.section));
      add_words(text, head[i], rows);
      add_shape(text, rows);
      add_position(document, segmented, head, i, shape, rows);
      add_neighbours(head, i, rows);
      add_far_neighbours(head, i, rows);
      add_rivals(head, i, rows);
      add_page(document, segmented, head, i, usual, rows);
      rows.end_row();
    }
  }
  return rows;
}

}  // namespace vitagraph
