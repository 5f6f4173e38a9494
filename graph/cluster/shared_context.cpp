#include "graph/cluster/shared_context.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <unordered_map>

#include "graph/compare/identifier.hpp"
#include "graph/hash.hpp"

namespace vitagraph {
namespace {

// Papers of more authors (consortia) say little about who knows whom.
constexpr std::size_t kMaxCoAuthors = 25;
// More sets than this in one context under one name: no evidence.
constexpr std::size_t kCrowd = 24;
// From so many people of one name in a corpus on, the name is common there.
constexpr std::size_t kCommonHere = 4;

// Months since year 0; a vague date is taken as late for a start and early for an end, so that
// two periods overlap only where the documents leave no doubt.
struct Period {
  int first = 0;
  int last = -1;
};

int month_at_latest(PartialDate date) {
  return date.year * 12 + (date.month == 0 ? 11 : date.month - 1);
}
int month_at_earliest(PartialDate date) {
  return date.year * 12 + (date.month == 0 ? 0 : date.month - 1);
}

// One set under one name in one context.
struct Presence {
  std::uint64_t key = 0;  // of name and context
  std::uint32_t root = 0;
  Period period;
  bool is_dated = false;
  std::uint32_t words = 0;  // position in the list of descriptions
  auto order() const { return std::tuple(key, root, period.first, period.last); }
};

struct Agreement {
  std::uint32_t a;
  std::uint32_t b;
  std::uint64_t key;
  std::uint32_t words;
  auto order() const { return std::tuple(a, b, key, words); }
};

std::vector<std::string> name_keys(const PersonKey& name) {
  if (!name.is_full()) return {};
  if (name.given.empty()) return {name.family_text()};
  std::vector<std::string> keys{name.family_text() + '|' + name.given[0] + '|' + name.suffix};
  if (name.given.size() > 1) {
    keys.push_back(name.family_text() + '|' + name.given_text() + '|' + name.suffix);
  }
  return keys;
}

class ContextFinder {
 public:
  ContextFinder(const PersonContext& context, const PersonSets& sets, bool describe)
      : context_(context), mentions_(context.mentions), sets_(sets), describe_(describe) {
    collect_names();
  }

  std::vector<NamesakePair> run() {
    add_organizations();
    add_co_authors();
    add_phones();
    return pairs();
  }

  std::vector<std::pair<std::uint32_t, std::uint32_t>> remaining() const {
    std::vector<std::pair<std::uint32_t, std::uint32_t>> out;
    for (const auto& [key, roots] : by_name_) {
      for (std::size_t i = 1; i < roots.size(); ++i) out.emplace_back(roots[i - 1], roots[i]);
    }
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
  }

 private:
  // Keeps the names that two or more sets bear: all others need no look.
  void collect_names() {
    std::map<std::string, std::vector<std::uint32_t>> all;
    for (std::uint32_t i = 0; i < mentions_.people.size(); ++i) {
      if (sets_.root(i) != i) continue;
      for (const std::uint32_t name : sets_.profile(i).names) {
        for (std::string& key : name_keys(context_.names[name])) {
          std::vector<std::uint32_t>& roots = all[std::move(key)];
          if (roots.empty() || roots.back() != i) roots.push_back(i);
        }
      }
    }
    for (auto& [key, roots] : all) {
      if (roots.size() < 2) continue;
      for (const std::uint32_t root : roots) names_of_root_[root].push_back(content_hash(key));
      if (roots.size() >= kCommonHere) {
        for (const std::uint32_t root : roots) common_.insert(root);
      }
      by_name_.emplace(key, std::move(roots));
    }
  }

  void add(std::uint32_t mention, std::string_view kind, std::uint64_t what, Period period,
           bool is_dated, const std::string& words) {
    const std::uint32_t root = sets_.root(mention);
    const auto names = names_of_root_.find(root);
    if (names == names_of_root_.end()) return;
    const auto word_index = static_cast<std::uint32_t>(words_.size());
    if (describe_) words_.push_back(words);
    for (const std::uint64_t name : names->second) {
      const std::uint64_t key =
          content_hash(std::string(kind) + std::to_string(what) + '/' + std::to_string(name));
      presences_.push_back({key, root, period, is_dated, describe_ ? word_index : 0});
    }
  }

  std::string quoted(Text text) const {
    return describe_ ? '"' + std::string(context_.pool[text]) + '"' : std::string();
  }

  Period period_of(std::uint32_t document, PartialDate start, PartialDate end, bool current) const {
    if (start.empty()) return {};
    if (end.empty() && current) end = mentions_.documents[document].date;
    if (end.empty()) end = start;
    Period period{month_at_latest(start), month_at_earliest(end)};
    if (start == end) period = {month_at_earliest(start), month_at_latest(end)};
    return period;
  }

  template <typename Stint>
  void add_stint(const Stint& stint) {
    const DocumentMention& document = mentions_.documents[stint.anchor.document];
    const Period period = period_of(stint.anchor.document, stint.start, stint.end, stint.current);
    if (period.last < period.first) return;
    const GroupIndex group = context_.organizations.group_of[stint.organization];
    if (is_crowded(group)) return;
    const Text name = mentions_.organizations[stint.organization].name;
    add(document.owner, "at", group, period, true, quoted(name) + " at the same time");
  }

  // An organisation that a large part of a large corpus passed through distinguishes nobody.
  bool is_crowded(GroupIndex group) const {
    const std::size_t size = context_.organizations.groups[group].mentions.size();
    return size > std::max<std::size_t>(20, mentions_.documents.size() / 25);
  }

