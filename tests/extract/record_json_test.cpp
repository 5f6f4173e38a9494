// extract/record_json: the keys that others rely on, and that nothing is lost on the way.
#include "extract/record_json.hpp"

#include <random>

#include "extract/error.hpp"
#include "extract/record_fields.hpp"
#include "tests/support/catch.hpp"

using namespace vitagraph;

namespace {

/// Fills every field of a record with made-up values, some left empty.
class MakeUp {
 public:
  explicit MakeUp(unsigned seed) : random_(seed) {}

  void text(const char*, std::string& value) { value = words(); }
  void point(const char*, PartialDate& value) { value = some_date(); }
  void flag(const char*, bool& value) { value = below(2) == 0; }
  void number(const char*, int& value) { value = below(12); }
  void kind(const char*, PublicationKind& value) {
    value = static_cast<PublicationKind>(below(13));
  }
  void fact(const char*, Fact& fact) {
    fact.value = words();
    if (!fact.empty()) fact.evidence = evidence();
  }
  void date(const char*, DateFact& date) {
    date.value = some_date();
    if (!date.empty()) date.evidence = evidence();
  }
  void facts(const char* key, std::vector<Fact>& values) {
    values.resize(static_cast<std::size_t>(below(4)));
    for (Fact& value : values) fact(key, value);
  }
  void facts_with_first(const char*, const char* key, std::vector<Fact>& values) {
    facts(key, values);
  }
  void period(Period& period) {
    date("", period.start);
    date("", period.end);
    flag("", period.current);
    flag("", period.expected);
    if (period.current) period.current_evidence = evidence();
  }
  void item(ItemEvidence& item) {
    item.evidence = evidence();
    item.quote = words();
  }
  template <class Function>
  void object(const char*, Function fields) {
    fields();
  }
  template <class T, class Function>
  void list(const char*, std::vector<T>& items, Function fields) {
    items.resize(static_cast<std::size_t>(below(4)));
    for (T& item : items) fields(item);
  }
  void verdict(Verdict& value) {
    value.standing = static_cast<Standing>(below(4));
    for (int i = below(4); i > 0; --i) {
      value.reasons.push_back(static_cast<DoubtReason>(below(14)));
    }
  }
  void diagnostics(const char*, Diagnostics& all) {
    all.resize(static_cast<std::size_t>(below(3)));
    for (Diagnostic& diagnostic : all) {
      diagnostic.code = static_cast<DiagnosticCode>(below(16));
      diagnostic.place = {number(), number(), number()};
      diagnostic.detail = words();
    }
  }

 private:
  int below(int limit) { return static_cast<int>(random_() % static_cast<std::uint32_t>(limit)); }
  std::uint32_t number() { return static_cast<std::uint32_t>(below(100000)); }
  std::string words() {
    static const std::vector<std::string> nasty = {"",
                                                   "Ada",
                                                   "\"",
                                                   "\\",
                                                   "\n",
                                                   "\r\n",
                                                   "\t",
                                                   std::string(1, '\0'),
                                                   "\x01\x1f\x7f",
                                                   "é",
                                                   "日本語",
                                                   "🙂",
                                                   "\xE2\x80\xA8",
                                                   "\xE2\x80\x8F",
                                                   "</script>",
                                                   "=1+1",
                                                   "~/",
                                                   "/a~1b",
                                                   "null",
                                                   "{}",
                                                   " ",
                                                   "\xEF\xBB\xBF",
                                                   "\xF4\x8F\xBF\xBF",
                                                   std::string(3000, 'x')};
    std::string out;
    for (int i = below(4); i > 0; --i) out += nasty[random_() % nasty.size()];
    return out;
  }
  PartialDate some_date() {
    if (below(4) == 0) return {};
    const auto month = static_cast<std::uint8_t>(below(13));
    const auto day = static_cast<std::uint8_t>(month == 0 ? 0 : below(29));
    return {static_cast<std::int16_t>(1000 + below(2000)), month, day};
  }
  Evidence evidence() {
    Evidence made;
    made.span = {number(), number()};
    made.confidence = Confidence::thousandths(below(1001));
    made.rule = words();
    for (int i = below(3); i > 0; --i) made.parts.push_back({number(), number()});
    return made;
  }

  std::mt19937 random_;
};

Fact fact(std::string value) { return {std::move(value), {{3, 9}, {}, Confidence::of(0.5), "r"}}; }

}  // namespace

