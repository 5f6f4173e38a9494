#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "graph/assemble/assembly.hpp"
#include "graph/assemble/relation_list.hpp"
#include "graph/assemble/stint.hpp"
#include "graph/normalize/words.hpp"

namespace vitagraph {
namespace {

// Every pair of co-authors up to this many; of larger papers only those with a résumé's owner.
constexpr std::size_t kMaxCoAuthors = 50;
// "Published by these three", and the owner of the list is none of them.
constexpr int kUnlistedAuthorPercent = 60;

class Relations {
 public:
  explicit Relations(const AssemblyInput& input) : in_(input) {}

  void add_to(GraphBuilder& builder) {
    jobs();
    studies();
    authorship();
    ties();
    projects();
    awards();
    organizations();
    versions_and_venues();
    places();
    documents();
    list_.move_to(builder);
  }

 private:
  std::string text(Text handle) const { return std::string(in_.pool[handle]); }
  const std::string& person(MentionIndex mention) const {
    return in_.ids.people[in_.resolution.people.root(mention)];
  }
  const std::string& owner(const Anchor& anchor) const {
    return person(in_.mentions.documents[anchor.document].owner);
  }
  const std::string& organization(MentionIndex mention) const {
    return in_.ids.organizations[in_.resolution.organizations.group_of[mention]];
  }
  const std::string& paper(std::uint32_t mention) const {
    return in_.ids.papers[in_.resolution.papers.sets.root(mention)];
  }

  using Ends = std::pair<std::string, std::string>;
  using ToldStints = std::map<Ends, std::vector<ToldStint>>;

  template <typename Mention>
  ToldStint stint_of(const Mention& mention, std::string what) const {
    ToldStint stint;
    stint.documents = {mention.anchor.document};
    stint.what = std::move(what);
    stint.unit = fold_key(in_.pool[mention.unit]);
    stint.start = mention.start;
    stint.end = mention.end;
    stint.current = mention.current;
    stint.properties.set(PropertyKey::unit, text(mention.unit));
    stint.properties.set(PropertyKey::relation_location, text(mention.location));
    stint.confidence = mention.anchor.confidence;
    stint.sources.push_back(in_.source(mention.anchor));
    return stint;
  }

  void add_stints(RelationKind kind, ToldStints&& stints) {
    for (auto& [ends, all] : stints) {
      for (ToldStint& stint : merge_stints(std::move(all))) {
        std::string what = stint.what + '\n' + stint.unit + '\n' + stint.start.text() + '\n' +
                           stint.end.text() + (stint.current ? "\ncurrent" : "\n");
        stint.properties.set(PropertyKey::start, stint.start);
        stint.properties.set(PropertyKey::end, stint.end);
        if (stint.current) stint.properties.set(PropertyKey::current, true);
        stint.properties.set(kind == RelationKind::worked_at ? PropertyKey::other_titles
                                                             : PropertyKey::other_degrees,
                             std::move(stint.told_also));
        list_.add(kind, ends.first, ends.second, what, stint.confidence,
                  std::move(stint.properties), std::move(stint.sources));
      }
    }
  }

  void jobs() {
    ToldStints stints;
    for (const JobMention& job : in_.mentions.jobs) {
      ToldStint stint = stint_of(job, fold_key(in_.pool[job.title]));
      stint.told = text(job.title);
      stint.properties.set(PropertyKey::job_title, stint.told);
      stint.properties.set(PropertyKey::employment_type, text(job.employment_type));
      stint.properties.set(PropertyKey::section, text(job.section));
      stint.properties.set(PropertyKey::url, text(job.url));
      stints[{owner(job.anchor), organization(job.organization)}].push_back(std::move(stint));
    }
    add_stints(RelationKind::worked_at, std::move(stints));
  }

