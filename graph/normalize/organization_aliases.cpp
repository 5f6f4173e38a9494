#include "graph/normalize/organization_aliases.hpp"

#include <algorithm>
#include <stdexcept>
#include <string>
#include <unordered_map>
#include <utility>

#include "graph/normalize/words.hpp"

namespace vitagraph {
namespace {

struct Table {
  std::vector<const KnownOrganization*> rows;
  std::vector<KnownIndex> parents;
  std::vector<KnownIndex> successors;
  std::unordered_map<std::string, std::vector<KnownMatch>> by_key;

  Table() {
    for (const KnownOrganization& row : known_companies()) rows.push_back(&row);
    for (const KnownOrganization& row : known_schools()) rows.push_back(&row);
    std::unordered_map<std::string_view, KnownIndex> by_name;
    for (KnownIndex i = 0; i < rows.size(); ++i) {
      if (!by_name.emplace(rows[i]->name, i).second) {
        throw std::logic_error("two rows of the table of organisations are called " +
                               std::string(rows[i]->name));
      }
      add_keys(i);
    }
    const auto index_of = [&](std::string_view name) {
      return name.empty() ? kUnknownOrganization : by_name.at(name);
    };
    for (const KnownOrganization* row : rows) {
      parents.push_back(index_of(row->parent));
      successors.push_back(index_of(row->renamed_to));
    }
  }

 private:
  void add_keys(KnownIndex index) {
    add_key(index, rows[index]->name, false);
    std::string_view rest = rows[index]->aliases;
    while (!rest.empty()) {
      const auto bar = rest.find('|');
      std::string_view alias = rest.substr(0, bar);
      rest = bar == std::string_view::npos ? std::string_view() : rest.substr(bar + 1);
      const bool clashes = alias.starts_with('?');
      if (clashes) alias.remove_prefix(1);
      add_key(index, alias, clashes);
    }
  }
  void add_key(KnownIndex index, std::string_view name, bool needs_second_signal) {
    std::vector<KnownMatch>& matches = by_key[parse_organization(name).key()];
    for (KnownMatch& match : matches) {
      if (match.index != index) continue;
      match.needs_second_signal = match.needs_second_signal && needs_second_signal;
      return;
    }
    matches.push_back({index, needs_second_signal});
  }
};

const Table& table() {
  static const Table instance;
  return instance;
}

}  // namespace

const KnownOrganization& known_organization(KnownIndex index) { return *table().rows[index]; }
KnownIndex known_parent(KnownIndex index) { return table().parents[index]; }
KnownIndex known_successor(KnownIndex index) { return table().successors[index]; }

std::vector<KnownMatch> find_known_organization(std::string_view key) {
  const auto found = table().by_key.find(std::string(key));
  return found == table().by_key.end() ? std::vector<KnownMatch>() : found->second;
}

KnownMatch find_known_prefix(const std::vector<std::string>& words, std::size_t& length) {
  std::vector<std::string> prefix(words);
  while (prefix.size() > 1) {
    prefix.pop_back();
    const auto matches = find_known_organization(join(prefix, " "));
    if (matches.size() == 1 && !matches.front().needs_second_signal) {
      length = prefix.size();
      return matches.front();
    }
  }
  length = 0;
  return {};
}

}  // namespace vitagraph
