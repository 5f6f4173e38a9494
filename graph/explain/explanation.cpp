#include "graph/explain/explanation.hpp"

#include <algorithm>
#include <set>
#include <utility>
#include <vector>

#include "extract/error.hpp"
#include "graph/normalize/organization_name.hpp"

namespace vitagraph {
namespace {

constexpr std::size_t kMaxMentions = 200;
constexpr std::size_t kMaxRefused = 20;

// The mentions of one family (companies and schools are one), and the entity of each.
class Family {
 public:
  Family(const ExplanationInput& input, EntityKind kind) : in_(input), kind_(kind) {}

  std::size_t size() const {
    switch (kind_) {
      case EntityKind::person:
        return in_.mentions.people.size();
      case EntityKind::company:
      case EntityKind::school:
        return in_.mentions.organizations.size();
      case EntityKind::paper:
      case EntityKind::venue:
        return in_.mentions.papers.size();
      case EntityKind::project:
        return in_.mentions.projects.size();
      case EntityKind::award:
        return in_.mentions.awards.size();
      case EntityKind::place:
        return in_.resolution.places.group_of.size();
      case EntityKind::document:
        break;
    }
    return in_.mentions.documents.size();
  }

  std::string_view id_of(std::uint32_t i) const {
    const Resolution& r = in_.resolution;
    switch (kind_) {
      case EntityKind::person:
        return in_.ids.people[r.people.root(i)];
      case EntityKind::company:
      case EntityKind::school:
        return in_.ids.organizations[r.organizations.group_of[i]];
      case EntityKind::paper:
        return in_.ids.papers[r.papers.sets.root(i)];
      case EntityKind::project:
        return grouped(r.projects, in_.ids.projects, i);
      case EntityKind::award:
        return grouped(r.awards, in_.ids.awards, i);
      case EntityKind::venue:
        return grouped(r.venues, in_.ids.venues, i);
      case EntityKind::place:
        return grouped(r.places, in_.ids.places, i);
      case EntityKind::document:
        break;
    }
    return in_.ids.documents[i];
  }

  // "Ada Example" (cv.txt, bytes 0 to 11)
  std::string mention(std::uint32_t i) const {
    if (kind_ == EntityKind::document) return in_.mentions.documents[i].source;
    const Anchor where = anchor(i);
    return '"' + std::string(name(i)) + "\" (" + in_.mentions.documents[where.document].source +
           ", bytes " + std::to_string(where.span.begin) + " to " + std::to_string(where.span.end) +
           ')';
  }

 private:
  static std::string_view grouped(const KeyedGroups& groups, const std::vector<std::string>& ids,
                                  std::uint32_t i) {
    const std::uint32_t group = groups.group_of[i];
    return group == kNoKeyedGroup ? std::string_view() : std::string_view(ids[group]);
  }

  std::string_view name(std::uint32_t i) const {
    const Mentions& m = in_.mentions;
    const std::size_t documents = m.documents.size();
    switch (kind_) {
      case EntityKind::person:
        return in_.pool[m.people[i].name];
      case EntityKind::company:
      case EntityKind::school:
        return in_.pool[m.organizations[i].name];
      case EntityKind::paper:
        return in_.pool[m.papers[i].title];
      case EntityKind::venue:
        return in_.pool[m.papers[i].venue];
      case EntityKind::project:
        return in_.pool[m.projects[i].name];
      case EntityKind::award:
        return in_.pool[m.awards[i].title];
      default:
        return in_.pool[i < documents ? m.documents[i].location
                                      : m.organizations[i - documents].location];
    }
  }

  Anchor anchor(std::uint32_t i) const {
    const Mentions& m = in_.mentions;
    const std::size_t documents = m.documents.size();
    switch (kind_) {
      case EntityKind::person:
        return m.people[i].anchor;
      case EntityKind::company:
      case EntityKind::school:
        return m.organizations[i].anchor;
      case EntityKind::paper:
        return m.papers[i].anchor;
      case EntityKind::venue:
        return m.papers[i].venue_anchor;
      case EntityKind::project:
        return m.projects[i].anchor;
      case EntityKind::award:
        return m.awards[i].anchor;
      default:
        return i < documents ? m.documents[i].location_anchor
                             : m.organizations[i - documents].location_anchor;
    }
  }

  const ExplanationInput& in_;
  EntityKind kind_;
};

bool same_family(EntityKind a, EntityKind b) {
  const auto family = [](EntityKind kind) {
    return kind == EntityKind::school ? EntityKind::company : kind;
  };
  return family(a) == family(b);
}

class Explanation {
 public:
  Explanation(const ExplanationInput& input, EntityKind kind, std::string_view id)
      : in_(input), kind_(kind), family_(input, kind), id_(id) {}

  std::string text() {
    for (std::uint32_t i = 0; i < family_.size(); ++i) {
      if (family_.id_of(i) == id_) members_.push_back(i);
    }
    if (members_.empty() && !is_implied()) {
      throw InputError("no entity has the id " + std::string(id_) +
                       "; the ids stand in the \"id\" of each line of graph.jsonl");
    }
    out_ = std::string(label_of(kind_)) + ' ' + std::string(id_) + '\n';
    list_mentions();
    list_merges();
    list_refused();
    return std::move(out_);
  }

 private:
  bool is_organization() const {
    return kind_ == EntityKind::company || kind_ == EntityKind::school;
  }
  // An organisation named only within the names of its units has no mention of its own.
  bool is_implied() const {
    const auto& ids = in_.ids.organizations;
    return is_organization() && std::find(ids.begin(), ids.end(), id_) != ids.end();
  }

