#include "graph/cluster/people.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <unordered_map>
#include <utility>

#include "graph/cluster/author_slots.hpp"
#include "graph/cluster/person_sets.hpp"
#include "graph/cluster/shared_context.hpp"
#include "graph/cluster/shared_life.hpp"
#include "graph/compare/identifier.hpp"

namespace vitagraph {
namespace {

constexpr int kRounds = 4;
// Stints that two documents must tell alike: beside an address, and beside names of which one is
// short for the other.
constexpr std::size_t kLifeWithAddress = 2;
constexpr std::size_t kLifeWithName = 3;

class PeopleResolver {
 public:
  PeopleResolver(const Mentions& mentions, const TextPool& pool, const Organizations& organizations,
                 const DisjointSets& papers, DecisionLog& log)
      : mentions_(mentions),
        pool_(pool),
        organizations_(organizations),
        papers_(papers),
        log_(log),
        lives_(shared_stints(mentions, organizations)) {}

  DisjointSets run() {
    parse_names();
    slots_ = align_authors(mentions_, papers_, names_, name_of_);
    PersonSets sets(names_, profiles(), log_);
    join_owners_to_their_papers(sets);
    join_owners_by_their_lists(sets);
    join_authors_of_one_paper(sets);
    join_copies(sets);
    join_by_identifier(sets);
    join_by_lives(sets);
    join_within_documents(sets);
    join_namesakes(sets);
    return sets.take();
  }

 private:
  const std::string& why(const char* text) {
    why_ = text;
    return why_;
  }

  void parse_names() {
    std::unordered_map<Text, std::uint32_t> seen;
    for (const PersonMention& person : mentions_.people) {
      const auto next = static_cast<std::uint32_t>(names_.size());
      const auto [entry, is_new] = seen.emplace(person.name, next);
      if (is_new) names_.push_back(parse_person(pool_[person.name]));
      name_of_.push_back(entry->second);
    }
  }

  std::vector<PersonProfile> profiles() const {
    std::vector<PersonProfile> out(mentions_.people.size());
    for (std::uint32_t i = 0; i < out.size(); ++i) {
      const PersonMention& person = mentions_.people[i];
      if (!names_[name_of_[i]].empty()) out[i].names.push_back(name_of_[i]);
      if (slots_[i] != kNoSlot) out[i].slots.emplace_back(papers_.root(person.paper), slots_[i]);
      if (person.role == PersonRole::owner) {
        out[i].owned.push_back(person.anchor.document);
        const DocumentMention& document = mentions_.documents[person.anchor.document];
        out[i].orcid = pool_[document.orcid];
        out[i].profile_pages = linkedin_pages(document);
      } else if (person.role != PersonRole::author) {
        out[i].named_in.push_back(person.anchor.document);
      }
    }
    return out;
  }

  std::vector<std::string> linkedin_pages(const DocumentMention& document) const {
    std::set<std::string> pages;
    for (const Text url : document.urls) {
      std::string page = profile_address(pool_[url]);
      if (page.starts_with("linkedin.com/in/")) pages.insert(std::move(page));
    }
    return {pages.begin(), pages.end()};
  }

  MentionIndex owner_of(std::uint32_t document) const {
    return mentions_.documents[document].owner;
  }

  void join_owners_to_their_papers(PersonSets& sets) {
    for (const PaperMention& paper : mentions_.papers) {
      const MentionIndex owner = owner_of(paper.anchor.document);
      if (paper.owner_author > 0) {
        sets.join(owner, paper.first_author + paper.owner_author - 1, NameRule::any,
                  why("the owner of the document, recognised among the authors of a paper"));
        continue;
      }
      MentionIndex only = kNoMention;
      int found = 0;
      for (std::uint32_t i = 0; i < paper.authors; ++i) {
        const MentionIndex author = paper.first_author + i;
        if (compare_names(names_[name_of_[owner]], names_[name_of_[author]]) != KeyMatch::full) {
          continue;
        }
        only = author;
        ++found;
      }
      if (found == 1) {
        sets.join(owner, only, NameRule::full,
                  why("an author of a paper that the document lists bears its owner's full name"));
      }
    }
  }

  // The one author of a paper whose name fits the owner's, abbreviated as it may be; else none.
  MentionIndex fitting_author(const PaperMention& paper, const PersonKey& owner) const {
    MentionIndex only = kNoMention;
    for (std::uint32_t i = 0; i < paper.authors; ++i) {
      const MentionIndex author = paper.first_author + i;
      const KeyMatch match = compare_names(owner, names_[name_of_[author]]);
      if (match != KeyMatch::full && match != KeyMatch::abbreviated) continue;
      if (only != kNoMention) return kNoMention;
      only = author;
    }
    return only;
  }

