# Copies the sources of FOLDERS from SOURCE to TARGET and names the context in each call of a file's own tr function.
# Files outside a QObject have "QString tr(const char* text) { return QCoreApplication::translate("Context", text); }",
# a class that words something "QString tr(const char* text) const { return m_wording.sentence("Context", text); }",
# or a struct with Q_DECLARE_TR_FUNCTIONS(Context). lupdate takes the enclosing class or namespace for the context of such
# calls, and texts under a wrong context are never found again at run time. lupdate reads these copies instead.
#
#   cmake -DSOURCE=… -DTARGET=… "-DFOLDERS=app;ui;wizard;backend" -P name-contexts.cmake
file(REMOVE_RECURSE "${TARGET}")
foreach(folder IN LISTS FOLDERS)
  file(GLOB_RECURSE paths RELATIVE "${SOURCE}" "${SOURCE}/${folder}/*.cpp" "${SOURCE}/${folder}/*.h")
  foreach(path IN LISTS paths)
    file(READ "${SOURCE}/${path}" text)
    if(text MATCHES "QString ([A-Za-z]+)\\(const char ?\\* ?[a-z]+\\)( const)?[ \n]*{[ \n]*return (QCoreApplication::translate|m_wording.sentence)\\(\"([A-Za-z]+)\", [a-z]+\\);")
      set(function "${CMAKE_MATCH_1}")
      set(context "${CMAKE_MATCH_4}")
    elseif(path MATCHES "\\.cpp$" AND text MATCHES "(struct|class) ([A-Za-z]+)[^;{]*{[ \n]*Q_DECLARE_TR_FUNCTIONS\\(([A-Za-z]+)\\)")
      set(function "${CMAKE_MATCH_2}::tr")
      set(context "${CMAKE_MATCH_3}")
    else()
      set(function "")
    endif()
    if(function)
      string(REGEX REPLACE "([^A-Za-z0-9_:.>])${function}\\(([ \n]*\")" "\\1QCoreApplication::translate(\"${context}\", \\2" text "${text}")
    endif()
    # X::tr in a free function: lupdate mistakes classes of one name in two namespaces for each other.
    if(path MATCHES "^app/" AND text MATCHES "namespace (app) {")
      string(REGEX REPLACE "([^A-Za-z0-9_:.>])([A-Z][A-Za-z]+)::tr\\(([ \n]*\")" "\\1QCoreApplication::translate(\"app::\\2\", \\3" text "${text}")
    endif()
    file(WRITE "${TARGET}/${path}" "${text}")
  endforeach()
endforeach()
