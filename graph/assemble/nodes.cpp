#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "graph/assemble/assembly.hpp"
#include "graph/assemble/name_choice.hpp"
#include "graph/compare/identifier.hpp"
#include "graph/normalize/known_venues.hpp"
#include "graph/normalize/paper_key.hpp"
#include "graph/normalize/place_name.hpp"
#include "graph/normalize/words.hpp"

namespace vitagraph {
namespace {

Entity new_entity(EntityKind kind, const std::string& id) {
  Entity entity;
  entity.kind = kind;
  entity.id = id;
  return entity;
}

void set_names(Entity& entity, const NameChoice& choice) {
  std::string name = choice.best();
  entity.properties.set(PropertyKey::aliases, choice.others(name));
  entity.properties.set(PropertyKey::name, std::move(name));
}

bool has_digit(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// "published", "in proceedings" …: the names of the record format.
std::string_view name_of(PublicationKind kind) {
  constexpr std::string_view kNames[] = {"",        "article",  "inproceedings", "preprint", "book",
                                         "chapter", "thesis",   "report",        "patent",   "talk",
                                         "poster",  "software", "other"};
  return kNames[static_cast<std::size_t>(kind)];
}

class OrganizationNode {
 public:
  OrganizationNode(const AssemblyInput& input, GroupIndex index)
      : input_(input), index_(index), group_(input.resolution.organizations.groups[index]) {
    out_ = new_entity(group_.kind, input.ids.organizations[index]);
  }

  Entity entity(const std::vector<std::vector<GroupIndex>>& units) {
    NameChoice choice;
    for (const MentionIndex i : group_.mentions) add_mention(i, choice);
    if (choice.empty()) name_within_units(units, choice);
    set_names(out_, choice);
    if (!group_.acronyms.empty()) {
      const std::string acronym = *std::min_element(group_.acronyms.begin(), group_.acronyms.end());
      out_.properties.set(PropertyKey::acronym, upper(acronym));
    }
    if (group_.is_unit) out_.properties.set(PropertyKey::organization_kind, std::string("unit"));
    return std::move(out_);
  }

 private:
  static std::string upper(std::string text) {
    for (char& c : text) {
      if (c >= 'a' && c <= 'z') c = static_cast<char>(c - ('a' - 'A'));
    }
    return text;
  }

  // The known name, where it is printed, else a spelling without legal form, place and address.
  void add_mention(MentionIndex i, NameChoice& choice) {
    const OrganizationMention& mention = input_.mentions.organizations[i];
    const std::string_view name = input_.pool[mention.name];
    const OrganizationName parsed = parse_organization(name);
    const bool is_bare = parsed.legal_form.empty() && parsed.acronyms.empty() &&
                         parsed.place.empty() && name.find("://") == std::string_view::npos;
    int rank = is_bare ? 1 : 0;
    if (group_.known != kUnknownOrganization &&
        fold_key(name) == fold_key(known_organization(group_.known).name)) {
      rank = 2;
    }
    choice.add(name, rank);
    out_.sources.push_back(input_.source(mention.anchor));
    if (mention.url != 0) add_url(input_.pool[mention.url]);
  }

  void add_url(std::string_view url) {
    const std::string address = page_address(url);
    const std::string host = address.substr(0, address.find('/'));
    if (host.find('.') == std::string::npos) return;
    if (out_.properties.find(PropertyKey::domain) == nullptr) {
      out_.properties.set(PropertyKey::domain, host);
    }
  }

  // Named within the names of its units only: their words say it, under its known name.
  void name_within_units(const std::vector<std::vector<GroupIndex>>& units, NameChoice& choice) {
    for (const GroupIndex unit : units[index_]) {
      for (const MentionIndex i : input_.resolution.organizations.groups[unit].mentions) {
        const OrganizationMention& mention = input_.mentions.organizations[i];
        choice.add(head_of(input_.pool[mention.name]));
        out_.sources.push_back(input_.source(mention.anchor));
      }
    }
  }

  // The words of a unit's printed name that name the whole.
  std::string head_of(std::string_view name) const {
    if (const std::string_view tail = organization_of_unit(name); !tail.empty()) {
      return std::string(tail);
    }
    std::string best(known_organization(group_.known).name);
    for (std::size_t end = name.size(); end > 0; --end) {
      if (end < name.size() && name[end] != ' ' && name[end] != ',' && name[end] != '-') continue;
      const std::string_view head = trim(name.substr(0, end));
      for (const KnownMatch& match : find_known_organization(parse_organization(head).key())) {
        if (match.index == group_.known) best = head;
      }
    }
    return best;
  }

  const AssemblyInput& input_;
  GroupIndex index_;
  const OrganizationGroup& group_;
  Entity out_;
};

class PaperNode {
 public:
  PaperNode(const AssemblyInput& input, const std::vector<MentionIndex>& mentions)
      : input_(input), mentions_(mentions) {}

  Entity entity(const std::string& id) {
    out_ = new_entity(EntityKind::paper, id);
    NameChoice titles;
    NameChoice venues;
    for (const MentionIndex i : mentions_) {
      const PaperMention& paper = input_.mentions.papers[i];
      titles.add(text(paper.title));
      if (paper.venue != 0)
        venues.add(text(paper.venue), is_preprint_venue(text(paper.venue)) ? 0 : 1);
      out_.sources.push_back(input_.source(paper.anchor));
      add_facts(paper);
      const PaperFeatures features = paper_features(input_.mentions, input_.pool, i);
      set_first(PropertyKey::doi, features.doi);
      set_first(PropertyKey::arxiv, features.arxiv);
    }
    set_names(out_, titles);
    out_.properties.set(PropertyKey::title, titles.best());
    out_.properties.set(PropertyKey::venue, venues.best());
    if (!date_.empty()) {
      out_.properties.set(PropertyKey::date, date_);
      out_.properties.set(PropertyKey::year, std::int64_t{date_.year});
    }
    return std::move(out_);
  }

 private:
  std::string_view text(Text handle) const { return input_.pool[handle]; }
  void set_first(PropertyKey key, const std::string& value) {
    if (out_.properties.find(key) == nullptr) out_.properties.set(key, value);
  }
  void add_facts(const PaperMention& paper) {
    set_first(PropertyKey::url, std::string(text(paper.url)));
    if (paper.kind != PublicationKind::preprint || mentions_.size() == 1 ||
        out_.properties.find(PropertyKey::publication_kind) == nullptr) {
      set_kind(paper.kind);
    }
    const bool is_finer =
        paper.date.year == date_.year && paper.date.precision() > date_.precision();
    if (date_.empty() || is_finer || paper.date.year > date_.year) date_ = paper.date;
  }
  // A published version's kind stands before that of the preprint.
  void set_kind(PublicationKind kind) {
    const auto current = out_.properties.text(PropertyKey::publication_kind);
    if (kind == PublicationKind::unknown) return;
    if (!current.empty() && current != "preprint") return;
    out_.properties.set(PropertyKey::publication_kind, std::string(name_of(kind)));
  }

  const AssemblyInput& input_;
  const std::vector<MentionIndex>& mentions_;
  PartialDate date_;
  Entity out_;
};

template <typename Add>
void add_grouped(const KeyedGroups& groups, const std::vector<std::string>& ids, EntityKind kind,
                 GraphBuilder& builder, Add add_mention) {
  for (std::size_t g = 0; g < groups.groups.size(); ++g) {
    Entity entity = new_entity(kind, ids[g]);
    NameChoice names;
    for (const std::uint32_t i : groups.groups[g].members) add_mention(entity, names, i);
    set_names(entity, names);
    builder.add(std::move(entity));
  }
}

void add_venues(const AssemblyInput& in, GraphBuilder& builder) {
  add_grouped(in.resolution.venues, in.ids.venues, EntityKind::venue, builder,
              [&](Entity& entity, NameChoice& names, std::uint32_t i) {
                const PaperMention& paper = in.mentions.papers[i];
                const std::string_view name = in.pool[paper.venue];
                names.add(name, has_digit(name) ? 0 : 1);
                const KnownVenue* known = find_known_venue(name);
                if (known != nullptr && is_acronym_of(*known, name)) {
                  entity.properties.set(PropertyKey::acronym, std::string(known->acronym));
                }
                entity.sources.push_back(in.source(paper.venue_anchor));
              });
}

void add_projects(const AssemblyInput& in, GraphBuilder& builder) {
  add_grouped(in.resolution.projects, in.ids.projects, EntityKind::project, builder,
              [&](Entity& entity, NameChoice& names, std::uint32_t i) {
                const ProjectMention& project = in.mentions.projects[i];
                names.add(in.pool[project.name]);
                if (entity.properties.find(PropertyKey::url) == nullptr) {
                  entity.properties.set(PropertyKey::url, std::string(in.pool[project.url]));
                }
                entity.sources.push_back(in.source(project.anchor));
              });
}

void add_awards(const AssemblyInput& in, GraphBuilder& builder) {
  add_grouped(in.resolution.awards, in.ids.awards, EntityKind::award, builder,
              [&](Entity& entity, NameChoice& names, std::uint32_t i) {
                const AwardMention& award = in.mentions.awards[i];
                names.add(in.pool[award.title]);
                entity.properties.set(PropertyKey::awarder, std::string(in.pool[award.awarder]));
                entity.sources.push_back(in.source(award.anchor));
              });
}

void add_places(const AssemblyInput& in, GraphBuilder& builder) {
  const std::size_t documents = in.mentions.documents.size();
  add_grouped(in.resolution.places, in.ids.places, EntityKind::place, builder,
              [&](Entity& entity, NameChoice& names, std::uint32_t i) {
                std::string_view name;
                if (i < documents) {
                  name = in.pool[in.mentions.documents[i].location];
                  entity.sources.push_back(in.source(in.mentions.documents[i].location_anchor));
                } else {
                  const OrganizationMention& m = in.mentions.organizations[i - documents];
                  name = in.pool[m.location];
                  SourceSpan source = in.source(m.anchor);
                  source.quote = name;
                  if (!m.location_anchor.span.empty()) source = in.source(m.location_anchor);
                  entity.sources.push_back(std::move(source));
                }
                names.add(name);
                const auto comma = name.find(',');
                if (comma != std::string_view::npos) {
                  entity.properties.set(PropertyKey::city,
                                        std::string(trim(name.substr(0, comma))));
                }
                entity.properties.set(PropertyKey::country, std::string(country_of_location(name)));
              });
}

void add_documents(const AssemblyInput& in, GraphBuilder& builder) {
  for (std::size_t i = 0; i < in.mentions.documents.size(); ++i) {
    const DocumentMention& document = in.mentions.documents[i];
    Entity entity = new_entity(EntityKind::document, in.ids.documents[i]);
    const auto slash = document.source.find_last_of('/');
    const std::string name =
        slash == std::string::npos ? document.source : document.source.substr(slash + 1);
    entity.properties.set(PropertyKey::name, name.empty() ? document.source : name);
    entity.properties.set(PropertyKey::path, document.source);
    entity.properties.set(PropertyKey::format, document.format);
    entity.properties.set(PropertyKey::language, document.language);
    entity.properties.set(PropertyKey::content_hash, document.content_hash);
    entity.properties.set(PropertyKey::document_date, document.date);
    entity.properties.set(PropertyKey::error, document.error);
    builder.add(std::move(entity));
  }
}

}  // namespace

void add_organizations(const AssemblyInput& input, GraphBuilder& builder) {
  const auto& groups = input.resolution.organizations.groups;
  std::vector<std::vector<GroupIndex>> units(groups.size());
  for (GroupIndex i = 0; i < groups.size(); ++i) {
    if (groups[i].is_unit) units[groups[i].parent].push_back(i);
  }
  for (GroupIndex i = 0; i < groups.size(); ++i) {
    builder.add(OrganizationNode(input, i).entity(units));
  }
}

void add_works(const AssemblyInput& input, GraphBuilder& builder) {
  const DisjointSets& papers = input.resolution.papers.sets;
  std::vector<std::vector<MentionIndex>> members(papers.size());
  for (std::uint32_t i = 0; i < papers.size(); ++i) members[papers.root(i)].push_back(i);
  for (std::uint32_t i = 0; i < papers.size(); ++i) {
    if (!members[i].empty()) builder.add(PaperNode(input, members[i]).entity(input.ids.papers[i]));
  }
  add_venues(input, builder);
}

void add_other_nodes(const AssemblyInput& input, GraphBuilder& builder) {
  add_projects(input, builder);
  add_awards(input, builder);
  add_places(input, builder);
  add_documents(input, builder);
}

KnowledgeGraph assemble(const AssemblyInput& input) {
  GraphBuilder builder;
  add_people(input, builder);
  add_organizations(input, builder);
  add_works(input, builder);
  add_other_nodes(input, builder);
  add_relations(input, builder);
  return builder.build();
}

}  // namespace vitagraph
