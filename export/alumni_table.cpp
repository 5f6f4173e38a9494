#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "export/alumni.hpp"
#include "export/picture.hpp"

namespace vitagraph {
namespace {

constexpr std::size_t most_columns = 12;

/// A column: the people who finished in some years, and how many of them were where.
struct Cohort {
  std::size_t people = 0;
  std::map<NodeIndex, std::size_t> went_to;
  std::size_t elsewhere = 0;  ///< people at employers without a row
  std::size_t nowhere = 0;    ///< people of whom no later job is told
};
using Cohorts = std::map<int, Cohort>;  ///< by first year; 0 = unknown

Cohorts cohorts_of(const Alumni& alumni, const Destinations& found,
                   const std::vector<NodeIndex>& employers, int years) {
  const std::set<NodeIndex> rows(employers.begin(), employers.end());
  Cohorts cohorts;
  for (const auto& [index, person] : alumni.people) {
    Cohort& cohort = cohorts[person.last_year - person.last_year % years];
    ++cohort.people;
    bool elsewhere = false;
    auto job = found.jobs.lower_bound({index, 0});
    if (job == found.jobs.end() || job->first.first != index) ++cohort.nowhere;
    for (; job != found.jobs.end() && job->first.first == index; ++job) {
      if (rows.contains(job->first.second)) {
        ++cohort.went_to[job->first.second];
      } else {
        elsewhere = true;
      }
    }
    cohort.elsewhere += elsewhere ? 1 : 0;
  }
  return cohorts;
}

/// Years of a column: as few as leave most_columns at most.
int years_of_a_cohort(const Alumni& alumni) {
  constexpr std::array spans{5, 10, 20, 50, 100};
  for (const int years : spans) {
    std::set<int> columns;
    for (const auto& [index, person] : alumni.people) columns.insert(person.last_year / years);
    if (columns.size() <= most_columns) return years;
  }
  return 1000;
}

std::string years_of(int first, int years) {
  if (first == 0) return "year unknown";
  return std::to_string(first) + "–" + std::to_string(first + years - 1);
}

/// From white to the orange of employers: `share` 0 to 1.
std::string shade(double share) {
  constexpr std::array<int, 3> darkest{0xE8, 0xA2, 0x1C};
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string color = "#";
  for (const int channel : darkest) {
    const auto value = static_cast<std::size_t>(
        std::lround(255.0 - (255.0 - channel) * std::clamp(share, 0.0, 1.0)));
    color += digits[value / 16];
    color += digits[value % 16];
  }
  return color;
}

/// A cell of the table; `attributes` as in `BGCOLOR="white"`. Graphviz refuses a FONT without text.
std::string cell(std::string_view text, std::string_view attributes, std::string_view font = "") {
  const std::string escaped = html(text);
  std::string out = "<TD ";
  out.append(attributes).append(">");
  if (escaped.empty()) return out += "</TD>";
  return out.append("<FONT POINT-SIZE=\"10\"").append(font).append(">").append(escaped) +
         "</FONT></TD>";
}

std::string quiet(std::string_view text, std::string_view attributes) {
  return cell(text, attributes, " COLOR=\"" + std::string(grey) + "\"");
}

std::string heading(const Cohorts& cohorts, int years) {
  std::string years_row = "<TR><TD></TD><TD></TD>";
  std::string people_row = "<TR><TD></TD>" + quiet("people", "ALIGN=\"RIGHT\"");
  for (const auto& [first, cohort] : cohorts) {
    years_row += cell(years_of(first, years), "");
    people_row += quiet(with_thousands(cohort.people), "");
  }
  return years_row + "</TR>" + people_row + "</TR>";
}

std::string employer_row(const Entity& employer, NodeIndex index, std::size_t people,
                         const Cohorts& cohorts, double largest_share) {
  const KindStyle& style = style_of(employer.kind);
  std::string row = "<TR>" + cell(wrapped(name_of(employer), 36, 1),
                                  "ALIGN=\"LEFT\" BGCOLOR=\"" + std::string(style.fill) + "\"");
  row += cell(with_thousands(people), "ALIGN=\"RIGHT\"");
  for (const auto& [first, cohort] : cohorts) {
    const auto found = cohort.went_to.find(index);
    const std::size_t count = found == cohort.went_to.end() ? 0 : found->second;
    const double share = static_cast<double>(count) / static_cast<double>(cohort.people);
    row += cell(count == 0 ? "" : with_thousands(count),
                "BGCOLOR=\"" + shade(share / largest_share) + "\"");
  }
  return row + "</TR>";
}

/// One of the rows below the employers.
std::string rest_row(std::string_view name, const Cohorts& cohorts, std::size_t Cohort::*count) {
  std::size_t all = 0;
  std::string cells;
  for (const auto& [first, cohort] : cohorts) {
    all += cohort.*count;
    cells += quiet(cohort.*count == 0 ? "" : with_thousands(cohort.*count), "");
  }
  if (all == 0) return "";
  return "<TR>" + quiet(name, "ALIGN=\"LEFT\"") + quiet(with_thousands(all), "ALIGN=\"RIGHT\"") +
         cells + "</TR>";
}

double largest_share_of(const Cohorts& cohorts) {
  double largest = 0;
  for (const auto& [first, cohort] : cohorts) {
    for (const auto& [employer, count] : cohort.went_to) {
      largest = std::max(largest, static_cast<double>(count) / static_cast<double>(cohort.people));
    }
  }
  return largest > 0 ? largest : 1;
}

}  // namespace

void draw_alumni_table(DotText& dot, const KnowledgeGraph& graph, const Alumni& alumni,
                       const Destinations& found, const std::vector<NodeIndex>& employers) {
  const int years = years_of_a_cohort(alumni);
  const Cohorts cohorts = cohorts_of(alumni, found, employers, years);
  const double largest_share = largest_share_of(cohorts);
  std::string table = "<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"2\" CELLPADDING=\"4\">";
  table += heading(cohorts, years);
  for (const NodeIndex employer : employers) {
    table += employer_row(graph.node(employer), employer, found.people_at.at(employer).size(),
                          cohorts, largest_share);
  }
  const std::size_t others = found.people_at.size() - employers.size();
  table +=
      rest_row(counted(others, "other employer", "other employers"), cohorts, &Cohort::elsewhere);
  table += rest_row("no later job told", cohorts, &Cohort::nowhere);
  dot.node("table", {{"shape", "plain"},
                     DotAttribute::html("label", table + "</TABLE>"),
                     {"tooltip", "Where alumni worked, by the years in which they finished"}});
}

}  // namespace vitagraph
