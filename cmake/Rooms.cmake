# One library per folder ("room") of the house. A room lists what it may see; whatever is not listed
# is not on its link line, so an arrow that runs back up does not build.

add_library(rollback_build INTERFACE)
target_compile_features(rollback_build INTERFACE cxx_std_20)
target_include_directories(rollback_build INTERFACE "${CMAKE_SOURCE_DIR}")
target_compile_definitions(rollback_build INTERFACE
  QT_NO_CAST_TO_ASCII QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH
  ROLLBACK_VERSION="${PROJECT_VERSION}")
if(MSVC)
  target_compile_options(rollback_build INTERFACE /W4 /WX /permissive- /utf-8)
else()
  target_compile_options(rollback_build INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Werror)
endif()
if(ROLLBACK_SANITIZER)
  target_compile_options(rollback_build INTERFACE -fsanitize=${ROLLBACK_SANITIZER} -fno-omit-frame-pointer)
  target_link_options(rollback_build INTERFACE -fsanitize=${ROLLBACK_SANITIZER})
  # GCC 12 takes a moved std::optional for uninitialised in watched code; plain builds keep this warning.
  target_compile_options(rollback_build INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
  if(ROLLBACK_SANITIZER STREQUAL "address")
    target_compile_options(rollback_build INTERFACE -fsanitize=undefined -fno-sanitize-recover=undefined)
    target_link_options(rollback_build INTERFACE -fsanitize=undefined)
  endif()
endif()

# What a program needs besides to be watched by the sanitizer.
if(ROLLBACK_SANITIZER STREQUAL "thread" AND CMAKE_SYSTEM_NAME STREQUAL "Linux")
  add_library(rollback_fork OBJECT "${CMAKE_SOURCE_DIR}/tests/sanitizers/ForkInsteadOfVfork.cpp")
  target_link_libraries(rollback_fork PRIVATE rollback_build)
  set_target_properties(rollback_fork PROPERTIES AUTOMOC OFF)
endif()
function(watch_program name)
  if(TARGET rollback_fork)
    target_link_libraries(${name} PRIVATE $<TARGET_OBJECTS:rollback_fork>)
  endif()
endfunction()

# Dozens of test programs are linked from the same archives; mold does it in a tenth of the time.
find_program(MOLD mold)
if(MOLD AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_GREATER_EQUAL 12.1)
  add_link_options(-fuse-ld=mold)
endif()

set(CMAKE_AUTOMOC ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

# With ROLLBACK_PCH every target uses one precompiled header: at -O0 reading Qt's headers is most of the work. A unity
# build would do as much, but it forbids two files of a room to use the same private name.
option(ROLLBACK_PCH "One precompiled header for all targets" OFF)
if(ROLLBACK_PCH)
  file(WRITE "${CMAKE_BINARY_DIR}/Precompiled.cpp" "")
  add_library(rollback_pch STATIC "${CMAKE_BINARY_DIR}/Precompiled.cpp")
  set_target_properties(rollback_pch PROPERTIES AUTOMOC OFF POSITION_INDEPENDENT_CODE ON)
  target_precompile_headers(rollback_pch PRIVATE
    <algorithm> <atomic> <functional> <map> <memory> <mutex> <optional> <thread> <vector>
    <QCoreApplication> <QDateTime> <QDir> <QFile> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QList> <QMap>
    <QObject> <QRegularExpression> <QSet> <QString> <QStringList> <QTemporaryDir> <QTimer> <QVariant>)
endif()
function(use_precompiled target)
  if(ROLLBACK_PCH)
    target_precompile_headers(${target} REUSE_FROM rollback_pch)
    # The compiler takes the header only under the definitions it was made with.
    target_compile_definitions(${target} PRIVATE $<TARGET_PROPERTY:spdlog::spdlog,INTERFACE_COMPILE_DEFINITIONS>)
  endif()
endfunction()

# add_room(<storey> <room> SEES <rooms or libraries…>): library <storey>_<room> of all sources in this folder.
function(add_room storey room)
  cmake_parse_arguments(ROOM "" "" "SEES" ${ARGN})
  set(name ${storey}_${room})
  file(GLOB sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/${room}/*.cpp" "${CMAKE_CURRENT_SOURCE_DIR}/${room}/*.h")
  list(FILTER sources INCLUDE REGEX "\\.cpp$")
  if(NOT sources)
    add_library(${name} INTERFACE)
    target_link_libraries(${name} INTERFACE rollback_build ${ROOM_SEES})
    return()
  endif()
  file(GLOB headers CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/${room}/*.h")
  add_library(${name} STATIC ${sources} ${headers})
  target_link_libraries(${name} PUBLIC rollback_build ${ROOM_SEES})
  use_precompiled(${name})
endfunction()

# may_skip(<test>): what it needs may be missing. It says "SKIP: …" then and ends with 77; a Qt Test program says it of
# single functions. Where everything is to be tested (CI is set when this is configured) that is a failure.
function(may_skip test)
  if(DEFINED ENV{CI})
    set_tests_properties(${test} PROPERTIES FAIL_REGULAR_EXPRESSION "SKIP *:")
  else()
    set_tests_properties(${test} PROPERTIES SKIP_RETURN_CODE 77)
  endif()
endfunction()

# add_qt_test(<label> <Name> [BY <script>] SEES <rooms…>): tests/<label>/<Name>.cpp as one Qt Test program, which the
# script begins, where one is named. It includes <Name>.moc; what AUTOMOC makes besides (a scan and an empty file to
# compile) would be a quarter of a whole build.
function(add_qt_test label name)
  cmake_parse_arguments(TEST "" "BY" "SEES" ${ARGN})
  add_executable(${name} "${CMAKE_CURRENT_SOURCE_DIR}/${name}.cpp" "${CMAKE_CURRENT_BINARY_DIR}/${name}.moc")
  set_target_properties(${name} PROPERTIES AUTOMOC OFF)
  qt_generate_moc("${CMAKE_CURRENT_SOURCE_DIR}/${name}.cpp" "${CMAKE_CURRENT_BINARY_DIR}/${name}.moc" TARGET ${name})
  target_include_directories(${name} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}")
  target_link_libraries(${name} PRIVATE ${TEST_SEES} Qt6::Test)
  target_compile_definitions(${name} PRIVATE ROLLBACK_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
  use_precompiled(${name})
  watch_program(${name})
  add_test(NAME ${name} COMMAND ${TEST_BY} $<TARGET_FILE:${name}>)
  set(limit 300)
  if(ROLLBACK_SANITIZER)
    set(limit 1800) # watched programs are some ten times as slow
  endif()
  set_tests_properties(${name} PROPERTIES LABELS ${label} TIMEOUT ${limit}
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8")
  may_skip(${name})
endfunction()
