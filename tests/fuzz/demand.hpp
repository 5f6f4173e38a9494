// What a fuzz target claims: a false claim ends the process, which is how libFuzzer is told.
#pragma once

#include <cstdio>
#include <cstdlib>

inline void demand(bool holds, const char* otherwise) {
  if (holds) return;
  std::fprintf(stderr, "fuzz: %s\n", otherwise);
  std::abort();
}
