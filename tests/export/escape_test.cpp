#include "export/escape.hpp"

#include <limits>
#include <string>

#include "tests/support/catch.hpp"

using namespace vitagraph;

namespace {

using Escape = void (*)(std::string&, std::string_view);

std::string escaped(Escape escape, std::string_view text) {
  std::string out;
  escape(out, text);
  return out;
}

}  // namespace

TEST_CASE("every grammar has its escapes") {
  struct Row {
    Escape escape;
    std::string in;
    std::string out;
  };
  const Row rows[] = {
      {xml_text, "AT&T <b> \"q\" 'a'", "AT&amp;T &lt;b&gt; &quot;q&quot; &#39;a&#39;"},
      {xml_text, "]]>\n\r\t", "]]&gt;&#10;&#13;&#9;"},
      {xml_text, "a\u2028b\u2029c\u2030d\xE2\x80", "a&#8232;b&#8233;c\u2030d\xE2\x80"},
      {xml_attribute, "a\"b", "\"a&quot;b\""},
      {csv_field, "", "\"\""},
      {csv_field, "say \"x\", C:\\", "\"say \"\"x\"\", C:\\\""},
      {json_string, "\"\\\n\t\r", "\"\\\"\\\\\\n\\t\\r\""},
      {json_string, "</script>&", "\"\\u003c/script\\u003e\\u0026\""},
      {json_string, "a\u2028b\u2029c\u2030d", "\"a\\u2028b\\u2029c\u2030d\""},
      {html_text, "<img onerror='x'>\n", "&lt;img onerror=&#39;x&#39;&gt;\n"},
      {markdown_text, "*a* [b](c) <d> #\n|", "\\*a\\* \\[b\\](c) &lt;d> \\# \\|"},
      {markdown_text, "WORKED_AT _a_ b__c", "WORKED_AT \\_a\\_ b\\_\\_c"},
      {dot_string, "a\"b\\N\nAT&amp;T", "\"a\\\"b\\\\N\\nAT&amp;amp;T\""},
      {dot_string, "end\\", "\"end\\\\\""},
      {dot_id, "a\"b", "\"a\\\"b\""},
  };
  for (const Row& row : rows) CHECK(escaped(row.escape, row.in) == row.out);
}

TEST_CASE("DOT strings stay under Graphviz's limit, cut between characters") {
  CHECK(escaped(dot_string, std::string(1 << 20, '&')).size() < 16'384);
  CHECK(escaped(dot_string, std::string(1 << 20, 'x')).size() < 16'384);
  std::string wide;
  for (int i = 0; i < 5000; ++i) wide += "北";
  const std::string out = escaped(dot_string, wide);
  CHECK((out.size() - 2) % 3 == 0);
}

TEST_CASE("numbers have no locale and read back the same") {
  std::string out;
  append_number(out, std::numeric_limits<std::int64_t>::min());
  CHECK(out == "-9223372036854775808");
  out.clear();
  append_number(out, 0.95);
  CHECK(out == "0.95");
}
