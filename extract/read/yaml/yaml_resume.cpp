#include "extract/read/yaml/yaml_resume.hpp"

#include <algorithm>
#include <array>

#include "extract/byte_set.hpp"
#include "extract/read/json_resume.hpp"
#include "extract/read/source_lines.hpp"
#include "extract/read/yaml/yaml_tree.hpp"

namespace vitagraph {

using namespace std::string_view_literals;

namespace {

constexpr int hunch = 30;  // pairs of keys and values, as forms have them too

}  // namespace

void read_yaml_resume(std::string_view bytes, const ReadContext&, Document& document) {
  read_source_lines(bytes, document);
}

void fill_yaml_resume(const Document& document, Record& record) {
  fill_from_tree(yaml_tree(document.text), "YAML", document, record);
}

// Keys of a résumé at the begin of lines, in a text that begins as YAML does.
int recognise_yaml(std::string_view head) {
  static constexpr std::array keys = {"cv:"sv,         "basics:"sv,      "education:"sv, "work:"sv,
                                      "experience:"sv, "experiences:"sv, "sections:"sv};
  std::size_t lines = 0;
  std::size_t pairs = 0;
  std::size_t found = 0;
  while (!head.empty()) {
    std::string_view line = head.substr(0, head.find('\n'));
    head.remove_prefix(std::min(line.size() + 1, head.size()));
    constexpr ByteSet first_of_key(" cbews");
    const bool may_be_key = !line.empty() && first_of_key.has(line[0]);
    const bool is_key =
        may_be_key && std::any_of(keys.begin(), keys.end(), [&](std::string_view key) {
          return line.starts_with(key) ||
                 (line.starts_with("  ") && line.substr(2).starts_with(key));
        });
    if (is_key && line.find_first_not_of(" \t\r", line.find(':') + 1) == std::string_view::npos) {
      ++found;
    }
    const auto first = line.find_first_not_of(" \t\r");
    if (first == std::string_view::npos || line[first] == '#') continue;
    ++lines;
    const auto colon = line.find(':', first);
    const bool pair = colon != std::string_view::npos &&
                      line.substr(first, colon - first).find_first_of(" .,") ==
                          (line[first] == '-' ? std::size_t{1} : std::string_view::npos);
    if (pair || line[first] == '-') ++pairs;
  }
  if (found >= 1 && lines >= 4 && pairs * 3 >= lines * 2) return 85;
  return pairs * 4 >= lines && pairs > 0 ? hunch : 0;
}

}  // namespace vitagraph
