#include "extract/record_json.hpp"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <stdexcept>
#include <unordered_map>
#include <utility>

#include <rapidjson/document.h>
#include <rapidjson/error/en.h>
#include <rapidjson/writer.h>

#include "extract/error.hpp"
#include "extract/record_fields.hpp"

namespace vitagraph {
namespace {

using Output = rapidjson::StringBuffer;
using JsonWriter = rapidjson::Writer<Output>;
using JsonValue = rapidjson::Value;

struct KindRow {
  PublicationKind kind;
  const char* name;
};
constexpr std::array kind_names = {
    KindRow{PublicationKind::article, "article"},
    KindRow{PublicationKind::inproceedings, "inproceedings"},
    KindRow{PublicationKind::preprint, "preprint"},
    KindRow{PublicationKind::book, "book"},
    KindRow{PublicationKind::chapter, "chapter"},
    KindRow{PublicationKind::thesis, "thesis"},
    KindRow{PublicationKind::report, "report"},
    KindRow{PublicationKind::patent, "patent"},
    KindRow{PublicationKind::talk, "talk"},
    KindRow{PublicationKind::poster, "poster"},
    KindRow{PublicationKind::software, "software"},
    KindRow{PublicationKind::other, "other"},
};

rapidjson::SizeType size_of(std::string_view text) {
  return static_cast<rapidjson::SizeType>(text.size());
}

/// `text` with each byte that is no part of well-formed UTF-8 replaced by U+FFFD. Only names of
/// files can need it: the text of documents is UTF-8 by contract.
std::string well_formed(std::string_view text) {
  std::string out;
  const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
  for (std::size_t at = 0; at < text.size();) {
    utf8proc_int32_t point = 0;
    const auto rest = static_cast<utf8proc_ssize_t>(text.size() - at);
    const utf8proc_ssize_t length = utf8proc_iterate(bytes + at, rest, &point);
    if (length > 0) {
      out.append(text.substr(at, static_cast<std::size_t>(length)));
      at += static_cast<std::size_t>(length);
    } else {
      out.append("\xEF\xBF\xBD");
      ++at;
    }
  }
  return out;
}

bool is_ascii(std::string_view text) {
  return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

void write_text(JsonWriter& json, std::string_view text) {
  if (is_ascii(text)) {
    json.String(text.data(), size_of(text));
  } else {
    const std::string clean = well_formed(text);
    json.String(clean.data(), size_of(clean));
  }
}

/// The JSON Pointer of the place that a visitor is at. Our keys need no escapes.
class Path {
 public:
  class Step {
   public:
    Step(Path& path, std::string_view key) : path_(path), size_(path.text_.size()) {
      path_.text_.append(1, '/').append(key);
    }
    Step(Path& path, std::size_t index) : Step(path, std::to_string(index)) {}
    ~Step() { path_.text_.resize(size_); }
    Step(const Step&) = delete;
    Step& operator=(const Step&) = delete;

   private:
    Path& path_;
    std::size_t size_;
  };
  const std::string& text() const { return text_; }

 private:
  std::string text_;
};

/// Writes the values; what the document does not say has no key.
class ValueWriter {
 public:
  explicit ValueWriter(JsonWriter& json) : json_(json) {}

  void text(const char* key, const std::string& value) {
    if (value.empty()) return;
    json_.Key(key);
    write_text(json_, value);
  }
  void point(const char* key, PartialDate value) { text(key, value.text()); }
  void fact(const char* key, const Fact& fact) { text(key, fact.value); }
  void date(const char* key, const DateFact& date) { point(key, date.value); }
  void facts(const char* key, const std::vector<Fact>& values) {
    if (values.empty()) return;
    json_.Key(key);
    json_.StartArray();
    for (const Fact& value : values) write_text(json_, value.value);
    json_.EndArray();
  }
  void facts_with_first(const char* first, const char* key, const std::vector<Fact>& values) {
    if (!values.empty()) fact(first, values.front());
    facts(key, values);
  }
  void period(const Period& period) {
    date("startDate", period.start);
    date("endDate", period.end);
    flag("current", period.current);
    flag("expected", period.expected);
  }
  void item(const ItemEvidence&) {}
  void flag(const char* key, bool value) {
    if (!value) return;
    json_.Key(key);
    json_.Bool(true);
  }
  void number(const char* key, int value) {
    if (value == 0) return;
    json_.Key(key);
    json_.Int(value);
  }
  void kind(const char* key, PublicationKind value) {
    for (const KindRow& row : kind_names) {
      if (row.kind == value) text(key, row.name);
    }
  }
  void verdict(const Verdict& value) {
    text("verdict", std::string(name_of(value.standing)));
    if (value.reasons.empty()) return;
    json_.Key("reasons");
    json_.StartArray();
    for (const DoubtReason reason : value.reasons) write_text(json_, name_of(reason));
    json_.EndArray();
  }
  template <class Function>
  void object(const char* key, Function fields) {
    json_.Key(key);
    json_.StartObject();
    fields();
    json_.EndObject();
  }
  template <class T, class Function>
  void list(const char* key, const std::vector<T>& items, Function fields) {
    if (items.empty()) return;
    json_.Key(key);
    json_.StartArray();
    for (const T& item : items) {
      json_.StartObject();
      fields(item);
      json_.EndObject();
    }
    json_.EndArray();
  }
  void diagnostics(const char* key, const Diagnostics& all) {
    list(key, all, [this](const Diagnostic& diagnostic) {
      text("code", std::string(name_of(diagnostic.code)));
      text("severity", std::string(name_of(severity_of(diagnostic.code))));
      number("page", static_cast<int>(diagnostic.place.page));
      number("line", static_cast<int>(diagnostic.place.line));
      number("column", static_cast<int>(diagnostic.place.column));
      text("detail", diagnostic.detail);
    });
  }

 private:
  JsonWriter& json_;
};

/// Goes through all evidence with its pointer: calls evidence(pointer, Evidence) and
/// quote(pointer, string) of the class derived from it.
template <class Derived>
class EvidenceVisitor {
 public:
  void text(const char*, const std::string&) {}
  void point(const char*, PartialDate) {}
  void flag(const char*, bool) {}
  void number(const char*, int) {}
  void kind(const char*, PublicationKind) {}
  void verdict(const Verdict&) {}
  void diagnostics(const char*, const Diagnostics&) {}
  void fact(const char* key, const Fact& fact) { at(key, fact.evidence); }
  void date(const char* key, const DateFact& date) { at(key, date.evidence); }
  void facts(const char* key, const std::vector<Fact>& values) {
    const Path::Step list_step(path_, key);
    for (std::size_t i = 0; i < values.size(); ++i) {
      const Path::Step step(path_, i);
      self().evidence(path_.text(), values[i].evidence);
    }
  }
  void facts_with_first(const char*, const char* key, const std::vector<Fact>& values) {
    facts(key, values);
  }
  void period(const Period& period) {
    date("startDate", period.start);
    date("endDate", period.end);
    at("current", period.current_evidence);
  }
  void item(const ItemEvidence& item) {
    self().evidence(path_.text(), item.evidence);
    self().quote(path_.text(), item.quote);
  }
  template <class Function>
  void object(const char* key, Function fields) {
    const Path::Step step(path_, key);
    fields();
  }
  template <class T, class Function>
  void list(const char* key, const std::vector<T>& items, Function fields) {
    const Path::Step list_step(path_, key);
    for (std::size_t i = 0; i < items.size(); ++i) {
      const Path::Step step(path_, i);
      fields(items[i]);
    }
  }

 private:
  Derived& self() { return static_cast<Derived&>(*this); }
  void at(const char* key, const Evidence& evidence) {
    const Path::Step step(path_, key);
    self().evidence(path_.text(), evidence);
  }

  Path path_;
};

/// "0.973": thousandths without trailing zeros.
std::string text_of(Confidence confidence) {
  const int value = confidence.in_thousandths();
  if (value % 1000 == 0) return std::to_string(value / 1000);
  std::string digits = std::to_string(1000 + value).substr(1);
  while (digits.back() == '0') digits.pop_back();
  return "0." + digits;
}

class EvidenceWriter : public EvidenceVisitor<EvidenceWriter> {
 public:
  explicit EvidenceWriter(JsonWriter& json) : json_(json) {}
  void quote(const std::string&, const std::string&) {}
  void evidence(const std::string& pointer, const Evidence& evidence) {
    if (evidence == Evidence{}) return;
    json_.Key(pointer.data(), size_of(pointer));
    json_.StartArray();
    bounds(evidence.span);
    const std::string confidence = text_of(evidence.confidence);
    json_.RawValue(confidence.data(), confidence.size(), rapidjson::kNumberType);
    write_text(json_, evidence.rule);
    if (!evidence.parts.empty()) parts(evidence.parts);
    json_.EndArray();
  }

 private:
  void bounds(Span span) {
    json_.Uint(span.begin);
    json_.Uint(span.end);
  }
  void parts(const std::vector<Span>& spans) {
    json_.StartArray();
    for (Span span : spans) {
      json_.StartArray();
      bounds(span);
      json_.EndArray();
    }
    json_.EndArray();
  }

  JsonWriter& json_;
};

class QuoteWriter : public EvidenceVisitor<QuoteWriter> {
 public:
  explicit QuoteWriter(JsonWriter& json) : json_(json) {}
  void evidence(const std::string&, const Evidence&) {}
  void quote(const std::string& pointer, const std::string& words) {
    if (words.empty()) return;
    json_.Key(pointer.data(), size_of(pointer));
    write_text(json_, words);
  }

 private:
  JsonWriter& json_;
};

[[noreturn]] void reject(const std::string& pointer, const std::string& why) {
  throw RecordFormatError("not a record: " + (pointer.empty() ? "" : pointer + ": ") + why);
}

/// Fills a record from a parsed object.
class Reader {
 public:
  explicit Reader(const JsonValue& root) : at_(&root) {
    index(root, "evidence", evidence_);
    index(root, "quotes", quotes_);
  }

  void text(const char* key, std::string& value) {
    if (const JsonValue* found = member(key)) {
      const Path::Step step(path_, key);
      value = string_of(*found);
    }
  }
  void point(const char* key, PartialDate& value) {
    std::string printed;
    text(key, printed);
    if (printed.empty()) return;
    const auto date = PartialDate::parse(printed);
    if (!date) reject(path_.text() + '/' + key, "expected a date, found \"" + printed + '"');
    value = *date;
  }
  void fact(const char* key, Fact& fact) {
    text(key, fact.value);
    const Path::Step step(path_, key);
    take_evidence(fact.evidence);
  }
  void date(const char* key, DateFact& date) {
    point(key, date.value);
    const Path::Step step(path_, key);
    take_evidence(date.evidence);
  }
  void facts(const char* key, std::vector<Fact>& values) {
    each(key, values, [this](Fact& fact) {
      fact.value = string_of(*at_);
      take_evidence(fact.evidence);
    });
  }
  void facts_with_first(const char* first, const char* key, std::vector<Fact>& values) {
    facts(key, values);
    if (values.empty() && member(first) != nullptr) fact(first, values.emplace_back());
  }
  void period(Period& period) {
    date("startDate", period.start);
    date("endDate", period.end);
    flag("current", period.current);
    flag("expected", period.expected);
    const Path::Step step(path_, "current");
    take_evidence(period.current_evidence);
  }
  void item(ItemEvidence& item) {
    take_evidence(item.evidence);
    if (const auto found = quotes_.find(path_.text()); found != quotes_.end()) {
      item.quote = string_of(*found->second);
    }
  }
  void flag(const char* key, bool& value) {
    const JsonValue* found = member(key);
    if (found == nullptr) return;
    if (!found->IsBool()) reject(path_.text() + '/' + key, "expected true or false");
    value = found->GetBool();
  }
  void number(const char* key, int& value) {
    const JsonValue* found = member(key);
    if (found == nullptr) return;
    if (!found->IsInt()) reject(path_.text() + '/' + key, "expected a whole number");
    value = found->GetInt();
  }
  void kind(const char* key, PublicationKind& value) {
    std::string name;
    text(key, name);
    for (const KindRow& row : kind_names) {
      if (row.name == name) value = row.kind;
    }
  }
  void verdict(Verdict& value) {
    std::string name;
    text("verdict", name);
    value.standing = standing_named(name);
    each("reasons", value.reasons, [this](DoubtReason& reason) {
      try {
        reason = doubt_reason(string_of(*at_));
      } catch (const std::invalid_argument& unknown) {
        reject(path_.text(), unknown.what());
      }
    });
  }
  template <class Function>
  void object(const char* key, Function fields) {
    const JsonValue* found = member(key);
    if (found == nullptr) return;
    const Path::Step step(path_, key);
    inside(*found, fields);
  }
  template <class T, class Function>
  void list(const char* key, std::vector<T>& items, Function fields) {
    each(key, items, [&](T& item) { inside(*at_, [&] { fields(item); }); });
  }
  void diagnostics(const char* key, Diagnostics& all) {
    list(key, all, [this](Diagnostic& diagnostic) {
      std::string name;
      text("code", name);
      try {
        diagnostic.code = diagnostic_code(name);
      } catch (const std::invalid_argument& unknown) {
        reject(path_.text() + "/code", unknown.what());
      }
      count("page", diagnostic.place.page);
      count("line", diagnostic.place.line);
      count("column", diagnostic.place.column);
      text("detail", diagnostic.detail);
    });
  }

 private:
  using Index = std::unordered_map<std::string_view, const JsonValue*>;

  static std::string_view view(const JsonValue& value) {
    return {value.GetString(), value.GetStringLength()};
  }
  static void index(const JsonValue& root, const char* key, Index& out) {
    const auto found = root.FindMember(key);
    if (found == root.MemberEnd()) return;
    if (!found->value.IsObject()) reject(std::string("/") + key, "expected an object");
    for (const auto& entry : found->value.GetObject()) out.emplace(view(entry.name), &entry.value);
  }
  /// The member of the object that we are in; nullptr when there is none, or it is null.
  const JsonValue* member(const char* key) const {
    const auto found = at_->FindMember(key);
    if (found == at_->MemberEnd() || found->value.IsNull()) return nullptr;
    return &found->value;
  }
  std::string string_of(const JsonValue& value) const {
    if (!value.IsString()) reject(path_.text(), "expected a string");
    return std::string(view(value));
  }
  void count(const char* key, std::uint32_t& value) {
    int read = 0;
    number(key, read);
    if (read < 0) reject(path_.text() + '/' + key, "expected a count");
    value = static_cast<std::uint32_t>(read);
  }
  template <class Function>
  void inside(const JsonValue& object, Function fields) {
    if (!object.IsObject()) reject(path_.text(), "expected an object");
    const JsonValue* outer = std::exchange(at_, &object);
    fields();
    at_ = outer;
  }
  /// Calls `read` for each element of the array, with `at_` and the path on it.
  template <class T, class Function>
  void each(const char* key, std::vector<T>& items, Function read) {
    const JsonValue* found = member(key);
    if (found == nullptr) return;
    const Path::Step list_step(path_, key);
    if (!found->IsArray()) reject(path_.text(), "expected an array");
    items.resize(found->Size());
    const JsonValue* outer = at_;
    for (rapidjson::SizeType i = 0; i < found->Size(); ++i) {
      const Path::Step step(path_, i);
      at_ = &(*found)[i];
      read(items[i]);
    }
    at_ = outer;
  }

  Span span_of(const JsonValue& array, rapidjson::SizeType from) const {
    if (!array[from].IsUint() || !array[from + 1].IsUint()) {
      reject("/evidence" + path_.text(), "expected two offsets");
    }
    return {array[from].GetUint(), array[from + 1].GetUint()};
  }
  void take_evidence(Evidence& evidence) const {
    const auto found = evidence_.find(path_.text());
    if (found == evidence_.end()) return;
    const JsonValue& row = *found->second;
    if (!row.IsArray() || row.Size() < 4 || !row[2].IsNumber() || !row[3].IsString()) {
      reject("/evidence" + path_.text(), "expected [begin, end, confidence, rule]");
    }
    evidence.span = span_of(row, 0);
    evidence.confidence = Confidence::of(row[2].GetDouble());
    evidence.rule = std::string(view(row[3]));
    if (row.Size() < 5 || !row[4].IsArray()) return;
    for (const JsonValue& part : row[4].GetArray()) {
      if (!part.IsArray() || part.Size() != 2) {
        reject("/evidence" + path_.text(), "expected parts of [begin, end]");
      }
      evidence.parts.push_back(span_of(part, 0));
    }
  }

  const JsonValue* at_;
  Path path_;
  Index evidence_;
  Index quotes_;
};

}  // namespace

std::string to_json_line(const Record& record) {
  Output out;
  JsonWriter json(out);
  json.StartObject();
  ValueWriter values(json);
  record_fields::visit_fields(values, record);
  json.Key("evidence");
  json.StartObject();
  EvidenceWriter evidence(json);
  record_fields::visit_fields(evidence, record);
  json.EndObject();
  json.Key("quotes");
  json.StartObject();
  QuoteWriter quotes(json);
  record_fields::visit_fields(quotes, record);
  json.EndObject();
  json.EndObject();
  return {out.GetString(), out.GetSize()};
}

Record record_from_json(std::string_view line) {
  // Iterative parsing: a line nested a million deep must not exhaust the stack.
  constexpr unsigned flags = rapidjson::kParseIterativeFlag | rapidjson::kParseValidateEncodingFlag;
  rapidjson::Document root;
  root.Parse<flags>(line.data(), line.size());
  if (root.HasParseError()) {
    reject("", "column " + std::to_string(root.GetErrorOffset() + 1) +
                   ": not valid JSON: " + rapidjson::GetParseError_En(root.GetParseError()));
  }
  if (!root.IsObject()) reject("", "expected an object");
  Record record;
  Reader reader(root);
  record_fields::visit_fields(reader, record);
  return record;
}

}  // namespace vitagraph
