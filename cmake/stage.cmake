# add_stage(NAME SOURCES … USES …): the static library vitagraph_NAME with our warnings.
# USES names the stages and packages that its public headers need; every edge of the pipeline is
# declared by these calls and nowhere else.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
  set(CMAKE_BUILD_TYPE Release CACHE STRING "" FORCE)
endif()

# Clang counts sign conversions under -Wconversion, GCC does not: both as GCC.
add_library(vitagraph_warnings INTERFACE)
target_compile_options(vitagraph_warnings INTERFACE
  -Wall -Wextra -Wconversion -Wno-sign-conversion -Wshadow -Wnon-virtual-dtor -Wold-style-cast
  $<$<CXX_COMPILER_ID:Clang>:-Wno-ambiguous-reversed-operator>  # iterators of RapidJSON 1.1
  $<$<BOOL:${VITAGRAPH_WERROR}>:-Werror>)

# Release is -O2. Link-time optimisation is the builder's choice:
# -DCMAKE_INTERPROCEDURAL_OPTIMIZATION=ON.
string(REPLACE "-O3" "-O2" CMAKE_CXX_FLAGS_RELEASE "${CMAKE_CXX_FLAGS_RELEASE}")

if(VITAGRAPH_SANITIZE)
  add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=undefined
                      -fno-omit-frame-pointer)
  add_link_options(-fsanitize=address,undefined)
  if(CMAKE_CXX_COMPILER_ID STREQUAL Clang)
    add_compile_options(-fsanitize-ignorelist=${CMAKE_CURRENT_LIST_DIR}/sanitizer-ignore.txt)
  endif()
endif()

function(add_stage name)
  cmake_parse_arguments(STAGE "" "" "SOURCES;USES;PRIVATE_USES" ${ARGN})
  add_library(vitagraph_${name} STATIC ${STAGE_SOURCES})
  target_include_directories(vitagraph_${name} PUBLIC
    $<BUILD_INTERFACE:${PROJECT_SOURCE_DIR}> $<INSTALL_INTERFACE:include/vitagraph>)
  target_link_libraries(vitagraph_${name} PUBLIC ${STAGE_USES}
    PRIVATE $<BUILD_INTERFACE:vitagraph_warnings> ${STAGE_PRIVATE_USES})
  unite(vitagraph_${name})
endfunction()
