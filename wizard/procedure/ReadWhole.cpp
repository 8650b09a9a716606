#include "wizard/procedure/ReadWhole.h"

namespace wizard {

// Who tells is ended for certain: dash loses a TERM that comes between a fork and the end of its parent's trap in the
// child, and what is left then keeps the connection from ever ending.
QString readWholeFunction()
{
    return QStringLiteral(R"sh(read_whole() {
  part=$1 parts=$2 whole=$3; shift 3
  if [ ! -d /proc/self/fdinfo ]; then "$@" <"$whole"; return; fi
  size=$(stat -c %s "$whole")
  exec 3<"$whole"
  (while sleep 1 3<&- >/dev/null 2>&1; do
    echo "progress $((part * size + $(sed -n 's/^pos:[^0-9]*//p' /proc/self/fdinfo/3))) $((parts * size))"
  done) >&2 & teller=$!
  status=0; "$@" <&3 || status=$?
  { kill -9 "$teller"; wait "$teller"; } 2>/dev/null || :
  exec 3<&-
  return $status
}
)sh");
}

QString withReadWhole(const QString& script)
{
    return script.contains(QLatin1String("read_whole ")) ? readWholeFunction() + script : script;
}

} // namespace wizard