TEST_CASE("a record read back from JSON equals the one written") {
  for (unsigned seed = 0; seed < 400; ++seed) {
    Record record;
    MakeUp make_up(seed);
    record_fields::visit_fields(make_up, record);
    const std::string line = to_json_line(record);
    CHECK(line.find('\n') == std::string::npos);
    REQUIRE(record_from_json(line) == record);
    REQUIRE(to_json_line(record_from_json(line)) == line);
  }
}

TEST_CASE("the JSON form has the keys that docs/record-format.md names") {
  Record record;
  record.source = "cv.md";
  record.format = "markdown";
  record.basics.name = fact("Ada Example");
  record.basics.emails = {fact("ada@example.org"), fact("a@example.com")};
  Work work;
  work.employer = fact("Example Works");
  work.period.start.value = PartialDate{2019, 3, 0};
  work.period.current = true;
  work.period.current_evidence = {{20, 27}, {{20, 23}, {24, 27}}, Confidence::of(0.975), "date"};
  work.section = "work";
  work.item.evidence = {{0, 40}, {}, Confidence::of(1), "entry"};
  work.item.quote = "Example Works, 2019-";
  record.work.push_back(work);
  CHECK(to_json_line(record) ==
        R"({"meta":{"source":"cv.md","format":"markdown"},)"
        R"("basics":{"name":"Ada Example","email":"ada@example.org",)"
        R"("emails":["ada@example.org","a@example.com"]},)"
        R"("work":[{"name":"Example Works","startDate":"2019-03","current":true,)"
        R"("section":"work"}],)"
        R"("evidence":{"/basics/name":[3,9,0.5,"r"],"/basics/emails/0":[3,9,0.5,"r"],)"
        R"("/basics/emails/1":[3,9,0.5,"r"],"/work/0/name":[3,9,0.5,"r"],)"
        R"("/work/0/current":[20,27,0.975,"date",[[20,23],[24,27]]],)"
        R"("/work/0":[0,40,1,"entry"]},)"
        R"("quotes":{"/work/0":"Example Works, 2019-"}})");
}

TEST_CASE("keys that we do not know are passed over, and nulls are absent") {
  const Record record =
      record_from_json(R"({"mine":[1,{"a":2}],"meta":{"source":"x","more":true},"work":null,)"
                       R"("basics":{"email":"a@b.org","phone":null}})");
  CHECK(record.source == "x");
  CHECK(record.work.empty());
  REQUIRE(record.basics.emails.size() == 1);
  CHECK(record.basics.emails[0].value == "a@b.org");
}

TEST_CASE("what is not a record is refused with its place") {
  const std::vector<std::pair<std::string, std::string>> rows = {
      {"", "column 1"},
      {"[]", "expected an object"},
      {"{\"meta\":{", "column"},
      {R"({"work":{}})", "/work: expected an array"},
      {R"({"work":[3]})", "/work/0: expected an object"},
      {R"({"work":[{"name":3}]})", "/work/0/name: expected a string"},
      {R"({"work":[{"startDate":"spring"}]})", "/work/0/startDate: expected a date"},
      {R"({"work":[{"current":1}]})", "/work/0/current: expected true or false"},
      {R"({"evidence":[]})", "/evidence: expected an object"},
      {R"({"basics":{"name":"A"},"evidence":{"/basics/name":[1]}})", "/evidence/basics/name"},
      {R"({"basics":{"name":"A"},"evidence":{"/basics/name":[-1,2,0,""]}})", "two offsets"},
      {R"({"diagnostics":[{"code":"nonsense"}]})", "/diagnostics/0/code"},
      {"{\"error\":\"\xff\"}", "column"},
  };
  for (const auto& [line, why] : rows) {
    std::string message;
    try {
      record_from_json(line);
    } catch (const RecordFormatError& error) {
      message = error.what();
    }
    INFO(line);
    CHECK(message.find(why) != std::string::npos);
  }
}

TEST_CASE("deep nesting does not exhaust the stack") {
  const std::string deep = "{\"mine\":" + std::string(1'000'000, '[');
  CHECK_THROWS_AS(record_from_json(deep), RecordFormatError);
  CHECK_NOTHROW(record_from_json(deep + std::string(1'000'000, ']') + "}"));
}

TEST_CASE("a file name that is not UTF-8 still gives valid JSON") {
  Record record;
  record.source = "caf\xe9.md";
  const std::string line = to_json_line(record);
  CHECK(record_from_json(line).source == "caf\xEF\xBF\xBD.md");
}
