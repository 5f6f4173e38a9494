#include "export/view_options.hpp"

namespace vitagraph {

bool is_within(int year, const ViewOptions& options) {
  if (options.from == 0 && options.to == 0) return true;
  if (year == 0) return false;
  return year >= options.from && (options.to == 0 || year <= options.to);
}

std::string years_phrase(const ViewOptions& options, std::string_view what) {
  if (options.from == 0 && options.to == 0) return "";
  std::string out = ", " + std::string(what);
  if (options.from > 0) out += " from " + std::to_string(options.from);
  if (options.to > 0) out += " to " + std::to_string(options.to);
  return out;
}

}  // namespace vitagraph
