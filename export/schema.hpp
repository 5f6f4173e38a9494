// The columns of every kind of node and relation, from the graph's table of properties: the keys
// of GraphML and the headers of Neo4j's files are made of these and of nothing else.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "graph/entity.hpp"

namespace vitagraph {

enum class ColumnType : std::uint8_t { text, text_list, integer, real, boolean, date };

/// What a column is filled from.
enum class ColumnSource : std::uint8_t {
  uid,             ///< the id of the node or relation
  property,        ///< the property `key`
  date_precision,  ///< "year", "month" or "day": how much of the date `key` is printed
  date_text,       ///< the date `key` as far as it is printed: "2019-03"
  mentions,        ///< of nodes: how many places in the documents name it
  confidence,      ///< of relations: a probability
  sources,         ///< of relations: "document:0123456789abcdef@120-164", bytes of its text
  quotes           ///< of relations: the words at those places, in the same order
};

struct Column {
  std::string name;  ///< lowerCamelCase: "startDate", "startDatePrecision"
  ColumnType type = ColumnType::text;
  ColumnSource source = ColumnSource::property;
  PropertyKey key = PropertyKey::name;  ///< for the first three sources of a property
};

/// In the order of exports: `uid` first, then the properties, each date followed by its precision
/// and its text, then the numbers and the evidence.
std::vector<Column> columns_of(EntityKind kind);
std::vector<Column> columns_of(RelationKind kind);

/// A cell. monostate: the documents do not say, and the export leaves it out.
using ColumnValue = std::variant<std::monostate, std::string_view, std::span<const std::string>,
                                 std::int64_t, double, bool, PartialDate>;

/// Reads cells. What it gives is valid until its next call, and as long as the node or relation
/// lives.
class ColumnReader {
 public:
  ColumnValue read(const Column& column, const Entity& entity);
  ColumnValue read(const Column& column, const Relation& relation);

 private:
  std::string text_;
  std::vector<std::string> list_;

  ColumnValue read_property(const Column& column, const Properties& properties);
  ColumnValue read_sources(const std::vector<SourceSpan>& sources);
  ColumnValue read_quotes(const std::vector<SourceSpan>& sources);
};

/// The first day of what the date covers: "2019-03" -> "2019-03-01". For formats whose date type
/// knows full dates only; the precision stands beside it.
std::string first_day(PartialDate date);

/// ":Company:Organization", the labels of a kind as Neo4j writes them.
std::string labels_of(EntityKind kind);

}  // namespace vitagraph
