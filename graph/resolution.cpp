#include "graph/resolution.hpp"

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>

#include "graph/cluster/people.hpp"
#include "graph/compare/identifier.hpp"
#include "graph/normalize/paper_key.hpp"
#include "graph/normalize/person_key.hpp"
#include "graph/normalize/place_name.hpp"
#include "graph/normalize/words.hpp"
#include "graph/side_by_side.hpp"

namespace vitagraph {
namespace {

// Works of the public that one name means to everybody; all other projects need an address or
// one contributor in common.
constexpr std::string_view kPublicProjects[] = {
    "airflow",
    "android",
    "angular",
    "ansible",
    "apache airflow",
    "apache arrow",
    "apache beam",
    "apache flink",
    "apache hadoop",
    "apache kafka",
    "apache spark",
    "blender",
    "chromium",
    "clang",
    "debian",
    "django",
    "docker",
    "eclipse",
    "elasticsearch",
    "ffmpeg",
    "firefox",
    "flutter",
    "freebsd",
    "gcc",
    "gimp",
    "git",
    "gnome",
    "go ethereum",
    "grafana",
    "hadoop",
    "hugging face transformers",
    "jax",
    "jenkins",
    "julia",
    "jupyter",
    "kde",
    "keras",
    "kubernetes",
    "langchain",
    "libreoffice",
    "linux kernel",
    "llvm",
    "matplotlib",
    "mongodb",
    "mysql",
    "networkx",
    "node js",
    "nodejs",
    "numpy",
    "nixpkgs",
    "opencv",
    "openstack",
    "pandas",
    "postgresql",
    "prometheus",
    "pytorch",
    "pytorch xla",
    "qemu",
    "react",
    "react native",
    "ros",
    "ruby on rails",
    "rust",
    "scikit learn",
    "scipy",
    "spacy",
    "spring boot",
    "sqlite",
    "sympy",
    "tensorflow",
    "terraform",
    "three js",
    "torch export",
    "typescript",
    "vim",
    "vlc",
    "vue js",
    "webkit",
    "wikipedia",
    "zephyr",
    "openai gym",
    "executorch",
    "torchvision",
    "mlir",
    "apache tvm",
};

// Hosts where an address with owner and name is one project.
bool is_repository(std::string_view address) {
  for (const std::string_view host :
       {"github.com/", "gitlab.com/", "bitbucket.org/", "sourceforge.net/projects/",
        "huggingface.co/", "codeberg.org/", "pypi.org/project/", "npmjs.com/package/",
        "crates.io/crates/"}) {
    if (!address.starts_with(host)) continue;
    const auto rest = address.substr(host.size());
    return !rest.empty() &&
           (rest.find('/') != std::string_view::npos || host.find('/') + 1 != host.size());
  }
  return false;
}

std::string person_key(const DisjointSets& people, MentionIndex person) {
  return std::to_string(people.root(person));
}

KeyedGroups resolve_projects(const Mentions& mentions, const TextPool& pool,
                             const DisjointSets& people) {
  KeyedGroups out;
  for (const ProjectMention& project : mentions.projects) {
    const std::string name = fold_key(pool[project.name]);
    const std::string address = page_address(pool[project.url]);
    const MentionIndex owner = mentions.documents[project.anchor.document].owner;
    if (std::find(std::begin(kPublicProjects), std::end(kPublicProjects), name) !=
        std::end(kPublicProjects)) {
      out.add("public " + name);
    } else if (is_repository(address)) {
      out.add("at " + address);
    } else {
      out.add("by " + person_key(people, owner) + ' ' + name);
    }
  }
  return out;
}

KeyedGroups resolve_awards(const Mentions& mentions, const TextPool& pool,
                           const DisjointSets& people) {
  KeyedGroups out;
  for (const AwardMention& award : mentions.awards) {
    const std::string title = fold_key(pool[award.title]);
    const std::string awarder = fold_key(pool[award.awarder]);
    const MentionIndex owner = mentions.documents[award.anchor.document].owner;
    out.add(awarder.empty() ? "to " + person_key(people, owner) + ' ' + title
                            : "by " + awarder + ": " + title);
  }
  return out;
}

// What stands where a venue would, and names none: states of a paper, places of a talk.
bool is_no_venue(std::string_view key) {
  constexpr std::string_view kKeys[] = {
      "accepted",       "forthcoming",      "in preparation", "manuscript", "online",
      "pending",        "preparation",      "press",          "preprint",   "published",
      "remote",         "review",           "submitted",      "submission", "under review",
      "under revision", "under submission", "unpublished",    "virtual",    "work progress"};
  return std::find(std::begin(kKeys), std::end(kKeys), key) != std::end(kKeys);
}

KeyedGroups resolve_venues(const Mentions& mentions, const TextPool& pool) {
  KeyedGroups out;
  for (const PaperMention& paper : mentions.papers) {
    std::string key = paper.venue == 0 ? std::string() : venue_key(pool[paper.venue]);
    if (is_no_venue(key)) key.clear();
    out.add(std::move(key));
  }
  return out;
}

std::string place_key(std::string_view location) {
  std::string key = fold_key(location);
  return is_nowhere(key) ? std::string() : key;
}

KeyedGroups resolve_places(const Mentions& mentions, const TextPool& pool) {
  KeyedGroups out;
  for (const DocumentMention& document : mentions.documents) {
    out.add(place_key(pool[document.location]));
  }
  for (const OrganizationMention& organization : mentions.organizations) {
    out.add(place_key(pool[organization.location]));
  }
  return out;
}

Papers resolve_all_papers(const Mentions& mentions, const TextPool& pool, DecisionLog& log) {
  std::vector<PaperFeatures> papers;
  papers.reserve(mentions.papers.size());
  for (std::uint32_t i = 0; i < mentions.papers.size(); ++i) {
    papers.push_back(paper_features(mentions, pool, i));
  }
  mark_recurring(papers);
  return resolve_papers(papers, log);
}

void log_merges(const KeyedGroups& groups, EntityKind kind, const char* why, DecisionLog& log) {
  if (!log.keeps()) return;
  for (const KeyedGroups::Group& group : groups.groups) {
    for (std::size_t i = 1; i < group.members.size(); ++i) {
      log.merged(kind, group.members[0], group.members[i], why);
    }
  }
}

}  // namespace

PaperFeatures paper_features(const Mentions& mentions, const TextPool& pool, std::uint32_t index) {
  const PaperMention& paper = mentions.papers[index];
  PaperFeatures out;
  out.title = title_words(pool[paper.title]);
  out.compact_title = join(out.title, "");
  out.core_title = join(core_title_words(pool[paper.title]), "");
  for (std::uint32_t i = 0; i < paper.authors; ++i) {
    const PersonKey name = parse_person(pool[mentions.people[paper.first_author + i].name]);
    if (!name.empty()) out.surnames.push_back(name.family_text());
  }
  out.authors_truncated = paper.authors_truncated;
  out.year = paper.date.year;
  out.doi = normal_doi(pool[paper.doi]);
  out.arxiv = normal_arxiv(pool[paper.arxiv]);
  if (out.arxiv.empty()) out.arxiv = normal_arxiv(pool[paper.doi]);
  if (out.arxiv.empty() && pool[paper.url].find("arxiv.org/") != std::string_view::npos) {
    out.arxiv = normal_arxiv(pool[paper.url]);
  }
  if (out.doi.empty() && pool[paper.url].find("doi.org/") != std::string_view::npos) {
    out.doi = normal_doi(pool[paper.url]);
  }
  out.venue = paper.venue == 0 ? std::string() : venue_key(pool[paper.venue]);
  out.kind = paper.kind;
  out.is_preprint = paper.kind == PublicationKind::preprint ||
                    (paper.venue != 0 && is_preprint_venue(pool[paper.venue]));
  out.document = paper.anchor.document;
  return out;
}

Resolution resolve_all(const Mentions& mentions, const TextPool& pool, int threads,
                       DecisionLog& log) {
  Resolution out;
  DecisionLog log_of_papers(log.keeps());
  side_by_side(
      threads, [&] { out.papers = resolve_all_papers(mentions, pool, log_of_papers); },
      [&] { out.organizations = resolve_organizations(mentions, pool, log); });
  log.append(std::move(log_of_papers));
  side_by_side(
      threads,
      [&] {
        out.venues = resolve_venues(mentions, pool);
        out.places = resolve_places(mentions, pool);
      },
      [&] {
        out.people = resolve_people(mentions, pool, out.organizations, out.papers.sets, log);
        out.projects = resolve_projects(mentions, pool, out.people);
        out.awards = resolve_awards(mentions, pool, out.people);
      });
  log_merges(out.projects, EntityKind::project,
             "the same address, the same contributor and name, or a work known to all", log);
  log_merges(out.awards, EntityKind::award, "the same title and awarder, or receiver", log);
  log_merges(out.venues, EntityKind::venue,
             "the same name but for years and numbers, or names of one known venue", log);
  log_merges(out.places, EntityKind::place, "the same words", log);
  return out;
}

}  // namespace vitagraph
