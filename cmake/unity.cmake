# VITAGRAPH_UNITY: sources are compiled several at a time, in a third of the time that each by
# itself takes. For builds from nothing (./check, ./quickstart, CI); who edits wants it off.
option(VITAGRAPH_UNITY "Compile sources in joint translation units" OFF)
find_program(VITAGRAPH_PYTHON NAMES python3)

# unite(TARGET): groups the sources of a target of this folder, as unity_groups.py finds safe.
# Configuring runs again when one of them changes.
function(unite target)
  if(NOT VITAGRAPH_UNITY OR NOT VITAGRAPH_PYTHON)
    return()
  endif()
  get_target_property(sources ${target} SOURCES)
  execute_process(COMMAND ${VITAGRAPH_PYTHON} -B ${PROJECT_SOURCE_DIR}/cmake/unity_groups.py
    ${PROJECT_SOURCE_DIR} 4000 ${sources}
    WORKING_DIRECTORY ${CMAKE_CURRENT_SOURCE_DIR} OUTPUT_VARIABLE rows COMMAND_ERROR_IS_FATAL ANY)
  string(REGEX MATCHALL "[^\n]+" rows "${rows}")
  foreach(row IN LISTS rows)
    string(REGEX MATCH "^(.*)\t(.*)$" row "${row}")
    set_source_files_properties(${CMAKE_MATCH_2} PROPERTIES UNITY_GROUP "${CMAKE_MATCH_1}")
  endforeach()
  set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
  # What a local name shadows is asked of each source alone; and to GCC the sources are headers.
  target_compile_options(${target} PRIVATE -Wno-shadow
    $<$<CXX_COMPILER_ID:GNU>:-Wno-subobject-linkage>)
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${sources})
endfunction()