  void studies() {
    ToldStints stints;
    for (const StudyMention& study : in_.mentions.studies) {
      ToldStint stint =
          stint_of(study, fold_key(in_.pool[study.degree]) + '|' + fold_key(in_.pool[study.field]));
      const std::string field = text(study.field);
      stint.told = text(study.degree);
      if (!field.empty()) stint.told += (stint.told.empty() ? "" : ", ") + field;
      stint.properties.set(PropertyKey::degree, text(study.degree));
      stint.properties.set(PropertyKey::field, field);
      stint.properties.set(PropertyKey::grade, text(study.grade));
      if (study.expected) stint.properties.set(PropertyKey::expected, true);
      stints[{owner(study.anchor), organization(study.organization)}].push_back(std::move(stint));
      if (study.advisor != kNoMention) advice(study);
    }
    add_stints(RelationKind::studied_at, std::move(stints));
  }

  void advice(const StudyMention& study) {
    const PersonMention& advisor = in_.mentions.people[study.advisor];
    Properties properties;
    properties.set(PropertyKey::role, text(advisor.tie));
    properties.set(PropertyKey::organization, text(advisor.organization));
    properties.set(PropertyKey::degree, text(study.degree));
    list_.add(RelationKind::advised_by, owner(study.anchor), person(study.advisor), {},
              advisor.anchor.confidence, std::move(properties), {in_.source(advisor.anchor)});
  }

  void ties() {
    for (MentionIndex i = 0; i < in_.mentions.people.size(); ++i) {
      const PersonMention& other = in_.mentions.people[i];
      if (other.role != PersonRole::advisor && other.role != PersonRole::tie) continue;
      const bool advises = other.role == PersonRole::advisor;
      if (person(i) == owner(other.anchor)) continue;
      Properties properties;
      properties.set(PropertyKey::role, text(other.tie));
      properties.set(PropertyKey::organization, text(other.organization));
      list_.add(advises ? RelationKind::advised_by : RelationKind::worked_with, owner(other.anchor),
                person(i), advises ? std::string() : text(other.tie), other.anchor.confidence,
                std::move(properties), {in_.source(other.anchor)});
    }
  }

  // Of several lists of one paper the longest complete one says the positions.
  void authorship() {
    std::vector<std::uint32_t> order(in_.mentions.papers.size());
    for (std::uint32_t i = 0; i < order.size(); ++i) order[i] = i;
    std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
      const PaperMention& x = in_.mentions.papers[a];
      const PaperMention& y = in_.mentions.papers[b];
      return std::pair(x.authors_truncated, -int{x.authors}) <
             std::pair(y.authors_truncated, -int{y.authors});
    });
    for (const std::uint32_t i : order) authors_of(i);
    for (const std::uint32_t i : order) unlisted_owner(i);
    co_authorship();
  }

  void authors_of(std::uint32_t index) {
    const PaperMention& mention = in_.mentions.papers[index];
    for (std::uint32_t i = 0; i < mention.authors; ++i) {
      const MentionIndex author = mention.first_author + i;
      const PersonMention& who = in_.mentions.people[author];
      if (who.name == 0) continue;
      Properties properties;
      properties.set(PropertyKey::position, std::int64_t{who.position});
      if (!mention.authors_truncated) {
        properties.set(PropertyKey::of_authors, std::int64_t{mention.authors});
      }
      properties.set(PropertyKey::status, text(mention.status));
      add_author(index, person(author), who.anchor, std::move(properties));
    }
  }

  void add_author(std::uint32_t index, const std::string& who, const Anchor& anchor,
                  Properties properties) {
    const std::uint32_t root = in_.resolution.papers.sets.root(index);
    list_.add(RelationKind::authored, who, in_.ids.papers[root], {}, anchor.confidence,
              std::move(properties), {in_.source(anchor)});
    authors_[root].insert(who);
    const int year = in_.mentions.papers[index].date.year;
    if (year != 0) years_[root] = std::max(years_[root], year);
  }

