#include "graph/cluster/papers.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <tuple>

#include "graph/block/pair_keys.hpp"
#include "graph/compare/spelling.hpp"

namespace vitagraph {
namespace {

constexpr std::size_t kBlockCap = 64;
constexpr std::uint32_t kRareEnough = 40;
constexpr std::size_t kRareWords = 5;
constexpr std::size_t kSlips = 2;  // between two entries of one list that are one paper

struct Edge {
  double likeness;
  std::uint32_t a;
  std::uint32_t b;
};

// One entry in a document's list of papers: a list names a paper once, in one venue and year.
struct Entry {
  std::uint32_t document;
  int year;
  std::string venue;
  std::string title;  // PaperFeatures::core_title
  friend bool operator==(const Entry&, const Entry&) = default;
};

// What a set of mentions states of itself: two sets that contradict each other stay apart.
struct Profile {
  std::vector<std::string> dois;
  std::vector<std::string> arxivs;
  std::vector<Entry> entries;  // in the lists of documents
  int kind_class = 0;
  int first_year = 0;
  int last_year = 0;
};

// A talk about a paper, a patent on it and a thesis of the same title are other works.
int kind_class(PublicationKind kind) {
  switch (kind) {
    case PublicationKind::talk:
    case PublicationKind::poster:
      return 1;
    case PublicationKind::patent:
      return 2;
    case PublicationKind::thesis:
      return 3;
    case PublicationKind::software:
      return 4;
    default:
      return 0;
  }
}

template <typename T>
bool share(const std::vector<T>& a, const std::vector<T>& b) {
  return std::any_of(a.begin(), a.end(), [&](const T& value) {
    return std::find(b.begin(), b.end(), value) != b.end();
  });
}

template <typename T>
void append(std::vector<T>& to, std::vector<T>& from) {
  for (T& value : from) {
    if (std::find(to.begin(), to.end(), value) == to.end()) to.push_back(std::move(value));
  }
  std::vector<T>().swap(from);
}

enum class Conflict { none, ids, listed_apart, kind, years };

const char* sentence(Conflict conflict) {
  switch (conflict) {
    case Conflict::ids:
      return "the same title, but other identifiers: versions of one work";
    case Conflict::listed_apart:
      return "the same title, but one document lists both, with two venues or years: versions of "
             "one work";
    case Conflict::kind:
      return "the same title, but another kind of work";
    case Conflict::years:
      return "the same title, but years apart";
    case Conflict::none:
      break;
  }
  return "";
}

bool listed_apart(const Profile& a, const Profile& b) {
  for (const Entry& x : a.entries) {
    for (const Entry& y : b.entries) {
      if (x.document != y.document) continue;
      const bool venues_differ = !x.venue.empty() && !y.venue.empty() && x.venue != y.venue;
      const bool years_differ = x.year != 0 && y.year != 0 && x.year != y.year;
      const bool titles_differ = !within_edits(x.title, y.title, kSlips);
      if (venues_differ || years_differ || titles_differ) return true;
    }
  }
  return false;
}

Conflict conflict_of(const Profile& a, const Profile& b) {
  if (a.kind_class != b.kind_class) return Conflict::kind;
  if (share(a.dois, b.dois) || share(a.arxivs, b.arxivs)) return Conflict::none;
  const bool a_has_id = !a.dois.empty() || !a.arxivs.empty();
  const bool b_has_id = !b.dois.empty() || !b.arxivs.empty();
  if (a_has_id && b_has_id) return Conflict::ids;
  if (listed_apart(a, b)) return Conflict::listed_apart;
  if (a.first_year == 0 || b.first_year == 0) return Conflict::none;
  const int span = std::max(a.last_year, b.last_year) - std::min(a.first_year, b.first_year);
  return span > 2 ? Conflict::years : Conflict::none;
}

class PaperResolver {
 public:
  PaperResolver(const std::vector<PaperFeatures>& papers, DecisionLog& log)
      : papers_(papers), log_(log) {
    out_.sets = DisjointSets(papers.size());
  }

  Papers run() {
    for (const PaperFeatures& paper : papers_) {
      weights_.count(paper);
      profiles_.push_back(profile_of(paper));
    }
    for (const Edge& edge : edges()) join(edge);
    add_versions();
    return std::move(out_);
  }

 private:
  static Profile profile_of(const PaperFeatures& paper) {
    Profile profile;
    if (!paper.doi.empty()) profile.dois.push_back(paper.doi);
    if (!paper.arxiv.empty()) profile.arxivs.push_back(paper.arxiv);
    profile.entries.push_back({paper.document, paper.year, paper.venue, paper.core_title});
    profile.kind_class = kind_class(paper.kind);
    profile.first_year = profile.last_year = paper.year;
    return profile;
  }

