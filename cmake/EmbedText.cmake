# embed_text(<target> <file> <name> <Header.h>): the bytes of a text as `constexpr unsigned char <name>[]` in a generated
# header of the target. Line ends are LF on every system, whatever the checkout made of them.
function(embed_text target file name header)
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${file}")
  file(READ "${file}" hex HEX)
  string(REGEX REPLACE "([0-9a-f][0-9a-f])" "\\1 " hex "${hex}")
  string(REPLACE "0d 0a " "0a " hex "${hex}")
  string(REGEX REPLACE "([0-9a-f][0-9a-f]) " "0x\\1," bytes "${hex}")
  string(REGEX REPLACE "((0x..,){20})" "\\1\n" bytes "${bytes}")
  set(folder "${CMAKE_CURRENT_BINARY_DIR}/embedded/${target}")
  file(CONFIGURE OUTPUT "${folder}/${header}" CONTENT "#pragma once\nconstexpr unsigned char ${name}[] = {\n${bytes}};\n")
  target_include_directories(${target} PRIVATE "${folder}")
endfunction()
