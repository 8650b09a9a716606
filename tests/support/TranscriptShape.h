#pragma once

#include <QByteArray>
#include <QByteArrayList>

/// What is left of an output when all that differs from run to run is taken out: times, dates, hashes, ids, ports,
/// ages, pids, addresses, sizes. Two machines that behave alike give the same shape.
///
/// Practice nodes are held against real ones with it (tests/lab/CompareRuns.cpp); missing() names the lines that one
/// has and the other lacks.
namespace transcript {

/// The output line by line in its shape; empty lines are left out.
QByteArrayList shape(const QByteArray& output);
/// Lines of `wanted` that `got` lacks, in order; repeated lines count once.
QByteArrayList missing(const QByteArrayList& wanted, const QByteArrayList& got);

} // namespace transcript
