#include "bench/corpus/world.hpp"

#include <algorithm>
#include <set>
#include <string_view>
#include <utility>

#include "bench/corpus/random.hpp"
#include "bench/corpus/tables.hpp"

namespace vitagraph::bench {

namespace {

enum Stream : std::uint64_t { employer_stream = 1, school_stream, person_stream, paper_stream };

constexpr int today_year = 2024;

std::string lower_ascii(std::string_view text) {
  std::string lowered;
  for (const char c : text) {
    if (c >= 'A' && c <= 'Z') lowered += static_cast<char>(c - 'A' + 'a');
    if (c >= 'a' && c <= 'z') lowered += c;
  }
  return lowered;
}

Organization known(const KnownOrganization& row) {
  Organization organization;
  organization.city = row.city;
  std::string_view rest = row.names;
  while (!rest.empty()) {
    const std::size_t bar = std::min(rest.find('|'), rest.size());
    std::string name(rest.substr(0, bar));
    if (organization.name.empty()) {
      organization.name = std::move(name);
    } else {
      organization.aliases.push_back(std::move(name));
    }
    rest.remove_prefix(std::min(bar + 1, rest.size()));
  }
  return organization;
}

/// "Harborgate": one word that is nobody's name.
std::string coined_word(Random& random) {
  std::string word(random.pick(company_stems()));
  word += lower_ascii(random.pick(company_stems()));
  return word;
}

void add_employers(World& world, std::uint64_t seed, std::size_t count) {
  constexpr std::string_view legal[] = {"Inc.", "LLC", "Ltd", "GmbH", "Corporation"};
  std::set<std::string> taken;
  std::string last_word;
  for (std::size_t i = 0; world.employers.size() < count; ++i) {
    Random random(seed, employer_stream, i);
    // One in twenty shares its first word with another: like, but not the same.
    const bool like = !last_word.empty() && random.chance(5);
    const std::string word = like ? last_word : coined_word(random);
    Organization made;
    made.name = word + " " + std::string(random.pick(company_kinds()));
    if (!taken.insert(made.name).second) continue;
    made.city = random.pick(cities());
    const std::string_view form = random.pick(legal);
    made.aliases.push_back(made.name + " " + std::string(form));
    if (form == "Inc." || form == "LLC") {
      made.aliases.push_back(made.name + ", " + std::string(form));
    }
    last_word = word;
    world.employers.push_back(std::move(made));
  }
}

void add_schools(World& world, std::uint64_t seed, std::size_t count) {
  constexpr std::string_view kinds[] = {" University", " College", " State University",
                                        " Institute of Technology"};
  std::set<std::string> taken;
  for (std::size_t i = 0; world.schools.size() < count; ++i) {
    Random random(seed, school_stream, i);
    const std::string word = coined_word(random);
    if (!taken.insert(word).second) continue;
    world.schools.push_back(
        {word + std::string(random.pick(kinds)), {}, std::string(random.pick(cities()))});
  }
}

std::size_t pick_track(Random& random) {
  std::size_t at = random.below(100);
  for (std::size_t i = 0; i < tracks().size(); ++i) {
    if (at < tracks()[i].share) return i;
    at -= tracks()[i].share;
  }
  return 0;
}

void name_person(Person& person, Random& random, std::size_t index) {
  person.given = random.pick(given_names());
  person.family = random.pick(family_names());
  if (random.chance(35)) person.middle = std::string(1, static_cast<char>('A' + random.below(26)));
  const std::string handle = lower_ascii(person.given) + "." + lower_ascii(person.family) +
                             std::to_string(index % 97) + std::to_string(index / 97);
  person.email = handle + "@example.com";
  if (random.chance(30)) person.second_email = handle + "@mail.example.org";
  person.profile = "linkedin.com/in/" + lower_ascii(person.given) + "-" +
                   lower_ascii(person.family) + "-" + std::to_string(index + 1000);
  person.phone = "(555) 01" + std::to_string(random.between(0, 9));
  person.phone += "-" + std::to_string(random.between(1000, 9999));
  person.city = random.pick(cities());
}

/// One degree after the other from about eighteen on; gives the year in which work begins.
int study(Person& person, Random& random, const World& world) {
  const Track& track = tracks()[person.track];
  constexpr std::string_view first[] = {"B.S.", "BSc", "Bachelor of Science", "B.A."};
  constexpr std::string_view second[] = {"M.S.", "MSc", "Master of Science"};
  int year = random.between(1988, 2016);
  const int levels = track.writes_papers ? 3 : random.between(1, 2);
  const std::string area(random.pick(track.areas));
  for (int level = 0; level < levels; ++level) {
    Degree degree;
    degree.school = random.skewed(world.schools.size());
    degree.degree = level == 0 ? random.pick(first) : level == 1 ? random.pick(second) : "Ph.D.";
    degree.area = area;
    degree.start_year = year;
    year += level == 0 ? 4 : level == 1 ? 2 : 4;
    degree.end_year = std::min(year, today_year - 1);
    if (level == 0 && random.chance(40)) {
      degree.grade = "GPA: 3." + std::to_string(random.between(1, 9)) + "/4.0";
    }
    person.degrees.insert(person.degrees.begin(), std::move(degree));
  }
  return std::min(year, today_year - 1);
}

void fill(std::string& text, std::string_view mark, std::string_view words) {
  const std::size_t at = text.find(mark);
  if (at != std::string::npos) text.replace(at, mark.size(), words);
}

/// Different sentences about one job.
std::vector<std::string> bullets_of(const Track& track, Random& random) {
  std::vector<std::string> bullets;
  const std::size_t wanted = 4 + random.below(5);
  const std::size_t first = random.below(track.bullets.size());
  for (std::size_t i = 0; i < wanted; ++i) {
    std::string text(track.bullets[(first + i) % track.bullets.size()]);
    fill(text, "{n}", std::to_string(random.between(3, 60)));
    fill(text, "{thing}", random.pick(track.things));
    if (random.chance(70)) text += random.pick(bullet_tails());
    bullets.push_back(std::move(text));
  }
  return bullets;
}

void work(Person& person, Random& random, const World& world, int first_year) {
  const Track& track = tracks()[person.track];
  Month month = Month::of(first_year, random.between(1, 12));
  const Month today = Month::of(today_year, 3);
  const int jobs = random.between(2, 5);
  for (int i = 0; i < jobs && month.count < today.count - 3; ++i) {
    Job job;
    job.employer = random.skewed(world.employers.size());
    const std::size_t rung = static_cast<std::size_t>(i);
    job.title = track.titles[std::min(rung, track.titles.size() - 1)];
    job.start = month;
    job.end = {std::min(month.count + random.between(8, 70), today.count)};
    job.current = job.end.count == today.count || (i == jobs - 1 && random.chance(70));
    job.bullets = bullets_of(track, random);
    month = {job.end.count + random.between(0, 3)};
    person.jobs.insert(person.jobs.begin(), std::move(job));
    if (person.jobs.front().current) break;
  }
}

void add_person(World& world, std::uint64_t seed, std::size_t index) {
  Random random(seed, person_stream, index);
  Person person;
  person.track = pick_track(random);
  name_person(person, random, index);
  work(person, random, world, study(person, random, world));
  for (const std::string_view skill : tracks()[person.track].skills) {
    if (random.chance(70)) person.skills.emplace_back(skill);
  }
  world.people.push_back(std::move(person));
}

std::string paper_title(Random& random) {
  std::string title(random.pick(paper_methods()));
  title += " " + std::string(random.pick(paper_subjects()));
  title += " " + std::string(random.pick(paper_settings()));
  if (random.chance(60)) {
    title += ": Evidence from " + std::to_string(random.between(11, 980)) + " Sites";
  }
  return title;
}

/// Papers of one group: authors are its people and now and then one of the next group.
void add_papers_of(World& world, Random& random, const std::vector<std::size_t>& group,
                   std::size_t guest, std::set<std::string>& taken) {
  const std::size_t count = group.size() * 2 + random.below(4);
  for (std::size_t i = 0; i < count; ++i) {
    Paper paper;
    do {
      paper.title = paper_title(random);
    } while (!taken.insert(paper.title).second);
    paper.venue = random.pick(venues());
    paper.year = random.between(2005, today_year);
    std::vector<std::size_t> people = group;
    if (random.chance(25)) people.push_back(guest);
    const std::size_t authors = 1 + random.below(std::min<std::size_t>(people.size(), 5));
    for (std::size_t a = 0; a < authors; ++a) {
      const std::size_t chosen = random.below(people.size());
      paper.authors.push_back(people[chosen]);
      people.erase(people.begin() + static_cast<std::ptrdiff_t>(chosen));
    }
    if (random.chance(50)) {
      paper.doi = "10.5555/" + std::to_string(random.between(1000, 9999)) + "." +
                  std::to_string(world.papers.size() + 100);
    }
    for (const std::size_t author : paper.authors) {
      world.people[author].papers.push_back(world.papers.size());
    }
    world.papers.push_back(std::move(paper));
  }
}

void add_papers(World& world, std::uint64_t seed) {
  std::vector<std::size_t> writers;
  for (std::size_t i = 0; i < world.people.size(); ++i) {
    if (tracks()[world.people[i].track].writes_papers) writers.push_back(i);
  }
  std::set<std::string> taken;
  constexpr std::size_t group_size = 6;
  for (std::size_t begin = 0; begin < writers.size(); begin += group_size) {
    const std::size_t end = std::min(begin + group_size, writers.size());
    const std::vector<std::size_t> group(writers.begin() + static_cast<std::ptrdiff_t>(begin),
                                         writers.begin() + static_cast<std::ptrdiff_t>(end));
    const std::size_t guest = writers[end % writers.size()];
    if (std::find(group.begin(), group.end(), guest) != group.end()) continue;
    Random random(seed, paper_stream, begin);
    add_papers_of(world, random, group, guest, taken);
  }
  for (Person& person : world.people) {
    std::stable_sort(person.papers.begin(), person.papers.end(),
                     [&world](std::size_t a, std::size_t b) {
                       return world.papers[a].year > world.papers[b].year;
                     });
  }
}

}  // namespace

std::string Person::full_name() const {
  return given + (middle.empty() ? "" : " " + middle + ".") + " " + family;
}

World make_world(std::uint64_t seed, std::size_t documents) {
  World world;
  for (const KnownOrganization& row : known_companies()) world.employers.push_back(known(row));
  for (const KnownOrganization& row : known_schools()) world.schools.push_back(known(row));
  add_employers(world, seed, world.employers.size() + std::max<std::size_t>(30, documents / 8));
  add_schools(world, seed, world.schools.size() + documents / 50);
  // Fifteen in a hundred documents are a second one of somebody.
  const std::size_t people = documents - documents * 15 / 100;
  for (std::size_t i = 0; i < people; ++i) add_person(world, seed, i);
  add_papers(world, seed);
  return world;
}

}  // namespace vitagraph::bench
