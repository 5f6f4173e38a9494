#include "extract/segment/line_signals.hpp"

#include <algorithm>
#include <map>
#include <string_view>

#include "extract/segment/word_signals.hpp"

namespace vitagraph {
namespace {

constexpr float far = 30;  ///< lines: farther is all one

float flag(bool value) { return value ? 1.0F : 0.0F; }

float median(std::vector<float> values) {
  if (values.empty()) return 0;
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
  std::nth_element(values.begin(), middle, values.end());
  return *middle;
}

/// What holds of the document as a whole.
struct Setting {
  float body_size = 0;  ///< the font size that most text has
  float usual_gap = 0;  ///< between two lines, in points
  std::uint8_t top_level = 0;
  float levels = 0;  ///< lines with a heading level
  float bullets = 0;
  float dates = 0;
  std::map<std::uint32_t, std::pair<float, float>> styles;  ///< lines, sure headings
};

Setting setting_of(const Document& document, const std::vector<LineFeatures>& features,
                   const HeadingOpinion& headings) {
  Setting setting;
  std::vector<float> gaps;
  std::map<int, std::uint32_t> sizes;  // in tenths of a point
  for (std::size_t i = 0; i < document.lines.size(); ++i) {
    const Line& line = document.lines[i];
    if (line.gap_above > 0) gaps.push_back(line.gap_above);
    sizes[static_cast<int>(line.font_size * 10)] += line.span.size();
    if (line.heading_level > 0) {
      setting.levels += 1;
      if (setting.top_level == 0 || line.heading_level < setting.top_level) {
        setting.top_level = line.heading_level;
      }
    }
    setting.bullets += flag(line.mark != ListMark::none);
    setting.dates += flag(features[i].date_count > 0);
    auto& style = setting.styles[features[i].style];
    style.first += 1;
    style.second +=
        flag(headings.readings[i].match == HeadingMatch::exact && headings.scores[i] > 1.0F);
  }
  const auto most = std::ranges::max_element(sizes, {}, [](const auto& s) { return s.second; });
  if (most != sizes.end()) setting.body_size = static_cast<float>(most->first) / 10;
  setting.usual_gap = median(std::move(gaps));
  return setting;
}

void put_look(const Document& document, const LineFeatures& f, std::size_t i,
              const Setting& setting, LineSignals& s) {
  const Line& line = document.lines[i];
  const Line* above = i > 0 ? &document.lines[i - 1] : nullptr;
  const Line* below = i + 1 < document.lines.size() ? &document.lines[i + 1] : nullptr;
  s[Signal::level] = static_cast<float>(line.heading_level);
  s[Signal::level_rank] =
      line.heading_level == 0 ? -1.0F : static_cast<float>(line.heading_level - setting.top_level);
  s[Signal::list_depth] = static_cast<float>(line.list_depth);
  s[Signal::bullet] = flag(line.mark == ListMark::bullet);
  s[Signal::numbered] = flag(line.mark == ListMark::number);
  s[Signal::right_aligned] = flag(line.right_aligned);
  s[Signal::rule_above] = flag(line.rule_above);
  s[Signal::rule_below] = flag(line.rule_below);
  s[Signal::paragraph_start] = flag(line.paragraph_start);
  s[Signal::blank_above] =
      above == nullptr ? 3.0F : std::min(3.0F, static_cast<float>(line.blank_lines_above));
  s[Signal::blank_below] =
      below == nullptr ? 3.0F : std::min(3.0F, static_cast<float>(below->blank_lines_above));
  s[Signal::indent] = std::min(60.0F, static_cast<float>(line.indent));
  if (above != nullptr) {
    s[Signal::indent_step] = std::clamp(
        static_cast<float>(line.indent) - static_cast<float>(above->indent), -40.0F, 40.0F);
    if (above->font_size > 0) s[Signal::size_step] = line.font_size / above->font_size;
  }
  s[Signal::in_table] = flag(line.table_row > 0);
  s[Signal::cell] = static_cast<float>(line.table_cell);
  if (setting.body_size > 0) s[Signal::size_ratio] = line.font_size / setting.body_size;
  if (setting.usual_gap > 0)
    s[Signal::gap_ratio] = std::min(6.0F, line.gap_above / setting.usual_gap);
  s[Signal::column] = line.aside ? static_cast<float>(line.column) : 0.0F;
  s[Signal::page_start] = flag(above == nullptr || above->page != line.page);
  if (!line.box.empty() && line.page >= 1 && line.page <= document.pages.size()) {
    const float width = document.pages[line.page - 1U].width;
    if (width > 0) {
      s[Signal::left_edge] = line.box.left / width;
      s[Signal::right_edge] = line.box.right / width;
    }
  }
  s[Signal::bold_share] = f.bold_share;
  s[Signal::italic_share] = f.italic_share;
  s[Signal::link_share] = f.link_share;
  s[Signal::starts_bold] = flag(f.starts_bold);
}

void put_letters(const LineFeatures& f, LineSignals& s) {
  s[Signal::characters] = std::min(400.0F, static_cast<float>(f.characters));
  s[Signal::words] = std::min(80.0F, static_cast<float>(f.words));
  s[Signal::capital_share] = f.capital_share;
  s[Signal::digit_share] = f.digit_share;
  s[Signal::all_capitals] = flag(f.all_capitals);
  s[Signal::starts_lower] = flag(f.starts_lower);
  s[Signal::ends_with_period] = flag(f.ends_with_period);
  s[Signal::ends_with_colon] = flag(f.ends_with_colon);
  s[Signal::ends_with_comma] = flag(f.ends_with_comma);
  s[Signal::has_email] = flag(f.has_email);
  s[Signal::has_url] = flag(f.has_url);
  s[Signal::has_phone] = flag(f.has_phone_shape);
  s[Signal::prose] = flag(f.reads_like_prose);
  s[Signal::letter_spaced] = flag(f.letter_spaced);
}

void put_dates(const Document& document, const std::vector<DateMention>& dates,
               const LineFeatures& f, const Line& line, LineSignals& s) {
  s[Signal::date_count] = static_cast<float>(f.date_count);
  s[Signal::has_range] = flag(f.has_range);
  s[Signal::date_only] = flag(f.date_only);
  s[Signal::date_at_start] = flag(f.date_at_start);
  s[Signal::date_at_end] = flag(f.date_at_end);
  float covered = 0;
  for (std::uint32_t d = 0; d < f.date_count; ++d) {
    const DateMention& date = dates[f.first_date + d];
    covered += static_cast<float>(std::min(date.span.end, line.span.end) - date.span.begin);
    if (date.is_open) s[Signal::open_range] = 1;
    if (date.range.start.month > 0 || date.range.end.month > 0) s[Signal::date_months] = 1;
    const bool bracket = date.span.begin > 0 && document.text[date.span.begin - 1] == '(';
    if (bracket && !date.is_range) s[Signal::year_in_brackets] = 1;
  }
  s[Signal::date_share] = line.span.empty() ? 0.0F : covered / static_cast<float>(line.span.size());
}

/// Lines since the last one and until the next one for which `holds` is true.
template <class Holds>
void put_distances(std::vector<LineSignals>& all, Signal since, Signal until, Holds holds) {
  float distance = far;
  for (std::size_t i = 0; i < all.size(); ++i) {
    all[i][since] = distance;
    distance = holds(i) ? 1.0F : std::min(far, distance + 1);
  }
  distance = far;
  for (std::size_t i = all.size(); i-- > 0;) {
    all[i][until] = distance;
    distance = holds(i) ? 1.0F : std::min(far, distance + 1);
  }
}

void put_neighbours(const std::vector<DateMention>& dates,
                    const std::vector<LineFeatures>& features, std::vector<LineSignals>& all) {
  int last = 0;
  for (std::size_t i = 0; i < all.size(); ++i) {
    const LineFeatures& f = features[i];
    all[i][Signal::style_as_above] = flag(i > 0 && features[i - 1].style == f.style);
    all[i][Signal::style_as_below] = flag(i + 1 < all.size() && features[i + 1].style == f.style);
    if (f.date_count == 0) continue;
    const DateRange& range = dates[f.first_date].range;
    const int year = range.start.empty() ? range.end.year : range.start.year;
    if (last != 0 && year != 0) {
      all[i][Signal::years_below_last] = std::clamp(static_cast<float>(last - year), -9.0F, 9.0F);
    }
    if (year != 0) last = year;
  }
}

void put_heading_words(const HeadingOpinion& headings, std::size_t i, LineSignals& s) {
  const HeadingReading& reading = headings.readings[i];
  const float match = static_cast<float>(reading.match);
  s[Signal::heading_match] = match;
  s[Signal::heading_score] = std::clamp(headings.scores[i], -8.0F, 8.0F);
  switch (reading.kind) {
    case SectionKind::work:
    case SectionKind::volunteer:
    case SectionKind::teaching:
      s[Signal::heading_work] = match;
      break;
    case SectionKind::education:
      s[Signal::heading_education] = match;
      break;
    case SectionKind::publications:
    case SectionKind::patents:
      s[Signal::heading_papers] = match;
      break;
    case SectionKind::projects:
      s[Signal::heading_projects] = match;
      break;
    default:
      s[Signal::heading_other] = match;
  }
}

Signal signal_of(SectionKind kind) {
  switch (kind) {
    case SectionKind::work:
      return Signal::section_work;
    case SectionKind::education:
      return Signal::section_education;
    case SectionKind::publications:
    case SectionKind::patents:
      return Signal::section_papers;
    case SectionKind::projects:
      return Signal::section_projects;
    case SectionKind::volunteer:
    case SectionKind::teaching:
      return Signal::section_volunteer;
    case SectionKind::unknown:
      return Signal::section_unknown;
    case SectionKind::top:
    case SectionKind::contact:
    case SectionKind::summary:
      return Signal::section_top;
    default:
      return Signal::section_lists;
  }
}

void put_section(const Document& document, const std::vector<LineFeatures>& features,
                 const Section& section, std::vector<LineSignals>& all) {
  float dates = 0;
  float levels = 0;
  std::uint8_t top_level = 0;
  const LineRange body = section.body;
  for (auto i = body.begin; i < body.end; ++i) {
    dates += flag(features[i].date_count > 0);
    const auto level = document.lines[i].heading_level;
    levels += flag(level > 0);
    if (level > 0 && (top_level == 0 || level < top_level)) top_level = level;
  }
  const auto first = section.heading < 0 ? body.begin : static_cast<std::uint32_t>(section.heading);
  const auto size = static_cast<float>(body.end - body.begin);
  for (auto i = first; i < body.end; ++i) {
    LineSignals& s = all[i];
    s[signal_of(section.kind)] = 1;
    s[Signal::section_level] = static_cast<float>(section.level);
    s[Signal::since_heading] = std::min(far * 2, static_cast<float>(i - first));
    s[Signal::until_heading] = std::min(far * 2, static_cast<float>(body.end - i));
    s[Signal::section_dates] = size == 0 ? 0.0F : dates / size;
    s[Signal::section_lines] = std::min(200.0F, size);
    s[Signal::section_levels] = levels;
    const auto level = document.lines[i].heading_level;
    s[Signal::level_in_section] = level == 0 ? -1.0F : static_cast<float>(level - top_level);
    s[Signal::first_in_section] = flag(i == body.begin);
  }
}

void put_document(const Document& document, const std::vector<LineFeatures>& features,
                  const Setting& setting, std::vector<LineSignals>& all) {
  const auto count = static_cast<float>(all.size());
  std::map<std::uint32_t, float> cells;
  for (const Line& line : document.lines) cells[line.table_row] += 1;
  for (std::size_t i = 0; i < all.size(); ++i) {
    LineSignals& s = all[i];
    const Line& line = document.lines[i];
    s[Signal::place_in_document] = static_cast<float>(i) / count;
    s[Signal::lines_above] = std::min(far, static_cast<float>(i));
    s[Signal::document_lines] = std::min(1000.0F, count);
    const auto& style = setting.styles.at(features[i].style);
    s[Signal::style_share] = style.first / count;
    s[Signal::style_heading_share] = style.second / style.first;
    s[Signal::document_levels] = setting.levels / count;
    s[Signal::document_bullets] = setting.bullets / count;
    s[Signal::document_dates] = setting.dates / count;
    s[Signal::document_pages] = static_cast<float>(document.pages.size());
    if (line.table_row > 0) s[Signal::row_cells] = cells[line.table_row];
  }
}

}  // namespace

std::vector<LineSignals> line_signals(const Document& document,
                                      const std::vector<DateMention>& dates,
                                      const std::vector<LineFeatures>& features,
                                      const HeadingOpinion& headings) {
  std::vector<LineSignals> all(features.size());
  if (all.empty()) return all;
  const Setting setting = setting_of(document, features, headings);
  for (std::size_t i = 0; i < all.size(); ++i) {
    put_look(document, features[i], i, setting, all[i]);
    put_letters(features[i], all[i]);
    put_dates(document, dates, features[i], document.lines[i], all[i]);
    put_word_signals(document, dates, features[i], document.lines[i], all[i]);
    put_heading_words(headings, i, all[i]);
    if (features[i].words <= 4 && features[i].words > 0) {
      all[i][Signal::entry_label] =
          flag(is_entry_label(heading_words(document.text_of(document.lines[i]))));
    }
  }
  put_distances(all, Signal::since_date, Signal::until_date,
                [&](std::size_t i) { return features[i].date_count > 0; });
  put_distances(all, Signal::since_range, Signal::until_range,
                [&](std::size_t i) { return features[i].has_range; });
  put_neighbours(dates, features, all);
  put_document(document, features, setting, all);
  for (const Section& section : headings.sections) put_section(document, features, section, all);
  return all;
}

}  // namespace vitagraph
