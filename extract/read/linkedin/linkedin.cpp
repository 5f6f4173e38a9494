#include "extract/read/linkedin/linkedin.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "extract/read/encoding.hpp"
#include "extract/read/json_resume.hpp"
#include "extract/read/json_tree_builder.hpp"
#include "extract/read/linkedin/csv_table.hpp"
#include "extract/read/source_lines.hpp"
#include "extract/read/zip_package.hpp"

namespace vitagraph {
namespace {

using namespace std::string_view_literals;

struct TableRow {
  std::string_view file;
  std::string_view section;  // of JSON Resume
  std::string_view columns;  // "Column Name=key;…"
};
// In the order in which a résumé tells them.
constexpr std::array tables = {
    TableRow{"Profile.csv", "basics",
             "First Name=firstName;Last Name=lastName;Headline=label;Geo Location=location"},
    TableRow{"Email Addresses.csv", "basics", "Email Address=email"},
    TableRow{"PhoneNumbers.csv", "basics", "Number=phone"},
    TableRow{"Positions.csv", "work",
             "Company Name=name;Title=position;Location=location;Started On=startDate;"
             "Finished On=endDate"},
    TableRow{"Education.csv", "education",
             "School Name=institution;Degree Name=studyType;Start Date=startDate;"
             "End Date=endDate"},
    TableRow{"Volunteering.csv", "volunteer",
             "Company Name=organization;Role=position;Started On=startDate;Finished On=endDate"},
    TableRow{"Publications.csv", "publications",
             "Name=name;Published On=releaseDate;Publisher=publisher;Url=url"},
    TableRow{"Patents.csv", "patents", "Title=name;Issued On=releaseDate;Url=url"},
    TableRow{"Projects.csv", "projects",
             "Title=name;Url=url;Started On=startDate;Finished On=endDate"},
    TableRow{"Honors.csv", "awards", "Title=title;Issued On=date;Issuer=awarder"},
    TableRow{"Certifications.csv", "certificates",
             "Name=name;Authority=issuer;Started On=date;Url=url"},
    TableRow{"Languages.csv", "languages", "Name=language;Proficiency=fluency"},
    TableRow{"Skills.csv", "skills", "Name=name"},
};

constexpr std::string_view title_mark = "== ";

std::string_view file_name(std::string_view path) {
  const auto slash = path.rfind('/');
  return slash == std::string_view::npos ? path : path.substr(slash + 1);
}

const TableRow* find_table(std::string_view path) {
  for (const TableRow& row : tables) {
    if (row.file == file_name(path)) return &row;
  }
  return nullptr;
}

// The key that a column has in JSON Resume; "" = it is not taken.
std::string_view key_of(const TableRow& table, std::string_view column) {
  for (std::string_view rest = table.columns; !rest.empty();) {
    const std::string_view one = rest.substr(0, rest.find(';'));
    rest.remove_prefix(std::min(one.size() + 1, rest.size()));
    const auto equals = one.find('=');
    if (one.substr(0, equals) == column) return one.substr(equals + 1);
  }
  return "";
}

class ExportReader {
 public:
  explicit ExportReader(std::string_view text) : text_(text), builder_(text) {}
  JsonTree read();

 private:
  void table(const TableRow& table, Span place);
  void row(const TableRow& table, const CsvRow& head, const CsvRow& cells, std::uint32_t begin);

  struct Part {
    const TableRow* table;
    Span place;
  };
  std::string_view text_;
  JsonTreeBuilder builder_;
  std::vector<Part> parts_;
};

void ExportReader::row(const TableRow& table, const CsvRow& head, const CsvRow& cells,
                       std::uint32_t begin) {
  for (std::size_t i = 0; i < std::min(head.size(), cells.size()); ++i) {
    const std::string_view key = key_of(table, head[i].value);
    if (key.empty() || cells[i].value.empty()) continue;
    const Span span = {cells[i].span.begin + begin, cells[i].span.end + begin};
    builder_.key({head[i].span.begin + begin, head[i].span.end + begin}, std::string(key));
    builder_.scalar(JsonNode::Kind::string, span, cells[i].value);
  }
}

void ExportReader::table(const TableRow& table, Span place) {
  const std::vector<CsvRow> rows = csv_rows(text_.substr(place.begin, place.size()));
  const bool basics = table.section == "basics";
  for (std::size_t i = 1; i < rows.size(); ++i) {
    if (!basics) builder_.open(JsonNode::Kind::object, rows[i].front().span.begin + place.begin);
    row(table, rows[0], rows[i], place.begin);
    if (!basics) builder_.close(rows[i].back().span.end + place.begin);
  }
}

JsonTree ExportReader::read() {
  for (std::size_t at = text_.find(title_mark); at != std::string_view::npos;
       at = text_.find(title_mark, at + 1)) {
    if (at > 0 && text_[at - 1] != '\n') continue;
    const auto end = std::min(text_.find('\n', at), text_.size());
    const TableRow* table =
        find_table(text_.substr(at + title_mark.size(), end - at - title_mark.size()));
    if (table == nullptr) continue;
    if (!parts_.empty()) parts_.back().place.end = static_cast<std::uint32_t>(at);
    const auto begin = static_cast<std::uint32_t>(std::min(end + 1, text_.size()));
    parts_.push_back({table, {begin, static_cast<std::uint32_t>(text_.size())}});
  }
  builder_.open(JsonNode::Kind::object, 0);
  for (const Part& part : parts_) {
    const TableRow& own = *part.table;
    builder_.key({}, std::string(own.section));
    const bool basics = own.section == "basics";
    builder_.open(basics ? JsonNode::Kind::object : JsonNode::Kind::array, part.place.begin);
    table(own, part.place);
    builder_.close(part.place.end);
  }
  return builder_.take();
}

}  // namespace

void read_linkedin(std::string_view bytes, const ReadContext&, Document& document) {
  const ZipPackage package(bytes,
                           [](std::string_view path) { return find_table(path) != nullptr; });
  std::string text;
  for (const TableRow& row : tables) {
    for (const auto& [path, content] : package.files()) {
      if (find_table(path) != &row) continue;
      std::string storage;
      text += title_mark;
      text += row.file;
      text += '\n';
      text += to_utf8(content, "", storage, document.diagnostics);
      if (!text.ends_with('\n')) text += '\n';
      break;
    }
  }
  if (!package.trouble().empty()) {
    document.diagnostics.push_back({DiagnosticCode::unreadable, {}, package.trouble()});
  }
  read_source_lines(text, document);
}

void fill_linkedin(const Document& document, Record& record) {
  fill_from_tree(ExportReader(document.text).read(), "a LinkedIn export", document, record);
}

int recognise_linkedin(std::string_view bytes) {
  if (!bytes.starts_with("PK")) return 0;
  bool profile = false;
  int count = 0;
  for (const std::string_view path : zip_paths(bytes)) {
    const TableRow* table = find_table(path);
    if (table == nullptr) continue;
    profile = profile || table->file == "Profile.csv" || table->file == "Positions.csv";
    ++count;
  }
  return profile && count >= 2 ? 95 : 0;
}

}  // namespace vitagraph
