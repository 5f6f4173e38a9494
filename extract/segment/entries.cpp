#include "extract/segment/entries.hpp"

#include <algorithm>
#include <array>
#include <map>

#include "extract/evidence/hints.hpp"
#include "extract/segment/line_evidence.hpp"

namespace vitagraph {
namespace {

enum Role : std::uint8_t { begin_undated, begin_dated, head_undated, head_dated, body, role_count };

bool is_begin(int role) { return role == begin_undated || role == begin_dated; }
bool is_head(int role) { return role != body; }
bool is_dated(int role) { return role == begin_dated || role == head_dated; }

using RoleScores = std::array<float, role_count>;

/// The section's lines are jobs told date first: "2019–2021", then what it was.
bool dates_come_first(const std::vector<LineEvidence>& lines) {
  return !lines.empty() && lines.front().date_only;
}

float transition(int from, int to, const LineEvidence& above, const LineEvidence& line,
                 const SectionLook& look) {
  constexpr float impossible = -1e6F;
  if (from == body) {
    if (to == head_undated || to == head_dated) return impossible;
    return 0;
  }
  if (is_begin(to)) {
    if (is_dated(from)) return -0.6F;                                 // an entry without a body
    return !look.has_dates ? -0.4F : look.education ? -1.2F : -3.0F;  // … and without a date
  }
  if (to == body) return is_dated(from) || !look.has_dates ? 0.0F : look.education ? -0.5F : -2.2F;
  const float gap = line.breaks_head ? -0.5F : 0.0F;
  // A title and an employer complete each other; two of a kind are two entries.
  const float pair = 1.2F * (line.title * above.organization + line.organization * above.title) -
                     1.0F * line.title * above.title;
  if (is_dated(from)) return line.dated ? -3.5F + gap : -0.4F + gap + pair;
  return gap + pair;
}

RoleScores emissions(const LineEvidence& line, float begin_habit, float head_habit) {
  constexpr float impossible = -1e6F;
  RoleScores scores{};
  const float begin = line.begin + begin_habit;
  const float head = line.head + head_habit;
  scores[begin_undated] = line.dated ? impossible : begin;
  scores[begin_dated] = line.dated ? begin : impossible;
  scores[head_undated] = line.dated ? impossible : head;
  scores[head_dated] = head;
  scores[body] = line.body - begin_habit - head_habit * 0.5F;
  return scores;
}

struct Habit {
  float begin = 0;
  float head = 0;
};

/// Viterbi over the section's lines. `dated` roles remember that the entry has its date, so a
/// line without one may follow in head_dated only when a date was seen before.
std::vector<int> best_roles(const std::vector<LineEvidence>& lines,
                            const std::vector<Habit>& habits, const SectionLook& look) {
  constexpr float impossible = -1e6F;
  const auto count = lines.size();
  std::vector<RoleScores> best(count);
  std::vector<std::array<int, role_count>> back(count);
  for (std::size_t i = 0; i < count; ++i) {
    const RoleScores emission = emissions(lines[i], habits[i].begin, habits[i].head);
    for (int to = 0; to < role_count; ++to) {
      float most = i == 0 && (is_begin(to) || to == body) ? 0 : impossible;
      int origin = to;
      for (int from = 0; i > 0 && from < role_count; ++from) {
        // An undated line keeps the state it found; a dated one enters the dated state.
        if (to == head_dated && !lines[i].dated && !is_dated(from)) continue;
        if (to == head_undated && is_dated(from)) continue;
        const float score = best[i - 1][static_cast<std::size_t>(from)] +
                            transition(from, to, lines[i - 1], lines[i], look);
        if (score > most) {
          most = score;
          origin = from;
        }
      }
      best[i][static_cast<std::size_t>(to)] = most + emission[static_cast<std::size_t>(to)];
      back[i][static_cast<std::size_t>(to)] = origin;
    }
  }
  std::vector<int> roles(count);
  if (count == 0) return roles;
  int role = static_cast<int>(std::ranges::max_element(best.back()) - best.back().begin());
  for (std::size_t i = count; i-- > 0;) {
    roles[i] = role;
    role = back[i][static_cast<std::size_t>(role)];
  }
  return roles;
}

/// Lines that are set alike tend to have the same role: how often those of a style do.
std::vector<Habit> habits_of(const SegmentedDocument& segmented, std::uint32_t first,
                             const std::vector<int>& roles,
                             const std::vector<LineEvidence>& lines) {
  struct Count {
    float begin = 0;
    float head = 0;
    float all = 0;
  };
  const auto key = [&](std::size_t i) {
    return segmented.features[first + i].style * 4ULL + (lines[i].dated ? 2U : 0U) +
           (lines[i].date_only ? 1U : 0U);
  };
  std::map<std::uint64_t, Count> counts;
  for (std::size_t i = 0; i < roles.size(); ++i) {
    Count& count = counts[key(i)];
    count.all += 1;
    if (is_begin(roles[i])) {
      count.begin += 1;
    } else if (is_head(roles[i])) {
      count.head += 1;
    }
  }
  std::vector<Habit> habits(roles.size());
  for (std::size_t i = 0; i < roles.size(); ++i) {
    const Count& count = counts[key(i)];
    if (count.all < 3) continue;
    const float weight = 2.4F * std::min(1.0F, count.all / 5.0F);
    habits[i].begin = weight * (count.begin / count.all - 0.4F);
    habits[i].head = weight * (count.head / count.all - 0.4F);
  }
  return habits;
}

std::vector<Entry> entries_from(const std::vector<int>& roles, LineRange lines) {
  std::vector<Entry> entries;
  for (std::size_t i = 0; i < roles.size(); ++i) {
    const auto line = lines.begin + static_cast<std::uint32_t>(i);
    if (is_begin(roles[i])) {
      if (!entries.empty()) entries.back().lines.end = line;
      entries.push_back({{line, lines.end}, line + 1, -1});
    } else if (is_head(roles[i]) && !entries.empty() && entries.back().head_end == line) {
      entries.back().head_end = line + 1;
    }
  }
  return entries;
}

/// The markup says where an entry begins, what names it, what tells of it (LaTeX macros).
/// Where they mark several, a line that they do not mention hardly begins one.
void add_hints(const HintedLine& hinted, bool several, LineEvidence& e) {
  if (hinted.begins_entry) {
    e.add(6.0F, -2.0F, -4.0F);
  } else if (hinted.names_entry) {
    e.add(-3.0F, 4.0F, -2.0F);
  } else if (hinted.tells) {
    e.add(-4.0F, -3.0F, 2.0F);
  } else if (several) {
    e.add(-2.5F, 0.0F, 0.5F);
  }
}

void add_all_hints(const Document& document, const Section& section,
                   std::vector<LineEvidence>& lines) {
  std::vector<HintedLine> hinted;
  for (auto i = section.body.begin; i < section.body.end; ++i) {
    hinted.push_back(hinted_line(document, document.lines[i]));
  }
  const bool several = std::ranges::count(hinted, true, &HintedLine::begins_entry) > 1;
  for (std::size_t i = 0; i < lines.size(); ++i) add_hints(hinted[i], several, lines[i]);
}

}  // namespace

std::vector<Entry> find_career_entries(const Document& document, const SegmentedDocument& segmented,
                                       const Section& section) {
  const SectionLook look = look_of(document, segmented, section);
  std::vector<LineEvidence> lines;
  for (auto i = section.body.begin; i < section.body.end; ++i) {
    lines.push_back(evidence_of(document, segmented, look, i, i == section.body.begin));
  }
  if (!document.hints.empty()) add_all_hints(document, section, lines);
  std::vector<Habit> habits(lines.size());
  if (dates_come_first(lines)) {
    for (std::size_t i = 0; i < lines.size(); ++i) {
      if (lines[i].date_only) lines[i].begin += 4.0F;
      if (!lines[i].dated) lines[i].begin -= 2.0F;
    }
  }
  auto roles = best_roles(lines, habits, look);
  habits = habits_of(segmented, section.body.begin, roles, lines);
  roles = best_roles(lines, habits, look);
  return entries_from(roles, section.body);
}

}  // namespace vitagraph