  void add_organizations() {
    for (const JobMention& job : mentions_.jobs) add_stint(job);
    for (const StudyMention& study : mentions_.studies) {
      add_stint(study);
      if (study.advisor == kNoMention) continue;
      const Period period = period_of(study.anchor.document, study.start, study.end, study.current);
      const GroupIndex group = context_.organizations.group_of[study.organization];
      if (period.last < period.first || is_crowded(group)) continue;
      const Text name = mentions_.organizations[study.organization].name;
      add(study.advisor, "at", group, period, true, quoted(name) + " at the same time");
    }
  }

  void add_co_authors() {
    for (const PaperMention& paper : mentions_.papers) {
      if (paper.authors > kMaxCoAuthors) continue;
      for (std::uint32_t i = 0; i < paper.authors; ++i) {
        if (!names_of_root_.contains(sets_.root(paper.first_author + i))) continue;
        for (std::uint32_t j = 0; j < paper.authors; ++j) {
          if (i != j) add_tie(paper.first_author + i, paper.first_author + j);
        }
      }
    }
    for (std::uint32_t i = 0; i < mentions_.people.size(); ++i) {
      const PersonMention& person = mentions_.people[i];
      if (person.role == PersonRole::owner) continue;
      const MentionIndex owner = mentions_.documents[person.anchor.document].owner;
      if (owner != kNoMention) add_tie(i, owner);
    }
  }

  void add_tie(MentionIndex mention, MentionIndex other) {
    const std::uint32_t root = sets_.root(other);
    if (root == sets_.root(mention)) return;
    add(mention, "with", root, {}, false, "the co-author " + quoted(mentions_.people[other].name));
  }

  void add_phones() {
    for (const DocumentMention& document : mentions_.documents) {
      if (document.owner == kNoMention) continue;
      for (const Text phone : document.phones) {
        const std::string digits = phone_digits(context_.pool[phone]);
        if (digits.empty()) continue;
        add(document.owner, "tel", content_hash(digits), {}, false, "a telephone number");
      }
    }
  }

  std::vector<NamesakePair> pairs() {
    std::sort(presences_.begin(), presences_.end(),
              [](const Presence& x, const Presence& y) { return x.order() < y.order(); });
    std::vector<Agreement> agreements;
    for (std::size_t begin = 0; begin < presences_.size();) {
      std::size_t end = begin;
      std::size_t roots = 0;
      for (; end < presences_.size() && presences_[end].key == presences_[begin].key; ++end) {
        if (end == begin || presences_[end].root != presences_[end - 1].root) ++roots;
      }
      if (roots >= 2 && roots <= kCrowd) add_agreements(begin, end, agreements);
      begin = end;
    }
    return summed(agreements);
  }

  void add_agreements(std::size_t begin, std::size_t end, std::vector<Agreement>& out) const {
    for (std::size_t i = begin; i < end; ++i) {
      for (std::size_t j = i + 1; j < end; ++j) {
        const Presence& x = presences_[i];
        const Presence& y = presences_[j];
        if (x.root == y.root) continue;
        const bool overlaps = x.period.first <= y.period.last && y.period.first <= x.period.last;
        if (x.is_dated && !overlaps) continue;
        out.push_back({x.root, y.root, x.key, x.words});
      }
    }
  }

  std::vector<NamesakePair> summed(std::vector<Agreement>& agreements) const {
    std::sort(agreements.begin(), agreements.end(),
              [](const Agreement& x, const Agreement& y) { return x.order() < y.order(); });
    std::vector<NamesakePair> out;
    std::set<std::string> seen;  // the two keys of one name give the same context twice
    std::uint64_t last_key = 0;
    for (const Agreement& agreement : agreements) {
      if (out.empty() || out.back().a != agreement.a || out.back().b != agreement.b) {
        out.push_back({agreement.a, agreement.b, 0, needed(agreement.a, agreement.b), {}});
        seen.clear();
        last_key = 0;
      }
      if (agreement.key == last_key) continue;
      last_key = agreement.key;
      ++out.back().agreements;
      if (!describe_ || !seen.insert(words_[agreement.words]).second) continue;
      out.back().what += (out.back().what.empty() ? "" : ", ") + words_[agreement.words];
    }
    return out;
  }

  std::uint32_t needed(std::uint32_t a, std::uint32_t b) const {
    if (common_.contains(a) || common_.contains(b)) return 2;
    for (const std::uint32_t root : {a, b}) {
      for (const std::uint32_t name : sets_.profile(root).names) {
        if (is_common_name(context_.names[name])) return 2;
      }
    }
    return 1;
  }

  const PersonContext& context_;
  const Mentions& mentions_;
  const PersonSets& sets_;
  bool describe_;
  std::map<std::string, std::vector<std::uint32_t>> by_name_;
  std::unordered_map<std::uint32_t, std::vector<std::uint64_t>> names_of_root_;
  std::set<std::uint32_t> common_;
  std::vector<Presence> presences_;
  std::vector<std::string> words_;
};

}  // namespace

std::vector<NamesakePair> namesakes(const PersonContext& context, const PersonSets& sets,
                                    bool describe) {
  return ContextFinder(context, sets, describe).run();
}

std::vector<std::pair<std::uint32_t, std::uint32_t>> remaining_namesakes(
    const PersonContext& context, const PersonSets& sets) {
  return ContextFinder(context, sets, false).remaining();
}

}  // namespace vitagraph
