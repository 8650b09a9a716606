#include "backend/shell/Userland.h"

#include <QSet>

namespace backend {

bool isUserland(const QByteArray& name)
{
    static const QSet<QByteArray> names = {
        "cat",     "zcat",   "head",      "tail",     "grep",     "egrep",    "fgrep",   "tr",      "cut",  "sort",
        "uniq",    "wc",     "sha256sum", "md5sum",   "sha1sum",  "cmp",      "diff",    "expr",    "seq",  "awk",
        "base64",  "ls",     "cp",        "mv",       "rm",       "rmdir",    "mkdir",   "install", "stat", "ln",
        "chmod",   "chown",  "chgrp",     "readlink", "realpath", "basename", "dirname", "du",      "sed",  "sync",
        "touch",   "mktemp", "find",      "od",       "tar",      "gzip",     "tee",     "env",     "nice", "ionice",
        "timeout", "xargs",  "sudo",      "nohup",    "setsid",   "sh",       "bash",    "dash"};
    return names.contains(name);
}

} // namespace backend
