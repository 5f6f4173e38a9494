// extract/find/contact: tables of hits and misses.
#include "extract/find/contact.hpp"

#include <string>
#include <vector>

#include "tests/support/catch.hpp"

using namespace vitagraph;

namespace {

std::string found(std::string_view text, ContactKind kind) {
  std::string out;
  for (const Contact& contact : find_contacts(text)) {
    if (contact.kind != kind) continue;
    if (!out.empty()) out += "; ";
    out += contact.value;
  }
  return out;
}

using Rows = std::vector<std::pair<std::string, std::string>>;

void check(const Rows& rows, ContactKind kind) {
  for (const auto& [text, value] : rows) {
    INFO(text);
    CHECK(found(text, kind) == value);
  }
}

}  // namespace

TEST_CASE("e-mail addresses") {
  check({{"ada@example.org", "ada@example.org"},
         {"E-mail: Ada.Example+cv@Mail.Example.ORG.", "Ada.Example+cv@mail.example.org"},
         {"<ada_e@example.co.uk>", "ada_e@example.co.uk"},
         {"mailto:ada@example.org", "ada@example.org"},
         {"ada [at] example [dot] org", "ada@example.org"},
         {"ada(at)example.org", "ada@example.org"},
         {"ada at example dot org", "ada@example.org"},
         {"ada@ example.org", "ada@example.org"},
         {"Email: ada @ example.org", "ada@example.org"},
         {"ada@example.org|bob@example.com", "ada@example.org; bob@example.com"},
         {"邮箱：ada@example.cn", "ada@example.cn"},
         {"Engineer @ example.com", ""},
         {"meet me at example", ""},
         {"worked at example.org dot", ""},
         {"@ada", ""},
         {"ada@example", ""},
         {"ada@", ""},
         {"@", ""},
         {"ada@10.0.0.1", ""}},
        ContactKind::email);
}

TEST_CASE("telephone numbers") {
  check({{"+49 151 23456789", "+49 151 23456789"},
         {"+1 (555) 010-9999", "+1 (555) 010-9999"},
         {"(555) 010-9999", "(555) 010-9999"},
         {"555-010-9999", "555-010-9999"},
         {"555.010.9999", "555.010.9999"},
         {"Tel: 030 1234567", "030 1234567"},
         {"06 12 34 56 78", "06 12 34 56 78"},
         {"+33 (0)6 12 34 56 78", "+33 (0)6 12 34 56 78"},
         {"电话：13800138000", "13800138000"},
         {"138-0013-8000", "138-0013-8000"},
         {"+91-98765-43210", "+91-98765-43210"},
         {"9876543210", "9876543210"},
         {"8 (495) 123-45-67", "8 (495) 123-45-67"},
         {"Phone +44 20 7946 0000 | x", "+44 20 7946 0000"},
         {"(+49) 151 23456789", "(+49) 151 23456789"},
         {"(11) 94853-0000", "(11) 94853-0000"},
         {"080（1234）5678", "080（1234）5678"},
         {"397-413 (2018)", ""},
         {"026102 (2020)", ""},
         {"0001-5537-3574", ""},
         {"2018 - 2021", ""},
         {"01/2011 – 03/2011", ""},
         {"01.02.2015 - 03.04.2018", ""},
         {"Fax: +49 30 1234567", ""},
         {"ISBN 978-0-306-40615-7", ""},
         {"0000-0002-1825-0097", ""},
         {"doi:10.1000/0123456789", ""},
         {"https://example.org/0123456789", ""},
         {"1,234,567,890", ""},
         {"GPA 3.8/4.0", ""},
         {"12345", ""},
         {"arXiv:2107.06917", ""},
         {"192.168.100.200", ""},
         {"", ""}},
        ContactKind::phone);
  CHECK(find_contacts("Mobile: +49 151 23456789")[0].labelled);
  CHECK_FALSE(find_contacts("+49 151 23456789")[0].labelled);
}

TEST_CASE("addresses on the web") {
  check({{"https://example.org/cv?x=1#top", "https://example.org/cv?x=1#top"},
         {"(see http://example.org/a_(b)).", "http://example.org/a_(b)"},
         {"www.example.org", "www.example.org"},
         {"linkedin.com/in/ada-example", "linkedin.com/in/ada-example"},
         {"GitHub: github.com/ada, GitLab", "github.com/ada"},
         {"ada.github.io", "ada.github.io"},
         {"Portfolio: ada.dev", "ada.dev"},
         {"ada@example.org | ada.dev | Bergen", "ada.dev"},
         {"example.org/ada", "example.org/ada"},
         {"ada@example.org", ""},
         {"Node.js and Vue.js", ""},
         {"ASP.NET, Socket.io", ""},
         {"worked at booking.com on search", ""},
         {"B.Sc. in Physics", ""},
         {"e.g. this", ""},
         {"3.8/4.0", ""},
         {"...", ""}},
        ContactKind::url);
  CHECK(site_of("https://www.linkedin.com/in/ada") == Site::linkedin);
  CHECK(site_of("no.linkedin.com/in/ada") == Site::linkedin);
  CHECK(site_of("github.com/ada") == Site::github);
  CHECK(site_of("notgithub.com/ada") == Site::other);
  CHECK(site_of("scholar.google.de/citations?user=x") == Site::scholar);
  CHECK(normalized_url("https://www.LinkedIn.com/in/Ada/?x=1") == "linkedin.com/in/Ada");
  CHECK(normalized_url("example.org") == "example.org");
}

TEST_CASE("ORCID") {
  check({{"0000-0002-1825-0097", "0000-0002-1825-0097"},
         {"https://orcid.org/0000-0001-5109-3700", "0000-0001-5109-3700"},
         {"ORCID: 0000-0002-1694-233x", "0000-0002-1694-233X"},
         {"0000-0002-1825-0098", ""},
         {"1234-5678-9012-3456", ""},
         {"0000-0002-1825-00971", ""}},
        ContactKind::orcid);
}
