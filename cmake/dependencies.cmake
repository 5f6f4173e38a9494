# The packages that we use (docs/dependencies.md says why, with versions and licences). All come
# from Debian or Ubuntu. Those without a CMake package of their own are found by pkg-config.
find_package(Threads REQUIRED)
find_package(Boost 1.74 REQUIRED)  # headers only: Boost.Graph
find_package(CURL REQUIRED)
find_package(CLI11 REQUIRED)
find_package(fmt REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(RE2 REQUIRED IMPORTED_TARGET re2)
pkg_check_modules(UCHARDET REQUIRED IMPORTED_TARGET uchardet)
pkg_check_modules(MD4C REQUIRED IMPORTED_TARGET md4c)
pkg_check_modules(LIBARCHIVE REQUIRED IMPORTED_TARGET libarchive)
pkg_check_modules(LIBXML2 REQUIRED IMPORTED_TARGET libxml-2.0)
pkg_check_modules(LIBYAML REQUIRED IMPORTED_TARGET yaml-0.1)
pkg_check_modules(PUGIXML REQUIRED IMPORTED_TARGET pugixml)

# IMPORTED, so that our installed libraries may name them: the installed package reads this file.
find_path(RAPIDJSON_INCLUDE rapidjson/reader.h REQUIRED)
add_library(vitagraph_rapidjson INTERFACE IMPORTED)
target_include_directories(vitagraph_rapidjson SYSTEM INTERFACE ${RAPIDJSON_INCLUDE})

find_path(UTF8PROC_INCLUDE utf8proc.h REQUIRED)
find_library(UTF8PROC_LIBRARY utf8proc REQUIRED)
add_library(vitagraph_utf8proc INTERFACE IMPORTED)
target_include_directories(vitagraph_utf8proc SYSTEM INTERFACE ${UTF8PROC_INCLUDE})
target_link_libraries(vitagraph_utf8proc INTERFACE ${UTF8PROC_LIBRARY})

# Poppler's own headers: only the PDF worker, a program of its own, links it (GPL).
if(VITAGRAPH_PDF)
  pkg_check_modules(POPPLER REQUIRED poppler>=22.12)
  find_path(POPPLER_INCLUDE OutputDev.h PATH_SUFFIXES poppler REQUIRED)
  find_library(POPPLER_LIBRARY poppler REQUIRED)
  add_library(vitagraph_poppler INTERFACE IMPORTED)
  target_include_directories(vitagraph_poppler SYSTEM INTERFACE ${POPPLER_INCLUDE})
  target_link_libraries(vitagraph_poppler INTERFACE ${POPPLER_LIBRARY})
endif()
