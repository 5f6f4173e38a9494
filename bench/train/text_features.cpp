// Prints the hashed features of each line of standard input, for bench/train/text_model.py: the
// trainer and the program compute them with the same code.
#include <algorithm>
#include <iostream>
#include <string>

#include "extract/evidence/text_model.hpp"

int main() {
  std::ios::sync_with_stdio(false);
  std::string line;
  while (std::getline(std::cin, line)) {
    auto features = vitagraph::text_features(line);
    std::ranges::sort(features);
    for (const auto feature : features) std::cout << feature << ' ';
    std::cout << '\n';
  }
}
