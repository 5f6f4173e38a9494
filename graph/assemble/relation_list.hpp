// Relations as they are collected: equal ones become one with all sources.
#pragma once

#include <algorithm>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "graph/hash.hpp"
#include "graph/knowledge_graph.hpp"

namespace vitagraph {

class RelationList {
 public:
  /// `what` tells relations of one kind between the same two ends apart (two stints); the same
  /// `what` means the same relation: sources are united, the surer confidence and the first
  /// properties stay.
  void add(RelationKind kind, const std::string& from, const std::string& to,
           const std::string& what, Confidence confidence, Properties properties,
           std::vector<SourceSpan> sources) {
    std::string id = content_id(name_of(kind), from + '\n' + to + '\n' + what);
    const auto [entry, is_new] = by_id_.emplace(id, items_.size());
    if (is_new) {
      Item& item = items_.emplace_back();
      item.from = from;
      item.to = to;
      item.relation = {kind, std::move(id), std::move(properties), confidence, std::move(sources)};
      return;
    }
    Relation& known = items_[entry->second].relation;
    known.confidence = std::max(known.confidence, confidence);
    known.sources.insert(known.sources.end(), sources.begin(), sources.end());
  }

  void move_to(GraphBuilder& builder) {
    for (Item& item : items_) {
      builder.add(std::move(item.relation), std::move(item.from), std::move(item.to));
    }
    items_.clear();
  }

 private:
  struct Item {
    Relation relation;
    std::string from;
    std::string to;
  };
  std::vector<Item> items_;
  std::unordered_map<std::string, std::size_t> by_id_;
};

}  // namespace vitagraph
