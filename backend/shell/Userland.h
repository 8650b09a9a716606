#pragma once

#include "backend/shell/ShellWorld.h"

namespace backend {

/// The ordinary programs of a simulated machine, with the options that administrators' scripts use.
/// All of them return nullopt for a name they are not.

/// Programs that only read: cat, grep, sed, awk, sort, sha256sum, … They work on a snapshot of the files, because
/// reading their stdin may take long.
std::optional<int> runFilter(ShCall& call, const SimFiles& files);

/// Those of them that work something out: sha256sum, cmp, expr, od, seq, base64.
std::optional<int> runCalculation(ShCall& call, const SimFiles& files);

/// Programs that look at or change the file tree: cp, mv, install, find, and those of runFileQuestion.
std::optional<int> runFileTool(ShCall& call, SimFiles& files, qint64 nowMs);

/// Programs that only tell of files: ls, stat, readlink, basename, du, …
std::optional<int> runFileQuestion(ShCall& call, const SimFiles& files);

/// awk, as POSIX has it, without getline, system and redirection.
int runAwk(ShCall& call, const SimFiles& files);

/// sed with s, d, p, q, addresses by number, $ and /regex/, ranges, and -n -E -i -e.
int runSed(ShCall& call, SimFiles& files, qint64 nowMs);

/// tar with c, t, x, f, z, v, -C; the archive is readable by this tar only.
int runTar(ShCall& call, SimFiles& files, qint64 nowMs);

/// An archive as `tar -C / -cz ROOT` makes it of these files; ROOT without a slash before it.
QByteArray makeTarball(const SimFiles& files, const QByteArray& root);

/// gzip with -t, -d, -c on archives of this tar.
int runGzip(ShCall& call, const SimFiles& files);

/// True for programs of either kind, for `command -v`.
bool isUserland(const QByteArray& name);

/// The text of the operands one after the other, or stdin where there are none. A missing file is complained of and
/// sets `failed`.
QByteArray readOperands(ShCall& call, const SimFiles& files, const QByteArrayList& operands, bool& failed);
/// Lines without their ends.
QByteArrayList linesOf(const QByteArray& text);

} // namespace backend
