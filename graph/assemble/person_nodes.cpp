#include <algorithm>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "extract/fold.hpp"
#include "graph/assemble/assembly.hpp"
#include "graph/assemble/name_choice.hpp"
#include "graph/compare/identifier.hpp"
#include "graph/normalize/person_key.hpp"
#include "graph/normalize/words.hpp"

namespace vitagraph {
namespace {

// The name of a person whom their document does not name: that of its file.
std::string name_of_file(std::string_view source) {
  const auto slash = source.find_last_of("/\\");
  std::string_view name = slash == std::string_view::npos ? source : source.substr(slash + 1);
  const auto dot = name.rfind('.');
  if (dot != std::string_view::npos && dot > 0) name = name.substr(0, dot);
  return std::string(name.empty() ? source : name);
}

// Values in the order of their documents, each once (by folded key).
class ValueList {
 public:
  void add(std::string_view value) {
    if (!value.empty() && seen_.insert(fold_key(value)).second) values_.emplace_back(value);
  }
  std::vector<std::string> take() { return std::move(values_); }

 private:
  std::set<std::string> seen_;
  std::vector<std::string> values_;
};

class PersonNode {
 public:
  PersonNode(const AssemblyInput& input, const std::vector<MentionIndex>& mentions)
      : input_(input), mentions_(mentions) {
    for (const MentionIndex i : mentions) {
      const PersonMention& person = input.mentions.people[i];
      if (person.role == PersonRole::owner) documents_.push_back(person.anchor.document);
    }
    // The newest document last: its headline and place are the ones that hold.
    std::stable_sort(documents_.begin(), documents_.end(), [&](auto a, auto b) {
      return input.mentions.documents[a].date < input.mentions.documents[b].date;
    });
  }

  Entity entity(std::string id) {
    out_.kind = EntityKind::person;
    out_.id = std::move(id);
    find_contradictions();
    names();
    lists();
    latest(PropertyKey::headline, &DocumentMention::headline);
    latest(PropertyKey::location, &DocumentMention::location);
    latest(PropertyKey::orcid, &DocumentMention::orcid);
    return std::move(out_);
  }

 private:
  std::string_view text(Text handle) const { return input_.pool[handle]; }

  void names() {
    NameChoice choice;
    bool is_named = false;
    std::string inferred;
    for (const MentionIndex i : mentions_) {
      const PersonMention& person = input_.mentions.people[i];
      const bool is_owner = person.role == PersonRole::owner;
      const DocumentMention& document = input_.mentions.documents[person.anchor.document];
      const bool is_inferred = is_owner && document.inferred_from != 0;
      if (is_inferred) inferred = text(document.inferred_from);
      if (person.name == 0) continue;
      if (is_owner && !is_inferred) is_named = true;
      choice.add(text(person.name), is_owner && !is_inferred ? 2 + address_fit(person.name)
                                    : is_owner               ? 1
                                                             : 0);
      out_.sources.push_back(input_.source(person.anchor));
    }
    std::string name = choice.best();
    if (name.empty()) {
      const std::uint32_t document = documents_.front();
      name = name_of_file(input_.mentions.documents[document].source);
      inferred = "document";
      out_.sources.push_back({input_.ids.documents[document], {}, {}});
    }
    out_.properties.set(PropertyKey::aliases, choice.others(name));
    if (!is_named && !documents_.empty()) {
      out_.properties.set(PropertyKey::inferred_from,
                          inferred.empty() ? std::string("authorship") : inferred);
    }
    out_.properties.set(PropertyKey::name, std::move(name));
  }

  // Where their documents call the owner by names of which one was misread, their addresses say
  // which.
  void find_contradictions() {
    std::vector<PersonKey> names;
    for (const MentionIndex i : mentions_) {
      const PersonMention& person = input_.mentions.people[i];
      if (person.role != PersonRole::owner || person.name == 0) continue;
      names.push_back(parse_person(text(person.name)));
      const KeyMatch match = compare_names(names.front(), names.back());
      contradict_ = contradict_ || match == KeyMatch::different || match == KeyMatch::misspelt;
    }
  }

  int address_fit(Text name) const {
    if (!contradict_) return 0;
    int fit = 0;
    for (const std::uint32_t document : documents_) {
      for (const Text email : input_.mentions.documents[document].emails) {
        fit = std::max(fit, name_in_address(words_of(fold(text(name))), text(email)));
      }
    }
    return fit;
  }

  void list(PropertyKey key, std::vector<Text> DocumentMention::*member) {
    ValueList values;
    for (const std::uint32_t document : documents_) {
      for (const Text value : input_.mentions.documents[document].*member) values.add(text(value));
    }
    out_.properties.set(key, values.take());
  }

  void lists() {
    list(PropertyKey::emails, &DocumentMention::emails);
    list(PropertyKey::phones, &DocumentMention::phones);
    list(PropertyKey::urls, &DocumentMention::urls);
    list(PropertyKey::languages, &DocumentMention::languages);
    list(PropertyKey::skills, &DocumentMention::skills);
    list(PropertyKey::certificates, &DocumentMention::certificates);
  }

  void latest(PropertyKey key, Text DocumentMention::*member) {
    for (const std::uint32_t document : documents_) {
      const Text value = input_.mentions.documents[document].*member;
      if (value != 0) out_.properties.set(key, std::string(text(value)));
    }
  }

  const AssemblyInput& input_;
  const std::vector<MentionIndex>& mentions_;
  std::vector<std::uint32_t> documents_;
  bool contradict_ = false;
  Entity out_;
};

}  // namespace

void add_people(const AssemblyInput& input, GraphBuilder& builder) {
  const DisjointSets& people = input.resolution.people;
  std::vector<std::vector<MentionIndex>> members(people.size());
  for (std::uint32_t i = 0; i < people.size(); ++i) members[people.root(i)].push_back(i);
  for (std::uint32_t i = 0; i < people.size(); ++i) {
    if (!members[i].empty()) builder.add(PersonNode(input, members[i]).entity(input.ids.people[i]));
  }
}

}  // namespace vitagraph