  void list_mentions() {
    out_ +=
        std::to_string(members_.size()) + (members_.size() == 1 ? " mention:\n" : " mentions:\n");
    for (std::size_t i = 0; i < members_.size() && i < kMaxMentions; ++i) {
      out_ += "  " + family_.mention(members_[i]) + '\n';
    }
    if (members_.size() > kMaxMentions) {
      out_ += "  and " + std::to_string(members_.size() - kMaxMentions) + " more\n";
    }
  }

  void list_merges() {
    if (members_.size() < 2) {
      out_ += "Nothing was merged into it.\n";
      return;
    }
    out_ += "They are one because:\n";
    std::size_t number = 0;
    for (const Decision& decision : in_.log.decisions()) {
      if (!decision.merged || !same_family(decision.kind, kind_)) continue;
      if (family_.id_of(decision.a) != id_) continue;
      if (++number > kMaxMentions) continue;
      out_ += "  " + std::to_string(number) + ". " + family_.mention(decision.a) + " and " +
              family_.mention(decision.b) + ": " + decision.why + '\n';
    }
    if (number > kMaxMentions) {
      out_ += "  and " + std::to_string(number - kMaxMentions) + " merges more\n";
    }
  }

  void list_refused() {
    std::vector<std::string> lines;
    std::set<std::string_view> told;
    for (const Decision& decision : in_.log.decisions()) {
      if (decision.merged || !same_family(decision.kind, kind_)) continue;
      const std::string_view a = family_.id_of(decision.a);
      const std::string_view b = family_.id_of(decision.b);
      if ((a == id_) == (b == id_)) continue;
      const std::uint32_t other = a == id_ ? decision.b : decision.a;
      if (!told.insert(family_.id_of(other)).second) continue;
      lines.push_back(family_.mention(other) + ", " + std::string(family_.id_of(other)) + ": " +
                      decision.why);
    }
    if (is_organization()) add_near_organizations(told, lines);
    if (lines.empty()) {
      out_ += "No near candidate was refused.\n";
      return;
    }
    out_ += "Kept apart from it:\n";
    for (std::size_t i = 0; i < lines.size() && i < kMaxRefused; ++i) {
      out_ += "  " + lines[i] + '\n';
    }
    if (lines.size() > kMaxRefused) {
      out_ += "  and " + std::to_string(lines.size() - kMaxRefused) + " more\n";
    }
  }

  // Parents, units, other names in time, and names that begin with the same word.
  void add_near_organizations(std::set<std::string_view>& told, std::vector<std::string>& lines) {
    const auto& groups = in_.resolution.organizations.groups;
    const auto& ids = in_.ids.organizations;
    const auto self = static_cast<GroupIndex>(std::find(ids.begin(), ids.end(), id_) - ids.begin());
    const std::string first = first_word(groups[self]);
    for (GroupIndex i = 0; i < groups.size(); ++i) {
      if (i == self || told.contains(ids[i])) continue;
      const std::string why = why_apart(self, i, first);
      if (why.empty()) continue;
      std::string line =
          groups[i].mentions.empty() ? groups[i].key : family_.mention(groups[i].mentions.front());
      line.append(", ").append(ids[i]).append(": ").append(why);
      lines.push_back(std::move(line));
    }
  }

  std::string first_word(const OrganizationGroup& group) const {
    if (group.mentions.empty()) return {};
    const Text name = in_.mentions.organizations[group.mentions.front()].name;
    const OrganizationName parsed = parse_organization(in_.pool[name]);
    return parsed.words.empty() ? std::string() : parsed.words.front();
  }

  std::string why_apart(GroupIndex self, GroupIndex other, const std::string& first) const {
    const auto& groups = in_.resolution.organizations.groups;
    if (groups[other].parent == self) return "a part of it (PART_OF), not the same";
    if (groups[self].parent == other) return "the whole that it is a part of (PART_OF)";
    if (groups[self].successor == other) return "its later name (RENAMED_TO)";
    if (groups[other].successor == self) return "its former name (RENAMED_TO)";
    if (!first.empty() && first != "university" && first == first_word(groups[other])) {
      return "the same first word, but another name";
    }
    return {};
  }

  const ExplanationInput& in_;
  EntityKind kind_;
  Family family_;
  std::string_view id_;
  std::vector<std::uint32_t> members_;
  std::string out_;
};

}  // namespace

std::string explain_entity(const ExplanationInput& input, std::string_view id) {
  const std::string_view prefix = id.substr(0, id.find(':'));
  for (const EntityKind kind : entity_kinds()) {
    if (name_of(kind) == prefix) return Explanation(input, kind, id).text();
  }
  throw InputError("\"" + std::string(id) +
                   "\" is no id of an entity: those look like person:0123456789abcdef");
}

std::size_t merges_of(const Mentions& mentions, const Resolution& resolution) {
  const auto sets = [](const DisjointSets& all) {
    std::size_t merged = 0;
    for (std::uint32_t i = 0; i < all.size(); ++i) merged += all.root(i) != i ? 1u : 0u;
    return merged;
  };
  const auto groups = [](const KeyedGroups& all) {
    return all.group_of.size() - all.groups.size();
  };
  std::size_t with_mentions = 0;
  for (const OrganizationGroup& group : resolution.organizations.groups) {
    with_mentions += group.mentions.empty() ? 0u : 1u;
  }
  return sets(resolution.people) + sets(resolution.papers.sets) + groups(resolution.projects) +
         groups(resolution.awards) + mentions.organizations.size() - with_mentions;
}

}  // namespace vitagraph
