# `ninja tidy`: clang-tidy 14 over all sources of the stages, with the checks of .clang-tidy. In a
# build with VITAGRAPH_UNITY=ON it reads the joint units, with what they include: several times as
# fast. `ninja tidy_changed`: over the sources that the working tree changes.
find_program(CLANG_TIDY NAMES clang-tidy-14 clang-tidy)
find_program(RUN_CLANG_TIDY NAMES run-clang-tidy-14 run-clang-tidy)
if(CLANG_TIDY AND RUN_CLANG_TIDY)
  set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
  add_custom_target(tidy
    COMMAND ${RUN_CLANG_TIDY} -quiet -clang-tidy-binary ${CLANG_TIDY} -p ${PROJECT_BINARY_DIR}
      "-checks=-bugprone-suspicious-include,-clang-diagnostic-shadow"
      "^(${PROJECT_SOURCE_DIR}|${PROJECT_BINARY_DIR})/(extract|graph|export|cli|bench)/"
    WORKING_DIRECTORY ${PROJECT_SOURCE_DIR} USES_TERMINAL)
  add_custom_target(tidy_changed
    COMMAND ${CMAKE_COMMAND} -E env CLANG_TIDY=${CLANG_TIDY}
      ${PROJECT_SOURCE_DIR}/cmake/tidy_changed.bash ${PROJECT_BINARY_DIR}
    WORKING_DIRECTORY ${PROJECT_SOURCE_DIR} USES_TERMINAL)
endif()
