#include <set>
#include <unordered_set>
#include <utility>

#include "graph/assemble/assembly.hpp"
#include "graph/compare/identifier.hpp"
#include "graph/hash.hpp"
#include "graph/normalize/paper_key.hpp"
#include "graph/normalize/person_key.hpp"
#include "graph/normalize/words.hpp"

namespace vitagraph {
namespace {

// Ids of one kind. Two entities with the same founding content (two people of one name whom one
// mailbox is refused to join) are told apart by their order.
class IdMaker {
 public:
  explicit IdMaker(std::string_view prefix) : prefix_(prefix) {}
  std::string make(const std::string& founding) {
    std::string id = content_id(prefix_, founding);
    for (int next = 2; !used_.insert(id).second; ++next) {
      id = content_id(prefix_, founding + '#' + std::to_string(next));
    }
    return id;
  }

 private:
  std::string_view prefix_;
  std::unordered_set<std::string> used_;
};

// The best kind of founding content comes first, then the smallest text.
using Founding = std::pair<int, std::string>;

class Ids {
 public:
  Ids(const Mentions& mentions, const TextPool& pool, const Resolution& resolution)
      : mentions_(mentions), pool_(pool), resolution_(resolution) {}

  EntityIds run() {
    documents();
    papers();
    people();
    organizations();
    out_.projects = grouped("project", resolution_.projects,
                            [&](const auto& group) { return project_founding(group); });
    out_.awards = grouped("award", resolution_.awards,
                          [&](const auto& group) { return award_founding(group); });
    out_.venues = grouped("venue", resolution_.venues, [](const auto& group) { return group.key; });
    out_.places = grouped("place", resolution_.places, [](const auto& group) { return group.key; });
    return std::move(out_);
  }

 private:
  void documents() {
    IdMaker maker("document");
    std::set<std::string> seen;
    for (const DocumentMention& document : mentions_.documents) {
      const bool is_copy = !seen.insert(document.identity).second;
      out_.documents.push_back(
          maker.make(is_copy ? document.identity + '\n' + document.source : document.identity));
    }
  }

  static void better(Founding& best, Founding candidate) {
    if (best.second.empty() || candidate < best) best = std::move(candidate);
  }

  template <typename Find>
  std::vector<std::string> of_sets(std::string_view prefix, const DisjointSets& sets, Find find) {
    std::vector<Founding> best(sets.size());
    for (std::uint32_t i = 0; i < sets.size(); ++i) better(best[sets.root(i)], find(i));
    std::vector<std::uint32_t> roots;
    for (std::uint32_t i = 0; i < sets.size(); ++i) {
      if (sets.root(i) == i) roots.push_back(i);
    }
    IdMaker maker(prefix);
    std::vector<std::string> ids(sets.size());
    for (const std::uint32_t root : roots) {
      ids[root] = maker.make(std::to_string(best[root].first) + ' ' + best[root].second);
    }
    return ids;
  }

  void papers() {
    out_.papers = of_sets("paper", resolution_.papers.sets, [&](std::uint32_t i) {
      const PaperFeatures paper = paper_features(mentions_, pool_, i);
      if (!paper.doi.empty()) return Founding{0, paper.doi};
      if (!paper.arxiv.empty()) return Founding{1, paper.arxiv};
      std::string text = paper.compact_title + '|' + std::to_string(paper.year) + '|';
      if (!paper.surnames.empty()) text += paper.surnames.front();
      return Founding{2, text};
    });
  }

  void people() {
    out_.people =
        of_sets("person", resolution_.people, [&](std::uint32_t i) { return person_founding(i); });
  }

  Founding person_founding(std::uint32_t i) const {
    const PersonMention& person = mentions_.people[i];
    const DocumentMention& document = mentions_.documents[person.anchor.document];
    const std::string name = parse_person(pool_[person.name]).key();
    if (person.role == PersonRole::owner) {
      if (document.orcid != 0) return {0, std::string(pool_[document.orcid])};
      std::string address;
      for (const Text email : document.emails) {
        const std::string candidate = personal_email(pool_[email]);
        if (!candidate.empty() && (address.empty() || candidate < address)) address = candidate;
      }
      if (!address.empty()) return {1, address};
      return {2, name + '|' + document.identity};
    }
    if (person.role == PersonRole::author) {
      const std::string& paper = out_.papers[resolution_.papers.sets.root(person.paper)];
      return {3, name + '|' + paper + '|' + std::to_string(person.position)};
    }
    return {4, name + '|' + document.identity};
  }

  void organizations() {
    IdMaker companies("company");
    IdMaker schools("school");
    for (const OrganizationGroup& group : resolution_.organizations.groups) {
      IdMaker& maker = group.kind == EntityKind::school ? schools : companies;
      out_.organizations.push_back(maker.make(group.key));
    }
  }

  template <typename Find>
  std::vector<std::string> grouped(std::string_view prefix, const KeyedGroups& groups, Find find) {
    IdMaker maker(prefix);
    std::vector<std::string> ids;
    for (const KeyedGroups::Group& group : groups.groups) ids.push_back(maker.make(find(group)));
    return ids;
  }

  const std::string& owner_id(std::uint32_t document) const {
    return out_.people[resolution_.people.root(mentions_.documents[document].owner)];
  }
  std::string project_founding(const KeyedGroups::Group& group) const {
    if (!group.key.starts_with("by ")) return group.key;
    const ProjectMention& project = mentions_.projects[group.members.front()];
    return "by " + owner_id(project.anchor.document) + ' ' + fold_key(pool_[project.name]);
  }
  std::string award_founding(const KeyedGroups::Group& group) const {
    if (!group.key.starts_with("to ")) return group.key;
    const AwardMention& award = mentions_.awards[group.members.front()];
    return "to " + owner_id(award.anchor.document) + ' ' + fold_key(pool_[award.title]);
  }

  const Mentions& mentions_;
  const TextPool& pool_;
  const Resolution& resolution_;
  EntityIds out_;
};

}  // namespace

EntityIds entity_ids(const Mentions& mentions, const TextPool& pool, const Resolution& resolution) {
  return Ids(mentions, pool, resolution).run();
}

}  // namespace vitagraph
