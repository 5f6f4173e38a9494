#include "extract/find/slot_features.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "extract/evidence/employment_type.hpp"
#include "extract/evidence/grade.hpp"
#include "extract/evidence/lexicon.hpp"

namespace vitagraph {
namespace {

/// Classes whose probability in neighbours and rivals matters.
constexpr std::array near_classes = {TextClass::title,  TextClass::employer, TextClass::school,
                                     TextClass::degree, TextClass::place,    TextClass::area,
                                     TextClass::unit,   TextClass::prose};

using Row = std::vector<float>;

float flag(bool value) { return value ? 1.0F : 0.0F; }

void add_words(std::string_view text, const HeadSegment& s, Row& row) {
  for (const float p : s.text.log_probability) row.push_back(p);
  const auto degree = find_degree(text);
  row.push_back(static_cast<float>(title_score(text)));
  row.push_back(static_cast<float>(school_score(text)));
  row.push_back(static_cast<float>(place_score(text)));
  row.push_back(static_cast<float>(place_kind(text)));
  row.push_back(flag(find_legal_form(text).has_value()));
  row.push_back(flag(find_unit_word(text).has_value()));
  row.push_back(flag(find_school_word(text).has_value()));
  row.push_back(degree ? static_cast<float>(degree->begin) : -1.0F);
  row.push_back(degree ? static_cast<float>(degree->size()) / static_cast<float>(text.size()) : 0);
  row.push_back(flag(is_grade(text)));
  row.push_back(flag(is_employment_type(text)));
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
  row.push_back(size);
  row.push_back(counts[3] + 1);
  row.push_back(counts[0] / (counts[0] + counts[1] + 1));
  row.push_back(counts[2] / size);
  row.push_back(flag(counts[0] >= 2 && counts[1] == 0));
  row.push_back(flag(text[0] >= 'a' && text[0] <= 'z'));
  row.push_back(flag(text.ends_with('.')));
  row.push_back(flag(text.find('@') != text.npos || text.find("www.") != text.npos ||
                     text.find("://") != text.npos));
  row.push_back(flag(text.find('&') != text.npos || text.find(" and ") != text.npos));
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
  row.push_back(static_cast<float>(s.line_in_head));
  row.push_back(static_cast<float>(s.place_in_line));
  row.push_back(static_cast<float>(i));
  row.push_back(static_cast<float>(head.size() - i));
  row.push_back(static_cast<float>(head.size()));
  row.push_back(static_cast<float>(in_line));
  row.push_back(static_cast<float>(shape.lines));
  row.push_back(static_cast<float>(s.before));
  row.push_back(static_cast<float>(s.after));
  row.push_back(flag(s.bold));
  row.push_back(flag(s.italic));
  row.push_back(flag(s.link));
  row.push_back(flag(s.in_brackets));
  row.push_back(static_cast<float>(line.heading_level));
  row.push_back(static_cast<float>(line.mark));
  row.push_back(static_cast<float>(std::min<int>(line.blank_lines_above, 2)));
  row.push_back(flag(s.is_label));
  row.push_back(static_cast<float>(s.labelled_as));
  row.push_back(static_cast<float>(f.date_count));
  row.push_back(static_cast<float>(f.date_at_start));
  row.push_back(static_cast<float>(shape.date_line));
  row.push_back(shape.date_line < 0 ? -9.0F : static_cast<float>(s.line_in_head - shape.date_line));
}

void add_neighbours(const std::vector<HeadSegment>& head, std::size_t i, Row& row) {
  for (const int step : {-2, -1, 1, 2}) {
    const auto at = static_cast<std::ptrdiff_t>(i) + step;
    const bool there = at >= 0 && at < static_cast<std::ptrdiff_t>(head.size());
    const HeadSegment* s = there ? &head[static_cast<std::size_t>(at)] : nullptr;
    for (const TextClass c : near_classes) {
      row.push_back(s != nullptr ? s->text.probability(c) : -1.0F);
    }
    row.push_back(s != nullptr ? static_cast<float>(s->before) : -1.0F);
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
    row.push_back(rival);
    row.push_back(static_cast<float>(rank));
  }
}

}  // namespace

std::vector<std::vector<float>> slot_features(const Document& document,
                                              const SegmentedDocument& segmented,
                                              const std::vector<HeadSegment>& head,
                                              SectionKind section) {
  const HeadShape shape = shape_of(segmented, head);
  std::vector<Row> rows(head.size());
  for (std::size_t i = 0; i < head.size(); ++i) {
    const std::string_view text = document.text_of(head[i].span);
    rows[i].push_back(static_cast<float>(section));
    add_words(text, head[i], rows[i]);
    add_shape(text, rows[i]);
    add_position(document, segmented, head, i, shape, rows[i]);
    add_neighbours(head, i, rows[i]);
    add_rivals(head, i, rows[i]);
  }
  return rows;
}

}  // namespace vitagraph
