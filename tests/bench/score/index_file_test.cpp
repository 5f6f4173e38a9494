#include "bench/score/index_file.hpp"

#include <filesystem>
#include <fstream>
#include <stdexcept>

#include "tests/support/catch.hpp"

using namespace vitagraph::score;

TEST_CASE("owners kept aside, by SHA-256") {
  // python3: int(hashlib.sha256(b"...").hexdigest(), 16) % 10
  CHECK(is_test_owner("owner-6"));
  CHECK(is_test_owner("owner-8"));
  CHECK(is_test_owner("OWNER-6"));
  CHECK_FALSE(is_test_owner("owner-0"));
  CHECK_FALSE(is_test_owner("owner-1"));
  CHECK(is_test_owner(std::string(50, 'x')));
}

TEST_CASE("an index file") {
  const std::filesystem::path path = std::filesystem::temp_directory_path() / "vitagraph_INDEX.tsv";
  std::ofstream(path) << "file\towner\tlayout\na.pdf\tada\trail\nb.md\tbo\n";
  const auto rows = read_index(path);
  CHECK(rows.at("a.pdf").at("layout") == "rail");
  CHECK(rows.at("b.md").count("layout") == 0);
  std::filesystem::remove(path);
  CHECK_THROWS_AS(read_index(path), std::runtime_error);
}
