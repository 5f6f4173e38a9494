#include <fmt/core.h>

int main() { fmt::print("vitagraph\n"); }
