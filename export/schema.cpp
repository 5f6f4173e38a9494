#include "export/schema.hpp"

#include <type_traits>

#include "export/escape.hpp"

namespace vitagraph {
namespace {

ColumnType column_type(PropertyType type) {
  switch (type) {
    case PropertyType::text:
      return ColumnType::text;
    case PropertyType::text_list:
      return ColumnType::text_list;
    case PropertyType::integer:
      return ColumnType::integer;
    case PropertyType::boolean:
      return ColumnType::boolean;
    case PropertyType::date:
      return ColumnType::date;
  }
  return ColumnType::text;
}

void add_property_columns(std::vector<Column>& columns, std::span<const PropertyKey> keys) {
  for (const PropertyKey key : keys) {
    const std::string name(name_of(key));
    columns.push_back({name, column_type(type_of(key)), ColumnSource::property, key});
    if (type_of(key) != PropertyType::date) continue;
    columns.push_back({name + "Precision", ColumnType::text, ColumnSource::date_precision, key});
    columns.push_back({name + "Text", ColumnType::text, ColumnSource::date_text, key});
  }
}

std::string_view precision_name(DatePrecision precision) {
  constexpr std::string_view names[] = {"none", "year", "month", "day"};
  return names[static_cast<std::size_t>(precision)];
}

ColumnValue text_or_nothing(std::string_view text) {
  if (text.empty()) return std::monostate{};
  return text;
}

/// A property's own type as a cell.
ColumnValue cell_of(const PropertyValue& value) {
  return std::visit(
      [](const auto& held) -> ColumnValue {
        using Held = std::decay_t<decltype(held)>;
        if constexpr (std::is_same_v<Held, std::string>) {
          return text_or_nothing(held);
        } else if constexpr (std::is_same_v<Held, std::vector<std::string>>) {
          if (held.empty()) return std::monostate{};
          return std::span<const std::string>(held);
        } else {
          return held;
        }
      },
      value);
}

}  // namespace

std::vector<Column> columns_of(EntityKind kind) {
  std::vector<Column> columns{{"uid", ColumnType::text, ColumnSource::uid}};
  add_property_columns(columns, properties_of(kind));
  columns.push_back({"mentions", ColumnType::integer, ColumnSource::mentions});
  return columns;
}

std::vector<Column> columns_of(RelationKind kind) {
  std::vector<Column> columns{{"uid", ColumnType::text, ColumnSource::uid}};
  add_property_columns(columns, properties_of(kind));
  columns.push_back({"confidence", ColumnType::real, ColumnSource::confidence});
  columns.push_back({"sources", ColumnType::text_list, ColumnSource::sources});
  columns.push_back({"quotes", ColumnType::text_list, ColumnSource::quotes});
  return columns;
}

ColumnValue ColumnReader::read_property(const Column& column, const Properties& properties) {
  const PropertyValue* value = properties.find(column.key);
  if (value == nullptr) return std::monostate{};
  if (column.source == ColumnSource::property) return cell_of(*value);
  const PartialDate date = std::get<PartialDate>(*value);
  if (column.source == ColumnSource::date_precision) return precision_name(date.precision());
  text_ = date.text();
  return text_or_nothing(text_);
}

ColumnValue ColumnReader::read_sources(const std::vector<SourceSpan>& sources) {
  list_.resize(sources.size());
  for (std::size_t i = 0; i < sources.size(); ++i) {
    std::string& text = list_[i];
    text.assign(sources[i].document).append("@");
    append_number(text, std::int64_t{sources[i].span.begin});
    text += '-';
    append_number(text, std::int64_t{sources[i].span.end});
  }
  if (list_.empty()) return std::monostate{};
  return std::span<const std::string>(list_);
}

ColumnValue ColumnReader::read_quotes(const std::vector<SourceSpan>& sources) {
  list_.resize(sources.size());
  bool any = false;
  for (std::size_t i = 0; i < sources.size(); ++i) {
    list_[i] = sources[i].quote;
    any |= !list_[i].empty();
  }
  if (!any) return std::monostate{};
  return std::span<const std::string>(list_);
}

ColumnValue ColumnReader::read(const Column& column, const Entity& entity) {
  switch (column.source) {
    case ColumnSource::uid:
      return text_or_nothing(entity.id);
    case ColumnSource::mentions:
      return static_cast<std::int64_t>(entity.sources.size());
    default:
      return read_property(column, entity.properties);
  }
}

ColumnValue ColumnReader::read(const Column& column, const Relation& relation) {
  switch (column.source) {
    case ColumnSource::uid:
      return text_or_nothing(relation.id);
    case ColumnSource::confidence:
      return relation.confidence.probability();
    case ColumnSource::sources:
      return read_sources(relation.sources);
    case ColumnSource::quotes:
      return read_quotes(relation.sources);
    default:
      return read_property(column, relation.properties);
  }
}

std::string first_day(PartialDate date) {
  if (date.month == 0) date.month = 1;
  if (date.day == 0) date.day = 1;
  return date.text();
}

std::string labels_of(EntityKind kind) {
  std::string labels = ":" + std::string(label_of(kind));
  if (kind == EntityKind::company || kind == EntityKind::school) labels += ":Organization";
  return labels;
}

}  // namespace vitagraph
