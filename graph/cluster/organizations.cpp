#include "graph/cluster/organizations.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>
#include <utility>

#include "extract/fold.hpp"
#include "graph/normalize/place_name.hpp"
#include "graph/normalize/self_employment.hpp"
#include "graph/normalize/words.hpp"

namespace vitagraph {
namespace {

// What a printed name and place come to, computed once for each pair of them.
struct Parsed {
  OrganizationName name;
  std::string key;
  std::string country;
  std::vector<KnownMatch> matches;
};

// Where a mention goes before legal forms and corpus-wide acronyms are looked at.
struct Target {
  std::string key;
  KnownIndex known = kUnknownOrganization;
  std::string parent_key;  // of a unit
  KnownIndex parent_known = kUnknownOrganization;
  std::string why;
};

std::string known_key(KnownIndex index) {
  return '@' + std::string(known_organization(index).name);
}

class OrganizationResolver {
 public:
  OrganizationResolver(const Mentions& mentions, const TextPool& pool, DecisionLog& log)
      : mentions_(mentions), pool_(pool), log_(log) {}

  Organizations run() {
    parse_all();
    collect_signals();
    for (MentionIndex i = 0; i < mentions_.organizations.size(); ++i) {
      targets_.push_back(target_of(i));
    }
    join_declared_acronyms();
    split_by_legal_form();
    group_mentions();
    add_parents();
    add_table_relations();
    for (OrganizationGroup& group : out_.groups) group.kind = kind_of(group);
    return std::move(out_);
  }

 private:
  const OrganizationMention& mention(MentionIndex i) const { return mentions_.organizations[i]; }
  const Parsed& parsed(MentionIndex i) const { return parsed_[parsed_of_[i]]; }

  static Parsed parse(std::string_view name, std::string_view location) {
    Parsed out;
    out.name = parse_organization(name, location);
    out.key = out.name.key();
    out.country = country_of_location(location);
    if (out.country.empty()) out.country = country_of_word(out.name.place);
    out.matches = find_known_organization(out.key);
    return out;
  }

  void parse_all() {
    std::map<std::pair<Text, Text>, std::uint32_t> seen;
    for (const OrganizationMention& m : mentions_.organizations) {
      const auto next = static_cast<std::uint32_t>(parsed_.size());
      const auto [entry, is_new] = seen.emplace(std::pair{m.name, m.location}, next);
      if (is_new) parsed_.push_back(parse(pool_[m.name], pool_[m.location]));
      parsed_of_.push_back(entry->second);
    }
  }

  // Rows that a document names without doubt: a second signal for its acronyms.
  void collect_signals() {
    for (MentionIndex i = 0; i < mentions_.organizations.size(); ++i) {
      const Parsed& p = parsed(i);
      for (const KnownMatch& match : p.matches) {
        if (!match.needs_second_signal && !p.name.looks_like_acronym) {
          named_.insert({mention(i).anchor.document, match.index});
        }
      }
      for (const std::string& acronym : p.name.acronyms) {
        declared_[{mention(i).anchor.document, acronym}].push_back(i);
        if (mention(i).location != 0) {
          declared_at_[{acronym, fold_key(pool_[mention(i).location])}].push_back(i);
        }
      }
    }
  }

  bool has_second_signal(MentionIndex i, KnownIndex row) const {
    if (named_.contains({mention(i).anchor.document, row})) return true;
    const std::string& country = parsed(i).country;
    return !country.empty() && country == known_organization(row).country;
  }

  // "MIT" in India is not the one in Massachusetts.
  bool is_contradicted(MentionIndex i, KnownIndex row) const {
    const Parsed& p = parsed(i);
    return p.name.looks_like_acronym && known_organization(row).kind == EntityKind::school &&
           !p.country.empty() && p.country != known_organization(row).country;
  }

