// Written by bench/train/paper_check.py: see paper_check.hpp.
#pragma once

#include "extract/find/papers/paper_check.hpp"

namespace vitagraph {

constexpr PaperRow paper_check_weights = {
    -0.347F, 0.330F,  0.097F,  0.000F,  0.103F,  -0.548F, 0.704F,  0.706F,  1.129F,  0.314F,
    -0.736F, -1.009F, 0.273F,  0.203F,  -0.004F, 0.354F,  -0.773F, -0.409F, 0.218F,  -0.446F,
    0.165F,  -0.715F, -0.117F, -0.197F, 0.174F,  -0.051F, 0.580F,  0.019F,  -0.667F, -1.115F,
    0.124F,  0.204F,  0.019F,  0.455F,  -0.614F, -0.326F, 0.529F,  -0.187F, -1.638F, -0.681F,
    -0.028F, 0.765F,  -2.341F, -0.364F, -0.419F, -0.169F, -0.391F, 1.162F,  -0.554F, -0.020F,
    -0.108F, -1.404F, -0.026F, 0.207F,  -0.338F, 0.778F};
constexpr float paper_check_least = 0.0F;

}  // namespace vitagraph
