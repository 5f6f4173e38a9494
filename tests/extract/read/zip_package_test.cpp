#include "extract/read/zip_package.hpp"

#include "tests/support/catch.hpp"
#include "tests/support/zip_writer.hpp"

using namespace vitagraph;

namespace {

bool all(std::string_view) { return true; }

// "a.xml=1 b/c.xml=2 | trouble"
std::string told(const ZipPackage& package) {
  std::string out;
  for (const auto& [path, bytes] : package.files()) out += path + "=" + bytes + " ";
  return out + "| " + package.trouble();
}

std::string joined(const std::vector<std::string_view>& paths) {
  std::string out;
  for (const std::string_view path : paths) out += std::string(path) + " ";
  return out;
}

}  // namespace

TEST_CASE("Zip package: the files that are wanted, whatever their order") {
  const std::string zip = archive_of({{"b/c.xml", "2"}, {"a.xml", "1"}, {"m.png", "png"}});
  CHECK(told(ZipPackage(zip, all)) == "a.xml=1 b/c.xml=2 m.png=png | ");
  const ZipPackage some(zip, [](std::string_view path) { return path.ends_with(".xml"); });
  CHECK(told(some) == "a.xml=1 b/c.xml=2 | ");
  REQUIRE(some.find("a.xml") != nullptr);
  CHECK(some.find("m.png") == nullptr);
  CHECK(some.find("A.xml") == nullptr);
}

TEST_CASE("Zip package: paths stay the bytes that they are, in every locale") {
  std::string zip = archive_of({{"r\xC3\xA9sum\xC3\xA9.xml", "1"}});
  CHECK(told(ZipPackage(zip, all)) == "r\xC3\xA9sum\xC3\xA9.xml=1 | ");
  zip[7] = static_cast<char>(zip[7] | 0x08);  // "names are UTF-8", in both places
  const std::size_t row = zip.find("PK\x01\x02");
  zip[row + 9] = static_cast<char>(zip[row + 9] | 0x08);
  CHECK(told(ZipPackage(zip, all)) == "r\xC3\xA9sum\xC3\xA9.xml=1 | ");
}

TEST_CASE("Zip package: paths that leave, links and what is no zip are refused") {
  CHECK(told(ZipPackage(archive_of({{"../a", "1"}, {"b", "2"}}), all)) ==
        "b=2 | ../a: its path leaves the archive");
  CHECK(told(ZipPackage(archive_of({{"/etc/a", "1"}}), all)) ==
        "| /etc/a: its path leaves the archive");
  CHECK(told(ZipPackage(archive_of({{"C:\\a", "1"}}), all)) ==
        "| C:/a: its path leaves the archive");
  CHECK(told(ZipPackage(archive_of({{"a", "", "b"}}), all)) == "| a: not a regular file");
  CHECK_FALSE(ZipPackage("no zip", all).trouble().empty());
  CHECK_FALSE(ZipPackage("", all).trouble().empty());
  CHECK_FALSE(ZipPackage("PK\x03\x04", all).trouble().empty());
}

TEST_CASE("Zip package: limits on count, sizes, ratio and depth") {
  const std::string zip = archive_of({{"a", std::string(5000, 'x')}, {"b", "2"}});
  ArchiveLimits limits;
  limits.most_file_bytes = 4999;
  CHECK(told(ZipPackage(zip, all, limits)) == "b=2 | a: larger than the limit");
  limits = {};
  limits.most_bytes = 4000;
  CHECK(ZipPackage(zip, all, limits).files().empty());
  limits = {};
  limits.most_entries = 1;
  CHECK(ZipPackage(zip, all, limits).trouble() == "more than 1 files");
  limits = {};
  limits.ratio_floor = 100;
  limits.most_ratio = 10;
  CHECK(ZipPackage(zip, all, limits).files().empty());
  limits = {};
  limits.deepest_path = 2;
  CHECK(told(ZipPackage(archive_of({{"1/2/a", "1"}, {"1/2/3/a", "1"}}), all, limits)) ==
        "1/2/a=1 | 1/2/3/a: its path is too long or too deep");
}

TEST_CASE("Zip package: cut anywhere and with any byte wrong it ends in order") {
  const std::string zip = archive_of({{"a.xml", "one and one"}, {"b.xml", "two"}});
  for (std::size_t size = 0; size < zip.size(); ++size) {
    const ZipPackage cut(std::string_view(zip).substr(0, size), all);
    CHECK(cut.files().size() <= 2);
    zip_paths(std::string_view(zip).substr(0, size));
  }
  for (std::size_t at = 0; at < zip.size(); ++at) {
    std::string wrong = zip;
    wrong[at] = static_cast<char>(wrong[at] ^ 0x55);
    const ZipPackage damaged(wrong, all);
    CHECK(damaged.files().size() <= 2);
    CHECK(zip_paths(wrong).size() <= 2);
  }
}

TEST_CASE("Zip paths: from the table of contents, and without it") {
  const std::string zip = archive_of({{"a.xml", "one"}, {"word/document.xml", "two"}});
  CHECK(joined(zip_paths(zip)) == "a.xml word/document.xml ");
  CHECK(joined(zip_paths(std::string_view(zip).substr(0, zip.size() - 30))) ==
        "a.xml word/document.xml ");
  CHECK(zip_paths(zip, 1).size() == 1);
  CHECK(zip_paths("PK").empty());
  CHECK(contains_path(zip_paths(zip), "word/document.xml"));
  CHECK_FALSE(contains_path(zip_paths(zip), "word"));
}
