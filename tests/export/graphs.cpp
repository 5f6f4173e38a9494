#include "tests/export/graphs.hpp"

#include <utility>

namespace vitagraph {
namespace {

using Key = PropertyKey;

Entity entity(EntityKind kind, std::size_t number, std::string name) {
  Entity made;
  made.kind = kind;
  made.id = test_id(name_of(kind), number);
  made.properties.set(Key::name, std::move(name));
  return made;
}

SourceSpan source(std::size_t document, std::uint32_t begin, std::string quote) {
  const auto end = begin + static_cast<std::uint32_t>(quote.size());
  return {test_id("document", document), {begin, end}, std::move(quote)};
}

/// Adds relations, numbering them.
class Relations {
 public:
  explicit Relations(GraphBuilder& builder) : builder_(builder) {}

  Relation start(RelationKind kind, std::vector<SourceSpan> sources = {}) {
    Relation made;
    made.kind = kind;
    made.id = test_id(name_of(kind), ++count_);
    made.confidence = Confidence::thousandths(500 + static_cast<int>(count_ * 37 % 500));
    made.sources = std::move(sources);
    return made;
  }

  void add(Relation relation, const std::string& from, const std::string& to) {
    builder_.add(std::move(relation), from, to);
  }

  void add(RelationKind kind, const std::string& from, const std::string& to,
           std::vector<SourceSpan> sources = {}) {
    add(start(kind, std::move(sources)), from, to);
  }

