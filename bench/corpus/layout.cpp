#include "bench/corpus/layout.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "bench/corpus/tables.hpp"

namespace vitagraph::bench {

namespace {

using Text = std::string;

constexpr std::array<std::string_view, 12> short_months = {
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
constexpr std::array<std::string_view, 12> long_months = {
    "January", "February", "March",     "April",   "May",      "June",
    "July",    "August",   "September", "October", "November", "December"};

enum DateStyle { short_month, long_month, slashed, years_only, iso, date_styles };

Text two_digits(int number) { return (number < 10 ? "0" : "") + std::to_string(number); }

Text iso_month(Month month, int style) {
  const Text year = std::to_string(month.year());
  return style == years_only ? year : year + "-" + two_digits(month.month());
}

Text date(Month month, int style) {
  const Text year = std::to_string(month.year());
  const std::size_t index = static_cast<std::size_t>(month.month() - 1);
  switch (style) {
    case short_month:
      return Text(short_months[index]) + " " + year;
    case long_month:
      return Text(long_months[index]) + " " + year;
    case slashed:
      return two_digits(month.month()) + "/" + year;
    case iso:
      return year + "-" + two_digits(month.month());
    default:
      return year;
  }
}

Text range(const Text& from, const Text& to, int style) {
  return from + (style == long_month ? " to " : style == years_only ? "–" : " - ") + to;
}

/// Collects a document; every printing function below appends to `out`.
struct Printer {
  const World& world;
  const Person& person;
  const Layout& layout;
  Random& random;
  PrintedDocument out;

  void line(const Text& text) { out.text += text + "\n"; }
  void heading(std::string_view title);
  void bullet(const Text& text);
  Text name_of(const Organization& organization);
  void header();
  void summary();
  void job(const Job& job);
  void work();
  void degree(const Degree& degree);
  void education();
  void paper(const Paper& paper);
  void publications();
  void languages();
  void skills();
};

Text capitals(std::string_view text) {
  Text result;
  for (const char c : text) result += c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
  return result;
}

void Printer::heading(std::string_view title) {
  line("");
  if (layout.markdown) {
    line("## " + Text(title));
  } else if (layout.heading == 0) {
    line(capitals(title));
  } else if (layout.heading == 1) {
    line(Text(title));
    line(Text(title.size(), '-'));
    return;
  } else if (layout.heading == 2) {
    line(capitals(title) + ":");
  } else {
    line("=== " + Text(title) + " ===");
  }
  line("");
}

void Printer::bullet(const Text& text) {
  constexpr std::string_view marks[] = {"- ", "* ", "• ", "  - "};
  line(Text(marks[layout.markdown ? 0 : layout.bullet_mark]) + text + ".");
}

Text Printer::name_of(const Organization& organization) {
  if (!layout.alias_names || organization.aliases.empty()) return organization.name;
  return organization.aliases[random.below(organization.aliases.size())];
}

void Printer::header() {
  const Text name = layout.with_middle ? person.full_name() : person.given + " " + person.family;
  line(layout.markdown ? "# " + name : name);
  if (layout.markdown) line("");
  const Text& email =
      layout.second_email && !person.second_email.empty() ? person.second_email : person.email;
  if (layout.heading % 2 == 0) {
    line(person.city + " | " + person.phone + " | " + email);
    line("https://" + person.profile);
  } else {
    line(person.city);
    line("Phone: " + person.phone);
    line("Email: " + email);
    line("LinkedIn: " + person.profile);
  }
}

void Printer::summary() {
  if (person.jobs.empty()) return;
  heading("Summary");
  line(person.jobs.front().title + " with " + std::to_string(person.jobs.size() * 3) +
       " years of experience. " + Text(random.pick(summaries())));
}

void Printer::job(const Job& job) {
  const Organization& employer = world.employers[job.employer];
  const Text name = name_of(employer);
  const bool current = job.current || job.end.year() > layout.last_year;
  const int style = layout.date_style;
  const Text dates =
      range(date(job.start, style), current ? "Present" : date(job.end, style), style);
  if (layout.markdown) {
    if (layout.job_head % 3 == 0) {
      line("### " + job.title + ", " + name);
      line("*" + dates + "* | " + employer.city);
    } else if (layout.job_head % 3 == 1) {
      line("**" + name + "**, " + employer.city + "  ");
      line("*" + job.title + "* (" + dates + ")");
    } else {
      line("### " + name + " — " + employer.city);
      line("");
      line("**" + job.title + "** | " + dates);
    }
    line("");
  } else if (layout.job_head == 0) {
    line(job.title + ", " + name + ", " + employer.city);
    line(dates);
  } else if (layout.job_head == 1) {
    line(name + "    " + employer.city);
    line(job.title + "    " + dates);
  } else if (layout.job_head == 2) {
    line(job.title + " at " + name + " (" + dates + ")");
  } else if (layout.job_head == 3) {
    line(dates + "   " + job.title + " | " + name + " | " + employer.city);
  } else {
    line(name + " - " + job.title);
    line(dates + " | " + employer.city);
  }
  for (const Text& text : job.bullets) bullet(text);
  line("");
  out.jobs.push_back({job.employer, name, job.title, iso_month(job.start, style),
                      current ? "" : iso_month(job.end, style)});
}

void Printer::work() {
  heading(layout.heading % 2 == 0 ? "Experience" : "Work Experience");
  for (const Job& each : person.jobs) {
    if (each.start.year() <= layout.last_year) job(each);
  }
}

void Printer::degree(const Degree& degree) {
  const Organization& school = world.schools[degree.school];
  const Text name = name_of(school);
  const Text start = std::to_string(degree.start_year), end = std::to_string(degree.end_year);
  const Text years = start + (layout.date_style == long_month ? " - " : "–") + end;
  if (layout.degree_head == 0) {
    line(degree.degree + " in " + degree.area + ", " + name + ", " + years);
  } else if (layout.degree_head == 1) {
    line((layout.markdown ? "**" + name + "**" : name) + ", " + school.city);
    line(degree.degree + ", " + degree.area + " (" + years + ")");
  } else {
    line(years + "   " + name);
    line(degree.degree + " in " + degree.area);
  }
  if (!degree.grade.empty()) line(degree.grade);
  line("");
  out.degrees.push_back({degree.school, name, degree.degree, start, end});
}

void Printer::education() {
  heading("Education");
  for (const Degree& each : person.degrees) degree(each);
}

Text author_name(const Person& person, int citation) {
  if (citation == 0) return person.given.substr(0, 1) + ". " + person.family;
  if (citation == 1) return person.full_name();
  return person.family + ", " + person.given.substr(0, 1) + ".";
}

void Printer::paper(const Paper& paper) {
  Text authors;
  for (std::size_t i = 0; i < paper.authors.size(); ++i) {
    const bool last = i + 1 == paper.authors.size();
    if (i > 0) authors += last ? (layout.citation == 2 ? ", & " : " and ") : ", ";
    authors += author_name(world.people[paper.authors[i]], layout.citation);
  }
  const Text year = std::to_string(paper.year);
  Text text;
  if (layout.citation == 0) {
    text = authors + ". \"" + paper.title + ".\" " + paper.venue + ", " + year + ".";
  } else if (layout.citation == 1) {
    text = paper.title + ". " + authors + ". " + paper.venue + ", " + year + ".";
  } else {
    text = authors + " (" + year + "). " + paper.title + ". " + paper.venue + ".";
  }
  if (!paper.doi.empty()) text += " doi:" + paper.doi;
  line((layout.markdown ? "- " : "") + text);
  if (!layout.markdown) line("");
}

void Printer::publications() {
  bool first = true;
  for (const std::size_t index : person.papers) {
    if (world.papers[index].year > layout.last_year) continue;
    if (first) heading("Publications");
    first = false;
    paper(world.papers[index]);
    out.papers.push_back(index);
  }
}

void Printer::languages() {
  constexpr std::string_view spoken[] = {"Spanish", "French",     "German", "Mandarin",
                                         "Hindi",   "Portuguese", "Arabic", "Japanese"};
  constexpr std::string_view levels[] = {"fluent", "conversational", "basic"};
  heading("Languages");
  const Text other(random.pick(spoken));
  line("English (native), " + other + " (" + Text(random.pick(levels)) + ")");
}

void Printer::skills() {
  heading("Skills");
  Text all;
  for (const Text& skill : person.skills) all += (all.empty() ? "" : ", ") + skill;
  line(all);
}

}  // namespace

Layout make_layout(Random& random) {
  Layout layout;
  layout.markdown = random.chance(40);
  layout.heading = random.between(0, 3);
  layout.job_head = random.between(0, 4);
  layout.degree_head = random.between(0, 2);
  layout.date_style = random.between(0, date_styles - 1);
  layout.citation = random.between(0, 2);
  layout.bullet_mark = random.between(0, 3);
  layout.education_first = random.chance(30);
  layout.alias_names = random.chance(30);
  layout.with_middle = random.chance(80);
  return layout;
}

PrintedDocument print_resume(const World& world, const Person& person, const Layout& layout,
                             Random& random) {
  Printer printer{world, person, layout, random, {}};
  printer.out.suffix = layout.markdown ? "md" : "txt";
  printer.header();
  printer.summary();
  if (layout.education_first) printer.education();
  printer.work();
  if (!layout.education_first) printer.education();
  printer.publications();
  printer.skills();
  if (random.chance(50)) printer.languages();
  return std::move(printer.out);
}

}  // namespace vitagraph::bench