  // "Merck KGaA" and "Merck & Co.": the legal form alone tells two known ones apart.
  bool bears_form_of(MentionIndex i, KnownIndex row) const {
    const std::string& form = parsed(i).name.legal_form;
    return !form.empty() && form == parse_organization(known_organization(row).name).legal_form;
  }

  KnownIndex known_row(MentionIndex i) {
    KnownIndex strong = kUnknownOrganization;
    KnownIndex supported = kUnknownOrganization;
    std::size_t strong_rows = 0;
    std::size_t supported_rows = 0;
    for (const KnownMatch& match : parsed(i).matches) {
      const bool signal = has_second_signal(i, match.index);
      if (!match.needs_second_signal && !is_contradicted(i, match.index)) {
        if (bears_form_of(i, match.index)) return match.index;
        strong = match.index;
        ++strong_rows;
      } else if (match.needs_second_signal && signal) {
        supported = match.index;
        ++supported_rows;
      }
    }
    if (strong_rows == 1) return strong;
    if (strong_rows == 0 && supported_rows == 1) return supported;
    return kUnknownOrganization;
  }

  Target target_of(MentionIndex i) {
    const Parsed& p = parsed(i);
    Target target;
    target.known = known_row(i);
    if (target.known != kUnknownOrganization) {
      target.key = known_key(target.known);
      if (log_.keeps()) {
        target.why = "\"" + std::string(pool_[mention(i).name]) + "\" is a name of \"" +
                     std::string(known_organization(target.known).name) +
                     "\" in the table of known organisations";
      }
      return target;
    }
    if (unit_of_known(p, target) || unit_after_dash(i, target) || unit_of_printed(i, target)) {
      return target;
    }
    target.key = p.key;
    if (names_no_employer(p.key)) {
      target.key += " of " + owner_of(mention(i).anchor.document);
      if (log_.keeps()) target.why = "self-employment of one name";
      return target;
    }
    if (is_generic(p.name.words)) {
      const Text location = mention(i).location;
      target.key += location != 0 ? " in " + fold_key(pool_[location])
                                  : " of " + owner_of(mention(i).anchor.document);
      if (log_.keeps()) target.why = "the same words that many bear, in one place or of one person";
      return target;
    }
    if (log_.keeps()) target.why = "the same name after normalisation, \"" + p.key + "\"";
    return target;
  }

  // Two who work for themselves do not work for the same firm.
  std::string owner_of(std::uint32_t document) const {
    const DocumentMention& d = mentions_.documents[document];
    const Text name = d.owner == kNoMention ? 0 : mentions_.people[d.owner].name;
    return name == 0 ? d.source : fold_key(pool_[name]);
  }

  // "AWS AI": a known organisation, then words that name a part.
  bool unit_of_known(const Parsed& p, Target& target) const {
    std::size_t length = 0;
    const KnownMatch head = find_known_prefix(p.name.words, length);
    if (head.index == kUnknownOrganization) return false;
    const std::vector<std::string> rest(p.name.words.begin() + static_cast<std::ptrdiff_t>(length),
                                        p.name.words.end());
    if (!reads_as_unit(rest)) return false;
    set_unit(target, known_key(head.index), head.index, join(rest, " "));
    return true;
  }

  // "Google - Search": a known company, a dash, whatever it calls its part.
  bool unit_after_dash(MentionIndex i, Target& target) const {
    const SplitOrganization split = split_at_dash(pool_[mention(i).name]);
    if (split.head.empty() || split.tail.empty()) return false;
    const Parsed head = parse(split.head, {});
    if (head.matches.size() != 1 || head.matches.front().needs_second_signal) return false;
    const KnownIndex row = head.matches.front().index;
    if (known_organization(row).kind != EntityKind::company) return false;
    set_unit(target, known_key(row), row, parse_organization(split.tail).key());
    return true;
  }

