# What `cmake --install` lays down: the program (cli/CMakeLists.txt), the libraries with their
# headers, the man page, and the package that find_package(vitagraph) reads.
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

install(TARGETS vitagraph_extract vitagraph_graph vitagraph_export EXPORT vitagraph)
foreach(stage IN ITEMS extract graph export)
  install(DIRECTORY ${PROJECT_SOURCE_DIR}/${stage}
    DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/vitagraph FILES_MATCHING PATTERN "*.hpp")
endforeach()

set(package_folder ${CMAKE_INSTALL_LIBDIR}/cmake/vitagraph)
install(EXPORT vitagraph NAMESPACE vitagraph:: DESTINATION ${package_folder}
  FILE vitagraphTargets.cmake)
install(FILES ${CMAKE_CURRENT_LIST_DIR}/dependencies.cmake DESTINATION ${package_folder})
file(CONFIGURE OUTPUT ${PROJECT_BINARY_DIR}/vitagraphConfig.cmake @ONLY CONTENT
"include(\${CMAKE_CURRENT_LIST_DIR}/dependencies.cmake)
include(\${CMAKE_CURRENT_LIST_DIR}/vitagraphTargets.cmake)
")
write_basic_package_version_file(${PROJECT_BINARY_DIR}/vitagraphConfigVersion.cmake
  COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/vitagraphConfig.cmake
  ${PROJECT_BINARY_DIR}/vitagraphConfigVersion.cmake DESTINATION ${package_folder})

if(EXISTS ${PROJECT_SOURCE_DIR}/docs/vitagraph.1)
  install(FILES ${PROJECT_SOURCE_DIR}/docs/vitagraph.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
endif()