  void add_keys(PairKeys& keys, std::uint32_t i) const {
    const PaperFeatures& paper = papers_[i];
    if (!paper.doi.empty()) keys.add("doi " + paper.doi, i);
    if (!paper.arxiv.empty()) keys.add("arxiv " + paper.arxiv, i);
    keys.add("title " + paper.compact_title, i);
    keys.add("title " + paper.core_title, i);
    std::vector<std::string> words(paper.title);
    std::sort(words.begin(), words.end(), [&](const std::string& a, const std::string& b) {
      return std::tuple(weights_.frequency(a), a) < std::tuple(weights_.frequency(b), b);
    });
    words.erase(std::unique(words.begin(), words.end()), words.end());
    if (words.size() > kRareWords) words.resize(kRareWords);
    for (std::size_t j = 0; j < words.size(); ++j) {
      if (weights_.frequency(words[j]) <= kRareEnough) keys.add("word " + words[j], i);
      for (std::size_t k = j + 1; k < words.size(); ++k) {
        const auto [low, high] = std::minmax(words[j], words[k]);
        std::string key = "words ";
        key.append(low).append(" ").append(high);
        keys.add(key, i);
      }
    }
  }

  std::vector<Edge> edges() const {
    PairKeys keys;
    for (std::uint32_t i = 0; i < papers_.size(); ++i) add_keys(keys, i);
    std::vector<Edge> found;
    for (const auto& [a, b] : keys.pairs(kBlockCap)) {
      const double likeness = paper_likeness(papers_[a], papers_[b], weights_);
      if (likeness > 0) found.push_back({likeness, a, b});
    }
    std::sort(found.begin(), found.end(), [](const Edge& x, const Edge& y) {
      return std::tuple(-x.likeness, x.a, x.b) < std::tuple(-y.likeness, y.a, y.b);
    });
    return found;
  }

  void join(const Edge& edge) {
    const std::uint32_t a = out_.sets.root(edge.a);
    const std::uint32_t b = out_.sets.root(edge.b);
    if (a == b) return;
    const Conflict conflict = conflict_of(profiles_[a], profiles_[b]);
    if (conflict != Conflict::none) {
      log_.refused(EntityKind::paper, edge.a, edge.b, sentence(conflict));
      if (conflict == Conflict::ids || conflict == Conflict::listed_apart) {
        version_edges_.push_back(edge);
      }
      return;
    }
    if (log_.keeps()) log_.merged(EntityKind::paper, edge.a, edge.b, why(edge));
    const auto [root, gone] = out_.sets.unite(a, b);
    absorb(profiles_[root], profiles_[gone]);
  }

  static void absorb(Profile& into, Profile& from) {
    append(into.dois, from.dois);
    append(into.arxivs, from.arxivs);
    append(into.entries, from.entries);
    if (from.first_year == 0) return;
    into.first_year =
        into.first_year == 0 ? from.first_year : std::min(into.first_year, from.first_year);
    into.last_year = std::max(into.last_year, from.last_year);
  }

  std::string why(const Edge& edge) const {
    const PaperFeatures& a = papers_[edge.a];
    const PaperFeatures& b = papers_[edge.b];
    if (!a.doi.empty() && a.doi == b.doi) return "the same DOI, " + a.doi;
    if (!a.arxiv.empty() && a.arxiv == b.arxiv) return "the same arXiv id, " + a.arxiv;
    std::string text = a.compact_title == b.compact_title ? "the same title"
                                                          : "a title as good "
                                                            "as the same";
    if (author_likeness(a, b) >= 0) text += ", authors in common";
    if (a.year != 0 && b.year != 0) text += a.year == b.year ? ", the same year" : ", a year apart";
    return text;
  }

  // Preprints come before published versions, earlier before later ones.
  std::tuple<int, int, std::uint32_t> version_rank(std::uint32_t root) const {
    const Profile& profile = profiles_[root];
    return {profile.dois.empty() && !profile.arxivs.empty() ? 0 : 1, profile.last_year, root};
  }

  void add_versions() {
    for (const Edge& edge : version_edges_) {
      std::uint32_t a = out_.sets.root(edge.a);
      std::uint32_t b = out_.sets.root(edge.b);
      if (a == b) continue;
      if (version_rank(b) < version_rank(a)) std::swap(a, b);
      out_.versions.emplace_back(a, b);
    }
    std::sort(out_.versions.begin(), out_.versions.end());
    out_.versions.erase(std::unique(out_.versions.begin(), out_.versions.end()),
                        out_.versions.end());
  }

  const std::vector<PaperFeatures>& papers_;
  DecisionLog& log_;
  WordWeights weights_;
  std::vector<Profile> profiles_;
  std::vector<Edge> version_edges_;
  Papers out_;
};

}  // namespace

void mark_recurring(std::vector<PaperFeatures>& papers) {
  constexpr int kColumn = 3;
  std::map<std::pair<std::uint32_t, std::string_view>, int> times;
  for (const PaperFeatures& paper : papers) ++times[{paper.document, paper.core_title}];
  std::set<std::string_view> columns;
  for (const auto& [entry, count] : times) {
    if (count >= kColumn) columns.insert(entry.second);
  }
  for (PaperFeatures& paper : papers) paper.is_recurring = columns.contains(paper.core_title);
}

Papers resolve_papers(const std::vector<PaperFeatures>& papers, DecisionLog& log) {
  return PaperResolver(papers, log).run();
}

}  // namespace vitagraph
