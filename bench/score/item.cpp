#include "bench/score/item.hpp"

#include <rapidjson/document.h>
#include <rapidjson/error/en.h>

#include <algorithm>
#include <stdexcept>

namespace vitagraph::score {
namespace {

using Json = rapidjson::Value;

constexpr std::array<FieldRow, 6> work_fields{{
    {Field::name, "name", Rule::employer, .4, true, true},
    {Field::department, "department", Rule::unit, 0, false, false},
    {Field::position, "position", Rule::text, .3, true, true},
    {Field::location, "location", Rule::text, 0, false, false},
    {Field::start_date, "startDate", Rule::date, .15, true, true},
    {Field::end_date, "endDate", Rule::date, .15, true, true},
}};
constexpr std::array<FieldRow, 6> education_fields{{
    {Field::institution, "institution", Rule::text, .5, true, true},
    {Field::study_type, "studyType", Rule::degree, .2, true, true},
    {Field::area, "area", Rule::degree, .15, true, true},
    {Field::start_date, "startDate", Rule::date, 0, false, true},
    {Field::end_date, "endDate", Rule::date, .15, true, true},
    {Field::score, "score", Rule::grade, 0, false, true},
}};
constexpr std::array<FieldRow, 6> publication_fields{{
    {Field::name, "name", Rule::text, 1, true, true},
    {Field::authors, "authors", Rule::people, 0, false, false},
    {Field::publisher, "publisher", Rule::text, 0, false, false},
    {Field::release_date, "releaseDate", Rule::release_date, 0, false, true},
    {Field::arxiv, "arxiv", Rule::identifier, 0, false, false},
    {Field::doi, "doi", Rule::identifier, 0, false, false},
}};
constexpr std::array<FieldRow, 1> project_fields{{
    {Field::name, "name", Rule::text, 1, true, true},
}};

constexpr std::array<KindRow, 4> kinds{{
    {Kind::work, "work", "worked-at", work_fields},
    {Kind::education, "education", "studied-at", education_fields},
    {Kind::publications, "publications", "authored", publication_fields},
    {Kind::projects, "projects", "contributed-to", project_fields},
}};

rapidjson::Document parsed(std::string_view json) {
  rapidjson::Document document;
  document.Parse(json.data(), json.size());
  if (document.HasParseError()) {
    throw std::runtime_error("byte " + std::to_string(document.GetErrorOffset()) + ": " +
                             rapidjson::GetParseError_En(document.GetParseError()));
  }
  if (!document.IsObject()) throw std::runtime_error("expected an object");
  return document;
}

const Json* member(const Json& object, std::string_view key) {
  if (!object.IsObject()) return nullptr;
  const auto found = object.FindMember(Json(key.data(), static_cast<unsigned>(key.size())));
  return found == object.MemberEnd() ? nullptr : &found->value;
}

/// The value as one text: a string itself, a list or object by what it holds.
std::string text_of(const Json* value) {
  if (value == nullptr) return {};
  if (value->IsString()) return {value->GetString(), value->GetStringLength()};
  if (value->IsInt64()) return std::to_string(value->GetInt64());
  std::string all;
  const auto append = [&all](const Json& part) {
    const std::string text = text_of(&part);
    if (!all.empty() && !text.empty()) all += ' ';
    all += text;
  };
  if (value->IsArray()) {
    for (const Json& part : value->GetArray()) append(part);
  } else if (value->IsObject()) {
    for (const auto& part : value->GetObject()) append(part.value);
  }
  return all;
}

bool is_true(const Json* value) { return value != nullptr && value->IsBool() && value->GetBool(); }

std::vector<std::string> texts_of(const Json* value) {
  std::vector<std::string> texts;
  if (value == nullptr || !value->IsArray()) return texts;
  for (const Json& part : value->GetArray()) texts.push_back(text_of(&part));
  return texts;
}

Item read_item(const Json& object, const KindRow& kind) {
  Item item;
  for (const FieldRow& row : kind.fields) {
    if (row.field != Field::authors) item[row.field] = text_of(member(object, row.key));
  }
  // The unit helps to compare employers, whether or not it is scored.
  item[Field::department] = text_of(member(object, "department"));
  item.authors = texts_of(member(object, "authors"));
  item.optional = is_true(member(object, "optional"));
  const bool dated = kind.kind == Kind::work || kind.kind == Kind::education;
  if (dated && item[Field::end_date].empty() && is_true(member(object, "current"))) {
    item[Field::end_date] = "present";
  }
  return item;
}

void read_basics(const Json& root, Sheet& sheet) {
  const Json* basics = member(root, "basics");
  if (basics == nullptr) return;
  sheet.name = text_of(member(*basics, "name"));
  sheet.name_inferred = member(*basics, "nameInferredFrom") != nullptr;
  sheet.emails = texts_of(member(*basics, "emails"));
  const std::string first = text_of(member(*basics, "email"));
  if (!first.empty() && sheet.emails.empty()) sheet.emails.push_back(first);
}

}  // namespace

const KindRow& row_of(Kind kind) { return kinds[static_cast<std::size_t>(kind)]; }

bool Sheet::complete(std::string_view key) const {
  if (!complete_for) return true;
  return std::find(complete_for->begin(), complete_for->end(), key) != complete_for->end();
}

Sheet read_sheet(std::string_view json) {
  const rapidjson::Document root = parsed(json);
  Sheet sheet;
  sheet.language = text_of(member(root, "language"));
  read_basics(root, sheet);
  for (const KindRow& kind : kinds) {
    const Json* list = member(root, kind.key);
    if (list == nullptr || !list->IsArray()) continue;
    auto& items = sheet.items[static_cast<std::size_t>(kind.kind)].emplace();
    for (const Json& object : list->GetArray()) items.push_back(read_item(object, kind));
  }
  const Json* complete = member(root, "publicationsComplete");
  sheet.publications_complete = complete == nullptr || is_true(complete);
  sheet.not_employers = texts_of(member(root, "notEmployers"));
  if (const Json* kept = member(root, "completeFor")) sheet.complete_for = texts_of(kept);
  return sheet;
}

std::string source_of_record(std::string_view json) {
  const rapidjson::Document root = parsed(json);
  std::string source;
  if (const Json* meta = member(root, "meta")) source = text_of(member(*meta, "source"));
  return source.empty() ? text_of(member(root, "source")) : source;
}

}  // namespace vitagraph::score