  // "A. M. Quill" in most papers that Ada Quill lists, two at least, is she: a list of somebody
  // else's papers with a namesake of the same initials in each does not happen.
  void join_owners_by_their_lists(PersonSets& sets) {
    std::map<std::uint32_t, std::vector<MentionIndex>> fitting;
    std::map<std::uint32_t, std::size_t> with_authors;
    for (const PaperMention& paper : mentions_.papers) {
      if (paper.authors == 0) continue;
      const std::uint32_t document = paper.anchor.document;
      ++with_authors[document];
      if (paper.owner_author > 0) continue;
      const PersonKey& owner = names_[name_of_[owner_of(document)]];
      if (owner.empty()) continue;
      const MentionIndex author = fitting_author(paper, owner);
      if (author != kNoMention) fitting[document].push_back(author);
    }
    for (const auto& [document, authors] : fitting) {
      if (authors.size() < 2 || authors.size() * 2 <= with_authors[document]) continue;
      for (const MentionIndex author : authors) {
        sets.join(owner_of(document), author, NameRule::identifier,
                  why("most papers that the document lists have an author whose name fits its "
                      "owner's"));
      }
    }
  }

  void join_authors_of_one_paper(PersonSets& sets) {
    std::map<std::pair<std::uint32_t, std::uint32_t>, MentionIndex> first;
    for (std::uint32_t i = 0; i < mentions_.people.size(); ++i) {
      if (slots_[i] == kNoSlot) continue;
      const std::pair key(papers_.root(mentions_.people[i].paper), slots_[i]);
      const auto [entry, is_new] = first.emplace(key, i);
      if (is_new) continue;
      sets.join(entry->second, i, NameRule::identifier,
                why("the same place among the authors of the same paper, and the names fit"));
    }
  }

  // The same bytes under two names of files.
  void join_copies(PersonSets& sets) {
    std::map<std::string, MentionIndex> first;
    for (const DocumentMention& document : mentions_.documents) {
      if (document.owner == kNoMention || document.content_hash.empty()) continue;
      const auto [entry, is_new] = first.emplace(document.content_hash, document.owner);
      if (!is_new) {
        sets.join(entry->second, document.owner, NameRule::identifier,
                  why("owners of two copies of one document"));
      }
    }
  }

  void join_by_identifier(PersonSets& sets) {
    std::map<std::string, std::vector<MentionIndex>> owners;
    for (const DocumentMention& document : mentions_.documents) {
      if (document.owner == kNoMention) continue;
      std::set<std::string> keys;
      const std::string orcid(pool_[document.orcid]);
      if (!orcid.empty()) keys.insert("the same ORCID, " + orcid);
      for (const Text email : document.emails) {
        const std::string address = personal_email(pool_[email]);
        if (!address.empty()) keys.insert("the same e-mail address, " + address);
      }
      for (const Text url : document.urls) {
        const std::string address = profile_address(pool_[url]);
        if (!address.empty()) keys.insert("the same profile address, " + address);
      }
      for (const std::string& key : keys) owners[key].push_back(document.owner);
    }
    for (const auto& [key, people] : owners) join_all(sets, key, people);
  }

  // An address that people of different names print is nobody's own, and no evidence for
  // anybody; unless they tell the same life, so that one name was misread.
  void join_all(PersonSets& sets, const std::string& key, std::vector<MentionIndex> people) {
    const std::string_view address = std::string_view(key).substr(key.rfind(' ') + 1);
    std::stable_sort(people.begin(), people.end(), [&](MentionIndex a, MentionIndex b) {
      return name_in_address(name_words(a), address) > name_in_address(name_words(b), address);
    });
    for (std::size_t i = 1; i < people.size(); ++i) {
      if (!are_of_two_names(people[0], people[i])) continue;
      if (shared_life(people[0], people[i]) >= kLifeWithAddress) continue;
      log_.refused(EntityKind::person, people[0], people[i],
                   key + "; but people of different names share it");
      return;
    }
    for (std::size_t i = 1; i < people.size(); ++i) {
      if (are_of_two_names(people[0], people[i])) {
        sets.join(people[0], people[i], NameRule::any, key + ", and the same jobs and studies");
      } else {
        sets.join(people[0], people[i], NameRule::identifier, key);
      }
    }
  }

  bool are_of_two_names(MentionIndex a, MentionIndex b) const {
    const PersonKey& x = names_[name_of_[a]];
    const PersonKey& y = names_[name_of_[b]];
    return !x.empty() && !y.empty() && compare_names(x, y) == KeyMatch::different;
  }

