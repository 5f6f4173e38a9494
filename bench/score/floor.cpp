#include "bench/score/floor.hpp"

#include <fmt/core.h>
#include <rapidjson/document.h>
#include <rapidjson/istreamwrapper.h>

#include <cmath>
#include <fstream>
#include <stdexcept>

namespace vitagraph::score {

Floor read_floor(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) throw std::runtime_error(path.string() + ": cannot be opened");
  rapidjson::IStreamWrapper stream(in);
  rapidjson::Document root;
  root.ParseStream(stream);
  if (root.HasParseError() || !root.IsObject()) {
    throw std::runtime_error(path.string() + ": expected an object of numbers");
  }
  Floor floor;
  for (const auto& row : root.GetObject()) {
    const std::string name(row.name.GetString(), row.name.GetStringLength());
    if (name.starts_with("_")) continue;
    if (!row.value.IsNumber()) throw std::runtime_error(path.string() + ": no number: " + name);
    floor[name] = row.value.GetDouble();
  }
  return floor;
}

std::vector<std::string> below_floor(const Floor& floor, const Tally& tally) {
  std::vector<std::string> failures;
  for (const auto& [name, least] : floor) {
    const double reached = std::round(tally.of(name).f1() * 1000) / 1000;
    if (reached < least) {
      failures.push_back(fmt::format("{}: F1 {:.3f}, the floor is {:.3f}", name, reached, least));
    }
  }
  return failures;
}

}  // namespace vitagraph::score