  // A paper in the list of somebody who is not among its printed authors is still theirs.
  void unlisted_owner(std::uint32_t index) {
    const PaperMention& mention = in_.mentions.papers[index];
    const std::string& who = owner(mention.anchor);
    if (authors_[in_.resolution.papers.sets.root(index)].contains(who)) return;
    Anchor anchor = mention.anchor;
    if (mention.authors > 0 && !mention.authors_truncated) {
      anchor.confidence = Confidence::thousandths(anchor.confidence.in_thousandths() *
                                                  kUnlistedAuthorPercent / 100);
    }
    Properties properties;
    properties.set(PropertyKey::status, text(mention.status));
    add_author(index, who, anchor, std::move(properties));
  }

  struct Common {
    std::int64_t papers = 0;
    int first_year = 0;
    int last_year = 0;
  };

  std::set<std::string> owner_ids() const {
    std::set<std::string> owners;
    for (const DocumentMention& document : in_.mentions.documents) {
      if (document.owner != kNoMention) owners.insert(person(document.owner));
    }
    return owners;
  }

  void co_authorship() {
    const std::set<std::string> owners = owner_ids();
    std::map<Ends, Common> pairs;
    for (const auto& [root, people] : authors_) {
      const bool is_large = people.size() > kMaxCoAuthors;
      const auto year = years_.find(root);
      for (auto a = people.begin(); a != people.end(); ++a) {
        for (auto b = std::next(a); b != people.end(); ++b) {
          if (is_large && !owners.contains(*a) && !owners.contains(*b)) continue;
          count(pairs[{*a, *b}], year == years_.end() ? 0 : year->second);
        }
      }
    }
    for (const auto& [ends, common] : pairs) add_co_authors(ends, common);
  }

  static void count(Common& common, int year) {
    ++common.papers;
    if (year == 0) return;
    common.first_year = common.first_year == 0 ? year : std::min(common.first_year, year);
    common.last_year = std::max(common.last_year, year);
  }

  void add_co_authors(const Ends& ends, const Common& common) {
    Properties properties;
    properties.set(PropertyKey::papers, common.papers);
    if (common.first_year != 0) {
      properties.set(PropertyKey::first_year, std::int64_t{common.first_year});
      properties.set(PropertyKey::last_year, std::int64_t{common.last_year});
    }
    properties.set(PropertyKey::origin, std::string("derived"));
    list_.add(RelationKind::co_authored, ends.first, ends.second, {}, Confidence::thousandths(1000),
              std::move(properties), {});
  }

  void projects() {
    for (std::uint32_t i = 0; i < in_.mentions.projects.size(); ++i) {
      const ProjectMention& project = in_.mentions.projects[i];
      Properties properties;
      properties.set(PropertyKey::role, text(project.role));
      properties.set(PropertyKey::organization, text(project.organization));
      properties.set(PropertyKey::start, project.start);
      properties.set(PropertyKey::end, project.end);
      if (project.current) properties.set(PropertyKey::current, true);
      list_.add(RelationKind::contributed_to, owner(project.anchor),
                in_.ids.projects[in_.resolution.projects.group_of[i]],
                fold_key(in_.pool[project.role]) + '\n' + project.start.text(),
                project.anchor.confidence, std::move(properties), {in_.source(project.anchor)});
    }
  }

  void awards() {
    for (std::uint32_t i = 0; i < in_.mentions.awards.size(); ++i) {
      const AwardMention& award = in_.mentions.awards[i];
      Properties properties;
      properties.set(PropertyKey::date, award.date);
      list_.add(RelationKind::received, owner(award.anchor),
                in_.ids.awards[in_.resolution.awards.group_of[i]], award.date.text(),
                award.anchor.confidence, std::move(properties), {in_.source(award.anchor)});
    }
  }

  void organizations() {
    const auto& groups = in_.resolution.organizations.groups;
    for (GroupIndex i = 0; i < groups.size(); ++i) {
      if (groups[i].parent != kNoGroup) part_of(i);
      if (groups[i].successor != kNoGroup) renamed_to(i);
    }
  }