  std::vector<std::string> name_words(MentionIndex person) const {
    std::vector<std::string> words = names_[name_of_[person]].given;
    const std::vector<std::string>& family = names_[name_of_[person]].family;
    words.insert(words.end(), family.begin(), family.end());
    return words;
  }

  std::size_t shared_life(MentionIndex a, MentionIndex b) const {
    const std::uint32_t x = mentions_.people[a].anchor.document;
    const std::uint32_t y = mentions_.people[b].anchor.document;
    const auto found = lives_.find({std::min(x, y), std::max(x, y)});
    return found == lives_.end() ? 0 : found->second;
  }

  // A résumé and its translation or its source, where one of them shortens the name or lacks it,
  // and none shows an address.
  void join_by_lives(PersonSets& sets) {
    for (const auto& [documents, stints] : lives_) {
      const MentionIndex a = owner_of(documents.first);
      const MentionIndex b = owner_of(documents.second);
      if (stints < kLifeWithName || a == kNoMention || b == kNoMention) continue;
      if (are_of_two_names(a, b)) continue;
      sets.join(a, b, NameRule::identifier,
                why("names that fit, and the same jobs and studies with the same dates"));
    }
  }

  // Co-authors and advisors of one person: the owner is what they share.
  void join_within_documents(PersonSets& sets) {
    std::map<std::pair<std::uint32_t, std::string>, MentionIndex> first;
    for (std::uint32_t i = 0; i < mentions_.people.size(); ++i) {
      const PersonMention& person = mentions_.people[i];
      const PersonKey& name = names_[name_of_[i]];
      if (person.role == PersonRole::owner || name.given.empty()) continue;
      const bool is_full = name.is_full();
      if (!is_full && is_common_family(name.family_text())) continue;
      const auto [entry, is_new] = first.emplace(std::pair(person.anchor.document, name.key()), i);
      if (is_new) continue;
      sets.join(entry->second, i, is_full ? NameRule::full : NameRule::fitting,
                why("the same name, tied to the same owner in one document"));
    }
  }

  // A round may find a co-author in common that the round before made one.
  void join_namesakes(PersonSets& sets) {
    const PersonContext context{mentions_, pool_, organizations_, names_, name_of_};
    std::vector<NamesakePair> short_of;
    for (int round = 0; round < kRounds; ++round) {
      bool joined = false;
      short_of.clear();
      for (NamesakePair& pair : namesakes(context, sets, log_.keeps())) {
        if (pair.agreements < pair.needed) {
          short_of.push_back(std::move(pair));
        } else if (sets.root(pair.a) != sets.root(pair.b) &&
                   sets.join(pair.a, pair.b, NameRule::full,
                             "the same full name, and " + pair.what)) {
          joined = true;
        }
      }
      if (!joined) break;
    }
    log_refused(context, sets, short_of);
  }

  void log_refused(const PersonContext& context, const PersonSets& sets,
                   const std::vector<NamesakePair>& short_of) {
    std::set<std::pair<std::uint32_t, std::uint32_t>> logged;
    for (const NamesakePair& pair : short_of) {
      if (sets.root(pair.a) == sets.root(pair.b)) continue;
      logged.emplace(pair.a, pair.b);
      log_.refused(EntityKind::person, pair.a, pair.b,
                   "the same name, and " + pair.what +
                       "; but so many people bear that name that one agreement is too little");
    }
    for (const auto& [a, b] : remaining_namesakes(context, sets)) {
      if (logged.contains({a, b})) continue;
      std::string text = sets.conflict(a, b, NameRule::full);
      log_.refused(EntityKind::person, a, b,
                   "the same name; but " +
                       (text.empty() ? std::string("a name alone is no evidence") : text));
    }
  }

  const Mentions& mentions_;
  const TextPool& pool_;
  const Organizations& organizations_;
  const DisjointSets& papers_;
  DecisionLog& log_;
  std::map<std::pair<std::uint32_t, std::uint32_t>, std::size_t> lives_;  // stints told alike
  std::vector<PersonKey> names_;
  std::vector<std::uint32_t> name_of_;
  std::vector<std::uint32_t> slots_;
  std::string why_;
};

}  // namespace

DisjointSets resolve_people(const Mentions& mentions, const TextPool& pool,
                            const Organizations& organizations, const DisjointSets& papers,
                            DecisionLog& log) {
  return PeopleResolver(mentions, pool, organizations, papers, log).run();
}

}  // namespace vitagraph
