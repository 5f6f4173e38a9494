// How large the letters of a Type 3 font are: such a font has coordinates of its own choice.
#pragma once

class GfxFont;

namespace vitagraph {

/// What to multiply the nominal font size with, to get the size of a common font with letters as
/// large as these.
double type3_scale(const GfxFont& font);

}  // namespace vitagraph
