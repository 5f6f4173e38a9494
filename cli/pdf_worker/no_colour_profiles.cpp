// Poppler turns colours by the ICC profiles that documents bring along, with the colour library
// lcms2. That takes longer than all else on a page, opens one more parser to hostile bytes, and
// changes hues that nobody here looks at so closely. The linker takes this function for lcms2's:
// there is no profile, and Poppler falls back on the colour space that stands beside it.

// NOLINTBEGIN(readability-identifier-naming): the name is lcms2's
extern "C" {
void* cmsOpenProfileFromMem(const void* bytes, unsigned size);  // as in lcms2.h

void* cmsOpenProfileFromMem(const void*, unsigned) { return nullptr; }
}
// NOLINTEND(readability-identifier-naming)