  // "School of Law, Example University".
  bool unit_of_printed(MentionIndex i, Target& target) const {
    const std::string_view name = pool_[mention(i).name];
    const std::string_view tail = organization_of_unit(name);
    if (tail.empty()) return false;
    const Parsed whole = parse(tail, pool_[mention(i).location]);
    const bool known = whole.matches.size() == 1 && !whole.matches.front().needs_second_signal;
    const KnownIndex row = known ? whole.matches.front().index : kUnknownOrganization;
    const auto head = name.substr(0, static_cast<std::size_t>(tail.data() - name.data()));
    set_unit(target, known ? known_key(row) : whole.key, row, parse_organization(head).key());
    return true;
  }

  void set_unit(Target& target, std::string parent, KnownIndex row, const std::string& rest) const {
    target.key = parent + '/' + rest;
    target.parent_key = std::move(parent);
    target.parent_known = row;
    if (log_.keeps()) target.why = "the same unit, \"" + rest + "\", of the same organisation";
  }

  // "Example Institute (EI)" and, in the same document or place, "EI".
  void join_declared_acronyms() {
    for (MentionIndex i = 0; i < targets_.size(); ++i) {
      const Parsed& p = parsed(i);
      if (!p.name.looks_like_acronym || targets_[i].known != kUnknownOrganization) continue;
      const std::vector<MentionIndex>* declared = nullptr;
      if (const auto here = declared_.find({mention(i).anchor.document, p.key});
          here != declared_.end()) {
        declared = &here->second;
      } else if (mention(i).location != 0) {
        const auto there = declared_at_.find({p.key, fold_key(pool_[mention(i).location])});
        if (there != declared_at_.end()) declared = &there->second;
      }
      if (declared == nullptr) continue;
      std::set<std::string> keys;
      for (const MentionIndex full : *declared) keys.insert(targets_[full].key);
      if (keys.size() != 1 || *keys.begin() == targets_[i].key) continue;
      targets_[i] = targets_[declared->front()];
      if (log_.keeps()) {
        targets_[i].why = "\"" + std::string(pool_[mention(i).name]) +
                          "\" stands in brackets after \"" +
                          std::string(pool_[mention(declared->front()).name]) + "\"";
      }
    }
  }

  // Firms that differ in their legal form only are different firms; a name without a form
  // belongs to the one form that is printed, or to the most frequent of several.
  void split_by_legal_form() {
    std::map<std::string, std::map<std::string, std::vector<MentionIndex>>> forms;
    for (MentionIndex i = 0; i < targets_.size(); ++i) {
      if (targets_[i].known == kUnknownOrganization) {
        forms[targets_[i].key][parsed(i).name.legal_form].push_back(i);
      }
    }
    for (auto& [key, by_form] : forms) {
      const std::size_t printed = by_form.size() - by_form.count("");
      if (printed < 2) continue;
      const std::string home = home_of_bare_name(by_form);
      for (const auto& [form, members] : by_form) {
        const std::string& suffix = form.empty() ? home : form;
        if (suffix.empty()) continue;
        for (const MentionIndex i : members) targets_[i].key += '#' + suffix;
      }
      log_refused_forms(by_form);
    }
  }

  static std::string home_of_bare_name(
      const std::map<std::string, std::vector<MentionIndex>>& by_form) {
    std::string best;
    std::size_t most = 0;
    bool tie = false;
    for (const auto& [form, members] : by_form) {
      if (form.empty()) continue;
      tie = members.size() == most || (tie && members.size() < most);
      if (members.size() > most) {
        most = members.size();
        best = form;
      }
    }
    return tie ? std::string() : best;
  }

  void log_refused_forms(const std::map<std::string, std::vector<MentionIndex>>& by_form) {
    const std::vector<MentionIndex>* previous = nullptr;
    for (const auto& [form, members] : by_form) {
      if (previous != nullptr && targets_[previous->front()].key != targets_[members.front()].key) {
        log_.refused(EntityKind::company, previous->front(), members.front(),
                     "the same words, but another legal form");
      }
      previous = &members;
    }
  }

