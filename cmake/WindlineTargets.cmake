# SPDX-License-Identifier: GPL-3.0-or-later
# How this project makes its targets, so that a folder's CMakeLists is a list of files and of neighbours.

add_library(windline_flags INTERFACE)
target_include_directories(windline_flags INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_options(windline_flags INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wundef)
if(WINDLINE_WARNINGS_AS_ERRORS)
    target_compile_options(windline_flags INTERFACE -Werror)
endif()
if(WINDLINE_SANITIZE)
    target_compile_options(windline_flags INTERFACE -fsanitize=${WINDLINE_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(windline_flags INTERFACE -fsanitize=${WINDLINE_SANITIZE})
endif()

# windline_add_library(NAME [QOBJECTS] SOURCES file... LINKS target...): one folder, one static library.
# QOBJECTS: it has Q_OBJECT classes.
function(windline_add_library name)
    cmake_parse_arguments(ARG "QOBJECTS" "" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
    add_library(${name} STATIC ${ARG_SOURCES})
    set_target_properties(${name} PROPERTIES AUTOMOC ${ARG_QOBJECTS} AUTOUIC OFF)
    target_link_libraries(${name} PUBLIC windline_flags ${ARG_LINKS} PRIVATE ${ARG_PRIVATE_LINKS})
endfunction()

# windline_add_test(NAME LINKS target... [LABELS label...] [ENVIRONMENT VAR=value...]): tests/<folder>/<NAME>.cpp with
# Qt Test, run from the source folder so that ../shared/data is found, and as on a machine that was never calibrated.
function(windline_add_test name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINKS;LABELS;ENVIRONMENT" ${ARGN})
    add_executable(${name} ${name}.cpp ${ARG_SOURCES})
    set_target_properties(${name} PROPERTIES AUTOUIC OFF)
    target_link_libraries(${name} PRIVATE Qt6::Test ${ARG_LINKS})
    target_compile_definitions(${name} PRIVATE
        WINDLINE_SHARED_DATA="${CMAKE_SOURCE_DIR}/../shared/data" WINDLINE_SOURCE_DIR="${CMAKE_SOURCE_DIR}"
        WINDLINE_PICTURES="${CMAKE_BINARY_DIR}/pictures")
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES LABELS "${ARG_LABELS}" ENVIRONMENT "WINDLINE_CALIBRATION=none;${ARG_ENVIRONMENT}" TIMEOUT 600)
endfunction()
