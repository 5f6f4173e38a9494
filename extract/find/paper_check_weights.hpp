// Written by bench/train/paper_check.py: see paper_check.hpp.
#pragma once

#include "extract/find/paper_check.hpp"

namespace vitagraph {

constexpr PaperRow paper_check_weights = {
    -0.248F, -0.038F, 0.125F,  0.000F,  0.000F,  -0.373F, -0.159F, 0.653F,  1.368F,  0.145F,
    -0.861F, -1.481F, 0.507F,  -0.062F, -0.001F, 0.237F,  -0.121F, 0.499F,  -0.241F, -0.154F,
    0.428F,  -0.136F, -0.979F, 0.257F,  0.403F,  0.166F,  0.560F,  0.071F,  -0.773F, 0.031F,
    -0.274F, 0.250F,  -0.067F, 0.655F,  -0.831F, -0.115F, -0.625F, -0.576F, -1.625F, -0.695F,
    -0.398F, 0.883F,  -1.175F, -0.326F, -0.235F, -0.425F, -0.734F, 1.577F,  -0.795F, -0.112F,
    0.017F,  -0.924F, 0.032F,  0.058F,  -0.524F, 0.446F};
constexpr float paper_check_least = -0.2F;

}  // namespace vitagraph