  GroupIndex group_named(const std::string& key, KnownIndex known) {
    const auto next = static_cast<GroupIndex>(out_.groups.size());
    const auto [entry, is_new] = group_by_key_.emplace(key, next);
    if (is_new) {
      OrganizationGroup& group = out_.groups.emplace_back();
      group.key = key;
      group.known = known;
    }
    return entry->second;
  }

  void group_mentions() {
    for (MentionIndex i = 0; i < targets_.size(); ++i) {
      const GroupIndex index = group_named(targets_[i].key, targets_[i].known);
      OrganizationGroup& group = out_.groups[index];
      if (!group.mentions.empty() && log_.keeps()) {
        log_.merged(EntityKind::company, group.mentions.front(), i, targets_[i].why);
      }
      group.mentions.push_back(i);
      for (const std::string& acronym : parsed(i).name.acronyms) {
        if (std::find(group.acronyms.begin(), group.acronyms.end(), acronym) ==
            group.acronyms.end()) {
          group.acronyms.push_back(acronym);
        }
      }
      out_.group_of.push_back(index);
    }
  }

  void add_parents() {
    for (MentionIndex i = 0; i < targets_.size(); ++i) {
      if (targets_[i].parent_key.empty()) continue;
      const GroupIndex parent = group_named(targets_[i].parent_key, targets_[i].parent_known);
      OrganizationGroup& unit = out_.groups[out_.group_of[i]];
      unit.parent = parent;
      unit.is_unit = true;
    }
  }

  // Both ends must be named by documents: the table adds no organisation that nobody mentions.
  void add_table_relations() {
    for (OrganizationGroup& group : out_.groups) {
      if (group.known == kUnknownOrganization) continue;
      if (group.parent == kNoGroup) {
        group.parent = nearest(group.known, known_parent);
      }
      group.successor = nearest(group.known, known_successor);
      if (group.successor != kNoGroup) {
        group.successor_year = known_organization(group.known).renamed_year;
      }
    }
  }

  GroupIndex nearest(KnownIndex row, KnownIndex (*next)(KnownIndex)) const {
    for (KnownIndex up = next(row); up != kUnknownOrganization; up = next(up)) {
      const auto found = group_by_key_.find(known_key(up));
      if (found != group_by_key_.end()) return found->second;
    }
    return kNoGroup;
  }

  EntityKind kind_of(const OrganizationGroup& group) const {
    if (group.known != kUnknownOrganization) return known_organization(group.known).kind;
    int votes_for_school = 0;
    for (const MentionIndex i : group.mentions) {
      const Parsed& p = parsed(i);
      votes_for_school += mention(i).role == OrganizationRole::school ? 2 : -1;
      if (p.name.looks_like_school) votes_for_school += 3;
      if (!p.name.legal_form.empty() && !p.name.looks_like_school) votes_for_school -= 1;
    }
    if (votes_for_school > 0) return EntityKind::school;
    if (group.parent != kNoGroup) {
      const OrganizationGroup& parent = out_.groups[group.parent];
      if (parent.known != kUnknownOrganization) return known_organization(parent.known).kind;
    }
    return group.mentions.empty() ? EntityKind::school : EntityKind::company;
  }

  const Mentions& mentions_;
  const TextPool& pool_;
  DecisionLog& log_;
  std::vector<Parsed> parsed_;
  std::vector<std::uint32_t> parsed_of_;
  std::set<std::pair<std::uint32_t, KnownIndex>> named_;
  std::map<std::pair<std::uint32_t, std::string>, std::vector<MentionIndex>> declared_;
  std::map<std::pair<std::string, std::string>, std::vector<MentionIndex>> declared_at_;
  std::vector<Target> targets_;
  std::unordered_map<std::string, GroupIndex> group_by_key_;
  Organizations out_;
};

}  // namespace

Organizations resolve_organizations(const Mentions& mentions, const TextPool& pool,
                                    DecisionLog& log) {
  return OrganizationResolver(mentions, pool, log).run();
}

}  // namespace vitagraph
