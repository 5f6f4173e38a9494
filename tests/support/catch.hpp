// Catch2 under one name: version 2 has one header, version 3 many.
#pragma once

#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>

using Catch::Approx;  // version 2 brings it in by itself
#else
#include <catch2/catch.hpp>
#endif
