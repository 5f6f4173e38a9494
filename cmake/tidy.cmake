# `ninja tidy`: clang-tidy 14 over all sources of the stages, with the checks of .clang-tidy (an
# hour and more); `ninja tidy_changed`: over those that the working tree changes.
find_program(CLANG_TIDY NAMES clang-tidy-14 clang-tidy)
find_program(RUN_CLANG_TIDY NAMES run-clang-tidy-14 run-clang-tidy)
if(CLANG_TIDY AND RUN_CLANG_TIDY)
  set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
  add_custom_target(tidy
    COMMAND ${RUN_CLANG_TIDY} -quiet -clang-tidy-binary ${CLANG_TIDY} -p ${PROJECT_BINARY_DIR}
      "^${PROJECT_SOURCE_DIR}/(extract|graph|export|cli|bench)/"
    WORKING_DIRECTORY ${PROJECT_SOURCE_DIR} USES_TERMINAL)
  add_custom_target(tidy_changed
    COMMAND ${CMAKE_COMMAND} -E env CLANG_TIDY=${CLANG_TIDY}
      ${PROJECT_SOURCE_DIR}/cmake/tidy_changed.bash ${PROJECT_BINARY_DIR}
    WORKING_DIRECTORY ${PROJECT_SOURCE_DIR} USES_TERMINAL)
endif()