  void part_of(GroupIndex index) {
    const OrganizationGroup& group = in_.resolution.organizations.groups[index];
    Properties properties;
    properties.set(PropertyKey::origin, std::string(group.is_unit ? "name" : "curated"));
    std::vector<SourceSpan> sources;
    if (group.is_unit) {
      for (const MentionIndex i : group.mentions) {
        sources.push_back(in_.source(in_.mentions.organizations[i].anchor));
      }
    }
    list_.add(RelationKind::part_of, in_.ids.organizations[index],
              in_.ids.organizations[group.parent], {},
              Confidence::thousandths(group.is_unit ? 900 : 990), std::move(properties),
              std::move(sources));
  }

  void renamed_to(GroupIndex index) {
    const OrganizationGroup& group = in_.resolution.organizations.groups[index];
    Properties properties;
    properties.set(PropertyKey::origin, std::string("curated"));
    properties.set(PropertyKey::valid_from, PartialDate{group.successor_year, 0, 0});
    list_.add(RelationKind::renamed_to, in_.ids.organizations[index],
              in_.ids.organizations[group.successor], {}, Confidence::thousandths(990),
              std::move(properties), {});
  }

  void versions_and_venues() {
    for (const auto& [earlier, later] : in_.resolution.papers.versions) {
      Properties properties;
      properties.set(PropertyKey::origin, std::string("derived"));
      list_.add(RelationKind::version_of, in_.ids.papers[earlier], in_.ids.papers[later], {},
                Confidence::thousandths(900), std::move(properties), {});
    }
    for (std::uint32_t i = 0; i < in_.mentions.papers.size(); ++i) {
      const std::uint32_t group = in_.resolution.venues.group_of[i];
      if (group == kNoKeyedGroup) continue;
      const Anchor& anchor = in_.mentions.papers[i].venue_anchor;
      list_.add(RelationKind::published_in, paper(i), in_.ids.venues[group], {}, anchor.confidence,
                {}, {in_.source(anchor)});
    }
  }

  void places() {
    const std::size_t documents = in_.mentions.documents.size();
    for (std::uint32_t i = 0; i < in_.resolution.places.group_of.size(); ++i) {
      const std::uint32_t group = in_.resolution.places.group_of[i];
      if (group == kNoKeyedGroup) continue;
      const bool is_person = i < documents;
      const auto other = static_cast<MentionIndex>(i - documents);
      const Anchor& anchor = is_person ? in_.mentions.documents[i].location_anchor
                                       : in_.mentions.organizations[other].location_anchor;
      const std::string& from =
          is_person ? person(in_.mentions.documents[i].owner) : organization(other);
      list_.add(RelationKind::located_in, from, in_.ids.places[group], {}, anchor.confidence, {},
                {in_.source(anchor)});
    }
  }

  void documents() {
    for (std::size_t i = 0; i < in_.mentions.documents.size(); ++i) {
      const MentionIndex index = in_.mentions.documents[i].owner;
      if (index == kNoMention) continue;
      const PersonMention& mention = in_.mentions.people[index];
      std::vector<SourceSpan> sources{in_.source(mention.anchor)};
      const Confidence confidence =
          mention.name == 0 ? Confidence::thousandths(1000) : mention.anchor.confidence;
      list_.add(RelationKind::described_in, person(index), in_.ids.documents[i], {}, confidence, {},
                std::move(sources));
    }
  }

  const AssemblyInput& in_;
  RelationList list_;
  std::map<std::uint32_t, std::set<std::string>> authors_;  // ids of people, of each paper's root
  std::map<std::uint32_t, int> years_;
};

}  // namespace

void add_relations(const AssemblyInput& input, GraphBuilder& builder) {
  Relations(input).add_to(builder);
}

}  // namespace vitagraph