 private:
  GraphBuilder& builder_;
  std::size_t count_ = 0;
};

void set_period(Relation& relation, PartialDate start, PartialDate end, bool current = false) {
  if (!start.empty()) relation.properties.set(Key::start, start);
  if (!end.empty()) relation.properties.set(Key::end, end);
  if (current) relation.properties.set(Key::current, true);
}

struct Job {
  int person;
  int employer;
  const char* title;
  PartialDate start;
  PartialDate end;
  bool current;
};

struct Study {
  int person;
  int school;
  const char* degree;
  const char* field;
  PartialDate start;
  PartialDate end;
};

constexpr const char* people[] = {"Mira Tolvanen", "Óscar Ibarrola",
                                  "李文博",        "Anneliese Grünewald-Ostrowski",
                                  "Tunde Okwuosa", "Pavla Šindelářová"};
constexpr const char* employers[] = {"Northbrook Instruments", "Fjordlys Energi AS",
                                     "青岛海图软件有限公司", "Halloway & Finch LLP",
                                     "Institut für Angewandte Küstenforschung Nordwest"};
constexpr const char* schools[] = {"University of Eastmarch", "Höhenberg Institute of Technology"};

const Job jobs[] = {
    {1, 1, "Optical Engineer", {2009, 9, 0}, {2013, 2, 0}, false},
    {1, 1, "Senior Optical Engineer", {2013, 3, 0}, {2016, 6, 0}, false},
    {1, 2, "Head of Sensing", {2016, 7, 1}, {}, true},
    {2, 1, "Analyst", {2012, 0, 0}, {2015, 0, 0}, false},
    {2, 4, "Associate", {2015, 0, 0}, {}, true},
    {3, 3, "软件工程师", {2011, 7, 0}, {2018, 0, 0}, false},
    {3, 5, "Research Software Engineer", {2018, 5, 0}, {}, true},
    {4, 5, "Wissenschaftliche Mitarbeiterin", {2014, 10, 0}, {2019, 9, 30}, false},
    {4, 1, "Product Manager", {2019, 10, 0}, {}, true},
    {5, 2, "Field Technician", {2017, 0, 0}, {2020, 0, 0}, false},
    {5, 1, "Service Lead", {2020, 0, 0}, {}, false},
    {6, 4, "Paralegal", {}, {}, false},
};

const Study studies[] = {
    {1, 1, "MSc", "Physics", {2004, 0, 0}, {2009, 6, 0}},
    {2, 1, "BA", "Economics", {2008, 0, 0}, {2011, 0, 0}},
    {3, 1, "BSc", "Computer Science", {2007, 0, 0}, {2011, 0, 0}},
    {4, 2, "Dipl.-Ing.", "Hydrology", {2008, 10, 0}, {2014, 0, 0}},
    {4, 1, "PhD", "Coastal Engineering", {2014, 0, 0}, {2018, 0, 0}},
    {6, 1, "", "", {}, {2016, 0, 0}},
};

void add_career_nodes(GraphBuilder& builder) {
  std::size_t number = 0;
  for (const char* name : people) {
    Entity person = entity(EntityKind::person, ++number, name);
    person.sources.push_back(source(number, 0, name));
    if (number == 1) {
      person.properties.set(Key::emails, std::vector<std::string>{"mira@tolvanen.example"});
      person.properties.set(Key::aliases, std::vector<std::string>{"M. Tolvanen", "Tolvanen, M."});
    }
    builder.add(std::move(person));
    Entity document = entity(EntityKind::document, number, "cv-" + std::to_string(number));
    document.properties.set(Key::path, "people/cv-" + std::to_string(number) + ".txt");
    document.properties.set(Key::format, std::string("text"));
    builder.add(std::move(document));
  }
  Entity failed = entity(EntityKind::document, 7, "scan");
  failed.properties.set(Key::path, std::string("people/scan.bin"));
  failed.properties.set(Key::error, std::string("not text, and no format we know"));
  builder.add(std::move(failed));
  number = 0;
  for (const char* name : employers) {
    builder.add(entity(EntityKind::company, ++number, name));
  }
  number = 0;
  for (const char* name : schools) builder.add(entity(EntityKind::school, ++number, name));
}

void add_papers(GraphBuilder& builder, Relations& relations) {
  Entity paper = entity(EntityKind::paper, 1, "Tidal sensing with folded optics");
  paper.properties.set(Key::title, std::string("Tidal sensing with folded optics"));
  paper.properties.set(Key::year, std::int64_t{2018});
  paper.properties.set(Key::doi, std::string("10.5555/tidal.2018"));
  builder.add(std::move(paper));
  builder.add(entity(EntityKind::venue, 1, "Journal of Invented Optics"));
  builder.add(entity(EntityKind::project, 1, "tidemark"));
  builder.add(entity(EntityKind::place, 1, "Eastmarch"));
  builder.add(entity(EntityKind::award, 1, "Eastmarch Medal"));
  for (const std::size_t author : {1u, 4u, 3u}) {
    Relation authored = relations.start(RelationKind::authored, {source(author, 400, "Tidal")});
    authored.properties.set(Key::position, std::int64_t{author == 1 ? 1 : author == 4 ? 2 : 3});
    relations.add(std::move(authored), test_id("person", author), test_id("paper", 1));
  }
  for (const auto& [a, b] : {std::pair{1u, 3u}, {1u, 4u}, {3u, 4u}}) {
    Relation together = relations.start(RelationKind::co_authored);
    together.properties.set(Key::papers, std::int64_t{1});
    together.properties.set(Key::first_year, std::int64_t{2018});
    relations.add(std::move(together), test_id("person", a), test_id("person", b));
  }
  relations.add(RelationKind::published_in, test_id("paper", 1), test_id("venue", 1));
  relations.add(RelationKind::contributed_to, test_id("person", 3), test_id("project", 1));
  relations.add(RelationKind::received, test_id("person", 4), test_id("award", 1));
  relations.add(RelationKind::located_in, test_id("school", 1), test_id("place", 1));
}

std::string short_text(PropertyKey key, const std::vector<std::string>& strings,
                       std::size_t& next) {
  // A node's name must not vanish altogether, whatever is dropped from it.
  std::string text = strings[next++ % strings.size()];
  return key == Key::name ? "n" + text : text;
}

PropertyValue nasty_value(PropertyKey key, const std::vector<std::string>& strings,
                          std::size_t& next) {
  switch (type_of(key)) {
    case PropertyType::text:
      return short_text(key, strings, next);
    case PropertyType::text_list:
      return std::vector<std::string>{strings[next % strings.size()], "a;b,c|d",
                                      strings[(next++ + 7) % strings.size()]};
    case PropertyType::integer:
      return static_cast<std::int64_t>(next % 2 == 0 ? 9'007'199'254'740'993 : -5);
    case PropertyType::boolean:
      return next % 3 == 0;
    case PropertyType::date:
      break;
  }
  constexpr PartialDate dates[] = {{2019, 0, 0}, {2019, 3, 0}, {1980, 2, 29}, {1000, 0, 0}};
  return dates[next++ % 4];
}

struct Ends {
  RelationKind kind;
  EntityKind from;
  EntityKind to;
};

constexpr Ends nasty_ends[] = {
    {RelationKind::worked_at, EntityKind::person, EntityKind::company},
    {RelationKind::worked_at, EntityKind::person, EntityKind::school},
    {RelationKind::studied_at, EntityKind::person, EntityKind::school},
    {RelationKind::authored, EntityKind::person, EntityKind::paper},
    {RelationKind::co_authored, EntityKind::person, EntityKind::person},
    {RelationKind::contributed_to, EntityKind::person, EntityKind::project},
    {RelationKind::published_in, EntityKind::paper, EntityKind::venue},
    {RelationKind::part_of, EntityKind::company, EntityKind::company},
    {RelationKind::renamed_to, EntityKind::company, EntityKind::company},
    {RelationKind::version_of, EntityKind::paper, EntityKind::paper},
    {RelationKind::advised_by, EntityKind::person, EntityKind::person},
    {RelationKind::received, EntityKind::person, EntityKind::award},
    {RelationKind::located_in, EntityKind::school, EntityKind::place},
    {RelationKind::described_in, EntityKind::person, EntityKind::document},
    {RelationKind::described_in, EntityKind::paper, EntityKind::document},
};

std::size_t employers_of_a_crowd(std::size_t count) { return count / 8 + 2; }

/// Ids of employers, some of which are popular.
class RandomEmployer {
 public:
  explicit RandomEmployer(std::size_t count) : employers_(count) {}
  std::string next() {
    state_ = state_ * 6364136223846793005u + 1442695040888963407u;
    const std::size_t top = state_ >> 33;
    return test_id("company", 1 + top % (top % 3 == 0 ? employers_ : employers_ / 4 + 1));
  }

 private:
  std::size_t employers_;
  std::size_t state_ = 12345;
};

void add_crowd_organizations(GraphBuilder& builder, std::size_t employer_count,
                             const std::vector<std::string>& names) {
  const auto name = [&names](std::size_t number, const std::string& otherwise) {
    return names.empty() ? otherwise : names[number % names.size()];
  };
  builder.add(entity(EntityKind::school, 1, name(0, "University of Eastmarch")));
  for (std::size_t i = 1; i <= employer_count; ++i) {
    builder.add(entity(EntityKind::company, i, name(i, "Employer number " + std::to_string(i))));
  }
}

void add_crowd_studies(Relations& relations, std::size_t person, std::int16_t last_year) {
  Relation studied = relations.start(RelationKind::studied_at, {source(person, 50, "BSc")});
  studied.properties.set(Key::degree, std::string("BSc"));
  set_period(studied, {static_cast<std::int16_t>(last_year - 4), 9, 0}, {last_year, 6, 0});
  relations.add(std::move(studied), test_id("person", person), test_id("school", 1));
}

void add_crowd_jobs(Relations& relations, std::size_t person, std::int16_t year,
                    RandomEmployer& employer) {
  for (std::size_t job = 0; job < 2 + person % 3; ++job) {
    Relation worked = relations.start(
        RelationKind::worked_at,
        {source(person, static_cast<std::uint32_t>(100 + 50 * job), "Engineer, Employer")});
    worked.properties.set(Key::job_title, std::string("Engineer"));
    const PartialDate start{year, 7, 0};
    year = static_cast<std::int16_t>(year + 3);
    set_period(worked, start, {year, 6, 0});
    relations.add(std::move(worked), test_id("person", person), employer.next());
  }
}

/// Of this person, who is the last author, and the three before.
void add_crowd_paper(GraphBuilder& builder, Relations& relations, std::size_t last) {
  const std::size_t paper = last / 4;
  builder.add(entity(EntityKind::paper, paper, "A study of topic " + std::to_string(paper)));
  for (std::size_t author = last - 3; author <= last; ++author) {
    relations.add(RelationKind::authored, test_id("person", author), test_id("paper", paper),
                  {source(author, 900, "A study")});
    if (author == last) continue;
    Relation together = relations.start(RelationKind::co_authored);
    together.properties.set(Key::papers, std::int64_t{1});
    relations.add(std::move(together), test_id("person", author), test_id("person", last));
  }
}

}  // namespace

std::string test_id(std::string_view kind, std::size_t number) {
  constexpr char digits[] = "0123456789abcdef";
  std::string id(kind);
  id += ':';
  for (int shift = 60; shift >= 0; shift -= 4) id += digits[(number >> shift) & 15];
  return id;
}

KnowledgeGraph career_graph() {
  GraphBuilder builder;
  Relations relations(builder);
  add_career_nodes(builder);
  std::uint32_t at = 100;
  for (const Job& job : jobs) {
    Relation made =
        relations.start(RelationKind::worked_at,
                        {source(static_cast<std::size_t>(job.person), at += 40, job.title)});
    made.properties.set(Key::job_title, std::string(job.title));
    set_period(made, job.start, job.end, job.current);
    relations.add(std::move(made), test_id("person", static_cast<std::size_t>(job.person)),
                  test_id("company", static_cast<std::size_t>(job.employer)));
  }
  for (const Study& study : studies) {
    Relation made = relations.start(
        RelationKind::studied_at, {source(static_cast<std::size_t>(study.person), 20, "studies")});
    made.properties.set(Key::degree, std::string(study.degree));
    made.properties.set(Key::field, std::string(study.field));
    set_period(made, study.start, study.end);
    relations.add(std::move(made), test_id("person", static_cast<std::size_t>(study.person)),
                  test_id("school", static_cast<std::size_t>(study.school)));
  }
  add_papers(builder, relations);
  for (std::size_t person = 1; person <= 6; ++person) {
    relations.add(RelationKind::described_in, test_id("person", person),
                  test_id("document", person), {source(person, 0, people[person - 1])});
  }
  return builder.build();
}

std::vector<std::string> nasty_strings() {
  return {
      "say \"hello\", she said",
      "it's 'quoted'; `ticks`",
      "two\nlines\r\nand\rthree",
      "tab\tinside",
      "C:\\Users\\end\\",
      "\\\"",
      "\\N \\G \\E \\L \\n",
      std::string("nul\0 bell\x07 esc\x1B unit\x1F del\x7F", 27),
      "next line \xC2\x85 and c1 \xC2\x9F",
      "\u202Eright to left\u202C \u200Fmark \u05E9\u05DC\u05D5\u05DD",
      "family \U0001F468\u200D\U0001F469\u200D\U0001F467 flag \U0001F1E8\U0001F1FF",
      "=HYPERLINK(\"http://x.example\",\"y\")",
      "+1+1",
      "@SUM(A1)",
      "-2+3",
      "</script><img src=x onerror=alert(1)>",
      "]]> <!-- & &amp; &#0; --> <?x?>",
      "  leading and trailing  ",
      "{curly} (round) [square] | pipe ; semicolon ; comma, colon:",
      "NULL",
      "nan",
      "javascript:alert(1)",
      "$(touch x) `touch y` %s %n",
      "\xEF\xBB\xBF byte order mark",
      "non\xEF\xBF\xBE"
      "characters\xEF\xBF\xBF",
      "line\u2028and paragraph\u2029separators",
      "e\u0301 decomposed, \u00E9 composed",
      "中文、日本語、한국어",
      "node",
      "\x01\x02",
      "strict digraph {a->b}",
  };
}

KnowledgeGraph nasty_graph(std::size_t long_value) {
  GraphBuilder builder;
  Relations relations(builder);
  const std::vector<std::string> strings = nasty_strings();
  std::size_t next = 0;
  for (const EntityKind kind : entity_kinds()) {
    for (std::size_t number = 1; number <= 8; ++number) {
      Entity made;
      made.kind = kind;
      made.id = test_id(name_of(kind), number);
      for (const PropertyKey key : properties_of(kind)) {
        // Some properties are absent, and a name is there always.
        if (key != Key::name && (next + number) % 5 == 0) {
          ++next;
          continue;
        }
        made.properties.set(key, nasty_value(key, strings, next));
      }
      if (kind == EntityKind::person && number == 1 && long_value > 0) {
        made.properties.set(Key::headline, std::string(long_value, 'x'));
        made.properties.set(Key::location, std::string(long_value / 2, '"'));
      }
      if (kind == EntityKind::project && number == 1 && long_value > 0) {
        made.properties.set(Key::name, "y" + std::string(long_value, 'z'));
      }
      for (std::size_t i = 0; i < number % 3; ++i) {
        made.sources.push_back(source(i + 1, 10, strings[(next + i) % strings.size()]));
      }
      builder.add(std::move(made));
    }
  }
  for (const Ends& ends : nasty_ends) {
    for (std::size_t number = 1; number <= 7; ++number) {
      Relation made = relations.start(ends.kind);
      for (const PropertyKey key : properties_of(ends.kind)) {
        if ((next++ + number) % 4 != 0) {
          made.properties.set(key, nasty_value(key, strings, next));
        }
      }
      for (std::size_t i = 0; i < number % 4; ++i) {
        made.sources.push_back(source(i + 1, 7, strings[(next + i) % strings.size()]));
      }
      // Every second one is parallel to another.
      relations.add(std::move(made), test_id(name_of(ends.from), 1 + number / 2),
                    test_id(name_of(ends.to), 5 + number / 4));
    }
  }
  return builder.build();
}

KnowledgeGraph crowd_graph(std::size_t count, const std::vector<std::string>& names) {
  GraphBuilder builder;
  Relations relations(builder);
  add_crowd_organizations(builder, employers_of_a_crowd(count), names);
  RandomEmployer employer(employers_of_a_crowd(count));
  for (std::size_t i = 1; i <= count; ++i) {
    builder.add(entity(EntityKind::person, i, "Person Number " + std::to_string(i)));
    builder.add(entity(EntityKind::document, i, "cv-" + std::to_string(i) + ".txt"));
    const auto year = static_cast<std::int16_t>(1985 + i % 35);
    add_crowd_studies(relations, i, year);
    add_crowd_jobs(relations, i, year, employer);
    if (i % 4 == 0) add_crowd_paper(builder, relations, i);
    relations.add(RelationKind::described_in, test_id("person", i), test_id("document", i),
                  {source(i, 0, "Person Number")});
  }
  return builder.build();
}

}  // namespace vitagraph
